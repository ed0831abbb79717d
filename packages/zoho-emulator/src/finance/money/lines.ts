import type { Row } from "../../state/collection.ts";
import { type Fields, listOf, numberOf, textOf } from "../body.ts";
import type { Ledger } from "../ledger.ts";
import { invalid } from "../refusal.ts";
import type { LineTax } from "./totals.ts";

/** Sold lines take an item's rate, bought ones its purchase rate. */
export type Side = "sales" | "purchases";

/** Lines as they are kept: with an id, in order, and what their item says where the request says nothing. */
export function fillLines(given: unknown, before: unknown, side: Side, ledger: Ledger): readonly Fields[] {
  const known = new Set(listOf(before).map(({ line_item_id }) => line_item_id));
  return listOf(given).map((line, index) => {
    const item = itemOf(line, ledger);
    const kept = typeof line.line_item_id === "string" && known.has(line.line_item_id);
    const rate = line.rate ?? (side === "sales" ? item?.rate : (item?.purchase_rate ?? item?.rate)) ?? 0;
    const tax = taxOf(textOf(line.tax_id) || textOf(item?.tax_id), ledger);
    return {
      ...fromItem(item, side),
      ...line,
      line_item_id: kept ? line.line_item_id : ledger.newId(),
      item_order: line.item_order ?? index + 1,
      rate: numberOf(rate),
      bcy_rate: numberOf(rate),
      quantity: numberOf(line.quantity, 1),
      ...tax,
    };
  });
}

function itemOf(line: Fields, ledger: Ledger): Row | undefined {
  const id = textOf(line.item_id);
  if (id === "") return undefined;
  const item = ledger.find("items", id);
  if (!item) throw invalid("item_id");
  return item;
}

function fromItem(item: Row | undefined, side: Side): Fields {
  if (!item) return {};
  const { item_id, name, sku, unit, product_type, item_type } = item;
  const description = side === "sales" ? item.description : (item.purchase_description ?? item.description);
  const account_id = side === "sales" ? item.account_id : item.purchase_account_id;
  return Object.fromEntries(
    Object.entries({ item_id, name, sku, unit, product_type, item_type, description, account_id }).filter(
      ([, value]) => value !== undefined,
    ),
  );
}

/** What a line says of its tax, of one or of a group; kept, so that a later change of the tax changes no old document. */
function taxOf(id: string, ledger: Ledger): Fields {
  if (id === "") return {};
  const tax = ledger.find("taxes", id);
  const group = tax ? undefined : ledger.find("taxGroups", id);
  if (!tax && !group) throw invalid("tax_id");
  return {
    tax_id: id,
    tax_name: tax?.tax_name ?? group?.tax_group_name,
    tax_percentage: numberOf(tax?.tax_percentage ?? group?.tax_group_percentage),
    tax_type: tax ? (tax.tax_type ?? "tax") : "tax_group",
    line_item_taxes: (group ? listOf(group.taxes) : [tax!]).map((each) => ({
      tax_id: each.tax_id,
      tax_name: each.tax_name,
      tax_percentage: numberOf(each.tax_percentage),
      tax_type: each.tax_type ?? "tax",
    })),
  };
}

/** The taxes that a line bears. A group bears all of its own. */
export const taxesOf = (line: Fields): readonly LineTax[] =>
  listOf(line.line_item_taxes).map((tax) => ({
    id: textOf(tax.tax_id),
    name: textOf(tax.tax_name),
    percentage: numberOf(tax.tax_percentage),
    compound: tax.tax_type === "compound_tax",
  }));
