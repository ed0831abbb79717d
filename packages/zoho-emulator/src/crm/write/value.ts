import { isDate, toUtc } from "../dates.ts";
import type { Field } from "../metadata/field.ts";
import type { Org } from "../org.ts";
import { type Problem, problem } from "../refusal.ts";

/** What is kept of a value, or what is wrong with it. */
export type Read = { readonly value: unknown } | { readonly problem: Problem };

export const invalid = (field: string, path: string, details: Problem["details"]): Read => ({
  problem: problem("INVALID_DATA", "invalid data", { ...details, api_name: field, json_path: path }),
});

const expected = ({ api_name }: Field, path: string, expected_data_type: string): Read =>
  invalid(api_name, path, { expected_data_type });

const EMAIL = /^[^\s@<>(),;:"[\]]+@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u;
const PHONE = /^\+?[\p{L}\p{N} ().,;/#*-]+$/u;
const WEBSITE = /^(?:(?:https?|ftp):\/\/)?[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+(?::\d+)?(?:[/?#]\S*)?$/iu;

const FORMATS: Readonly<Record<string, RegExp>> = { email: EMAIL, phone: PHONE, website: WEBSITE };

/** Reads one value of a request. `null` empties a field of any type. */
export function readValue(org: Org, field: Field, value: unknown, path: string): Read {
  if (value === null) return { value: null };
  switch (field.data_type) {
    case "text":
    case "textarea":
    case "email":
    case "phone":
    case "website":
      if (field.json_type !== "string") return ofJsonType(field, value, path);
      return readText(field, value, path);
    case "picklist":
      return readChoice(field, value, path);
    case "multiselectpicklist":
      return readChoices(field, value, path);
    case "boolean":
      return typeof value === "boolean" ? { value } : expected(field, path, "boolean");
    case "integer":
      return readInteger(field, value, path);
    case "bigint":
      if (field.json_type !== "string") return ofJsonType(field, value, path);
      return readBigint(field, value, path);
    case "double":
    case "currency":
    case "percent":
      return readNumber(field, value, path);
    case "date":
      return typeof value === "string" && isDate(value) ? { value } : expected(field, path, "date");
    case "datetime": {
      const time = typeof value === "string" ? toUtc(value) : undefined;
      return time === undefined ? expected(field, path, "datetime") : { value: time };
    }
    case "lookup":
      return readReference(field, value, path, (id) => field.lookup.find((module) => org.records(module).has(id)));
    case "ownerlookup":
    case "userlookup":
      return readReference(field, value, path, (id) => (org.users.has(id) ? "users" : undefined));
    default:
      return ofJsonType(field, value, path);
  }
}

function readText(field: Field, value: unknown, path: string): Read {
  if (typeof value !== "string") return expected(field, path, "string");
  if (value.length > field.length) return invalid(field.api_name, path, { maximum_length: field.length });
  if (value === "") return { value: null };
  const format = FORMATS[field.data_type];
  return format && !format.test(value) ? expected(field, path, field.data_type) : { value };
}

/** Values that are not in the list are taken, as they are by CRM, unless the list is all there may be. */
function readChoice(field: Field, value: unknown, path: string): Read {
  if (typeof value !== "string") return expected(field, path, "string");
  if (value === "" || value === "-None-") return { value: null };
  if (value.length > field.length) return invalid(field.api_name, path, { maximum_length: field.length });
  if (field.restricted && !field.values?.some(({ actual_value }) => actual_value === value)) {
    return invalid(field.api_name, path, { supported_values: field.values?.map(({ actual_value }) => actual_value) });
  }
  return { value };
}

function readChoices(field: Field, value: unknown, path: string): Read {
  if (!Array.isArray(value)) return expected(field, path, "jsonarray");
  for (const [index, each] of value.entries()) {
    const read = readChoice(field, each, `${path}[${index}]`);
    if ("problem" in read) return read;
  }
  return { value: value.length === 0 ? null : value };
}

function readInteger(field: Field, value: unknown, path: string): Read {
  if (typeof value !== "number" || !Number.isInteger(value)) return expected(field, path, "integer");
  return digits(value) > field.length ? invalid(field.api_name, path, { maximum_length: field.length }) : { value };
}

function readBigint(field: Field, value: unknown, path: string): Read {
  const text = Number.isSafeInteger(value) ? String(value) : value;
  if (typeof text !== "string" || !/^-?\d+$/.test(text)) return expected(field, path, "bigint");
  return text.replace("-", "").length > field.length
    ? invalid(field.api_name, path, { maximum_length: field.length })
    : { value: text };
}

function readNumber(field: Field, value: unknown, path: string): Read {
  if (typeof value !== "number" || !Number.isFinite(value)) return expected(field, path, "double");
  return digits(value) > field.length ? invalid(field.api_name, path, { maximum_length: field.length }) : { value };
}

const digits = (value: number): number => BigInt(Math.trunc(Math.abs(value))).toString().length;

/** `{ id }`, or the id alone. Keeps the module where the field points to several. */
function readReference(field: Field, value: unknown, path: string, moduleOf: (id: string) => string | undefined): Read {
  const id = typeof value === "object" ? (value as { id?: unknown }).id : value;
  if (id === undefined) {
    const details = { api_name: "id", json_path: `${path}.id` };
    return { problem: problem("MANDATORY_NOT_FOUND", "required field not found", details) };
  }
  if (typeof id !== "string") return expected(field, path, "jsonobject");
  const module = moduleOf(id);
  if (module === undefined) {
    const details = { api_name: "id", json_path: typeof value === "string" ? path : `${path}.id` };
    return { problem: problem("INVALID_DATA", "the id given seems to be invalid", details) };
  }
  return { value: field.lookup.length > 1 ? { id, module } : { id } };
}

function ofJsonType(field: Field, value: unknown, path: string): Read {
  switch (field.json_type) {
    case "jsonarray":
      return Array.isArray(value) ? { value } : expected(field, path, "jsonarray");
    case "jsonobject":
      return typeof value === "object" && !Array.isArray(value) ? { value } : expected(field, path, "jsonobject");
    case "boolean":
      return typeof value === "boolean" ? { value } : expected(field, path, "boolean");
    case "integer":
    case "double":
      return typeof value === "number" ? { value } : expected(field, path, field.json_type);
    case "string":
      return typeof value === "string" ? { value } : expected(field, path, "string");
  }
}
