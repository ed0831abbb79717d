import type { Row } from "../../state/collection.ts";
import { type Fields, listOf, numberOf, textOf } from "../body.ts";
import type { Ledger } from "../ledger.ts";
import { invalid, notPossible, Refusal } from "../refusal.ts";
import type { Rules } from "../resource.ts";
import { moved, placeOf } from "./effects.ts";

/** A box with lines of a sales order. Its goods leave the stock once a shipment takes it along. */
export const packages: Rules = {
  number: { member: "package_number", prefix: "PKG" },
  unique: ["package_number"],
  references: { salesorder_id: "salesOrders" },
  lists: ["status", "shipment_id", "salesorder_id"],
  search: ["package_number", "salesorder_number", "customer_name"],
  create(draft, ledger) {
    const order = ledger.get("salesOrders", draft.salesorder_id);
    if (order.order_status === "draft" || order.order_status === "void") {
      throw notPossible("Only a confirmed sales order can be packed.");
    }
    return {
      status: "not_shipped",
      is_emailed: false,
      notes: "",
      date: ledger.today,
      billing_address: order.billing_address,
      shipping_address: order.shipping_address,
      email: order.email,
      ...draft,
      ...ofOrder(order),
      line_items: packedLines(draft.line_items, order, undefined, ledger),
    };
  },
  update(row, changes, ledger) {
    if (row.status !== "not_shipped") throw notPossible("A package that was shipped cannot be changed.");
    const order = ledger.get("salesOrders", row.salesorder_id);
    const line_items =
      changes.line_items === undefined ? row.line_items : packedLines(changes.line_items, order, row, ledger);
    return { ...row, ...changes, line_items };
  },
  settle: (row) => ({
    ...row,
    total_quantity: listOf(row.line_items).reduce((sum, { quantity }) => sum + numberOf(quantity), 0),
  }),
  effects: (row) =>
    row.status === "not_shipped"
      ? []
      : listOf(row.line_items).flatMap((line) =>
          moved(line.item_id, placeOf(line, row), "stock_on_hand", -numberOf(line.quantity)),
        ),
  saved: (row, before, ledger) => ledger.resettle("salesOrders", String((row ?? before)?.salesorder_id)),
  deletable(row) {
    if (row.status !== "not_shipped") throw notPossible("A package that was shipped cannot be deleted.");
  },
  show: (row, ledger) => {
    const shipment = ledger.find("shipmentOrders", row.shipment_id);
    return shipment ? { ...row, shipment_order: { ...shipment, shipping_date: shipment.date } } : row;
  },
};

export const shipmentOrders: Rules = {
  number: { member: "shipment_number", prefix: "SHP" },
  unique: ["shipment_number"],
  references: { salesorder_id: "salesOrders" },
  create(draft, ledger) {
    const ids = [draft.package_ids]
      .flat()
      .flatMap((each) => textOf(each).split(","))
      .filter((id) => id !== "");
    if (ids.length === 0) throw invalid("package_ids");
    const boxes = ids.map((id) => ledger.get("packages", id));
    const order = ledger.get("salesOrders", draft.salesorder_id ?? boxes[0]!.salesorder_id);
    for (const { salesorder_id, status } of boxes) {
      if (salesorder_id !== order.salesorder_id) throw invalid("package_ids");
      if (status !== "not_shipped") throw notPossible("The package has been shipped already.");
    }
    return {
      status: "shipped",
      detailed_status: "Shipped",
      status_message: "",
      carrier: draft.delivery_method,
      notes: "",
      shipping_charge: 0,
      exchange_rate: 1,
      is_emailed: false,
      date: ledger.today,
      currency_id: order.currency_id,
      currency_code: order.currency_code,
      currency_symbol: order.currency_symbol,
      price_precision: order.price_precision,
      billing_address: order.billing_address,
      shipping_address: order.shipping_address,
      sub_total: order.sub_total,
      tax_total: order.tax_total,
      total: order.total,
      ...draft,
      ...ofOrder(order),
      package_ids: ids,
      line_items: boxes.flatMap(({ line_items }) => listOf(line_items)),
    };
  },
  move(row, to) {
    if (to === "delivered" && row.status === "delivered") {
      const message = "The shipment has been delivered already.";
      const failed = { code: 37135, message, ids: [row.shipment_id] };
      throw new Refusal(400, 37135, message, { data: { statusupdate_error_list: [failed] } });
    }
    return { status: to, detailed_status: to === "delivered" ? "Delivered" : row.detailed_status };
  },
  saved(row, before, ledger) {
    const ids = (row ?? before)?.package_ids;
    for (const id of Array.isArray(ids) ? ids : []) {
      const box = ledger.find("packages", id);
      if (!box) continue;
      const status = row ? row.status : "not_shipped";
      if (box.status !== status) ledger.set("packages", id, { status, shipment_id: row?.shipment_id ?? "" });
    }
  },
};

const ofOrder = ({ salesorder_id, salesorder_number, customer_id, customer_name }: Row): Fields => ({
  salesorder_id,
  salesorder_number,
  customer_id,
  customer_name,
});

/** Lines of a package: each from a line of the order, and no more of it than is left to pack. */
function packedLines(given: unknown, order: Row, before: Row | undefined, ledger: Ledger): readonly Fields[] {
  const mine = new Map(listOf(before?.line_items).map((line) => [line.so_line_item_id, numberOf(line.quantity)]));
  return listOf(given).map((line, index) => {
    const of = listOf(order.line_items).find(
      ({ line_item_id, item_id }) =>
        line_item_id === (line.so_line_item_id ?? line.line_item_id) ||
        (!line.so_line_item_id && item_id === line.item_id),
    );
    if (!of) throw invalid("so_line_item_id");
    const left = numberOf(of.quantity, 1) - numberOf(of.quantity_packed) + (mine.get(of.line_item_id) ?? 0);
    const quantity = numberOf(line.quantity, left);
    if (quantity <= 0 || quantity > left) throw invalid("quantity");
    const { item_id, name, sku, unit, description } = of;
    return {
      ...Object.fromEntries(
        Object.entries({ item_id, name, sku, unit, description }).filter(([, each]) => each !== undefined),
      ),
      ...line,
      so_line_item_id: of.line_item_id,
      line_item_id: ledger.newId(),
      location_id: placeOf(of, order),
      item_order: index + 1,
      quantity,
      is_invoiced: of.is_invoiced ?? false,
    };
  });
}
