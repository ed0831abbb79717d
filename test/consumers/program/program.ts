// The one program that every consumer runs: list, page, write, error, webhook.
import { createSession, NotFoundError, refreshToken, ValidationError, ZohoError } from "@x/zoho-auth";
import { ZohoBooks } from "@x/zoho-books";
import { ZohoCrm } from "@x/zoho-crm";
import { NotificationError, parseNotification } from "@x/zoho-crm/notifications";
import { recordsList } from "@x/zoho-crm/operations";
import { ZohoInventory } from "@x/zoho-inventory";

interface Deal {
  readonly id: string;
  readonly Deal_Name: string;
  readonly Amount: number | null;
}

/** Where the program finds things, and who it is. */
export interface Places {
  /** Accounts, API and upload host in one. */
  readonly zoho: string;
  /** Takes what Zoho POSTs to `/notify`, and gives it to whoever asks for `/notified`. */
  readonly hook: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly refreshToken: string;
  readonly organizationId: string;
}

export async function program(places: Places, print: (line: string) => void): Promise<void> {
  const { zoho, hook, organizationId, ...credentials } = places;
  const session = createSession({
    dataCenter: { name: "us", accounts: zoho, api: zoho },
    credential: refreshToken(credentials),
  });
  const crm = new ZohoCrm({ session, edition: "enterprise" });
  const books = new ZohoBooks({ session, organizationId, plan: "professional" });
  const inventory = new ZohoInventory({ session, organizationId, plan: "professional" });

  // Write.
  const saved = await crm.records.upsert(
    "Contacts",
    [
      { Last_Name: "Ito", Email: "ito@example.com" },
      { Last_Name: "Berg", Email: "not an address" },
    ],
    { duplicate_check_fields: ["Email"] },
  );
  for (const row of saved.succeeded) print(`contact ${row.index}: ${row.value.action}`);
  for (const row of saved.failed) print(`contact ${row.index}: refused, ${row.error.code}`);
  const customer = await books.contacts.create({ contact_name: "Ito & Co" });
  await books.contacts.create({ contact_name: "Berg & Co" });
  const pallet = await books.items.create({ name: "Pallet of oak", rate: 925 });
  const invoice = await books.invoices.create({
    customer_id: customer.contact_id,
    line_items: [{ item_id: pallet.item_id, quantity: 2 }],
  });
  print(`invoice: ${invoice.status}, ${invoice.total}`);
  const crate = await inventory.items.create({ name: "Crate", rate: 12.5 });
  await inventory.items.update(crate.item_id, { name: "Crate", rate: 13 });

  // List.
  for await (const deal of crm.records.list<Deal>("Deals", {
    fields: ["Deal_Name", "Amount"],
    sort_by: "id",
    sort_order: "asc",
  })) {
    print(`deal: ${deal.Deal_Name}, ${deal.Amount === null ? "no amount" : deal.Amount.toFixed(2)}`);
  }
  for await (const item of inventory.items.list({ sort_column: "name" })) print(`item: ${item.name}, ${item.rate}`);

  // Page.
  const first = await recordsList<Deal>(crm, "Deals", { fields: ["Deal_Name"], per_page: 1 });
  const second = await first.nextPage();
  print(`pages of deals: ${first.rows.length} and ${second?.rows.length}, another ${second?.hasNextPage}`);
  const contacts = await books.contacts.list({ per_page: 1 });
  const more = await contacts.nextPage();
  print(`pages of contacts: ${contacts.rows.length} and ${more?.rows.length}, another ${more?.hasNextPage}`);

  // Error.
  const failures = [
    () => crm.records.get("Deals", "1"),
    () => books.invoices.get("1"),
    () => inventory.items.create({ name: "" }),
  ];
  for (const failing of failures) {
    try {
      await failing();
      print("no error");
    } catch (error) {
      const kind = error instanceof NotFoundError ? "absent" : error instanceof ValidationError ? "refused" : "failed";
      print(error instanceof ZohoError ? `${kind}: ${error.code} under HTTP ${error.status}` : String(error));
    }
  }

  // Webhook.
  const token = "chosen-by-this-program";
  const channel = await crm.notifications.create([
    { channel_id: "10000", events: ["Leads.create"], notify_url: `${hook}/notify`, token },
  ]);
  print(`channel: ${channel.succeeded.length}`);
  const [lead] = (await crm.records.create("Leads", [{ Last_Name: "Okafor", Company: "Okafor & Sons" }])).throwIfAny();
  const received = await (await fetch(`${hook}/notified`)).text();
  const { module, operation, ids } = await parseNotification(received, token);
  print(`notified: ${operation} ${module}, of ours ${ids.includes(`${lead?.details.id}`)}`);
  try {
    await parseNotification(new Request(`${hook}/notify`, { method: "POST", body: received }), "another token");
  } catch (error) {
    print(error instanceof NotificationError ? `forged: ${error.reason}` : String(error));
  }
}

export const EXPECTED: readonly string[] = [
  "contact 0: insert",
  "contact 1: refused, INVALID_DATA",
  "invoice: draft, 1850",
  "deal: Oak, 1850.00",
  "deal: Delivery, no amount",
  "item: Crate, 13",
  // Books and Inventory are two views of one organization.
  "item: Pallet of oak, 925",
  "pages of deals: 1 and 1, another false",
  "pages of contacts: 1 and 1, another false",
  "absent: undefined under HTTP 204",
  "absent: 1002 under HTTP 404",
  "refused: 2 under HTTP 400",
  "channel: 1",
  "notified: insert Leads, of ours true",
  "forged: token",
];
