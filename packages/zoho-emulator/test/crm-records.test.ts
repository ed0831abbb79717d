import { ZohoCrm } from "@x/zoho-crm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type RunningEmulator, startEmulator } from "../src/index.ts";
import { type Wire, wire } from "./support/wire.ts";

let emulator: RunningEmulator;
let crm: ZohoCrm;
let http: Wire;
beforeEach(async () => {
  emulator = await startEmulator({
    limits: false,
    seed: {
      crm: {
        modules: {
          Machines: {
            fields: [
              { api_name: "Serial", data_type: "text", unique: true, length: 10 },
              { api_name: "Kind", data_type: "picklist", values: ["Press", "Mill"], restricted: true },
              { api_name: "Colours", data_type: "multiselectpicklist", values: ["red", "blue"] },
              { api_name: "Weight", data_type: "double" },
              { api_name: "Parts", data_type: "integer" },
              { api_name: "Maker", data_type: "lookup", module: "Accounts" },
              { api_name: "Users", data_type: "multiselectlookup", module: "Contacts" },
              { api_name: "Foreign", data_type: "text", external: "org" },
            ],
          },
        },
      },
    },
  });
  crm = new ZohoCrm({ session: emulator.session(), edition: "enterprise" });
  http = await wire(emulator);
});
afterEach(() => emulator.close());

