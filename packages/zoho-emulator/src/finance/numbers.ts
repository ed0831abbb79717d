import type { Fields } from "./body.ts";
import type { Ledger } from "./ledger.ts";

/** The next number of a series: `INV-000001`. One that somebody took by hand is skipped. */
export function nextNumber(
  ledger: Ledger,
  resource: string,
  { member, prefix }: { readonly member: string; readonly prefix: string },
): Fields {
  const series = ledger.rows("numberSeries");
  const rows = ledger.rows(resource);
  let next = (series.get(resource)?.next as number | undefined) ?? 1;
  let number = numbered(prefix, next);
  while (rows.idsWhere(member, number).size > 0) number = numbered(prefix, ++next);
  series.put({ id: resource, next: next + 1 });
  return { [member]: number };
}

/** Payments count `1`, `2`, ...; everything else has a prefix. */
const numbered = (prefix: string, count: number): string =>
  prefix === "" ? String(count) : `${prefix}-${String(count).padStart(6, "0")}`;
