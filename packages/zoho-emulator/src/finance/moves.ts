import type { Row } from "../state/collection.ts";
import type { Ledger } from "./ledger.ts";

/** Sets the status of a record, as the rules of its resource allow. */
export function move(ledger: Ledger, resource: string, row: Row, to: string): Row {
  const id = row[ledger.idOf(resource)] as string;
  const rules = ledger.rules(resource);
  const members = rules.move ? rules.move(row, to, ledger) : { status: to };
  const moved = ledger.set(resource, id, members);
  ledger.note(resource, id, `Status changed to ${to.replace(/_/g, " ")}.`, { operation_type: "Updated" });
  return moved;
}
