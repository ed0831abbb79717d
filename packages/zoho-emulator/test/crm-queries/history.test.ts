import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningEmulator, startEmulator } from "../../src/index.ts";
import { type Caller, caller } from "./caller.ts";

let emulator: RunningEmulator;
let call: Caller;
let id: string;

beforeAll(async () => {
  emulator = await startEmulator({ clock: { now: "2026-03-01T10:00:00Z", frozen: true }, limits: false });
  call = await caller(emulator);
  const made = await call("POST", "/crm/v8/Leads", { data: [{ Last_Name: "Burns", Company: "ABC" }] });
  id = (made.body as { data: { details: { id: string } }[] }).data[0]!.details.id;
  emulator.clock.advance(60_000);
  await call("PUT", `/crm/v8/Leads/${id}`, { data: [{ Company: "Zylker", Annual_Revenue: 5, Last_Name: "Burns" }] });
  emulator.clock.advance(60_000);
  await call("PUT", `/crm/v8/Leads/${id}`, { data: [{ Company: null }] });
});
afterAll(() => emulator.close());

describe("a timeline", () => {
  const timeline = async (query: Record<string, string> = {}) => {
    const { status, body } = await call("GET", `/crm/v8/Leads/${id}/__timeline?${new URLSearchParams(query)}`);
    const { __timeline = [], info } = (body ?? {}) as { __timeline?: Record<string, unknown>[]; info?: object };
    return { status, info, entries: __timeline, actions: __timeline.map(({ action }) => action) };
  };

  it("tells what was changed, the newest first", async () => {
    const { status, entries, info } = await timeline();
    expect(status).toBe(200);
    expect(info).toMatchObject({ count: 3, more_records: false, page: 1, per_page: 200 });
    expect(entries).toMatchObject([
      {
        action: "updated",
        audited_time: "2026-03-01T10:02:00+00:00",
        source: "crm_api",
        done_by: { name: expect.any(String), id: expect.any(String) },
        record: { id, module: { api_name: "Leads" }, name: "Burns" },
        field_history: [{ api_name: "Company", data_type: "text", field_label: "Company", _value: { old: "Zylker" } }],
      },
      {
        action: "updated",
        audited_time: "2026-03-01T10:01:00+00:00",
        field_history: expect.arrayContaining([
          expect.objectContaining({ api_name: "Company", _value: { old: "ABC", new: "Zylker" } }),
          expect.objectContaining({ api_name: "Annual_Revenue", _value: { new: "5" } }),
        ]),
      },
      { action: "added", audited_time: "2026-03-01T10:00:00+00:00" },
    ]);
    expect(entries[1]!.field_history).toHaveLength(2);
  });

  it("can be turned round, paged and filtered", async () => {
    expect((await timeline({ sort_order: "asc", per_page: "1" })).actions).toEqual(["added"]);
    const between = {
      field: { api_name: "audited_time" },
      comparator: "greater_than",
      value: "2026-03-01T11:00:30+01:00",
    };
    const filters = JSON.stringify({
      group_operator: "and",
      group: [between, { ...between, comparator: "less_than", value: "2026-03-01T10:02:00Z" }],
    });
    expect((await timeline({ filters })).entries).toHaveLength(1);
    expect((await timeline({ page: "4" })).status).toBe(204);
    expect((await timeline({ filters: "{" })).status).toBe(400);
    expect(await call("GET", "/crm/v8/Leads/1/__timeline")).toMatchObject({
      status: 400,
      body: { code: "INVALID_DATA" },
    });
  });
});

describe("a shared record", () => {
  const path = (): string => `/crm/v8/Leads/${id}/actions/share`;
  const share = (more: object, method = "POST") =>
    call(method, path(), {
      share: [
        {
          shared_with: { id: emulator.sites[0]!.userId, type: "users" },
          permission: "full_access",
          type: "private",
          ...more,
        },
      ],
    });

  it("is shared, shared otherwise, and no more", async () => {
    expect(await call("GET", path())).toMatchObject({ status: 204 });
    expect(await share({})).toMatchObject({
      status: 200,
      body: {
        share: [{ code: "SUCCESS", details: {}, message: "record will be shared successfully", status: "success" }],
      },
    });
    expect(await call("GET", path())).toMatchObject({
      status: 200,
      body: {
        share: [
          {
            shared_with: { id: emulator.sites[0]!.userId, type: "users" },
            permission: "full_access",
            share_related_records: false,
            shared_through: { module: { name: "Leads" }, id },
            type: "private",
          },
        ],
      },
    });
    await share({ permission: "read_only" }, "PUT");
    expect(await call("GET", path())).toMatchObject({ body: { share: [{ permission: "read_only" }] } });
    expect(await call("DELETE", path())).toMatchObject({
      status: 200,
      body: { share: { code: "SUCCESS", message: "Sharing Revoked", details: { id } } },
    });
    expect(await call("DELETE", path())).toMatchObject({ status: 400, body: { code: "CANNOT_PROCESS" } });
    expect(await call("GET", path())).toMatchObject({ status: 204 });
  });

  it.each([
    [
      { permission: undefined },
      { code: "MANDATORY_NOT_FOUND", details: { api_name: "permission", json_path: "$.share[0].permission" } },
    ],
    [{ permission: "all" }, { code: "INVALID_DATA", details: { api_name: "permission" } }],
    [
      { shared_with: { id: "1", type: "users" } },
      { message: "invalid user Id", details: { json_path: "$.share[0].shared_with.id" } },
    ],
    [{ shared_with: { id: "1", type: "x" } }, { details: { dependee: { api_name: "type" }, api_name: "shared_with" } }],
  ])("is not shared with %j", async (more, problem) => {
    expect(await share(more)).toMatchObject({ status: 400, body: { share: [problem] } });
  });
});
