import { operationsOf } from "@x/zoho-generator/load/index.ts";
import type { Operation } from "@x/zoho-generator/model/api-model.ts";
import {
  isReference,
  type OpenApiDocument,
  type Reference,
  type RequestBody,
  type ResponseObject,
  type SchemaObject,
  type SchemaOrRef,
} from "@x/zoho-generator/support/openapi.ts";
import { type Api, declared, ORGANIZATION_ID } from "./api.ts";
import { JSON_TYPE, type Reply } from "./reply.ts";

/** Response header in which Prism says which operation it took the request for. */
export const ANSWERED_BY = "x-request-id";

const FORM = "multipart/form-data";

/** Our document as Prism gets it: with examples to choose from, what stands in it as an extension, and who answered. */
export function documentForPrism(api: Api, replies: (operation: Operation) => readonly Reply[]): OpenApiDocument {
  const document = structuredClone(api.document);
  sayNullOnce(document);
  const schemas = document.components!.schemas as Record<string, SchemaObject>;
  cutCycles(schemas);
  Object.values(schemas).forEach(allowSamples);
  for (const operation of api.operations) {
    const target = declared(document, operation);
    const { requestBody, responses } = target as { requestBody?: RequestBody; responses: Record<string, MockResponse> };
    const form = requestBody?.content[FORM]?.schema as SchemaObject | undefined;
    if (form) oneFileAPart(form);
    for (const reply of replies(operation)) addExample(responses, reply);
    for (const response of Object.values(responses)) response.headers = headersOf(operation, response);
  }
  for (const { operation } of operationsOf(document)) {
    const { parameters = [], "x-zoho-organization": organization } = operation;
    const isDeclared = parameters.some((one) => "name" in one && one.name === ORGANIZATION_ID.name);
    if (organization && !isDeclared) operation.parameters = [...parameters, ORGANIZATION_ID];
  }
  return document;
}

interface MockResponse extends ResponseObject {
  content?: Record<string, { schema?: SchemaOrRef; examples?: Record<string, { value: unknown }> }>;
  headers?: Record<string, { schema: SchemaOrRef; example: string }>;
}

function addExample(responses: Record<string, MockResponse>, { status, example, mediaType, body }: Reply): void {
  if (!example || !mediaType) return;
  const error = { [JSON_TYPE]: { schema: { $ref: "#/components/schemas/ApiError" } } };
  responses[status] ??= { description: "", content: error };
  const media = responses[status].content![mediaType]!;
  media.examples = { ...media.examples, [example]: { value: body } };
}

function headersOf({ key }: Operation, { content = {} }: MockResponse): NonNullable<MockResponse["headers"]> {
  const header = (example: string) => ({ schema: { type: "string" as const }, example });
  const isFile = Object.keys(content).some((mediaType) => mediaType !== JSON_TYPE);
  return {
    [ANSWERED_BY]: header(key),
    ...(isFile ? { "content-disposition": header('attachment; filename="sample.bin"') } : {}),
  };
}

/** Prism keeps one part of a name and then misses the list. That all of them were sent is seen in the request itself. */
function oneFileAPart(form: SchemaObject): void {
  for (const part of Object.values(form.properties ?? {})) {
    if (!("items" in part) || !part.items) continue;
    Object.assign(part, part.items);
    delete part.items;
  }
}

/** A sample is longer than some texts may be. */
function allowSamples({ properties = {} }: SchemaObject): void {
  for (const property of Object.values(properties)) {
    if ("maxLength" in property && property.maxLength! < "sample".length) delete property.maxLength;
  }
}

/**
 * Prism reads `nullable` by adding null to `enum`, where OpenAPI 3.0 wants it written as well, and needs a `type` beside
 * it. It then cannot compile the schema, says nothing, and takes every body for valid.
 */
export function sayNullOnce(node: unknown): void {
  if (typeof node !== "object" || node === null) return;
  const schema = node as SchemaObject;
  if (schema.nullable === true) {
    if (schema.enum) schema.enum = schema.enum.filter((value) => value !== null);
    if (!schema.type) {
      delete schema.nullable;
      if (schema.allOf) schema.anyOf = [...schema.allOf, { type: "string", nullable: true, enum: [] }];
      delete schema.allOf;
    }
  }
  for (const member of Object.values(node)) sayNullOnce(member);
}

/** Nor can Prism compile a schema that leads back to itself: where it does, anything goes. */
export function cutCycles(schemas: Record<string, SchemaObject>): void {
  const done = new Set<string>();
  const visit = (name: string, within: ReadonlySet<string>): void => {
    if (done.has(name)) return;
    const deeper = new Set([...within, name]);
    const follow = (node: unknown): void => {
      if (typeof node !== "object" || node === null) return;
      if (isReference(node)) {
        const target = node.$ref.slice(node.$ref.lastIndexOf("/") + 1);
        if (deeper.has(target)) delete (node as Partial<Reference>).$ref;
        else visit(target, deeper);
        return;
      }
      Object.values(node).forEach(follow);
    };
    follow(schemas[name]);
    done.add(name);
  };
  for (const name of Object.keys(schemas)) visit(name, new Set());
}
