import type { Clock } from "../clock.ts";
import type { Middleware } from "../middleware.ts";
import { abortScope, endWithBody } from "./abort-scope.ts";

/** One limit for the whole call: queueing, tokens, every attempt, the pauses between them, and reading the body. */
export const deadline =
  (clock: Clock, fallback: number | undefined): Middleware =>
  async (request, next, context) => {
    const ms = context.deadline ?? fallback;
    if (ms === undefined) return next(request);
    context.deadlineAt = clock.now() + ms;
    const scope = abortScope(clock, request.signal, ms, "The call did not end within its deadline of");
    try {
      return endWithBody(await next({ ...request, signal: scope.signal }), scope, context);
    } catch (error) {
      scope.end();
      throw error;
    }
  };
