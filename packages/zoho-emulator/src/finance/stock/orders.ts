import type { Row } from "../../state/collection.ts";
import { type Fields, listOf, numberOf, textOf } from "../body.ts";
import { beginDocument, changeDocument, settleTotals } from "../money/document.ts";
import { notPossible } from "../refusal.ts";
import type { Rules } from "../resource.ts";
import { moved, placeOf } from "./effects.ts";

/** States in which an order binds: what it sells is promised, what it buys is on its way. */
const BINDING: ReadonlySet<unknown> = new Set(["open", "confirmed", "issued"]);

/**
 * A sales order. `order_status` is what somebody decided; `status` and the statuses of shipping, invoicing and paying
 * follow from it, from packages and from invoices.
 */
export const salesOrders: Rules = {
  number: { member: "salesorder_number", prefix: "SO" },
  unique: ["salesorder_number"],
  references: { customer_id: "contacts" },
  search: ["salesorder_number", "reference_number", "customer_name"],
  lists: [
    "order_status",
    "shipped_status",
    "invoiced_status",
    "paid_status",
    "quantity",
    "quantity_shipped",
    "quantity_packed",
  ],
  create: (draft, ledger) => ({
    order_status: "draft",
    shipment_date: "",
    delivery_method: "",
    is_backordered: false,
    is_dropshipped: false,
    ...beginDocument(draft, "sales", ledger),
  }),
  update(row, changes, ledger) {
    if (row.order_status === "void") throw notPossible("A void sales order cannot be changed.");
    const changed = changeDocument(row, changes, "sales", ledger);
    keepUsed(row, changed, ["quantity_packed", "quantity_invoiced"]);
    return changed;
  },
  settle(row, ledger) {
    const id = textOf(row.salesorder_id);
    const totalled = settleTotals(row);
    const invoices = ledger.where("invoices", "salesorder_id", id).filter(({ status }) => status !== "void");
    const packages = ledger.where("packages", "salesorder_id", id);
    const shipped = packages.filter(({ status }) => status !== "not_shipped");
    const invoiced = quantities(invoices, "salesorder_item_id");
    const packed = quantities(packages, "so_line_item_id");
    const sent = quantities(shipped, "so_line_item_id");
    const line_items = listOf(totalled.line_items).map((line) => {
      const quantity_invoiced = invoiced(line);
      return {
        ...line,
        quantity_invoiced,
        quantity_packed: packed(line),
        quantity_shipped: sent(line),
        is_invoiced: quantity_invoiced >= numberOf(line.quantity, 1),
      };
    });
    const settled = { ...totalled, line_items };
    const shipped_status = extent(line_items, "quantity_shipped", ["", "partially_shipped", "shipped"]);
    const invoiced_status = extent(line_items, "quantity_invoiced", ["", "partially_invoiced", "invoiced"]);
    const delivered = shipped.length > 0 && shipped.every(({ status }) => status === "delivered");
    const statuses = {
      shipped_status: shipped_status === "shipped" && delivered ? "fulfilled" : shipped_status,
      invoiced_status,
      paid_status: paidStatus(invoices, invoiced_status),
    };
    return { ...settled, ...statuses, status: orderStatus(row.order_status, statuses) };
  },
  move(row, to, ledger) {
    const used = ledger.where("packages", "salesorder_id", row.salesorder_id).length > 0;
    const invoices = ledger.where("invoices", "salesorder_id", row.salesorder_id);
    if (to === "void" && (used || invoices.some(({ status }) => status !== "void"))) {
      throw notPossible("Sales orders that have been packed or invoiced cannot be made void.");
    }
    return { order_status: to };
  },
  effects: (row) =>
    BINDING.has(row.order_status)
      ? listOf(row.line_items).flatMap((line) =>
          moved(
            line.item_id,
            placeOf(line, row),
            "committed_stock",
            Math.max(0, numberOf(line.quantity, 1) - numberOf(line.quantity_shipped)),
          ),
        )
      : [],
  saved(row, before, ledger) {
    const estimate = row && !before ? textOf(row.estimate_id) : "";
    if (estimate && ledger.find("estimates", estimate)) ledger.set("estimates", estimate, { status: "invoiced" });
  },
  deletable(row, ledger) {
    if (ledger.where("packages", "salesorder_id", row.salesorder_id).length > 0) {
      throw notPossible("Sales orders that have been packed cannot be deleted.");
    }
    if (ledger.where("invoices", "salesorder_id", row.salesorder_id).length > 0) {
      throw notPossible("Sales orders that have been invoiced cannot be deleted.");
    }
  },
  show: (row, ledger) => ({
    ...row,
    packages: ledger.where("packages", "salesorder_id", row.salesorder_id).map((each) => {
      const shipment = ledger.find("shipmentOrders", each.shipment_id);
      return { ...each, shipment_number: shipment?.shipment_number ?? "", shipment_order: shipment };
    }),
    invoices: ledger.where("invoices", "salesorder_id", row.salesorder_id),
  }),
};

