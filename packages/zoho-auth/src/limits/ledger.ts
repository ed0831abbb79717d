import type { CallCost } from "../operation.ts";
import { type BudgetName, type BudgetRule, type ProductLimits, rules } from "./budgets.ts";

/** Why a call cannot be sent now. */
export interface Refusal {
  /** `undefined`: Zoho refused a call, and nothing is sent for a while. */
  readonly rule: BudgetRule | undefined;
  /** Not before this time (milliseconds since 1970); `Infinity` where only the end of another call can tell. */
  readonly at: number;
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

/** Counts the budgets of one product and organisation: in this process, or in Redis for several. */
export interface Ledger {
  /** Takes everything the call draws, or nothing. */
  take(cost: CallCost, ticket: number): Refusal | undefined | Promise<Refusal | undefined>;
  /** `take` answers with a promise. */
  readonly shared?: boolean;
  /** The call has ended. Without an answer (`lost`) Zoho may still be at work on it. */
  leave(cost: CallCost, ticket: number, lost: boolean): void;
  /** Zoho refused a call: nothing is sent until then. */
  pause(until: number): void;
  /** Zoho found a budget exhausted that had room by this count, so others draw on it too: use less of it for a while. */
  shrink(name: BudgetName): void;
  /** Zoho says what remains; with `renewsAt`, that its count starts anew then. Answers how long that is believed. */
  learn(name: BudgetName, remaining: number, renewsAt?: number, limit?: number): number;
  /** A lower bound for the time at which the last of so many more calls can be sent. */
  earliest(calls: number): number;
  resize(limits: ProductLimits): void;
  state(): { pausedUntil: number | null; budgets: BudgetState[] };
}

interface Budget {
  readonly rule: BudgetRule;
  limit: number;
  window: number;
  /** Units of calls in flight, and of ended calls whose window has not passed. */
  used: number;
  /** The ended ones among them, the first to be freed first. */
  spent: { readonly at: number; units: number }[];
  /** What Zoho was seen to allow, believed until `until`. */
  ceiling: number;
  until: number;
  /** At `until` the count starts anew. */
  renews: boolean;
}

/** A call that got no answer may still run at Zoho: its concurrency is given back this much later. */
const LINGER = 1_000;
/** How long a lowered ceiling is believed where Zoho names no end: other clients come and go. */
const BELIEVED = 600_000;

export function localLedger(limits: ProductLimits, now: () => number): Ledger {
  const budgets: Budget[] = rules.map((rule) => ({
    rule,
    limit: 0,
    window: 0,
    used: 0,
    spent: [],
    ceiling: Infinity,
    until: 0,
    renews: false,
  }));
  let pausedUntil = 0;

  const find = (name: BudgetName) => budgets.find((budget) => budget.rule.name === name)!;
  const roomOf = (budget: Budget) => Math.min(budget.limit, budget.ceiling);

  function resize(numbers: ProductLimits): void {
    for (const budget of budgets) {
      const { name, window = 0 } = budget.rule;
      budget.limit = numbers[name] || Infinity;
      budget.window = (name === "requests" && numbers.window) || window;
    }
  }

  /** Forgets what time has freed. */
  function settle(budget: Budget, time: number): void {
    const renewed = time >= budget.until;
    if (renewed) budget.ceiling = Infinity;
    let first = budget.spent[0];
    while (first && (first.at <= time || (renewed && budget.renews))) {
      budget.used -= first.units;
      budget.spent.shift();
      first = budget.spent[0];
    }
    if (renewed) budget.renews = false;
  }

  /** A lower bound for the time at which the last of `units` more fits. */
  function when(budget: Budget, units: number, time: number): number {
    const { window, used, spent, ceiling, until } = budget;
    const room = roomOf(budget);
    let missing = used + units - room;
    // More than the whole budget: each further round of it takes a window of its own.
    const rounds = Math.max(0, Math.ceil((missing - used) / room)) || 0;
    missing -= rounds * room;
    let at = missing > 0 ? (window ? time + window : Infinity) : time;
    for (const { at: freed, units: free } of spent) {
      if (missing <= 0) break;
      missing -= free;
      if (missing <= 0) at = freed;
    }
    if (rounds) at += rounds * window;
    return ceiling < Infinity ? Math.min(at, until) : at;
  }

  resize(limits);
  return {
    resize,
    take(cost) {
      const time = now();
      if (time < pausedUntil) return { rule: undefined, at: pausedUntil };
      for (const budget of budgets) {
        settle(budget, time);
        const units = budget.rule.draw(cost);
        // A call larger than the whole budget goes alone, else it would wait for ever.
        if (budget.used + units > roomOf(budget) && units && (budget.used || budget.rule.fatal)) {
          return { rule: budget.rule, at: when(budget, units, time) };
        }
      }
      for (const budget of budgets) budget.used += budget.rule.draw(cost);
    },
    leave(cost, _ticket, lost) {
      const time = now();
      for (const budget of budgets) {
        const units = budget.rule.draw(cost);
        const hold = budget.window || (lost ? LINGER : 0);
        const last = budget.spent.at(-1);
        if (!units) continue;
        if (!hold || roomOf(budget) === Infinity) budget.used -= units;
        else if (last && last.at >= time + hold) last.units += units;
        else budget.spent.push({ at: time + hold + (budget.rule.grain ?? 0), units });
      }
    },
    pause(until) {
      pausedUntil = Math.max(pausedUntil, until);
    },
    shrink(name) {
      const budget = find(name);
      const room = roomOf(budget);
      // At most halved at once: one refusal may be due to a short burst of somebody else.
      budget.ceiling = Math.max(
        1,
        Math.floor(Math.max(room < Infinity ? room / 2 : 0, Math.min(room, budget.used) * 0.8)),
      );
      budget.until = now() + BELIEVED;
    },
    learn(name, remaining, renewsAt, limit) {
      const budget = find(name);
      if (limit) budget.limit = limit;
      budget.ceiling = remaining + budget.used;
      budget.until = renewsAt ?? now() + BELIEVED;
      budget.renews = !!renewsAt;
      return budget.until;
    },
    earliest(calls) {
      return Math.max(pausedUntil, when(find("requests"), calls, now()));
    },
    state() {
      const time = now();
      return {
        pausedUntil: time < pausedUntil ? pausedUntil : null,
        budgets: budgets.flatMap((budget) => {
          settle(budget, time);
          const room = roomOf(budget);
          if (room === Infinity) return [];
          const { rule, used, spent, ceiling, until, limit } = budget;
          return {
            name: rule.name,
            limit: limit < Infinity ? limit : null,
            used,
            remaining: Math.max(0, room - used),
            renewsAt: (ceiling < limit ? until : spent[0]?.at) ?? null,
          };
        }),
      };
    },
  };
}
