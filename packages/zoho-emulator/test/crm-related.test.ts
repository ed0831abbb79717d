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

describe("related records", () => {
  it("finds what points to a record, page by page", async () => {
    const account = await make("Accounts", { Account_Name: "Acme" });
    const rows = Array.from({ length: 3 }, (_, index) => ({ Last_Name: `C${index}`, Account_Name: { id: account } }));
    await http.post("/crm/v8/Contacts", { data: [...rows, { Last_Name: "other" }] });
    const path = `/crm/v8/Accounts/${account}/Contacts?fields=Last_Name`;
    const { body } = await http.get(`${path}&per_page=2`);
    expect(body.data).toMatchObject([{ Last_Name: "C2" }, { Last_Name: "C1" }]);
    expect(body.info).toMatchObject({ count: 2, more_records: true, next_page_token: expect.any(String) });
    await http.delete(`/crm/v8/Accounts/${account}/Contacts/${body.data[0].id}`);
    expect((await http.get(path)).body.data).toHaveLength(2);
    await http.delete(`/crm/v8/Accounts/${account}`);
    expect(await crm.records.get("Contacts", body.data[1].id)).toMatchObject({ Account_Name: null });
    expect((await http.get(path)).status).toBe(400);
    const again = await make("Accounts", { Account_Name: "Acme" });
    expect((await http.get(`/crm/v8/Accounts/${again}/Unicorns?fields=id`)).body).toMatchObject({
      code: "INVALID_DATA",
      details: { resource_path_index: 2 },
    });
  });

  it("links records with each other, and takes links away, on both sides", async () => {
    const deal = await make("Deals", { Deal_Name: "D", Stage: "Qualification" });
    const product = await make("Products", { Product_Name: "P" });
    const path = `/crm/v8/Deals/${deal}/Products`;
    const linked = await http.put(path, { data: [{ id: product }, { id: "1" }] });
    expect(linked.status).toBe(207);
    expect(linked.body.data[0]).toEqual({
      code: "SUCCESS",
      details: { id: product },
      message: "relation updated",
      status: "success",
    });
    expect((await http.get(`${path}?fields=Product_Name`)).body.data).toMatchObject([
      { Product_Name: "P", id: product },
    ]);
    expect((await http.get(`/crm/v8/Products/${product}/Deals?fields=Deal_Name`)).body.data).toMatchObject([
      { id: deal },
    ]);
    const removed = await http.delete(`${path}?ids=${product}`);
    expect(removed.body.data[0]).toMatchObject({ code: "SUCCESS", message: "relation removed" });
    expect((await http.get(`${path}?fields=Product_Name`)).status).toBe(204);
    expect((await http.get(`/crm/v8/Products/${product}/Deals?fields=Deal_Name`)).status).toBe(204);
  });

  it("keeps notes with what they were written to", async () => {
    const lead = await make("Leads", { Last_Name: "Doe" });
    const note = await crm.notes.create([
      { Note_Title: "T", Note_Content: "text", Parent_Id: { module: { api_name: "Leads" }, id: lead } },
    ]);
    expect(note.failed).toEqual([]);
    const { body } = await http.get(`/crm/v8/Leads/${lead}/Notes?fields=Note_Title,Note_Content,Parent_Id`);
    expect(body.data).toMatchObject([
      { Note_Content: "text", Parent_Id: { module: { api_name: "Leads" }, name: "Doe", id: lead } },
    ]);
    const other = await make("Leads", { Last_Name: "Other" });
    await crm.notes.create([{ Note_Content: "x", Parent_Id: { module: { api_name: "Leads" }, id: other } }]);
    await crm.records.delete("Leads", other);
    const [{ id }] = body.data;
    await crm.notes.update(id, { Note_Content: "changed" });
    expect((await crm.notes.list({ fields: ["Note_Content"] })).rows).toMatchObject([{ Note_Content: "changed" }]);
    expect((await http.delete(`/crm/v8/Notes/${id}`)).body.data[0]).toMatchObject({
      message: "record deleted",
      details: { id },
    });
    expect((await http.get("/crm/v8/Notes?fields=Note_Title")).status).toBe(204);
  });
});

