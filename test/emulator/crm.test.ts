import type { Session } from "@x/zoho-auth";
import { ZohoCrm } from "@x/zoho-crm";
import type { Pool } from "./support/pool.ts";
import { type Made, walk } from "./support/walk.ts";

const connect = (session: Session): ZohoCrm => new ZohoCrm({ session, edition: "enterprise" });
const sampleLead = ({ unique }: Made) => ({ Last_Name: `Sample ${unique}`, Company: "Sample" });
const picture = new Blob([new Uint8Array([1, 2, 3])], { type: "image/png" });
const tags = [{ name: "Sample" }];
const invoices = [{ module: { api_name: "Invoices" } }];

/** One record of each module that the arguments below name, and the settings that come with an organization. */
async function prepare(session: Session, pool: Pool): Promise<void> {
  const crm = connect(session);
  const make = async (name: string, module: string, row: Record<string, unknown>): Promise<string> => {
    const [written] = (await crm.records.create(module, [row])).throwIfAny();
    const id = written!.details.id!;
    pool.add(name, id);
    return id;
  };
  await make("lead_id", "Leads", { Last_Name: "Lead", Company: "Sample", Email: "lead@example.com" });
  await make("converted_lead_id", "Leads", { Last_Name: "Converted", Company: "Converted" });
  const account = await make("account_id", "Accounts", { Account_Name: "Account" });
  await make("merged_id", "Accounts", { Account_Name: "Merged" });
  await make("contact_id", "Contacts", { Last_Name: "Contact", Account_Name: { id: account } });
  const product = await make("product_id", "Products", { Product_Name: "Product" });
  await make("quote_id", "Quotes", { Subject: "Quote", Quoted_Items: [{ Product_Name: { id: product } }] });
  pool.add("view_id", (await crm.customViews.list({ module: "Leads" })).rows[0]!.id!);
  pool.add("lead_layout_id", (await crm.layouts.list({ module: "Leads" })).rows[0]!.id!);
  pool.add("owner_id", (await crm.users.list()).rows[0]!.id!);
}

