// Calls of Inventory as users write them. They are compiled, never run.
import { createSession, refreshToken } from "@x/zoho-auth";
import type { BatchResult, FileDownload, Page } from "@x/zoho-auth/client";
import { ZohoBooks } from "@x/zoho-books";
import {
  type Item,
  type ItemListItem,
  type Package,
  type SalesOrder,
  type ShipmentOrder,
  type Task,
  ZohoInventory,
} from "@x/zoho-inventory";
import { itemsGet, itemsList } from "@x/zoho-inventory/operations";
import { is } from "./is.js";

declare const image: Blob;

const session = createSession({
  dataCenter: "in",
  credential: refreshToken({ clientId: "1000.A", clientSecret: "b", refreshToken: "1000.c" }),
});
const inventory = new ZohoInventory({ session, organizationId: "10234695", plan: "enterprise" });
const id = "4815000000044208";

export async function lists(): Promise<void> {
  const names: (string | undefined)[] = [];
  for await (const item of inventory.items.list({ filter_by: "Status.Lowstock", rate_less_than: 100 })) {
    is<ItemListItem>()(item);
    names.push(item.name);
  }
  const page = await inventory.salesOrders.list({ per_page: 50 });
  is<boolean>()(page.hasNextPage);
  is<Page<ItemListItem>>()(await inventory.items.list({ brand_ids: [id] as const }));
}

export async function writes(): Promise<void> {
  const order = await inventory.salesOrders.create({
    customer_id: id,
    line_items: [{ item_id: id, quantity: 2 }],
  });
  is<SalesOrder>()(order);
  is<void>()(await inventory.salesOrders.markAsConfirmed(id));

  const packed = await inventory.packages.create(
    { date: "2026-11-21", line_items: [{ so_line_item_id: id, quantity: 2 }] },
    { salesorder_id: id },
  );
  is<Package>()(packed);

  const shipment = await inventory.shipmentOrders.create(
    { date: "2026-11-21", shipment_number: "SH-0042", delivery_method: "DHL", tracking_number: "JD0146000036" },
    { salesorder_id: id, package_ids: [packed.package_id] },
  );
  is<ShipmentOrder>()(shipment);
  await inventory.shipmentOrders.markAsDelivered(shipment.shipment_id);

  await inventory.inventoryAdjustments.create({
    adjustment_type: "quantity",
    date: "2026-11-21",
    reason: "Damaged goods",
    line_items: [{ item_id: id, quantity_adjusted: -1 }],
  });
  is<BatchResult<Task>>()(await inventory.tasks.updateMany([{ task_description: "Count" }], { bulk_update: true }));
}

export async function answers(): Promise<void> {
  const { data, body } = await inventory.items.get(id, { organizationId: "20469390" }).withResponse();
  is<Item>()(data);
  is<unknown>()(body);
  // A newer API may answer with a status that this release does not know.
  is<boolean>()(data.status === "retired");
}

export async function files(): Promise<void> {
  await inventory.items.uploadImage(id, { image });
  is<FileDownload>()(await inventory.items.downloadImage(id));
  is<FileDownload>()(await inventory.packages.printMany({ package_ids: [id] }));
}

export async function functions(): Promise<void> {
  is<Item>()(await itemsGet({ session, organizationId: "10234695" }, id));
  for await (const item of itemsList(inventory)) is<ItemListItem>()(item);
}

/** One identity, two products, one organization. */
export async function together(): Promise<void> {
  const books = new ZohoBooks({ session, organizationId: "10234695" });
  const { item_id } = await inventory.items.get(id);
  await books.items.get(item_id);
}
