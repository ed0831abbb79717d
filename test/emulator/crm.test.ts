import { ZohoCrm } from "@x/zoho-crm";
import type { Pool } from "./support/pool.ts";
import { walk } from "./support/walk.ts";

const lead = (unique: string) => ({ Last_Name: `Sample ${unique}`, Company: "Sample" });
const parentOf = (pool: Pool) => ({ id: pool.find("record_id"), module: { api_name: "Leads" } });

await walk({
  product: "crm",
  first: ["modules", "roles", "profiles", "users", "records"],
  named: { module: "Leads", related_list_api_name: "Notes", related_list: "Notes" },
  arguments: {
    "records.create": ({ unique }) => ["Leads", [lead(unique)]],
    "records.upsert": ({ unique }) => ["Leads", [lead(unique)]],
    "records.update": ({ pool }) => ["Leads", pool.find("record_id"), { City: "Berlin" }],
    "records.updateMany": ({ pool }) => ["Leads", [{ id: pool.find("record_id"), City: "Bremen" }]],
    "records.search": () => ["Leads", { word: "Sample" }],
    "records.deleteMany": ({ pool }) => ["Leads", { ids: [pool.find("record_id")] }],
    "notes.create": ({ pool, unique }) => [
      [{ Note_Title: `Note ${unique}`, Note_Content: "Sample", Parent_Id: parentOf(pool) }],
    ],
    "coql.query": () => [{ select_query: "select Last_Name from Leads where Last_Name is not null limit 5" }],
    "bulkRead.create": () => [{ query: { module: { api_name: "Leads" }, fields: ["Last_Name"] } }],
    "notifications.create": ({ unique }) => [
      [{ channel_id: `1000${unique}`, events: ["Leads.create"], notify_url: "http://127.0.0.1:9/hook", token: "t" }],
    ],
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
  },
  connect: (session) => new ZohoCrm({ session, edition: "enterprise" }),
});
