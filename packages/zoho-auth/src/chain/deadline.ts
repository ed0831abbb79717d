import type { Clock } from "../clock.ts";
import type { Middleware } from "../middleware.ts";
import { limitTime } from "./time-limit.ts";

/** One limit for the whole call: queueing, tokens, every attempt, the pauses between them, and reading the body. */
export function deadline(clock: Clock, fallback: number | undefined): Middleware {
  return (request, next, context) => {
    const ms = context.deadline ?? fallback;
    if (ms === undefined) return next(request);
    context.deadlineAt = clock.now() + ms;
    return limitTime(clock, ms, "The call exceeded its deadline of", request, next, context);
  };
}
