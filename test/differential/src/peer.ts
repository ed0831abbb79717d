import { rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createClient } from "@hey-api/openapi-ts";
import type { OpenApiDocument } from "@x/zoho-generator/support/openapi.ts";
import type { SampleRequest } from "./sample.ts";

const OUTPUT = fileURLToPath(new URL("../.cache/peer", import.meta.url));

type PeerFunction = (input: Partial<SampleRequest> & { client: unknown }) => Promise<unknown>;

/** A client for the same document, made by another generator. */
export interface Peer {
  /** Names of all functions. */
  readonly functions: readonly string[];
  call(operationId: string, request: SampleRequest): Promise<unknown>;
}

/** Generates a client with @hey-api/openapi-ts and loads it. */
export async function generatePeer(document: OpenApiDocument, baseUrl: string, authorization: string): Promise<Peer> {
  rmSync(OUTPUT, { recursive: true, force: true });
  await createClient({
    // It changes what it reads.
    input: structuredClone(document) as never,
    output: OUTPUT,
    plugins: ["@hey-api/client-fetch", "@hey-api/sdk"],
    logs: { level: "silent", file: false },
  });
  const functions = (await import(join(OUTPUT, "sdk.gen.ts"))) as Record<string, PeerFunction>;
  const runtime = (await import(join(OUTPUT, "client/index.ts"))) as { createClient(config: object): unknown };
  const client = runtime.createClient({ baseUrl, auth: authorization });
  return {
    functions: Object.keys(functions),
    call: (operationId, request) => functions[peerName(operationId)]!({ client, ...request }),
  };
}

/** `users.list` is `usersList` there. */
export function peerName(operationId: string): string {
  return operationId.replace(/\.(.)/g, (_, letter: string) => letter.toUpperCase());
}
