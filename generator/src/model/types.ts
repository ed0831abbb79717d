import { isReference, type SchemaOrRef } from "../support/openapi.ts";
import { sortedEntries } from "../support/order.ts";
import type { Property, Type } from "./api-model.ts";

/** An OpenAPI schema as a type expression. */
export function typeOf(schema: SchemaOrRef): Type {
  if (isReference(schema))
    return { kind: "ref", name: schema.$ref.slice(schema.$ref.lastIndexOf("/") + 1), nullable: false };
  const nullable = schema.nullable === true;
  const only = schema.allOf?.length === 1 ? schema.allOf[0] : undefined;
  if (only) return withNull(typeOf(only), nullable);
  const variants = schema.oneOf ?? schema.anyOf;
  if (variants && variants.length > 0) {
    const members = variants.map(typeOf);
    return members.length === 1 ? withNull(members[0]!, nullable) : { kind: "union", members, nullable };
  }
  const values = schema.enum?.filter((value) => value !== null);
  if (schema.enum && values?.length) {
    return { kind: "enum", values, nullable: nullable || values.length < schema.enum.length };
  }
  switch (schema.type) {
    case "string":
      return { kind: "string", ...(schema.format ? { format: schema.format } : {}), nullable };
    case "number":
    case "integer":
      return { kind: "number", integer: schema.type === "integer", nullable };
    case "boolean":
      return { kind: "boolean", nullable };
    case "array":
      return { kind: "array", items: typeOf(schema.items ?? {}), nullable };
    case "object":
      if (schema.properties) {
        return {
          kind: "object",
          properties: propertiesOf(schema),
          open: Boolean(schema.additionalProperties),
          nullable,
        };
      }
      if (typeof schema.additionalProperties === "object") {
        return { kind: "map", values: typeOf(schema.additionalProperties), nullable };
      }
      return { kind: "map", values: { kind: "unknown", nullable: false }, nullable };
    default:
      return { kind: "unknown", nullable };
  }
}

export function propertiesOf(schema: { properties?: Record<string, SchemaOrRef>; required?: string[] }): Property[] {
  return sortedEntries(schema.properties ?? {}).map(([name, property]) => ({
    name,
    required: schema.required?.includes(name) ?? false,
    type: typeOf(property),
    ...editionsOf(property),
  }));
}

function withNull(type: Type, nullable: boolean): Type {
  return nullable ? { ...type, nullable: true } : type;
}

/** Every schema name that a type mentions. */
export function* refsIn(type: Type): Generator<string> {
  switch (type.kind) {
    case "ref":
      yield type.name;
      return;
    case "array":
      yield* refsIn(type.items);
      return;
    case "map":
      yield* refsIn(type.values);
      return;
    case "union":
      for (const member of type.members) yield* refsIn(member);
      return;
    case "object":
      for (const property of type.properties) yield* refsIn(property.type);
  }
}

export function editionsOf(node: object): { editions?: readonly string[] } {
  const editions = (node as { "x-zoho-editions"?: readonly string[] })["x-zoho-editions"];
  return editions ? { editions } : {};
}
