import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { OpenApiDocument, ResponseObject } from "@x/zoho-generator/support/openapi.ts";
import { ROOT } from "./run.ts";

export interface MockZoho {
  /** Serves as accounts and as API host. */
  readonly url: string;
  close(): Promise<void>;
}

/** `POST /crm/v8/coql` -> the body of its success. */
export type MockReplies = Readonly<Record<string, unknown>>;

/**
 * A mock of the operations that have a reply here: Prism validates every request against our own document, and a small
 * front mints the access token, which Prism knows nothing of.
 */
export async function startMockZoho(document: OpenApiDocument, replies: MockReplies): Promise<MockZoho> {
  const port = await freePort();
  // Several may run at once.
  const file = join(ROOT, ".cache", `mock-openapi-${port}.json`);
  mkdirSync(join(ROOT, ".cache"), { recursive: true });
  writeFileSync(file, JSON.stringify(subset(document, replies)));
  const prism = spawn("prism", ["mock", "--errors", "--port", String(port), "--host", "127.0.0.1", file], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  await untilListening(prism);
  const front = createServer((incoming, outgoing) => {
    if (incoming.url?.startsWith("/oauth/v2/token")) mintToken(outgoing);
    else forward(incoming, outgoing, port);
  });
  await new Promise<void>((resolve) => front.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(front.address() as AddressInfo).port}`,
    async close() {
      await closed(front);
      prism.kill();
      rmSync(file);
    },
  };
}

/** Only the operations that are asked for: Prism takes seconds to read a whole product. */
function subset(document: OpenApiDocument, replies: MockReplies): OpenApiDocument {
  const paths: OpenApiDocument["paths"] = {};
  for (const [key, reply] of Object.entries(replies)) {
    const [method = "", path = ""] = key.split(" ");
    const operation = structuredClone(document.paths[path]?.[method.toLowerCase() as "get"]);
    if (!operation) throw new Error(`The mock has a reply for ${key}, which is not in the spec.`);
    const status = Object.keys(operation.responses).find((each) => each.startsWith("2"))!;
    const success = operation.responses[status] as ResponseObject & { content: Record<string, { examples?: unknown }> };
    success.content["application/json"]!.examples = { reply: { value: reply } };
    operation.responses = { [status]: success };
    paths[path] = { ...paths[path], [method.toLowerCase()]: operation };
  }
  return { ...document, paths };
}

function mintToken(outgoing: ServerResponse): void {
  outgoing.setHeader("content-type", "application/json");
  outgoing.end(JSON.stringify({ access_token: "1000.mock.token", token_type: "Bearer", expires_in: 3600 }));
}

function forward(incoming: IncomingMessage, outgoing: ServerResponse, port: number): void {
  const { method, url: path, headers } = incoming;
  const onward = request({ host: "127.0.0.1", port, method, path, headers }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  });
  onward.on("error", () => outgoing.writeHead(502).end());
  incoming.pipe(onward);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await closed(server);
  return port;
}

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

const START_LIMIT = 60_000;

async function untilListening(prism: ChildProcess): Promise<void> {
  let output = "";
  let ended = false;
  prism.once("exit", () => {
    ended = true;
  });
  for (const stream of [prism.stdout!, prism.stderr!]) stream.on("data", (chunk) => (output += chunk));
  for (const start = Date.now(); Date.now() - start < START_LIMIT; await pause(50)) {
    if (output.includes("Prism is listening")) return;
    if (ended) break;
  }
  prism.kill();
  throw new Error(`The mock server did not start:\n${output.slice(-2000)}`);
}
