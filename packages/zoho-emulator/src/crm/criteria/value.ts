import { isDate, toUtc } from "../dates.ts";
import { type Family, idIn } from "./column.ts";

/** A value as it is compared: texts without case, numbers by size, ids as integers, times in UTC. */
export type Key = string | number | bigint | boolean;

const INTEGER = /^[+-]?\d{1,19}$/;
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** What stands in a record, ready to be compared. `undefined`: nothing stands there. */
export function keyOfValue(family: Family, value: unknown): Key | undefined {
  // A box that was never ticked is not ticked.
  if (family === "boolean") return value === true;
  if (value === null || value === undefined || value === "") return undefined;
  switch (family) {
    case "number":
      return typeof value === "number" ? value : Number(value);
    case "bigint":
      return INTEGER.test(String(value)) ? BigInt(String(value)) : undefined;
    case "lookup":
      return idIn(value);
    case "date":
    case "datetime":
      return String(value);
    case "multi":
      return Array.isArray(value) && value.length > 0 ? setKey(value.map(String)) : undefined;
    default:
      return typeof value === "object" ? undefined : String(value).toLowerCase();
  }
}

/** What a query compares with, ready to be compared. `undefined`: the data type has no such value. */
export function keyOfLiteral(family: Family, literal: string): Key | undefined {
  switch (family) {
    case "number":
      return NUMBER.test(literal) ? Number(literal) : undefined;
    case "bigint":
      return INTEGER.test(literal) ? BigInt(literal) : undefined;
    case "lookup":
      return /^\d{1,19}$/.test(literal) ? literal : undefined;
    case "boolean":
      return /^(true|false)$/i.test(literal) ? literal.toLowerCase() === "true" : undefined;
    case "date":
      return isDate(literal) ? literal : undefined;
    case "datetime":
      return toUtc(literal);
    case "multi":
      return setKey(literal.split(";").map((value) => value.trim()));
    default:
      return literal.toLowerCase();
  }
}

/** A choice of several values is the same in any order. */
const setKey = (values: readonly string[]): string =>
  values
    .map((value) => value.toLowerCase())
    .sort()
    .join(";");

export const compareKeys = (a: Key, b: Key): number => (a < b ? -1 : a > b ? 1 : 0);
