import type { EmulatorOptions } from "../options.ts";

/** Other numbers than the edition's or plan's. */
export interface LimitNumbers {
  /** CRM credits in 24 hours, per organization. */
  readonly credits?: number;
  /** CRM calls at the same time, per organization and client. */
  readonly concurrent?: number;
  /** Heavy CRM calls at the same time. 10 when absent. */
  readonly heavy?: number;
  /** Results of bulk reads a minute. 10 when absent. */
  readonly downloads?: number;
  /** Books and Inventory: calls a minute, per organization. 100 when absent. */
  readonly requests?: number;
  /** Books and Inventory: calls in 24 hours, per organization. */
  readonly daily?: number;
  /** Books and Inventory: calls at the same time, per organization. */
  readonly financeConcurrent?: number;
  /** Refusals say in `Retry-After` when to come back, which Zoho does not promise. Default false. */
  readonly retryAfter?: boolean;
}

/** Edition -> calls at the same time, credits a day for an organization with one licence. */
const EDITIONS = {
  free: [5, 5_000],
  standard: [10, 50_250],
  professional: [15, 50_500],
  enterprise: [20, 51_000],
  ultimate: [25, 52_000],
} as const;

/** Plan -> calls a day. */
const PLANS = {
  free: 1_000,
  standard: 2_000,
  professional: 5_000,
  premium: 10_000,
  elite: 10_000,
  ultimate: 10_000,
  enterprise: 10_000,
} as const;

/** What holds for this emulator; `undefined` when nothing is limited. */
export function numbersOf({ limits, edition = "enterprise", plan = "professional" }: EmulatorOptions) {
  if (limits === false) return undefined;
  if (!Object.hasOwn(EDITIONS, edition)) throw unknown("edition", edition, EDITIONS);
  if (!Object.hasOwn(PLANS, plan)) throw unknown("plan", plan, PLANS);
  const [concurrent, credits] = EDITIONS[edition];
  const given = typeof limits === "object" ? limits : {};
  return {
    ...{ credits, concurrent, heavy: 10, downloads: 10 },
    ...{ requests: 100, daily: PLANS[plan], financeConcurrent: plan === "free" ? 5 : 10, retryAfter: false },
    ...given,
  } satisfies Required<LimitNumbers>;
}

const unknown = (what: string, given: string, known: object): RangeError =>
  new RangeError(`There is no ${what} "${given}": it is one of ${Object.keys(known).join(", ")}.`);
