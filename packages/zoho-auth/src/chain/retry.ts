import { type Clock, sleep } from "../clock.ts";
import { isLimited } from "../errors/refusal.ts";
import { ConnectionError, TimeoutError } from "../errors/transport-errors.ts";
import type { EventListener } from "../events.ts";
import type { Limits } from "../limits/index.ts";
import type { CallContext, Handler, ZohoRequest } from "../middleware.ts";
import { retryAfter } from "../retry-after.ts";

export interface RetryOptions {
  /** Attempts of one call, the first included. 4 when absent; 1 never repeats. */
  readonly attempts?: number;
  /** Milliseconds that the first pause is drawn below; it doubles with each attempt. 500 when absent. */
  readonly base?: number;
  /** Longest pause drawn, in milliseconds. 20,000 when absent. */
  readonly cap?: number;
  /** Longest pause accepted when Zoho names one; beyond it the answer is returned. 90,000 ms when absent. */
  readonly longestWait?: number;
  /**
   * Repeats that may be spent in a row on a failing service; ten answered calls earn one back. It keeps an outage from
   * multiplying the load. 50 when absent. Calls refused by a limit do not draw on it.
   */
  readonly budget?: number;
}

/** The minute of Books and Inventory, with room for the two clocks to differ. */
const MINUTE_BLOCK = 61_000;

/** A stream can be read once. */
const isReplayable = ({ body }: ZohoRequest): boolean => {
  const stream = body as Partial<ReadableStream> | null;
  return !stream?.getReader && !stream?.[Symbol.asyncIterator];
};

/** No call can succeed before the quota of the day, or the credits of 24 hours, renew. */
const isExhausted = ({ headers }: Response, { refusal }: CallContext): boolean =>
  refusal?.code === 45 || headers.get("x-api-credits-remaining") === "0";

/**
 * Repeats what can be repeated without changing its outcome: whatever a limit refused, and, after a 5xx, a lost
 * connection or a timeout, reads and writes that name their record. A create whose bytes may have reached Zoho comes
 * here as an `OutcomeUnknownError` and is not repeated.
 */
export function retry(
  { attempts = 4, base = 500, cap = 20_000, longestWait = 90_000, budget = 50 }: RetryOptions = {},
  clock: Clock,
  random: () => number,
  emit: EventListener | undefined,
  limits: Limits | undefined,
): (next: Handler) => Handler {
  let savings = budget;
  const spend = () => savings >= 1 && savings-- > 0;

  /** Milliseconds until the next attempt; `undefined` when this outcome is final. */
  const pauseAfter = (
    response: Response | undefined,
    error: unknown,
    { signal }: ZohoRequest,
    context: CallContext,
  ): number | undefined => {
    const backoff = random() * Math.min(cap, base * 2 ** (context.attempt - 1));
    if (!response) {
      const passing = error instanceof ConnectionError || (error instanceof TimeoutError && !signal?.aborted);
      return passing && spend() ? backoff : undefined;
    }
    const { status, headers } = response;
    const named = retryAfter(headers, clock.now());
    if (isLimited(response, context)) {
      if (isExhausted(response, context)) return undefined;
      // The throttle holds the next attempt exactly as long as needed.
      if (limits?.pool(context.operation.product, context.organization)) return 0;
      return named ?? backoff + (context.refusal?.code === 44 ? MINUTE_BLOCK : base);
    }
    const passing = status === 408 || (status >= 500 && status !== 501);
    return passing && context.operation.retry !== "unsafe" && spend() ? (named ?? backoff) : undefined;
  };

  return (next) => async (request, context) => {
    let renewed: unknown;
    for (let left = attempts; ; context.attempt++) {
      let response: Response | undefined;
      let error: unknown;
      try {
        response = await next(request, context);
      } catch (thrown) {
        error = thrown;
      }
      if (response && response.status < 400) {
        savings = Math.min(budget, savings + 0.1);
        return response;
      }
      if (response?.status === 401 && renewed === undefined) {
        renewed = await context.renew?.(context.refusal?.code);
        if (renewed && isReplayable(request)) continue;
      }
      if (isReplayable(request)) {
        const delay = --left > 0 ? pauseAfter(response, error, request, context) : undefined;
        // Nothing is later than a deadline that does not exist.
        const tooLate = delay !== undefined && clock.now() + delay >= context.deadlineAt!;
        if (delay !== undefined && delay <= longestWait && !tooLate) {
          const reason = response?.status ?? (error as Error).name;
          emit?.({ type: "retry", operation: context.operation.name, attempt: context.attempt, delay, reason });
          await sleep(clock, delay, request.signal);
          continue;
        }
      }
      if (response) return response;
      throw error;
    }
  };
}
