import type { Row } from "../../state/collection.ts";
import { type Fields, listOf, numberOf, textOf } from "../body.ts";
import type { Ledger } from "../ledger.ts";
import { duplicate, notPossible } from "../refusal.ts";
import type { Effect, Rules } from "../resource.ts";
import { moved } from "../stock/effects.ts";

const STOCK = ["stock_on_hand", "available_stock", "actual_available_stock", "committed_stock"];

export const items: Rules = {
  unique: ["name", "sku"],
  accepts: [
    "unit",
    "initial_stock",
    "initial_stock_rate",
    "is_returnable",
    "brand",
    "manufacturer",
    "category_id",
    "upc",
    "ean",
    "isbn",
  ],
  lists: ["unit", "item_type", "purchase_rate", "created_time", "last_modified_time", ...STOCK],
  sort: { column: "name", order: "A" },
  search: ["name", "sku", "description"],
  preset(name) {
    if (name === "Status.Lowstock") {
      return (row) => tracked(row) && numberOf(row.stock_on_hand) <= numberOf(row.reorder_level);
    }
    if (name === "Status.Grouped") return (row) => textOf(row.group_id) !== "";
    const type = /^ItemType\.(\w+)$/.exec(name)?.[1];
    if (!type || type === "All") return undefined;
    const wanted = type.replace(/([a-z])([A-Z])/g, "$1_$2").toLowerCase();
    return (row) => textOf(row.item_type) === wanted;
  },
  create: (draft, ledger) => ({
    status: "active",
    source: "api",
    description: "",
    sku: "",
    unit: "",
    product_type: "goods",
    item_type: "sales",
    is_taxable: true,
    is_combo_product: false,
    is_linked_with_zohocrm: false,
    image_name: "",
    image_type: "",
    ...draft,
    ...numbers(draft),
    ...taxNamed(draft, ledger),
    opening_location_id: ledger.primaryLocation,
    track_inventory: draft.item_type === "inventory" || draft.track_inventory === true,
    stock_on_hand: 0,
    committed_stock: 0,
  }),
  update: (row, changes, ledger) => ({ ...row, ...changes, ...numbers(changes), ...taxNamed(changes, ledger) }),
  /** What was there when the item was made known; per location where that is said. */
  effects(row): readonly Effect[] {
    const places = listOf(row.locations);
    if (places.some(({ initial_stock }) => initial_stock !== undefined)) {
      return places.flatMap((place) =>
        moved(row.item_id, place.location_id, "stock_on_hand", numberOf(place.initial_stock)),
      );
    }
    return moved(row.item_id, row.opening_location_id, "stock_on_hand", numberOf(row.initial_stock));
  },
  deletable(row, ledger) {
    const id = textOf(row.item_id);
    for (const resource of TRADED) {
      for (const document of ledger.rows(resource).values()) {
        if (listOf(document.line_items).some(({ item_id }) => item_id === id)) {
          throw notPossible("Items that are part of transactions cannot be deleted. Mark it as inactive instead.");
        }
      }
    }
  },
  row: (row) => withAvailable(row),
  show: (row, ledger) => ({
    ...withAvailable(row),
    locations: [...ledger.rows("locations").values()].map((location) => {
      const stock = ledger.rows("stock").get(`${String(row.item_id)}/${String(location.location_id)}`);
      const on = numberOf(stock?.stock_on_hand);
      const free = on - numberOf(stock?.committed_stock);
      return {
        location_id: location.location_id,
        location_name: location.location_name,
        status: location.status ?? "active",
        is_primary: location.is_primary ?? false,
        location_stock_on_hand: on,
        location_available_stock: free,
        location_actual_available_stock: free,
        ...listOf(row.locations).find(({ location_id }) => location_id === location.location_id),
      };
    }),
  }),
};

/** An assembly or a kit is an item with parts; the two share their id and their stock. */
export const compositeItems: Rules = {
  noun: "composite item",
  unique: ["name", "sku"],
  sort: { column: "name", order: "A" },
  search: ["name", "sku", "description"],
  lists: STOCK,
  create(draft, ledger) {
    if (ledger.rows("items").idsWhere("name", draft.name).size > 0) throw duplicate("item", textOf(draft.name));
    const id = draft.composite_item_id;
    return {
      status: "active",
      source: "api",
      description: "",
      is_combo_product: true,
      combo_type: "assembly",
      ...draft,
      ...numbers(draft),
      item_id: id,
      mapped_items: partsOf(draft.mapped_items, ledger),
    };
  },
  update: (row, changes, ledger) => ({
    ...row,
    ...changes,
    ...numbers(changes),
    ...(changes.mapped_items !== undefined && { mapped_items: partsOf(changes.mapped_items, ledger) }),
  }),
  saved(row, before, ledger) {
    if (!row) {
      if (before && ledger.find("items", before.item_id)) ledger.remove("items", String(before.item_id));
      return;
    }
    const { composite_item_id: _, created_time, mapped_items: __, ...item } = row;
    const known = ledger.find("items", row.item_id);
    if (known) ledger.set("items", String(row.item_id), item);
    else ledger.add("items", { ...item, created_time });
  },
  show: (row, ledger) => ({ ...row, ...stockOf(ledger.find("items", row.item_id)) }),
  row: (row, ledger) => ({ ...row, ...stockOf(ledger.find("items", row.item_id)) }),
};

