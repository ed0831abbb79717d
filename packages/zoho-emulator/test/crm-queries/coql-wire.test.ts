import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningEmulator, startEmulator } from "../../src/index.ts";
import { type Caller, caller } from "./caller.ts";

let emulator: RunningEmulator;
let call: Caller;

beforeAll(async () => {
  emulator = await startEmulator({
    seed: { crm: { records: { Leads: [{ id: "4876876000009000001", Last_Name: "Smith", First_Name: "John" }] } } },
  });
  call = await caller(emulator);
});
afterAll(() => emulator.close());

const coql = (body: unknown) => call("POST", "/crm/v8/coql", body);

describe("POST /crm/v8/coql", () => {
  it("answers rows and whether there are more", async () => {
    const reply = await coql({ select_query: "select Last_Name, First_Name from Leads where Last_Name = 'Smith'" });
    expect(reply.status).toBe(200);
    expect(reply.headers.get("content-type")).toBe("application/json;charset=UTF-8");
    expect(reply.body).toEqual({
      data: [{ Last_Name: "Smith", First_Name: "John", id: "4876876000009000001" }],
      info: { count: 1, more_records: false },
    });
  });

  it("answers 204 and nothing else where there are none", async () => {
    const reply = await coql({ select_query: "select Last_Name from Leads where Last_Name = 'Nobody'" });
    expect(reply).toMatchObject({ status: 204, body: undefined });
  });

  it("describes the columns when it is asked to", async () => {
    const { body } = await coql({
      select_query: "select Last_Name, Owner from Leads where Last_Name = 'Smith'",
      include_meta: ["fields"],
    });
    expect(body).toMatchObject({
      data: [{ Owner: { id: emulator.sites[0]!.userId, name: expect.any(String), email: expect.any(String) } }],
      fields: {
        Last_Name: { api_name: "Last_Name", data_type: "text", json_type: "string", system_mandatory: true },
        Owner: { data_type: "ownerlookup" },
      },
    });
  });

  it("sees what was written a moment ago", async () => {
    const select_query = "select Last_Name from Leads where Last_Name = 'Fresh'";
    await call("POST", "/crm/v8/Leads", { data: [{ Last_Name: "Fresh" }] });
    expect((await coql({ select_query })).status).toBe(200);
  });

  it.each([
    [{}, "MANDATORY_NOT_FOUND", "mandatory key not found", { api_name: "select_query" }],
    [
      { select_query: 5 },
      "INVALID_DATA",
      "invalid data",
      { expected_data_type: "text", api_name: "select_query", json_path: "$.select_query" },
    ],
    [
      { select_query: "select id from Leads where id > 0", include_meta: "fields" },
      "INVALID_DATA",
      "invalid data",
      { expected_data_type: "jsonarray", api_name: "include_meta", json_path: "$.include_meta" },
    ],
    [
      { select_query: "select id from Leads where id > 0", include_meta: ["layouts"] },
      "INVALID_DATA",
      "invalid data",
      { api_name: "include_meta", json_path: "$.include_meta[0]", supported_values: ["fields"] },
    ],
    [{ select_query: "select Last_Name from Leads" }, "SYNTAX_ERROR", "missing clause", { clause: "where" }],
    [
      { select_query: "select Last_Name, from Leads where id > 0" },
      "SYNTAX_ERROR",
      "unexpected token",
      { line: 1, column: 19, near: "from" },
    ],
    [
      { select_query: "select Last_Name from Leads where First_Name > 'a'" },
      "INVALID_QUERY",
      "Invalid query formed",
      { reason: "invalid operator found", column_name: "First_Name", operator: ">" },
    ],
  ])("refuses %j", async (body, code, message, details) => {
    const reply = await coql(body);
    expect(reply.status).toBe(400);
    expect(reply.body).toEqual({ code, details, message, status: "error" });
  });

  it("draws its credits by the rows that it asks for", async () => {
    const few = await startEmulator({ limits: { credits: 3 } });
    const own = await caller(few);
    const query = { select_query: "select id from Leads where id > 0 limit 2000" };
    expect((await own("POST", "/crm/v8/coql", query)).status).toBe(204);
    expect(await own("POST", "/crm/v8/coql", query)).toMatchObject({
      status: 429,
      body: { code: "TOO_MANY_REQUESTS" },
    });
    await few.close();
  });
});
