import type { CallCost } from "../operation.ts";

const MINUTE = 60_000;
/** The window of a budget that nobody waits for: a call that does not fit fails with the time of renewal. */
export const DAY = 86_400_000;

/**
 * Milliseconds from the answer to a call until its units are free again; 0: free with the answer. Asked in this order;
 * the two that only some calls draw on come last, so that a call refused by one of them lacks nothing else.
 */
export const windows = {
  requests: MINUTE,
  daily: DAY,
  credits: DAY,
  concurrent: 0,
  heavy: 0,
  /** Results of bulk reads. */
  downloads: MINUTE,
};
export type BudgetName = keyof typeof windows;

/** What a call draws from each budget. */
export const unitsOf = ({ credits = 1, slots = 1, heavy, download }: CallCost): Record<BudgetName, number> => ({
  requests: 1,
  daily: 1,
  credits,
  concurrent: slots,
  heavy: heavy ? 1 : 0,
  downloads: download ? 1 : 0,
});

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

/** Plan: calls a day. Every other plan of Books and Inventory has 10,000. */
const plans: { readonly [plan in BooksPlan | InventoryPlan]?: number } = {
  free: 1_000,
  standard: 2_000,
  professional: 5_000,
};

/**
 * The headers that tell of a day's quota, without `remaining`, `reset` (seconds) and `limit`. None is always there: CRM
 * sends the first alone, once half of the credits are used; Books and Inventory send all three, undocumented.
 */
export const quotaHeaders: { readonly [product: string]: readonly [BudgetName, string] | undefined } = {
  crm: ["credits", "x-api-credits-"],
  books: ["daily", "x-rate-limit-"],
  inventory: ["daily", "x-rate-limit-"],
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
    return { requests: 100, concurrent: plan && plan !== "free" ? 10 : 5, daily: plan && (plans[plan] ?? 10_000) };
  }
  return {};
}
