import type { Property, Type } from "@x/zoho-generator/model/api-model.ts";
import { refsIn } from "@x/zoho-generator/model/types.ts";
import type { Schemas } from "./api.ts";

/** `full`: every member there is. `required`: no member that may be left out. */
export type Extent = "full" | "required";

/** Below so many schemas inside each other only required members are filled in: layouts hold fields hold layouts. */
const DEPTH = 6;

/** A value of a type: always the same one, so that a failure can be repeated. */
export function sample(type: Type, schemas: Schemas, extent: Extent = "full", within: readonly string[] = []): unknown {
  switch (type.kind) {
    case "unknown":
      return "sample";
    case "string":
      return text(type.format);
    case "number":
      return type.integer ? 1 : 1.5;
    case "boolean":
      return true;
    case "enum":
      return type.values[0];
    case "array":
      return leadsBack(type.items, within)
        ? []
        : kindsOf(type.items).map((item) => sample(item, schemas, extent, within));
    case "map":
      return leadsBack(type.values, within) ? {} : { key: sample(type.values, schemas, extent, within) };
    case "union":
      return sample(kindsOf(type)[0]!, schemas, extent, within);
    case "object":
      return sampleObject(type.properties, schemas, extent, within);
    case "ref": {
      if (type.nullable && within.includes(type.name)) return null;
      if (within.filter((name) => name === type.name).length > 1)
        throw new Error(`${type.name} requires itself: no value is one`);
      const deeper = [...within, type.name];
      const schema = schemas.get(type.name)!;
      return sampleObject(schema.properties, schemas, deeper.length > DEPTH ? "required" : extent, deeper);
    }
  }
}

/** A list holds one item of every kind it may hold; refused rows are another matter. */
function kindsOf(type: Type): readonly Type[] {
  const kinds = type.kind === "union" ? type.members.filter((member) => !isError(member)) : [type];
  return kinds.length > 0 ? kinds : [type];
}

/** A row that was refused stands beside the rows that were written: `oneOf: [ActionResult, ApiError]`. */
export function isError(type: Type): boolean {
  return type.kind === "ref" && type.name === "ApiError";
}

function sampleObject(
  properties: readonly Property[],
  schemas: Schemas,
  extent: Extent,
  within: readonly string[],
): Readonly<Record<string, unknown>> {
  const wanted = properties.filter(
    ({ required, type }) => required || (extent === "full" && (type.kind === "array" || !leadsBack(type, within))),
  );
  return Object.fromEntries(wanted.map(({ name, type }) => [name, sample(type, schemas, extent, within)]));
}

function leadsBack(type: Type, within: readonly string[]): boolean {
  return [...refsIn(type)].some((name) => within.includes(name));
}

function text(format: string | undefined): unknown {
  switch (format) {
    case "date-time":
      return "2026-01-31T09:30:00+05:30";
    case "date":
      return "2026-01-31";
    case "binary":
      return new Blob(["sample"], { type: "text/plain" });
    default:
      return "sample";
  }
}
