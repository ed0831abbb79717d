import type { Clock } from "../clock.ts";
import { DailyLimitError, RateLimitError } from "../errors/api-errors.ts";
import type { CallContext } from "../middleware.ts";
import { type BudgetName, type ProductLimits, unitsOf, windows } from "./budgets.ts";
import { QueueFullError } from "./errors.ts";
import { type BudgetState, createMeter, type Meter } from "./meter.ts";

/** The budgets of one product and organisation, and who waits for them; plain JSON. */
export interface PoolState {
  /** `product`, or `product/organisation`. */
  readonly pool: string;
  readonly inFlight: number;
  readonly queued: number;
  readonly budgets: readonly BudgetState[];
}

/** Order, counts and errors of the calls to one product and organisation. */
export interface Pool {
  /** Lets the call be sent: at once, or when the promise is kept. Each call that entered must leave. */
  enter(context: CallContext, signal: AbortSignal | undefined): Promise<void> | undefined;
  /** The call has ended, `lost` without an answer. */
  leave(context: CallContext, lost: boolean): void;
  /**
   * Zoho says what remains of a budget, and in how many milliseconds its count starts anew; NaN where it does not say.
   *
   * @returns until when that is believed (milliseconds since 1970)
   */
  learn(name: BudgetName, remaining: number, wait: number, limit: number): number;
  /** Zoho refused a call for this budget: who draws on it waits for so long; if it does not say, longer each time. */
  close(name: BudgetName, wait: number): void;
  /** The error of a call for which a budget has no room until then. */
  error(context: CallContext, name: BudgetName, at: number): RateLimitError;
  configure(limits: ProductLimits): void;
  state(): PoolState;
}

type Units = Readonly<Record<BudgetName, number>>;

interface Waiter {
  readonly context: CallContext;
  readonly units: Units;
  /** Ends the waiting: with an error, or by letting the call be sent. */
  readonly settle: (error?: unknown) => void;
}

/**
 * First come, first served: no call takes from a budget that an earlier one waits for. So light calls pass heavy ones
 * that wait for the heavy pool alone; and as all calls draw on the other budgets, nobody starves.
 */
export function createPool(key: string, limits: ProductLimits, clock: Clock, changed: (pool: Pool) => void): Pool {
  const meters = (Object.keys(windows) as BudgetName[]).map(createMeter);
  const meterOf = (name: BudgetName) => meters.find((meter) => meter.name === name)!;
  const requests = meterOf("requests");
  const queue: Waiter[] = [];
  let maxQueue: number | undefined;
  let inFlight = 0;
  let stopTimer: (() => void) | undefined;

  function resize(numbers: ProductLimits): void {
    maxQueue = numbers.maxQueue;
    for (const meter of meters) meter.resize(numbers);
  }

  /** Takes all of it, or tells which budget is full, and until when. */
  function take(units: Units, time: number): { readonly meter: Meter; readonly at: number } | undefined {
    for (const meter of meters) {
      const at = meter.freeAt(units[meter.name], time);
      if (at) return { meter, at };
    }
    for (const meter of meters) meter.take(units[meter.name]);
    inFlight++;
  }

  /** Sends whom the meters let go. */
  function pump(): void {
    const time = clock.now();
    const awaited: BudgetName[] = [];
    let wake = Infinity;
    stopTimer?.();
    let place = 0;
    for (let waiter = queue[0]; waiter; waiter = queue[place]) {
      const { context, units, settle } = waiter;
      const passed = awaited.some((name) => units[name]);
      const full = passed ? undefined : take(units, time);
      // Whoever is settled leaves the queue, and the next one has the place.
      if (passed) place++;
      else if (!full) settle();
      else if (full.meter.day || full.at > context.deadlineAt!) settle(pool.error(context, full.meter.name, full.at));
      else {
        if (full.at > 0) wake = Math.min(wake, full.at);
        // Drawn on by all.
        if (unitsOf({})[full.meter.name]) break;
        awaited.push(full.meter.name);
        place++;
      }
    }
    if (wake < Infinity) stopTimer = clock.after(Math.ceil(wake - time), pump);
  }

  const pool: Pool = {
    enter(context, signal) {
      const { cost, deadlineAt, operation } = context;
      const time = clock.now();
      const units = unitsOf(cost);
      const waiting = queue.length;
      const full = waiting ? undefined : take(units, time);
      if (!waiting && !full) return changed(pool) as undefined;
      if (full?.meter.day) throw pool.error(context, full.meter.name, full.at);
      if (waiting >= maxQueue!) {
        throw new QueueFullError(`${waiting} calls to ${key} wait already.`, {
          operation: operation.name,
          hint: "Send fewer, or raise maxQueue.",
        });
      }
      // The soonest that this call could start behind those that wait.
      const at = Math.max(
        requests.freeAt(1, time, waiting),
        ...meters.map((meter) => meter.freeAt(units[meter.name], time)),
      );
      if (at > deadlineAt!) throw pool.error(context, "requests", at);
      return new Promise((resolve, reject) => {
        const waiter: Waiter = {
          context,
          units,
          settle(error) {
            signal?.removeEventListener("abort", abort);
            queue.splice(queue.indexOf(waiter), 1);
            if (error) reject(error);
            else resolve();
            changed(pool);
          },
        };
        const abort = () => {
          waiter.settle(signal!.reason);
          pump();
        };
        signal?.addEventListener("abort", abort);
        queue.push(waiter);
        changed(pool);
        pump();
      });
    },
    leave({ cost }, lost) {
      const time = clock.now();
      const units = unitsOf(cost);
      for (const meter of meters) meter.spend(units[meter.name], time, lost);
      inFlight--;
      changed(pool);
      if (queue.length) pump();
    },
    learn(name, remaining, wait, limit) {
      const until = meterOf(name).learn(remaining, clock.now(), wait, limit);
      changed(pool);
      return until;
    },
    close(name, wait) {
      meterOf(name).close(clock.now(), wait);
      changed(pool);
    },
    error({ operation, attempt }, name, at) {
      const { day } = meterOf(name);
      const retryAt = new Date(at);
      return new (day ? DailyLimitError : RateLimitError)(
        `The ${name} budget of ${key} has no room until ${retryAt.toISOString()}.`,
        {
          operation: operation.name,
          attempts: attempt,
          retryAt,
          details: { pool: key, budget: name },
          hint: day ? undefined : "That is after the deadline: allow a later one.",
        },
      );
    },
    configure(next) {
      resize(next);
      changed(pool);
      pump();
    },
    state() {
      const time = clock.now();
      const budgets = meters.flatMap((meter) => meter.state(time) ?? []);
      return { pool: key, inFlight, queued: queue.length, budgets };
    },
  };
  resize(limits);
  return pool;
}