await walk({
  product: "crm",
  first: ["modules", "roles", "profiles", "users", "records"],
  named: { module: "Leads", related_list_api_name: "Notes", related_list: "Notes" },
  prepare,
  arguments: {
    "attachments.list": ({ pool }) => ["Leads", pool.find("lead_id"), { fields: ["File_Name"] }],
    "attachments.upload": ({ pool }) => ["Leads", pool.find("lead_id"), { file: picture }],
    "bulkRead.create": () => [{ query: { module: { api_name: "Leads" }, fields: ["Last_Name"] } }],
    "composite.execute": () => [[{ sub_request_id: "1", method: "GET", uri: "/crm/v8/org" }], {}],
    "coql.query": () => [{ select_query: "select Last_Name from Leads where Last_Name is not null limit 5" }],
    "customViews.changeSort": ({ pool }) => [
      pool.find("view_id"),
      { sort_by: { api_name: "City" }, sort_order: "asc" },
      { module: "Leads" },
    ],
    "customViews.changeSortMany": ({ pool }) => [
      [{ id: pool.find("view_id"), sort_order: "asc" }],
      { module: "Leads" },
    ],
    "customViews.get": ({ pool }) => [pool.find("view_id"), { module: "Leads" }],
    "fields.create": ({ unique }) => [[{ field_label: `Field ${unique}`, data_type: "text" }], { module: "Leads" }],
    "fields.get": () => ["Last_Name", { module: "Leads" }],
    "fields.listPicklistValues": () => ["Lead_Source", { module: "Leads" }],
    "layouts.get": ({ pool }) => [pool.find("lead_layout_id"), { module: "Leads" }],
    "leads.convert": ({ pool }) => [pool.find("converted_lead_id"), {}],
    "leads.getConversionOptions": ({ pool }) => [pool.find("lead_id")],
    "leads.massConvert": ({ pool }) => [{ ids: [pool.find("lead_id")] }],
    "modules.create": ({ unique }) => [[{ singular_label: `Sample${unique}`, plural_label: `Samples${unique}` }]],
    "modules.get": () => ["Leads"],
    "notes.create": ({ pool, unique }) => [
      [
        {
          Note_Title: `Note ${unique}`,
          Note_Content: "Sample",
          Parent_Id: { id: pool.find("lead_id"), module: { api_name: "Leads" } },
        },
      ],
    ],
    "notes.list": () => [{ fields: ["Note_Title", "Parent_Id"] }],
    "notifications.create": ({ unique }) => [
      [{ channel_id: `1000${unique}`, events: ["Leads.create"], notify_url: "http://127.0.0.1:9/hook", token: "t" }],
    ],
    "pipelines.list": ({ pool }) => [{ layout_id: pool.find("lead_layout_id") }],
    "recordLocks.create": ({ pool }) => ["Contacts", pool.find("contact_id"), { Locked_Reason__s: "Sample" }],
    "recordLocks.list": ({ pool }) => ["Contacts", pool.find("contact_id"), { fields: ["Locked_Reason__s"] }],
    "records.changeOwner": ({ pool }) => ["Leads", pool.find("lead_id"), { owner: { id: pool.find("owner_id") } }],
    "records.changeOwnerMany": ({ pool }) => [
      "Leads",
      { owner: { id: pool.find("owner_id") }, ids: [pool.find("lead_id")] },
    ],
    "records.clone": ({ pool }) => ["Leads", pool.find("lead_id")],
    "records.convert": ({ pool }) => ["Quotes", pool.find("quote_id"), { convert_to: invoices }],
    "records.create": (made) => ["Leads", [sampleLead(made)]],
    "records.get": ({ pool }) => ["Leads", pool.find("lead_id")],
    "records.getPhoto": ({ pool }) => ["Leads", pool.find("lead_id")],
    "records.getRichText": ({ pool }) => ["Leads", pool.find("lead_id")],
    "records.list": () => ["Leads", { fields: ["Last_Name", "Owner", "Tag"] }],
    "records.listDeleted": () => ["Leads"],
    "records.listRichText": ({ pool }) => ["Leads", { fields: ["Description"], ids: [pool.find("lead_id")] }],
    "records.massChangeOwner": ({ pool }) => [
      "Leads",
      { cvid: pool.find("view_id"), owner: { id: pool.find("owner_id") } },
    ],
    // For leads the address is that of `leads.massConvert`.
    "records.massConvert": ({ pool }) => ["Quotes", { ids: [pool.find("quote_id")], convert_to: invoices }],
    "records.massDelete": ({ pool }) => ["Accounts", { ids: [pool.find("merged_id")] }],
    "records.massUpdate": ({ pool, unique }) => ["Leads", [{ City: unique }], { ids: [pool.find("lead_id")] }],
    "records.merge": ({ pool }) => [
      "Accounts",
      pool.find("account_id"),
      { data: [{ id: pool.find("account_id") }, { id: pool.find("merged_id") }], master_record_fields: [] },
    ],
    "records.search": () => ["Leads", { word: "Sample" }],
    "records.update": ({ pool }) => ["Leads", pool.find("lead_id"), { City: "Berlin" }],
    "records.updateMany": ({ pool }) => ["Leads", [{ id: pool.find("lead_id"), City: "Bremen" }]],
    "records.uploadPhoto": ({ pool }) => ["Leads", pool.find("lead_id"), { file: picture }],
    "records.upsert": (made) => ["Leads", [sampleLead(made)]],
    "relatedLists.list": () => [{ module: "Accounts" }],
    "relatedRecords.get": ({ pool }) => ["Accounts", pool.find("account_id"), "Contacts", pool.find("contact_id")],
    "relatedRecords.list": ({ pool }) => ["Accounts", pool.find("account_id"), "Contacts", { fields: ["Last_Name"] }],
    "relatedRecords.update": ({ pool }) => [
      "Accounts",
      pool.find("account_id"),
      "Products",
      pool.find("product_id"),
      {},
    ],
    "relatedRecords.updateMany": ({ pool }) => [
      "Accounts",
      pool.find("account_id"),
      "Products",
      [{ id: pool.find("product_id") }],
    ],
    "tags.addToRecord": ({ pool }) => ["Leads", pool.find("lead_id"), { tags }],
    "tags.addToRecords": ({ pool }) => ["Leads", { tags, ids: [pool.find("lead_id")] }],
    "tags.create": ({ unique }) => [[{ name: `Tag ${unique}` }], { module: "Leads" }],
    "tags.list": () => [{ module: "Leads" }],
    "tags.removeFromRecord": ({ pool }) => ["Leads", pool.find("lead_id"), { tags }],
    "tags.removeFromRecords": ({ pool }) => ["Leads", { tags, ids: [pool.find("lead_id")] }],
    "users.create": ({ pool, unique }) => [
      [
        {
          last_name: `Sample ${unique}`,
          email: `sample${unique}@example.com`,
          role: { id: pool.find("role_id"), name: "CEO" },
          profile: { id: pool.find("profile_id"), name: "Administrator" },
        },
      ],
    ],
    // Deletes
    "records.deleteMany": ({ pool }) => ["Leads", { ids: [pool.find("lead_id")] }],
    "records.deletePhoto": ({ pool }) => ["Leads", pool.find("lead_id")],
  },
  connect,
});
