import { SpecError } from "./error.ts";
import type { OpenApiDocument } from "./openapi.ts";
import { parseYaml } from "./parse-yaml.ts";

/** Reads YAML or JSON. `fix` is what to do about a file that is cut off or damaged. */
export function parseOpenApi(file: string, text: string, fix: string): OpenApiDocument {
  let document: unknown;
  try {
    document = file.endsWith(".json") ? JSON.parse(text) : parseYaml(text);
  } catch (cause) {
    throw new SpecError({ file, what: `does not parse: ${(cause as Error).message.split("\n")[0]}`, fix, cause });
  }
  const paths = (document as Partial<OpenApiDocument> | null)?.paths;
  if (typeof paths !== "object" || paths === null || Array.isArray(paths)) {
    throw new SpecError({ file, what: "has no `paths`: it is cut off, or is not an OpenAPI document", fix });
  }
  return document as OpenApiDocument;
}
