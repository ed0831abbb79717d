// Lists the items of Inventory, orders the first one, packs and ships it.
import { ZohoInventory } from "@x/zoho-inventory";
import { organizationId, session } from "./session.ts";

const inventory = new ZohoInventory({ session, organizationId, plan: "standard" });

const items = [];
for await (const item of inventory.items.list({ filter_by: "Status.Active", sort_column: "name" })) {
  console.log(`${item.sku}: ${item.name}, ${item.rate}`);
  items.push(item);
}
const [wanted] = items;
if (!wanted) throw new Error("There is nothing to sell. Add an item first.");

const customer = await inventory.contacts.create({ contact_name: "Ito & Co" });
const order = await inventory.salesOrders.create({
  customer_id: customer.contact_id,
  date: "2026-11-20",
  line_items: [{ item_id: wanted.item_id, quantity: 2 }],
});
await inventory.salesOrders.markAsConfirmed(order.salesorder_id);
console.log(`order ${order.salesorder_number}: total ${order.total}`);

const packed = await inventory.packages.create(
  {
    date: "2026-11-21",
    line_items: (order.line_items ?? []).map((line) => ({
      so_line_item_id: line.line_item_id,
      quantity: line.quantity,
    })),
  },
  { salesorder_id: order.salesorder_id },
);
console.log(`package ${packed.package_number}: ${packed.line_items?.length} line`);

const shipment = await inventory.shipmentOrders.create(
  { date: "2026-11-21", shipment_number: "SH-0042", delivery_method: "DHL", tracking_number: "JD0146000036" },
  { salesorder_id: order.salesorder_id, package_ids: [packed.package_id] },
);
console.log(`shipment ${shipment.shipment_number}: ${shipment.status}`);

await inventory.shipmentOrders.markAsDelivered(shipment.shipment_id);
console.log(`shipment ${shipment.shipment_number}: delivered`);
