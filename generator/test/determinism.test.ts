import { join } from "node:path";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse, parseDocument, visit } from "yaml";
import { GENERATED, generate } from "../src/generate.ts";
import { render } from "../src/import/write-specs.ts";
import { readSpecTexts, type SpecTexts } from "../src/load/index.ts";
import { compareWithDisk, type Printed } from "../src/print/index.ts";
import { PRODUCTS } from "../src/products.ts";
import type { SpecError } from "../src/support/error.ts";
import { FIXTURES, productIn, TRAITS } from "./fixture-product.ts";

/** A source of chance that starts the same for the same seed. */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function shuffled<T>(items: Iterable<T>, random: () => number): T[] {
  return [...items]
    .map((item) => ({ item, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

/** The same facts from another hand: files and the keys of every object in another order. */
function rewritten(texts: SpecTexts, seed: number): SpecTexts {
  const random = dice(seed);
  const rewrite = (text: string): string => {
    const document = parseDocument(text);
    visit(document, {
      Map(_, map) {
        map.items = shuffled(map.items, random);
      },
    });
    return document.toString();
  };
  const all = (files: ReadonlyMap<string, string>) =>
    new Map(shuffled(files, random).map(([file, text]) => [file, rewrite(text)]));
  return { openapi: all(texts.openapi), overlay: all(texts.overlay), names: rewrite(texts.names) };
}

const rightTraits = TRAITS.filter((trait) => !trait.startsWith("duplicate-"));

async function printedFrom(trait: string, texts: SpecTexts): Promise<Printed> {
  return (await generate(productIn(join(FIXTURES, trait)), texts)).printed;
}

describe("the same facts give the same bytes", () => {
  test.each(rightTraits)("%s in another order is the expected directory", async (trait) => {
    const texts = readSpecTexts(join(FIXTURES, trait));
    const other = rewritten(texts, 1 + rightTraits.indexOf(trait));
    expect(other).not.toEqual(texts);
    const printed = await printedFrom(trait, other);
    expect(compareWithDisk(join(FIXTURES, trait, "expected"), printed, ["."])).toEqual([]);
  });

  test.each(PRODUCTS)("$title in another order is what is committed", async (product) => {
    const { printed } = await generate(product, rewritten(readSpecTexts(product.specs), 4));
    expect(compareWithDisk(product.package, printed, [GENERATED])).toEqual([]);
  });

  test("a mistake is told the same way in any order", async () => {
    const trait = "duplicate-path";
    const texts = readSpecTexts(join(FIXTURES, trait));
    const messages = new Set<string>();
    for (const seed of [1, 2, 3, 4]) {
      await printedFrom(trait, rewritten(texts, seed)).catch((error: unknown) =>
        messages.add((error as SpecError).message),
      );
    }
    expect(messages.size).toBe(1);
    expect([...messages][0]).toContain("is also defined in openapi/people.yaml");
  });
});

describe("YAML as the import writes it", () => {
  const text = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.string({ unit: "binary" }),
    fc.constantFrom("no", "~", "1e3", "0x1", "- a", "a: b", "#", "\t", "\u2028", "2025-06-27", "*/"),
  );
  const value = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: "small" },
      text,
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie("value")),
      fc.dictionary(text, tie("value")),
    ),
  })).value;

  test("is read back as it was written", () => {
    fc.assert(
      fc.property(fc.dictionary(text, value), (object) => {
        expect(parse(render(object))).toEqual(object);
      }),
      { numRuns: 200 },
    );
  });

  test("has one line for a small schema, and one for each property of another", () => {
    const properties = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`property_${index}`, { type: "string" }]));
    const small = { type: "object", properties: properties(2) };
    const large = { type: "object", properties: properties(5) };
    expect(render({ components: { schemas: { Large: large, Small: small } } })).toBe(`components:
  schemas:
    Large:
      type: object
      properties:
        property_0: { type: string }
        property_1: { type: string }
        property_2: { type: string }
        property_3: { type: string }
        property_4: { type: string }
    Small:
      type: object
      properties: { property_0: { type: string }, property_1: { type: string } }
`);
  });
});
