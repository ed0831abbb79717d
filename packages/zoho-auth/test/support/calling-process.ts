// A process with a session on a shared token file: calls the API and says what came of it.
import { createSession, type DataCenter, refreshToken } from "../../src/index.ts";
import { fileTokenStore } from "../../src/node/index.ts";

const input = JSON.parse(process.argv[2] ?? "{}") as {
  center: DataCenter;
  file: string;
  calls: number;
  clock?: number;
};

const session = createSession({
  dataCenter: input.center,
  credential: refreshToken({ clientId: "1000.CLIENT", clientSecret: "the-secret", refreshToken: "1000.refresh" }),
  store: fileTokenStore(input.file),
});

const statuses = await Promise.all(
  Array.from({ length: input.calls }, () => session.fetch("/crm/v8/org").then(({ status }) => status)),
);
console.log(JSON.stringify(statuses));
