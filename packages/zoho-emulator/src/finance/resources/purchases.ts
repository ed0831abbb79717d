import { type Fields, listOf, numberOf, textOf } from "../body.ts";
import type { Ledger } from "../ledger.ts";
import { applicationsTo, appliedTo, withdraw } from "../money/applications.ts";
import { beginDocument, changeDocument, dueOf, settleTotals } from "../money/document.ts";
import { round } from "../money/round.ts";
import { notPossible } from "../refusal.ts";
import type { Rules } from "../resource.ts";
import { boughtOn } from "../stock/effects.ts";
import { credit, creditAtOnce, creditOf, moveCredit, owed, unusedOnly } from "./sales.ts";

const UNOPENED: ReadonlySet<unknown> = new Set(["draft", "pending_approval", "approved", "rejected"]);

export const bills: Rules = {
  unique: [],
  references: { vendor_id: "contacts" },
  accepts: ["purchaseorder_id"],
  statuses: { unpaid: ["open", "overdue", "partially_paid"] },
  search: ["bill_number", "reference_number", "vendor_name"],
  create(draft, ledger) {
    const begun = beginDocument(draft, "purchases", ledger);
    const contact = ledger.find("contacts", begun.vendor_id);
    const orders = ordersOf(begun, ledger);
    return {
      status: "open",
      ...begun,
      ...dueOf(begun, contact),
      purchaseorder_ids: orders,
      ...(orders.length > 0 && { purchaseorder_id: orders[0] }),
    };
  },
  update: (row, changes, ledger) => changeDocument(row, changes, "purchases", ledger),
  settle(row, ledger) {
    const id = textOf(row.bill_id);
    const totalled = settleTotals(row);
    const payment_made = appliedTo(ledger, id, "vendorPayments");
    const vendor_credits_applied = appliedTo(ledger, id, "vendorCredits");
    const applied = payment_made + vendor_credits_applied;
    const balance = row.status === "void" ? 0 : round(numberOf(totalled.total) - applied, 6);
    const settled = { ...totalled, payment_made, vendor_credits_applied, balance };
    return { ...settled, status: billStatus(settled, applied, ledger) };
  },
  move(row, to, ledger) {
    if (to === "void" && applicationsTo(ledger, String(row.bill_id)).length > 0) {
      throw notPossible("Bills that payments or credits have been applied to cannot be made void.");
    }
    return { status: to };
  },
  effects: (row) => [
    ...owed(row, "vendor_id", "outstanding_payable_amount"),
    ...(row.purchaseorder_id ? [] : boughtOn(row, UNOPENED.has(row.status) || row.status === "void")),
  ],
  saved(row, before, ledger) {
    for (const id of listIds((row ?? before)?.purchaseorder_ids)) ledger.resettle("purchaseOrders", id);
  },
  deletable(row, ledger) {
    if (applicationsTo(ledger, String(row.bill_id)).length > 0) {
      throw notPossible("Bills that payments or credits have been applied to cannot be deleted.");
    }
  },
};

export const vendorCredits: Rules = {
  number: { member: "vendor_credit_number", prefix: "VC" },
  references: { vendor_id: "contacts" },
  create: (draft, ledger) => ({ status: "open", ...beginDocument(draft, "purchases", ledger) }),
  update: (row, changes, ledger) => changeDocument(row, changes, "purchases", ledger),
  settle: (row, ledger) =>
    credit(settleTotals(row), textOf(row.vendor_credit_id), "vendorCredits/refunds", "vendor_credit_id", ledger),
  move: (row, to, ledger) => moveCredit(row, to, textOf(row.vendor_credit_id), ledger),
  effects: (row) => creditOf(row, "vendor_id", "unused_credits_payable_amount"),
  saved(row, before, ledger) {
    if (!row && before) withdraw(ledger, String(before.vendor_credit_id));
    if (row && !before) creditAtOnce(row, "vendorCredits", "bills", "bill_id", ledger);
  },
  deletable: (row, ledger) => unusedOnly(row, textOf(row.vendor_credit_id), ledger),
};

export const expenses: Rules = {
  references: { customer_id: "contacts", vendor_id: "contacts" },
  create: (draft, ledger) => ({
    status: textOf(draft.customer_id) !== "" && draft.is_billable ? "unbilled" : "nonbillable",
    expense_type: "non_mileage",
    currency_id: ledger.organization.currency_id,
    currency_code: ledger.organization.currency_code,
    exchange_rate: 1,
    is_inclusive_tax: false,
    expense_receipt_name: "",
    date: ledger.today,
    ...draft,
  }),
  settle(row, ledger) {
    const tax = ledger.find("taxes", row.tax_id);
    const amount = listOf(row.line_items).reduce((sum, line) => sum + numberOf(line.amount), 0) || numberOf(row.amount);
    const rate = numberOf(tax?.tax_percentage) / 100;
    const inclusive = row.is_inclusive_tax === true;
    const sub_total = round(inclusive ? amount / (1 + rate) : amount, 2);
    const tax_amount = round(inclusive ? amount - sub_total : amount * rate, 2);
    const account = ledger.find("chartOfAccounts", row.account_id);
    const paid =
      ledger.find("chartOfAccounts", row.paid_through_account_id) ??
      ledger.find("bankAccounts", row.paid_through_account_id);
    const contact = ledger.find("contacts", row.customer_id);
    return {
      ...row,
      amount,
      sub_total,
      tax_amount,
      total: round(sub_total + tax_amount, 2),
      bcy_total: round(sub_total + tax_amount, 2),
      ...(tax && { tax_name: tax.tax_name, tax_percentage: tax.tax_percentage }),
      ...(account && { account_name: account.account_name }),
      ...(paid && { paid_through_account_name: paid.account_name }),
      ...(contact && { customer_name: contact.contact_name }),
    };
  },
  effects: (row) => [
    {
      resource: "bankAccounts",
      id: textOf(row.paid_through_account_id),
      member: "balance",
      amount: -numberOf(row.total),
    },
  ],
};

function billStatus(row: Fields, applied: number, ledger: Ledger): unknown {
  if (row.status === "void" || (UNOPENED.has(row.status) && applied === 0)) return row.status;
  if (numberOf(row.balance) <= 0) return "paid";
  const due = textOf(row.due_date);
  if (due !== "" && due < ledger.today) return "overdue";
  return applied > 0 ? "partially_paid" : "open";
}

const listIds = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);

/** The purchase orders that a bill is for: those it names, or those that its lines come from. */
function ordersOf(draft: Fields, ledger: Ledger): readonly string[] {
  const named = [...listIds(draft.purchaseorder_ids), textOf(draft.purchaseorder_id)].filter((id) =>
    ledger.find("purchaseOrders", id),
  );
  const lines = new Set(listOf(draft.line_items).map(({ purchaseorder_item_id }) => textOf(purchaseorder_item_id)));
  lines.delete("");
  if (lines.size === 0) return [...new Set(named)];
  const found = ledger
    .where("purchaseOrders", "vendor_id", draft.vendor_id)
    .filter((order) => listOf(order.line_items).some(({ line_item_id }) => lines.has(textOf(line_item_id))))
    .map(({ purchaseorder_id }) => String(purchaseorder_id));
  return [...new Set([...named, ...found])];
}
