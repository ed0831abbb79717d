import { orAbort, sleep } from "../clock.ts";
import { ConnectionError } from "../errors/transport-errors.ts";
import { ZohoError } from "../errors/zoho-error.ts";
import { type BudgetName, DAY, unitsOf, windows } from "../limits/budgets.ts";
import { BELIEVED, GRAIN, LINGER } from "../limits/meter.ts";
import { createPool, type Pool } from "../limits/pool.ts";
import type { CallContext } from "../middleware.ts";
import { command, type RedisClient } from "./client.ts";
import { BEAT, CLOSE, LEARN, LEAVE, TAKE } from "./limits-scripts.ts";

export interface RedisLimitsOptions {
  /** Connected; kept and closed by the caller. */
  readonly client: RedisClient;
  /** Begins every key. `zoho:limits` when absent. */
  readonly prefix?: string;
  /**
   * Milliseconds after which the calls of a process that died or hangs are taken to have ended. Renewed while the
   * process lives, so that no call can outlast it. 15,000 when absent.
   */
  readonly lease?: number;
}

/** How often a call asks again that waits for one of another process to end. */
const POLL = 10;

interface Draw {
  readonly name: BudgetName;
  readonly units: number;
  readonly window: number;
  readonly limit?: number;
  readonly fatal?: boolean;
  readonly grain?: number;
}

/**
 * Counts the budgets in Redis, for all processes that use the same prefix and give the same numbers:
 * `createLimits({ books: { plan: "premium" } }, { shared: redisLimits({ client }) })`. A call first waits for its turn in
 * its own process, then for room in all of them: first come, first served within a process, by luck between processes.
 * `snapshot()` shows the share of its own process.
 *
 * General limiters count in fixed windows from the moment of sending and do not lease concurrent calls, so that Zoho
 * would refuse calls at the border of two windows. Hence scripts of our own.
 */
export function redisLimits({ client, prefix = "zoho:limits", lease = 15_000 }: RedisLimitsOptions): typeof createPool {
  return (key, limits, clock, changed) => {
    const local = createPool(key, limits, clock, changed);
    const inFlight = new Map<CallContext, { id: string; draws: readonly Draw[] }>();
    const turns: [Promise<unknown>, Promise<unknown>, Promise<unknown>] = [
      Promise.resolve(),
      Promise.resolve(),
      Promise.resolve(),
    ];
    const me = crypto.randomUUID();
    let numbers = limits;
    let calls = 0;
    let beating = false;

    /** Braces keep all keys of a pool in one slot of a cluster. */
    const pool = `${prefix}:{${key}}`;

    async function run(script: string, draws: readonly Draw[], ask: Record<string, unknown>): Promise<unknown> {
      const keys = [pool, ...draws.map(({ name }) => `${pool}:${name}`)];
      return command(client, "EVAL", script, `${keys.length}`, ...keys, JSON.stringify({ ...ask, draws }));
    }

    /** The draws on the budgets that the product has, their limit known or not. */
    const drawsOn = (units: Partial<Record<BudgetName, number>>): Draw[] =>
      (Object.keys(units) as BudgetName[])
        .filter((name) => name in numbers && units[name])
        .map((name) => ({
          name,
          units: units[name]!,
          window: (name === "requests" && numbers.window) || windows[name],
          limit: numbers[name] || undefined,
          ...(windows[name] === DAY && { fatal: true, grain: GRAIN }),
        }));

    /** What nobody waits for. A lease that could not be given back ends by itself, and a word lost is said again. */
    const tell = (script: string, draws: readonly Draw[], ask: Record<string, unknown>) =>
      void run(script, draws, ask).catch(() => {});

    /** While calls are in flight, their leases begin anew long before they end. */
    function keepLeases(): void {
      if (beating) return;
      beating = true;
      clock.after(
        lease / 3,
        () => {
          beating = false;
          if (!inFlight.size) return;
          const draws = drawsOn(unitsOf({ heavy: true, download: true }));
          tell(BEAT, draws, {
            lease,
            members: [...inFlight.values()].flatMap(({ id, draws }) => membersOf(id, draws)),
          });
          keepLeases();
        },
        true,
      );
    }

    /** Waits until all processes together leave room for the call. */
    async function take(context: CallContext, signal: AbortSignal | undefined): Promise<void> {
      const id = `${me}:${calls++}`;
      const draws = drawsOn(unitsOf(context.cost));
      for (;;) {
        signal?.throwIfAborted();
        const [name, wait] = (await run(TAKE, draws, { id, lease })) as [BudgetName?, string?];
        if (name === undefined) {
          inFlight.set(context, { id, draws });
          keepLeases();
          // Aborted meanwhile: nothing was sent.
          if (signal?.aborted) leave(context, false);
          return signal?.throwIfAborted();
        }
        const milliseconds = wait ? Math.ceil(Number(wait)) : POLL;
        const at = clock.now() + milliseconds;
        if (draws.some((draw) => draw.fatal && draw.name === name) || at > context.deadlineAt!) {
          throw local.error(context, name, at);
        }
        await sleep(clock, milliseconds, signal);
      }
    }

    function leave(context: CallContext, lost: boolean): void {
      const call = inFlight.get(context);
      if (!call) return;
      inFlight.delete(context);
      tell(LEAVE, call.draws, { id: call.id, linger: lost ? LINGER : 0 });
    }

    async function enter(context: CallContext, signal: AbortSignal | undefined): Promise<void> {
      await local.enter(context, signal);
      const lane = context.cost.heavy ? 1 : context.cost.download ? 2 : 0;
      const turn = turns[lane].then(() => take(context, signal));
      turns[lane] = turn.catch(() => {});
      try {
        await orAbort(turn, signal);
      } catch (error) {
        leave(context, false);
        local.leave(context, false);
        if (signal?.aborted || error instanceof ZohoError) throw error;
        throw new ConnectionError("The limits shared through Redis could not be asked.", {
          operation: context.operation.name,
          attempts: context.attempt,
          hint: "Check that the Redis client is connected.",
          cause: error,
        });
      }
    }

    return {
      ...local,
      enter,
      leave(context, lost) {
        leave(context, lost);
        local.leave(context, lost);
      },
      learn(name, remaining, wait, limit) {
        const until = local.learn(name, remaining, wait, limit);
        tell(LEARN, drawsOn({ [name]: 1 }), {
          remaining,
          limit: limit || undefined,
          wait: until - clock.now(),
          renews: wait > 0,
        });
        return until;
      },
      close(name, wait) {
        local.close(name, wait);
        const until = local.state().budgets.find((budget) => budget.name === name)?.closedUntil ?? 0;
        tell(CLOSE, drawsOn({ [name]: 1 }), { wait: until - clock.now(), believed: BELIEVED });
      },
      configure(next) {
        numbers = next;
        local.configure(next);
      },
    } satisfies Pool;
  };
}

/** Names of a call's units in the sets of Redis; the scripts build the same. */
const membersOf = (id: string, draws: readonly Draw[]) => {
  const most = Math.max(...draws.map(({ units, fatal }) => (fatal ? 0 : units)));
  return Array.from({ length: most }, (_, index) => `${id}#${index + 1}`);
};
