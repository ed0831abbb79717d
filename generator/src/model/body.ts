import type { RequestBody, SchemaObject } from "../support/openapi.ts";
import type { Body, Parameter, Result, Wrap } from "./api-model.ts";
import { chosenMember, isStructured, membersOf, type Schemas } from "./envelope.ts";
import type { OperationFacts } from "./facts.ts";
import { propertiesOf, typeOf } from "./types.ts";

/** What callers pass as the body, and what stands beside it in the envelope: that joins the parameters. */
export function bodyOf(
  facts: OperationFacts,
  result: Result,
  schemas: Schemas,
): { body: Body | undefined; beside: readonly Parameter[] } {
  const { operation } = facts;
  const requestBody = operation.requestBody as RequestBody | undefined;
  const [mediaType, media] = Object.entries(requestBody?.content ?? {})[0] ?? [];
  if (!requestBody || !mediaType || !media) return { body: undefined, beside: [] };
  const type = typeOf(media.schema ?? {});
  const required = requestBody.required ?? false;
  const whole = { body: { mediaType, required, type, wrap: undefined }, beside: [] };
  const properties = membersOf(type, schemas);
  const chosen = operation["x-zoho-body"];
  if (!properties || mediaType !== "application/json" || chosen === null) return whole;
  const resultProperty = "property" in result ? result.property : null;
  const only = properties.length === 1 && isStructured(properties[0]!.type) ? properties[0] : undefined;
  const payload = chosen
    ? chosenMember(properties, "x-zoho-body", facts)
    : facts.dialect === "finance"
      ? only
      : (properties.find((property) => property.name === resultProperty && isStructured(property.type)) ??
        properties.find((property) => property.name === "data" && isStructured(property.type)) ??
        only);
  if (!payload) return whole;
  const array = payload.type.kind === "array";
  const wrap: Wrap = { property: payload.name, array, single: array && isSingle(facts, result) };
  const passed = wrap.single && payload.type.kind === "array" ? payload.type.items : payload.type;
  const beside = properties
    .filter((property) => property !== payload)
    .map(
      (property): Parameter => ({
        name: property.name,
        wireName: property.name,
        in: "body",
        required: property.required,
        type: property.type,
      }),
    );
  return { body: { mediaType, required, type: { ...passed, nullable: false }, wrap }, beside };
}

/** Does a list in the body hold the one entity that the call is about? */
function isSingle({ item, operation, dialect }: OperationFacts, result: Result): boolean {
  if (dialect === "finance") return false;
  const rows = operation["x-zoho-rows"];
  return rows === "single" || (item && rows !== "batch" && result.kind !== "batch");
}

/** Files that may go along with a JSON body: its second media type. */
export function filesBeside({ operation }: OperationFacts): Parameter[] {
  const [main, second] = Object.entries((operation.requestBody as RequestBody | undefined)?.content ?? {});
  if (main?.[0] !== "application/json" || second?.[0] !== "multipart/form-data") return [];
  const parts = propertiesOf(second[1].schema as SchemaObject).filter(({ name }) => name !== "JSONString");
  return parts.map((part): Parameter => ({ ...part, wireName: part.name, in: "form" }));
}
