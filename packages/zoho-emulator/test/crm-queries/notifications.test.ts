import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type RunningEmulator, startEmulator } from "../../src/index.ts";
import { type Caller, caller } from "./caller.ts";
import { type Receiver, receiver } from "./receiver.ts";

let emulator: RunningEmulator;
let call: Caller;
let receiving: Receiver;
const NOW = "2026-03-01T10:00:00Z";

beforeAll(async () => {
  emulator = await startEmulator({ clock: { now: NOW, frozen: true }, limits: false });
});
afterAll(() => emulator.close());
beforeEach(async () => {
  emulator.reset();
  emulator.clock.freeze(NOW);
  call = await caller(emulator);
  receiving = await receiver();
});
afterEach(() => receiving.close());

const watch = (channel: object, method = "POST") =>
  call(method, "/crm/v8/actions/watch", {
    watch: [{ channel_id: "1000000068001", events: ["Leads.all"], notify_url: receiving.url, ...channel }],
  });
const expiryOf = ({ body }: { body: unknown }): string =>
  (body as { watch: { details: { events: { channel_expiry: string }[] } }[] }).watch[0]!.details.events[0]!
    .channel_expiry;
const insert = async (lead: object): Promise<string> => {
  const { body } = await call("POST", "/crm/v8/Leads", { data: [lead] });
  return (body as { data: { details: { id: string } }[] }).data[0]!.details.id;
};
const list = async (query = ""): Promise<{ status: number; watch: Record<string, unknown>[] }> => {
  const { status, body } = await call("GET", `/crm/v8/actions/watch${query}`);
  return { status, watch: (body as { watch: Record<string, unknown>[] } | undefined)?.watch ?? [] };
};

