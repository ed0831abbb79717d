import type { Clock } from "../clock.ts";
import { DailyLimitError, RateLimitError } from "../errors/api-errors.ts";
import type { CallContext } from "../middleware.ts";
import type { BudgetName, ProductLimits } from "./budgets.ts";
import { QueueFullError } from "./errors.ts";
import {
  type BudgetState,
  createMeters,
  isFull,
  type Meter,
  roomOf,
  setLimits,
  spend,
  stateOf,
  whenFree,
} from "./meter.ts";

/** The budgets of one product and organisation, and who waits for them; plain JSON. */
export interface PoolState {
  /** `product`, or `product/organisation`. */
  readonly pool: string;
  readonly inFlight: number;
  readonly queued: number;
  /** Zoho refused a call; nothing is sent until then (milliseconds since 1970). */
  readonly pausedUntil: number | null;
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
  /** Zoho refused a call for this budget: all wait for so long, or, where it does not say, longer each time. */
  pause(name: BudgetName, wait: number): void;
  /** The error of a call for which a budget has no room until then. */
  error(context: CallContext, name: BudgetName, at: number): RateLimitError;
  configure(limits: ProductLimits): void;
  state(): PoolState;
}

interface Waiter {
  readonly ticket: number;
  readonly context: CallContext;
  /** Ends the waiting: with an error, or by letting the call be sent. */
  readonly settle: (error?: unknown) => void;
}

const MINUTE = 60_000;
/** How long a lowered ceiling is believed where Zoho names no end: other clients come and go. */
export const BELIEVED = 600_000;
/** Pause after a refusal that names no time; doubled for each one in a row, up to a minute. */
const PAUSE = 1_000;

/**
 * First come, first served, with one exception: while a call waits for the pool of heavy calls (or of downloads) alone,
 * those that do not draw on it pass. As every heavy call also draws on the budgets of all calls, nobody starves.
 */
export function createPool(key: string, limits: ProductLimits, clock: Clock, changed: (pool: Pool) => void): Pool {
  const meters = createMeters();
  const meterOf = (name: BudgetName) => meters.find(({ rule }) => rule.name === name)!;
  const calls = meterOf("calls");
  const requests = meterOf("requests");
  const lanes: [Waiter[], Waiter[], Waiter[]] = [[], [], []];
  let { maxQueue } = limits;
  let tickets = 0;
  let queued = 0;
  let pauses = 0;
  let stopTimer: (() => void) | undefined;

  /** Takes everything the call draws, or names the first budget that is full. */
  function take({ cost }: CallContext, time: number): Meter | undefined {
    const full = meters.find((meter) => isFull(meter, meter.rule.draw(cost), time));
    if (!full) for (const meter of meters) meter.used += meter.rule.draw(cost);
    return full;
  }

  function errorOf({ operation, attempt }: CallContext, { rule: { name, fatal } }: Meter, at: number): RateLimitError {
    const retryAt = new Date(at);
    return new (fatal ? DailyLimitError : RateLimitError)(
      `The ${name} budget of ${key} has no room until ${retryAt.toISOString()}.`,
      {
        operation: operation.name,
        attempts: attempt,
        retryAt,
        details: { pool: key, budget: name },
        hint: fatal ? undefined : "That is after the deadline: allow a later one, or send fewer calls.",
      },
    );
  }

  /** Sends whom the meters let go. */
  function pump(): void {
    const time = clock.now();
    let open: Waiter[][] = lanes;
    let wake = Infinity;
    stopTimer?.();
    for (;;) {
      open = open.filter((lane) => lane.length);
      if (!open.length) break;
      const lane = open.reduce((a, b) => (a[0]!.ticket < b[0]!.ticket ? a : b));
      const { context, settle } = lane[0]!;
      const full = take(context, time);
      const at = full ? whenFree(full, full.rule.draw(context.cost), time) : 0;
      if (!full) settle();
      else if (full.rule.fatal || at > context.deadlineAt!) settle(errorOf(context, full, at));
      else {
        if (at < wake) wake = at;
        open = full.rule.lane ? open.filter((each) => each !== lane) : [];
      }
    }
    if (wake < Infinity) stopTimer = clock.after(Math.ceil(wake - time), pump);
  }

  const pool: Pool = {
    enter(context, signal) {
      const { cost, deadlineAt, operation } = context;
      const time = clock.now();
      if (!queued) {
        const full = take(context, time);
        if (!full) return changed(pool) as undefined;
        if (full.rule.fatal) throw errorOf(context, full, whenFree(full, full.rule.draw(cost), time));
      }
      if (queued >= maxQueue!) {
        throw new QueueFullError(`${queued} calls to ${key} wait already.`, {
          operation: operation.name,
          hint: "Send fewer at once, or raise maxQueue.",
        });
      }
      // The soonest that this call could start behind those that wait.
      const at = Math.max(
        calls.until,
        whenFree(requests, 1, time) + Math.floor(queued / roomOf(requests)) * requests.window,
      );
      if (at > deadlineAt!) throw errorOf(context, requests, at);
      return new Promise((resolve, reject) => {
        const lane = lanes[cost.heavy ? 1 : cost.download ? 2 : 0];
        const waiter: Waiter = {
          ticket: tickets++,
          context,
          settle(error) {
            signal?.removeEventListener("abort", abort);
            lane.splice(lane.indexOf(waiter), 1);
            queued--;
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
        lane.push(waiter);
        queued++;
        changed(pool);
        pump();
      });
    },
    leave({ cost }, lost) {
      const time = clock.now();
      for (const meter of meters) spend(meter, meter.rule.draw(cost), time, lost);
      if (!lost && time > calls.until) pauses = 0;
      changed(pool);
      if (queued) pump();
    },
    learn(name, remaining, wait, limit) {
      const meter = meterOf(name);
      meter.limit = limit || meter.limit;
      meter.ceiling = remaining + meter.used;
      meter.renews = wait > 0;
      meter.until = clock.now() + (wait || BELIEVED);
      changed(pool);
      return meter.until;
    },
    pause(name, wait) {
      const time = clock.now();
      // 44: how long Zoho blocks is not documented; after a window without a call nothing is left of it.
      let pause = wait || (name === "requests" ? requests.window : 0);
      // Calls in flight are refused together: they are one sign of overload, not many.
      if (time >= calls.until) {
        const meter = meterOf(name);
        const room = roomOf(meter);
        // Others draw on it, too. At most halved: one refusal may be due to a short burst of theirs.
        meter.ceiling = Math.max(
          1,
          Math.floor(Math.max(Math.min(room, meter.used) * 0.8, room < Infinity ? room / 2 : 0)),
        );
        meter.until = time + BELIEVED;
        pause ||= Math.min(MINUTE, PAUSE * 2 ** pauses++) * (1 + Math.random()) * 0.5;
      }
      calls.ceiling = -Infinity;
      calls.until = Math.max(calls.until, time + pause);
      changed(pool);
    },
    error: (context, name, at) => errorOf(context, meterOf(name), at),
    configure(next) {
      ({ maxQueue } = next);
      setLimits(meters, next);
      changed(pool);
      pump();
    },
    state() {
      const time = clock.now();
      const limited = meters.filter((meter) => !isFull(meter, 0, time) && meter !== calls && roomOf(meter) < Infinity);
      const pausedUntil = calls.ceiling < 0 ? calls.until : null;
      return { pool: key, inFlight: calls.used, queued, pausedUntil, budgets: limited.map(stateOf) };
    },
  };
  setLimits(meters, limits);
  return pool;
}
