import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { OPERATORS } from "../../src/crm/coql/ast.ts";
import { parse } from "../../src/crm/coql/parse.ts";
import { planQuery } from "../../src/crm/coql/plan.ts";
import { runPlan, valuesOf } from "../../src/crm/coql/run.ts";
import { familyOf } from "../../src/crm/criteria/column.ts";
import { FoundBefore } from "../../src/crm/criteria/found.ts";
import { readCriteria } from "../../src/crm/criteria/json.ts";
import { Refused } from "../../src/crm/http.ts";
import { type RunningEmulator, startEmulator } from "../../src/index.ts";
import { type Caller, caller } from "./caller.ts";
import { anOrg } from "./org.ts";

let emulator: RunningEmulator;
let call: Caller;

beforeAll(async () => {
  emulator = await startEmulator({ limits: false });
  call = await caller(emulator);
});
afterAll(() => emulator.close());

/** JSON that looks like what is asked for and is not quite it. */
const almost = (keys: readonly string[], values: readonly unknown[]): fc.Arbitrary<unknown> =>
  fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: "small", maxDepth: 5 },
      fc.constantFrom(...values, null, true, 0, -1, "", "x", 1e300),
      fc.dictionary(fc.constantFrom(...keys), tie("value"), { maxKeys: 5, noNullPrototype: true }),
      fc.array(tie("value"), { maxLength: 3 }),
    ),
  })).value;

const DEEPER: Readonly<Record<string, (values: readonly unknown[]) => unknown>> = {
  "/crm/bulk/v8/read": ([value]) => ({
    query: { module: { api_name: "Leads" }, fields: value, criteria: value, ...Object(value) },
  }),
  "/crm/bulk/v8/write": (resource) => ({ operation: "insert", resource }),
  "/crm/v8/actions/watch": (watch) => ({ watch }),
  "/crm/v8/__composite_requests": (parts) => ({
    __composite_requests: parts.map((part) => ({ method: "GET", uri: "/crm/v8/Leads", ...Object(part) })),
  }),
};

const split = (text: string): string[] => text.split(" ");

