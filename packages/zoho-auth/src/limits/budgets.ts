import type { CallCost } from "../operation.ts";

const MINUTE = 60_000;
const DAY = 86_400_000;

export type BudgetName = "calls" | "requests" | "daily" | "credits" | "concurrent" | "heavy" | "downloads";

/** How a budget counts. Its limit comes from the product, the plan and the caller. */
export interface BudgetRule {
  readonly name: BudgetName;
  /** Units of this budget that a call draws. */
  readonly draw: (cost: CallCost) => number;
  /** Milliseconds from the answer to a call until its units are free again; absent: free with the answer. */
  readonly window?: number;
  /** Milliseconds by which units may be freed late (never early), so that a long window stays small in memory. */
  readonly grain?: number;
  /** Nobody waits for this budget: a call that does not fit fails with the time of renewal. */
  readonly fatal?: boolean;
  /** Drawn on by some calls only; the others overtake a call that waits for nothing else. */
  readonly lane?: boolean;
}

const one = () => 1;
const day = { window: DAY, grain: DAY / 144, fatal: true };

/** Asked in this order; the lanes last, so that a call refused by one lacks nothing else. */
export const rules: readonly BudgetRule[] = [
  // Calls in flight. Not limited, but closed for a while when Zoho refuses a call.
  { name: "calls", draw: one },
  { name: "requests", draw: one, window: MINUTE },
  { name: "daily", draw: one, ...day },
  { name: "credits", draw: (cost) => cost.credits ?? 1, ...day },
  { name: "concurrent", draw: (cost) => cost.slots ?? 1 },
  { name: "heavy", draw: (cost) => (cost.heavy ? 1 : 0), lane: true },
  { name: "downloads", draw: (cost) => (cost.download ? 1 : 0), window: MINUTE, lane: true },
];

/** The numbers of one product or organisation. Absent: what the plan or edition gives. `false`: not limited. */
export interface ProductLimits {
  /** Calls in a window. */
  readonly requests?: number | false;
  /** Milliseconds of that window: 60,000 when absent. */
  readonly window?: number;
  /** Calls in 24 hours. */
  readonly daily?: number | false;
  /** Credits in 24 hours, add-on credits included. */
  readonly credits?: number | false;
  /** Calls at the same time. */
  readonly concurrent?: number | false;
  /** Heavy calls at the same time. */
  readonly heavy?: number | false;
  /** Downloads of bulk-read results a minute. */
  readonly downloads?: number | false;
  /** Calls that may wait; one more fails with `QueueFullError`. Unbounded when absent. */
  readonly maxQueue?: number;
}

export type CrmEdition = "free" | "standard" | "professional" | "enterprise" | "ultimate";
export interface CrmLimits extends ProductLimits {
  /** Starter counts as `standard`, Zoho One as `enterprise`, CRM Plus as `ultimate`. */
  readonly edition?: CrmEdition;
  /** User licences: each adds credits. */
  readonly users?: number;
}

export type BooksPlan = "free" | "standard" | "professional" | "premium" | "elite" | "ultimate";
export interface BooksLimits extends ProductLimits {
  readonly plan?: BooksPlan;
}

export type InventoryPlan = "free" | "standard" | "professional" | "premium" | "enterprise";
export interface InventoryLimits extends ProductLimits {
  readonly plan?: InventoryPlan;
}

/** Edition: concurrent calls; credits a day: base, more per user licence, ceiling. */
const editions: Readonly<Record<CrmEdition, readonly [number, number, number, number]>> = {
  free: [5, 5_000, 0, 5_000],
  standard: [10, 50_000, 250, 100_000],
  professional: [15, 50_000, 500, 3_000_000],
  enterprise: [20, 50_000, 1_000, 5_000_000],
  ultimate: [25, 50_000, 2_000, Infinity],
};

/** Plan: calls a day. Inventory's `enterprise` is what Books calls `elite`. */
const plans: Readonly<Record<BooksPlan | InventoryPlan, number>> = {
  free: 1_000,
  standard: 2_000,
  professional: 5_000,
  premium: 10_000,
  elite: 10_000,
  ultimate: 10_000,
  enterprise: 10_000,
};

export type AnyLimits = CrmLimits & { readonly plan?: BooksPlan | InventoryPlan };

/**
 * The numbers a product starts from. Without a plan or edition: the concurrency of the smallest, so that nothing is
 * refused, and no daily figure, since a wrong one would refuse calls that Zoho accepts.
 */
export function defaults(product: string, { edition, users = 0, plan }: AnyLimits): ProductLimits {
  if (product === "crm") {
    const [concurrent, base, each, ceiling] = editions[edition ?? "free"];
    return { concurrent, heavy: 10, downloads: 10, credits: edition && Math.min(base + each * users, ceiling) };
  }
  if (product === "books" || product === "inventory") {
    return { requests: 100, concurrent: (plan ?? "free") === "free" ? 5 : 10, daily: plan && plans[plan] };
  }
  return {};
}
