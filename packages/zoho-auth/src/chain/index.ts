import type { Clock } from "../clock.ts";
import type { Limits } from "../limits/index.ts";
import type { CallContext, Middleware, Next, ZohoRequest } from "../middleware.ts";
import type { SessionOptions } from "../session.ts";
import type { Tokens } from "../tokens/tokens.ts";
import { attemptTimeout } from "./attempt-timeout.ts";
import { authorize } from "./authorize.ts";
import { deadline } from "./deadline.ts";
import { retry } from "./retry.ts";

/** A member of the chain with its name, which survives a minifier. */
export type Link = readonly [name: string, run: Middleware | undefined];

/**
 * Every call goes through these, outermost first. Retry is outside the throttle, so that every attempt is metered, and
 * outside authorize, so that a replay gets a fresh token; route comes after authorize, because the token decides the
 * API host. Members that are not in use are left out.
 */
export const buildChain = (
  { log, trace, middleware = [], attemptMiddleware = [], ...options }: SessionOptions,
  clock: Clock,
  random: () => number,
  limits: Limits | undefined,
  tokens: Tokens,
  route: Middleware,
): readonly Link[] =>
  [
    ["deadline", deadline(clock, options.deadline)],
    ["trace", trace?.call],
    ...middleware.map(named),
    ["retry", retry(options.retry, clock, random, log?.emit, limits)],
    ["throttle", limits?.throttle],
    ...attemptMiddleware.map(named),
    ["authorize", authorize(tokens)],
    ["route", route],
    ["attempt timeout", attemptTimeout(clock, options.timeout)],
    ["trace attempt", trace?.attempt],
    ["log", log?.attempt],
  ].filter((link): link is [string, Middleware] => !!link[1]);

const named = (run: Middleware): Link => [run.name || "middleware", run];

/** Runs a request through the links, from the first to `end`. */
export function runChain(
  links: readonly Link[],
  end: (request: ZohoRequest, context: CallContext) => Promise<Response>,
  request: ZohoRequest,
  context: CallContext,
): Promise<Response> {
  const from =
    (index: number): Next =>
    (current) => {
      const run = links[index]?.[1];
      return run ? run(current, from(index + 1), context) : end(current, context);
    };
  return from(0)(request);
}
