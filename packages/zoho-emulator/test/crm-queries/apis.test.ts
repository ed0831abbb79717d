import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningEmulator, startEmulator } from "../../src/index.ts";
import { type Caller, caller } from "./caller.ts";

let emulator: RunningEmulator;
let call: Caller;
beforeAll(async () => {
  emulator = await startEmulator();
  call = await caller(emulator);
});
afterAll(() => emulator.close());

describe("the list of APIs", () => {
  it("says what each costs and needs", async () => {
    const { body } = await call("GET", "/crm/v8/__apis");
    const { __apis: apis } = body as { __apis: { path: string; operation_types: { method: string }[] }[] };
    expect(apis.length).toBeGreaterThan(200);
    expect(apis.find(({ path }) => path === "/crm/v8/{{module}}")?.operation_types).toContainEqual({
      method: "POST",
      oauth_scope: expect.stringContaining("ZohoCRM.modules."),
      max_credits: 10,
      min_credits: 1,
    });
    expect(apis.find(({ path }) => path === "/crm/v8/coql")?.operation_types).toMatchObject([
      { method: "POST", min_credits: 1, max_credits: 3 },
    ]);
  });

  it("is filtered by what its scopes hold", async () => {
    const filters = { field: { api_name: "operation_types.oauth_scope" }, comparator: "equals", value: "send_mail" };
    const { body } = await call("GET", `/crm/v8/__apis?${new URLSearchParams({ filters: JSON.stringify(filters) })}`);
    const { __apis: apis } = body as { __apis: { path: string; operation_types: { oauth_scope: string }[] }[] };
    expect(apis.map(({ path }) => path)).toContain("/crm/v8/{{module}}/{{record_id}}/actions/send_mail");
    for (const { operation_types } of apis) expect(operation_types[0]!.oauth_scope).toContain("send_mail");
    const none = JSON.stringify({ ...filters, value: "nothing at all" });
    expect(await call("GET", `/crm/v8/__apis?${new URLSearchParams({ filters: none })}`)).toMatchObject({
      status: 204,
    });
    expect(await call("GET", "/crm/v8/__apis?filters=x")).toMatchObject({
      status: 400,
      body: { code: "INVALID_DATA" },
    });
  });
});
