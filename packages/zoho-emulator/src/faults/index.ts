import type { Site } from "../sites.ts";
import { checkRule, type FaultEffect, type FaultRule } from "./rule.ts";

export type { FaultEffect, FaultMatch, FaultRule } from "./rule.ts";

/** A rule that is in force. */
export interface Fault extends FaultRule {
  readonly id: string;
  /** How many requests it matched. */
  readonly seen: number;
  /** How many of them it struck. */
  readonly hits: number;
}

/** What a rule is held against. */
export interface FaultSubject {
  readonly product: string;
  readonly operation: string | undefined;
  readonly method: string;
  readonly path: string;
  readonly site: Site;
}

/** What strikes one request: the waits of all rules together, else the effect of the first. */
export interface Strike {
  readonly ids: string;
  readonly effect: FaultEffect;
}

interface Entry {
  readonly id: string;
  readonly rule: FaultRule;
  readonly random: () => number;
  seen: number;
  hits: number;
}

/** What goes wrong on purpose, and with which requests. */
export class Faults {
  #entries: Entry[] = [];
  #count = 0;

  /**
   * Puts a rule in force. Gives a function that lifts it.
   *
   * @throws TypeError when it is no rule; the message says why
   */
  add(rule: FaultRule): () => void {
    const id = this.put(rule);
    return () => {
      this.remove(id);
    };
  }

  /** Rules in force, in the order they were added, with what they have done. */
  list(): Fault[] {
    return this.#entries.map(({ id, rule, seen, hits }) => ({ id, ...rule, seen, hits }));
  }

  /** Lifts every rule. */
  clear(): void {
    this.#entries = [];
  }

  /** As `add`; gives the id of the rule. */
  put(rule: unknown): string {
    const checked = checkRule(rule);
    const id = String(++this.#count);
    this.#entries.push({ id, rule: checked, random: randomFrom(checked.seed ?? 1), seen: 0, hits: 0 });
    return id;
  }

  /** False: there is none with this id. */
  remove(id: string): boolean {
    const before = this.#entries.length;
    this.#entries = this.#entries.filter((entry) => entry.id !== id);
    return this.#entries.length < before;
  }

  /** @internal What befalls this request, if anything does; counts it. */
  strike(subject: FaultSubject): Strike | undefined {
    const struck = this.#entries.filter((entry) => matches(entry.rule, subject) && falls(entry));
    const [first] = struck;
    if (!first) return undefined;
    const decisive = struck.find(({ rule: { effect } }) => Object.keys(effect).some((name) => name !== "latency"));
    const latency = struck.reduce((sum, { rule }) => sum + (rule.effect.latency ?? 0), 0);
    return {
      ids: struck.map(({ id }) => id).join(","),
      effect: { ...(decisive ?? first).rule.effect, ...(latency > 0 && { latency }) },
    };
  }
}

function matches({ match = {} }: FaultRule, { product, operation, method, path, site }: FaultSubject): boolean {
  return (
    (match.product === undefined ? product !== "accounts" : match.product === product) &&
    (match.operation === undefined || like(match.operation, operation ?? "")) &&
    (match.method ?? method).toUpperCase() === method &&
    (match.path === undefined || like(match.path, path)) &&
    (match.dataCenter ?? site.dataCenter) === site.dataCenter &&
    (match.environment ?? site.environment) === site.environment
  );
}

function like(pattern: string, text: string): boolean {
  const parts = pattern.split("*").map((part) => part.replace(/[.+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`, "s").test(text);
}

function falls(entry: Entry): boolean {
  const { nth, probability = 1, times = Number.POSITIVE_INFINITY } = entry.rule;
  entry.seen++;
  if (entry.hits >= times || (nth !== undefined && entry.seen !== nth)) return false;
  if (probability < 1 && entry.random() >= probability) return false;
  entry.hits++;
  return true;
}

/** mulberry32: small, and the same in every run. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
