import type { Ledger } from "./ledger.ts";
import { recurAll } from "./resources/recurring.ts";

/** What a new day changes by itself. */
export function beginDay(ledger: Ledger): void {
  const { today } = ledger;
  for (const [resource, statuses] of DUE) {
    const rows = ledger.rows(resource);
    for (const status of statuses) {
      for (const id of [...rows.idsWhere("status", status)]) {
        const row = rows.get(id)!;
        const last = String(row.due_date ?? row.expiry_date ?? "");
        if (last !== "" && last < today) ledger.resettle(resource, id);
      }
    }
  }
  recurAll(ledger);
}

/** Statuses that a day may end. */
const DUE = [
  ["invoices", ["sent", "viewed", "partially_paid"]],
  ["retainerInvoices", ["sent", "viewed", "partially_paid"]],
  ["bills", ["open", "partially_paid"]],
  ["estimates", ["sent"]],
] as const;
