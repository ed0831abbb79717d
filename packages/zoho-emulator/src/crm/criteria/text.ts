import type { Org } from "../org.ts";
import { type Column, type Family, resolveColumn } from "./column.ts";
import type { Condition, Test } from "./condition.ts";
import { CriteriaRefused } from "./json.ts";
import { type Key, keyOfLiteral } from "./value.ts";

/** Search Records: ten criteria in one request, a hundred values of `in`. */
const MAX_CRITERIA = 10;
const MAX_VALUES = 100;
const MAX_DEPTH = 30;

const SIZES = [
  "equals",
  "not_equal",
  "in",
  "greater_than",
  "greater_equal",
  "less_than",
  "less_equal",
  "between",
] as const;
type Operator = (typeof SIZES)[number] | "starts_with";

const TEXT: readonly Operator[] = ["equals", "not_equal", "starts_with", "in"];
const CHOICE: readonly Operator[] = ["equals", "not_equal", "in"];
const OPERATORS: Readonly<Record<Family, readonly Operator[]>> = {
  text: TEXT,
  textarea: ["equals", "not_equal", "starts_with"],
  multi: TEXT,
  picklist: CHOICE,
  lookup: CHOICE,
  boolean: ["equals", "not_equal"],
  number: SIZES,
  bigint: SIZES,
  date: SIZES,
  datetime: SIZES,
  other: [],
};

const refused = (reason: string, api_name: string, operator: string): CriteriaRefused =>
  new CriteriaRefused("INVALID_QUERY", "Invalid query formed", { reason, api_name, operator });

/** One criterion as it was written: values still hold their backslashes. */
export interface Criterion {
  readonly kind: "criterion";
  readonly field: string;
  readonly operator: string;
  readonly value: string;
}

export type Criteria = Criterion | { readonly kind: "and" | "or"; readonly left: Criteria; readonly right: Criteria };

