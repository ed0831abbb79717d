import type { OpenApiDocument } from "../support/openapi.ts";
import type { EmittedFile } from "./emitted-file.ts";

/**
 * openapi-typescript's own `paths`, for those who use openapi-fetch bare. Its front door would look for mistakes and for
 * references to other files first, which takes as long as the rest: our loader has done both.
 */
export async function emitOpenApiTypes(document: OpenApiDocument): Promise<EmittedFile> {
  // Loaded here, because it brings a TypeScript of its own: who has this run in a thread need not wait for that.
  const { astToString, resolveRef, scanDiscriminators, transformSchema } = await import("openapi-typescript");
  type Schema = Parameters<typeof transformSchema>[0];
  type Context = Parameters<typeof transformSchema>[1];

  // It writes into what it is given.
  const schema = structuredClone(document) as Schema;
  // What is absent is off, as it is by default.
  const context = {
    defaultNonNullable: true,
    discriminators: scanDiscriminators(schema, {}),
    injectFooter: [],
    resolve: (reference: string) => resolveRef(schema, reference, { silent: true, visited: [] }),
  } as Partial<Context> as Context;
  return { path: "openapi.ts", content: astToString(transformSchema(schema, context)) };
}
