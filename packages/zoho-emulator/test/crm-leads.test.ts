import { ZohoCrm } from "@x/zoho-crm";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type RunningEmulator, startEmulator } from "../src/index.ts";
import { type Wire, wire } from "./support/wire.ts";

let emulator: RunningEmulator;
let crm: ZohoCrm;
let http: Wire;
beforeEach(async () => {
  emulator = await startEmulator({ limits: false, strict: true });
  crm = new ZohoCrm({ session: emulator.session(), edition: "enterprise" });
  http = await wire(emulator);
});
afterEach(() => emulator.close());

const make = async (module: string, row: object): Promise<string> => {
  const { body } = await http.post(`/crm/v8/${module}`, { data: [row] });
  return body.data[0].details.id;
};

describe("converting a lead", () => {
  it("makes an account, a contact and a deal; notes and files go along", async () => {
    const lead = await make("Leads", {
      Last_Name: "Doe",
      First_Name: "Jane",
      Company: "Acme",
      Email: "j@example.com",
      City: "Ulm",
    });
    await crm.notes.create([{ Note_Content: "n", Parent_Id: { module: { api_name: "Leads" }, id: lead } }]);
    const { status, body } = await http.post(`/crm/v8/Leads/${lead}/actions/convert`, {
      data: [{ Deals: { Deal_Name: "Big", Stage: "Qualification", Amount: 100 } }],
    });
    expect(status).toBe(200);
    const { details, ...rest } = body.data[0];
    expect(rest).toEqual({ code: "SUCCESS", message: "The record has been converted successfully", status: "success" });
    expect(details).toMatchObject({
      Accounts: { name: "Acme" },
      Contacts: { name: "Jane Doe" },
      Deals: { name: "Big" },
    });
    expect(await crm.records.get("Contacts", details.Contacts.id)).toMatchObject({
      Email: "j@example.com",
      Mailing_City: "Ulm",
      Account_Name: { id: details.Accounts.id },
    });
    expect(await crm.records.get("Deals", details.Deals.id)).toMatchObject({
      Contact_Name: { id: details.Contacts.id },
      Probability: 10,
      Expected_Revenue: 10,
    });
    expect(
      (await http.get(`/crm/v8/Contacts/${details.Contacts.id}/Notes?fields=Note_Content`)).body.data,
    ).toHaveLength(1);
    expect((await http.get("/crm/v8/Leads?fields=Last_Name")).status).toBe(204);
    expect((await http.get("/crm/v8/Leads?fields=Last_Name&converted=true")).body.data).toHaveLength(1);
    expect(await crm.records.get("Leads", lead)).toMatchObject({ $converted: true });
    const again = await http.post(`/crm/v8/Leads/${lead}/actions/convert`, { data: [{}] });
    expect(again.status).toBe(400);
    expect(again.body.data[0].code).toBe("ID_ALREADY_CONVERTED");
  });

  it("leaves nothing behind when the deal is refused", async () => {
    const lead = await make("Leads", { Last_Name: "Doe", Company: "Acme" });
    const { status, body } = await http.post(`/crm/v8/Leads/${lead}/actions/convert`, {
      data: [{ Deals: { Amount: "much" } }],
    });
    expect(status).toBe(400);
    expect(body.data[0].status).toBe("error");
    expect((await http.get("/crm/v8/Accounts?fields=Account_Name")).status).toBe(204);
    expect((await http.get("/crm/v8/Leads?fields=Last_Name")).body.data).toHaveLength(1);
  });
});

