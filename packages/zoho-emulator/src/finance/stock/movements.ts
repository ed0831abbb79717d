import type { Row } from "../../state/collection.ts";
import { type Fields, listOf, numberOf, textOf } from "../body.ts";
import type { Ledger } from "../ledger.ts";
import { invalid, notPossible } from "../refusal.ts";
import type { Rules } from "../resource.ts";
import { moved, placeOf } from "./effects.ts";

/** Goods of a purchase order that came in. */
export const purchaseReceives: Rules = {
  number: { member: "receive_number", prefix: "PR" },
  links: ["purchaseorder_id"],
  unique: ["receive_number"],
  create(draft, ledger) {
    const order = ledger.get("purchaseOrders", draft.purchaseorder_id);
    const { vendor_id, vendor_name, purchaseorder_number } = order;
    return {
      status: "received",
      notes: "",
      date: ledger.today,
      billing_address: order.billing_address,
      ...draft,
      vendor_id,
      vendor_name,
      purchaseorder_number,
      line_items: orderedLines(draft.line_items, order, "quantity_received", undefined),
    };
  },
  update(row, changes, ledger) {
    const order = ledger.get("purchaseOrders", row.purchaseorder_id);
    const line_items =
      changes.line_items === undefined
        ? row.line_items
        : orderedLines(changes.line_items, order, "quantity_received", row);
    return { ...row, ...changes, line_items };
  },
  effects: (row) => into(row, 1),
  saved: (row, before, ledger) => ledger.resettle("purchaseOrders", String((row ?? before)?.purchaseorder_id)),
};

/** A count that was found to differ, a loss, a find. */
export const inventoryAdjustments: Rules = {
  sort: { column: "date", order: "D" },
  create: (draft, ledger) => ({
    status: "adjusted",
    reference_number: "",
    description: "",
    reason_id: "",
    location_id: ledger.primaryLocation,
    ...draft,
    line_items: itemLines(draft.line_items, ledger),
  }),
  update: (row, changes, ledger) => ({
    ...row,
    ...changes,
    ...(changes.line_items !== undefined && { line_items: itemLines(changes.line_items, ledger) }),
  }),
  settle: (row, ledger) => ({
    ...row,
    location_name: ledger.find("locations", row.location_id)?.location_name ?? "",
    total: listOf(row.line_items).reduce((sum, { item_total }) => sum + numberOf(item_total), 0),
  }),
  effects: (row) =>
    ADJUSTS.has(row.status)
      ? listOf(row.line_items).flatMap((line) =>
          moved(line.item_id, placeOf(line, row), "stock_on_hand", numberOf(line.quantity_adjusted)),
        )
      : [],
};

const ADJUSTS: ReadonlySet<unknown> = new Set(["adjusted", "approved"]);

/** Goods that go from one location to another; on their way they are at neither. */
export const transferOrders: Rules = {
  number: { member: "transfer_order_number", prefix: "TO" },
  unique: ["transfer_order_number"],
  create(draft, ledger) {
    const [from, to] = [locationOf(draft, "from", ledger), locationOf(draft, "to", ledger)];
    if (from === to) throw invalid("to_location_id");
    return {
      status: draft.is_intransit_order === true ? "in_transit" : "transferred",
      description: "",
      ...draft,
      from_location_id: from,
      to_location_id: to,
      from_location_name: ledger.get("locations", from).location_name,
      to_location_name: ledger.get("locations", to).location_name,
      line_items: itemLines(draft.line_items, ledger),
    };
  },
  update: (row, changes, ledger) => ({
    ...row,
    ...changes,
    ...(changes.line_items !== undefined && { line_items: itemLines(changes.line_items, ledger) }),
  }),
  settle: (row) => ({
    ...row,
    quantity_transferred: listOf(row.line_items).reduce(
      (sum, { quantity_transfer }) => sum + numberOf(quantity_transfer),
      0,
    ),
    is_intransit_order: row.status === "in_transit",
  }),
  move(row, to) {
    if (row.status === "transferred") throw notPossible("The transfer order has been transferred already.");
    return { status: to };
  },
  effects: (row) =>
    listOf(row.line_items).flatMap((line) => {
      const quantity = numberOf(line.quantity_transfer);
      const left = row.status === "in_transit" || row.status === "transferred";
      return [
        ...(left ? moved(line.item_id, row.from_location_id, "stock_on_hand", -quantity) : []),
        ...(row.status === "transferred" ? moved(line.item_id, row.to_location_id, "stock_on_hand", quantity) : []),
      ];
    }),
};

