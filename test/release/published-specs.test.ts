import { load } from "@x/zoho-generator/load/index.ts";
import { PRODUCTS } from "@x/zoho-generator/products.ts";
import { expect, it } from "vitest";
import { publishedSpecs } from "../../scripts/support/published-specs.ts";

it.each(PRODUCTS.map((product) => [product.title, product] as const))(
  "the facts of %s at a commit are whole: they load, with their overlays and names",
  (_, product) => {
    const texts = publishedSpecs(product, "HEAD");
    expect([texts.openapi.size, texts.overlay.size].every((size) => size > 0)).toBe(true);
    const { document, ledger } = load(product, texts);
    const operations = Object.values(document.paths).flatMap((item) => Object.values(item ?? {}));
    expect(operations.length).toBe(ledger.operations.size);
  },
);

it("a commit without the facts of a product is told, with what to do", () => {
  const nowhere = { ...PRODUCTS[0]!, specs: `${PRODUCTS[0]!.specs}-none` };
  expect(() => publishedSpecs(nowhere, "HEAD")).toThrow(/HEAD has no specs\/crm\/v8-none\. Give --base a commit/);
});
