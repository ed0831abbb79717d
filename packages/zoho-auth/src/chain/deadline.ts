import type { Clock } from "../clock.ts";
import type { Handler } from "../middleware.ts";
import { limitTime } from "./time-limit.ts";

/** One limit for the whole call: queueing, tokens, every attempt, the pauses between them, and reading the body. */
export const deadline =
  (clock: Clock, fallback: number | undefined) =>
  (next: Handler): Handler =>
  (request, context) => {
    const ms = context.deadline ?? fallback;
    if (ms === undefined) return next(request, context);
    context.deadlineAt = clock.now() + ms;
    return limitTime(clock, ms, "The call exceeded its deadline of", request, next, context);
  };
