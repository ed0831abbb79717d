import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { IMPORTED, importSpecs } from "../src/import/index.ts";
import { compareWithDisk } from "../src/print/index.ts";
import { PRODUCTS } from "../src/products.ts";

const UPSTREAM = fileURLToPath(new URL("../../../shared/upstream", import.meta.url));

describe("the committed facts follow from upstream's documents", () => {
  for (const product of PRODUCTS) {
    const folder = join(UPSTREAM, `${product.id}-${product.version}`);
    const isHere = existsSync(folder);
    if (!isHere)
      console.log(`skipped for ${product.id}: ../shared/upstream/${product.id}-${product.version} is not here`);
    test.skipIf(!isHere)(product.title, async () => {
      const result = await importSpecs(product, folder);
      expect(result.counts.operations).toBeGreaterThan(100);
      expect(compareWithDisk(product.specs, result.files, [IMPORTED])).toEqual([]);
    });
  }
});
