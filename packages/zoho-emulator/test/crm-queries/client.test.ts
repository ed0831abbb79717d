import { ZohoCrm } from "@x/zoho-crm";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type RunningEmulator, startEmulator } from "../../src/index.ts";
import { receiver } from "./receiver.ts";

let emulator: RunningEmulator;
let crm: ZohoCrm;

beforeAll(async () => {
  const Leads = Array.from({ length: 450 }, (_, index) => ({
    Last_Name: `Lead ${index}`,
    Company: index % 2 ? "ABC" : "Zylker Inc",
  }));
  emulator = await startEmulator({ limits: false, seed: { crm: { records: { Leads } } } });
  crm = new ZohoCrm({ session: emulator.session(), edition: "enterprise" });
});
afterAll(() => emulator.close());

describe("the client", () => {
  it("asks with COQL, page by page along the id", async () => {
    let last = "0";
    let count = 0;
    for (;;) {
      const select_query = `select Last_Name from Leads where (Company = 'ABC' and id > ${last}) order by id limit 100`;
      const { rows } = await crm.coql.query({ select_query });
      count += rows.length;
      if (rows.length === 0) break;
      last = rows.at(-1)!.id!;
    }
    expect(count).toBe(225);
    await expect(crm.coql.query({ select_query: "select Nope from Leads where id > 0" })).rejects.toMatchObject({
      code: "INVALID_QUERY",
      details: { column_name: "Nope" },
    });
  });

  it("searches over all pages", async () => {
    let count = 0;
    for await (const lead of crm.records.search("Leads", { criteria: "(Company:equals:zylker)" })) {
      expect(lead.Company).toBe("Zylker Inc");
      count++;
    }
    expect(count).toBe(225);
  });

  it("reads and writes in bulk", async () => {
    const { details } = await crm.bulkRead.create({ query: { module: { api_name: "Leads" }, fields: ["Last_Name"] } });
    emulator.clock.advance(200);
    const { result } = await crm.bulkRead.get(details.id);
    expect(result?.count).toBe(450);
    const zip = await crm.bulkRead.download(details.id);
    const bytes = await zip.bytes();
    expect(strFromU8(Object.values(unzipSync(bytes))[0]!).split("\n")).toHaveLength(451);

    const organization = await crm.org.get();
    const csv = zipSync({ "leads.csv": strToU8("Last_Name,Company\nBulk,Acme\n") });
    const uploaded = await crm.bulkWrite.upload(
      { file: new File([csv as Uint8Array<ArrayBuffer>], "leads.zip", { type: "application/zip" }) },
      { feature: "bulk-write", xCrmOrg: organization.zgid! },
    );
    const job = await crm.bulkWrite.create({
      operation: "insert",
      resource: [{ type: "data", module: { api_name: "Leads" }, file_id: uploaded.details.file_id! }],
    });
    emulator.clock.advance(200);
    const done = await crm.bulkWrite.get(job.details.id);
    expect(done.resource?.[0]?.file).toMatchObject({ added_count: 1, total_count: 1 });
    const lines = await crm.downloads.get(done.result!.download_url);
    expect(strFromU8(Object.values(unzipSync(await lines.bytes()))[0]!)).toContain("Bulk,Acme,ADDED,");
  });

  it("watches a module", async () => {
    const { url, arrived, close } = await receiver();
    const made = await crm.notifications.create([
      { channel_id: "7", events: ["Leads.create"], notify_url: url, token: "t" },
    ]);
    expect(made.failed).toEqual([]);
    await crm.records.create("Leads", [{ Last_Name: "Watched" }]);
    const [post] = await arrived(1);
    expect(post!.body).toMatchObject({ module: "Leads", operation: "insert", token: "t" });
    await crm.notifications.delete({ channel_ids: ["7"] });
    const rows = [];
    for await (const channel of crm.notifications.list()) rows.push(channel);
    expect(rows).toEqual([]);
    await close();
  });

  it("composes requests", async () => {
    const { succeeded } = await crm.composite.execute(
      [
        { sub_request_id: "1", method: "POST", uri: "/crm/v8/Leads", body: { data: [{ Last_Name: "Composed" }] } },
        { method: "DELETE", uri: "/crm/v8/Leads/@{1:$.data[0].details.id}" },
      ],
      { rollback_on_fail: true },
    );
    expect(succeeded).toHaveLength(2);
    expect(await crm.coql.query({ select_query: "select id from Leads where Last_Name = 'Composed'" })).toMatchObject({
      rows: [],
    });
  });
});