describe("a notification channel", () => {
  it("is made for each module of its events", async () => {
    const made = await watch({
      events: ["Leads.create", "Contacts.edit"],
      channel_expiry: "2026-03-03T10:00:00+02:00",
    });
    expect(made).toMatchObject({
      status: 201,
      body: {
        watch: [
          {
            code: "SUCCESS",
            message: "Successfully subscribed for actions-watch of the given module",
            status: "success",
            details: {
              events: [
                {
                  channel_expiry: "2026-03-03T08:00:00+00:00",
                  resource_uri: `${emulator.url}/crm/v2/Leads`,
                  resource_name: "Leads",
                  channel_id: "1000000068001",
                },
                { resource_name: "Contacts" },
              ],
            },
          },
        ],
      },
    });
    expect(await list()).toMatchObject({
      status: 200,
      watch: [
        {
          channel_id: "1000000068001",
          events: ["Leads.create"],
          notify_url: receiving.url,
          resource_name: "Leads",
          token: null,
          notify_on_related_action: true,
          return_affected_field_values: false,
        },
        { events: ["Contacts.edit"] },
      ],
    });
    expect((await list("?module=Contacts")).watch).toHaveLength(1);
    expect((await list("?channel_id=5")).status).toBe(204);
  });

  it("lives for an hour when it asks for none, or for more than a week", async () => {
    const hour = "2026-03-01T11:00:00+00:00";
    expect(expiryOf(await watch({}))).toBe(hour);
    expect(expiryOf(await watch({ channel_expiry: "2026-03-08T10:00:01+00:00" }))).toBe(hour);
    expect(expiryOf(await watch({ channel_expiry: "2026-03-08T10:00:00+00:00" }))).toBe("2026-03-08T10:00:00+00:00");
    expect(expiryOf(await watch({ channel_expiry: null }))).toBe(hour);
    emulator.clock.advance(60 * 60 * 1000);
    call = await caller(emulator);
    expect((await list()).status).toBe(204);
  });

  it("is replaced by PUT, changed by PATCH, and gone after DELETE", async () => {
    await watch({ events: ["Leads.create"], token: "a" });
    expect(await watch({ events: ["Contacts.edit"] }, "PUT")).toMatchObject({
      status: 200,
      body: { watch: [{ message: "Successfully updated the subscribe details" }] },
    });
    expect((await list()).watch).toMatchObject([{ events: ["Contacts.edit"], token: null }]);
    const patch = (channel: object) =>
      call("PATCH", "/crm/v8/actions/watch", { watch: [{ channel_id: "1000000068001", ...channel }] });
    await patch({ token: "b", events: ["Contacts.create", "Deals.all"] });
    expect((await list()).watch).toMatchObject([
      { events: ["Contacts.edit", "Contacts.create"], token: "b" },
      { events: ["Deals.all"], token: "b", notify_url: receiving.url },
    ]);
    expect(await patch({ _delete_events: true, events: ["Contacts.edit", "Deals.all"] })).toMatchObject({
      status: 200,
    });
    expect((await list()).watch).toMatchObject([{ events: ["Contacts.create"] }]);
    const removed = await call("DELETE", "/crm/v8/actions/watch?channel_ids=1000000068001,5");
    expect(removed).toMatchObject({
      status: 207,
      body: {
        watch: [
          {
            code: "SUCCESS",
            message: "Successfully un-subscribed from actions-watch",
            details: { channel_id: "1000000068001", resource_uri: `${emulator.url}/crm/v2/Contacts` },
          },
          { code: "NOT_SUBSCRIBED", status: "error" },
        ],
      },
    });
    expect(await watch({}, "PUT")).toMatchObject({ status: 400, body: { code: "NOT_SUBSCRIBED" } });
    expect(await call("DELETE", "/crm/v8/actions/watch")).toMatchObject({
      status: 400,
      body: { code: "REQUIRED_PARAM_MISSING", details: { param_name: "channel_ids" } },
    });
  });

  const condition = (more: object = {}): object => ({
    notification_condition: [
      {
        type: "field_selection",
        module: { api_name: "Leads" },
        field_selection: {
          group_operator: "or",
          group: [{ field: { api_name: "Company" } }, { field: { api_name: "Email" } }],
        },
        ...more,
      },
    ],
  });
  const at = "$.watch[0].notification_condition[0]";
  it.each([
    [{ channel_id: undefined }, "MANDATORY_NOT_FOUND", { api_name: "channel_id", json_path: "$.watch[0].channel_id" }],
    [{ notify_url: undefined }, "MANDATORY_NOT_FOUND", { api_name: "notify_url" }],
    [{ events: undefined }, "MANDATORY_NOT_FOUND", { api_name: "events" }],
    [{ events: ["Leads.made"] }, "INVALID_DATA", { api_name: "events" }],
    [{ events: ["Nope.all"] }, "INVALID_DATA", { api_name: "events" }],
    [{ notify_url: "not a url" }, "INVALID_DATA", { api_name: "notify_url" }],
    [{ notify_url: `https://example.com/${"x".repeat(255)}` }, "INVALID_DATA", { maximum_length: 255 }],
    [{ token: "x".repeat(51) }, "INVALID_DATA", { api_name: "token", maximum_length: 50 }],
    [{ channel_expiry: "2026-03-02T10:00:00.123Z" }, "INVALID_DATA", { api_name: "channel_expiry" }],
    [{ channel_expiry: "2026-03-01T09:00:00Z" }, "INVALID_DATA", { api_name: "channel_expiry" }],
    [condition({ type: undefined }), "MANDATORY_NOT_FOUND", { api_name: "type", json_path: `${at}.type` }],
    [condition({ type: "x" }), "INVALID_DATA", { supported_values: ["field_selection"] }],
    [condition({ module: "Leads" }), "INVALID_DATA", { api_name: "module", expected_data_type: "jsonobject" }],
    [condition({ module: {} }), "EXPECTED_FIELD_MISSING", {}],
    [condition({ module: { api_name: "Leads", id: "1" } }), "AMBIGUITY_DURING_PROCESSING", {}],
    [
      condition({ field_selection: undefined }),
      "DEPENDENT_FIELD_MISSING",
      { api_name: "field_selection", dependee: { api_name: "type", json_path: `${at}.type` } },
    ],
    [condition({ field_selection: { group: [] } }), "MANDATORY_NOT_FOUND", { api_name: "group_operator" }],
    [
      condition({ field_selection: { group_operator: "xor", group: [] } }),
      "INVALID_DATA",
      { supported_values: ["or", "and"] },
    ],
    [
      condition({
        field_selection: {
          group_operator: "or",
          group: Array.from({ length: 11 }, (_, i) => ({ field: { api_name: `F${i}` } })),
        },
      }),
      "INVALID_DATA",
      { maximum_length: 10 },
    ],
  ])("is refused with %j", async (channel, code, details) => {
    expect(await watch(channel)).toMatchObject({ status: 400, body: { code, details, status: "error" } });
  });

  it("is refused beside others by itself, and more than 50 as a whole", async () => {
    const good = { channel_id: "1", events: ["Leads.all"], notify_url: receiving.url };
    expect(await call("POST", "/crm/v8/actions/watch", { watch: [good, {}] })).toMatchObject({
      status: 207,
      body: {
        watch: [{ code: "SUCCESS" }, { code: "MANDATORY_NOT_FOUND", details: { json_path: "$.watch[1].channel_id" } }],
      },
    });
    const many = await call("POST", "/crm/v8/actions/watch", { watch: Array.from({ length: 51 }, () => good) });
    expect(many).toMatchObject({ status: 400, body: { code: "LIMIT_EXCEEDED", details: { maximum_length: 50 } } });
  });

  it("posts what was inserted, changed and deleted", async () => {
    await watch({ token: "secret", notify_url: `${receiving.url}/hook?key=1`, return_affected_field_values: true });
    const id = await insert({ Last_Name: "Burns", Company: "ABC" });
    await call("PUT", `/crm/v8/Leads/${id}`, { data: [{ Company: "Zylker", Last_Name: "Burns" }] });
    await call("DELETE", `/crm/v8/Leads/${id}`);
    const [inserted, updated, deleted] = await receiving.arrived(3);
    expect(inserted!.url).toBe("/hook?key=1");
    expect(inserted!.headers["content-type"]).toContain("application/json");
    expect(inserted!.body).toEqual({
      server_time: Date.parse(NOW),
      affected_values: [],
      query_params: { key: "1" },
      module: "Leads",
      resource_uri: `${emulator.url}/crm/v2/Leads`,
      ids: [id],
      affected_fields: [],
      operation: "insert",
      channel_id: "1000000068001",
      token: "secret",
    });
    expect(updated!.body).toMatchObject({
      operation: "update",
      affected_fields: [{ [id]: ["Company"] }],
      affected_values: [{ record_id: id, values: { Company: "Zylker" } }],
    });
    expect(deleted!.body).toMatchObject({ operation: "delete", ids: [id], affected_fields: [] });
  });

  it("posts only what it asked for", async () => {
    await watch({ events: ["Leads.edit"], ...condition() });
    const id = await insert({ Last_Name: "Burns" });
    await call("PUT", `/crm/v8/Leads/${id}`, { data: [{ First_Name: "Mary" }] });
    await call("PUT", `/crm/v8/Leads/${id}`, { data: [{ Email: "mary@example.com" }] });
    const [only] = await receiving.arrived(1);
    expect(only!.body).toMatchObject({ operation: "update", affected_fields: [{ [id]: ["Email"] }] });
    expect(only!.body).not.toHaveProperty("affected_values");
    expect(receiving.received).toHaveLength(1);
  });

  const deliveries = () =>
    Object.entries(emulator.snapshot().collections)
      .filter(([name]) => name.endsWith("/deliveries"))
      .flatMap(([, { rows }]) => rows);
  const settled = async (): Promise<unknown> => {
    for (;;) {
      const [delivery] = deliveries();
      if (delivery && delivery.state !== "pending") return delivery;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };

  it("holds no write up when its receiver is down, and notes it without the token", async () => {
    await watch({ notify_url: "http://127.0.0.1:9/?token=x", token: "secret" });
    await insert({ Last_Name: "Burns" });
    const delivery = await settled();
    expect(delivery).toMatchObject({
      state: "failed",
      about: "watch 1000000068001",
      url: "http://127.0.0.1:9/?token=***",
    });
    expect(JSON.stringify(delivery)).not.toContain("secret");
  });

  it("goes to no host outside of this machine and its network", async () => {
    await watch({ notify_url: "http://203.0.113.1/hook" });
    await insert({ Last_Name: "Burns" });
    expect(await settled()).toMatchObject({ state: "refused" });
  });
});
