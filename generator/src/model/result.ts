import type { MediaType, ParameterObject, ResponseObject } from "../support/openapi.ts";
import { sortedEntries } from "../support/order.ts";
import type { Paging, Property, Result, Type } from "./api-model.ts";
import { withoutEnvelope } from "./code-and-message.ts";
import { chosenMember, isStructured, membersOf, type Schemas } from "./envelope.ts";
import type { OperationFacts } from "./facts.ts";
import { typeOf } from "./types.ts";

const ERROR = "ApiError";
const PAGE_CONTEXT = "page_context";

/** What callers want of an answer, and where in it it stands. */
export function resultOf(facts: OperationFacts, schemas: Schemas): Result {
  const { operation } = facts;
  const [mediaType, media] = mainContent(operation.responses as Readonly<Record<string, ResponseObject>>) ?? [];
  if (!mediaType || !media) return { kind: "none" };
  if (mediaType !== "application/json") return { kind: "file", mediaType };
  const { schema, enveloped } = withoutEnvelope(media.schema ?? {});
  if (!schema) return undescribed(facts);
  const type = typeOf(schema);
  const body = membersOf(type, schemas);
  if (isOutcome(type, schemas)) return { kind: "outcome", property: null, array: false, row: type };
  const chosen = operation["x-zoho-result"];
  const candidates = body?.filter(({ name }) => name !== (enveloped ? PAGE_CONTEXT : "info")) ?? [];
  const property = chosen
    ? chosenMember(candidates, "x-zoho-result", facts)
    : chosen === null
      ? undefined
      : payloadOf(candidates, facts, enveloped);
  if (!property) return { kind: "value", property: null, type, ...(enveloped ? { enveloped } : {}) };
  const inner = property.type;
  if (inner.kind !== "array") {
    if (isOutcome(inner, schemas)) return { kind: "outcome", property: property.name, array: false, row: inner };
    const scalar = inner.kind !== "ref" && inner.kind !== "object";
    return scalar
      ? { kind: "value", property: property.name, type: inner }
      : { kind: "entity", property: property.name, array: false, type: inner };
  }
  const row = rowOf(inner.items, schemas) ?? (operation["x-zoho-rows"] === "batch" ? inner.items : undefined);
  if (row) {
    const single = operation["x-zoho-rows"] === "single" || (facts.item && operation["x-zoho-rows"] !== "batch");
    return single
      ? { kind: "outcome", property: property.name, array: true, row }
      : { kind: "batch", property: property.name, row };
  }
  const isList = /^(list|search|query)/.test(facts.verb) || operation["x-zoho-role"] === "list";
  if (isList) {
    const info = body?.find(({ name }) => name === (enveloped ? PAGE_CONTEXT : "info"))?.type;
    const byContext = enveloped && (info !== undefined || pagingOf(facts) === "page");
    return {
      kind: "page",
      property: property.name,
      item: inner.items,
      info,
      paging: operation["x-zoho-paging"] ?? (byContext ? "context" : pagingOf(facts)),
    };
  }
  const one = (facts.item && !enveloped) || operation["x-zoho-rows"] === "single" || /Status$/.test(facts.verb);
  return one
    ? { kind: "entity", property: property.name, array: true, type: inner.items }
    : { kind: "value", property: property.name, type: inner };
}

/** Members that stand beside the result in every answer: what a page or an envelope is known to hold is not among them. */
export function besideResult({ operation }: OperationFacts, result: Result, schemas: Schemas): readonly Property[] {
  if (!("property" in result) || result.property === null) return [];
  const [, media] = mainContent(operation.responses as Readonly<Record<string, ResponseObject>>)!;
  const body = membersOf(typeOf(withoutEnvelope(media.schema!).schema!), schemas) ?? [];
  const page = result.kind === "page" && result.info ? ["info", PAGE_CONTEXT] : [];
  return body.filter(({ name, required }) => required && ![result.property, ...page].includes(name));
}

/** Upstream shows nothing but the envelope of many answers; what is read or created stands in it all the same. */
function undescribed({ method, verb, operation }: OperationFacts): Result {
  const gives = method === "get" || /^create/.test(verb);
  if (!gives || operation["x-zoho-result"] === null) return { kind: "none" };
  const type: Type = { kind: "map", values: { kind: "unknown", nullable: false }, nullable: false };
  return { kind: "value", property: null, type, enveloped: true };
}

/** The success member of `oneOf: [success row, error row]`. */
function rowOf(items: Type, schemas: Schemas): Type | undefined {
  if (items.kind === "union" && items.members.some((member) => member.kind === "ref" && member.name === ERROR)) {
    const rows = items.members.filter((member) => !(member.kind === "ref" && member.name === ERROR));
    return rows.length === 1 ? rows[0]! : { kind: "union", members: rows, nullable: false };
  }
  return isOutcome(items, schemas) ? items : undefined;
}

function isOutcome(type: Type, schemas: Schemas): boolean {
  const names = membersOf(type, schemas)?.map(({ name }) => name) ?? [];
  return names.includes("code") && names.includes("details") && names.includes("status");
}

/** The member of an envelope that is the answer: the only one, or the only list of a listing or a write. */
function payloadOf(
  candidates: readonly Property[],
  { method, verb }: OperationFacts,
  enveloped: boolean,
): Property | undefined {
  if (candidates.length === 1) return candidates[0];
  if ((enveloped || method === "get") && !verb.startsWith("list")) return undefined;
  const lists = candidates.filter(({ type }) => type.kind === "array" && isStructured(type));
  return lists.length === 1 ? lists[0] : undefined;
}

function mainContent(responses: Readonly<Record<string, ResponseObject>>): [string, MediaType] | undefined {
  for (const [status, response] of sortedEntries(responses)) {
    const content = status.startsWith("2") ? Object.entries(response.content ?? {})[0] : undefined;
    if (content) return content;
  }
  return undefined;
}

function pagingOf({ method, operation }: OperationFacts): Paging {
  const parameters = (operation.parameters ?? []) as readonly ParameterObject[];
  const has = (name: string): boolean =>
    parameters.some((parameter) => parameter.in === "query" && parameter.name === name);
  if (method !== "get" || !has("page")) return "none";
  return has("page_token") ? "token" : "page";
}
