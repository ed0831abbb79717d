import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Change, diff } from "../diff/index.ts";
import { IMPORTED, importSpecs } from "../import/index.ts";
import type { Source } from "../import/source.ts";
import { load, type SpecTexts } from "../load/index.ts";
import { buildModel } from "../model/build.ts";
import { writeToDisk } from "../print/index.ts";
import type { Product } from "../products.ts";
import { type SettledLedger, settleLedger } from "./ledger.ts";
import { operationsIn } from "./operations.ts";
import { openapiOf, type SettledSchemas, settleSchemas } from "./schemas.ts";

export interface SpecsUpdate {
  readonly ledger: Omit<SettledLedger & SettledSchemas, "text">;
  /** What the user of the last release meets. */
  readonly changes: readonly Change[];
}

const MOST_ROUNDS = 5;

/**
 * Takes a new edition of the upstream documents into the product's spec folder and compares it with `published`, the
 * facts of the last release. When an overlay is stale, the new facts and the settled ledger are on the disk and the
 * error names the overlay: mend it and run again.
 */
export async function updateSpecs(
  product: Product,
  from: string,
  published: SpecTexts,
  origin?: Partial<Source>,
): Promise<SpecsUpdate> {
  const older = buildModel(load(product, published), product);
  const names = join(product.specs, "names.yaml");
  const first = await importSpecs(product, from, origin);
  const { text: settled, ...operations } = settleLedger(
    existsSync(names) ? readFileSync(names, "utf8") : "",
    published.names,
    operationsIn(published.openapi),
    operationsIn(openapiOf(first.files)),
  );
  // The files are laid out by public names, which are settled only now.
  let text = settled;
  const kept = new Map<string, string>();
  for (let round = 1; ; round++) {
    writeFileSync(names, text);
    const { files } = await importSpecs(product, from, origin);
    const schemas = settleSchemas(text, files, published.openapi, operations.moved);
    // A type that keeps its name may take it from another, which then gets one that is wanted elsewhere.
    if (schemas.kept.size === 0 || round === MOST_ROUNDS) {
      writeToDisk(product.specs, files, [IMPORTED]);
      break;
    }
    for (const [name, other] of schemas.kept) kept.set(name, other);
    text = schemas.text;
  }
  return { ledger: { ...operations, kept }, changes: diff(older, buildModel(load(product), product)) };
}
