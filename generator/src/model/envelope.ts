import type { SchemaObject } from "../support/openapi.ts";
import type { Property, Type } from "./api-model.ts";
import { propertiesOf } from "./types.ts";

export type Schemas = Readonly<Record<string, SchemaObject>>;

/** The members of an object, named or not; `undefined` for any other type. */
export function membersOf(type: Type, schemas: Schemas): readonly Property[] | undefined {
  if (type.kind === "object") return type.properties;
  const schema = type.kind === "ref" ? schemas[type.name] : undefined;
  return schema && propertiesOf(schema);
}

/** Could the type be a payload: an entity, or a list of entities? */
export function isStructured(type: Type): boolean {
  if (type.kind === "array")
    return type.items.kind === "ref" || type.items.kind === "object" || type.items.kind === "union";
  return type.kind === "ref" || type.kind === "object";
}