describe("creating records", () => {
  it("answers 201 with what the facts give, and finds them again", async () => {
    const { status, body } = await http.post("/crm/v8/Leads", {
      data: [{ Last_Name: "Doe", First_Name: "Jane", Email: "jane@example.com" }],
    });
    expect(status).toBe(201);
    const { details, ...rest } = body.data[0];
    expect(rest).toEqual({ code: "SUCCESS", message: "record added", status: "success" });
    expect(Object.keys(details).sort()).toEqual([
      "$approval_state",
      "Created_By",
      "Created_Time",
      "Modified_By",
      "Modified_Time",
      "id",
    ]);
    expect(details.id).toMatch(/^\d{19}$/);
    expect(details.Created_Time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00$/);
    const lead = await crm.records.get("Leads", details.id);
    expect(lead).toMatchObject({ Full_Name: "Jane Doe", Email: "jane@example.com", Company: null, $converted: false });
  });

  it("says what is wrong with each row, and writes the others", async () => {
    const { status, body } = await http.post("/crm/v8/Leads", {
      data: [{ First_Name: "Nobody" }, { Last_Name: "Fine" }, { Last_Name: "x".repeat(81) }, { Last_Name: 7 }],
    });
    expect(status).toBe(207);
    expect(body.data).toEqual([
      {
        code: "MANDATORY_NOT_FOUND",
        details: { api_name: "Last_Name", json_path: "$.data[0].Last_Name" },
        message: "required field not found",
        status: "error",
      },
      expect.objectContaining({ code: "SUCCESS" }),
      {
        code: "INVALID_DATA",
        details: { maximum_length: 80, api_name: "Last_Name", json_path: "$.data[2].Last_Name" },
        message: "invalid data",
        status: "error",
      },
      {
        code: "INVALID_DATA",
        details: { expected_data_type: "string", api_name: "Last_Name", json_path: "$.data[3].Last_Name" },
        message: "invalid data",
        status: "error",
      },
    ]);
  });

  it.each([
    ["Serial", "x".repeat(11), { maximum_length: 10 }],
    ["Kind", "Lathe", { supported_values: ["Press", "Mill"] }],
    ["Colours", "red", { expected_data_type: "jsonarray" }],
    ["Weight", "7", { expected_data_type: "double" }],
    ["Parts", 7.5, { expected_data_type: "integer" }],
    ["Parts", 1234567890, { maximum_length: 9 }],
    ["Created_At", 1, {}],
  ])("refuses %s: %j", async (name, value, details) => {
    const { status, body } = await http.post("/crm/v8/Machines", { data: [{ Name: "m", [name]: value }] });
    expect(status).toBe(400);
    expect(body.data).toEqual([
      {
        code: "INVALID_DATA",
        details: { ...details, api_name: name, json_path: `$.data[0].${name}` },
        message: "invalid data",
        status: "error",
      },
    ]);
  });

  it.each([
    ["Leads", "Email", "no mail", "email"],
    ["Leads", "Website", "no site", "website"],
    ["Leads", "Email_Opt_Out", "yes", "boolean"],
    ["Contacts", "Date_of_Birth", "2026-02-30", "date"],
    ["Events", "Start_DateTime", "2026-01-01T10:00:00.000+00:00", "datetime"],
    ["Accounts", "Annual_Revenue", "1", "double"],
  ])("refuses %s.%s: %j as no %s", async (module, name, value, type) => {
    const { body } = await http.post(`/crm/v8/${module}`, { data: [{ [name]: value }] });
    const problems = body.data[0].details.errors ?? [body.data[0]];
    expect(problems).toContainEqual({
      code: "INVALID_DATA",
      details: { expected_data_type: type, api_name: name, json_path: `$.data[0].${name}` },
      message: "invalid data",
      status: "error",
    });
  });

  it("takes the layout of the module and no other", async () => {
    const [layout] = (await crm.layouts.list({ module: "Machines" })).rows;
    const { body } = await http.post("/crm/v8/Machines", {
      data: [
        { Name: "m", Layout: { id: layout?.id } },
        { Name: "m", Layout: { id: "1" } },
      ],
    });
    expect(body.data).toMatchObject([
      { code: "SUCCESS" },
      { code: "INVALID_DATA", details: { json_path: "$.data[1].Layout.id" } },
    ]);
  });

  it("puts several problems of one row together", async () => {
    const { body } = await http.post("/crm/v8/Machines", { data: [{ Name: "m", Weight: "7", Parts: "8" }] });
    expect(body.data[0]).toMatchObject({
      code: "MULTIPLE_OR_MULTI_ERRORS",
      details: { errors: [{ code: "INVALID_DATA" }, { code: "INVALID_DATA" }] },
    });
  });

  it("refuses what another record has in a unique field, and names it", async () => {
    const first = await http.post("/crm/v8/Machines", { data: [{ Name: "m", Serial: "A1" }] });
    const { id } = first.body.data[0].details;
    const { status, body } = await http.post("/crm/v8/Machines", { data: [{ Name: "n", Serial: "a1" }] });
    expect(status).toBe(400);
    expect(body.data[0]).toMatchObject({
      code: "DUPLICATE_DATA",
      details: {
        api_name: "Serial",
        json_path: "$.data[0].Serial",
        id,
        duplicate_record: { id, module: { api_name: "Machines" } },
      },
    });
  });

  it("takes 100 rows and not one more", async () => {
    const rows = (count: number) => Array.from({ length: count }, (_, index) => ({ Last_Name: `L${index}` }));
    expect((await http.post("/crm/v8/Leads", { data: rows(100) })).status).toBe(201);
    const { status, body } = await http.post("/crm/v8/Leads", { data: rows(101) });
    expect(status).toBe(400);
    expect(body).toMatchObject({ code: "LIMIT_EXCEEDED", details: { maximum_length: 100, api_name: "data" } });
  });

  it("links records: by id, by an id of another system, several of them, and refuses what is not there", async () => {
    const account = (await http.post("/crm/v8/Accounts", { data: [{ Account_Name: "Acme" }] })).body.data[0].details.id;
    const contact = (await http.post("/crm/v8/Contacts", { data: [{ Last_Name: "C" }] })).body.data[0].details.id;
    const made = await http.post("/crm/v8/Machines", {
      data: [
        { Name: "m", Maker: { id: account }, Users: [{ Users: { id: contact } }] },
        { Name: "n", Maker: { id: "1" } },
      ],
    });
    expect(made.status).toBe(207);
    expect(made.body.data[1]).toMatchObject({
      code: "INVALID_DATA",
      details: { api_name: "id", json_path: "$.data[1].Maker.id" },
    });
    const machine = await crm.records.get("Machines", made.body.data[0].details.id);
    expect(machine).toMatchObject({
      Maker: { name: "Acme", id: account },
      Users: [{ Users: { name: "C", id: contact } }],
      $has_more: { Users: false },
    });
    await crm.records.update("Accounts", account, { Account_Name: "Acme & Co" });
    expect(await crm.records.get("Machines", String(machine?.id))).toMatchObject({ Maker: { name: "Acme & Co" } });
  });

  it("works out the sums of a quote from its lines", async () => {
    const product = (await http.post("/crm/v8/Products", { data: [{ Product_Name: "P", Unit_Price: 19.99 }] })).body
      .data[0].details.id;
    const made = await http.post("/crm/v8/Quotes", {
      data: [
        {
          Subject: "Q",
          Quoted_Items: [
            { Product_Name: { id: product }, Quantity: 3 },
            { Product_Name: { id: product }, Quantity: 1, List_Price: 10, Discount: 1 },
          ],
          Adjustment: -0.97,
        },
        { Subject: "empty" },
      ],
    });
    expect(made.body.data[1]).toMatchObject({ code: "MANDATORY_NOT_FOUND", details: { api_name: "Quoted_Items" } });
    const quote = await crm.records.get("Quotes", made.body.data[0].details.id);
    expect(quote).toMatchObject({ Sub_Total: 68.97, Grand_Total: 68, Quote_Number: "1" });
    const [line] = (quote?.Quoted_Items ?? []) as readonly { id: string }[];
    expect(line).toMatchObject({ Product_Name: { name: "P" }, Total: 59.97, Parent_Id: { name: "Q" } });
    await crm.records.update("Quotes", String(quote?.id), { Quoted_Items: [{ id: line?.id, _delete: null }] });
    expect(await crm.records.get("Quotes", String(quote?.id))).toMatchObject({ Sub_Total: 9 });
  });
});

