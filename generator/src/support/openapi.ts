/** The part of OpenAPI 3.0 that Zoho's documents and ours use. */
export interface OpenApiDocument {
  openapi: string;
  info: { title: string; version: string };
  servers?: { url: string }[];
  security?: SecurityRequirement[];
  paths: Record<string, PathItem>;
  components?: {
    schemas?: Record<string, SchemaOrRef>;
    parameters?: Record<string, ParameterOrRef>;
    requestBodies?: Record<string, RequestBodyOrRef>;
    responses?: Record<string, ResponseOrRef>;
    securitySchemes?: Record<string, unknown>;
  };
}

export type SecurityRequirement = Record<string, string[]>;
export interface Reference {
  $ref: string;
}
export type PathItem = Partial<Record<HttpMethod, OperationObject>> & { parameters?: ParameterOrRef[] };
export const HTTP_METHODS = ["get", "post", "put", "patch", "delete"] as const;
export type HttpMethod = (typeof HTTP_METHODS)[number];

export interface OperationObject {
  operationId?: string;
  summary?: string;
  description?: string;
  externalDocs?: { url: string };
  parameters?: ParameterOrRef[];
  requestBody?: RequestBodyOrRef;
  responses: Record<string, ResponseOrRef>;
  security?: SecurityRequirement[];
  servers?: { url: string }[];
  [extension: `x-${string}`]: unknown;
}

export interface ParameterObject {
  name: string;
  in: "path" | "query" | "header";
  required?: boolean;
  schema?: SchemaOrRef;
  style?: string;
  explode?: boolean;
  "x-zoho-editions"?: readonly string[];
}
export interface MediaType {
  schema?: SchemaOrRef;
}
export interface RequestBody {
  required?: boolean;
  content: Record<string, MediaType>;
}
export interface ResponseObject {
  description: string;
  content?: Record<string, MediaType>;
}
export interface SchemaObject {
  type?: "string" | "number" | "integer" | "boolean" | "array" | "object";
  format?: string;
  enum?: (string | number | boolean | null)[];
  nullable?: boolean;
  properties?: Record<string, SchemaOrRef>;
  required?: string[];
  items?: SchemaOrRef;
  oneOf?: SchemaOrRef[];
  anyOf?: SchemaOrRef[];
  allOf?: SchemaOrRef[];
  additionalProperties?: boolean | SchemaOrRef;
  maxLength?: number;
  minLength?: number;
  maxItems?: number;
  minItems?: number;
  maximum?: number;
  minimum?: number;
  default?: unknown;
  pattern?: string;
  readOnly?: boolean;
  writeOnly?: boolean;
  description?: string;
  /** The organization's custom fields are members too: `cf_region`. */
  "x-zoho-custom-fields"?: boolean;
  "x-zoho-editions"?: readonly string[];
}
export type SchemaOrRef = SchemaObject | Reference;
export type ParameterOrRef = ParameterObject | Reference;
export type RequestBodyOrRef = RequestBody | Reference;
export type ResponseOrRef = ResponseObject | Reference;

export function isReference(node: object): node is Reference {
  return "$ref" in node && typeof (node as Reference).$ref === "string";
}
