// A process that uploads a file which does not fit into its memory budget, and says how much memory it took at most.
import { multipart, value } from "../../src/client/index.ts";
import { createSession, type DataCenter, refreshToken } from "../../src/index.ts";
import { undiciFetch } from "../../src/undici/index.ts";
import { operation } from "./operation.ts";

const { center, chunks, transport, sized } = JSON.parse(process.argv[2] ?? "{}") as {
  center: DataCenter;
  /** MiB to send. */
  chunks: number;
  transport: "fetch" | "undici";
  sized: boolean;
};

const session = createSession({
  dataCenter: center,
  credential: refreshToken({ clientId: "1000.CLIENT", clientSecret: "the-secret", refreshToken: "1000.refresh" }),
  ...(transport === "undici" && { fetch: undiciFetch() }),
});
const upload = operation({ name: "crm.files.upload", method: "POST", path: "/crm/v8/files", form: multipart });
const MIB = 2 ** 20;

let most = 0;
async function* lazily() {
  for (let index = 0; index < chunks; index++) {
    most = Math.max(most, process.memoryUsage().rss);
    yield new Uint8Array(MIB).fill(index);
  }
}

// What the runtime needs to be warm is not the upload's.
await value({ session }, upload, { body: { file: new Blob(["warm"]) } });
const before = process.memoryUsage().rss;
const file = { stream: lazily(), name: "large.bin", ...(sized && { size: chunks * MIB }) };
const answer = await value({ session }, upload, { body: { file } });
console.log(JSON.stringify({ answer, grown: Math.round((most - before) / MIB) }));
process.exit();
