import type { Clock } from "../clock.ts";
import type { Middleware } from "../middleware.ts";
import {
  type AnyLimits,
  type BooksLimits,
  type CrmLimits,
  defaults,
  type InventoryLimits,
  type ProductLimits,
} from "./budgets.ts";
import { steadyClock } from "./clock.ts";
import { createPool, type Pool, type PoolState } from "./pool.ts";
import { throttle } from "./throttle.ts";

export type {
  AnyLimits,
  BooksLimits,
  BooksPlan,
  BudgetName,
  CrmEdition,
  CrmLimits,
  InventoryLimits,
  InventoryPlan,
  ProductLimits,
} from "./budgets.ts";
export { QueueFullError } from "./errors.ts";
export type { BudgetState } from "./meter.ts";
export type { Pool, PoolState } from "./pool.ts";

/**
 * What each product allows. CRM, Books and Inventory are limited as Zoho documents it, also when nothing is said here;
 * any other product only if it is named. `false`: not limited at all.
 */
export interface LimitsOptions {
  readonly crm?: CrmLimits | false;
  readonly books?: BooksLimits | false;
  readonly inventory?: InventoryLimits | false;
  readonly [product: string]: AnyLimits | false | undefined;
}

/** Where the budgets are counted, and by which clock. */
export interface LimitsEnvironment {
  readonly clock?: Clock;
  /** Counts for several processes, as `redisLimits()` of `@x/zoho-auth/redis` does. Absent: this process alone. */
  readonly shared?: typeof createPool;
}

export interface Limits {
  /**
   * States the numbers of a product, or of one organisation of it. Repeating a statement changes nothing; numbers not
   * mentioned stay; a product that is switched off stays off.
   *
   * @throws TypeError when it contradicts an earlier statement: two clients of one session must not disagree silently
   */
  configure(product: string, organization: string | undefined, limits: AnyLimits): void;
  /** Every pool that has been called so far; plain JSON. */
  snapshot(): PoolState[];
  /** Calls the listener after every change of a pool, with its state then; the function returned ends that. */
  subscribe(listener: (state: PoolState) => void): () => void;
  /** The budgets a call draws on; `undefined` where the product has none. */
  pool(product: string, organization: string | undefined): Pool | undefined;
  /** The member of a session's chain that makes calls wait for their turn. */
  readonly throttle: Middleware;
}

export function createLimits(options: LimitsOptions = {}, environment: LimitsEnvironment = {}): Limits {
  const { clock = steadyClock, shared: create = createPool } = environment;
  const stated: Record<string, AnyLimits | false | undefined> = { crm: {}, books: {}, inventory: {}, ...options };
  const pools = new Map<string, Pool>();
  const listeners = new Set<(state: PoolState) => void>();

  /** The numbers of a pool, whose key is `product` or `product/organisation`. */
  function numbersOf(key: string): ProductLimits | undefined {
    const product = key.split("/")[0]!;
    const general = stated[product];
    const given = { ...general, ...stated[key] };
    return general ? { ...defaults(product, given), ...given } : undefined;
  }

  function changed(pool: Pool): void {
    if (!listeners.size) return;
    const state = pool.state();
    // By itself, so that a listener that throws or calls back cannot disturb the count.
    for (const listener of listeners) queueMicrotask(() => listener(state));
  }

  const limits: Omit<Limits, "throttle"> = {
    configure(product, organization, limits) {
      const key = organization ? `${product}/${organization}` : product;
      const before = stated[key];
      if (before === false) return;
      const merged: Record<string, unknown> = { ...before };
      for (const [name, value] of Object.entries(limits)) {
        merged[name] ??= value;
        if (value !== undefined && value !== merged[name]) {
          throw new TypeError(`${key} was given the ${name} ${merged[name]}, and now ${value}. Say it once.`);
        }
      }
      stated[key] = merged;
      stated[product] ??= {};
      for (const [id, pool] of pools) if (`${id}/`.startsWith(`${key}/`)) pool.configure(numbersOf(id)!);
    },
    snapshot: () => Array.from(pools.values(), (pool) => pool.state()),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    pool(product, organization) {
      const key = organization ? `${product}/${organization}` : product;
      let pool = pools.get(key);
      const numbers = pool ? undefined : numbersOf(key);
      if (numbers) {
        pool = create(key, numbers, clock, changed);
        pools.set(key, pool);
      }
      return pool;
    },
  };
  return { ...limits, throttle: throttle(limits) };
}
