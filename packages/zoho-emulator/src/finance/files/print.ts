import type { Row } from "../../state/collection.ts";
import { type Fields, listOf, numberOf, textOf } from "../body.ts";
import type { Ledger } from "../ledger.ts";

/** What is on the printed document: its number, whom it is for, the lines, the totals. */
export function printed(resource: string, row: Fields, ledger: Ledger): readonly string[] {
  const shown = ledger.show(resource, row as Row);
  const { organization } = ledger;
  const noun = ledger.noun(resource).toUpperCase();
  const digits = numberOf(shown.price_precision, 2);
  const money = (amount: unknown): string =>
    `${textOf(shown.currency_code)} ${numberOf(amount).toFixed(digits)}`.trim();
  const labelled = (label: string, value: unknown): readonly string[] =>
    value === undefined || value === "" ? [] : [`${label}: ${textOf(value)}`];
  return [
    textOf(organization.name),
    "",
    `${noun} ${numberIn(shown)}`.trim(),
    ...labelled("Date", shown.date),
    ...labelled("Due date", shown.due_date),
    ...labelled("Reference", shown.reference_number),
    ...labelled("Status", shown.status),
    "",
    ...labelled("For", shown.customer_name ?? shown.vendor_name ?? shown.contact_name),
    "",
    ...listOf(shown.line_items).map(
      (line) =>
        `${textOf(line.name) || textOf(line.description)}   ${numberOf(line.quantity, 1)} x ${money(line.rate)}   ${money(line.item_total)}`,
    ),
    "",
    ...(shown.sub_total === undefined ? [] : [`Sub total: ${money(shown.sub_total)}`]),
    ...listOf(shown.taxes).map(
      (tax) => `${textOf(tax.tax_name)} (${textOf(tax.tax_percentage)}%): ${money(tax.tax_amount)}`,
    ),
    `Total: ${money(shown.total ?? shown.amount)}`,
    ...(shown.balance === undefined ? [] : [`Balance due: ${money(shown.balance)}`]),
    "",
    ...textOf(shown.notes).split("\n"),
  ];
}

/** The number that the document goes by. */
export const numberIn = (row: Fields): string =>
  textOf(
    Object.entries(row).find(([name]) => /^(?!reference|salesorder_number|payment)\w+_number$/.test(name))?.[1] ??
      row.payment_number ??
      row.salesorder_number,
  );

export const htmlOf = (documents: readonly (readonly string[])[]): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${inHtml(documents[0]?.[2] ?? "")}</title>${documents
    .map((lines) => `<article>${lines.map((line) => `<p>${inHtml(line)}</p>`).join("")}</article>`)
    .join("")}</html>`;

const inHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (letter) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[letter]!);
