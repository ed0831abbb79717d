import type { Row } from "../../state/collection.ts";
import { type Fields, listOf, numberOf, textOf } from "../body.ts";
import type { Ledger } from "../ledger.ts";
import { applicationsTo, appliedFrom, appliedTo, apply, withdraw } from "../money/applications.ts";
import { beginDocument, changeDocument, dueOf, settleTotals } from "../money/document.ts";
import { round } from "../money/round.ts";
import { notPossible } from "../refusal.ts";
import type { Effect, Rules } from "../resource.ts";
import { soldOn } from "../stock/effects.ts";
import { daysBetween } from "../time.ts";

const UNSENT: ReadonlySet<unknown> = new Set(["draft"]);
/** Approval stands beside the status of what is sold: a draft stays one until it is sent. */
const APPROVAL: ReadonlySet<string> = new Set(["pending_approval", "approved", "rejected"]);
const UNPAID = ["sent", "viewed", "overdue", "partially_paid", "unpaid"];

export const invoices: Rules = {
  number: { member: "invoice_number", prefix: "INV" },
  unique: ["invoice_number"],
  references: { customer_id: "contacts" },
  statuses: { unpaid: UNPAID },
  accepts: ["salesorder_id"],
  search: ["invoice_number", "reference_number", "customer_name", "notes"],
  preset: (name) =>
    name === "Date.PaymentExpectedDate" ? (row) => textOf(row.payment_expected_date) !== "" : undefined,
  create(draft, ledger) {
    const begun = beginDocument(draft, "sales", ledger);
    const contact = ledger.find("contacts", begun.customer_id);
    const order = orderOf(begun, ledger);
    return {
      status: "draft",
      type: "invoice",
      write_off_amount: 0,
      payment_reminder_enabled: true,
      reminders_sent: 0,
      allow_partial_payments: false,
      payment_expected_date: "",
      last_payment_date: "",
      invoice_url: "",
      ...begun,
      ...dueOf(begun, contact),
      ...(order && { salesorder_id: order.salesorder_id, salesorder_number: order.salesorder_number }),
    };
  },
  update: (row, changes, ledger) => changeDocument(row, changes, "sales", ledger),
  settle(row, ledger) {
    const id = textOf(row.invoice_id);
    const totalled = settleTotals(row);
    const payment_made = appliedTo(ledger, id, "customerPayments");
    const credits_applied = appliedTo(ledger, id, "creditNotes", "retainerInvoices");
    const due = numberOf(totalled.total) - payment_made - credits_applied - numberOf(row.write_off_amount);
    const balance = row.status === "void" ? 0 : round(due, 6);
    const settled = { ...totalled, payment_made, credits_applied, balance };
    const status = payable(settled, payment_made + credits_applied, ledger);
    return { ...settled, status, ...(status === "overdue" && { due_days: dueDays(row, ledger) }) };
  },
  move(row, to, ledger) {
    if (APPROVAL.has(to)) return { current_sub_status: to };
    const { invoice_id: id } = row;
    if (to === "void" || to === "cancelled") {
      if (applicationsTo(ledger, String(id)).length > 0) {
        throw notPossible("Invoices that payments or credits have been applied to cannot be made void.");
      }
      return { status: "void" };
    }
    if (to === "draft") {
      if (row.status !== "void" && !UNSENT.has(row.status) && numberOf(row.payment_made) > 0) {
        throw notPossible("An invoice with payments cannot be made a draft.");
      }
      return { status: "draft" };
    }
    return { status: to };
  },
  effects: (row) => [
    ...owed(row, "customer_id", "outstanding_receivable_amount"),
    ...(row.salesorder_id ? [] : soldOn(row, UNSENT.has(row.status) || row.status === "void")),
  ],
  saved(row, before, ledger) {
    const order = (row ?? before)?.salesorder_id;
    if (order) ledger.resettle("salesOrders", String(order));
    const estimate = row && !before ? textOf(row.invoiced_estimate_id) : "";
    if (estimate && ledger.find("estimates", estimate)) ledger.set("estimates", estimate, { status: "invoiced" });
    const recurring = textOf((row ?? before)?.recurring_invoice_id);
    if (recurring) ledger.resettle("recurringInvoices", recurring);
    if (row && !before) ledger.note("invoices", String(row.invoice_id), `Invoice created for ${String(row.total)}.`);
  },
  deletable(row, ledger) {
    if (applicationsTo(ledger, String(row.invoice_id)).length > 0) {
      throw notPossible("Invoices that payments or credits have been applied to cannot be deleted.");
    }
  },
};

