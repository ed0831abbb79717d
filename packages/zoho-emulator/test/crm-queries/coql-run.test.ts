import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { print, type Query, type Where } from "../../src/crm/coql/ast.ts";
import { parse } from "../../src/crm/coql/parse.ts";
import { planQuery } from "../../src/crm/coql/plan.ts";
import { CoqlRefused } from "../../src/crm/coql/refused.ts";
import { runPlan, valuesOf } from "../../src/crm/coql/run.ts";
import { FoundBefore } from "../../src/crm/criteria/found.ts";
import { viewsOf } from "../../src/crm/metadata/views.ts";
import type { Org } from "../../src/crm/org.ts";
import type { Row } from "../../src/state/collection.ts";
import { anOrg } from "./org.ts";

let org: Org;
const found = new FoundBefore();

function run(query: string): { data: readonly Row[]; more: boolean } {
  const parsed = parse(query);
  return runPlan(planQuery(org, parsed, org.firstUser(), valuesOf), found, print({ ...parsed, limit: undefined }));
}

const rows = (query: string): readonly Row[] => run(query).data;

function refusal(query: string): { code: string; message: string; details: unknown } {
  try {
    run(query);
  } catch (error) {
    if (error instanceof CoqlRefused) return error.problem;
    throw error;
  }
  throw new Error(`${query} was taken.`);
}

const id = (number: number): string => `4876876${String(number).padStart(12, "0")}`;
const ZYLKER = id(900_001);
const ACME = id(900_002);

beforeAll(() => {
  org = anOrg();
  const accounts = org.records("Accounts");
  accounts.put({ id: ZYLKER, Account_Name: "Zylker", Industry: "Banking", Parent_Account: { id: ACME } });
  accounts.put({ id: ACME, Account_Name: "Acme", Industry: null });
  const deals = org.records("Deals");
  const deal = (number: number, more: Row): void =>
    deals.put({ id: id(800_000 + number), Created_Time: `2026-01-0${number}T10:00:00+00:00`, ...more });
  deal(1, {
    Deal_Name: "One",
    Amount: 100,
    Stage: "Qualification",
    Account_Name: { id: ZYLKER },
    Closing_Date: "2026-02-01",
  });
  deal(2, {
    Deal_Name: "two",
    Amount: 250.5,
    Stage: "Closed Won",
    Account_Name: { id: ACME },
    Closing_Date: "2026-03-01",
  });
  deal(3, { Deal_Name: "O'Brien & 100%", Amount: null, Stage: "Closed Won", Account_Name: { id: ZYLKER } });
  deal(4, { Deal_Name: "Four", Stage: "Qualification", Amount: 100 });
  org.records("Tasks").put({ id: id(700_001), Subject: "Call", What_Id: { id: id(800_001), module: "Deals" } });
  org.records("Tasks").put({ id: id(700_002), Subject: "Mail", What_Id: { id: ZYLKER, module: "Accounts" } });
});

const names = (query: string): unknown[] => rows(query).map(({ Deal_Name }) => Deal_Name);