/** Goods that a customer wants to give back; they are back once they are received. */
export const salesReturns: Rules = {
  number: { member: "salesreturn_number", prefix: "RMA" },
  unique: ["salesreturn_number"],
  references: { salesorder_id: "salesOrders" },
  create(draft, ledger) {
    const order = ledger.find("salesOrders", draft.salesorder_id);
    return {
      salesreturn_status: "approved",
      reason: "",
      date: ledger.today,
      location_id: order?.location_id ?? ledger.primaryLocation,
      ...draft,
      ...(order && {
        salesorder_number: order.salesorder_number,
        customer_id: order.customer_id,
        customer_name: order.customer_name,
      }),
      line_items: returnedLines(draft.line_items, order, ledger),
    };
  },
  update: (row, changes, ledger) => ({
    ...row,
    ...changes,
    ...(changes.line_items !== undefined && {
      line_items: returnedLines(changes.line_items, ledger.find("salesOrders", row.salesorder_id), ledger),
    }),
  }),
  settle(row, ledger) {
    const receives = ledger.where("salesReturnReceives", "salesreturn_id", row.salesreturn_id);
    const line_items = listOf(row.line_items).map((line) => ({
      ...line,
      quantity_received: receives
        .flatMap((receive) => listOf(receive.line_items))
        .filter(
          ({ salesreturn_item_id, item_id }) =>
            (salesreturn_item_id ?? item_id) === (salesreturn_item_id ? line.line_item_id : line.item_id),
        )
        .reduce((sum, { quantity }) => sum + numberOf(quantity), 0),
    }));
    const all = line_items.every((line) => line.quantity_received >= numberOf((line as Fields).quantity, 1));
    const receive_status = receives.length === 0 ? "" : all ? "received" : "partially_received";
    const salesreturn_status = receive_status === "received" ? "closed" : row.salesreturn_status;
    return {
      ...row,
      line_items,
      receive_status,
      refund_status: row.refund_status ?? "",
      salesreturn_status,
      status: salesreturn_status,
    };
  },
  deletable(row) {
    if (row.receive_status) throw notPossible("Sales returns that have been received cannot be deleted.");
  },
  show: (row, ledger) => ({
    ...row,
    salesreturnreceives: ledger.where("salesReturnReceives", "salesreturn_id", row.salesreturn_id),
    creditnotes: ledger.where("creditNotes", "salesreturn_id", row.salesreturn_id),
  }),
};

export const salesReturnReceives: Rules = {
  number: { member: "receive_number", prefix: "SRR" },
  create(draft, ledger) {
    const of = ledger.get("salesReturns", draft.salesreturn_id);
    return {
      notes: "",
      date: ledger.today,
      location_id: of.location_id,
      ...draft,
      salesreturn_number: of.salesreturn_number,
      line_items: listOf(draft.line_items).map((line) => {
        const id = line.salesreturn_item_id ?? line.line_item_id;
        const from = listOf(of.line_items).find(
          ({ line_item_id, item_id }) => line_item_id === id || item_id === line.item_id,
        );
        if (!from) throw invalid("line_item_id");
        return {
          item_id: from.item_id,
          name: from.name,
          ...line,
          salesreturn_item_id: from.line_item_id,
          quantity: numberOf(line.quantity, numberOf(from.quantity, 1)),
          line_item_id: ledger.newId(),
        };
      }),
    };
  },
  effects: (row) => into(row, 1),
  saved: (row, before, ledger) => ledger.resettle("salesReturns", String((row ?? before)?.salesreturn_id)),
};

const into = (row: Row, sign: 1 | -1): ReturnType<typeof moved> =>
  listOf(row.line_items).flatMap((line) =>
    moved(line.item_id, placeOf(line, row), "stock_on_hand", sign * numberOf(line.quantity)),
  );

/** Lines that each stand for one of the order's, and no more of it than is left. */
function orderedLines(given: unknown, order: Row, done: string, before: Row | undefined): readonly Fields[] {
  const mine = new Map(listOf(before?.line_items).map((line) => [line.line_item_id, numberOf(line.quantity)]));
  return listOf(given).map((line) => {
    const of = listOf(order.line_items).find(({ line_item_id, item_id }) =>
      line.line_item_id ? line_item_id === line.line_item_id : item_id === line.item_id,
    );
    if (!of) throw invalid("line_item_id");
    const left = numberOf(of.quantity, 1) - numberOf(of[done]) + (mine.get(of.line_item_id) ?? 0);
    const quantity = numberOf(line.quantity, left);
    if (quantity <= 0 || quantity > left) throw invalid("quantity");
    const { item_id, name, sku, unit, line_item_id } = of;
    return {
      ...Object.fromEntries(Object.entries({ name, sku, unit }).filter(([, each]) => each !== undefined)),
      ...line,
      item_id,
      line_item_id,
      location_id: line.location_id ?? placeOf(of, order),
      quantity,
    };
  });
}

function itemLines(given: unknown, ledger: Ledger): readonly Fields[] {
  return listOf(given).map((line) => {
    const item = ledger.find("items", textOf(line.item_id));
    if (!item) throw invalid("item_id");
    const adjusted = numberOf(line.quantity_adjusted);
    return {
      name: item.name,
      unit: item.unit ?? "",
      description: "",
      rate: item.purchase_rate ?? item.rate ?? 0,
      item_total: adjusted * numberOf(item.purchase_rate ?? item.rate),
      ...line,
      line_item_id: ledger.newId(),
    };
  });
}

function returnedLines(given: unknown, order: Row | undefined, ledger: Ledger): readonly Fields[] {
  return listOf(given).map((line) => {
    const of = listOf(order?.line_items).find(
      ({ line_item_id, item_id }) => line_item_id === line.salesorder_item_id || item_id === line.item_id,
    );
    const item = ledger.find("items", textOf(line.item_id ?? of?.item_id));
    if (!item) throw invalid("item_id");
    return {
      name: item.name,
      rate: of?.rate ?? item.rate ?? 0,
      unit: item.unit ?? "",
      ...line,
      item_id: item.item_id,
      quantity: numberOf(line.quantity, 1),
      line_item_id: ledger.newId(),
    };
  });
}

function locationOf(draft: Fields, end: "from" | "to", ledger: Ledger): string {
  const id = textOf(draft[`${end}_location_id`]) || textOf(draft[`${end}_warehouse_id`]);
  if (!ledger.find("locations", id)) throw invalid(`${end}_location_id`);
  return id;
}
