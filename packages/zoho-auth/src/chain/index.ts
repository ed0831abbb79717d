import type { Clock } from "../clock.ts";
import type { Limits } from "../limits/index.ts";
import type { Handler, Middleware } from "../middleware.ts";
import type { SessionOptions } from "../session.ts";
import type { Tokens } from "../tokens/tokens.ts";
import { attemptTimeout } from "./attempt-timeout.ts";
import { authorize } from "./authorize.ts";
import { deadline } from "./deadline.ts";
import { retry } from "./retry.ts";

/** A member of the chain with its name, which survives a minifier. It is put around the others once, not for each call. */
export type Link = readonly [name: string, wrap: (next: Handler) => Handler];

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
  route: Link[1],
): readonly Link[] => [
  ["deadline", deadline(clock, options.deadline)],
  ...linked("trace", trace?.call),
  ...middleware.flatMap(named),
  ["retry", retry(options.retry, clock, random, log?.emit, limits)],
  ...linked("throttle", limits?.throttle),
  ...attemptMiddleware.flatMap(named),
  ["authorize", authorize(tokens, !(trace || middleware.length || attemptMiddleware.length))],
  ["route", route],
  ["attempt timeout", attemptTimeout(clock, options.timeout)],
  ...linked("trace attempt", trace?.attempt),
  ...linked("log", log?.attempt),
];

const linked = (name: string, run: Middleware | undefined): Link[] =>
  run ? [[name, (next) => (request, context) => run(request, (its) => next(its, context), context)]] : [];

const named = (run: Middleware): Link[] => linked(run.name || "middleware", run);
