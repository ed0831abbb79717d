import { type BudgetName, type BudgetRule, type ProductLimits, rules } from "./budgets.ts";

/** The count of one budget. */
export interface Meter {
  readonly rule: BudgetRule;
  /** `Infinity`: none known. */
  limit: number;
  window: number;
  /** Units of calls in flight, and of ended calls whose window has not passed. */
  used: number;
  /** The ended ones among them, the first to be freed first. */
  spent: { readonly at: number; units: number }[];
  /** What Zoho was seen to allow, believed until `until`. */
  ceiling: number;
  until: number;
  /** The count starts anew at `until`. */
  renews?: boolean;
}

/** What is left of one budget; plain JSON. */
export interface BudgetState {
  readonly name: BudgetName;
  /** `null`: not known, but Zoho told what remains. */
  readonly limit: number | null;
  readonly used: number;
  /** Less than `limit - used` where Zoho said so. */
  readonly remaining: number;
  /** When more is left, where time alone decides it (milliseconds since 1970). */
  readonly renewsAt: number | null;
}

/** A call that ended without an answer may still be on its way to Zoho, or at work there: so long is added to its end. */
export const LINGER = 1_000;

export const createMeters = (): Meter[] =>
  rules.map((rule) => ({ rule, limit: 0, window: 0, used: 0, spent: [], ceiling: Infinity, until: 0 }));

export function setLimits(meters: Meter[], limits: ProductLimits): void {
  for (const meter of meters) {
    const { name, window = 0 } = meter.rule;
    meter.limit = (name !== "calls" && limits[name]) || Infinity;
    meter.window = (name === "requests" && limits.window) || window;
  }
}

export const roomOf = ({ limit, ceiling }: Meter): number => Math.min(limit, ceiling);

/** Whether so many units more are too many now. Forgets first what time has freed. */
export function isFull(meter: Meter, units: number, time: number): boolean {
  const { rule, spent, renews } = meter;
  const renewed = time >= meter.until;
  if (renewed) {
    meter.ceiling = Infinity;
    meter.renews = false;
  }
  while (spent[0] && (spent[0].at <= time || (renewed && renews))) meter.used -= spent.shift()!.units;
  const room = roomOf(meter);
  // A call larger than the whole budget goes alone, else it would wait for ever.
  return units > 0 && meter.used + units > room && (meter.used > 0 || !!rule.fatal || room < 1);
}

/** A lower bound for the time at which so many units more fit; NaN where only the end of a call can tell. */
export function whenFree(meter: Meter, units: number, time: number): number {
  const { window, spent, limit, ceiling, until } = meter;
  let missing = meter.used + units - roomOf(meter);
  let at = missing > 0 ? time + (window || NaN) : time;
  for (const entry of spent) {
    if (missing > 0 && missing <= entry.units) at = entry.at;
    missing -= entry.units;
  }
  return ceiling < limit && !(at < until) ? until : at;
}

/** The call has ended; `lost`: without an answer. */
export function spend(meter: Meter, units: number, time: number, lost: boolean): void {
  const { rule, window, spent } = meter;
  const at = time + window + (lost ? LINGER : 0);
  const last = spent.at(-1);
  if (at === time || roomOf(meter) === Infinity) meter.used -= units;
  else if (last && last.at >= at) last.units += units;
  else if (units) spent.push({ at: at + (rule.grain ?? 0), units });
}

export function stateOf({ rule, limit, used, spent, ceiling, until }: Meter): BudgetState {
  return {
    name: rule.name,
    limit: limit < Infinity ? limit : null,
    used,
    remaining: Math.max(0, Math.min(limit, ceiling) - used),
    renewsAt: (ceiling < limit ? until : spent[0]?.at) ?? null,
  };
}
