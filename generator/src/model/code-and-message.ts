import { isReference, type SchemaOrRef } from "../support/openapi.ts";

const isEnvelope = (schema: SchemaOrRef | undefined): boolean =>
  schema !== undefined && isReference(schema) && schema.$ref.endsWith("/Envelope");

/**
 * Answers of Books and Inventory are `{ code, message, <payload> }`, written as the envelope and the payload side by
 * side. No schema: the envelope is all there is.
 */
export function withoutEnvelope(schema: SchemaOrRef): { schema: SchemaOrRef | undefined; enveloped: boolean } {
  if (isEnvelope(schema)) return { schema: undefined, enveloped: true };
  const parts = isReference(schema) ? undefined : schema.allOf;
  if (!parts || !isEnvelope(parts[0])) return { schema, enveloped: false };
  return { schema: parts[1], enveloped: true };
}