export const estimates: Rules = {
  number: { member: "estimate_number", prefix: "EST" },
  unique: ["estimate_number"],
  references: { customer_id: "contacts" },
  search: ["estimate_number", "reference_number", "customer_name"],
  create: (draft, ledger) => ({ status: "draft", expiry_date: "", ...beginDocument(draft, "sales", ledger) }),
  update: (row, changes, ledger) => changeDocument(row, changes, "sales", ledger),
  settle(row, ledger) {
    const expired = row.status === "sent" && textOf(row.expiry_date) !== "" && textOf(row.expiry_date) < ledger.today;
    return { ...settleTotals(row), ...(expired && { status: "expired" }) };
  },
  move(row, to) {
    if (APPROVAL.has(to)) return { current_sub_status: to };
    if (row.status === "invoiced") throw notPossible("The estimate has been invoiced already.");
    return { status: to };
  },
};

export const creditNotes: Rules = {
  number: { member: "creditnote_number", prefix: "CN" },
  unique: ["creditnote_number"],
  references: { customer_id: "contacts" },
  search: ["creditnote_number", "reference_number", "customer_name"],
  create: (draft, ledger) => ({ status: "open", ...beginDocument(draft, "sales", ledger) }),
  update: (row, changes, ledger) => changeDocument(row, changes, "sales", ledger),
  settle: (row, ledger) =>
    credit(settleTotals(row), textOf(row.creditnote_id), "creditNotes/refunds", "creditnote_id", ledger),
  move: (row, to, ledger) => moveCredit(row, to, textOf(row.creditnote_id), ledger),
  effects: (row) => creditOf(row, "customer_id", "unused_credits_receivable_amount"),
  saved(row, before, ledger) {
    if (!row && before) withdraw(ledger, String(before.creditnote_id));
    if (row && !before) creditAtOnce(row, "creditNotes", "invoices", "invoice_id", ledger);
  },
  deletable: (row, ledger) => unusedOnly(row, textOf(row.creditnote_id), ledger),
};

export const retainerInvoices: Rules = {
  number: { member: "retainerinvoice_number", prefix: "RET" },
  unique: ["retainerinvoice_number"],
  references: { customer_id: "contacts" },
  statuses: { unpaid: UNPAID },
  search: ["retainerinvoice_number", "reference_number", "customer_name"],
  create: (draft, ledger) => ({ status: "draft", ...beginDocument(draft, "sales", ledger) }),
  update: (row, changes, ledger) => changeDocument(row, changes, "sales", ledger),
  settle(row, ledger) {
    const id = textOf(row.retainerinvoice_id);
    const totalled = settleTotals(row);
    const payment_made = appliedTo(ledger, id, "customerPayments");
    const payment_drawn = appliedFrom(ledger, id);
    const balance = row.status === "void" ? 0 : round(numberOf(totalled.total) - payment_made, 6);
    const settled = {
      ...totalled,
      payment_made,
      payment_drawn,
      unused_amount: round(payment_made - payment_drawn, 6),
      balance,
    };
    return { ...settled, status: payable(settled, payment_made, ledger) };
  },
  move(row, to) {
    if (APPROVAL.has(to)) return { current_sub_status: to };
    if (to === "void" && numberOf(row.payment_made) > 0)
      throw notPossible("A retainer invoice with payments cannot be made void.");
    return { status: to };
  },
};

