import { Refused } from "../http.ts";
import type { Org } from "../org.ts";
import { type Problem, refusal } from "../refusal.ts";
import { type Column, type Family, type Resolved, resolveColumn } from "./column.ts";
import type { Condition, Test } from "./condition.ts";
import { type Key, keyOfLiteral } from "./value.ts";

/** Criteria that cannot be used. Always 400. */
export class CriteriaRefused extends Refused {
  readonly code: string;
  readonly details: Problem["details"];

  constructor(code: string, message: string, details: Problem["details"] = {}) {
    super(refusal(400, code, message, details));
    this.code = code;
    this.details = details;
  }
}

/** What stands for no value. */
// biome-ignore lint/suspicious/noTemplateCurlyInString: Zoho writes it so.
export const EMPTY = "${EMPTY}";

/** Bulk read: https://www.zoho.com/crm/developer/docs/api/v8/bulk-read/create-job.html */
const MAX_CRITERIA = 25;
const MAX_VALUES = 200;

const COMPARATORS: ReadonlySet<string> = new Set([
  "equal",
  "not_equal",
  "in",
  "not_in",
  "contains",
  "not_contains",
  "starts_with",
  "ends_with",
  "less_than",
  "less_equal",
  "greater_than",
  "greater_equal",
  "between",
  "not_between",
]);

const SAME = ["equal", "not_equal", "in", "not_in"];
const PART = ["contains", "not_contains", "starts_with", "ends_with"];
const SIZE = ["less_than", "less_equal", "greater_than", "greater_equal", "between", "not_between"];

const BY_FAMILY: Readonly<Record<Family, readonly string[]>> = {
  text: [...SAME, ...PART],
  textarea: [...SAME, ...PART],
  picklist: [...SAME, ...PART],
  multi: [...SAME, ...PART],
  number: [...SAME, ...SIZE],
  bigint: [...SAME, ...SIZE],
  date: [...SAME, ...SIZE],
  datetime: [...SAME, ...SIZE],
  boolean: ["equal", "not_equal"],
  lookup: SAME,
  other: [],
};

/**
 * Criteria as bulk read, custom views and `filters` hold them: `{ field: { api_name }, comparator, value }`, or
 * `{ group_operator, group: [...] }`. `equals` is taken for `equal`. Throws `CriteriaRefused`.
 */
export function readCriteria(org: Org, module: string, criteria: unknown): Condition {
  return readCriteriaOf((name) => resolveColumn(org, module, name), criteria);
}

/** The same about anything that has columns. */
export function readCriteriaOf(resolve: (name: string) => Resolved, criteria: unknown): Condition {
  let count = 0;
  const read = (given: unknown, depth: number): Condition => {
    if (!isObject(given) || depth > 10) throw new CriteriaRefused("INVALID_CRITERIA", "the criteria is invalid");
    if (given.group !== undefined && given.group !== null) {
      if (given.comparator !== undefined && given.comparator !== null) {
        throw new CriteriaRefused("AMBIGUOUS_CRITERIA", "a criteria holds either a group or a comparator");
      }
      const operator = String(given.group_operator ?? "").toLowerCase();
      if (operator !== "and" && operator !== "or") {
        throw new CriteriaRefused("GROUP_OPERATOR_NOT_SUPPORTED", "the group operator is not supported", {
          group_operator: given.group_operator ?? null,
        });
      }
      if (!Array.isArray(given.group) || given.group.length === 0) {
        throw new CriteriaRefused("INVALID_CRITERIA", "the criteria is invalid");
      }
      return { kind: operator, of: given.group.map((each) => read(each, depth + 1)) };
    }
    if (++count > MAX_CRITERIA) {
      throw new CriteriaRefused("CRITERIA_LIMIT_EXCEEDED", "the criteria holds too many conditions", {
        max_limit: MAX_CRITERIA,
      });
    }
    return readTest(resolve, given);
  };
  return read(criteria, 0);
}

