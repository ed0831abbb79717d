// Reads deals, writes contacts, asks a COQL question. `pnpm start` runs it against the emulator; with your own
// credentials in the environment and without ZOHO_EMULATOR it runs against Zoho.
import { ZohoCrm } from "@x/zoho-crm";
import { session } from "./session.ts";

const crm = new ZohoCrm({ session, edition: "enterprise" });

interface Deal {
  readonly id: string;
  readonly Deal_Name: string;
  readonly Amount: number;
}

let total = 0;
for await (const deal of crm.records.list<Deal>("Deals", { fields: ["Deal_Name", "Amount"] })) {
  console.log(`deal ${deal.id}: ${deal.Deal_Name}, ${deal.Amount}`);
  total += deal.Amount;
}
console.log(`all deals: ${total}`);

const saved = await crm.records.upsert(
  "Contacts",
  [
    { Last_Name: "Ito", Email: "ito@example.com" },
    { Last_Name: "Berg", Email: "not an address" },
  ],
  { duplicate_check_fields: ["Email"] },
);
for (const row of saved.succeeded) console.log(`contact ${row.index}: ${row.value.action} ${row.value.details.id}`);
for (const row of saved.failed) console.log(`contact ${row.index}: refused, ${row.error.code} (${row.error.name})`);

const { data: open, response } = await crm.coql
  .query<Deal>({ select_query: "select Deal_Name, Amount from Deals where Stage != 'Closed Won' limit 2" })
  .withResponse();
console.log(`open deals: ${open.rows.length}, under HTTP ${response.status}`);
