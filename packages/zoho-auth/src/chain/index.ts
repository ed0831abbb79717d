import type { Clock } from "../clock.ts";
import type { EventListener } from "../events.ts";
import { type Limits, throttle } from "../limits/index.ts";
import type { CallContext, Middleware, Next, ZohoRequest } from "../middleware.ts";
import type { Tokens } from "../tokens/tokens.ts";
import { attemptTimeout } from "./attempt-timeout.ts";
import { authorize } from "./authorize.ts";
import { deadline } from "./deadline.ts";
import { log } from "./log.ts";
import { type RetryOptions, retry } from "./retry.ts";

/** A member of the chain with its name, which survives a minifier. */
export type Link = readonly [name: string, run: Middleware];

export interface ChainOptions {
  readonly clock: Clock;
  readonly random: () => number;
  readonly emit: EventListener | undefined;
  readonly deadline: number | undefined;
  readonly timeout: number;
  readonly retry: RetryOptions;
  readonly tokens: Tokens;
  readonly route: Middleware;
  readonly limits: Limits | undefined;
  readonly trace: { readonly call?: Middleware; readonly attempt?: Middleware } | undefined;
  readonly middleware: readonly Middleware[];
  readonly attemptMiddleware: readonly Middleware[];
}

/**
 * Every call goes through these, outermost first. Retry is outside the throttle, so that every attempt is metered, and
 * outside authorize, so that a replay gets a fresh token; route comes after authorize, because the token decides the
 * API host.
 */
export const buildChain = (o: ChainOptions): readonly Link[] => [
  ["deadline", deadline(o.clock, o.deadline)],
  ...optional("trace", o.trace?.call),
  ...o.middleware.map(userLink),
  ["retry", retry(o.retry, o.clock, o.random, o.emit, (c) => !!o.limits?.pool(c.operation.product, c.organization))],
  ...optional("throttle", o.limits && throttle(o.limits)),
  ...o.attemptMiddleware.map(userLink),
  ["authorize", authorize(o.tokens)],
  ["route", o.route],
  ["attempt timeout", attemptTimeout(o.clock, o.timeout)],
  ...optional("trace attempt", o.trace?.attempt),
  ...optional("log", o.emit && log(o.clock, o.emit)),
];

const optional = (name: string, run: Middleware | undefined): Link[] => (run ? [[name, run]] : []);
const userLink = (run: Middleware): Link => [run.name || "middleware", run];

/** Runs a request through the links, from the first to `end`. */
export const runChain = (
  links: readonly Link[],
  end: (request: ZohoRequest, context: CallContext) => Promise<Response>,
  request: ZohoRequest,
  context: CallContext,
): Promise<Response> => {
  const from =
    (index: number): Next =>
    (current) => {
      const link = links[index];
      return link ? link[1](current, from(index + 1), context) : end(current, context);
    };
  return from(0)(request);
};
