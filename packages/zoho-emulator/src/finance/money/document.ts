import type { Row } from "../../state/collection.ts";
import { type Fields, listOf, numberOf, textOf } from "../body.ts";
import type { Ledger } from "../ledger.ts";
import { invalid } from "../refusal.ts";
import { later } from "../time.ts";
import { fillLines, type Side, taxesOf } from "./lines.ts";
import { totalsOf } from "./totals.ts";

/** What a document with lines has from the start: whom it is for, in which currency, and its lines in full. */
export function beginDocument(draft: Fields, side: Side, ledger: Ledger): Fields {
  const party = partyOf(draft, side, ledger);
  const contact = party.contact;
  const date = textOf(draft.date) || ledger.today;
  const currency = ledger.find("currencies", textOf(draft.currency_id) || textOf(contact?.currency_id));
  const base = ledger.organization;
  const person =
    contact && ledger.where("contactPersons", "contact_id", contact.contact_id).find((each) => each.is_primary_contact);
  return {
    currency_id: currency?.currency_id ?? base.currency_id,
    currency_code: currency?.currency_code ?? base.currency_code,
    currency_symbol: currency?.currency_symbol ?? base.currency_symbol,
    price_precision: currency?.price_precision ?? 2,
    exchange_rate: 1,
    discount: 0,
    discount_type: "entity_level",
    is_discount_before_tax: true,
    is_inclusive_tax: false,
    shipping_charge: 0,
    adjustment: 0,
    adjustment_description: "Adjustment",
    reference_number: "",
    notes: "",
    terms: "",
    is_emailed: false,
    is_viewed_by_client: false,
    attachment_name: "",
    has_attachment: false,
    template_id: "",
    template_name: "Standard Template",
    location_id: ledger.primaryLocation,
    billing_address: contact?.billing_address ?? {},
    shipping_address: contact?.shipping_address ?? {},
    email: textOf(person?.email ?? contact?.email),
    created_by_id: ledger.userId,
    ...draft,
    ...party.named,
    date,
    line_items: fillLines(draft.line_items, undefined, side, ledger),
  };
}

/** A request's members applied: lines that it leaves out are gone, everything else it leaves out stays. */
export function changeDocument(row: Row, changes: Fields, side: Side, ledger: Ledger): Fields {
  const merged = { ...row, ...changes };
  const party =
    changes[side === "sales" ? "customer_id" : "vendor_id"] === undefined ? {} : partyOf(merged, side, ledger).named;
  if (changes.line_items === undefined) return { ...merged, ...party };
  return { ...merged, ...party, line_items: fillLines(changes.line_items, row.line_items, side, ledger) };
}

/** Totals that follow from the lines. */
export function settleTotals(row: Fields): Fields {
  const lines = listOf(row.line_items).filter(
    ({ line_item_category }) => !line_item_category || line_item_category === "line_item",
  );
  const totals = totalsOf(
    lines.map((line) => ({
      quantity: numberOf(line.quantity, 1),
      rate: numberOf(line.rate),
      discount: typeof line.discount === "string" || typeof line.discount === "number" ? line.discount : 0,
      taxes: taxesOf(line),
    })),
    {
      precision: numberOf(row.price_precision, 2),
      discount: typeof row.discount === "string" || typeof row.discount === "number" ? row.discount : 0,
      discountType: row.discount_type === "item_level" ? "item_level" : "entity_level",
      discountBeforeTax: row.is_discount_before_tax !== false && row.is_discount_before_tax !== "false",
      inclusive: row.is_inclusive_tax === true || row.is_inclusive_tax === "true",
      shipping: numberOf(row.shipping_charge),
      adjustment: numberOf(row.adjustment),
    },
  );
  const counted = new Map(lines.map((line, index) => [line, totals.lines[index]!]));
  return {
    ...row,
    line_items: listOf(row.line_items).map((line) => {
      const of = counted.get(line);
      return of
        ? { ...line, discount_amount: of.discountAmount, item_total: of.itemTotal, line_tax: of.taxAmount }
        : line;
    }),
    sub_total: totals.subTotal,
    discount_amount: totals.discountAmount,
    discount_total: totals.discountAmount,
    taxes: totals.taxes.map(({ id, name, amount, percentage }) => ({
      tax_id: id,
      tax_name: name,
      tax_amount: amount,
      tax_percentage: percentage,
    })),
    tax_total: totals.taxTotal,
    total: totals.total,
    total_quantity: lines.reduce((sum, { quantity }) => sum + numberOf(quantity, 1), 0),
  };
}

/** When it is due: as it says, or after the days of its terms. */
export function dueOf(draft: Fields, contact: Row | undefined): Fields {
  const terms = numberOf(draft.payment_terms ?? contact?.payment_terms, 0);
  const label = textOf(draft.payment_terms_label) || (terms === 0 ? "Due on Receipt" : `Net ${terms}`);
  return {
    payment_terms: terms,
    payment_terms_label: label,
    due_date: textOf(draft.due_date) || later(textOf(draft.date), Math.max(0, terms), "days"),
  };
}

function partyOf(draft: Fields, side: Side, ledger: Ledger): { contact: Row | undefined; named: Fields } {
  const role = side === "sales" ? "customer" : "vendor";
  const id = textOf(draft[`${role}_id`]);
  if (id === "") return { contact: undefined, named: {} };
  const contact = ledger.find("contacts", id);
  if (!contact) throw invalid(`${role}_id`);
  return { contact, named: { [`${role}_id`]: id, [`${role}_name`]: contact.contact_name } };
}
