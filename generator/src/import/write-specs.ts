import { Document, isMap, isScalar, isSeq, type Pair, visit } from "yaml";
import { kebabCase } from "../names/words.ts";
import { isReference, type SchemaObject, type SchemaOrRef } from "../support/openapi.ts";
import { groupBy, sortedBy, sortedEntries } from "../support/order.ts";
import type { ImportedApi, ImportedBody, ImportedContent, ImportedOperation } from "./facts.ts";
import { describedBeside } from "./name-schemas.ts";
import { type ObjectShape, objectsIn, type Property, type Shape } from "./shape.ts";

const COMMON = "common";

/** File name (without folder) -> text. */
type SpecFiles = ReadonlyMap<string, string>;

interface SpecContext {
  readonly api: ImportedApi;
  readonly classOf: readonly number[];
  readonly names: ReadonlyMap<number, string>;
  /** The file that holds a schema, by representative id. */
  readonly homeOf: ReadonlyMap<number, string>;
  readonly title: string;
  readonly version: string;
}

/** One OpenAPI document a resource; what several resources share goes to `common.yaml`. */
export function writeSpecs(
  api: ImportedApi,
  classOf: readonly number[],
  names: ReadonlyMap<number, string>,
  resourceOf: (operation: ImportedOperation) => string,
  info: { title: string; version: string },
): SpecFiles {
  const byResource = groupBy(api.operations, (operation) => kebabCase(resourceOf(operation)));
  const homeOf = homes(api, classOf, names, byResource, resourceOf);
  const context: SpecContext = { api, classOf, names, homeOf, ...info };
  const files = new Map<string, string>();
  for (const resource of [...byResource.keys(), COMMON].sort()) {
    files.set(`${resource}.yaml`, render(specDocument(context, resource, byResource.get(resource) ?? [])));
  }
  return files;
}

function homes(
  api: ImportedApi,
  classOf: readonly number[],
  names: ReadonlyMap<number, string>,
  byResource: ReadonlyMap<string, readonly ImportedOperation[]>,
  resourceOf: (operation: ImportedOperation) => string,
): Map<number, string> {
  const users = new Map<number, Set<string>>();
  for (const [resource, operations] of byResource) {
    const seen = new Set<number>();
    const walk = (id: number): void => {
      if (seen.has(id)) return;
      seen.add(id);
      if (names.has(id)) users.set(id, (users.get(id) ?? new Set()).add(resource));
      for (const { shape } of api.table.get(id).properties.values())
        for (const next of objectsIn(shape)) walk(classOf[next]!);
    };
    for (const operation of operations) {
      for (const content of [operation.body, ...operation.responses.values()]) {
        if (content) for (const id of objectsIn(content.shape)) walk(classOf[id]!);
      }
    }
  }
  for (const root of api.roots) {
    const resource = kebabCase(resourceOf(describedBeside(api, root)));
    const walk = (id: number): void => {
      if (users.get(id)?.has(resource)) return;
      users.set(id, (users.get(id) ?? new Set()).add(resource));
      for (const { shape } of api.table.get(id).properties.values())
        for (const next of objectsIn(shape)) walk(classOf[next]!);
    };
    walk(classOf[root]!);
  }
  return new Map([...users].map(([id, resources]) => [id, resources.size === 1 ? [...resources][0]! : COMMON]));
}

function specDocument(context: SpecContext, file: string, operations: readonly ImportedOperation[]): object {
  const { api, classOf } = context;
  const fixed = [...fixedNames(api, classOf).keys()];
  const here = [...context.homeOf].filter(([id, home]) => home === file && !fixed.includes(id)).map(([id]) => id);
  const schemas = file === COMMON ? [...here, ...fixed] : here;
  const paths = groupBy(operations, (operation) => operation.path);
  return {
    openapi: "3.0.3",
    info: { title: `${context.title}: ${file}`, version: context.version },
    paths: Object.fromEntries(
      sortedBy(paths, ([path]) => path).map(([path, list]) => [
        path,
        Object.fromEntries(
          sortedBy(list, ({ method }) => method).map((operation) => [
            operation.method,
            operationObject(context, file, operation),
          ]),
        ),
      ]),
    ),
    ...(schemas.length > 0
      ? {
          components: {
            schemas: Object.fromEntries(
              sortedBy(schemas, (id) => nameOf(context, id)).map((id) => [
                nameOf(context, id),
                objectSchema(context, file, api.table.get(id)),
              ]),
            ),
          },
        }
      : {}),
  };
}

/** Schemas that the dialect defines for all operations of its product. They stand in `common.yaml`. */
function fixedNames({ error, envelope }: ImportedApi, classOf: readonly number[]): Map<number, string> {
  return new Map([
    [classOf[error]!, "ApiError"],
    ...(envelope === undefined ? [] : [[classOf[envelope]!, "Envelope"] as const]),
  ]);
}

function nameOf(context: SpecContext, id: number): string {
  return fixedNames(context.api, context.classOf).get(id) ?? context.names.get(id)!;
}

