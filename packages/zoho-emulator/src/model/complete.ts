import type { Property, Type } from "../generated/api-model.ts";
import { propertiesOf, type Schemas } from "./schemas.ts";

/**
 * The value with everything that its type requires: what is known stays, the rest is as empty as it may be. Members
 * that the type does not know stay, too.
 */
export function complete(type: Type, value: unknown, schemas: Schemas): unknown {
  if (value === undefined || value === null) return type.nullable ? null : emptyOf(type, schemas);
  switch (type.kind) {
    case "array":
      return Array.isArray(value) ? value.map((each) => complete(type.items, each, schemas)) : value;
    case "object":
      return completeObject(type.properties, value, schemas);
    case "ref":
      return completeObject(propertiesOf(type.name, schemas), value, schemas);
    case "union": {
      const member = type.members.find(({ kind }) =>
        Array.isArray(value) ? kind === "array" : typeof value === "object" && (kind === "ref" || kind === "object"),
      );
      return member ? complete(member, value, schemas) : value;
    }
    default:
      return value;
  }
}

function completeObject(properties: readonly Property[], value: unknown, schemas: Schemas): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  const object: Record<string, unknown> = { ...value };
  for (const { name, type, required } of properties) {
    if (object[name] !== undefined || required) object[name] = complete(type, object[name], schemas);
  }
  return object;
}

function emptyOf(type: Type, schemas: Schemas): unknown {
  switch (type.kind) {
    case "unknown":
    case "map":
      return {};
    case "string":
      return textOf(type.format);
    case "number":
      return 0;
    case "boolean":
      return false;
    case "enum":
      return type.values[0];
    case "array":
      return [];
    case "object":
      return completeObject(type.properties, {}, schemas);
    case "union":
      return emptyOf(type.members[0]!, schemas);
    case "ref":
      return completeObject(propertiesOf(type.name, schemas), {}, schemas);
  }
}

function textOf(format: string | undefined): string {
  switch (format) {
    case "date":
      return "1970-01-01";
    case "date-time":
      return "1970-01-01T00:00:00+00:00";
    default:
      return "";
  }
}
