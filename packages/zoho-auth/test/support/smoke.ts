import { multipart, value } from "../../src/client/index.ts";
import {
  createSession,
  type DataCenter,
  errorFromResponse,
  InvalidGrantError,
  PermissionError,
  refreshToken,
  TimeoutError,
} from "../../src/index.ts";
import { operation } from "./operation.ts";

const client = { clientId: "1000.CLIENT", clientSecret: "the-secret" };

/** What a session must be able to do wherever JavaScript runs; a name for each thing that it did. */
export const smoke = async (center: DataCenter): Promise<string[]> => {
  const done: string[] = [];
  const session = createSession({
    dataCenter: center,
    credential: refreshToken({ ...client, refreshToken: "1000.refresh" }),
    retry: { base: 1 },
  });

  const { data } = (await (await session.fetch("/crm/v8/Leads?fields=Email")).json()) as { data: unknown[] };
  if (Array.isArray(data)) done.push("read");

  await session.fetch("/expire");
  const created = await session.fetch("/crm/v8/Leads", { method: "POST", body: JSON.stringify({ data: [{}] }) });
  if (created.status === 200) done.push("replayed with a new token");

  const busy = await session.fetch("/crm/v8/busy-once");
  if (busy.status === 200) done.push("repeated");

  const refused = await session.fetch("/crm/v8/forbidden");
  const error = errorFromResponse(refused, {
    operation: operation({ name: "crm.x", method: "GET", path: "/x" }),
    text: await refused.text(),
  });
  if (error instanceof PermissionError && error.code === "NO_PERMISSION") done.push("named the refusal");

  const slow = await session.fetch("/crm/v8/stall", { zoho: { timeout: 200 } });
  await slow.text().catch((cause: unknown) => cause instanceof TimeoutError && done.push("ended a stalled body"));

  const revoked = refreshToken({ ...client, refreshToken: "1000.revoked" });
  await createSession({ dataCenter: center, credential: revoked })
    .fetch("/crm/v8/org")
    .catch((cause: unknown) => cause instanceof InvalidGrantError && done.push("named the dead grant"));

  const upload = operation({
    name: "crm.files.upload",
    method: "POST",
    path: "/crm/v8/upload",
    form: multipart,
    property: "form",
  });
  const file = { stream: new Blob(["first ", "second"]).stream(), name: 'a "b".txt', type: "text/plain" };
  const form = await value<string>({ session }, upload, { body: { file, title: "x" } });
  if (/filename="a %22b%22.txt"\r\nContent-Type: text\/plain\r\n\r\nfirst second\r\n/.test(form))
    done.push("uploaded a stream");
  return done;
};
