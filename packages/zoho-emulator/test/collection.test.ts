import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Collection, compareIds, compareValues, type Row } from "../src/state/collection.ts";

const row = fc.record({
  id: fc.integer({ min: 1, max: 30 }).map(String),
  name: fc.option(fc.stringMatching(/^[ab ]{0,6}$/), { nil: undefined }),
  amount: fc.option(fc.integer({ min: 0, max: 5 }), { nil: undefined }),
  owner: fc.option(
    fc.integer({ min: 1, max: 3 }).map((id) => ({ id: String(id) })),
    { nil: undefined },
  ),
});
const write = fc.oneof(
  row.map((put) => ({ put })),
  fc.integer({ min: 1, max: 30 }).map((id) => ({ delete: String(id) })),
);

/** Every index is asked for before the writes, so that it has to be kept up with them. */
const written = (writes: readonly ({ put: Row } | { delete: string })[]): [Collection, Map<string, Row>] => {
  const collection = new Collection();
  for (const field of ["id", "name", "amount"]) collection.idsBy(field);
  collection.idsWhere("owner", { id: "1" });
  collection.candidates("name", "a");
  const plain = new Map<string, Row>();
  for (const each of writes) {
    if ("put" in each) {
      collection.put(each.put);
      plain.set(each.put.id as string, each.put);
    } else {
      collection.delete(each.delete);
      plain.delete(each.delete);
    }
  }
  return [collection, plain];
};

describe("a collection", () => {
  it("keeps its orders as they would be made anew", () => {
    fc.assert(
      fc.property(fc.array(write, { maxLength: 80 }), (writes) => {
        const [collection, plain] = written(writes);
        for (const field of ["id", "name", "amount"]) {
          const expected = [...plain.values()]
            .sort((a, b) => compareValues(a[field], b[field]) || compareIds(a.id as string, b.id as string))
            .map(({ id }) => id);
          if (field === "id") expected.sort((a, b) => compareIds(a as string, b as string));
          expect(collection.idsBy(field)).toEqual(expected);
        }
      }),
    );
  });

  it("finds the same rows by value as reading them all", () => {
    fc.assert(
      fc.property(fc.array(write, { maxLength: 80 }), (writes) => {
        const [collection, plain] = written(writes);
        for (const owner of ["1", "2", "3"]) {
          const expected = [...plain.values()].filter((each) => (each.owner as { id?: string })?.id === owner);
          expect([...collection.idsWhere("owner", { id: owner })].sort()).toEqual(expected.map(({ id }) => id).sort());
        }
      }),
    );
  });

  it("misses no row that holds a phrase", () => {
    fc.assert(
      fc.property(
        fc.array(write, { maxLength: 80 }),
        fc.stringMatching(/^[ab]{1,3}( [ab]{1,3})?$/),
        (writes, phrase) => {
          const [collection, plain] = written(writes);
          const found = collection.candidates("name", phrase)!;
          for (const { id, name } of plain.values()) {
            if (` ${String(name ?? "")}`.includes(` ${phrase}`)) expect(found.has(id as string)).toBe(true);
          }
        },
      ),
    );
  });

  it("gives the pages of an order in both directions", () => {
    const collection = new Collection();
    for (let index = 1; index <= 10; index++) collection.put({ id: String(index), amount: index % 3 });
    const ids = (rows: readonly Row[]) => rows.map(({ id }) => id);
    expect(ids(collection.page("amount", "asc", 0, 4))).toEqual(["3", "6", "9", "1"]);
    expect(ids(collection.page("amount", "desc", 8, 4))).toEqual(["6", "3"]);
    expect(ids(collection.page("id", "desc", 0, 3))).toEqual(["10", "9", "8"]);
  });
});