describe("a COQL query over records", () => {
  it("gives the columns, the id unasked, look-ups with their names, nothing as null", () => {
    expect(
      rows("select Deal_Name, Amount, Account_Name from Deals where Stage = 'closed won' limit 1 offset 1"),
    ).toEqual([
      {
        id: id(800_003),
        Deal_Name: "O'Brien & 100%",
        Amount: null,
        Account_Name: { name: "Zylker", id: ZYLKER },
      },
    ]);
  });

  it("goes through look-ups, and keeps their columns flat under the path", () => {
    expect(
      rows(
        "select Deal_Name as N, Account_Name.Industry, Account_Name.Parent_Account.Account_Name, Account_Name.id from Deals where Account_Name.Account_Name = 'zylker' order by Deal_Name",
      ),
    ).toEqual([
      {
        id: id(800_003),
        N: "O'Brien & 100%",
        "Account_Name.Industry": "Banking",
        "Account_Name.Parent_Account.Account_Name": "Acme",
        "Account_Name.id": ZYLKER,
      },
      {
        id: id(800_001),
        N: "One",
        "Account_Name.Industry": "Banking",
        "Account_Name.Parent_Account.Account_Name": "Acme",
        "Account_Name.id": ZYLKER,
      },
    ]);
  });

  it("asks the records of one module behind a look-up that points to several", () => {
    expect(
      rows("select Subject, 'What_Id->Deals.Deal_Name' from Tasks where 'What_Id->Deals.Deal_Name' = 'One'"),
    ).toEqual([{ id: id(700_001), Subject: "Call", "What_Id->Deals.Deal_Name": "One" }]);
  });

  it.each([
    ["Deal_Name = 'O''Brien & 100%'", ["O'Brien & 100%"]],
    ["Deal_Name like '%o%'", ["One", "two", "O'Brien & 100%", "Four"]],
    ["Deal_Name like 'o%'", ["One", "O'Brien & 100%"]],
    ["Deal_Name not like '%r%'", ["One", "two"]],
    ["Amount >= 100", ["One", "two", "Four"]],
    ["Amount between 100 and '200'", ["One", "Four"]],
    ["Amount not between 0 and 200", ["two"]],
    ["Amount is null", ["O'Brien & 100%"]],
    ["Amount is not null", ["One", "two", "Four"]],
    ["Stage in ('Qualification', 'x')", ["One", "Four"]],
    ["Stage not in ('Qualification')", ["two", "O'Brien & 100%"]],
    [`Account_Name = '${ZYLKER}'`, ["One", "O'Brien & 100%"]],
    [`Account_Name in ('${ACME}')`, ["two"]],
    ["Account_Name.Industry is null", ["two", "Four"]],
    ["Created_Time > '2026-01-02T15:30:00+05:30'", ["O'Brien & 100%", "Four"]],
    ["Created_Time = '2026-01-02T11:00:00+01:00'", ["two"]],
    ["Closing_Date < '2026-02-15'", ["One"]],
    ["((Stage = 'Qualification' and Amount = 100) and Deal_Name != 'One')", ["Four"]],
    ["Stage = 'x' or Amount > 200", ["two"]],
    [`id > ${id(800_002)}`, ["O'Brien & 100%", "Four"]],
    [`id in (${id(800_001)}, '${id(800_004)}')`, ["One", "Four"]],
    ["Account_Name in (select id from Accounts where Industry = 'Banking')", ["One", "O'Brien & 100%"]],
    ["Amount = (select MAX(Amount) from Deals where id > 0)", ["two"]],
  ])("where %s", (where, expected) => {
    expect(names(`select Deal_Name from Deals where ${where}`)).toEqual(expected);
  });

  it("orders by several columns, nothing before something, the id deciding between equals", () => {
    const where = "select Deal_Name from Deals where id > 0";
    expect(names(`${where} order by Amount desc`)).toEqual(["two", "Four", "One", "O'Brien & 100%"]);
    expect(names(`${where} order by Amount`)).toEqual(["O'Brien & 100%", "One", "Four", "two"]);
    expect(names(`${where} order by Stage asc, Deal_Name desc`)).toEqual(["two", "O'Brien & 100%", "One", "Four"]);
    expect(names(`${where} order by Account_Name.Account_Name, id desc`)).toEqual([
      "Four",
      "two",
      "O'Brien & 100%",
      "One",
    ]);
  });

  it("goes on from page to page, and begins anew once something was written, here or behind a look-up", () => {
    const page = (offset: number) =>
      names(`select Deal_Name from Deals where id > 0 order by Account_Name, id limit 1 offset ${offset}`);
    expect([page(1), page(2)]).toEqual([["two"], ["One"]]);
    const acme = org.records("Accounts").get(ACME)!;
    org.records("Accounts").put({ ...acme, Account_Name: "Zz" });
    expect([page(1), page(2)]).toEqual([["One"], ["O'Brien & 100%"]]);
    org.records("Accounts").put(acme);
    expect([page(1), page(2)]).toEqual([["two"], ["One"]]);
  });

  it("adds up by group", () => {
    expect(
      rows(
        "select Stage, SUM(Amount), COUNT(id) as n from Deals where id > 0 group by Stage order by COUNT(id), Stage desc",
      ),
    ).toEqual([
      { Stage: "Qualification", "SUM(Amount)": 200, n: 2 },
      { Stage: "Closed Won", "SUM(Amount)": 250.5, n: 2 },
    ]);
    expect(rows("select COUNT(id), AVG(Amount), MIN(Closing_Date) from Deals where Stage = 'none'")).toEqual([
      { "COUNT(id)": 0, "AVG(Amount)": null, "MIN(Closing_Date)": null },
    ]);
  });

  it("narrows down to what a custom view shows", () => {
    const [all, mine] = viewsOf(org.module("Deals")!);
    expect(names(`select Deal_Name from Deals#${all!.id} where Amount > 200`)).toEqual(["two"]);
    expect(names(`select Deal_Name from Deals#${mine!.id} where Amount > 200`)).toEqual([]);
    expect(refusal("select id from Deals#12 where id > 0")).toMatchObject({
      code: "INVALID_QUERY",
      details: { cvid: "12" },
    });
  });

  const many = (count: number, text: (index: number) => string): string =>
    Array.from({ length: count }, (_, index) => text(index)).join(", ");
  it.each([
    ["select Nope from Deals where id > 0", "INVALID_QUERY", { column_name: "Nope" }],
    ["select id from Dealz where id > 0", "INVALID_QUERY", { module: "Dealz" }],
    [
      "select id from Leads where First_Name > 'a'",
      "INVALID_QUERY",
      { reason: "invalid operator found", column_name: "First_Name", operator: ">" },
    ],
    [
      "select id from Leads where Email_Opt_Out is null",
      "INVALID_QUERY",
      { reason: "invalid operator found", column_name: "Email_Opt_Out", operator: "is null" },
    ],
    [
      "select id from Leads where Description != 'x'",
      "INVALID_QUERY",
      { cv_criteria: false, column_name: "Description", value: "x", operator: "!=" },
    ],
    [
      "select id from Deals where Amount = 'many'",
      "INVALID_QUERY",
      { reason: "invalid value found", column_name: "Amount", operator: "=" },
    ],
    [
      "select id from Deals where Created_Time > '2026-01-01T00:00:00.000Z'",
      "INVALID_QUERY",
      { reason: "invalid value found", column_name: "Created_Time", operator: ">" },
    ],
    [
      "select Account_Name.Parent_Account.Parent_Account.Industry from Deals where id > 0",
      "LIMIT_EXCEEDED",
      { limit: 2, column_name: "Account_Name.Parent_Account.Parent_Account.Industry" },
    ],
    [`select id from Deals where id in (${many(101, String)})`, "LIMIT_EXCEEDED", { limit: 100, column_name: "id" }],
    ["select id from Deals where id > 0 limit 2001", "LIMIT_EXCEEDED", { limit: 2000, clause: "limit" }],
    ["select id from Deals where id > 0 limit 100000, 1", "LIMIT_EXCEEDED", { limit: 100_000, clause: "offset" }],
    [
      `select id from Deals where id > 0 order by ${many(11, () => "id")}`,
      "LIMIT_EXCEEDED",
      { limit: 10, clause: "order by" },
    ],
    ["select First_Name, First_Name from Leads where id > 0", "DUPLICATE_DATA", { column_name: "First_Name" }],
    [
      "select MAX(Annual_Revenue), MAX(Annual_Revenue) from Leads where id > 0",
      "DUPLICATE_DATA",
      { column_name: "Annual_Revenue", aggregate: "MAX" },
    ],
    [
      "select First_Name as Name, Last_Name as Name from Leads where id > 0",
      "DUPLICATE_ALIAS",
      { referred_columns: ["First_Name", "Last_Name"], alias: "Name" },
    ],
    [
      "select First_Name as Last_Name, Last_Name from Leads where id > 0",
      "INVALID_QUERY",
      { column_name: "First_Name", alias: "Last_Name" },
    ],
    [
      "select TestFunction(Last_Name) from Leads where id > 0",
      "INVALID_DATA",
      { reason: "unsupported aggregate function", column: "TestFunction(Last_Name)" },
    ],
    ["select Stage, COUNT(id) from Deals where id > 0", "INVALID_QUERY", { column_name: "Stage" }],
    [
      "select id from Deals where Amount > (select Amount from Deals where id > 0)",
      "INVALID_QUERY",
      { sub_query_sequence: 0, operator: ">" },
    ],
    [
      "select id from Deals where id in (select Last_Name, Annual_Revenue from Leads where id > 0)",
      "INVALID_QUERY",
      { sub_query_sequence: 0, column_name: ["Last_Name", "Annual_Revenue"] },
    ],
  ])("refuses %s", (query, code, details) => {
    expect(refusal(query)).toMatchObject({ code, details });
  });
});