describe("many records at once", () => {
  it("are changed by their ids, or as a job by their view", async () => {
    const ids = [await make("Leads", { Last_Name: "A" }), await make("Leads", { Last_Name: "B" })];
    const byIds = await http.post("/crm/v8/Leads/actions/mass_update", { data: [{ City: "Ulm" }], ids: [...ids, "1"] });
    expect(byIds.status).toBe(207);
    expect(await crm.records.get("Leads", ids[0]!)).toMatchObject({ City: "Ulm" });
    const [view] = (await crm.customViews.list({ module: "Leads" })).rows;
    const byView = await http.post("/crm/v8/Leads/actions/mass_update", { data: [{ City: "Bonn" }], cvid: view?.id });
    const { job_id } = byView.body.data[0].details;
    expect((await http.get(`/crm/v8/Leads/actions/mass_update?job_id=${job_id}`)).body.data).toEqual([
      { Status: "COMPLETED", Total_Count: 2, Updated_Count: 2, Failed_Count: 0, Not_Updated_Count: 0 },
    ]);
    await http.post("/crm/v8/Leads/actions/mass_delete", { cvid: view?.id });
    expect((await http.get("/crm/v8/Leads?fields=City")).status).toBe(204);
  });

  it("become one", async () => {
    const [master, other] = [
      await make("Accounts", { Account_Name: "A" }),
      await make("Accounts", { Account_Name: "B", Phone: "1" }),
    ];
    const contact = await make("Contacts", { Last_Name: "C", Account_Name: { id: other } });
    const { status, body } = await http.post(`/crm/v8/Accounts/${master}/actions/merge`, {
      merge: [{ data: [{ id: other, _fields: [{ api_name: "Phone" }] }] }],
    });
    expect(status).toBe(201);
    const job = body.merge[0].details.job_id;
    const state = await http.get(`/crm/v8/Accounts/${master}/actions/merge?job_id=${job}`);
    expect(state.body.merge).toMatchObject([{ status: "COMPLETED" }]);
    expect(await crm.records.get("Accounts", master)).toMatchObject({ Account_Name: "A", Phone: "1" });
    expect(await crm.records.get("Contacts", contact)).toMatchObject({ Account_Name: { id: master, name: "A" } });
    expect((await http.get(`/crm/v8/Accounts/${other}`)).status).toBe(204);
  });

  it("turn from quotes into orders", async () => {
    const product = await make("Products", { Product_Name: "P", Unit_Price: 5 });
    const quote = await make("Quotes", {
      Subject: "Q",
      Quoted_Items: [{ Product_Name: { id: product }, Quantity: 2 }],
    });
    const { body } = await http.post(`/crm/v8/Quotes/${quote}/actions/convert`, {
      data: [{ convert_to: [{ module: { api_name: "Sales_Orders" } }] }],
    });
    const order = body.data[0].details.Sales_Orders.id;
    expect(await crm.records.get("Sales_Orders", order)).toMatchObject({
      Subject: "Q",
      Grand_Total: 10,
      Quote_Name: { id: quote, name: "Q" },
    });
  });
});

describe("a lock", () => {
  it("keeps a record as it is until it is taken off", async () => {
    const lead = await make("Leads", { Last_Name: "Doe" });
    const path = `/crm/v8/Leads/${lead}/Locking_Information__s`;
    const made = await http.post(path, { data: [{ Locked_Reason__s: "audit" }] });
    expect(made.status).toBe(201);
    const { id } = made.body.data[0].details;
    expect((await http.post(path, { data: [{}] })).status).toBe(403);
    const refused = await http.put(`/crm/v8/Leads/${lead}`, { data: [{ City: "Ulm" }] });
    expect(refused.body.data[0]).toMatchObject({
      code: "RECORD_LOCKED",
      details: { action: "record_locking", id: lead },
    });
    expect((await http.get(`/crm/v8/Leads/${lead}`)).body.data[0]).toMatchObject({
      Locked__s: true,
      $locked_for_me: true,
    });
    expect((await http.get(`${path}?fields=Locked_Reason__s`)).body.data).toMatchObject([
      { id, locked_reason__s: "audit" },
    ]);
    expect((await http.delete(`${path}/${id}`)).body.data[0].message).toBe("relation removed");
    expect((await http.put(`/crm/v8/Leads/${lead}`, { data: [{ City: "Ulm" }] })).status).toBe(200);
  });
});

describe("the recycle bin", () => {
  it("holds what was deleted until it is emptied", async () => {
    const lead = await make("Leads", { Last_Name: "Doe" });
    await http.delete(`/crm/v8/Leads/${lead}`);
    expect((await crm.recycleBin.list()).rows).toMatchObject([
      { id: lead, display_name: "Doe", module: { api_name: "Leads" } },
    ]);
    await crm.recycleBin.delete(lead);
    expect((await http.get("/crm/v8/settings/recycle_bin")).status).toBe(204);
    expect((await http.get("/crm/v8/Leads/deleted?type=permanent")).body.data).toMatchObject([
      { id: lead, type: "permanent" },
    ]);
  });
});
