import type { Session } from "@x/zoho-auth";
import { load } from "@x/zoho-generator/load/index.ts";
import type { ApiModel, Operation, Schema } from "@x/zoho-generator/model/api-model.ts";
import { buildModel } from "@x/zoho-generator/model/build.ts";
import { productById } from "@x/zoho-generator/products.ts";
import type { OpenApiDocument, OperationObject, ParameterObject } from "@x/zoho-generator/support/openapi.ts";
import { EXCLUSIONS, type Exclusion } from "../exclusions.ts";

export type Schemas = ReadonlyMap<string, Schema>;

/** The API under test, as the generator sees it, and the client for it. */
export interface Api extends Client {
  readonly product: string;
  readonly document: OpenApiDocument;
  readonly model: ApiModel;
  readonly operations: readonly Operation[];
  readonly schemas: Schemas;
}

/** What the package exports: its class and its functions. */
export interface Client {
  readonly connect: (session: Session, organizationId?: string) => object;
  readonly functions: object;
}

export function loadApi(productId: string, client: Client): Api {
  const product = productById(productId);
  const spec = load(product);
  const model = buildModel(spec, product);
  return {
    ...client,
    product: productId,
    document: spec.document,
    model,
    operations: model.resources.flatMap((resource) => resource.operations),
    schemas: new Map(model.schemas.map((schema) => [schema.name, schema])),
  };
}

/** `crm.records.list`, as errors name it. */
export function fullName({ product }: Api, { name }: Operation): string {
  return `${product}.${name}`;
}

export function exclusionsOf({ product }: Api): readonly Exclusion[] {
  return EXCLUSIONS.filter(({ operation }) => operation.startsWith(`${product}.`));
}

/** The operations that are tested: all but the listed ones. */
export function testedOperations(api: Api): readonly Operation[] {
  const excluded = new Set(exclusionsOf(api).map(({ operation }) => operation));
  return api.operations.filter((operation) => !excluded.has(fullName(api, operation)));
}

/** The operation as the document states it. */
export function declared(document: OpenApiDocument, { path, method }: Operation): OperationObject {
  return document.paths[path]![method.toLowerCase() as "get"]!;
}

/** The organization of a call, which the document states as an extension. */
export const ORGANIZATION_ID: ParameterObject = {
  name: "organization_id",
  in: "query",
  required: true,
  schema: { type: "string" },
};

/** How a document is asked for, where the same operation gives data without these. */
const OF_DOCUMENTS = new Set(["accept", "print"]);

export function declaredParameters(document: OpenApiDocument, operation: Operation): readonly ParameterObject[] {
  const { parameters = [], "x-zoho-file": file, "x-zoho-organization": organization } = declared(document, operation);
  const own = (parameters as ParameterObject[]).filter(
    ({ name }) => !file || operation.result.kind === "file" || !OF_DOCUMENTS.has(name),
  );
  return organization && !own.some(({ name }) => name === ORGANIZATION_ID.name) ? [...own, ORGANIZATION_ID] : own;
}