export const purchaseOrders: Rules = {
  number: { member: "purchaseorder_number", prefix: "PO" },
  unique: ["purchaseorder_number"],
  references: { vendor_id: "contacts" },
  search: ["purchaseorder_number", "reference_number", "vendor_name"],
  create: (draft, ledger) => ({
    order_status: "draft",
    delivery_date: "",
    ...beginDocument(draft, "purchases", ledger),
  }),
  update(row, changes, ledger) {
    const changed = changeDocument(row, changes, "purchases", ledger);
    keepUsed(row, changed, ["quantity_received", "quantity_billed"]);
    return changed;
  },
  settle(row, ledger) {
    const id = textOf(row.purchaseorder_id);
    const totalled = settleTotals(row);
    const receives = ledger.where("purchaseReceives", "purchaseorder_id", id);
    const bills = ledger
      .where("bills", "vendor_id", row.vendor_id)
      .filter(
        ({ purchaseorder_ids, status }) =>
          status !== "void" && Array.isArray(purchaseorder_ids) && purchaseorder_ids.includes(id),
      );
    const received = quantities(receives, "line_item_id", true);
    const billed = quantities(bills, "purchaseorder_item_id");
    const line_items = listOf(totalled.line_items).map((line) => ({
      ...line,
      quantity_received: received(line),
      quantity_billed: billed(line),
    }));
    const received_status = extent(line_items, "quantity_received", ["", "partially_received", "received"]);
    const billed_status = extent(line_items, "quantity_billed", ["", "partially_billed", "billed"]);
    const binding = BINDING.has(row.order_status);
    const status =
      binding && billed_status === "billed"
        ? "billed"
        : binding && billed_status === "partially_billed"
          ? "partially_billed"
          : row.order_status;
    return { ...totalled, line_items, received_status, billed_status, status };
  },
  move(row, to) {
    if (to === "cancelled" && (row.received_status !== "" || row.billed_status !== "")) {
      throw notPossible("Purchase orders that have been received or billed cannot be cancelled.");
    }
    return { order_status: to };
  },
  deletable(row) {
    if (row.received_status || row.billed_status) {
      throw notPossible("Purchase orders that have been received or billed cannot be deleted.");
    }
  },
  show: (row, ledger) => ({
    ...row,
    purchasereceives: ledger.where("purchaseReceives", "purchaseorder_id", row.purchaseorder_id),
    bills: ledger
      .where("bills", "vendor_id", row.vendor_id)
      .filter(
        ({ purchaseorder_ids }) => Array.isArray(purchaseorder_ids) && purchaseorder_ids.includes(row.purchaseorder_id),
      ),
  }),
};

/** Throws where a change would take away what other documents hold already. */
function keepUsed(row: Row, changed: Fields, members: readonly string[]): void {
  const left = new Map(listOf(changed.line_items).map((line) => [line.line_item_id, numberOf(line.quantity, 1)]));
  for (const line of listOf(row.line_items)) {
    const used = Math.max(...members.map((member) => numberOf(line[member])));
    if (used > (left.get(line.line_item_id) ?? 0)) {
      throw notPossible("What has been packed, received, invoiced or billed of an order cannot be taken out of it.");
    }
  }
}

/** How much of an order's line other documents hold; they say which line, or else it goes by the item. */
function quantities(documents: readonly Row[], link: string, only = false): (line: Fields) => number {
  const byLine = new Map<string, number>();
  const byItem = new Map<string, number>();
  for (const line of documents.flatMap(({ line_items }) => listOf(line_items))) {
    const [map, key] = line[link] ? [byLine, textOf(line[link])] : [byItem, textOf(line.item_id)];
    map.set(key, (map.get(key) ?? 0) + numberOf(line.quantity, 1));
  }
  return (line) => {
    const own = byLine.get(textOf(line.line_item_id)) ?? 0;
    return only ? own : own + (byItem.get(textOf(line.item_id)) ?? 0);
  };
}

/** Nothing, some, or all of an order. */
function extent(
  lines: readonly Fields[],
  member: string,
  [none, some, all]: readonly [string, string, string],
): string {
  if (lines.length === 0 || lines.every((line) => numberOf(line[member]) <= 0)) return none;
  return lines.every((line) => numberOf(line[member]) >= numberOf(line.quantity, 1)) ? all : some;
}

function paidStatus(invoices: readonly Row[], invoiced: string): string {
  if (invoices.length === 0) return "";
  const paid = invoices.filter(({ status }) => status === "paid").length;
  if (paid === invoices.length && invoiced === "invoiced") return "paid";
  return paid > 0 || invoices.some(({ payment_made }) => numberOf(payment_made) > 0) ? "partially_paid" : "unpaid";
}

function orderStatus(
  decided: unknown,
  { shipped_status, invoiced_status }: { readonly shipped_status: string; readonly invoiced_status: string },
): unknown {
  if (!BINDING.has(decided)) return decided;
  const shipped = shipped_status === "shipped" || shipped_status === "fulfilled";
  if (shipped && invoiced_status === "invoiced") return "closed";
  return shipped_status || invoiced_status || decided;
}
