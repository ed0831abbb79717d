import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Crm } from "../src/crm/org.ts";
import { writeRecords } from "../src/crm/write.ts";
import { Emulator } from "../src/emulator.ts";
import type { FieldSeed } from "../src/options.ts";

const FIELDS: readonly FieldSeed[] = [
  ...["text", "email", "phone", "website", "boolean", "integer", "bigint", "double", "currency", "percent"],
  ...["date", "datetime", "picklist", "multiselectpicklist", "textarea", "userlookup"],
].map((data_type) => ({
  api_name: `The_${data_type}`,
  data_type,
  ...(data_type.endsWith("picklist") && { values: ["a", "b"] }),
}));

function things() {
  const emulator = new Emulator({
    limits: false,
    seed: {
      crm: {
        modules: {
          Things: { fields: [...FIELDS, { api_name: "The_lookup", data_type: "lookup", module: "Accounts" }] },
        },
        records: { Accounts: [{ id: "77", Account_Name: "Acme" }] },
      },
    },
  });
  const [place] = emulator.places;
  const org = new Crm(emulator).orgOf(place!);
  return { org, by: place!.userId };
}

const word = fc.stringMatching(/^[a-z]{1,8}$/);
const date = fc.date({ min: new Date("1900-01-01"), max: new Date("2200-01-01"), noInvalidDate: true });

/** What CRM takes in a field of the type, as it gives it back. */
const VALUES: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  text: fc.string({ minLength: 1, maxLength: 255 }),
  email: fc.tuple(word, word).map(([name, host]) => `${name}@${host}.com`),
  phone: fc.stringMatching(/^\+?[0-9][0-9 ()-]{1,20}$/),
  website: fc.tuple(word, word).map(([name, path]) => `https://www.${name}.com/${path}`),
  boolean: fc.boolean(),
  integer: fc.integer({ min: -999_999_999, max: 999_999_999 }),
  bigint: fc.bigInt({ min: -(10n ** 18n) + 1n, max: 10n ** 18n - 1n }).map(String),
  double: fc.double({ min: -1e15, max: 1e15, noNaN: true }).map((value) => value + 0),
  currency: fc.double({ min: -1e15, max: 1e15, noNaN: true }).map((value) => value + 0),
  percent: fc.integer({ min: -99_999, max: 99_999 }),
  date: date.map((value) => value.toISOString().slice(0, 10)),
  datetime: date.map((value) => `${value.toISOString().slice(0, 19)}+00:00`),
  picklist: fc.constantFrom("a", "b", "another"),
  multiselectpicklist: fc.uniqueArray(fc.constantFrom("a", "b"), { minLength: 1 }),
  textarea: fc.string({ minLength: 1, maxLength: 2000 }),
};

describe("a value", () => {
  it.each(Object.keys(VALUES))("of type %s comes back as it was given", (type) => {
    const { org, by } = things();
    const module = org.module("Things")!;
    fc.assert(
      fc.property(VALUES[type]!, (value) => {
        const [outcome] = writeRecords(org, module, [{ Name: "t", [`The_${type}`]: value }], { mode: "insert", by });
        expect(outcome).toMatchObject({ status: "success" });
        const row = org.records("Things").get(String(outcome!.details.id))!;
        expect(org.shown(module, row)[`The_${type}`]).toEqual(value);
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ["2026-01-01T10:00:00+05:30", "2026-01-01T04:30:00+00:00"],
    ["2026-01-01T10:00:00-0800", "2026-01-01T18:00:00+00:00"],
    ["2026-01-01T10:00:00Z", "2026-01-01T10:00:00+00:00"],
  ])("of time %s is kept as %s", (given, kept) => {
    const { org, by } = things();
    writeRecords(org, org.module("Things")!, [{ Name: "t", The_datetime: given }], { mode: "insert", by });
    expect([...org.records("Things").values()]).toMatchObject([{ The_datetime: kept }]);
  });
});

it("refuses whatever else may come, row by row, and never fails", () => {
  const { org, by } = things();
  const names = fc.constantFrom(
    "Name",
    "Tag",
    "Layout",
    "Owner",
    "The_lookup",
    "$append_values",
    "id",
    ...FIELDS.map(({ api_name }) => api_name),
  );
  const quote = fc.record({ Subject: fc.jsonValue(), Quoted_Items: fc.jsonValue() }, { requiredKeys: [] });
  const thing = fc.dictionary(names, fc.jsonValue());
  fc.assert(
    fc.property(fc.array(thing, { maxLength: 3 }), fc.array(quote, { maxLength: 2 }), (rows, quotes) => {
      for (const [name, given] of [
        ["Things", rows],
        ["Quotes", quotes],
      ] as const) {
        for (const mode of ["insert", "update", "upsert"] as const) {
          const outcomes = writeRecords(org, org.module(name)!, given, { mode, by });
          expect(outcomes).toHaveLength(given.length);
          for (const { status, code, message } of outcomes) {
            expect(["success", "error"]).toContain(status);
            expect([typeof code, typeof message]).toEqual(["string", "string"]);
          }
        }
      }
      for (const row of org.records("Things").values()) org.shown(org.module("Things")!, row);
    }),
    { numRuns: 80 },
  );
});
