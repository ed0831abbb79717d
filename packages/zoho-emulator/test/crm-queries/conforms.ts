import type { Operation, Property, Schema, Type } from "../../src/generated/api-model.ts";
import { readModel } from "../../src/model/models.ts";
import { Router } from "../../src/model/router.ts";

const model = readModel("crm");
const router = new Router(model);
const schemas = new Map<string, Schema>(model.schemas.map((schema) => [schema.name, schema]));

/** Where a reply is not what the model says of its operation. */
export function differences(method: string, path: string, body: unknown): string[] {
  const [operation] = router.find(method, new URL(path, "http://localhost").pathname)?.operations ?? [];
  return operation ? [...ofResult(operation, body)] : [];
}

function* ofResult({ result }: Operation, body: unknown): Generator<string> {
  const member = "property" in result && result.property !== null ? (body as Row)[result.property] : body;
  switch (result.kind) {
    case "page":
      yield* ofType({ kind: "array", items: result.item, nullable: false }, member, result.property);
      if (result.info) yield* ofType(result.info, (body as Row).info, "info");
      return;
    case "entity":
      yield* ofType(result.type, result.array ? (member as unknown[])[0] : member, result.property);
      return;
    case "value":
      yield* ofType(result.type, member, result.property ?? "body");
      return;
    case "batch":
    case "outcome":
      for (const [index, row] of (Array.isArray(member) ? member : [member]).entries()) {
        if ((row as Row).status !== "error") yield* ofType(result.row, row, `[${index}]`);
      }
  }
}

type Row = Readonly<Record<string, unknown>>;

function* ofType(type: Type, value: unknown, path: string): Generator<string> {
  if (value === null) {
    if (!type.nullable && type.kind !== "unknown") yield `${path} is null`;
    return;
  }
  switch (type.kind) {
    case "string":
    case "number":
    case "boolean":
      if (typeof value !== type.kind) yield `${path} is no ${type.kind}: ${JSON.stringify(value)}`;
      return;
    case "enum":
      if (!type.values.includes(value as string)) yield `${path} is none of ${type.values.join()}: ${String(value)}`;
      return;
    case "array":
      if (!Array.isArray(value)) yield `${path} is no array`;
      else for (const [index, item] of value.entries()) yield* ofType(type.items, item, `${path}[${index}]`);
      return;
    case "map":
      for (const [key, item] of Object.entries(value as Row)) yield* ofType(type.values, item, `${path}.${key}`);
      return;
    case "object":
      yield* ofProperties(type.properties, value, path);
      return;
    case "ref":
      yield* ofProperties(schemas.get(type.name)!.properties, value, path);
      return;
    case "union":
      if (type.members.every((member) => [...ofType(member, value, path)].length > 0)) yield `${path} is no member`;
  }
}

function* ofProperties(properties: readonly Property[], value: unknown, path: string): Generator<string> {
  if (typeof value !== "object" || Array.isArray(value)) {
    yield `${path} is no object`;
    return;
  }
  for (const { name, required, type } of properties) {
    const member = (value as Row)[name];
    if (member !== undefined) yield* ofType(type, member, `${path}.${name}`);
    else if (required) yield `${path}.${name} is missing`;
  }
}
