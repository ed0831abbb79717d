import type { Clock } from "../clock.ts";
import { DailyLimitError, RateLimitError } from "../errors/api-errors.ts";
import type { CallContext } from "../middleware.ts";
import { type BudgetName, DAY, type ProductLimits, unitsOf, windows } from "./budgets.ts";
import { QueueFullError } from "./errors.ts";
import { type BudgetState, freeAt, type Meter, roomOf, spend } from "./meter.ts";

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

/** How long a lowered ceiling is believed where Zoho names no end: other clients come and go. */
export const BELIEVED = 600_000;
/** Pause after a refusal that names no time; doubled for each one in a row, up to a minute. */
const PAUSE = 1_000;
const LONGEST_PAUSE = 60_000;

/**
 * First come, first served: no call takes from a budget that an earlier one waits for. So light calls pass heavy ones
 * that wait for the heavy pool alone; and as all calls draw on the other budgets, nobody starves.
 */
export function createPool(key: string, limits: ProductLimits, clock: Clock, changed: (pool: Pool) => void): Pool {
  const meters = {} as Record<BudgetName, Meter>;
  for (const name of Object.keys(windows) as BudgetName[]) {
    meters[name] = {
      name,
      window: 0,
      limit: 0,
      used: 0,
      spent: [],
      ceiling: Infinity,
      until: 0,
      closedUntil: 0,
      closings: 0,
    };
  }
  const all = Object.values(meters);
  const { requests } = meters;
  const queue: Waiter[] = [];
  let maxQueue: number | undefined;
  let inFlight = 0;
  let stopTimer: (() => void) | undefined;

  function setLimits(numbers: ProductLimits): void {
    maxQueue = numbers.maxQueue;
    for (const meter of all) {
      meter.limit = numbers[meter.name] || Infinity;
      meter.window = (meter === requests && numbers.window) || windows[meter.name];
    }
  }

  /** Takes all of it, or tells which budget is full, and until when. */
  function take(units: Units, time: number): { readonly name: BudgetName; readonly at: number } | undefined {
    for (const meter of all) {
      const { name } = meter;
      const at = freeAt(meter, units[name], time);
      if (at) return { name, at };
    }
    for (const meter of all) meter.used += units[meter.name];
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
      else if (windows[full.name] === DAY || full.at > context.deadlineAt!)
        settle(pool.error(context, full.name, full.at));
      else {
        if (full.at > 0) wake = Math.min(wake, full.at);
        // Drawn on by all.
        if (unitsOf({})[full.name]) break;
        awaited.push(full.name);
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
      if (full && windows[full.name] === DAY) throw pool.error(context, full.name, full.at);
      if (waiting >= maxQueue!) {
        throw new QueueFullError(`${waiting} calls to ${key} wait already.`, {
          operation: operation.name,
          hint: "Send fewer at once, or raise maxQueue.",
        });
      }
      // The soonest that this call could start behind those that wait.
      const rounds = Math.floor(waiting / roomOf(requests)) * requests.window;
      const at = Math.max(
        ...all.map((meter) => freeAt(meter, units[meter.name], time) + (meter === requests ? rounds : 0)),
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
      for (const meter of all) spend(meter, units[meter.name], time, lost);
      inFlight--;
      changed(pool);
      if (queue.length) pump();
    },
    learn(name, remaining, wait, limit) {
      const meter = meters[name];
      // What was spent is in what Zoho says, and ends with it.
      if (wait) for (const { units } of meter.spent.splice(0)) meter.used -= units;
      meter.limit = limit || meter.limit;
      meter.ceiling = remaining + meter.used;
      meter.until = clock.now() + (wait || BELIEVED);
      changed(pool);
      return meter.until;
    },
    close(name, wait) {
      const time = clock.now();
      const meter = meters[name];
      // 44: how long Zoho blocks is not documented; after a window without a call nothing is left of it.
      let pause = wait || meter.window;
      // Calls in flight are refused together: they are one sign of overload, not many.
      if (time >= meter.closedUntil) {
        // Others draw on it, too. At most halved: one refusal may be due to a short burst of theirs.
        meter.ceiling = Math.floor(Math.max(1, meter.used * 0.8, roomOf(meter) / 2));
        meter.until = time + BELIEVED;
        pause ||= Math.min(LONGEST_PAUSE, PAUSE * 2 ** meter.closings++) * (1 + Math.random()) * 0.5;
      }
      meter.closedUntil = Math.max(meter.closedUntil, time + pause);
      changed(pool);
    },
    error({ operation, attempt }, name, at) {
      const day = windows[name] === DAY;
      const retryAt = new Date(at);
      return new (day ? DailyLimitError : RateLimitError)(
        `The ${name} budget of ${key} has no room until ${retryAt.toISOString()}.`,
        {
          operation: operation.name,
          attempts: attempt,
          retryAt,
          details: { pool: key, budget: name },
          hint: day ? undefined : "That is after the deadline: allow a later one, or send fewer calls.",
        },
      );
    },
    configure(next) {
      setLimits(next);
      changed(pool);
      pump();
    },
    state() {
      const time = clock.now();
      const budgets: BudgetState[] = [];
      for (const meter of all) {
        // Forgets what time has freed.
        freeAt(meter, 0, time);
        const { name, limit, used, spent, ceiling, until, closedUntil } = meter;
        const room = roomOf(meter);
        const closed = closedUntil > time ? closedUntil : null;
        if (closed || room < Infinity) {
          budgets.push({
            name,
            limit: limit < Infinity ? limit : null,
            used,
            remaining: Math.max(0, room - used),
            renewsAt: (ceiling < limit ? until : spent[0]?.at) ?? null,
            closedUntil: closed,
          });
        }
      }
      return { pool: key, inFlight, queued: queue.length, budgets };
    },
  };
  setLimits(limits);
  return pool;
}
