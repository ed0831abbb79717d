import { blankPath } from "../names/path.ts";
import type { Product } from "../products.ts";
import { SpecError } from "../support/error.ts";
import type { OpenApiDocument, PathItem, SchemaOrRef } from "../support/openapi.ts";
import { sortedEntries } from "../support/order.ts";
import { parseOpenApi } from "../support/parse-openapi.ts";

/** Where the paths and schemas of the merged document came from: `paths /crm/v8/users` -> file and text. */
export type Origins = ReadonlyMap<string, { readonly file: string; readonly text: string }>;

/** One document of all files. What two of them define is refused. */
export function mergeFiles(
  files: ReadonlyMap<string, string>,
  { title, version }: Pick<Product, "title" | "version">,
): { document: OpenApiDocument; homes: Map<string, string>; origins: Origins } {
  const homes = new Map<string, string>();
  const origins = new Map<string, { file: string; text: string }>();
  const paths: Record<string, PathItem> = {};
  const schemas: Record<string, SchemaOrRef> = {};
  const claimed = new Map<string, string>();
  const claim = (kind: "paths" | "schemas", name: string, file: string, text: string): void => {
    const key = `${kind} ${blankPath(name)}`;
    const other = claimed.get(key);
    if (other) {
      throw new SpecError({
        file: `openapi/${file}`,
        pointer: `${kind} / ${name}`,
        what: `is also defined in openapi/${other}`,
        fix: "Keep one of the two.",
      });
    }
    claimed.set(key, file);
    origins.set(`${kind} ${name}`, { file, text });
  };
  for (const [file, text] of sortedEntries(Object.fromEntries(files))) {
    if (!text.endsWith("\n")) {
      const fix = "Restore it from version control; if nothing is missing, end it with a newline.";
      throw new SpecError({ file: `openapi/${file}`, what: "ends in the middle of a line: it is cut off", fix });
    }
    const document = parseOpenApi(
      `openapi/${file}`,
      text,
      "Restore the file from version control, or run pnpm specs:import.",
    );
    makeLocal(document);
    for (const [path, item] of Object.entries(document.paths)) {
      claim("paths", path, file, text);
      paths[path] = item;
    }
    for (const [name, schema] of Object.entries(document.components?.schemas ?? {})) {
      claim("schemas", name, file, text);
      schemas[name] = schema;
      homes.set(name, file.replace(/\.yaml$/, ""));
    }
  }
  return { document: { openapi: "3.0.3", info: { title, version }, paths, components: { schemas } }, homes, origins };
}

/** Schema names are unique over all files, so a reference loses nothing when its file is dropped. */
function makeLocal(node: unknown): void {
  if (typeof node !== "object" || node === null) return;
  const target = node as Record<string, unknown>;
  if (typeof target.$ref === "string") target.$ref = target.$ref.slice(target.$ref.indexOf("#"));
  else for (const value of Object.values(target)) makeLocal(value);
}
