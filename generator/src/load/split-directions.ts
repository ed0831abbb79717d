import { SpecError } from "../support/error.ts";
import { isReference, type OpenApiDocument, type SchemaObject, type SchemaOrRef } from "../support/openapi.ts";
import { operationsOf } from "./operations-of.ts";

export type Direction = "request" | "response" | "both";

const REF = "#/components/schemas/";
const nameOf = (reference: string): string => reference.slice(REF.length);

/**
 * Upstream uses one schema for what Zoho sends and for what may be sent to it. They differ: an answer always has an
 * `id`, a create never; an answer may hold a value that is newer than the spec, a request must not. So a schema that
 * stands in both directions gets a twin for requests, `UserInput`, in which nothing is required.
 * Returns the direction of every schema.
 */
export function splitDirections(document: OpenApiDocument): ReadonlyMap<string, Direction> {
  const schemas = (document.components?.schemas ?? {}) as Record<string, SchemaObject>;
  const inRequest = new Set<string>();
  const inResponse = new Set<string>();
  for (const { operation } of operationsOf(document)) {
    if (operation.requestBody) reach(operation.requestBody, schemas, inRequest);
    reach(operation.responses, schemas, inResponse);
  }
  const shared = [...inRequest].filter((name) => inResponse.has(name) && matters(name, schemas));
  const twin = new Map(shared.map((name) => [name, `${name}Input`]));
  for (const [name, input] of twin) {
    if (Object.hasOwn(schemas, input)) {
      throw new SpecError({
        file: "names.yaml",
        pointer: `schemas / ${input}`,
        what: `${input} is taken: it is what ${name} is called in requests`,
        fix: `Give one of the two another name under \`schemas:\` and run pnpm specs:import.`,
      });
    }
    const { required: _, ...schema } = structuredClone(schemas[name]!);
    schemas[input] = schema;
    redirect(schemas[input], twin);
  }
  for (const name of inRequest) if (!inResponse.has(name)) redirect(schemas[name]!, twin);
  for (const { operation } of operationsOf(document)) if (operation.requestBody) redirect(operation.requestBody, twin);
  const twins = new Set(twin.values());
  return new Map(
    Object.keys(schemas).map((name): [string, Direction] => {
      if (twins.has(name) || !inResponse.has(name)) return [name, "request"];
      return [name, inRequest.has(name) && !twin.has(name) ? "both" : "response"];
    }),
  );
}

function reach(node: unknown, schemas: Readonly<Record<string, SchemaObject>>, found: Set<string>): void {
  if (typeof node !== "object" || node === null) return;
  if (isReference(node)) {
    const name = nameOf(node.$ref);
    if (found.has(name)) return;
    found.add(name);
    reach(schemas[name], schemas, found);
    return;
  }
  for (const value of Object.values(node)) reach(value, schemas, found);
}

/** Would the twin differ? It does where something is required or enumerated, here or further down. */
function matters(name: string, schemas: Readonly<Record<string, SchemaObject>>): boolean {
  const below = new Set<string>([name]);
  reach(schemas[name], schemas, below);
  const differs = (node: unknown): boolean => {
    if (typeof node !== "object" || node === null || isReference(node)) return false;
    if ("required" in node && Array.isArray(node.required)) return true;
    if ("enum" in node && Array.isArray(node.enum)) return true;
    return Object.values(node).some(differs);
  };
  return [...below].some((schema) => differs(schemas[schema]));
}

function redirect(node: unknown, twin: ReadonlyMap<string, string>): void {
  if (typeof node !== "object" || node === null) return;
  if (isReference(node)) {
    const target = twin.get(nameOf(node.$ref));
    if (target) (node as { $ref: string }).$ref = REF + target;
    return;
  }
  // Where nothing is required, what is one member of a union is the others as well.
  const schema = node as SchemaObject;
  if (schema.oneOf?.some((member) => isReference(member) && twin.has(nameOf(member.$ref)))) {
    schema.anyOf = schema.oneOf;
    delete schema.oneOf;
  }
  for (const value of Object.values(node as Record<string, SchemaOrRef>)) redirect(value, twin);
}