describe("a COQL query over random records", () => {
  const small = fc.constantFrom(null, 0, 1, 2, 10, -1.5);
  const word = fc.constantFrom(null, "a", "A", "b", "ab", "B c", "%", "");
  const date = fc.constantFrom(null, "2026-01-01", "2026-01-02", "2025-12-31");
  const record = fc.record({
    Company: word,
    Annual_Revenue: small,
    Lead_Source: word,
    Email_Opt_Out: fc.boolean(),
    Date: date,
  });
  const text = (value: string) => ({ kind: "text" as const, value });
  const texts = word.map((value) => text(value ?? "z"));
  const numbers = small.map((value) => ({ kind: "number" as const, value: String(value ?? 7) }));
  const comparison: fc.Arbitrary<Where> = fc.oneof(
    fc
      .tuple(
        fc.constantFrom("Company", "Lead_Source"),
        fc.constantFrom("=", "!=", "in", "not in", "is null", "is not null", "like"),
        texts,
        texts,
      )
      .map(
        ([column, operator, a, b]): Where => ({
          kind: "comparison",
          column,
          operator: operator as "=",
          operand: operator.startsWith("is")
            ? { kind: "none" }
            : operator.endsWith("in")
              ? { kind: "list", values: [a, b] }
              : { kind: "literal", value: operator === "like" ? text(`${a.value}%`) : a },
        }),
      ),
    fc.tuple(fc.constantFrom("=", "!=", "<", "<=", ">", ">=", "between", "not between"), numbers, numbers).map(
      ([operator, low, high]): Where => ({
        kind: "comparison",
        column: "Annual_Revenue",
        operator: operator as "=",
        operand: operator.endsWith("between") ? { kind: "range", low, high } : { kind: "literal", value: low },
      }),
    ),
    fc.boolean().map(
      (value): Where => ({
        kind: "comparison",
        column: "Email_Opt_Out",
        operator: "=",
        operand: { kind: "literal", value: { kind: "word", value: String(value) } },
      }),
    ),
  );
  const { where } = fc.letrec<{ where: Where }>((tie) => ({
    where: fc.oneof(
      { depthSize: "small" },
      comparison,
      fc.record({ kind: fc.constantFrom("and" as const, "or" as const), left: tie("where"), right: tie("where") }),
    ),
  }));
  const orders = fc.array(
    fc.record({
      expression: fc.constantFrom("Company", "Annual_Revenue", "id").map((name) => ({ kind: "column" as const, name })),
      direction: fc.constantFrom("asc" as const, "desc" as const),
    }),
    { maxLength: 2 },
  );

  /** The same question, asked row by row with nothing but JavaScript's own comparisons. */
  function oracle(all: readonly Row[], query: Query): unknown[] {
    const value = (row: Row, column: string): unknown => {
      const found = row[column];
      if (found === "" || found === undefined) return null;
      return typeof found === "string" && column !== "id" ? found.toLowerCase() : found;
    };
    const passes = (row: Row, test: Where): boolean => {
      if (test.kind !== "comparison") {
        const [left, right] = [passes(row, test.left), passes(row, test.right)];
        return test.kind === "and" ? left && right : left || right;
      }
      const { operator, operand } = test;
      const left = value(row, test.column);
      if (operator === "is null") return left === null;
      if (operator === "is not null") return left !== null;
      if (left === null) return false;
      const right = (literal: { kind: string; value: string }): unknown =>
        literal.kind === "number"
          ? Number(literal.value)
          : literal.kind === "word"
            ? literal.value === "true"
            : literal.value.toLowerCase();
      if (operand.kind === "list") return operand.values.map(right).includes(left) === (operator === "in");
      if (operand.kind === "range") {
        const between =
          (left as number) >= (right(operand.low) as number) && (left as number) <= (right(operand.high) as number);
        return between === (operator === "between");
      }
      if (operand.kind !== "literal") throw new Error("not asked");
      const wanted = right(operand.value) as number;
      switch (operator) {
        case "=":
          return left === wanted;
        case "!=":
          return left !== wanted;
        case "<":
          return (left as number) < wanted;
        case "<=":
          return (left as number) <= wanted;
        case ">":
          return (left as number) > wanted;
        case ">=":
          return (left as number) >= wanted;
        default:
          return new RegExp(`^${operand.value.value.toLowerCase().replaceAll("%", ".*")}$`).test(String(left));
      }
    };
    const last = query.orderBy.at(-1)?.direction ?? "asc";
    const compare = (a: Row, b: Row): number => {
      for (const { expression, direction } of [
        ...query.orderBy,
        { expression: { kind: "column", name: "id" }, direction: last } as const,
      ]) {
        const [x, y] = [
          value(a, (expression as { name: string }).name),
          value(b, (expression as { name: string }).name),
        ] as [number, number];
        const order = x === y ? 0 : x === null ? -1 : y === null ? 1 : x < y ? -1 : 1;
        if (order !== 0) return direction === "asc" ? order : -order;
      }
      return 0;
    };
    const { count, offset } = query.limit!;
    return all
      .filter((row) => passes(row, query.where))
      .sort(compare)
      .slice(offset, offset + count)
      .map((row) => row.id);
  }

  it("finds what reading every row finds, whichever index it takes", () => {
    fc.assert(
      fc.property(
        fc.array(record, { maxLength: 30 }),
        where,
        orders,
        fc.record({ count: fc.integer({ min: 1, max: 10 }), offset: fc.nat(12) }),
        (leads, condition, orderBy, limit) => {
          const records = org.records("Leads");
          records.clear();
          leads.forEach((lead, index) => {
            records.put({ id: id(index + 1), ...lead });
          });
          const query: Query = {
            select: [{ expression: { kind: "column", name: "id" }, alias: undefined }],
            from: { module: "Leads", marked: false, view: undefined },
            where: condition,
            groupBy: [],
            orderBy,
            limit,
          };
          expect(run(print(query)).data.map((row) => row.id)).toEqual(oracle([...records.values()], query));
        },
      ),
      { numRuns: 250 },
    );
  });
});
