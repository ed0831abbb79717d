import { type BudgetName, DAY } from "./budgets.ts";

/** The count of one budget. */
export interface Meter {
  readonly name: BudgetName;
  /** Milliseconds from the answer to a call until its units are free again. */
  window: number;
  /** `Infinity`: none known. */
  limit: number;
  /** Units of calls in flight, and of ended calls whose window has not passed. */
  used: number;
  /** The ended ones among them, the first to be freed first. */
  readonly spent: { readonly at: number; units: number }[];
  /** What Zoho was seen to allow, believed until `until`. */
  ceiling: number;
  until: number;
  /** Zoho refused a call for this budget: nothing that draws on it is sent until then. */
  closedUntil: number;
  /** Times in a row that it was closed. */
  closings: number;
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
  /** Zoho refused a call for this budget: nothing that draws on it is sent until then. */
  readonly closedUntil: number | null;
}

/** A call that ended without an answer may still be on its way to Zoho, or at work there: so long is added to its end. */
export const LINGER = 1_000;
/** The units of a day are freed in lumps of ten minutes (late, never early), so that a day stays small in memory. */
export const GRAIN = 600_000;

export const roomOf = ({ limit, ceiling }: Meter): number => Math.min(limit, ceiling);

/**
 * 0 when so many units more fit now. Else the earliest time at which they may (milliseconds since 1970), or -1 where
 * only the end of another call can tell.
 */
export function freeAt(meter: Meter, units: number, time: number): number {
  const { window, limit, spent, until, closedUntil } = meter;
  if (time >= until) meter.ceiling = Infinity;
  while (spent[0] && spent[0].at <= time) meter.used -= spent.shift()!.units;
  if (units && time < closedUntil) return closedUntil;
  const room = roomOf(meter);
  // A call larger than the whole budget goes alone, else it would wait for ever.
  let missing = meter.used + (window === DAY ? units : Math.min(units, room)) - room;
  if (!units || missing <= 0) return 0;
  const freed = spent.find((entry) => {
    missing -= entry.units;
    return missing <= 0;
  });
  const at = freed?.at ?? (window ? time + window : -1);
  return meter.ceiling < limit ? Math.min(at, until) : at;
}

/** A call has ended; `lost`: without an answer. */
export function spend(meter: Meter, units: number, time: number, lost: boolean): void {
  const { window, spent } = meter;
  const at = time + window + (lost ? LINGER : 0);
  const last = spent.at(-1);
  if (!lost && time > meter.closedUntil) meter.closings = 0;
  if (at === time || roomOf(meter) === Infinity) meter.used -= units;
  else if (last && last.at >= at) last.units += units;
  else if (units) spent.push({ at: at + (window === DAY ? GRAIN : 0), units });
}