/** Reads `((Last_Name:equals:Burns\,B)and(First_Name:starts_with:M))`. Throws `CriteriaRefused`. */
export function parseCriteria(text: string): Criteria {
  let position = 0;
  let count = 0;
  const wrong = (): CriteriaRefused =>
    new CriteriaRefused("INVALID_QUERY", "Invalid query formed", {
      reason: "invalid criteria",
      near: text.slice(position, position + 20),
    });
  const space = (): void => {
    while (/\s/.test(text[position] ?? "")) position++;
  };
  const take = (symbol: string): boolean => {
    space();
    if (!text.startsWith(symbol, position)) return false;
    position += symbol.length;
    return true;
  };
  const connective = (): "and" | "or" | undefined => {
    space();
    const found = /^(and|or)(?=[\s(])/i.exec(text.slice(position, position + 4))?.[1];
    if (!found) return undefined;
    position += found.length;
    return found.toLowerCase() as "and" | "or";
  };
  const chain = (depth: number): Criteria => {
    let left = group(depth);
    for (let kind = connective(); kind; kind = connective()) left = { kind, left, right: group(depth) };
    return left;
  };
  const group = (depth: number): Criteria => {
    if (depth > MAX_DEPTH || !take("(")) throw wrong();
    space();
    const inner = text[position] === "(" ? chain(depth + 1) : criterion();
    if (!take(")")) throw wrong();
    return inner;
  };
  const criterion = (): Criterion => {
    if (++count > MAX_CRITERIA) {
      throw new CriteriaRefused("CRITERIA_LIMIT_EXCEEDED", "criteria limit exceeded", { limit: MAX_CRITERIA });
    }
    const match = /^([\w$.]+)\s*:\s*(\w+)\s*:/.exec(text.slice(position, position + 400));
    if (!match) throw wrong();
    position += match[0].length;
    const start = position;
    while (position < text.length && text[position] !== ")" && text[position] !== "(") {
      position += text[position] === "\\" ? 2 : 1;
    }
    return { kind: "criterion", field: match[1]!, operator: match[2]!, value: text.slice(start, position) };
  };
  const criteria = chain(0);
  space();
  if (position < text.length) throw wrong();
  return criteria;
}

/** The criteria of a search as a condition. Throws `CriteriaRefused`. */
export function readTextCriteria(org: Org, module: string, text: string): Condition {
  const read = (criteria: Criteria): Condition =>
    criteria.kind === "criterion"
      ? conditionOf(org, module, criteria)
      : { kind: criteria.kind, of: [read(criteria.left), read(criteria.right)] };
  return read(parseCriteria(text));
}

function conditionOf(org: Org, module: string, { field, operator, value }: Criterion): Condition {
  const resolved = resolveColumn(org, module, field);
  if (!("column" in resolved)) throw refused("the field is not available for search", field, operator);
  const { column } = resolved;
  const allowed = OPERATORS[column.family];
  if (allowed.length === 0) throw refused("the field is not available for search", field, operator);
  const known = allowed.find((each) => each === operator);
  if (!known) throw refused("invalid operator found", field, operator);
  if (column.family === "lookup" && !split(value).every((each) => ID.test(each))) {
    const named = byName(org, column);
    return { kind: "test", column: named, test: testOf(named, known, value) };
  }
  return { kind: "test", column, test: testOf(column, known, value) };
}

const ID = /^\d{15,19}$/;

/** A look-up that is compared with something other than an id is compared by the name that it shows. */
const byName = (org: Org, column: Column): Column => ({
  ...column,
  family: "text",
  own: undefined,
  elsewhere: true,
  read: (row) => {
    const shown = column.field && org.value(column.field, column.read(row));
    return (shown as { name?: unknown } | null | undefined)?.name;
  },
});

function testOf(column: Column, operator: Operator, written: string): Test {
  const { family, name } = column;
  const keyOf = (literal: string): Key => {
    const key = keyOfLiteral(family, literal);
    if (key === undefined) throw refused("invalid value found", name, operator);
    return key;
  };
  const value = unescaped(written).trim();
  if (value === "") throw refused("invalid value found", name, operator);
  const words = family === "text" || family === "textarea";
  switch (operator) {
    case "equals":
      // On a text, `equals` finds "ABC Inc" by "ABC": it behaves like contains.
      return words ? { is: "phrase", phrase: value.toLowerCase() } : { is: "equal", key: keyOf(value) };
    case "not_equal":
      return words ? { is: "not_phrase", phrase: value.toLowerCase() } : { is: "not_equal", key: keyOf(value) };
    case "starts_with":
      return { is: "like", pattern: [value.toLowerCase(), ""] };
    case "in": {
      const values = split(written);
      if (values.length > MAX_VALUES) {
        throw new CriteriaRefused("LIMIT_EXCEEDED", "value limit exceeded", { limit: MAX_VALUES, api_name: name });
      }
      return { is: "in", keys: new Set(values.map(keyOf)) };
    }
    case "between": {
      const bounds = split(written);
      if (bounds.length !== 2) throw refused("invalid value found", name, operator);
      return { is: "between", low: keyOf(bounds[0]!), high: keyOf(bounds[1]!) };
    }
    default:
      return { is: COMPARISONS[operator], key: keyOf(value) };
  }
}

const COMPARISONS = {
  greater_than: "greater",
  greater_equal: "greater_equal",
  less_than: "less",
  less_equal: "less_equal",
} as const;

/** A backslash stands before brackets, commas and itself; anywhere else it means itself. */
const unescaped = (text: string): string => text.replace(/\\([(),\\])/g, "$1");

/** Cuts at the commas that no backslash stands before. */
function split(text: string): string[] {
  const pieces = text.match(/(?:\\[\s\S]|[^,\\])+/g) ?? [];
  return pieces.map((piece) => unescaped(piece).trim()).filter((piece) => piece !== "");
}
