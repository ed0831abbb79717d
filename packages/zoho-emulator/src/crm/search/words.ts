import { resolveColumn } from "../criteria/column.ts";
import type { Condition, Test } from "../criteria/condition.ts";
import { CriteriaRefused } from "../criteria/json.ts";
import type { Module } from "../metadata/module.ts";
import type { Org } from "../org.ts";

const WORD_TYPES: ReadonlySet<string> = new Set([
  "text",
  "email",
  "phone",
  "website",
  "picklist",
  "autonumber",
  "textarea",
]);

const MIN_LETTERS = 2;
const MIN_DIGITS = 3;
/** Letters, digits, spaces and what stands in names and addresses. */
const PLAIN = /^[\p{L}\p{M}\p{N}\s._@&'-]+$/u;
const PHONE = /^\+?[0-9\s().-]+$/;

const invalidParameter = (param_name: string, details: Readonly<Record<string, unknown>> = {}): CriteriaRefused =>
  new CriteriaRefused("INVALID_DATA", "invalid data", { param_name, ...details });

/** Each word stands at the beginning of a word of some field. */
export function wordCondition(org: Org, module: Module, text: string): Condition {
  if (text.length < MIN_LETTERS) throw invalidParameter("word", { minimum_length: MIN_LETTERS });
  if (!PLAIN.test(text)) throw invalidParameter("word");
  const words = text.toLowerCase().split(/\s+/);
  return {
    kind: "and",
    of: words.map((phrase) => anyField(org, module, (type) => WORD_TYPES.has(type), { is: "phrase", phrase })),
  };
}

/** The whole address, its beginning, or its domain. */
export const emailCondition = (org: Org, module: Module, text: string): Condition =>
  anyField(org, module, (type) => type === "email", { is: "phrase", phrase: text.toLowerCase() });

/** The digits alone count, however the number is written. */
export function phoneCondition(org: Org, module: Module, text: string): Condition {
  const digits = digitsOf(text);
  if (!PHONE.test(text) || digits.length < MIN_DIGITS) throw invalidParameter("phone");
  return anyField(org, module, (type) => type === "phone", { is: "like", pattern: ["", digits, ""] }, digitsOf);
}

const digitsOf = (text: string): string => text.replace(/\D/g, "");

function anyField(
  org: Org,
  module: Module,
  wanted: (dataType: string) => boolean,
  test: Test,
  as?: (text: string) => string,
): Condition {
  const of: Condition[] = [];
  for (const { api_name, data_type } of module.fields) {
    if (!wanted(data_type)) continue;
    const resolved = resolveColumn(org, module.api_name, api_name);
    if (!("column" in resolved) || resolved.column.family === "other") continue;
    const { column } = resolved;
    if (!as) {
      of.push({ kind: "test", column, test });
      continue;
    }
    const read: typeof column.read = (row) => {
      const value = column.read(row);
      return typeof value === "string" ? as(value) : undefined;
    };
    of.push({ kind: "test", column: { ...column, own: undefined, read }, test });
  }
  return { kind: "or", of };
}
