import type { Row } from "../../state/collection.ts";
import { type Fields, listOf, numberOf, textOf } from "../body.ts";
import type { Ledger } from "../ledger.ts";
import { beginDocument, changeDocument, settleTotals } from "../money/document.ts";
import type { Side } from "../money/lines.ts";
import { notPossible } from "../refusal.ts";
import type { Rules } from "../resource.ts";
import { later } from "../time.ts";

interface Kind {
  readonly resource: "recurringInvoices" | "recurringBills" | "recurringExpenses";
  readonly id: string;
  /** What comes into being on each date. */
  readonly child: "invoices" | "bills" | "expenses";
  /** Member with the date of the next one. */
  readonly next: string;
  readonly last: string;
  readonly side: Side;
  readonly party: string;
}

const KINDS: readonly Kind[] = [
  {
    resource: "recurringInvoices",
    id: "recurring_invoice_id",
    child: "invoices",
    next: "next_invoice_date",
    last: "last_sent_date",
    side: "sales",
    party: "customer_id",
  },
  {
    resource: "recurringBills",
    id: "recurring_bill_id",
    child: "bills",
    next: "next_bill_date",
    last: "last_created_date",
    side: "purchases",
    party: "vendor_id",
  },
  {
    resource: "recurringExpenses",
    id: "recurring_expense_id",
    child: "expenses",
    next: "next_expense_date",
    last: "last_created_date",
    side: "purchases",
    party: "customer_id",
  },
];

function rulesFor(kind: Kind): Rules {
  const document = kind.child !== "expenses";
  return {
    unique: ["recurrence_name"],
    references: { [kind.party]: "contacts" },
    lists: ["status", kind.next],
    search: ["recurrence_name", "customer_name", "vendor_name"],
    create(draft, ledger) {
      const start = textOf(draft.start_date) || ledger.today;
      return {
        status: "active",
        repeat_every: 1,
        end_date: "",
        [kind.last]: "",
        ...(document ? beginDocument({ ...draft, date: start }, kind.side, ledger) : draft),
        start_date: start,
        [kind.next]: start,
      };
    },
    update: (row, changes, ledger) =>
      document ? changeDocument(row, changes, kind.side, ledger) : { ...row, ...changes },
    settle: (row) => (document ? settleTotals(row) : row),
    move(row, to) {
      if (to === "stopped" && row.status === "stopped") throw notPossible("The recurrence has been stopped already.");
      return { status: to };
    },
    saved(row, _before, ledger) {
      if (row) recur(row, kind, ledger);
    },
  };
}

export const recurringInvoices = rulesFor(KINDS[0]!);
export const recurringBills = rulesFor(KINDS[1]!);
export const recurringExpenses = rulesFor(KINDS[2]!);

/** Makes what fell due up to today, one for each date. */
export function recurAll(ledger: Ledger): void {
  for (const kind of KINDS) {
    for (const row of ledger.where(kind.resource, "status", "active"))
      ledger.resettle(kind.resource, String(row[kind.id]));
  }
}

function recur(row: Row, kind: Kind, ledger: Ledger): void {
  if (row.status !== "active") return;
  const start = textOf(row.start_date);
  const end = textOf(row.end_date);
  let next = textOf(row[kind.next]);
  let last = "";
  for (let count = 0; next !== "" && next <= ledger.today && (end === "" || next <= end) && count < MOST; count++) {
    ledger.add(kind.child, childOf(row, kind, next));
    last = next;
    next = nextAfter(start, next, row);
  }
  if (last === "") return;
  const over = end !== "" && next > end;
  ledger.set(kind.resource, String(row[kind.id]), {
    [kind.last]: last,
    [kind.next]: over ? "" : next,
    ...(over && { status: "expired" }),
  });
}

/** A clock that was set years ahead makes no more than this of each at once. */
const MOST = 400;

function childOf(row: Row, kind: Kind, date: string): Fields {
  const kept = Object.fromEntries(Object.entries(row).filter(([name]) => !NOT_INHERITED.has(name)));
  return {
    ...kept,
    [kind.id]: row[kind.id],
    date,
    line_items: listOf(row.line_items).map(({ line_item_id: _, ...line }) => line),
    ...(kind.child === "bills" && { bill_number: `${textOf(row.recurrence_name)} ${date}` }),
    ...(kind.child === "invoices" && { due_date: later(date, Math.max(0, numberOf(row.payment_terms)), "days") }),
  };
}

const NOT_INHERITED = new Set([
  "recurring_invoice_id",
  "recurring_bill_id",
  "recurring_expense_id",
  "recurrence_name",
  "recurrence_frequency",
  "repeat_every",
  "start_date",
  "end_date",
  "next_invoice_date",
  "next_bill_date",
  "next_expense_date",
  "last_sent_date",
  "last_created_date",
  "status",
  "created_time",
  "last_modified_time",
]);

/** Counted from the start, so that the 31st comes back after a shorter month. */
function nextAfter(start: string, current: string, { recurrence_frequency, repeat_every }: Row): string {
  const unit = UNITS[textOf(recurrence_frequency)] ?? "weeks";
  const step = Math.max(1, numberOf(repeat_every, 1));
  for (let count = step; ; count += step) {
    const date = later(start, count, unit);
    if (date > current) return date;
  }
}

const UNITS: Readonly<Record<string, "days" | "weeks" | "months" | "years">> = {
  days: "days",
  weeks: "weeks",
  months: "months",
  years: "years",
};
