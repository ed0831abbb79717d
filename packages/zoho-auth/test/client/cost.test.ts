import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CostRule, costOf } from "../../src/client/cost.ts";

const cost = (rule: CostRule, params: Readonly<Record<string, unknown>> = {}, body?: unknown) => {
  const found = costOf(rule);
  return typeof found === "function" ? found(params, body) : found;
};

describe("the cost of a call", () => {
  test("is what the rule says where nothing raises it", () => {
    expect(cost({ credits: 5, heavy: true })).toEqual({ credits: 5, heavy: true });
  });

  test("goes by rows, rounded up", () => {
    const rule = { by: "rows", credits: 1, perRows: 10, heavy: { rowsOver: 10 } } as const;
    const of = (rows: number) => cost(rule, {}, { data: Array(rows).fill({}) });
    expect(of(1)).toEqual({ credits: 1, heavy: false });
    expect(of(10)).toEqual({ credits: 1, heavy: false });
    expect(of(11)).toEqual({ credits: 2, heavy: true });
    expect(of(100)).toEqual({ credits: 10, heavy: true });
  });

  test("keeps what goes with every call, whatever else it goes by", () => {
    const always = { credits: 2, slots: 5, heavy: true } as const;
    expect(cost({ by: "query", ...always })).toEqual(always);
    expect(cost({ by: "rows", ...always })).toEqual(always);
    expect(cost({ by: "body", whenBody: {}, ...always })).toEqual(always);
    expect(cost({ by: "coqlLimit", coqlLimit: { "200": 2 }, ...always })).toEqual(always);
    const heavyRows = { by: "rows", credits: 1, heavy: { rowsOver: 1 } } as const;
    expect(cost(heavyRows, {}, { data: [{}, {}] })).toEqual({ credits: 1, heavy: true });
  });

  test("counts ids before other lists", () => {
    const rule = { by: "rows", credits: 1, perRows: 50 } as const;
    expect(cost(rule, {}, { tags: [{}], ids: Array(120).fill("1") })).toEqual({ credits: 3 });
  });

  test("goes by query parameters and body members", () => {
    const read = { by: "query", credits: 1, whenQuery: { cvid: 3 }, heavy: { query: ["cvid", "sort_by"] } } as const;
    expect(cost(read)).toEqual({ credits: 1, heavy: false });
    expect(cost(read, { cvid: "1" })).toEqual({ credits: 3, heavy: true });
    expect(cost(read, { sort_by: "id" })).toEqual({ credits: 1, heavy: true });
    const composite = { by: "body", credits: 1, slots: 5, heavy: true, whenBody: { rollback_on_fail: 2 } } as const;
    expect(cost(composite, {}, { rollback_on_fail: true })).toEqual({ credits: 2, slots: 5, heavy: true });
    expect(cost(composite, {}, { rollback_on_fail: false })).toEqual({ credits: 1, slots: 5, heavy: true });
  });

  const coql = { by: "coqlLimit", credits: 1, coqlLimit: { "200": 1, "1000": 2, "2000": 3 } } as const;
  test.each([
    ["select id from Leads where id is not null", 1],
    ["select id from Leads where id is not null limit 200", 1],
    ["select id from Leads where id is not null LIMIT 201", 2],
    ["select id from Leads where id is not null limit 400, 1000", 2],
    ["select id from Leads where id is not null limit 2000 offset 100", 3],
    ["select id from Leads where id is not null limit 9999", 3],
  ])("%s costs %i", (select_query, credits) => expect(cost(coql, {}, { select_query })).toEqual({ credits }));

  test("is never less than one credit, whatever is sent", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.integer({ min: 1, max: 200 }), (body, perRows) => {
        expect(cost({ by: "rows", credits: 1, perRows }, {}, body).credits).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});
