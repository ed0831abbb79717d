import { isLimited } from "../errors/refusal.ts";
import type { CallContext, Middleware } from "../middleware.ts";
import { retryAfter } from "../retry-after.ts";
import { quotaHeaders } from "./budgets.ts";
import type { Limits } from "./index.ts";
import type { Pool } from "./pool.ts";

/**
 * Takes in what an answer tells about the budgets.
 *
 * @throws DailyLimitError when nothing is left until the renewal
 */
function heed(pool: Pool, context: CallContext, response: Response): void {
  const { cost, operation, refusal } = context;
  const { headers } = response;
  const code = refusal?.code;
  const refused = isLimited(response, context);
  const wait = (refused && retryAfter(headers, Date.now())) || NaN;
  const quota = quotaHeaders[operation.product];
  if (quota) {
    const [name, prefix] = quota;
    const read = (what: string) => Number(headers.get(prefix + what) ?? NaN);
    const dayOver = code === 45;
    const remaining = dayOver ? 0 : read("remaining");
    if (remaining >= 0) {
      const until = pool.learn(name, remaining, read("reset") * 1000 || (dayOver ? wait : NaN), read("limit"));
      if (refused && remaining < (cost.credits ?? 1)) throw pool.error(context, name, until);
    }
  }
  if (!refused) return;
  // 44: the minute is full. Else 1070 or one of CRM's, which does not say what there was too much of at once.
  pool.close(code === 44 ? "requests" : cost.download ? "downloads" : cost.heavy ? "heavy" : "concurrent", wait);
}

/**
 * The chain's meter: a call waits here for its turn, and its answer teaches the budgets. Stands between retry and
 * authorize, so that every attempt is counted. A refusal is handed on after the budgets were closed accordingly: whoever
 * repeats the call at once waits here for exactly as long as needed.
 */
export function throttle(limits: Pick<Limits, "pool">): Middleware {
  return async (request, next, context) => {
    const pool = limits.pool(context.operation.product, context.organization);
    if (!pool) return next(request);
    const turn = pool.enter(context, request.signal);
    if (turn) await turn;
    let lost = true;
    try {
      const response = await next(request);
      lost = false;
      heed(pool, context, response);
      return response;
    } finally {
      pool.leave(context, lost);
    }
  };
}
