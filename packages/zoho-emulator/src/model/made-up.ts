import type { Operation, Property, Type } from "../generated/api-model.ts";
import type { Call } from "../http/call.ts";
import { json, type Reply } from "../http/reply.ts";
import type { ProductApi } from "../product.ts";
import { propertiesOf, type Schemas } from "./schemas.ts";

/** Marks an answer that was made up from the model: nothing was remembered, nothing will be found again. */
export const NOT_STATEFUL = "x-zoho-emulator-stateful";

/** The answer to an operation that no state is kept for: right in its shape, or 501 where the caller wants none of that. */
export function notStateful(call: Call, api: ProductApi): Reply {
  const { operation, emulator, product } = call;
  const headers = { [NOT_STATEFUL]: "false" };
  if (emulator.options.strict) {
    return json(
      {
        error: "not_stateful",
        operation: operation.name,
        message: `The emulator keeps no state for ${operation.name}.`,
      },
      501,
      headers,
    );
  }
  const status = Number(operation.statuses.find((each) => each !== "204") ?? operation.statuses[0] ?? 200);
  const schemas = emulator.schemas(product);
  const value = resultOf(operation, schemas);
  const beside = objectOf(operation.beside, schemas, []);
  if (value instanceof Uint8Array) {
    return { status, headers: { ...headers, "content-type": mediaTypeOf(operation) }, body: value };
  }
  return json(api.envelope(operation, isObject(value) ? { ...value, ...beside } : value), status, headers);
}

const mediaTypeOf = ({ result }: Operation): string =>
  result.kind === "file" && !result.mediaType.includes("*") ? result.mediaType : "application/octet-stream";

function resultOf({ result }: Operation, schemas: Schemas): unknown {
  switch (result.kind) {
    case "page":
      return {
        [result.property]: [sampleOf(result.item, schemas)],
        ...(result.info && { [result.paging === "context" ? "page_context" : "info"]: sampleOf(result.info, schemas) }),
      };
    case "entity": {
      const entity = sampleOf(result.type, schemas);
      return { [result.property]: result.array ? [entity] : entity };
    }
    case "value": {
      const value = sampleOf(result.type, schemas);
      return result.property === null ? value : { [result.property]: value };
    }
    case "batch":
      return { [result.property]: [sampleOf(result.row, schemas)] };
    case "outcome": {
      const row = sampleOf(result.row, schemas);
      return result.property === null ? row : { [result.property]: result.array ? [row] : row };
    }
    case "file":
      return new TextEncoder().encode("made up by the emulator\n");
    case "none":
      return {};
  }
}

const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * A value of the type: the same one each time. What may be left out of an object is, and what may be null is null where
 * a schema leads back to itself.
 */
export function sampleOf(type: Type, schemas: Schemas, within: readonly string[] = []): unknown {
  switch (type.kind) {
    case "unknown":
      return {};
    case "string":
      return text(type.format);
    case "number":
      return 0;
    case "boolean":
      return false;
    case "enum":
      return type.values[0];
    case "array":
      return [];
    case "map":
      return {};
    case "object":
      return objectOf(type.properties, schemas, within);
    case "union":
      return sampleOf(type.members[0]!, schemas, within);
    case "ref": {
      if (type.nullable && within.includes(type.name)) return null;
      return objectOf(propertiesOf(type.name, schemas), schemas, [...within, type.name]);
    }
  }
}

const objectOf = (
  properties: readonly Property[],
  schemas: Schemas,
  within: readonly string[],
): Record<string, unknown> =>
  Object.fromEntries(
    properties
      .filter(({ required }) => required)
      .map(({ name, type }) => [name, isId(name, type) ? ID : sampleOf(type, schemas, within)]),
  );

/** Clients that read ids as numbers, as Zoho's own do, stumble over any other text. */
const isId = (name: string, type: Type): boolean =>
  /(^|_)id$/.test(name) && type.kind === "string" && type.format === undefined;

const ID = "4876876000000000000";

function text(format: string | undefined): string {
  switch (format) {
    case "date":
      return "2026-01-01";
    case "date-time":
      return "2026-01-01T00:00:00+00:00";
    case "email":
      return "somebody@example.com";
    case "uri":
      return "https://example.com/";
    case "int64":
      return ID;
    default:
      return "made up";
  }
}
