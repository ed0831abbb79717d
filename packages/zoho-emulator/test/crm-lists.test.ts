import { ZohoCrm } from "@x/zoho-crm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningEmulator, startEmulator } from "../src/index.ts";
import { type Wire, wire } from "./support/wire.ts";

const COUNT = 2450;

let emulator: RunningEmulator;
let crm: ZohoCrm;
let http: Wire;
beforeAll(async () => {
  emulator = await startEmulator({
    limits: false,
    clock: { now: "2026-01-01T00:00:00Z", frozen: true },
    seed: {
      crm: {
        fields: { Accounts: [{ api_name: "Story", data_type: "textarea", textarea: "rich_text" }] },
        records: {
          Contacts: Array.from({ length: COUNT }, (_, index) => ({ Last_Name: `C${index}` })),
          Accounts: [{ Account_Name: "Acme", Story: "s".repeat(700) }],
          Quotes: [],
        },
      },
    },
  });
  crm = new ZohoCrm({ session: emulator.session(), edition: "enterprise" });
  http = await wire(emulator);
});
afterAll(() => emulator.close());

describe("a list", () => {
  it("needs fields, and no more than 50", async () => {
    const { status, body } = await http.get("/crm/v8/Contacts");
    expect(status).toBe(400);
    expect(body).toMatchObject({ code: "REQUIRED_PARAM_MISSING", details: { param_name: "fields" }, status: "error" });
    const many = Array.from({ length: 51 }, (_, index) => `F${index}`).join();
    expect((await http.get(`/crm/v8/Contacts?fields=${many}`)).body).toMatchObject({
      code: "LIMIT_EXCEEDED",
      details: { limit: 50, param_name: "fields" },
    });
  });

  it("shows the fields asked for, the newest first, with all that info has", async () => {
    const { status, body } = await http.get("/crm/v8/Contacts?fields=Last_Name,Owner&per_page=2");
    expect(status).toBe(200);
    expect(body.data).toEqual([
      {
        Last_Name: `C${COUNT - 1}`,
        Owner: expect.objectContaining({ name: "Emulator Administrator" }),
        id: expect.any(String),
      },
      expect.objectContaining({ Last_Name: `C${COUNT - 2}` }),
    ]);
    expect(body.info).toEqual({
      per_page: 2,
      count: 2,
      page: 1,
      sort_by: "id",
      sort_order: "desc",
      more_records: true,
      next_page_token: expect.any(String),
      previous_page_token: null,
      page_token_expiry: "2026-01-02T00:00:00+00:00",
      call: false,
      email: false,
    });
  });

  it("answers 204 without a body when there is nothing", async () => {
    const { status, body } = await http.get("/crm/v8/Leads?fields=Last_Name");
    expect(status).toBe(204);
    expect(body).toHaveLength(0);
  });

  it("goes to 2,000 rows by pages, and beyond by tokens alone", async () => {
    expect((await http.get("/crm/v8/Contacts?fields=id,Last_Name&page=10")).status).toBe(200);
    const { status, body } = await http.get("/crm/v8/Contacts?fields=id,Last_Name&page=11");
    expect(status).toBe(400);
    expect(body).toMatchObject({ code: "DISCRETE_PAGINATION_LIMIT_EXCEEDED", details: { limit: 2000 } });
    const seen = new Set<string>();
    for await (const { id } of crm.records.list("Contacts", { fields: ["Last_Name"] })) seen.add(String(id));
    expect(seen.size).toBe(COUNT);
  });

  it("binds a token to its user, parameters and a day", async () => {
    const path = "/crm/v8/Contacts?fields=Last_Name";
    const { info } = (await http.get(path)).body;
    const token = `page_token=${info.next_page_token}`;
    expect((await http.get(`${path}&${token}`)).body.info).toMatchObject({ page: 2, previous_page_token: null });
    expect((await http.get(`/crm/v8/Contacts?fields=First_Name&${token}`)).body).toMatchObject({
      code: "TOKEN_BOUND_DATA_MISMATCH",
      details: { param_name: "page_token" },
    });
    expect((await http.get(`${path}&page=2&${token}`)).body.code).toBe("AMBIGUITY_DURING_PROCESSING");
    emulator.clock.advance(25 * 3600 * 1000);
    http = await wire(emulator);
    expect((await http.get(`${path}&${token}`)).body).toMatchObject({
      code: "EXPIRED_VALUE",
      details: { api_name: "page_token", json_path: "$.query.page_token" },
    });
  });

  it("loses and repeats nothing when records come and go between pages", async () => {
    const path = "/crm/v8/Contacts?fields=Last_Name&sort_by=id&sort_order=desc&per_page=100";
    const first = (await http.get(path)).body;
    await http.post("/crm/v8/Contacts", { data: [{ Last_Name: "New" }] });
    await http.delete(`/crm/v8/Contacts/${first.data[99].id}`);
    const second = (await http.get(`${path}&page_token=${first.info.next_page_token}`)).body;
    expect(BigInt(second.data[0].id)).toBe(BigInt(first.data[99].id) - 1n);
    const third = (await http.get(`${path}&page_token=${second.info.next_page_token}`)).body;
    const back = (await http.get(`${path}&page_token=${third.info.previous_page_token}`)).body;
    expect(back.data).toEqual(second.data);
  });

  it("sorts by id and times alone, and takes a view or an order, not both", async () => {
    expect((await http.get("/crm/v8/Contacts?fields=Last_Name&sort_by=Last_Name")).body).toMatchObject({
      code: "INVALID_DATA",
      details: { param_name: "sort_by" },
    });
    const asc = (await http.get("/crm/v8/Contacts?fields=Last_Name&sort_by=Created_Time&sort_order=asc&per_page=1"))
      .body;
    expect(asc.data[0]).toMatchObject({ Last_Name: "C0" });
    const [view] = (await crm.customViews.list({ module: "Contacts" })).rows;
    expect((await http.get(`/crm/v8/Contacts?fields=Last_Name&cvid=${view?.id}`)).status).toBe(200);
    expect((await http.get(`/crm/v8/Contacts?fields=Last_Name&cvid=${view?.id}&sort_by=id`)).body.code).toBe(
      "AMBIGUITY_DURING_PROCESSING",
    );
  });

  it("shows what was modified since, or answers 304", async () => {
    const since = "2030-01-01T05:30:00+05:30";
    const headers = { "If-Modified-Since": since };
    expect((await http.get("/crm/v8/Contacts?fields=Last_Name", headers)).status).toBe(304);
    emulator.clock.set("2030-06-01T00:00:00Z");
    http = await wire(emulator);
    const [contact] = (await http.get("/crm/v8/Contacts?fields=Last_Name&per_page=1")).body.data;
    await http.put(`/crm/v8/Contacts/${contact.id}`, { data: [{ Last_Name: "Changed" }] });
    const { body } = await http.get("/crm/v8/Contacts?fields=Last_Name", headers);
    expect(body.data).toEqual([{ Last_Name: "Changed", id: contact.id }]);
    expect(
      (await http.get(`/crm/v8/Contacts/${contact.id}`, { "If-Modified-Since": "2031-01-01T00:00:00+00:00" })).status,
    ).toBe(304);
  });

  it("cuts rich text short; the whole of it is to be had", async () => {
    const { data } = (await http.get("/crm/v8/Accounts?fields=Story")).body;
    expect(data[0].Story).toHaveLength(500);
    const whole = await http.get(`/crm/v8/Accounts/${data[0].id}/actions/fetch_full_data?fields=Story`);
    expect(whole.body.data[0].Story).toHaveLength(700);
  });
});
