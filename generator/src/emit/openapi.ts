import openapiTS, { astToString } from "openapi-typescript";
import type { OpenApiDocument } from "../support/openapi.ts";
import type { EmittedFile } from "./emitted-file.ts";

/** openapi-typescript's own `paths`, for those who use openapi-fetch bare. */
export async function emitOpenApiTypes(document: OpenApiDocument): Promise<EmittedFile> {
  const nodes = await openapiTS(structuredClone(document) as never, { silent: true });
  return { path: "openapi.ts", content: astToString(nodes) };
}
