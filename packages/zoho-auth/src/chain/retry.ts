import { type Clock, sleep } from "../clock.ts";
import { ConnectionError, TimeoutError } from "../errors/transport-errors.ts";
import type { EventListener } from "../events.ts";
import type { CallContext, Middleware, ZohoRequest } from "../middleware.ts";
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

const limitCodes = new Set<unknown>([44, 1070, "TOO_MANY_REQUESTS", "RATE_LIMIT_EXCEEDED"]);
const passingStatuses = new Set([408, 500, 502, 503, 504]);

/** A stream can be read once. */
const isReplayable = ({ body }: ZohoRequest): boolean =>
  body === null || typeof body !== "object" || !("getReader" in body || Symbol.asyncIterator in body);

/** No call can succeed before the quota of the day or of 24 hours renews. */
const isExhausted = (response: Response, { refusal }: CallContext): boolean =>
  refusal?.code === 45 || response.headers.get("x-api-credits-remaining") === "0";

/**
 * Repeats what can be repeated without changing its outcome. A refusal by a limit was not carried out, so that every
 * class is repeated; a failure (5xx, lost connection, timeout) is repeated for reads and for writes that name their
 * record. A create whose bytes may have reached Zoho is never repeated: it ends as `OutcomeUnknownError` before it
 * gets here.
 */
export const retry = (
  options: RetryOptions,
  clock: Clock,
  random: () => number,
  emit: EventListener | undefined,
  isMetered: (context: CallContext) => boolean,
): Middleware => {
  const { attempts = 4, base = 500, cap = 20_000, longestWait = 90_000, budget = 50 } = options;
  let savings = budget;

  const backoff = (attempt: number) => random() * Math.min(cap, base * 2 ** (attempt - 1));

  /** Milliseconds until the next attempt; `undefined` when this outcome is final. */
  const pauseAfter = (outcome: Response | unknown, request: ZohoRequest, context: CallContext): number | undefined => {
    const { attempt, operation, refusal } = context;
    if (!(outcome instanceof Response)) {
      const passing =
        outcome instanceof ConnectionError || (outcome instanceof TimeoutError && !request.signal?.aborted);
      return passing && savings >= 1 ? backoff(attempt) : undefined;
    }
    if (outcome.status < 400) {
      savings = Math.min(budget, savings + 0.1);
      return undefined;
    }
    const named = retryAfter(outcome.headers, clock.now());
    if (outcome.status === 429 || limitCodes.has(refusal?.code)) {
      if (isExhausted(outcome, context)) return undefined;
      // The throttle holds the next attempt exactly as long as needed.
      if (isMetered(context)) return 0;
      return named ?? (refusal?.code === 44 ? MINUTE_BLOCK + random() * 1000 : backoff(attempt + 1));
    }
    if (!passingStatuses.has(outcome.status) || operation.retry === "unsafe" || savings < 1) return undefined;
    return named ?? backoff(attempt);
  };

  return async (request, next, context) => {
    for (let left = attempts - 1; ; context.attempt++) {
      let outcome: unknown;
      try {
        outcome = await next(request);
      } catch (error) {
        outcome = error;
      }
      const settle = () => {
        if (outcome instanceof Response) return outcome;
        throw outcome;
      };
      if (request.signal?.aborted || !isReplayable(request)) return settle();
      if (context.replay) {
        context.replay = false;
        continue;
      }
      const pause = left > 0 ? pauseAfter(outcome, request, context) : undefined;
      if (pause === undefined || pause > longestWait) return settle();
      if (clock.now() + pause >= (context.deadlineAt ?? Number.POSITIVE_INFINITY)) return settle();
      left--;
      const limited = outcome instanceof Response && (outcome.status === 429 || limitCodes.has(context.refusal?.code));
      if (!limited) savings--;
      emit?.({
        type: "retry",
        operation: context.operation.name,
        attempt: context.attempt,
        delay: pause,
        reason:
          outcome instanceof Response
            ? `${outcome.status} ${context.refusal?.code ?? ""}`.trim()
            : (outcome as Error).name,
      });
      await sleep(clock, pause, request.signal);
    }
  };
};
