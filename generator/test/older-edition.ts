import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { exec, type JsonValue } from "jsonpath-rfc9535";
import { IMPORTED, importSpecs } from "../src/import/index.ts";
import type { Source } from "../src/import/source.ts";
import { readSpecTexts, type SpecTexts } from "../src/load/index.ts";
import { mergeFiles } from "../src/load/merge-files.ts";
import { applyOverlay, parseOverlay } from "../src/load/overlay.ts";
import { extendLedger, parseLedger } from "../src/names/ledger.ts";
import { writeToDisk } from "../src/print/index.ts";
import { type Product, productById } from "../src/products.ts";
import { operationsIn } from "../src/update/operations.ts";
import { openapiOf } from "../src/update/schemas.ts";

/** The upstream documents, where they are at hand. */
export const UPSTREAM = fileURLToPath(new URL("../../../shared/upstream", import.meta.url));

const ORIGIN: Omit<Source, "files"> = {
  repository: "github:example/specs",
  folder: ".",
  commit: "0000001",
  date: "2026-01-31",
};

/** A product of which an older edition was released. */
export interface Released {
  /** The product with its facts in a folder of the test. */
  readonly product: Product;
  readonly published: SpecTexts;
  /** Today's overlays and names: what a maintainer makes of the update. */
  readonly committed: SpecTexts;
}

/**
 * The older edition, taken in as if it had been released: operations and types that are still there had the names they
 * have now, and corrections whose places were there had been made.
 */
export async function releaseOlderEdition(id: string, documents: string, scratch: string): Promise<Released> {
  const today = productById(id);
  const product = { ...today, specs: join(scratch, id) };
  const committed = readSpecTexts(today.specs);
  mkdirSync(product.specs, { recursive: true });
  cpSync(join(today.specs, "import.yaml"), join(product.specs, "import.yaml"));

  const names = join(product.specs, "names.yaml");
  writeFileSync(names, committed.names);
  const { files: all } = await importSpecs(product, documents, ORIGIN);
  const keys = operationsIn(openapiOf(all));
  const text = [...openapiOf(all).values()].join("");
  const { operations, parameters, schemas } = parseLedger(committed.names, names);
  const kept = extendLedger("", {
    operations: new Map([...operations].filter(([key]) => keys.has(key))),
    parameters,
    schemas: new Map([...schemas].filter(([, name]) => text.includes(`schemas/${name}"`))),
  });
  writeFileSync(names, kept);
  const { files } = await importSpecs(product, documents, ORIGIN);
  writeToDisk(product.specs, files, [IMPORTED]);
  fitOverlays(product, committed.overlay);
  return { product, published: readSpecTexts(product.specs), committed };
}

/** Gives the facts on the disk the corrections whose places are there; gives the targets of the others. */
export function fitOverlays(product: Product, overlays: SpecTexts["overlay"]): string[] {
  const { document } = mergeFiles(readSpecTexts(product.specs).openapi, product);
  const stale: string[] = [];
  mkdirSync(join(product.specs, "overlay"), { recursive: true });
  for (const [file, text] of overlays) {
    const actions = parseOverlay(text, file).actions.flatMap((action) => {
      let matches = 0;
      exec(document as unknown as JsonValue, action.target, () => matches++);
      if (matches === 0) {
        stale.push(action.target);
        return [];
      }
      const fitted = { ...action, "x-matches": matches };
      applyOverlay(document, { file, actions: [fitted] });
      return [fitted];
    });
    writeFileSync(join(product.specs, "overlay", file), JSON.stringify({ overlay: "1.0.0", actions }));
  }
  return stale;
}
