import { type BudgetName, DAY, type ProductLimits, windows } from "./budgets.ts";

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

/** The count of one budget. Times are milliseconds since 1970. */
export interface Meter {
  readonly name: BudgetName;
  /** Nobody waits for it: a call that does not fit fails with the time of renewal. */
  readonly day: boolean;
  resize(limits: ProductLimits): void;
  /**
   * 0 when so many units more fit now. Else the earliest time at which they may, or -1 where only the end of another call
   * can tell. `ahead`: as many units wait before them.
   */
  freeAt(units: number, time: number, ahead?: number): number;
  take(units: number): void;
  /** A call has ended; `lost`: without an answer. */
  spend(units: number, time: number, lost: boolean): void;
  /** See `Pool.learn`. */
  learn(remaining: number, time: number, wait: number, newLimit: number): number;
  /** See `Pool.close`. */
  close(time: number, wait: number): void;
  /** `undefined`: there is nothing to tell. */
  state(time: number): BudgetState | undefined;
}

/** A call that ended without an answer may still be on its way to Zoho, or at work there: so long is added to its end. */
export const LINGER = 1_000;
/** The units of a day are freed in lumps of ten minutes (late, never early), so that a day stays small in memory. */
export const GRAIN = 600_000;
/** How long a lowered ceiling is believed where Zoho names no end: other clients come and go. */
export const BELIEVED = 600_000;
/** Pause after a refusal that names no time; doubled for each one in a row, up to a minute. */
const PAUSE = 1_000;
const LONGEST_PAUSE = 60_000;

export function createMeter(name: BudgetName): Meter {
  const day = windows[name] === DAY;
  let window = 0;
  let limit = 0;
  /** Units of calls in flight, and of ended calls whose window has not passed. */
  let used = 0;
  /** The ended ones among them, the first to be freed first. */
  const spent: { readonly at: number; units: number }[] = [];
  /** What Zoho was seen to allow, believed until `until`. */
  let ceiling = Infinity;
  let until = 0;
  let closedUntil = 0;
  /** Times in a row that Zoho refused a call. */
  let closings = 0;

  const roomNow = () => Math.min(limit, ceiling);

  const meter: Meter = {
    name,
    day,
    resize(limits) {
      limit = limits[name] || Infinity;
      window = (name === "requests" && limits.window) || windows[name];
    },
    freeAt(units, time, ahead = 0) {
      if (time >= until) ceiling = Infinity;
      while (spent[0] && spent[0].at <= time) used -= spent.shift()!.units;
      if (units && time < closedUntil) return closedUntil;
      const room = roomNow();
      // A call larger than the whole budget goes alone, else it would wait for ever.
      let missing = used + (day ? units : Math.min(units, room)) - room;
      const rounds = ahead && Math.floor(ahead / room) * window;
      if (!units || missing <= 0) return rounds;
      const freed = spent.find((entry) => {
        missing -= entry.units;
        return missing <= 0;
      });
      const at = freed?.at ?? (window ? time + window : -1);
      return (ceiling < limit ? Math.min(at, until) : at) + rounds;
    },
    take(units) {
      used += units;
    },
    spend(units, time, lost) {
      const at = time + window + (lost ? LINGER : 0);
      const last = spent.at(-1);
      if (!lost && time > closedUntil) closings = 0;
      if (at === time || roomNow() === Infinity) used -= units;
      else if (last && last.at >= at) last.units += units;
      else if (units) spent.push({ at: at + (day ? GRAIN : 0), units });
    },
    learn(remaining, time, wait, newLimit) {
      // What was spent is in what Zoho says, and ends with it.
      if (wait) for (const { units } of spent.splice(0)) used -= units;
      limit = newLimit || limit;
      ceiling = remaining + used;
      until = time + (wait || BELIEVED);
      return until;
    },
    close(time, wait) {
      // 44: how long Zoho blocks is not documented; after a window without a call nothing is left of it.
      let pause = wait || window;
      // Calls in flight are refused together: they are one sign of overload, not many.
      if (time >= closedUntil) {
        // Others draw on it, too. At most halved: one refusal may be due to a short burst of theirs.
        ceiling = Math.floor(Math.max(1, used * 0.8, roomNow() / 2));
        until = time + BELIEVED;
        pause ||= Math.min(LONGEST_PAUSE, PAUSE * 2 ** closings++) * (1 + Math.random()) * 0.5;
      }
      closedUntil = Math.max(closedUntil, time + pause);
    },
    state(time) {
      // Forgets what time has freed.
      meter.freeAt(0, time);
      const room = roomNow();
      const closed = closedUntil > time ? closedUntil : null;
      if (!closed && room === Infinity) return;
      return {
        name,
        limit: limit < Infinity ? limit : null,
        used,
        remaining: Math.max(0, room - used),
        renewsAt: (ceiling < limit ? until : spent[0]?.at) ?? null,
        closedUntil: closed,
      };
    },
  };
  return meter;
}