describe("updating records", () => {
  it("needs an id, and one that is there", async () => {
    const { status, body } = await http.put("/crm/v8/Leads", {
      data: [{ Last_Name: "x" }, { id: "12", Last_Name: "x" }],
    });
    expect(status).toBe(400);
    expect(body.data).toMatchObject([
      { code: "MANDATORY_NOT_FOUND", details: { api_name: "id", json_path: "$.data[0].id" } },
      { code: "INVALID_DATA", details: { api_name: "id", json_path: "$.data[1].id" } },
    ]);
  });

  it("refuses what was modified since, with 412", async () => {
    const id = (await http.post("/crm/v8/Leads", { data: [{ Last_Name: "Doe" }] })).body.data[0].details.id;
    const headers = { "If-Unmodified-Since": "2020-01-01T00:00:00+05:30" };
    const { status, body } = await http.put(`/crm/v8/Leads/${id}`, { data: [{ Last_Name: "x" }] }, headers);
    expect(status).toBe(412);
    expect(body.data[0]).toMatchObject({ code: "ALREADY_MODIFIED", status: "error", details: { id } });
  });

  it("replaces the choices of a picklist, or adds to them", async () => {
    const id = (await http.post("/crm/v8/Machines", { data: [{ Name: "m", Colours: ["red"] }] })).body.data[0].details
      .id;
    await http.put(`/crm/v8/Machines/${id}`, { data: [{ Colours: ["blue"], $append_values: { Colours: true } }] });
    expect(await crm.records.get("Machines", id)).toMatchObject({ Colours: ["red", "blue"] });
    await http.put(`/crm/v8/Machines/${id}`, { data: [{ Colours: ["blue"] }] });
    expect(await crm.records.get("Machines", id)).toMatchObject({ Colours: ["blue"] });
  });

  it("finds records by the ids of another system", async () => {
    await http.post("/crm/v8/Machines", { data: [{ Name: "m", Foreign: "erp-1" }] });
    const headers = { "X-EXTERNAL": "Machines.Foreign" };
    expect((await http.put("/crm/v8/Machines/erp-1", { data: [{ Parts: 3 }] }, headers)).status).toBe(200);
    expect((await http.get("/crm/v8/Machines/erp-1", headers)).body.data[0]).toMatchObject({ Parts: 3 });
    expect((await http.get("/crm/v8/Machines/erp-1")).status).toBe(400);
  });
});

