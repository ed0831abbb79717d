import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CriteriaRefused } from "../../src/crm/criteria/json.ts";
import { type Criteria, parseCriteria } from "../../src/crm/criteria/text.ts";
import { type RunningEmulator, startEmulator } from "../../src/index.ts";
import { type Caller, caller } from "./caller.ts";

let emulator: RunningEmulator;
let call: Caller;

const LEADS = [
  {
    Last_Name: "Burns,B",
    First_Name: "Mary",
    Company: "ABC",
    Email: "mary.burns@example.com",
    Phone: "(555) 123-4567",
  },
  { Last_Name: "Smith", First_Name: "Max", Company: "ABC Inc", Email: "max@company.com", Annual_Revenue: 100 },
  { Last_Name: "Jones (K\\", Company: "XABC", Lead_Source: "Advertisement", Annual_Revenue: 200, Mobile: "+1 555 987" },
  { Last_Name: "O'Brien", First_Name: "Mara", Company: "Zylker", Email: "info@zylker.com", Annual_Revenue: 300 },
];

beforeAll(async () => {
  emulator = await startEmulator({ seed: { crm: { records: { Leads: LEADS } } } });
  call = await caller(emulator);
});
afterAll(() => emulator.close());

const names = async (query: Record<string, string>): Promise<unknown> => {
  const { status, body } = await call(
    "GET",
    `/crm/v8/Leads/search?${new URLSearchParams({ sort_order: "asc", ...query })}`,
  );
  return status === 200
    ? (body as { data: { Last_Name: string }[] }).data.map(({ Last_Name }) => Last_Name)
    : [status, body];
};

