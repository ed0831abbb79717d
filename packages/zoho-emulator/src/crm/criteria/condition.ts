import type { Collection, Row } from "../../state/collection.ts";
import type { Column } from "./column.ts";
import { compareKeys, type Key, keyOfValue } from "./value.ts";

/** What all the languages of criteria come down to. */
export type Condition =
  | { readonly kind: "and"; readonly of: readonly Condition[] }
  | { readonly kind: "or"; readonly of: readonly Condition[] }
  | { readonly kind: "test"; readonly column: Column; readonly test: Test }
  /** Anything else: what a system's own view shows. */
  | { readonly kind: "filter"; readonly keeps: (row: Row) => boolean };

export type Test =
  | { readonly is: "empty" | "filled" }
  | { readonly is: "equal" | "not_equal" | "less" | "less_equal" | "greater" | "greater_equal"; readonly key: Key }
  | { readonly is: "in" | "not_in"; readonly keys: ReadonlySet<Key> }
  | { readonly is: "between" | "not_between"; readonly low: Key; readonly high: Key }
  /** On the text of the value. */
  | { readonly is: "like" | "not_like"; readonly pattern: Pattern }
  /** The letters stand somewhere in the text, at the beginning of a word. */
  | { readonly is: "phrase" | "not_phrase"; readonly phrase: string };

/** Nothing compares with an empty value, as in SQL: only `empty` holds for it. */
export function holds(condition: Condition, row: Row): boolean {
  switch (condition.kind) {
    case "and":
      return condition.of.every((each) => holds(each, row));
    case "or":
      return condition.of.some((each) => holds(each, row));
    case "filter":
      return condition.keeps(row);
    case "test":
      return passes(condition.column, condition.test, condition.column.read(row));
  }
}

function passes({ family }: Column, test: Test, value: unknown): boolean {
  if (test.is === "like" || test.is === "not_like") {
    const text = textOf(value);
    return text !== undefined && matches(test.pattern, text) === (test.is === "like");
  }
  if (test.is === "phrase" || test.is === "not_phrase") {
    const text = textOf(value);
    return text !== undefined && hasPhrase(text, test.phrase) === (test.is === "phrase");
  }
  const key = keyOfValue(family, value);
  if (test.is === "empty") return isEmpty(value);
  if (test.is === "filled") return !isEmpty(value);
  if (key === undefined) return false;
  switch (test.is) {
    case "equal":
      return key === test.key;
    case "not_equal":
      return key !== test.key;
    case "less":
      return compareKeys(key, test.key) < 0;
    case "less_equal":
      return compareKeys(key, test.key) <= 0;
    case "greater":
      return compareKeys(key, test.key) > 0;
    case "greater_equal":
      return compareKeys(key, test.key) >= 0;
    case "in":
      return test.keys.has(key);
    case "not_in":
      return !test.keys.has(key);
    case "between":
    case "not_between":
      return (compareKeys(key, test.low) >= 0 && compareKeys(key, test.high) <= 0) === (test.is === "between");
  }
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);

function textOf(value: unknown): string | undefined {
  if (isEmpty(value)) return undefined;
  if (Array.isArray(value)) return value.map(String).join(";");
  if (typeof value === "object") {
    const { name, id } = value as { name?: unknown; id?: unknown };
    return String(name ?? id ?? "");
  }
  return String(value);
}

/**
 * Ids among which all rows are that the condition holds for, found by index; `undefined` when only reading every row
 * tells.
 */
export function candidates(condition: Condition, rows: Collection): ReadonlySet<string> | undefined {
  switch (condition.kind) {
    case "and": {
      let smallest: ReadonlySet<string> | undefined;
      for (const each of condition.of) {
        const found = candidates(each, rows);
        if (found && (!smallest || found.size < smallest.size)) smallest = found;
      }
      return smallest;
    }
    case "or": {
      const all = new Set<string>();
      for (const each of condition.of) {
        const found = candidates(each, rows);
        if (!found) return undefined;
        for (const id of found) all.add(id);
      }
      return all;
    }
    case "filter":
      return undefined;
    case "test":
      return byIndex(condition.column, condition.test, rows);
  }
}

/** Families whose keys are what a collection's index of values is keyed by. */
const INDEXED: ReadonlySet<string> = new Set(["text", "picklist", "number", "date", "datetime", "lookup"]);

function byIndex({ own, family }: Column, test: Test, rows: Collection): ReadonlySet<string> | undefined {
  if (own === undefined) return undefined;
  if (own === rows.idField) {
    if (test.is === "equal") return idSet([test.key], rows);
    if (test.is === "in") return idSet(test.keys, rows);
    return undefined;
  }
  if (test.is === "phrase") return rows.candidates(own, test.phrase);
  if (test.is === "like") return rows.candidates(own, test.pattern[0]!);
  if (!INDEXED.has(family)) return undefined;
  if (test.is === "equal") return rows.idsWhere(own, test.key);
  if (test.is !== "in") return undefined;
  const found = new Set<string>();
  for (const key of test.keys) for (const id of rows.idsWhere(own, key)) found.add(id);
  return found;
}

function idSet(keys: Iterable<Key>, rows: Collection): Set<string> {
  const found = new Set<string>();
  for (const key of keys) {
    const id = String(key);
    if (rows.has(id)) found.add(id);
  }
  return found;
}

/** Whether it holds depends on other records than the row, too. */
export function readsElsewhere(condition: Condition): boolean {
  if (condition.kind === "and" || condition.kind === "or") return condition.of.some(readsElsewhere);
  return condition.kind === "test" && condition.column.elsewhere;
}

/** A bound of the ids that the condition can hold for, on either side: what key-set paging moves along. */
export function idBounds(condition: Condition, idField: string): { above?: bigint; below?: bigint } {
  if (condition.kind === "and") return Object.assign({}, ...condition.of.map((each) => idBounds(each, idField)));
  if (condition.kind !== "test" || condition.column.own !== idField) return {};
  const { test } = condition;
  if ("key" in test && typeof test.key === "bigint") {
    if (test.is === "greater" || test.is === "greater_equal") return { above: test.key };
    if (test.is === "less" || test.is === "less_equal") return { below: test.key };
  }
  return {};
}

function hasPhrase(value: string, phrase: string): boolean {
  const text = value.toLowerCase();
  const inWord = WORD.test(phrase[0] ?? "");
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    if (at === 0 || !inWord || !WORD.test(text[at - 1]!)) return true;
  }
  return false;
}

/** A pattern in which `%` stands for anything; everything else is meant as it is written, in any case. */
export type Pattern = readonly string[];

export const likePattern = (pattern: string): Pattern => pattern.toLowerCase().split("%");

/** Looks for one piece after the other: no regular expression, which a hostile pattern could keep busy for minutes. */
export function matches(pattern: Pattern, value: string): boolean {
  const text = value.toLowerCase();
  const [first, ...rest] = pattern as readonly [string, ...string[]];
  if (rest.length === 0) return text === first;
  if (!text.startsWith(first)) return false;
  const last = rest.pop()!;
  let position = first.length;
  for (const piece of rest) {
    const found = text.indexOf(piece, position);
    if (found < 0) return false;
    position = found + piece.length;
  }
  return text.length - last.length >= position && text.endsWith(last);
}

const WORD = /[\p{L}\p{N}]/u;