describe("whatever is sent", () => {
  it.each([
    [
      "POST",
      "/crm/bulk/v8/read",
      almost(
        split(
          "query module api_name fields criteria group group_operator field comparator value page page_token cvid callback url method file_type",
        ),
        ["Leads", "Last_Name", "equal", "in", "between", "and", "csv", "post", ["Last_Name"], { api_name: "Leads" }],
      ),
    ],
    [
      "POST",
      "/crm/bulk/v8/write",
      almost(
        split(
          "operation resource module api_name file_id file_names find_by field_mappings index format default_value value callback callBack url method ignore_empty",
        ),
        [
          "insert",
          "upsert",
          "Leads",
          "Last_Name",
          "data",
          { api_name: "Leads" },
          [{ api_name: "Last_Name", index: 0 }],
        ],
      ),
    ],
    ...(["POST", "PUT", "PATCH"] as const).map(
      (method) =>
        [
          method,
          "/crm/v8/actions/watch",
          almost(
            split(
              "watch channel_id events notify_url token channel_expiry notification_condition type module api_name id field_selection group group_operator field _delete_events",
            ),
            [
              "1",
              "Leads.all",
              ["Leads.create"],
              "http://127.0.0.1:9/",
              "field_selection",
              "or",
              { api_name: "Company" },
            ],
          ),
        ] as const,
    ),
    [
      "POST",
      "/crm/v8/__composite_requests",
      almost(
        split(
          "__composite_requests method uri params headers body sub_request_id rollback_on_fail parallel_execution data Last_Name",
        ),
        [
          "GET",
          "POST",
          "/crm/v8/Leads",
          "/crm/v8/Leads/@{a:$.data[0].id}",
          "a",
          "@{a:$}",
          "//x/crm/v8/Leads",
          "/crm/v8/%",
        ],
      ),
    ],
    [
      "POST",
      "/crm/v8/coql",
      almost(split("select_query include_meta"), ["select id from Leads where id > 0", "fields", ["fields"]]),
    ],
    [
      "POST",
      "/crm/v8/Leads/actions/count",
      almost(split("criteria filters field api_name comparator value group group_operator"), [
        "Last_Name",
        "equal",
        "and",
      ]),
    ],
  ] as const)("%s %s is answered or refused", async (method, path, json) => {
    // Wrapped as it should be half of the time, so that what lies deeper is reached.
    const deeper = DEEPER[path as string];
    const body = deeper ? fc.oneof(json, fc.array(json, { minLength: 1, maxLength: 3 }).map(deeper)) : json;
    await fc.assert(
      fc.asyncProperty(body, async (each) => {
        const { status } = await call(method, path, each);
        expect(status).toBeLessThan(500);
      }),
      { numRuns: 40 },
    );
  });

  it("searches are answered or refused", async () => {
    const value = fc.oneof(
      fc.string(),
      fc.constantFrom("(Company:equals:x)", "1", "0", "-1", "201", "id", "asc", "Email"),
    );
    const query = fc.dictionary(
      fc.constantFrom(...split("criteria email phone word page per_page fields sort_by sort_order converted cvid")),
      value,
    );
    await fc.assert(
      fc.asyncProperty(query, async (each) => {
        const { status } = await call("GET", `/crm/v8/Leads/search?${new URLSearchParams(each)}`);
        expect(status).toBeLessThan(500);
      }),
      { numRuns: 60 },
    );
  });

  it("queries over every field are answered or refused", () => {
    const org = anOrg();
    const names = ["Leads", "Deals", "Tasks", "Quotes", "Contacts"].map((name) => org.module(name)!);
    for (const { api_name } of names) {
      org
        .records(api_name)
        .put({ id: "1", Last_Name: "x", Owner: { id: org.firstUser() }, Tag: [{ name: "a", id: "2" }] });
    }
    const literals: Readonly<Record<string, string>> = { number: "1", bigint: "1", lookup: "'1'", boolean: "true" };
    const moreLiterals: typeof literals = { date: "'2026-01-01'", datetime: "'2026-01-01T00:00:00Z'" };
    const query = fc.constantFrom(...names).chain((module) => {
      const own = fc.constantFrom(...module.fields.map(({ api_name }) => api_name), "id");
      const column = fc.oneof(
        { weight: 9, arbitrary: own },
        fc
          .tuple(own, fc.constantFrom("id", "Last_Name", "Account_Name", "email", "name"))
          .map(([lookup, member]) => `${lookup}.${member}`),
      );
      const expression = fc.oneof(
        { weight: 9, arbitrary: column },
        fc.tuple(fc.constantFrom("SUM", "MIN", "MAX", "AVG", "COUNT"), column).map(([fn, of]) => `${fn}(${of})`),
      );
      const test = fc.tuple(column, fc.constantFrom(...OPERATORS), fc.boolean()).map(([name, operator, fitting]) => {
        const field = module.field(name);
        const fits = field ? ({ ...literals, ...moreLiterals }[familyOf(field)] ?? "'%a%'") : "1";
        const [a, b] = fitting ? [fits, fits] : ["'x'", fits];
        if (operator.startsWith("is")) return `${name} ${operator}`;
        if (operator.endsWith("in")) return `${name} ${operator} (${a}, ${b})`;
        return operator.endsWith("between") ? `${name} ${operator} ${a} and ${b}` : `${name} ${operator} ${a}`;
      });
      const list = (of: fc.Arbitrary<string>) =>
        fc.uniqueArray(of, { minLength: 1, maxLength: 3 }).map((all) => all.join(", "));
      return fc
        .tuple(list(expression), test, fc.option(list(column), { freq: 1 }), fc.option(list(expression), { freq: 1 }))
        .map(
          ([select, where, group, order]) =>
            `select ${select} from ${module.api_name} where ${where}${group ? ` group by ${group}` : ""}${order ? ` order by ${order}` : ""}`,
        );
    });
    let answered = 0;
    fc.assert(
      fc.property(query, (text) => {
        try {
          runPlan(planQuery(org, parse(text), org.firstUser(), valuesOf), new FoundBefore(), text);
          answered++;
        } catch (error) {
          if (!(error instanceof Refused)) throw error;
        }
      }),
      { numRuns: 1000 },
    );
    expect(answered).toBeGreaterThan(30);
  });

  it("criteria in JSON are taken or refused", () => {
    const org = anOrg();
    const criteria = almost(split("field api_name comparator value group group_operator id"), [
      ...split("Last_Name Annual_Revenue Owner Tag Email_Opt_Out equal not_equal in between contains and or"),
      { api_name: "Last_Name" },
      ["a", "b"],
    ]);
    fc.assert(
      fc.property(criteria, (each) => {
        try {
          readCriteria(org, "Leads", each);
        } catch (error) {
          expect(error).toBeInstanceOf(Refused);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
