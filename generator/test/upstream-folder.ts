import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import { importSpecs } from "../src/import/index.ts";
import type { Product } from "../src/products.ts";
import type { OpenApiDocument } from "../src/support/openapi.ts";
import { productIn } from "./fixture-product.ts";

export const ORIGIN = { repository: "github:example/specs", folder: ".", commit: "0000000", date: "2026-01-31" };

export interface Imported {
  /** The text of a file below the spec folder. */
  text(path: string): string;
  /** `openapi/users.yaml`, read. */
  spec(resource: string): OpenApiDocument;
  readonly files: readonly string[];
  readonly dangling: readonly string[];
}

/** Imports made-up upstream documents, as `pnpm specs:import` does, from a folder that is gone afterwards. */
export async function importDocuments(
  documents: Readonly<Record<string, object>>,
  committed: { names?: string; roots?: readonly string[]; unwrapped?: string; source?: string } = {},
  origin: object = ORIGIN,
  product: Partial<Product> = {},
): Promise<Imported> {
  const folder = mkdtempSync(join(tmpdir(), "import-"));
  try {
    const upstream = join(folder, "upstream");
    const specs = join(folder, "specs");
    mkdirSync(upstream);
    mkdirSync(specs);
    for (const [name, document] of Object.entries(documents)) {
      writeFileSync(join(upstream, name), JSON.stringify(document));
    }
    if (committed.names) writeFileSync(join(specs, "names.yaml"), committed.names);
    if (committed.roots) {
      const roots = committed.roots.map((root) => `  ${root}: kept\n`);
      writeFileSync(join(specs, "import.yaml"), `roots:\n${roots.join("")}`);
    }
    if (committed.unwrapped) writeFileSync(join(specs, "import.yaml"), `unwrapped: ${committed.unwrapped}\n`);
    if (committed.source) writeFileSync(join(specs, "source.yaml"), committed.source);
    const { files, dangling } = await importSpecs({ ...productIn(specs), ...product }, upstream, origin);
    const text = (path: string): string => {
      const found = files.get(path);
      if (found === undefined) throw new Error(`the import wrote no ${path}, only ${[...files.keys()].join(", ")}`);
      return found;
    };
    return {
      text,
      spec: (resource) => parse(text(`openapi/${resource}.yaml`)) as OpenApiDocument,
      files: [...files.keys()],
      dangling,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A document with one operation; `rest` holds its other members, `components` what they refer to. */
export function documentOf(path: string, method: string, rest: object, components: object = {}): object {
  const { operationId = "Do It", ...operation } = rest as { operationId?: string };
  return {
    openapi: "3.0.0",
    info: { title: "upstream", version: "1" },
    paths: { [path]: { [method]: { operationId, responses: { 204: {} }, ...operation } } },
    components,
  };
}

export const json = (schema: object): object => ({ content: { "application/json": { schema } } });
export const object = (properties: object, required?: readonly string[]): object => ({
  type: "object",
  properties,
  ...(required ? { required } : {}),
});
export const list = (items: object): object => ({ type: "array", items });
export const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
