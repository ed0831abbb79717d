import type { Clock } from "../clock.ts";
import type { Middleware } from "../middleware.ts";
import { limitTime } from "./time-limit.ts";

/** A fresh limit for each attempt, from sending to the end of the body. */
export function attemptTimeout(clock: Clock, fallback = 60_000): Middleware {
  return (request, next, context) =>
    limitTime(clock, context.timeout ?? fallback, "No complete answer within", request, next, context);
}
