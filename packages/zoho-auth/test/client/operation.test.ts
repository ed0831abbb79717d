import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { costOf, infoOf } from "../../src/client/operation.ts";

describe("the cost of a call", () => {
  test("is the default without a rule", () => expect(costOf(undefined, {}, {})).toEqual({}));

  test("goes by rows, rounded up", () => {
    const rule = { credits: 1, perRows: 10, heavy: { rowsOver: 10 } } as const;
    const of = (rows: number) => costOf(rule, {}, { data: Array(rows).fill({}) });
    expect(of(1)).toEqual({ credits: 1 });
    expect(of(10)).toEqual({ credits: 1 });
    expect(of(11)).toEqual({ credits: 2, heavy: true });
    expect(of(100)).toEqual({ credits: 10, heavy: true });
  });

  test("counts ids before other lists", () => {
    expect(costOf({ credits: 1, perRows: 50 }, {}, { tags: [{}], ids: Array(120).fill("1") })).toEqual({ credits: 3 });
  });

  test("goes by query parameters and body members", () => {
    const read = { credits: 1, whenQuery: { cvid: 3 }, heavy: { query: ["cvid", "sort_by"] } } as const;
    expect(costOf(read, {}, undefined)).toEqual({ credits: 1 });
    expect(costOf(read, { cvid: "1" }, undefined)).toEqual({ credits: 3, heavy: true });
    expect(costOf(read, { sort_by: "id" }, undefined)).toEqual({ credits: 1, heavy: true });
    const composite = { credits: 1, slots: 5, heavy: true, whenBody: { rollback_on_fail: 2 } } as const;
    expect(costOf(composite, {}, { rollback_on_fail: true })).toEqual({ credits: 2, slots: 5, heavy: true });
    expect(costOf(composite, {}, { rollback_on_fail: false })).toEqual({ credits: 1, slots: 5, heavy: true });
  });

  const coql = { credits: 1, coqlLimit: { "200": 1, "1000": 2, "2000": 3 } };
  test.each([
    ["select id from Leads where id is not null", 1],
    ["select id from Leads where id is not null limit 200", 1],
    ["select id from Leads where id is not null LIMIT 201", 2],
    ["select id from Leads where id is not null limit 400, 1000", 2],
    ["select id from Leads where id is not null limit 2000 offset 100", 3],
    ["select id from Leads where id is not null limit 9999", 3],
  ])("%s costs %i", (select_query, credits) => expect(costOf(coql, {}, { select_query })).toEqual({ credits }));

  test("is never less than one credit, whatever is sent", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.integer({ min: 1, max: 200 }), (body, perRows) => {
        expect(costOf({ credits: 1, perRows }, {}, body).credits).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});

test("what follows from an operation's name, method and scopes is worked out", () => {
  const info = infoOf({
    name: "crm.coql.query",
    method: "POST",
    path: "/crm/v8/coql",
    retry: "safe",
    scopes: ["A + B", "C"],
  });
  expect(info).toMatchObject({ product: "crm", retry: "safe", host: "api", scopes: [["A", "B"], ["C"]] });
  expect(infoOf({ name: "x.y.z", method: "DELETE", path: "/" }).retry).toBe("idempotent");
  expect(infoOf({ name: "x.y.z", method: "PATCH", path: "/" }).retry).toBe("unsafe");
});
