import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isReserved, OPERATORS, print, type Query, type Where } from "../../src/crm/coql/ast.ts";
import { parse } from "../../src/crm/coql/parse.ts";
import { CoqlRefused } from "../../src/crm/coql/refused.ts";

function refusal(query: string): { code: string; message: string; details: unknown } {
  try {
    parse(query);
  } catch (error) {
    if (error instanceof CoqlRefused) return error.problem;
    throw error;
  }
  throw new Error(`${query} was taken.`);
}

const word = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_]{0,8}$/).filter((text) => !isReserved(text));
const name = fc.oneof(
  word,
  fc.tuple(word, word).map(([lookup, field]) => `${lookup}.${field}`),
  fc.constantFrom("What_Id->Leads.Last_Name", "Order", "select", "it's"),
);
const literal = fc.oneof(
  fc.string().map((value) => ({ kind: "text" as const, value })),
  fc.bigInt(-(10n ** 18n), 10n ** 18n).map((value) => ({ kind: "number" as const, value: String(value) })),
  fc.constantFrom("12.5", "0.001").map((value) => ({ kind: "number" as const, value })),
  fc.constantFrom("true", "false").map((value) => ({ kind: "word" as const, value })),
);
const expression = fc.oneof(
  name.map((column) => ({ kind: "column" as const, name: column })),
  fc.tuple(word, name).map(([fn, column]) => ({ kind: "aggregate" as const, function: fn, column })),
);
const { query } = fc.letrec<{ where: Where; query: Query }>((tie) => ({
  where: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.tuple(name, fc.constantFrom(...OPERATORS), literal, fc.array(literal, { minLength: 1, maxLength: 4 })).map(
      ([column, operator, value, values]): Where => ({
        kind: "comparison",
        column,
        operator,
        operand:
          operator === "is null" || operator === "is not null"
            ? { kind: "none" }
            : operator === "in" || operator === "not in"
              ? { kind: "list", values }
              : operator === "between" || operator === "not between"
                ? { kind: "range", low: value, high: values[0]! }
                : { kind: "literal", value },
      }),
    ),
    fc.record({ kind: fc.constantFrom("and" as const, "or" as const), left: tie("where"), right: tie("where") }),
    fc.record({
      kind: fc.constant("comparison" as const),
      column: name,
      operator: fc.constantFrom("in" as const, "=" as const),
      operand: fc.record({ kind: fc.constant("query" as const), query: tie("query") }),
    }),
  ),
  query: fc.record({
    select: fc.array(fc.record({ expression, alias: fc.option(fc.string({ minLength: 1 }), { nil: undefined }) }), {
      minLength: 1,
      maxLength: 3,
    }),
    from: fc.record({
      module: word,
      marked: fc.boolean(),
      view: fc.option(fc.stringMatching(/^\d{1,19}$/), { nil: undefined }),
    }),
    where: tie("where"),
    groupBy: fc.array(name, { maxLength: 2 }),
    orderBy: fc.array(fc.record({ expression, direction: fc.constantFrom("asc" as const, "desc" as const) }), {
      maxLength: 2,
    }),
    limit: fc.option(fc.record({ count: fc.integer({ min: 1, max: 5000 }), offset: fc.nat(100_000) }), {
      nil: undefined,
    }),
  }),
}));

describe("a COQL query", () => {
  it("is read back as it was printed", () => {
    fc.assert(
      fc.property(query, (each) => {
        expect(parse(print(each))).toEqual(each);
      }),
      { numRuns: 300 },
    );
  });

  it("is read or refused, whatever it is", () => {
    const hostile = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 80 }),
      fc
        .array(
          fc.constantFrom(
            ..."select from where and or not in like between is null group by order limit offset as ( ) ' \" , = != < > <> % * ; # ! -> . Last_Name Leads 'x' 5 -1 COUNT".split(
              " ",
            ),
          ),
          { maxLength: 40 },
        )
        .map((words) => words.join(" ")),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        try {
          parse(text);
        } catch (error) {
          expect(error).toBeInstanceOf(CoqlRefused);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("may be nested deeper than any stack", () => {
    expect(refusal(`select id from Leads where ${"(".repeat(100_000)}id = 1`).code).toBe("SYNTAX_ERROR");
  });

  it("reads quotes that are doubled, keywords in any case, the three forms of a limit", () => {
    const read = parse(`SELECT Last_Name FROM !Leads WHERE Last_Name = 'O''Brien' LIMIT 20, 10`);
    expect(read).toMatchObject({
      from: { module: "Leads", marked: true },
      where: { operand: { value: { kind: "text", value: "O'Brien" } } },
      limit: { count: 10, offset: 20 },
    });
    expect(parse(`select id from Leads where id > 5 limit 10 offset 20`).limit).toEqual({ count: 10, offset: 20 });
    expect(parse(`select id from Leads#123 where "Order" = "a ""b"""`)).toMatchObject({
      from: { view: "123" },
      where: { column: "Order", operand: { value: { value: 'a "b"' } } },
    });
  });

  it.each([
    ["update Leads", "SYNTAX_ERROR", "given coql query not supported", {}],
    ["", "SYNTAX_ERROR", "given coql query not supported", {}],
    ["select Last_Name from Leads", "SYNTAX_ERROR", "missing clause", { clause: "where" }],
    ["select Last_Name from Leads limit 5", "SYNTAX_ERROR", "missing clause", { clause: "where" }],
    ["select Last_Name", "SYNTAX_ERROR", "missing clause", { clause: "from" }],
    ["select Last_Name, FROM Leads", "SYNTAX_ERROR", "unexpected token", { line: 1, column: 19, near: "FROM" }],
    ["select Last_Name from Leads where", "SYNTAX_ERROR", "error occured while parsing the query", { near: "where" }],
    ["select id from Leads where not (id = 1)", "SYNTAX_ERROR", "operator not supported", { operator: "not" }],
    ["select id from Leads where id <> 1", "SYNTAX_ERROR", "operator not supported", { operator: "<>" }],
    [
      "select id from Leads where id = 1 and id = 2 and id = 3",
      "SYNTAX_ERROR",
      "error occured while parsing the query",
      { near: "and" },
    ],
    [
      "select id\nfrom Leads where id = 'abc",
      "SYNTAX_ERROR",
      "unexpected token",
      { line: 2, column: 23, near: "'abc" },
    ],
    ["select id from Leads where id = 1 limit s", "INVALID_QUERY", "limit given seems to be invalid", { limit: "s" }],
    ["select id from Leads where id = 1 limit 0", "INVALID_DATA", "limit should be greater than 0", {}],
    [
      "select id from Leads where id = 1 limit 5 offset x",
      "INVALID_QUERY",
      "offset given seems to be invalid",
      { offset: "x" },
    ],
    [
      "select First_Name as '' from Leads where id = 1",
      "INVALID_ALIAS",
      "alias name cannot be an empty string",
      { column_name: "First_Name", alias: "" },
    ],
  ])("refuses %s", (text, code, message, details) => {
    expect(refusal(text)).toEqual({ code, message, details });
  });

  it("takes conditions in pairs", () => {
    expect(parse("select id from Leads where ((id = 1 and id = 2) or id = 3)").where).toMatchObject({
      kind: "or",
      left: { kind: "and" },
    });
  });
});
