import { SpecError } from "../support/error.ts";
import type { SchemaObject } from "../support/openapi.ts";
import type { Property, Type } from "./api-model.ts";
import type { OperationFacts } from "./facts.ts";
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

/** The member of an envelope that an overlay names as the payload. */
export function chosenMember(
  members: readonly Property[],
  extension: "x-zoho-body" | "x-zoho-result",
  { key, operation }: OperationFacts,
): Property {
  const chosen = operation[extension];
  const member = members.find(({ name }) => name === chosen);
  if (member) return member;
  throw new SpecError({
    file: "overlay",
    pointer: key,
    what: `${extension} names ${chosen}, which is not in the ${extension === "x-zoho-body" ? "body" : "answer"}`,
    fix: `Use one of: ${members.map(({ name }) => name).join(", ")}.`,
  });
}