describe("upserting records", () => {
  it("looks at the listed fields, then at unique ones, and says by which it found the record", async () => {
    await http.post("/crm/v8/Machines", { data: [{ Name: "m", Serial: "A1" }] });
    const { status, body } = await http.post("/crm/v8/Machines/upsert", {
      data: [{ Name: "m2", Serial: "A1" }, { Name: "new" }, { Name: "m2" }],
      duplicate_check_fields: ["Name"],
    });
    expect(status).toBe(200);
    expect(body.data).toMatchObject([
      { action: "update", duplicate_field: "Serial", message: "record updated" },
      { action: "insert", duplicate_field: null, message: "record added" },
      { action: "update", duplicate_field: "Name" },
    ]);
  });

  it("takes the module's own field where none is listed", async () => {
    const lead = { Last_Name: "Doe", Email: "jane@example.com" };
    await http.post("/crm/v8/Leads/upsert", { data: [lead] });
    const { body } = await http.post("/crm/v8/Leads/upsert", { data: [{ ...lead, Company: "Acme" }] });
    expect(body.data[0]).toMatchObject({ action: "update", duplicate_field: "Email" });
    expect((await http.post("/crm/v8/Tasks/upsert", { data: [{ Subject: "x" }] })).body.code).toBe("INVALID_MODULE");
  });
});

describe("deleting records", () => {
  it("moves them to the recycle bin, and lists them as deleted", async () => {
    const id = (await http.post("/crm/v8/Leads", { data: [{ Last_Name: "Doe" }] })).body.data[0].details.id;
    const { status, body } = await http.delete(`/crm/v8/Leads?ids=${id},77`);
    expect(status).toBe(207);
    expect(body.data).toEqual([
      { code: "SUCCESS", details: { id }, message: "record deleted", status: "success" },
      { code: "INVALID_DATA", details: { id: "77" }, message: "record not deleted", status: "error" },
    ]);
    expect((await http.get(`/crm/v8/Leads/${id}`)).status).toBe(204);
    const deleted = await http.get("/crm/v8/Leads/deleted?type=all");
    expect(deleted.body.data).toMatchObject([{ id, display_name: "Doe", type: "recycle" }]);
    emulator.clock.advance(61 * 24 * 3600 * 1000);
    const later = await wire(emulator);
    expect((await later.get("/crm/v8/Leads/deleted?type=permanent")).body.data).toMatchObject([{ id }]);
    emulator.clock.advance(60 * 24 * 3600 * 1000);
    expect((await (await wire(emulator)).get("/crm/v8/Leads/deleted?type=all")).status).toBe(204);
  });
});

it("refuses modules that are not there", async () => {
  const { status, body } = await http.get("/crm/v8/Unicorns?fields=Name");
  expect(status).toBe(400);
  expect(body).toEqual({
    code: "INVALID_MODULE",
    details: { resource_path_index: 0 },
    message: "the module name given seems to be invalid",
    status: "error",
  });
});

it("remembers modules, records and files in a snapshot, and goes back to its seed on reset", async () => {
  await http.post("/crm/v8/settings/modules", { modules: [{ singular_label: "Ship", plural_label: "Ships" }] });
  const { details } = (await http.post("/crm/v8/Ships", { data: [{ Name: "Ada" }] })).body.data[0];
  const photo = new FormData();
  photo.set("file", new Blob([new Uint8Array([1, 2])], { type: "image/png" }), "ada.png");
  await http.post(`/crm/v8/Ships/${details.id}/photo`, photo);
  const snapshot = emulator.snapshot();
  emulator.reset();
  http = await wire(emulator);
  expect((await http.get("/crm/v8/Ships?fields=Name")).body.code).toBe("INVALID_MODULE");
  expect((await http.post("/crm/v8/Machines", { data: [{ Name: "m" }] })).status).toBe(201);
  emulator.restore(snapshot);
  http = await wire(emulator);
  expect((await http.get(`/crm/v8/Ships/${details.id}`)).body.data[0]).toMatchObject({ Name: "Ada" });
  expect((await http.get(`/crm/v8/Ships/${details.id}/photo`)).body).toEqual(new Uint8Array([1, 2]));
});
