import {
  type AnyLimits,
  type BooksLimits,
  type CrmLimits,
  defaults,
  type InventoryLimits,
  type ProductLimits,
} from "./budgets.ts";
import { type Clock, systemClock } from "./clock.ts";
import { type Ledger, localLedger } from "./ledger.ts";
import { createPool, type LimitChange, type Pool, type PoolState } from "./pool.ts";

export type {
  BooksLimits,
  BooksPlan,
  BudgetName,
  CrmEdition,
  CrmLimits,
  InventoryLimits,
  InventoryPlan,
  ProductLimits,
} from "./budgets.ts";
export type { Clock } from "./clock.ts";
export { DailyLimitError, type LimitErrorDetails, QueueFullError, RateLimitError } from "./errors.ts";
export type { BudgetState, Ledger, Refusal } from "./ledger.ts";
export type { LimitChange, Pool, PoolState } from "./pool.ts";
export { throttle } from "./throttle.ts";

/**
 * What each product allows. CRM, Books and Inventory are limited as Zoho documents it, also when nothing is said here;
 * any other product only if it is named. `false`: not limited at all.
 */
export interface LimitsOptions {
  readonly crm?: CrmLimits | false;
  readonly books?: BooksLimits | false;
  readonly inventory?: InventoryLimits | false;
  readonly [product: string]: ProductLimits | false | undefined;
}

/** Where the budgets are counted, and by which clock. */
export interface LimitsEnvironment {
  readonly clock?: Clock;
  /** Counts for several processes, as `redisLimits()` of `@x/zoho-auth/redis` does. Absent: this process alone. */
  readonly shared?: (pool: string, limits: ProductLimits, clock: Clock) => Ledger;
}

/** One change of a pool; its state is plain JSON. */
export interface LimitEvent extends PoolState {
  readonly change: LimitChange;
}

export interface Limits {
  /**
   * States the numbers of a product, or of one organisation of it. Repeating a statement changes nothing; numbers not
   * mentioned stay.
   *
   * @throws TypeError when it contradicts an earlier statement: two clients of one session cannot disagree silently
   */
  configure(product: string, organization: string | undefined, limits: AnyLimits): void;
  /** Every pool that has been called so far; plain JSON. */
  snapshot(): PoolState[];
  /** Calls the listener after every change of a pool; the answer ends that. */
  subscribe(listener: (event: LimitEvent) => void): () => void;
  /** The budgets a call draws on; `undefined` where none are known. */
  pool(product: string, organization: string | undefined): Pool | undefined;
}

export function createLimits(options: LimitsOptions = {}, environment: LimitsEnvironment = {}): Limits {
  const clock = environment.clock ?? systemClock;
  const stated = new Map<string, AnyLimits | false>();
  const pools = new Map<string, Pool>();
  const listeners = new Set<(event: LimitEvent) => void>();
  for (const [product, limits] of Object.entries(options)) if (limits !== undefined) stated.set(product, limits);

  function numbers(product: string, organization = ""): ProductLimits | undefined {
    const general = stated.get(product);
    const own = stated.get(`${product}/${organization}`);
    if (general === false || !(general || own || ["crm", "books", "inventory"].includes(product))) return undefined;
    const both = { ...general, ...own };
    return { ...defaults(product, both), ...both };
  }

  function changed(change: LimitChange, pool: Pool): void {
    if (!listeners.size) return;
    const event = { change, ...pool.state() };
    for (const listener of listeners) listener(event);
  }

  return {
    configure(product, organization, limits) {
      const key = organization ? `${product}/${organization}` : product;
      const before = stated.get(key);
      if (before === false) return;
      const merged = { ...before } as Record<string, unknown>;
      for (const [name, value] of Object.entries(limits)) {
        if (value === undefined) continue;
        if (name in merged && JSON.stringify(merged[name]) !== JSON.stringify(value)) {
          throw new TypeError(
            `The limits of ${key} were given with ${name} ${JSON.stringify(merged[name])} and cannot also have ${JSON.stringify(value)}. Say it once, or use a session of its own.`,
          );
        }
        merged[name] = value;
      }
      stated.set(key, merged);
      for (const [id, pool] of pools) {
        if (id.startsWith(`${key}/`) || id === key) pool.configure(numbers(product, id.slice(product.length + 1))!);
      }
    },
    snapshot: () => Array.from(pools.values(), (pool) => pool.state()),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    pool(product, organization) {
      const key = `${product}/${organization ?? ""}`;
      const known = pools.get(key);
      if (known) return known;
      const limits = numbers(product, organization);
      if (!limits) return undefined;
      const ledger = environment.shared?.(key, limits, clock) ?? localLedger(limits, clock.now);
      const pool = createPool(product, organization, limits, ledger, clock, changed);
      pools.set(key, pool);
      return pool;
    },
  };
}
