import { createLogger } from "@stoplight/prism-core";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { createServer } from "@stoplight/prism-http-server";
import type { Operation } from "@x/zoho-generator/model/api-model.ts";
import type { OpenApiDocument, SchemaObject } from "@x/zoho-generator/support/openapi.ts";
import { cutCycles, sayNullOnce } from "../../contract/support/document.ts";

export interface WatchingProxy {
  readonly origin: string;
  close(): Promise<void>;
}

/** Gives a function that puts Prism in front of the emulator, watching over some operations of the document. */
export async function proxies(
  document: OpenApiDocument,
  upstream: string,
): Promise<(operations: readonly Operation[]) => Promise<WatchingProxy>> {
  const all = await getHttpOperationsFromSpec(forPrism(document));
  return async (operations) => {
    // Prism compares each request with every operation that it knows.
    const keys = new Set(operations.map(({ method, path }) => `${method} ${path}`));
    const watched = all.filter(({ method, path }) => keys.has(`${method.toUpperCase()} ${path}`));
    const server = createServer(watched, {
      cors: false,
      config: {
        isProxy: true,
        upstream: new URL(upstream),
        validateRequest: false,
        validateResponse: true,
        checkSecurity: false,
        errors: false,
        upstreamProxy: undefined,
        mock: { dynamic: false },
      },
      components: { logger: createLogger("PRISM", { level: "silent" }) },
    });
    return { origin: await server.listen(0, "127.0.0.1"), close: () => server.close() };
  };
}

function forPrism(document: OpenApiDocument): OpenApiDocument {
  const copy = structuredClone(document);
  sayNullOnce(copy);
  cutCycles(copy.components!.schemas as Record<string, SchemaObject>);
  return copy;
}

/** Where an answer is not what the document declares; a refusal is judged by its shape, since few are declared. */
export function violationsIn(response: Response, { result }: Operation): string[] {
  const header = response.headers.get("sl-violations");
  if (!header || !response.ok) return [];
  const text = header.replace(/^Too many violations! /, "");
  const listed = [...text.matchAll(/"location":\[([^\]]*)\][^}]*?"message":"((?:[^"\\]|\\.)*)"/g)];
  const found = listed.map(([, location, message]) => `${location!.replaceAll('"', "")}: ${message}`);
  // A file comes as the type that it was uploaded as, where the document knows of none.
  if (result.kind === "file" && text.includes("The received media type")) return [];
  return found.length > 0 ? found : [text];
}
