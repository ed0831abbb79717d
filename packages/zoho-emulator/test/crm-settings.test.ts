import { ZohoCrm } from "@x/zoho-crm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningEmulator, startEmulator } from "../src/index.ts";
import { type Wire, wire } from "./support/wire.ts";

let emulator: RunningEmulator;
let crm: ZohoCrm;
let http: Wire;
beforeAll(async () => {
  emulator = await startEmulator({ limits: false, strict: true });
  crm = new ZohoCrm({ session: emulator.session(), edition: "enterprise" });
  http = await wire(emulator);
});
afterAll(() => emulator.close());

describe("modules and fields", () => {
  it("has the standard modules with their standard fields", async () => {
    const modules = await crm.modules.list();
    const names = modules.rows.map(({ api_name }) => api_name);
    expect(names).toEqual(expect.arrayContaining(["Leads", "Contacts", "Accounts", "Deals", "Quotes", "Quoted_Items"]));
    const fields = (await crm.fields.list({ module: "Deals" })).rows;
    expect(fields.find(({ api_name }) => api_name === "Stage")).toMatchObject({
      data_type: "picklist",
      json_type: "string",
      system_mandatory: true,
      pick_list_values: expect.arrayContaining([expect.objectContaining({ actual_value: "Closed Won" })]),
    });
    expect(fields.find(({ api_name }) => api_name === "Account_Name")).toMatchObject({
      data_type: "lookup",
      lookup: { module: { api_name: "Accounts" } },
    });
    const ids = fields.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("shows a module whole, with its fields, layouts and related lists", async () => {
    const module = await crm.modules.get("Accounts");
    expect(module).toMatchObject({ api_name: "Accounts", generated_type: "default" });
    expect(module?.related_lists.map(({ api_name }) => api_name)).toEqual(
      expect.arrayContaining(["Contacts", "Deals", "Notes", "Attachments", "Products"]),
    );
    const layouts = await crm.layouts.list({ module: "Accounts" });
    expect(layouts.rows[0]?.sections[0]?.fields.length).toBeGreaterThan(20);
    expect((await crm.customViews.list({ module: "Leads" })).rows.map(({ name }) => name)).toContain("Converted Leads");
  });

  it("makes modules and fields, and keeps records in them at once", async () => {
    const made = await http.post("/crm/v8/settings/modules", {
      modules: [{ singular_label: "Ship", plural_label: "Ships" }],
    });
    expect(made.status).toBe(200);
    const field = await http.post("/crm/v8/settings/fields?module=Ships", {
      fields: [
        { field_label: "Call sign", data_type: "text", length: 5, unique: { casesensitive: false } },
        { field_label: "Class", data_type: "picklist", pick_list_values: [{ display_value: "A", actual_value: "A" }] },
      ],
    });
    expect(field.status).toBe(201);
    expect((await http.post("/crm/v8/Ships", { data: [{ Name: "Ada", Call_sign: "ADA", Class: "A" }] })).status).toBe(
      201,
    );
    const twice = await http.post("/crm/v8/Ships", { data: [{ Name: "Ada", Call_sign: "ADA" }] });
    expect(twice.body.data[0].code).toBe("DUPLICATE_DATA");
    expect((await http.delete(`/crm/v8/settings/fields/${field.body.fields[1].details.id}?module=Ships`)).status).toBe(
      200,
    );
    const names = (await crm.fields.list({ module: "Ships" })).rows.map(({ api_name }) => api_name);
    expect(names).toContain("Call_sign");
    expect(names).not.toContain("Class");
  });

  it("changes standard fields and labels", async () => {
    const path = "/crm/v8/settings/fields/Lead_Source?module=Contacts";
    const [before] = (await http.get(path)).body.fields;
    await http.patch(path, {
      fields: [{ field_label: "Origin", pick_list_values: [{ display_value: "Fair", actual_value: "Fair" }] }],
    });
    const [after] = (await http.get(path)).body.fields;
    expect(after).toMatchObject({ id: before.id, field_label: "Origin", custom_field: false });
    expect(after.pick_list_values).toHaveLength(before.pick_list_values.length + 1);
    expect(after.pick_list_values[3].id).toBe(before.pick_list_values[3].id);
    await http.put("/crm/v8/settings/modules/Cases", { modules: [{ plural_label: "Tickets" }] });
    expect(await crm.modules.get("Cases")).toMatchObject({ api_name: "Cases", plural_label: "Tickets" });
  });

  it("asks for the module", async () => {
    const { status, body } = await http.get("/crm/v8/settings/fields");
    expect(status).toBe(400);
    expect(body).toMatchObject({ code: "REQUIRED_PARAM_MISSING", details: { param_name: "module" } });
  });
});

describe("the organization and its users", () => {
  it("is one organization with one administrator", async () => {
    expect(await crm.org.get()).toMatchObject({ license_details: { paid_type: "enterprise" }, max_per_page: 200 });
    const users = await crm.users.list({ type: "AdminUsers" });
    expect(users.rows).toMatchObject([{ status: "active", role: { name: "CEO" }, profile: { name: "Administrator" } }]);
    expect((await crm.users.list({ type: "CurrentUser" })).rows).toHaveLength(1);
  });

  it("takes more users, who can own records", async () => {
    const [role] = (await crm.roles.list()).rows;
    const [, profile] = (await crm.profiles.list()).rows;
    const { status, body } = await http.post("/crm/v8/users", {
      users: [
        {
          first_name: "Ann",
          last_name: "Lee",
          email: "ann@example.com",
          role: { id: role?.id },
          profile: { id: profile?.id },
        },
      ],
    });
    expect(status).toBe(201);
    const { id } = body.users[0].details;
    const lead = await http.post("/crm/v8/Leads", { data: [{ Last_Name: "Doe", Owner: { id } }] });
    expect(await crm.records.get("Leads", lead.body.data[0].details.id)).toMatchObject({
      Owner: { name: "Ann Lee", id, email: "ann@example.com" },
    });
    const again = await http.post("/crm/v8/users", { users: [{ last_name: "Lee", email: "ann@example.com" }] });
    expect(again.status).toBe(400);
  });
});

describe("users and what they belong to", () => {
  const user = async (last_name: string): Promise<string> => {
    const [role] = (await crm.roles.list()).rows;
    const [, profile] = (await crm.profiles.list()).rows;
    const { body } = await http.post("/crm/v8/users", {
      users: [{ last_name, email: `${last_name}@example.com`, role: { id: role?.id }, profile: { id: profile?.id } }],
    });
    return body.users[0].details.id;
  };

  it("leave their records to others when they go", async () => {
    const [from, to] = [await user("from"), await user("to")];
    const lead = await http.post("/crm/v8/Leads", { data: [{ Last_Name: "Doe", Owner: { id: from } }] });
    const gone = await http.post(`/crm/v8/users/${from}/actions/transfer_and_delete`, {
      transfer_and_delete: [{ transfer: { records: true, assignment: true, criteria: true, id: to } }],
    });
    expect(gone.body.transfer_and_delete[0]).toMatchObject({ status: "success", details: { id: from } });
    expect(await crm.records.get("Leads", lead.body.data[0].details.id)).toMatchObject({
      Owner: { id: to, name: "to" },
    });
    expect((await crm.users.list({ type: "DeletedUsers" })).rows).toMatchObject([{ id: from }]);
    const [{ id: first }] = (await http.get("/crm/v8/users?type=CurrentUser")).body.users;
    expect((await http.delete(`/crm/v8/users/${first}`)).status).toBe(400);
  });

  it("are in territories, as records are", async () => {
    const member = await user("member");
    const made = await http.post("/crm/v8/settings/territories", { territories: [{ name: "North" }] });
    const { id } = made.body.territories[0].details;
    const lead = await http.post("/crm/v8/Leads", { data: [{ Last_Name: "Doe" }] });
    const record = lead.body.data[0].details.id;
    const assigned = await http.post(`/crm/v8/Leads/${record}/actions/assign_territories`, {
      data: [{ Territories: [{ id }] }],
    });
    expect(assigned.status).toBe(200);
    expect(await crm.records.get("Leads", record)).toMatchObject({ Territories: [{ id, name: "North" }] });
    expect((await http.get(`/crm/v8/Leads?fields=Last_Name&territory_id=${id}`)).body.data).toMatchObject([
      { id: record },
    ]);
    expect((await http.get("/crm/v8/Leads?fields=Last_Name&territory_id=1")).status).toBe(204);
    await http.put(`/crm/v8/settings/territories/${id}/users/${member}`);
    expect((await http.get(`/crm/v8/users/${member}/territories`)).body.territories).toMatchObject([
      { id, Name: "North" },
    ]);
    await http.delete(`/crm/v8/users/${member}/territories/${id}`);
    expect((await http.get(`/crm/v8/settings/territories/${id}/users`)).status).toBe(204);
  });

  it("send emails, which stay with the record", async () => {
    const lead = await http.post("/crm/v8/Leads", { data: [{ Last_Name: "Doe" }] });
    const path = `/crm/v8/Leads/${lead.body.data[0].details.id}`;
    const sent = await http.post(`${path}/actions/send_mail`, {
      data: [{ from: { email: "a@example.com" }, to: [{ email: "b@example.com" }], subject: "Hello", content: "Text" }],
    });
    const { message_id } = sent.body.data[0].details;
    expect((await http.get(`${path}/Emails?type=sent&owner_id=1`)).body.Emails).toMatchObject([
      { message_id, subject: "Hello" },
    ]);
    expect((await http.post(`${path}/actions/send_mail`, { data: [{ subject: "x" }] })).body.data[0].code).toBe(
      "MANDATORY_NOT_FOUND",
    );
  });
});

describe("plain settings", () => {
  it("keeps, changes and forgets them; says what is wrong with a row", async () => {
    const group = { name: "General" };
    const { status, body } = await http.post("/crm/v8/settings/variables", {
      variables: [
        { name: "Rate", api_name: "Rate", type: "double", value: "1.5", variable_group: group },
        { name: "Rate 2", api_name: "Rate_2", type: "colour", variable_group: group },
        { name: "Nothing", type: "text", variable_group: group },
      ],
    });
    expect(status).toBe(207);
    expect(body.variables).toMatchObject([
      { code: "SUCCESS", status: "success" },
      { code: "INVALID_DATA", details: { api_name: "type", json_path: "$.variables[1].type" } },
      { code: "MANDATORY_NOT_FOUND", details: { api_name: "api_name", json_path: "$.variables[2].api_name" } },
    ]);
    const { id } = body.variables[0].details;
    await crm.variables.update("Rate", { value: "2" });
    expect(await crm.variables.get(id)).toMatchObject({ api_name: "Rate", value: "2", variable_group: group });
    await crm.variables.delete(id);
    expect((await http.get(`/crm/v8/settings/variables/${id}`)).status).toBe(204);
    expect((await http.get("/crm/v8/settings/variables")).status).toBe(204);
  });

  it("switches rules on and off, and gives money another base", async () => {
    const made = await http.post("/crm/v8/settings/data_sharing/rules?module=Leads", {
      sharing_rules: [{ name: "R" }],
    });
    const { id } = made.body.sharing_rules[0].details;
    expect((await http.delete(`/crm/v8/settings/data_sharing/rules/${id}/actions/activate?module=Leads`)).status).toBe(
      200,
    );
    await http.post("/crm/v8/org/currencies/actions/enable", {
      base_currency: { iso_code: "EUR", name: "Euro", symbol: "€" },
    });
    expect((await crm.currencies.list()).rows).toMatchObject([
      { iso_code: "USD", is_base: false },
      { iso_code: "EUR", is_base: true },
    ]);
  });

  it("keeps settings of which there is one", async () => {
    expect(await crm.fiscalYear.get()).toMatchObject({ start_month: "January" });
    await crm.fiscalYear.update({ start_month: "April", display_based_on: "start_month" });
    expect(await crm.fiscalYear.get()).toMatchObject({ start_month: "April" });
    const wrong = await http.put("/crm/v8/settings/fiscal_year", { fiscal_year: { start_month: "Brumaire" } });
    expect(wrong.body.fiscal_year).toMatchObject({
      code: "INVALID_DATA",
      details: { json_path: "$.fiscal_year.start_month" },
    });
    const path = "/crm/v8/settings/duplicate_check_preference?module=Leads";
    await http.post(path, { duplicate_check_preference: { type: "mapped_module_records" } });
    expect((await http.get(path)).body.duplicate_check_preference).toMatchObject({ type: "mapped_module_records" });
    await http.delete(path);
    expect((await http.get(path)).body.duplicate_check_preference).toMatchObject({ type: "converted_records" });
  });
});