describe("files", () => {
  const bytes = new Uint8Array([137, 80, 78, 71, 0, 255]);
  const form = (parts: Readonly<Record<string, Blob | string>>): FormData => {
    const made = new FormData();
    for (const [name, part] of Object.entries(parts)) {
      if (typeof part === "string") made.set(name, part);
      else made.set(name, part, "a b.png");
    }
    return made;
  };

  it("hang on records, byte for byte", async () => {
    const lead = await make("Leads", { Last_Name: "Doe" });
    const path = `/crm/v8/Leads/${lead}/Attachments`;
    const uploaded = await http.post(path, form({ file: new Blob([bytes], { type: "image/png" }) }));
    expect(uploaded.status).toBe(200);
    expect(uploaded.body.data[0]).toMatchObject({ message: "attachment uploaded successfully", status: "success" });
    const { id } = uploaded.body.data[0].details;
    expect((await http.get(path)).body.code).toBe("REQUIRED_PARAM_MISSING");
    expect((await http.get(`${path}?fields=File_Name`)).body.data).toMatchObject([
      { id, File_Name: "a b.png", Size: "6", $se_module: "Leads", Parent_Id: { id: lead, name: "Doe" } },
    ]);
    const file = await http.get(`${path}/${id}`);
    expect(file.body).toEqual(bytes);
    expect(file.headers.get("content-disposition")).toContain("a b.png");
    const link = await http.post(path, form({ attachmentUrl: "https://example.com/x", title: "x" }));
    expect((await http.get(`${path}/${link.body.data[0].details.id}`)).body.code).toBe("DOWNLOAD_NOT_ALLOWED");
    expect((await http.delete(`${path}?ids=${id}`)).status).toBe(200);
    expect((await http.get(`${path}/${id}`)).status).toBe(204);
  });

  it("are photos of records", async () => {
    const contact = await make("Contacts", { Last_Name: "Doe" });
    const path = `/crm/v8/Contacts/${contact}/photo`;
    expect((await http.get(path)).status).toBe(204);
    const { body } = await http.post(path, form({ file: new Blob([bytes], { type: "image/png" }) }));
    expect(body).toMatchObject({ code: "SUCCESS", message: "photo uploaded successfully", status: "success" });
    expect((await http.get(path)).body).toEqual(bytes);
    expect((await http.delete(path)).status).toBe(200);
    expect((await http.get(path)).status).toBe(204);
    const deal = await make("Deals", { Deal_Name: "D", Stage: "Qualification" });
    expect((await http.get(`/crm/v8/Deals/${deal}/photo`)).status).toBe(400);
  });

  it("stand by themselves, to be put into fields", async () => {
    await http.post("/crm/v8/settings/fields?module=Leads", {
      fields: [{ field_label: "Papers", data_type: "fileupload" }],
    });
    const uploaded = await http.post("/crm/v8/files", form({ file: new Blob([bytes]) }));
    expect(uploaded.body.data[0]).toMatchObject({
      message: "a b.png uploaded Succeessfully",
      details: { name: "a b.png" },
    });
    const { id } = uploaded.body.data[0].details;
    expect((await http.get(`/crm/v8/files?id=${id}`)).body).toEqual(bytes);
    const lead = await make("Leads", { Last_Name: "Doe", Papers: [{ File_Id__s: id }] });
    const { Papers } = (await http.get(`/crm/v8/Leads/${lead}`)).body.data[0];
    expect(Papers).toMatchObject([{ File_Id__s: id, File_Name__s: "a b.png", Size__s: "6" }]);
    const path = `/crm/v8/Leads/${lead}/actions/download_fields_attachment?fields_attachment_id=${Papers[0].id}`;
    expect((await http.get(path)).body).toEqual(bytes);
    const wrong = await http.post("/crm/v8/Leads", { data: [{ Last_Name: "x", Papers: [{ File_Id__s: "none" }] }] });
    expect(wrong.body.data[0]).toMatchObject({ code: "INVALID_DATA", details: { api_name: "File_Id__s" } });
  });
});

describe("tags", () => {
  it("are made, changed and told apart by name", async () => {
    const made = await http.post("/crm/v8/settings/tags?module=Leads", {
      tags: [{ name: "Hot" }, { name: "hot" }, {}],
    });
    expect(made.status).toBe(207);
    expect(made.body.tags).toMatchObject([
      { code: "SUCCESS", details: { color_code: "#57B1FD" } },
      { code: "DUPLICATE_DATA", details: { api_name: "name", json_path: "$.tags[1].name" } },
      { code: "MANDATORY_NOT_FOUND" },
    ]);
    const { id } = made.body.tags[0].details;
    await crm.tags.update(id, { name: "Cold", color_code: "#F17574" }, { module: "Leads" });
    expect((await crm.tags.list({ module: "Leads" })).rows).toMatchObject([
      { id, name: "Cold", color_code: "#F17574" },
    ]);
  });

  it("are added to records and taken off", async () => {
    const lead = await make("Leads", { Last_Name: "Doe" });
    const path = `/crm/v8/Leads/${lead}/actions`;
    const added = await http.post(`${path}/add_tags`, { tags: [{ name: "A" }, { name: "B" }] });
    expect(added.body.data[0]).toMatchObject({
      code: "SUCCESS",
      details: { id: lead, tags: [{ name: "A" }, { name: "B" }] },
    });
    await http.post("/crm/v8/Leads/actions/remove_tags", { tags: [{ name: "A" }], ids: [lead] });
    expect(await crm.records.get("Leads", lead)).toMatchObject({ Tag: [{ name: "B" }] });
    const [tag] = (await crm.tags.list({ module: "Leads" })).rows.filter(({ name }) => name === "B");
    expect((await http.get(`/crm/v8/settings/tags/${tag?.id}/actions/records_count?module=Leads`)).body).toEqual({
      count: "1",
    });
    await http.delete(`/crm/v8/settings/tags/${tag?.id}`);
    expect(await crm.records.get("Leads", lead)).toMatchObject({ Tag: [] });
  });
});
