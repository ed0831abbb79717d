import type { Row } from "../../state/collection.ts";
import { type Fields, listOf, numberOf, textOf } from "../body.ts";
import type { Ledger } from "../ledger.ts";
import { invalid, missing, notPossible } from "../refusal.ts";
import { round } from "./round.ts";

/** What pays for what: so much of a payment or a credit (`source`) counts against an invoice or a bill (`target`). */
export interface Application extends Row {
  readonly id: string;
  readonly source: string;
  readonly source_id: string;
  readonly target: string;
  readonly target_id: string;
  readonly amount: number;
  readonly date: string;
}

export const applicationsTo = (ledger: Ledger, targetId: string): readonly Application[] =>
  ledger.where("applications", "target_id", targetId) as unknown as Application[];

export const applicationsOf = (ledger: Ledger, sourceId: string): readonly Application[] =>
  ledger.where("applications", "source_id", sourceId) as unknown as Application[];

/** What was applied to a document from one kind of source. */
export const appliedTo = (ledger: Ledger, targetId: string, ...sources: readonly string[]): number =>
  money(
    applicationsTo(ledger, targetId)
      .filter(({ source }) => sources.includes(source))
      .reduce((sum, { amount }) => sum + amount, 0),
  );

export const appliedFrom = (ledger: Ledger, sourceId: string): number =>
  money(applicationsOf(ledger, sourceId).reduce((sum, { amount }) => sum + amount, 0));

/** So much of each document: `[{ invoice_id, amount_applied }]`. */
export function entriesOf(given: unknown, idMember: string): readonly { id: string; amount: number }[] {
  return listOf(given).flatMap((entry) => {
    const amount = numberOf(entry.amount_applied ?? entry.amount ?? entry.applied_amount);
    const id = textOf(entry[idMember]);
    if (id === "") throw invalid(idMember);
    return amount === 0 ? [] : [{ id, amount }];
  });
}

/** Throws where more would be applied than there is, or than is due. `again`: amounts that stand in for older ones. */
export function checkEntries(
  ledger: Ledger,
  target: string,
  entries: readonly { id: string; amount: number }[],
  available: number,
  replaced: ReadonlyMap<string, number> = new Map(),
): void {
  for (const { id, amount } of entries) {
    const document = ledger.find(target, id);
    if (!document) throw missing(ledger.noun(target));
    if (amount < 0) throw invalid("amount_applied");
    if (document.status === "void") throw notPossible(`The ${ledger.noun(target)} is void.`);
    if (money(amount) > money(numberOf(document.balance) + (replaced.get(id) ?? 0))) {
      throw notPossible(`The amount entered is more than the balance due for the selected ${ledger.noun(target)}s.`);
    }
  }
  if (money(entries.reduce((sum, { amount }) => sum + amount, 0)) > money(available)) {
    throw notPossible("The amount applied is more than the amount that is available.");
  }
}

/** Counts so much of a source against a document, and works out both again. */
export function apply(
  ledger: Ledger,
  source: string,
  sourceId: string,
  target: string,
  { id, amount }: { readonly id: string; readonly amount: number },
): Application {
  const application: Application = {
    id: ledger.newId(),
    source,
    source_id: sourceId,
    target,
    target_id: id,
    amount: money(amount),
    date: ledger.today,
  };
  ledger.rows("applications").put(application);
  ledger.resettle(target, id);
  ledger.resettle(source, sourceId);
  return application;
}

export function unapply(ledger: Ledger, { id, source, source_id, target, target_id }: Application): void {
  ledger.rows("applications").delete(id);
  ledger.resettle(target, target_id);
  ledger.resettle(source, source_id);
}

/** Makes what a source is applied to just these. */
export function reapply(
  ledger: Ledger,
  source: string,
  sourceId: string,
  target: string,
  entries: readonly { id: string; amount: number }[],
): void {
  const before = applicationsOf(ledger, sourceId).filter((each) => each.target === target);
  for (const each of before) ledger.rows("applications").delete(each.id);
  for (const entry of entries) {
    const kept = before.find(({ target_id }) => target_id === entry.id);
    ledger.rows("applications").put({
      id: kept?.id ?? ledger.newId(),
      source,
      source_id: sourceId,
      target,
      target_id: entry.id,
      amount: money(entry.amount),
      date: kept?.date ?? ledger.today,
    });
  }
  const touched = new Set([...before.map(({ target_id }) => target_id), ...entries.map(({ id }) => id)]);
  for (const id of touched) ledger.resettle(target, id);
}

/** A source is gone: nothing of it counts any more. */
export function withdraw(ledger: Ledger, sourceId: string): void {
  for (const each of applicationsOf(ledger, sourceId)) {
    ledger.rows("applications").delete(each.id);
    ledger.resettle(each.target, each.target_id);
  }
}

/** Six digits are more than any currency has. */
const money = (amount: number): number => round(amount, 6);

export const unused = (row: Fields, ledger: Ledger, sourceId: string, refunded = 0): number =>
  money(numberOf(row.amount ?? row.total) - appliedFrom(ledger, sourceId) - refunded);