function operationObject(context: SpecContext, file: string, operation: ImportedOperation): object {
  const responses = sortedEntries(Object.fromEntries(operation.responses)).map(([status, content]) => [
    status,
    content
      ? { description: "Success", content: { [content.mediaType]: { schema: contentSchema(context, file, content) } } }
      : { description: "No content" },
  ]);
  return {
    ...(operation.documentation ? { externalDocs: { url: operation.documentation } } : {}),
    ...(operation.server ? { servers: [{ url: operation.server }] } : {}),
    ...(operation.parameters.length > 0
      ? {
          parameters: operation.parameters.map((parameter) => ({
            name: parameter.name,
            in: parameter.in,
            ...(parameter.required ? { required: true } : {}),
            ...(parameter.commas ? { style: "form", explode: false } : {}),
            schema: schemaOf(context, file, parameter.shape),
            ...(parameter.editions ? { "x-zoho-editions": parameter.editions } : {}),
          })),
        }
      : {}),
    ...(operation.body
      ? { requestBody: { required: operation.body.required, content: bodyContent(context, file, operation.body) } }
      : {}),
    responses: {
      ...Object.fromEntries(responses),
      ...(operation.errorCodes.length > 0 ? { "400": errorResponse(context, file) } : {}),
      ...(context.api.envelope === undefined ? {} : { default: errorResponse(context, file) }),
    },
    ...(operation.resultKeys?.length ? { "x-zoho-result-keys": operation.resultKeys } : {}),
    ...(operation.organization ? { "x-zoho-organization": true } : {}),
    "x-zoho-scopes": operation.scopes,
    ...(operation.errorCodes.length > 0 ? { "x-zoho-error-codes": operation.errorCodes } : {}),
    "x-zoho-upstream": operation.upstream,
  };
}

function errorResponse(context: SpecContext, file: string): object {
  return {
    description: "Error",
    content: { "application/json": { schema: reference(context, file, context.classOf[context.api.error]!) } },
  };
}

/** Beside files, JSON travels as text in a field of the form. */
function bodyContent(context: SpecContext, file: string, body: ImportedBody): object {
  const schema = contentSchema(context, file, body);
  if (body.files?.kind !== "object") return { [body.mediaType]: { schema } };
  const form = objectSchema(context, file, context.api.table.get(body.files.id));
  const properties = { JSONString: { type: "string" }, ...form.properties };
  return { [body.mediaType]: { schema }, "multipart/form-data": { schema: { ...form, properties } } };
}

function contentSchema(context: SpecContext, file: string, { shape, enveloped }: ImportedContent): object {
  const id = shape.kind === "object" ? context.classOf[shape.id]! : undefined;
  const inline = id !== undefined && !context.names.has(id);
  const schema = inline ? objectSchema(context, file, context.api.table.get(id)) : schemaOf(context, file, shape);
  if (!enveloped || context.api.envelope === undefined) return schema;
  const envelope = reference(context, file, context.classOf[context.api.envelope]!);
  return shape.kind === "any" ? envelope : { allOf: [envelope, schema] };
}

function reference(context: SpecContext, file: string, id: number): { $ref: string } {
  const home = fixedNames(context.api, context.classOf).has(id) ? COMMON : context.homeOf.get(id)!;
  return { $ref: `${home === file ? "" : `${home}.yaml`}#/components/schemas/${nameOf(context, id)}` };
}

function objectSchema(context: SpecContext, file: string, object: ObjectShape): SchemaObject {
  const properties = sortedEntries(Object.fromEntries(object.properties));
  const required = properties.filter(([, property]) => property.required).map(([name]) => name);
  return {
    type: "object",
    ...(required.length > 0 ? { required } : {}),
    properties: Object.fromEntries(
      properties.map(([name, property]) => [name, propertySchema(context, file, property)]),
    ),
    ...(object.open ? { additionalProperties: true } : {}),
  };
}

function propertySchema(context: SpecContext, file: string, { shape, editions }: Property): SchemaOrRef {
  const schema = schemaOf(context, file, shape);
  if (!editions) return schema;
  return { ...(isReference(schema) ? { allOf: [schema] } : schema), "x-zoho-editions": editions };
}

function schemaOf(context: SpecContext, file: string, shape: Shape): SchemaOrRef {
  const nullable = shape.nullable ? { nullable: true } : {};
  switch (shape.kind) {
    case "any":
      // Anything includes null; `nullable` says nothing where no type stands beside it.
      return {};
    case "scalar":
      return {
        type: shape.type,
        ...(shape.format ? { format: shape.format } : {}),
        ...(shape.enum ? { enum: [...shape.enum, ...(shape.nullable ? [null] : [])] } : {}),
        ...shape.limits,
        ...nullable,
      };
    case "array":
      return {
        type: "array",
        items: schemaOf(context, file, shape.items),
        ...(shape.maxItems ? { maxItems: shape.maxItems } : {}),
        ...nullable,
      };
    case "map":
      return { type: "object", additionalProperties: schemaOf(context, file, shape.values), ...nullable };
    case "object": {
      const target = reference(context, file, context.classOf[shape.id]!);
      // OpenAPI 3.0 ignores what stands beside a $ref, and `nullable` where no type stands beside it.
      return shape.nullable ? { type: "object", nullable: true, allOf: [target] } : target;
    }
    case "union":
      return { oneOf: shape.members.map((member) => schemaOf(context, file, member)), ...nullable };
  }
}

const FLOW_WIDTH = 100;

/** Block YAML with small leaves on one line, so that a schema reads as one line a property. */
export function render(value: object): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Collection(_, node) {
      const small = isMap(node)
        ? node.items.length > 0 && (node.items as Pair[]).every((pair) => isScalar(pair.value) || flowing(pair.value))
        : isSeq(node) && node.items.every((item) => isScalar(item));
      if (small && JSON.stringify(node.toJSON()).length <= FLOW_WIDTH && !isTop(node))
        (node as { flow?: boolean }).flow = true;
      return undefined;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

/** A value that fits on its parent's line: `{ $ref: … }`, `[ a, b ]`. */
function flowing(node: unknown): boolean {
  if (isSeq(node)) return node.items.every((item) => isScalar(item) || flowing(item));
  return (
    isMap(node) &&
    node.items.length <= 3 &&
    (node.items as Pair[]).every((pair) => isScalar(pair.value) || flowing(pair.value))
  );
}

function isTop(node: unknown): boolean {
  return isMap(node) && (node.has("openapi") || node.has("description") || node.has("properties"));
}
