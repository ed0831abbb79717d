import type { Property, Type } from "../generated/api-model.ts";
import { sampleOf } from "../model/made-up.ts";
import type { Schemas } from "../model/schemas.ts";

export type Fields = Readonly<Record<string, unknown>>;

/**
 * A stored value as a reply declares it: texts and numbers in the kind that the document names (money is a number here
 * and a text there), what is required and was never given made up. Members beyond the declared ones stay.
 */
export function conform(type: Type, value: unknown, schemas: Schemas): unknown {
  if (value === undefined || value === null) return value;
  switch (type.kind) {
    case "string":
      return text(value, type.format);
    case "number":
      return typeof value === "string" ? number(value) : value;
    case "boolean":
      return value === "true" ? true : value === "false" ? false : value;
    case "array":
      return (Array.isArray(value) ? value : [value])
        .map((each) => conform(type.items, each, schemas))
        .filter((each) => each !== undefined);
    case "enum":
      return oneOf(type.values, value);
    case "object":
      return conformFields(type.properties, value, schemas);
    case "ref":
      return conformFields(schemas.get(type.name)!.properties, value, schemas);
    default:
      return value;
  }
}

function conformFields(properties: readonly Property[], value: unknown, schemas: Schemas): unknown {
  // A list where one is declared: the first, if there is any.
  const given = Array.isArray(value) ? value[0] : value;
  if (typeof given !== "object" || given === null) return undefined;
  const fields: Record<string, unknown> = { ...given };
  for (const { name, type, required } of properties) {
    const field = conform(type, fields[name], schemas);
    if (field !== undefined && field !== null) fields[name] = field;
    else if (required) fields[name] = sampleOf(type, schemas);
    else delete fields[name];
  }
  return fields;
}

/** Only what a row of a list shows: the declared members, and custom fields by their API names. */
export function project(type: Type, row: Fields, schemas: Schemas, more: readonly string[] = []): Fields {
  const properties = propertiesOf(type, schemas);
  if (properties.length === 0) return row;
  const shown: Record<string, unknown> = {};
  for (const { name } of properties) if (row[name] !== undefined) shown[name] = row[name];
  for (const name of more) if (row[name] !== undefined) shown[name] = row[name];
  for (const name in row) if (name.startsWith("cf_")) shown[name] = row[name];
  return conformFields(properties, shown, schemas) as Fields;
}

export function propertiesOf(type: Type | undefined, schemas: Schemas): readonly Property[] {
  if (type?.kind === "ref") return schemas.get(type.name)?.properties ?? [];
  if (type?.kind === "array") return propertiesOf(type.items, schemas);
  return type?.kind === "object" ? type.properties : [];
}

/** In the spelling that is declared; a value that is not declared is left out. */
const oneOf = (values: readonly unknown[], value: unknown): unknown =>
  values.includes(value) ? value : values.find((each) => String(each).toLowerCase() === String(value).toLowerCase());

/** `12.5%` is 12.5 where a number is declared; what is no number is left out. */
function number(text: string): number | undefined {
  const digits = text.trim().replace(/%$/, "");
  return digits !== "" && Number.isFinite(Number(digits)) ? Number(digits) : undefined;
}

function text(value: unknown, format: string | undefined): unknown {
  if (typeof value === "string") {
    if (format === "date") return value === "" ? undefined : value.slice(0, 10);
    return format === "date-time" ? dateTime(value) : value;
  }
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  // What is a record in one document stands as its id, or not at all, in another.
  if (Array.isArray(value)) return "";
  return typeof value === "object" && value !== null && "document_id" in value ? value.document_id : undefined;
}

/** Where the documents ask for a date-time in so many words, it has a time, and a colon in its offset. */
const dateTime = (value: string): string | undefined =>
  value === ""
    ? undefined
    : /^\d{4}-\d\d-\d\d$/.test(value)
      ? `${value}T00:00:00+00:00`
      : value.replace(/([+-]\d\d)(\d\d)$/, "$1:$2");
