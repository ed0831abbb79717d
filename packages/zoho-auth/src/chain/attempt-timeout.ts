import type { Clock } from "../clock.ts";
import type { Middleware } from "../middleware.ts";
import { abortScope, endWithBody } from "./abort-scope.ts";

/** A fresh limit for each attempt, from sending to the end of the body. */
export const attemptTimeout =
  (clock: Clock, fallback: number): Middleware =>
  async (request, next, context) => {
    const scope = abortScope(clock, request.signal, context.timeout ?? fallback, "No complete answer within");
    try {
      return endWithBody(await next({ ...request, signal: scope.signal }), scope, context);
    } catch (error) {
      scope.end();
      throw error;
    }
  };
