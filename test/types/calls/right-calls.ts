// Calls as users write them. They are compiled, never run.
import { createSession, NotFoundError, refreshToken, ValidationError, ZohoError } from "@x/zoho-auth";
import type { BatchResult, FileDownload, Page } from "@x/zoho-auth/client";
import { fileTokenStore } from "@x/zoho-auth/node";
import { type CrmRecord, type RecordWriteResult, type User, type UserInput, ZohoCrm } from "@x/zoho-crm";
import { catalogue } from "@x/zoho-crm/catalogue";
import type { paths } from "@x/zoho-crm/openapi";
import { recordsList, usersGet } from "@x/zoho-crm/operations";
import createClient from "openapi-fetch";
import { is } from "./is.js";

declare const file: Blob;
declare const bytes: AsyncGenerator<Uint8Array>;

const session = createSession({
  dataCenter: "eu",
  credential: refreshToken({ clientId: "1000.A", clientSecret: "b", refreshToken: "1000.c" }),
  store: fileTokenStore(".zoho/tokens.json"),
});
const crm = new ZohoCrm({ session, edition: "enterprise" });

export async function lists(): Promise<void> {
  for await (const deal of crm.records.list("Deals", { fields: ["Deal_Name", "Amount"] })) is<CrmRecord>()(deal);

  interface Deal {
    readonly id: string;
    readonly Amount: number;
  }
  let total = 0;
  for await (const deal of crm.records.list<Deal>("Deals", { fields: ["Amount"], sort_order: "desc" }))
    total += deal.Amount;
  is<number>()(total);

  const page = await crm.users.list({ type: "ActiveUsers", per_page: 10 });
  is<Page<User>>()(page);
  is<readonly User[]>()(page.rows);
  is<Page<User> | undefined>()(await page.nextPage());
  is<boolean | null | undefined>()(page.info?.more_records);

  const fields = ["id", "Email"] as const;
  await crm.records.search("Contacts", { criteria: "(Last_Name:equals:Ito)", fields });
  await crm.coql.query({ select_query: "select id from Leads" });
}

export async function writes(): Promise<void> {
  const saved = await crm.records.upsert("Contacts", [{ Last_Name: "Ito" }], { duplicate_check_fields: ["Email"] });
  is<BatchResult<RecordWriteResult>>()(saved);
  for (const row of saved.failed) console.warn(row.index, row.error.code);
  for (const row of saved.rows) console.log(row.ok ? row.value.details.id : row.error.message);
  is<readonly RecordWriteResult[]>()(saved.throwIfAny());

  const updated = await crm.records.update("Leads", "3652397000000649013", { Company: "Oak & Sons" }, { trigger: [] });
  is<RecordWriteResult>()(updated);

  class Lead {
    readonly Last_Name = "Berg";
  }
  await crm.records.create("Leads", [new Lead()] as const);

  const user: UserInput = { email: "ito@example.com", role: { id: "3652397000000026005" } };
  await crm.users.create([user]);
  await crm.tags.create([{ name: "warm", color_code: "#F17574" }], { module: "Leads" });
  await crm.records.deleteMany("Leads", { ids: ["3652397000000649013"], wf_trigger: false });
}

export async function answers(): Promise<void> {
  const { data, response, body } = await crm.users.get("3652397000000026005").withResponse();
  is<User>()(data);
  is<Response>()(response);
  is<unknown>()(body);
  // A newer API may answer with a status that this release does not know.
  is<boolean>()(data.status === "on sabbatical");
}

export async function files(): Promise<void> {
  await crm.attachments.upload("Leads", "3652397000000649013", { file });
  await crm.attachments.upload("Leads", "3652397000000649013", { file: { stream: file.stream(), name: "offer.pdf" } });
  await crm.attachments.upload("Leads", "3652397000000649013", { file: { stream: bytes, name: "offer.pdf", size: 7 } });
  const photo = await crm.records.getPhoto("Leads", "3652397000000649013");
  is<FileDownload>()(photo);
  is<Blob>()(await photo.blob());
  is<string | undefined>()(photo.name);
}

export async function options(signal: AbortSignal): Promise<void> {
  await crm.org.get({ signal, timeout: 5_000, deadline: 20_000, headers: { "X-Trace": "1" } });
  await crm.users.list({}, { timeout: 5_000 });
  await crm.users.list(undefined, { timeout: 5_000 });
}

export async function errors(): Promise<void> {
  try {
    await crm.users.get("3652397000000026005");
  } catch (error) {
    if (error instanceof NotFoundError || error instanceof ValidationError) is<string | undefined>()(error.requestId);
    else if (error instanceof ZohoError) console.error(error.operation, error.status, error.code, error.hint);
  }
}

export async function functions(): Promise<void> {
  is<User>()(await usersGet(crm, "3652397000000026005"));
  is<User>()(await usersGet({ session }, "3652397000000026005"));
  for await (const lead of recordsList<{ id: string }>(crm, "Leads", { fields: ["id"] })) is<string>()(lead.id);
}

export async function otherDoors(): Promise<void> {
  const client = createClient<paths>({ baseUrl: session.baseUrl, fetch: session.fetch });
  const { data } = await client.GET("/crm/v8/users/{user_id}", {
    params: { path: { user_id: "3652397000000026005" } },
  });
  is<string | undefined>()(data?.users?.[0]?.status);
  is<Response>()(await session.fetch("/crm/v8/org"));
  is<string[]>()(catalogue.filter(({ method }) => method === "DELETE").map(({ name }) => name));
}
