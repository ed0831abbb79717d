import type { CallCost, OperationInfo } from "../operation.ts";
import type { BudgetName, ProductLimits } from "./budgets.ts";
import type { Clock } from "./clock.ts";
import { DailyLimitError, QueueFullError, RateLimitError } from "./errors.ts";
import type { BudgetState, Ledger, Refusal } from "./ledger.ts";
import { createQueue, type Waiter } from "./queue.ts";

/** The budgets of one product and organisation, and who waits for them; plain JSON. */
export interface PoolState {
  readonly product: string;
  readonly organization: string | null;
  readonly inFlight: number;
  readonly queued: number;
  /** Zoho refused a call; nothing is sent until then (milliseconds since 1970). */
  readonly pausedUntil: number | null;
  readonly budgets: readonly BudgetState[];
}

const MINUTE = 60_000;
/** Pause after the first refusal that names no time; doubled for each one in a row. */
const PAUSE = 1_000;
const LONGEST_PAUSE = MINUTE;

export type LimitChange = "queued" | "started" | "ended" | "aborted" | "refused" | "paused" | "learned" | "configured";

/** Budgets, order and errors of the calls to one product and organisation. */
export interface Pool {
  /** The ticket of a call that may be sent: at once, or when its turn comes. */
  enter(operation: OperationInfo, cost: CallCost, signal?: AbortSignal, expiresAt?: number): number | Promise<number>;
  leave(cost: CallCost, ticket: number, lost: boolean): void;
  refusal(operation: OperationInfo, refusal: Refusal): RateLimitError;
  /** Zoho says what remains of a budget, and in how many milliseconds it is renewed. Answers how long that holds. */
  learn(name: BudgetName, remaining: number, wait?: number, limit?: number): number;
  /** Zoho refused a call for this budget: all wait; longer each time, where neither Zoho nor the budget says how long. */
  pause(name: BudgetName, wait?: number): void;
  configure(limits: ProductLimits): void;
  state(): PoolState;
  readonly ledger: Ledger;
}

export function createPool(
  product: string,
  organization: string | undefined,
  limits: ProductLimits,
  ledger: Ledger,
  clock: Clock,
  changed: (change: LimitChange, pool: Pool) => void,
): Pool {
  const queue = createQueue(ledger, clock);
  let { maxQueue = Infinity, window = MINUTE } = limits;
  let tickets = 0;
  let inFlight = 0;
  let pausedUntil = 0;
  let pauses = 0;

  function start(ticket: number): number {
    inFlight++;
    changed("started", pool);
    return ticket;
  }

  function refusal(operation: OperationInfo, { rule, at }: Refusal): RateLimitError {
    const budget = rule?.name ?? "pause";
    const retryAt = at < Infinity ? new Date(at) : undefined;
    const whose = organization ? `${product} organization ${organization}` : product;
    const details = { operation: operation.name, product, organization, budget, retryAt };
    changed("refused", pool);
    if (rule?.fatal) {
      return new DailyLimitError(
        `${operation.name} was not sent: the ${budget} limit of ${whose} is used up. More is left at ${retryAt?.toISOString()}.`,
        details,
      );
    }
    return new RateLimitError(
      `${operation.name} was not sent: ${whose} has no room (${budget}) before ${retryAt?.toISOString()}, after the call's deadline. Allow a longer deadline or send fewer calls.`,
      details,
    );
  }

  const pool: Pool = {
    ledger,
    refusal,
    enter(operation, cost, signal, expiresAt = Infinity) {
      signal?.throwIfAborted();
      const ticket = ++tickets;
      const queued = queue.length();
      if (!queued && !ledger.shared) {
        const refused = ledger.take(cost, ticket) as Refusal | undefined;
        if (!refused) return start(ticket);
        if (refused.rule?.fatal) throw refusal(operation, refused);
      }
      if (queued >= maxQueue) {
        throw new QueueFullError(
          `${operation.name} was not sent: ${queued} calls to ${product} wait already. Send fewer at once or raise maxQueue.`,
          { operation: operation.name, product, organization, budget: "queue", retryAt: undefined },
        );
      }
      const at = ledger.earliest(queued + 1);
      if (at > expiresAt) throw refusal(operation, { rule: undefined, at });
      return new Promise((resolve, reject) => {
        const done = () => signal?.removeEventListener("abort", abort);
        const waiter: Waiter = {
          cost,
          ticket,
          expiresAt,
          go() {
            done();
            resolve(start(ticket));
          },
          refuse(refused) {
            done();
            reject(refusal(operation, refused));
          },
          crash(error) {
            done();
            reject(error);
          },
        };
        const abort = () => {
          queue.remove(waiter);
          reject(signal?.reason);
          changed("aborted", pool);
        };
        signal?.addEventListener("abort", abort, { once: true });
        queue.add(waiter);
        changed("queued", pool);
      });
    },
    leave(cost, ticket, lost) {
      inFlight--;
      ledger.leave(cost, ticket, lost);
      changed("ended", pool);
      if (queue.length()) queue.pump();
    },
    learn(name, remaining, wait, limit) {
      const until = ledger.learn(name, remaining, wait && clock.now() + wait, limit);
      changed("learned", pool);
      return until;
    },
    pause(name, wait = name === "requests" ? window : undefined) {
      const now = clock.now();
      // The calls in flight are refused together: they are one sign of overload, not many.
      const first = now >= pausedUntil;
      if (first) ledger.shrink(name);
      else if (!wait) return;
      const full = Math.min(LONGEST_PAUSE, PAUSE * 2 ** pauses);
      if (first) pauses++;
      pausedUntil = Math.max(pausedUntil, now + (wait ?? full * (1 + Math.random()) * 0.5));
      ledger.pause(pausedUntil);
      changed("paused", pool);
    },
    configure(next) {
      ({ maxQueue = Infinity, window = MINUTE } = next);
      ledger.resize(next);
      changed("configured", pool);
      queue.pump();
    },
    state: () => ({
      product,
      organization: organization ?? null,
      inFlight,
      queued: queue.length(),
      ...ledger.state(),
    }),
  };
  return pool;
}