describe("a search", () => {
  it.each([
    ["(Company:equals:ABC)", ["Burns,B", "Smith"]],
    ["((Company:equals:ABC)and(First_Name:starts_with:ma))", ["Burns,B", "Smith"]],
    ["((Company:equals:abc) and (Company:not_equal:inc))", ["Burns,B"]],
    ["(Last_Name:equals:Burns\\,B)", ["Burns,B"]],
    ["(Last_Name:equals:Jones \\(K\\\\)", ["Jones (K\\"]],
    ["(Last_Name:in:Smith,Burns\\,B)", ["Burns,B", "Smith"]],
    ["(Annual_Revenue:between:150,300)", ["Jones (K\\", "O'Brien"]],
    ["(Annual_Revenue:in:100,300)", ["Smith", "O'Brien"]],
    ["((Annual_Revenue:less_than:150)or(Lead_Source:equals:Advertisement))", ["Smith", "Jones (K\\"]],
    ["(((Company:equals:ABC)or(Company:equals:Zylker))and(Annual_Revenue:greater_equal:100))", ["Smith", "O'Brien"]],
    ["(Created_Time:greater_than:2020-01-01T00:00:00+05:30)", ["Burns,B", "Smith", "Jones (K\\", "O'Brien"]],
  ])("by criteria %s", async (criteria, expected) => {
    expect(await names({ criteria })).toEqual(expected);
  });

  it("by email, phone and word; the first of them that is given", async () => {
    expect(await names({ email: "@company.com" })).toEqual(["Smith"]);
    expect(await names({ email: "mary.burns" })).toEqual(["Burns,B"]);
    expect(await names({ phone: "555-123" })).toEqual(["Burns,B"]);
    expect(await names({ phone: "1555987" })).toEqual(["Jones (K\\"]);
    expect(await names({ word: "abc ma" })).toEqual(["Burns,B", "Smith"]);
    expect(await names({ word: "zyl" })).toEqual(["O'Brien"]);
    expect(await names({ word: "zylker", email: "max@company.com" })).toEqual(["Smith"]);
  });

  it("compares a look-up by its id, or by the name that it shows", async () => {
    const { userId } = emulator.sites[0]!;
    const all = ["Burns,B", "Smith", "Jones (K\\", "O'Brien"];
    expect(await names({ criteria: `(Owner:equals:${userId})` })).toEqual(all);
    expect(await names({ criteria: `(Owner.id:in:${userId},1)` })).toEqual(all);
    expect(await names({ criteria: "(Owner:equals:administrator)" })).toEqual(all);
    expect(await names({ criteria: "(Owner:equals:somebody)" })).toEqual([204, undefined]);
  });

  it("forgets what it found once a record behind a look-up has changed", async () => {
    const account = await call("POST", "/crm/v8/Accounts", { data: [{ Account_Name: "Old" }] });
    const { id } = (account.body as { data: { details: { id: string } }[] }).data[0]!.details;
    await call("POST", "/crm/v8/Contacts", { data: [{ Last_Name: "Behind", Account_Name: { id } }] });
    const path = `/crm/v8/Contacts/search?${new URLSearchParams({ criteria: "(Account_Name:equals:old)" })}`;
    expect((await call("GET", path)).status).toBe(200);
    await call("PUT", `/crm/v8/Accounts/${id}`, { data: [{ Account_Name: "New" }] });
    expect((await call("GET", path)).status).toBe(204);
  });

  it("answers 204 without a body where nothing is found", async () => {
    const reply = await call("GET", "/crm/v8/Leads/search?word=nobody");
    expect(reply).toMatchObject({ status: 204, body: undefined });
  });

  it("pages by number, the newest first, and stops at 2,000", async () => {
    const reply = await call("GET", "/crm/v8/Leads/search?word=abc&per_page=1&page=2&fields=Company");
    expect(reply).toMatchObject({
      status: 200,
      body: {
        data: [{ id: expect.any(String), Company: "ABC" }],
        info: { per_page: 1, count: 1, page: 2, more_records: false },
      },
    });
    const beyond = await call("GET", "/crm/v8/Leads/search?word=abc&page=11");
    expect(beyond).toMatchObject({ status: 400, body: { code: "LIMIT_REACHED", status: "error" } });
  });

  it.each([
    ["", 400, { code: "EXPECTED_PARAM_MISSING", details: { param_names: ["criteria", "email", "phone", "word"] } }],
    ["word=a", 400, { code: "INVALID_DATA", details: { param_name: "word" } }],
    ["word=a%5Bb", 400, { code: "INVALID_DATA", details: { param_name: "word" } }],
    [
      "criteria=(Lead_Source:starts_with:A)",
      400,
      {
        code: "INVALID_QUERY",
        message: "Invalid query formed",
        details: { reason: "invalid operator found", api_name: "Lead_Source", operator: "starts_with" },
      },
    ],
    [
      "criteria=(Nope:equals:A)",
      400,
      { code: "INVALID_QUERY", details: { reason: "the field is not available for search", api_name: "Nope" } },
    ],
    ["criteria=(Annual_Revenue:equals:x)", 400, { code: "INVALID_QUERY", details: { api_name: "Annual_Revenue" } }],
    ["criteria=(Company:equals:x", 400, { code: "INVALID_QUERY" }],
    [
      `criteria=(${Array.from({ length: 11 }, () => "(Company:equals:x)").join("and")})`,
      400,
      { code: "CRITERIA_LIMIT_EXCEEDED", details: { limit: 10 } },
    ],
  ])("refuses ?%s", async (query, status, body) => {
    expect(await call("GET", `/crm/v8/Leads/search?${query}`)).toMatchObject({ status, body });
  });

  it("does not know a module that is none", async () => {
    expect(await call("GET", "/crm/v8/Leadz/search?word=abc")).toMatchObject({
      status: 400,
      body: { code: "INVALID_MODULE", details: { resource_path_index: 0 } },
    });
  });

  it("counts what it would find, or all", async () => {
    expect(await call("GET", "/crm/v8/Leads/actions/count")).toMatchObject({ status: 200, body: { count: 4 } });
    const criteria = "(Company:equals:ABC)";
    expect(await call("GET", `/crm/v8/Leads/actions/count?${new URLSearchParams({ criteria })}`)).toMatchObject({
      body: { count: 2 },
    });
  });

  it("reads any criteria or refuses them", () => {
    const hostile = fc
      .array(
        fc.oneof(
          fc.constantFrom(..."( ) and or : , \\ equals Company in x between".split(" ")),
          fc.string({ maxLength: 4 }),
        ),
      )
      .map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(hostile, (text) => {
        try {
          parseCriteria(text);
        } catch (error) {
          expect(error).toBeInstanceOf(CriteriaRefused);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("reads back what was written with its backslashes", () => {
    const criterion = fc.record({
      kind: fc.constant("criterion" as const),
      field: fc.constantFrom("Company", "Owner.id"),
      operator: fc.constantFrom("equals", "in"),
      value: fc.string().map((value) => value.replace(/[(),\\]/g, "\\$&")),
    });
    const { tree } = fc.letrec<{ tree: Criteria }>((tie) => ({
      tree: fc.oneof(
        { depthSize: "xsmall" },
        criterion,
        fc.record({ kind: fc.constantFrom("and" as const, "or" as const), left: tie("tree"), right: tie("tree") }),
      ),
    }));
    const text = (criteria: Criteria): string =>
      criteria.kind === "criterion"
        ? `(${criteria.field}:${criteria.operator}:${criteria.value})`
        : `(${text(criteria.left)}${criteria.kind}${text(criteria.right)})`;
    const size = (criteria: Criteria): number =>
      criteria.kind === "criterion" ? 1 : size(criteria.left) + size(criteria.right);
    fc.assert(
      fc.property(
        tree.filter((criteria) => size(criteria) <= 10),
        (criteria) => {
          expect(parseCriteria(text(criteria))).toEqual(criteria);
        },
      ),
    );
  });
});
