import type { Row } from "../state/collection.ts";
import type { Fields } from "./body.ts";
import type { Ledger } from "./ledger.ts";

/** A mail about a record. It leaves no machine: it is noted in the record's history, and marks what it is about as sent. */
export function noteMail(ledger: Ledger, resource: string, row: Row, to: readonly string[], mail: Fields = {}): Row {
  const id = String(row[ledger.idOf(resource)]);
  ledger.note(resource, id, `Mail sent to ${to.join(", ")}.`, { operation_type: "Emailed", mail: { to, ...mail } });
  if (!SENT.has(resource)) return ledger.get(resource, id);
  const reminded = typeof row.reminders_sent === "number" && row.status !== "draft";
  return ledger.set(resource, id, {
    is_emailed: true,
    ...(DRAFTED.has(resource) && row.status === "draft" && { status: "sent" }),
    ...(reminded && { reminders_sent: Number(row.reminders_sent) + 1, last_reminder_sent_date: ledger.today }),
  });
}

/** Documents that say whether they were mailed. */
const SENT = new Set([
  "invoices",
  "estimates",
  "retainerInvoices",
  "salesOrders",
  "purchaseOrders",
  "creditNotes",
  "salesReceipts",
]);
/** A draft of these is none any more, once its customer has it. */
const DRAFTED = new Set(["invoices", "estimates", "retainerInvoices"]);