function readTest(resolve: (name: string) => Resolved, given: Readonly<Record<string, unknown>>): Condition {
  const name = isObject(given.field) ? given.field.api_name : given.api_name;
  const comparator = given.comparator === "equals" ? "equal" : given.comparator;
  if (typeof name !== "string" || typeof comparator !== "string") {
    throw new CriteriaRefused("INVALID_CRITERIA", "the criteria is invalid");
  }
  const resolved = resolve(name);
  if (!("column" in resolved)) {
    throw resolved.problem === "too deep"
      ? new CriteriaRefused("JOIN_LIMIT_EXCEEDED", "the criteria goes through too many look-ups", { api_name: name })
      : new CriteriaRefused("FIELD_IN_CRITERIA_NOT_AVAILABLE", "the field in the criteria is not available", {
          api_name: name,
        });
  }
  const { column } = resolved;
  const allowed = BY_FAMILY[column.family];
  if (allowed.length === 0) {
    throw new CriteriaRefused("FIELD_IN_CRITERIA_NOT_SUPPORTED", "the field in the criteria is not supported", {
      api_name: name,
    });
  }
  if (!COMPARATORS.has(comparator)) {
    throw new CriteriaRefused("FIELD_COMPARATOR_IN_CRITERIA_NOT_SUPPORTED", "the comparator is not supported", {
      api_name: name,
      comparator,
    });
  }
  if (!allowed.includes(comparator)) {
    throw new CriteriaRefused(
      "FIELD_AND_COMPARATOR_IN_CRITERIA_NOT_COMPATIBLE",
      "the field and the comparator in the criteria do not go together",
      { api_name: name, comparator },
    );
  }
  return { kind: "test", column, test: testOf(column, comparator, given.value) };
}

function testOf(column: Column, comparator: string, value: unknown): Test {
  const { name } = column;
  const incompatible = (): CriteriaRefused =>
    new CriteriaRefused(
      "COMPARATOR_AND_VALUE_IN_CRITERIA_NOT_COMPATIBLE",
      "the comparator and the value in the criteria do not go together",
      { api_name: name, comparator },
    );
  const keyOf = (each: unknown): Key => {
    const key = keyOfLiteral(column.family, literalOf(each, incompatible));
    if (key === undefined) {
      throw new CriteriaRefused(
        "FIELD_AND_VALUE_IN_CRITERIA_NOT_COMPATIBLE",
        "the field and the value in the criteria do not go together",
        { api_name: name },
      );
    }
    return key;
  };
  const several = (): readonly unknown[] => {
    const values = Array.isArray(value) ? value : typeof value === "string" ? value.split(",") : [value];
    if (values.length > MAX_VALUES) {
      throw new CriteriaRefused("VALUE_LIMIT_EXCEEDED_IN_CRITERIA", "the criteria holds too many values", {
        max_limit: MAX_VALUES,
        api_name: name,
      });
    }
    return values;
  };
  const part = (): string => literalOf(value, incompatible).toLowerCase();
  const empty = value === EMPTY || value === null;
  switch (comparator) {
    case "equal":
      return empty ? { is: "empty" } : { is: "equal", key: keyOf(value) };
    case "not_equal":
      return empty ? { is: "filled" } : { is: "not_equal", key: keyOf(value) };
    case "in":
    case "not_in":
      return { is: comparator, keys: new Set(several().map(keyOf)) };
    case "contains":
      return { is: "like", pattern: ["", part(), ""] };
    case "not_contains":
      return { is: "not_like", pattern: ["", part(), ""] };
    case "starts_with":
      return { is: "like", pattern: [part(), ""] };
    case "ends_with":
      return { is: "like", pattern: ["", part()] };
    case "between":
    case "not_between": {
      const bounds = several();
      if (bounds.length !== 2) throw incompatible();
      return { is: comparator, low: keyOf(bounds[0]), high: keyOf(bounds[1]) };
    }
    default:
      return { is: SIZES[comparator]!, key: keyOf(value) };
  }
}

const SIZES: Readonly<Record<string, "less" | "less_equal" | "greater" | "greater_equal">> = {
  less_than: "less",
  less_equal: "less_equal",
  greater_than: "greater",
  greater_equal: "greater_equal",
};

function literalOf(value: unknown, refuse: () => Error): string {
  if (typeof value === "string") return value.trim();
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (isObject(value) && typeof value.id === "string") return value.id;
  throw refuse();
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
