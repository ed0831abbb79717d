import type { Property, Schema, Type } from "../generated/api-model.ts";
import { sampleOf } from "../model/made-up.ts";

export type Schemas = ReadonlyMap<string, Schema>;
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
      return typeof value === "string" && value.trim() !== "" && Number.isFinite(Number(value)) ? Number(value) : value;
    case "boolean":
      return value === "true" ? true : value === "false" ? false : value;
    case "array":
      return (Array.isArray(value) ? value : [value]).map((each) => conform(type.items, each, schemas));
    case "object":
      return conformFields(type.properties, value, schemas);
    case "ref":
      return conformFields(schemas.get(type.name)!.properties, value, schemas);
    default:
      return value;
  }
}

function conformFields(properties: readonly Property[], value: unknown, schemas: Schemas): unknown {
  const given = Array.isArray(value) ? value[0] : value;
  if (typeof given !== "object" || given === null) return value;
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
export function project(type: Type, row: Fields, schemas: Schemas): Fields {
  const properties = propertiesOf(type, schemas);
  if (properties.length === 0) return row;
  const shown: Record<string, unknown> = {};
  for (const { name } of properties) if (row[name] !== undefined) shown[name] = row[name];
  for (const name in row) if (name.startsWith("cf_")) shown[name] = row[name];
  return conformFields(properties, shown, schemas) as Fields;
}

export function propertiesOf(type: Type | undefined, schemas: Schemas): readonly Property[] {
  if (type?.kind === "ref") return schemas.get(type.name)?.properties ?? [];
  if (type?.kind === "array") return propertiesOf(type.items, schemas);
  return type?.kind === "object" ? type.properties : [];
}

function text(value: unknown, format: string | undefined): unknown {
  if (typeof value === "string") return format === "date" ? value.slice(0, 10) : value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : value;
}
