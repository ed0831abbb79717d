// Calls of Inventory that must not compile: each mistake is one that somebody makes. A line that does compile fails the test.
import type { Session } from "@x/zoho-auth";
import { ZohoInventory } from "@x/zoho-inventory";
import { itemsGet, itemsList } from "@x/zoho-inventory/operations";

declare const inventory: ZohoInventory;
declare const session: Session;
const id = "4815000000044208";
const line_items = [{ item_id: id, quantity: 2 }];
const adjustment = { date: "2026-11-21", line_items: [{ item_id: id, quantity_adjusted: -1 }] };
const adjustment_type = "quantity";

export async function parameters(): Promise<void> {
  // @ts-expect-error -- filters have the prefix that Zoho gives them
  await inventory.items.list({ filter_by: "Active" });
  // @ts-expect-error -- a rate is a number
  await inventory.items.list({ rate_less_than: "100" });
  // @ts-expect-error -- several brands are a list
  await inventory.items.list({ brand_ids: id });
  // @ts-expect-error -- a misspelt parameter returns everything
  await inventory.items.list({ name_contain: "oak" });
  // @ts-expect-error -- of which order? In the body Zoho drops it without a word
  await inventory.packages.create({ date: "2026-11-21", line_items: [{ so_line_item_id: id }] });
  // @ts-expect-error -- the order is a parameter, not a member
  await inventory.packages.create({ date: "2026-11-21", line_items: [], salesorder_id: id }, { salesorder_id: id });
  // @ts-expect-error -- which packages?
  await inventory.packages.printMany();
  // @ts-expect-error -- several packages are a list
  await inventory.packages.printMany({ package_ids: id });
  // @ts-expect-error -- the organization is a setting, not a parameter
  await inventory.items.list({ organization_id: "10234695" });
}

export async function ids(): Promise<void> {
  // @ts-expect-error -- an id has more digits than a number holds
  await inventory.items.get(4815000000044208);
  // @ts-expect-error -- nor is it a bigint
  await inventory.items.get(4815000000044208n);
  // @ts-expect-error -- one id, not several
  await inventory.items.get([id]);
  // @ts-expect-error -- an image has an id of its own
  await inventory.items.markImageAsBackImage(id);
  // @ts-expect-error -- the id of a package is a string
  await inventory.shipmentOrders.create({ date: "2026-11-21" }, { salesorder_id: id, package_ids: [4815000000044951] });
}

export async function bodies(): Promise<void> {
  // @ts-expect-error -- for whom?
  await inventory.salesOrders.create({ line_items });
  // @ts-expect-error -- for what?
  await inventory.salesOrders.create({ customer_id: id });
  // @ts-expect-error -- a quantity is a number
  await inventory.salesOrders.create({ customer_id: id, line_items: [{ item_id: id, quantity: "2" }] });
  // @ts-expect-error -- a date is a string, as Zoho has it
  await inventory.salesOrders.create({ customer_id: id, line_items, date: Date.now() });
  // @ts-expect-error -- one order, not several
  await inventory.salesOrders.create([{ customer_id: id, line_items }]);
  // @ts-expect-error -- the envelope is ours to make
  await inventory.salesOrders.create({ salesorder: { customer_id: id, line_items } });
  // @ts-expect-error -- an adjustment that does not exist
  await inventory.inventoryAdjustments.create({ ...adjustment, reason: "Damaged", adjustment_type: "price" });
  // @ts-expect-error -- why?
  await inventory.inventoryAdjustments.create({ ...adjustment, adjustment_type });
  // @ts-expect-error -- from where?
  await inventory.transferOrders.create({ date: "2026-11-21", to_location_id: id, line_items: [] });
  // @ts-expect-error -- a misspelt member
  await inventory.items.create({ name: "Oak", rate: 925, skew: "OAK-1" });
  // @ts-expect-error -- an image is a Blob, not its URL
  await inventory.items.uploadImage(id, { image: "https://example.com/oak.png" });
  // @ts-expect-error -- the part of the form is called `image`
  await inventory.items.uploadImage(id, { attachment: new Blob() });
}

export async function results(): Promise<void> {
  const item = await inventory.items.get(id);
  // @ts-expect-error -- the envelope is gone
  item.item;
  // @ts-expect-error -- so is its message
  item.message;
  // @ts-expect-error -- an id is a string
  const number: number = item.item_id;
  const items = await inventory.items.list();
  // @ts-expect-error -- a page has `rows`
  items.items;
  // @ts-expect-error -- a page is no list
  items.map(({ name }) => name);
  // @ts-expect-error -- rows are read-only
  items.rows.pop();
  // @ts-expect-error -- one item cannot be iterated
  for await (const one of inventory.items.get(id)) console.log(one);
  // @ts-expect-error -- a download is no text
  (await inventory.items.downloadImage(id)).split("");
  console.log(number);
}

export async function names(): Promise<void> {
  // @ts-expect-error -- no such operation
  await inventory.items.search("oak");
  // @ts-expect-error -- a resource of Books
  await inventory.journals.list();
  // @ts-expect-error -- a plan of Books
  new ZohoInventory({ session, organizationId: "10234695", plan: "ultimate" });
  // @ts-expect-error -- the client comes first
  await itemsList({ per_page: 10 });
  // @ts-expect-error -- a session is no client
  await itemsGet(session, id);
}
