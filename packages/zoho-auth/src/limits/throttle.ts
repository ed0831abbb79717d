import type { CallContext, Middleware } from "../middleware.ts";
import { rules } from "./budgets.ts";
import type { Limits } from "./index.ts";
import type { Pool } from "./pool.ts";

const MINUTE = 60_000;

function count(headers: Headers, name: string): number | undefined {
  const text = headers.get(name);
  return text && Number(text) >= 0 ? Number(text) : undefined;
}

/** Milliseconds that `Retry-After` asks for, as seconds or as a date. */
function retryAfter(headers: Headers): number | undefined {
  const seconds = count(headers, "retry-after");
  const wait = seconds === undefined ? Date.parse(headers.get("retry-after") ?? "") - Date.now() : seconds * 1000;
  return wait >= 0 ? wait : undefined;
}

/** The code of a refusal: a number (Books, Inventory), a word (CRM), or the word in the older CRM shape. */
async function codeOf(response: Response): Promise<unknown> {
  try {
    const body = (await response.clone().json()) as { code?: unknown; error?: unknown };
    return body.code === 429 ? body.error : body.code;
  } catch {
    return undefined;
  }
}

/**
 * Takes in what an answer tells about the budgets. No header is always there: CRM names its credits once half of them
 * are used; Books and Inventory name the calls of the day and the seconds to its renewal, undocumented.
 *
 * @throws DailyLimitError when nothing is left until the renewal, since a retry could not help
 */
async function heed(pool: Pool, { operation, cost }: CallContext, response: Response): Promise<void> {
  const { status, headers } = response;
  const crm = operation.product === "crm";
  const quota = crm ? "credits" : "daily";
  const remaining = count(headers, crm ? "x-api-credits-remaining" : "x-rate-limit-remaining");
  const reset = crm ? undefined : count(headers, "x-rate-limit-reset");
  const renewal = reset && reset * 1000;
  if (remaining !== undefined)
    pool.learn(quota, remaining, renewal, crm ? undefined : count(headers, "x-rate-limit-limit"));
  if (status !== 429 && !(crm && status === 400)) return;

  const code = await codeOf(response);
  // CRM lists its refusal under 400 for bulk reads.
  if (status === 400 && code !== "TOO_MANY_REQUESTS") return;
  const wait = retryAfter(headers);
  if (code === 45 || (crm && remaining !== undefined && remaining < (cost.credits ?? 1))) {
    const at = pool.learn(quota, crm ? remaining! : 0, renewal ?? wait);
    throw pool.refusal(operation, { rule: rules.find(({ name }) => name === quota), at });
  }
  // 44: the window is full, and the length of the block is not documented: a whole window is waited for.
  if (code === 44) pool.pause("requests", wait);
  else if (cost.download) pool.learn("downloads", 0, wait ?? MINUTE);
  // 1070, or one of CRM's: too many at the same time.
  else pool.pause(cost.heavy ? "heavy" : "concurrent", wait);
}

/**
 * The chain's meter: a call waits here for its turn, and its answer teaches the budgets. Stands between retry and
 * authorize, so that every attempt is counted. An answer 429 is passed on after the budgets were closed accordingly:
 * whoever repeats the call at once waits here for exactly as long as needed.
 */
export function throttle(limits: Limits): Middleware {
  return async (request, next, context) => {
    const pool = limits.pool(context.operation.product, context.organization);
    if (!pool) return next(request);
    const { cost, operation } = context;
    const entered = pool.enter(operation, cost, request.signal, (context as { expiresAt?: number }).expiresAt);
    const ticket = typeof entered === "number" ? entered : await entered;
    let lost = true;
    try {
      const response = await next(request);
      lost = false;
      await heed(pool, context, response);
      return response;
    } finally {
      pool.leave(cost, ticket, lost);
    }
  };
}
