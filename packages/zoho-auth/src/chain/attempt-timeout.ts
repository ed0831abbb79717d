import type { Clock } from "../clock.ts";
import type { Handler } from "../middleware.ts";
import { limitTime } from "./time-limit.ts";

/** A fresh limit for each attempt, from sending to the end of the body. */
export const attemptTimeout =
  (clock: Clock, fallback = 60_000) =>
  (next: Handler): Handler =>
  (request, context) =>
    limitTime(clock, context.timeout ?? fallback, "No complete answer within", request, next, context);
