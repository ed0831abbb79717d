import { rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createClient } from "@hey-api/openapi-ts";
import { type KeyedOperation, operationsOf } from "@x/zoho-generator/load/operations-of.ts";
import type { OpenApiDocument, RequestBody } from "@x/zoho-generator/support/openapi.ts";
import type { SampleRequest } from "./sample.ts";

const CACHE = fileURLToPath(new URL("../.cache/peer", import.meta.url));
const JSON_TYPE = "application/json";
const FORM = "multipart/form-data";

type PeerFunction = (input: object) => Promise<unknown>;

/** A client for the same document, made by another generator. */
export interface Peer {
  /** Names of all functions. */
  readonly functions: readonly string[];
  call(operationId: string, request: SampleRequest): Promise<unknown>;
}

/** Generates a client with @hey-api/openapi-ts and loads it. */
export async function generatePeer(
  product: string,
  document: OpenApiDocument,
  baseUrl: string,
  authorization: string,
): Promise<Peer> {
  const json = await generate(join(CACHE, product, "json"), documentWith(JSON_TYPE, document), baseUrl, authorization);
  // It knows one kind of body for each operation: where there are two, there are two of it.
  const form = operationsOf(document).some(takesBoth)
    ? await generate(join(CACHE, product, "form"), documentWith(FORM, document), baseUrl, authorization)
    : {};
  return {
    functions: Object.keys(json),
    call(operationId, { files, body, ...request }) {
      const name = peerName(operationId);
      return Object.keys(files).length > 0
        ? form[name]!({ ...request, body: { JSONString: JSON.stringify(body), ...files } })
        : json[name]!({ ...request, body });
    },
  };
}

async function generate(
  output: string,
  document: OpenApiDocument,
  baseUrl: string,
  authorization: string,
): Promise<Readonly<Record<string, PeerFunction>>> {
  rmSync(output, { recursive: true, force: true });
  await createClient({
    input: document as never,
    output,
    plugins: ["@hey-api/client-fetch", "@hey-api/sdk"],
    logs: { level: "silent", file: false },
  });
  const functions = (await import(join(output, "sdk.gen.ts"))) as Record<string, PeerFunction>;
  const runtime = (await import(join(output, "client/index.ts"))) as { createClient(config: object): unknown };
  const client = runtime.createClient({ baseUrl, auth: authorization });
  return Object.fromEntries(
    Object.entries(functions).map(([name, call]) => [name, (input: object) => call({ client, ...input })]),
  );
}

/** The document without the other kind of body, where an operation takes both. It is a copy: the generator changes it. */
function documentWith(mediaType: string, document: OpenApiDocument): OpenApiDocument {
  const copy = structuredClone(document);
  for (const one of operationsOf(copy)) {
    if (takesBoth(one)) delete contentOf(one)[mediaType === FORM ? JSON_TYPE : FORM];
  }
  return copy;
}

const contentOf = ({ operation }: KeyedOperation): RequestBody["content"] =>
  (operation.requestBody as RequestBody | undefined)?.content ?? {};

function takesBoth(operation: KeyedOperation): boolean {
  const content = contentOf(operation);
  return JSON_TYPE in content && FORM in content;
}

/** `users.list` is `usersList` there. */
export function peerName(operationId: string): string {
  return operationId.replace(/\.(.)/g, (_, letter: string) => letter.toUpperCase());
}