/** So many of a composite item put together: its parts leave the stock, and it comes in. */
export const assemblies: Rules = {
  number: { member: "reference_number", prefix: "BN" },
  create(draft, ledger) {
    ledger.get("compositeItems", draft.composite_item_id);
    return {
      description: "",
      location_id: ledger.primaryLocation,
      ...draft,
      status: draft.is_completed === true ? "bundled" : "draft",
      line_items: listOf(draft.line_items).map((line) => ({
        ...line,
        item_id: ledger.get("items", line.item_id).item_id,
        line_item_id: ledger.newId(),
      })),
    };
  },
  move: (_row, to) => (to === "built" ? { status: "bundled", is_completed: true } : { status: to }),
  effects: (row) =>
    row.status === "bundled"
      ? [
          ...moved(row.composite_item_id, row.location_id, "stock_on_hand", numberOf(row.quantity_to_bundle)),
          ...listOf(row.line_items).flatMap((line) =>
            moved(
              line.item_id,
              line.location_id ?? row.location_id,
              "stock_on_hand",
              -numberOf(line.quantity_consumed),
            ),
          ),
        ]
      : [],
};

/** Resources whose lines hold items. */
const TRADED = [
  "invoices",
  "salesOrders",
  "estimates",
  "bills",
  "purchaseOrders",
  "creditNotes",
  "vendorCredits",
  "salesReceipts",
];

const tracked = (row: Fields): boolean =>
  row.track_inventory === true || row.item_type === "inventory" || row.initial_stock !== undefined;

function withAvailable(row: Row): Fields {
  if (!tracked(row) && numberOf(row.stock_on_hand) === 0 && numberOf(row.committed_stock) === 0) {
    const { stock_on_hand: _, committed_stock: __, ...rest } = row;
    return rest;
  }
  return { ...row, ...stockOf(row) };
}

function stockOf(row: Row | undefined): Fields {
  const on = numberOf(row?.stock_on_hand);
  const committed = numberOf(row?.committed_stock);
  return {
    stock_on_hand: on,
    committed_stock: committed,
    available_stock: on - committed,
    actual_available_stock: on - committed,
  };
}

/** Amounts come as texts, too. */
function numbers(draft: Fields): Fields {
  const found: Record<string, number> = {};
  for (const member of ["rate", "purchase_rate", "reorder_level", "initial_stock", "initial_stock_rate"]) {
    if (draft[member] !== undefined && draft[member] !== "") found[member] = numberOf(draft[member]);
  }
  return found;
}

function taxNamed(draft: Fields, ledger: Ledger): Fields {
  const tax = ledger.find("taxes", draft.tax_id);
  return tax ? { tax_name: tax.tax_name, tax_percentage: tax.tax_percentage, tax_type: tax.tax_type ?? "tax" } : {};
}

const partsOf = (given: unknown, ledger: Ledger): readonly Fields[] =>
  listOf(given).map((part) => {
    const item = ledger.get("items", part.item_id);
    return {
      name: item.name,
      rate: item.rate ?? 0,
      sku: item.sku ?? "",
      quantity: 1,
      ...part,
      line_item_id: ledger.newId(),
    };
  });

/** Items that differ in some of their attributes: made with them in one go. */
export const itemGroups: Rules = {
  noun: "item group",
  unique: ["group_name"],
  sort: { column: "group_name", order: "A" },
  create(draft, ledger) {
    const { items: given, ...rest } = draft;
    for (const item of listOf(given)) {
      ledger.add("items", { ...item, unit: draft.unit, group_id: draft.group_id, group_name: draft.group_name });
    }
    return { status: "active", source: "api", description: "", brand: "", manufacturer: "", ...rest };
  },
  update(row, changes, ledger) {
    const { items: given, ...rest } = changes;
    for (const item of listOf(given)) {
      const known = ledger.find("items", item.item_id);
      if (known) ledger.change("items", String(known.item_id), item);
      else ledger.add("items", { ...item, group_id: row.group_id, group_name: rest.group_name ?? row.group_name });
    }
    return { ...row, ...rest };
  },
  saved(row, before, ledger) {
    if (row || !before) return;
    for (const item of ledger.where("items", "group_id", before.group_id)) {
      ledger.set("items", String(item.item_id), { group_id: "", group_name: "" });
    }
  },
  show: (row, ledger) => ({ ...row, items: ledger.where("items", "group_id", row.group_id) }),
  row: (row, ledger) => ({ ...row, items: ledger.where("items", "group_id", row.group_id) }),
};
