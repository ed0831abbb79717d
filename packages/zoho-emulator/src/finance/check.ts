import type { Property, Type } from "../generated/api-model.ts";
import type { Schemas } from "../model/schemas.ts";
import type { Fields } from "./body.ts";
import { isFields } from "./body.ts";
import { propertiesOf } from "./conform.ts";
import { invalid, tooLong } from "./refusal.ts";
import type { Rules } from "./resource.ts";
import { isDay } from "./time.ts";

/** Throws what Zoho refuses a body with, going by the type that the documents give it. */
export function checkBody(type: Type, body: Fields, schemas: Schemas, rules: Rules, whole: boolean): void {
  const properties = propertiesOf(type, schemas);
  for (const property of properties) {
    const value = body[property.name];
    if (value === undefined || value === null) {
      if (whole && property.required && property.name !== rules.number?.member) throw invalid(property.name);
      continue;
    }
    checkValue(property, value);
  }
}

function checkValue({ name, type, required }: Property, value: unknown): void {
  switch (type.kind) {
    case "string":
      if (typeof value === "object") throw invalid(name);
      checkText(name, String(value), type.format, required);
      return;
    case "number":
      // A discount is an amount, or a share of one: `12.5%`.
      if (typeof value === "object" || (value !== "" && !Number.isFinite(Number(String(value).replace(/%$/, ""))))) {
        throw invalid(name);
      }
      return;
    case "boolean":
      if (typeof value !== "boolean" && value !== "true" && value !== "false") throw invalid(name);
      return;
    case "enum":
      // An enumeration of one is the example of a document, not the only value.
      if (value !== "" && type.values.length > 1 && !type.values.some((each) => String(each) === String(value)))
        throw invalid(name);
      return;
    case "array":
      // A list that is none gets the same code as a text that is too long: seen on the wire with `line_items`.
      if (!Array.isArray(value) || (isObject(type.items) && !value.every(isFields))) throw tooLong(name);
      if (required && value.length === 0) throw invalid(name);
      return;
    case "object":
    case "ref":
      if (!isFields(value) && !(Array.isArray(value) && value.length === 0)) throw tooLong(name);
      return;
    default:
  }
}

const isObject = (type: Type): boolean => type.kind === "ref" || type.kind === "object";

function checkText(name: string, value: string, format: string | undefined, required: boolean): void {
  if (required && value.trim() === "") throw invalid(name);
  if ((name === "date" || format === "date" || name.endsWith("_date")) && value !== "" && !isDay(value)) {
    throw invalid(name);
  }
  const length = LENGTHS[name] ?? (/(^|_)(name|number)$/.test(name) ? 100 : undefined);
  if (length !== undefined && value.length > length) throw tooLong(name, length);
}

const LENGTHS: Readonly<Record<string, number>> = { contact_name: 200, company_name: 200, portal_name: 100 };