export const salesReceipts: Rules = {
  number: { member: "receipt_number", prefix: "SR" },
  unique: ["receipt_number"],
  references: { customer_id: "contacts" },
  create: (draft, ledger) => ({ status: "paid", ...beginDocument(draft, "sales", ledger) }),
  update: (row, changes, ledger) => changeDocument(row, changes, "sales", ledger),
  settle: (row) => settleTotals(row),
  effects: (row) => soldOn(row, row.status === "void"),
};

/** What a document that is to be paid has come to, by what is paid and by the day. */
export function payable(row: Fields, applied: number, ledger: Ledger): unknown {
  const { status } = row;
  if (status === "void") return status;
  if (UNSENT.has(status) && applied === 0) return status;
  const balance = numberOf(row.balance);
  if (balance <= 0) return "paid";
  const due = textOf(row.due_date);
  if (due !== "" && due < ledger.today) return "overdue";
  if (applied > 0) return "partially_paid";
  return row.is_viewed_by_client === true ? "viewed" : "sent";
}

/** What somebody owes, as long as the document counts. */
export const owed = (row: Row, party: string, member: string): readonly Effect[] =>
  UNSENT.has(row.status) || row.status === "void" || !row[party]
    ? []
    : [{ resource: "contacts", id: String(row[party]), member, amount: numberOf(row.balance) }];

/** What is left of a credit, after what was applied and paid back. */
export function credit(row: Fields, id: string, refunds: string, parent: string, ledger: Ledger): Fields {
  const total_credits_used = appliedFrom(ledger, id);
  const total_refunded_amount = ledger
    .where(refunds, parent, id)
    .reduce((sum, { amount }) => sum + numberOf(amount), 0);
  if (row.status === "void") return { ...row, total_credits_used, total_refunded_amount, balance: 0 };
  const balance = round(numberOf(row.total) - total_credits_used - total_refunded_amount, 6);
  const used = total_credits_used + total_refunded_amount > 0;
  const status = balance <= 0 && used ? "closed" : row.status === "closed" ? "open" : row.status;
  return { ...row, total_credits_used, total_refunded_amount, balance, status };
}

/** A credit that is made from a document counts against it at once, as far as it is still due. */
export function creditAtOnce(row: Row, source: string, target: string, idMember: string, ledger: Ledger): void {
  const document = ledger.find(target, row[idMember]);
  const amount = Math.min(numberOf(document?.balance), numberOf(row.balance));
  if (!document || document.status === "draft" || document.status === "void" || amount <= 0) return;
  apply(ledger, source, String(row[ledger.idOf(source)]), target, { id: String(document[idMember]), amount });
}

export function moveCredit(row: Row, to: string, id: string, ledger: Ledger): Fields {
  if (to === "void" || to === "draft") unusedOnly(row, id, ledger);
  return { status: to };
}

/** Throws where something of a credit was used. */
export function unusedOnly(row: Row, id: string, ledger: Ledger): void {
  if (appliedFrom(ledger, id) > 0 || numberOf(row.total_refunded_amount) > 0) {
    throw notPossible("Credits of it have been applied or refunded already.");
  }
}

export const creditOf = (row: Row, party: string, member: string): readonly Effect[] =>
  row.status === "open" && row[party]
    ? [{ resource: "contacts", id: String(row[party]), member, amount: numberOf(row.balance) }]
    : [];

const dueDays = (row: Fields, ledger: Ledger): string =>
  `Overdue by ${daysBetween(textOf(row.due_date), ledger.today)} days`;

/** The order that an invoice is for: the one it names, or the one that its lines come from. */
function orderOf(draft: Fields, ledger: Ledger): Row | undefined {
  const named = ledger.find("salesOrders", draft.salesorder_id);
  if (named) return named;
  const lines = new Set(listOf(draft.line_items).map(({ salesorder_item_id }) => textOf(salesorder_item_id)));
  lines.delete("");
  if (lines.size === 0) return undefined;
  return ledger
    .where("salesOrders", "customer_id", draft.customer_id)
    .find((order) => listOf(order.line_items).some(({ line_item_id }) => lines.has(textOf(line_item_id))));
}
