import type { DataCenterName, Environment } from "@x/zoho-auth";
import type { ThrottleCode } from "../limits/refusal.ts";
import type { ProductName } from "../model/models.ts";

/** Something that goes wrong on purpose: with which requests, how often, and what. Plain JSON. */
export interface FaultRule {
  /** With which requests. Default: all of them, but those to the accounts server. */
  readonly match?: FaultMatch;
  /** Only with the so many-th request that matches, counted from 1. */
  readonly nth?: number;
  /** How likely it is for each that matches, from 0 to 1. Default 1. */
  readonly probability?: number;
  /** What chance begins from: the same seed, the same requests hit. Default 1. */
  readonly seed?: number;
  /** How many times at most. Default: no end. */
  readonly times?: number;
  readonly effect: FaultEffect;
}

export interface FaultMatch {
  /** `accounts` is whatever lies under `/oauth`. Default: every product but that. */
  readonly product?: ProductName | "accounts";
  /** As in the clients: `records.list`. A `*` stands for anything: `records.*`. */
  readonly operation?: string;
  /** In any case. */
  readonly method?: string;
  /** Path without the query. A `*` stands for anything: `/crm/v8/Leads*`. */
  readonly path?: string;
  readonly dataCenter?: DataCenterName;
  readonly environment?: Environment;
}

/** `latency` goes with any of the others, which exclude each other. */
export interface FaultEffect {
  /** Milliseconds, by the emulator's clock, before the request is carried out. It holds its place in the limits. */
  readonly latency?: number;
  /** Answers with this status and does nothing. With `html`, the status of the page. */
  readonly status?: number;
  /** Body of that answer: text as it is, all else as JSON. Default: an error as the product words it. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Cuts the connection without an answer: `before` the request is carried out, or `after` it was. */
  readonly drop?: "before" | "after";
  /** Answers with a page, as something between you and Zoho does: under 200 unless `status` says otherwise. */
  readonly html?: true;
  /** Carries the request out, sends half of the answer's body and cuts the connection. */
  readonly truncate?: true;
  /** The access token of the request has died. */
  readonly expireToken?: true;
  /** Refuses as one who called too often: 429 in the words of the product, the token throttle on accounts. */
  readonly throttle?: true | ThrottleCode;
}

const MATCHERS: readonly string[] = ["product", "operation", "method", "path", "dataCenter", "environment"];
const COUNTS: readonly string[] = ["nth", "probability", "seed", "times"];
const ACTIONS = ["drop", "truncate", "expireToken", "throttle"] as const;

/**
 * The rule, or why it is none: it may have come over the control API.
 *
 * @throws TypeError that says what is wrong
 */
export function checkRule(rule: unknown): FaultRule {
  const { match = {}, effect, ...counts } = objectIn(rule, "A fault", [...COUNTS, "match", "effect"]);
  objectIn(match, "`match`", MATCHERS);
  for (const [name, value] of Object.entries(counts)) {
    if (typeof value !== "number" || !(value >= 0)) throw new TypeError(`\`${name}\` of a fault has to be a number.`);
  }
  const given = objectIn(effect, "`effect`", ["latency", "status", "body", "headers", "html", ...ACTIONS]);
  const actions = [...ACTIONS, given.html === undefined ? "status" : "html"].filter(
    (name) => given[name] !== undefined,
  );
  if (actions.length > 1) throw new TypeError(`A fault has one effect, not ${actions.join(" and ")}.`);
  if (actions.length === 0 && given.latency === undefined) {
    throw new TypeError(
      "`effect` of a fault is empty: give it latency, status, drop, html, truncate, expireToken or throttle.",
    );
  }
  checkOneOf("drop", given.drop, ["before", "after"]);
  checkOneOf("throttle", given.throttle, [true, 44, 45, 1070]);
  checkOneOf("html", given.html, [true]);
  checkNumber("latency", given.latency, 0, Number.MAX_SAFE_INTEGER);
  checkNumber("status", given.status, 200, 599);
  return rule as FaultRule;
}

function checkOneOf(name: string, value: unknown, values: readonly unknown[]): void {
  if (value === undefined || values.includes(value)) return;
  throw new TypeError(`\`${name}\` has to be ${values.map((each) => JSON.stringify(each)).join(" or ")}.`);
}

function checkNumber(name: string, value: unknown, least: number, most: number): void {
  if (value === undefined || (typeof value === "number" && value >= least && value <= most)) return;
  throw new TypeError(`\`${name}\` has to be a number from ${least} to ${most}.`);
}

function objectIn(value: unknown, what: string, names: readonly string[]): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new TypeError(`${what} has to be an object.`);
  const unknown = Object.keys(value).filter((name) => !names.includes(name));
  if (unknown.length) throw new TypeError(`${what} has no ${unknown.join(", ")}: it may have ${names.join(", ")}.`);
  return value as Record<string, unknown>;
}
