import { type Fields, listOf, numberOf, textOf } from "../body.ts";
import { round } from "../money/round.ts";
import { invalid, notPossible } from "../refusal.ts";
import type { Rules } from "../resource.ts";

export const chartOfAccounts: Rules = {
  noun: "account",
  unique: ["account_name"],
  sort: { column: "account_name", order: "A" },
  search: ["account_name", "account_code", "description"],
  preset(name) {
    const type = /^AccountType\.(\w+)$/.exec(name)?.[1];
    if (!type || type === "All") return undefined;
    const wanted = type
      .replace(/([a-z])([A-Z])/g, "$1_$2")
      .toLowerCase()
      .replace(/s$/, "");
    if (type === "Active" || type === "Inactive") return (row) => row.is_active === (type === "Active");
    return (row) => textOf(row.account_type).startsWith(wanted);
  },
  create: (draft, ledger) => ({
    is_active: true,
    is_user_created: true,
    is_system_account: false,
    is_standalone_account: true,
    is_involved_in_transaction: false,
    has_attachment: false,
    description: "",
    account_code: "",
    current_balance: 0,
    currency_id: ledger.organization.currency_id,
    parent_account_id: "",
    parent_account_name: "",
    ...draft,
  }),
  move: (_row, to) => ({ is_active: to === "active", status: to }),
  deletable(row) {
    if (row.is_system_account) throw notPossible("System accounts cannot be deleted.");
  },
};

export const bankAccounts: Rules = {
  noun: "bank account",
  unique: ["account_name"],
  sort: { column: "account_name", order: "A" },
  search: ["account_name", "account_code", "bank_name"],
  create: (draft, ledger) => ({
    is_active: true,
    is_system_account: false,
    is_primary_account: false,
    is_feeds_active: false,
    is_feeds_subscribed: false,
    is_paypal_account: false,
    balance: 0,
    bcy_balance: 0,
    bank_balance: 0,
    uncategorized_transactions: 0,
    currency_id: ledger.organization.currency_id,
    currency_code: ledger.organization.currency_code,
    currency_symbol: ledger.organization.currency_symbol,
    price_precision: 2,
    ...draft,
  }),
  move: (_row, to) => ({ is_active: to === "active", status: to }),
};

/** Money between two accounts, or in and out of one. */
export const bankTransactions: Rules = {
  noun: "transaction",
  sort: { column: "date", order: "D" },
  lists: ["debit_or_credit", "payee"],
  search: ["reference_number", "payee", "description"],
  create: (draft, ledger) => ({
    status: "manually_added",
    reference_number: "",
    description: "",
    exchange_rate: 1,
    currency_id: ledger.organization.currency_id,
    currency_code: ledger.organization.currency_code,
    date: ledger.today,
    ...draft,
    amount: numberOf(draft.amount),
    from_account_name: ledger.find("chartOfAccounts", draft.from_account_id)?.account_name ?? "",
    to_account_name: ledger.find("chartOfAccounts", draft.to_account_id)?.account_name ?? "",
  }),
  effects: (row) =>
    row.status === "manually_added"
      ? [
          {
            resource: "bankAccounts",
            id: textOf(row.from_account_id),
            member: "balance",
            amount: -numberOf(row.amount),
          },
          { resource: "bankAccounts", id: textOf(row.to_account_id), member: "balance", amount: numberOf(row.amount) },
        ]
      : [],
};

/** Debits and credits of a journal are the same in sum, or it is none. */
export const journals: Rules = {
  sort: { column: "journal_date", order: "D" },
  create: (draft, ledger) => ({
    status: "published",
    journal_type: "both",
    entry_number: String(ledger.rows("journals").size + 1),
    reference_number: "",
    notes: "",
    currency_id: ledger.organization.currency_id,
    currency_code: ledger.organization.currency_code,
    exchange_rate: 1,
    ...draft,
  }),
  settle(row, ledger) {
    const lines = listOf(row.line_items).map((line) => ({
      ...line,
      line_id: line.line_id ?? ledger.newId(),
      account_name: ledger.find("chartOfAccounts", line.account_id)?.account_name ?? line.account_name ?? "",
    })) as Fields[];
    const sum = (side: string): number =>
      round(
        lines.filter((line) => line.debit_or_credit === side).reduce((total, line) => total + numberOf(line.amount), 0),
        6,
      );
    if (lines.length > 0 && sum("debit") !== sum("credit")) throw invalid("line_items");
    const total = sum("debit");
    return { ...row, line_items: lines, line_item_total: total, total, bcy_total: total };
  },
};

/** A journal that comes again; the documents call its id by both names. */
export const recurringJournals: Rules = {
  noun: "recurring journal",
  create: (draft) => ({
    status: "active",
    reference_number: "",
    notes: "",
    ...draft,
    journal_id: draft.recurring_journal_id,
  }),
  settle: (row, ledger) => journals.settle!(row, ledger),
};
