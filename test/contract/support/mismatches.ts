import type { Property, Type } from "@x/zoho-generator/model/api-model.ts";
import type { Schemas } from "./api.ts";

/** Where a value is not of a type: `$.users[0].id: number, not string`. A member that no type names is one, too. */
export function mismatches(value: unknown, type: Type, schemas: Schemas, at = "$"): string[] {
  if (value === null && type.nullable) return [];
  const wrong = (expected: string): string[] => [`${at}: ${describe(value)}, not ${expected}`];
  switch (type.kind) {
    case "unknown":
      return value === undefined ? wrong("any value") : [];
    case "string":
      if (type.format === "binary") return value instanceof Blob ? [] : wrong("a Blob");
      return typeof value === "string" ? [] : wrong("string");
    case "number":
      return typeof value === "number" && (!type.integer || Number.isInteger(value)) ? [] : wrong("number");
    case "boolean":
      return typeof value === "boolean" ? [] : wrong("boolean");
    case "enum":
      return type.values.some((allowed) => allowed === value) ? [] : wrong(type.values.join(" | "));
    case "array":
      if (!Array.isArray(value)) return wrong("array");
      return value.flatMap((item, index) => mismatches(item, type.items, schemas, `${at}[${index}]`));
    case "map":
      if (!isObject(value)) return wrong("object");
      return Object.entries(value).flatMap(([key, member]) => mismatches(member, type.values, schemas, `${at}.${key}`));
    case "union": {
      const found = type.members.map((member) => mismatches(value, member, schemas, at));
      return found.some((problems) => problems.length === 0) ? [] : found.flat();
    }
    case "object":
      return isObject(value) ? objectMismatches(value, type.properties, type.open, schemas, at) : wrong("object");
    case "ref": {
      const { properties, open } = schemas.get(type.name)!;
      return isObject(value) ? objectMismatches(value, properties, open, schemas, at) : wrong(type.name);
    }
  }
}

function objectMismatches(
  value: Readonly<Record<string, unknown>>,
  properties: readonly Property[],
  open: boolean,
  schemas: Schemas,
  at: string,
): string[] {
  const known = new Set(properties.map(({ name }) => name));
  const extra = open ? [] : Object.keys(value).filter((name) => !known.has(name));
  return [
    ...extra.map((name) => `${at}.${name}: not a member of the type`),
    ...properties.flatMap(({ name, required, type }) => {
      if (!(name in value)) return required ? [`${at}.${name}: missing`] : [];
      return mismatches(value[name], type, schemas, `${at}.${name}`);
    }),
  ];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function describe(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
