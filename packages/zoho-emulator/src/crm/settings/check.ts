import type { Property, Type } from "../../generated/api-model.ts";
import { propertiesOf, type Schemas } from "../../model/schemas.ts";
import { type Problem, problem } from "../refusal.ts";

/** What is wrong with a value of a request, by the type that the model gives it. Members that it does not know pass. */
export function check(type: Type, value: unknown, name: string, path: string, schemas: Schemas): Problem | undefined {
  if (value === null || value === undefined) return undefined;
  const expected = (expected_data_type: string): Problem =>
    problem("INVALID_DATA", "invalid data", { expected_data_type, api_name: name, json_path: path });
  switch (type.kind) {
    case "string":
      return typeof value === "string" ? undefined : expected("string");
    case "number":
      return typeof value === "number" ? undefined : expected(type.integer ? "integer" : "double");
    case "boolean":
      return typeof value === "boolean" ? undefined : expected("boolean");
    case "enum":
      if (type.values.includes(value as string)) return undefined;
      return problem("INVALID_DATA", "invalid data", {
        supported_values: type.values,
        api_name: name,
        json_path: path,
      });
    case "array": {
      if (!Array.isArray(value)) return expected("jsonarray");
      for (const [index, each] of value.entries()) {
        const found = check(type.items, each, name, `${path}[${index}]`, schemas);
        if (found) return found;
      }
      return undefined;
    }
    case "object":
      return checkObject(type.properties, value, path, schemas) ?? undefined;
    case "ref":
      return isObject(value)
        ? checkObject(propertiesOf(type.name, schemas), value, path, schemas)
        : expected("jsonobject");
    default:
      return undefined;
  }
}

function checkObject(
  properties: readonly Property[],
  value: unknown,
  path: string,
  schemas: Schemas,
): Problem | undefined {
  if (!isObject(value)) return undefined;
  for (const { name, type } of properties) {
    const found = check(type, value[name], name, `${path}.${name}`, schemas);
    if (found) return found;
  }
  return undefined;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
