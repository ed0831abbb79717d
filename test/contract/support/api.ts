import { type LoadedSpec, load } from "@x/zoho-generator/load/index.ts";
import type { ApiModel, Operation, Schema } from "@x/zoho-generator/model/api-model.ts";
import { buildModel } from "@x/zoho-generator/model/build.ts";
import { productById } from "@x/zoho-generator/products.ts";
import type { OpenApiDocument, OperationObject, ParameterObject } from "@x/zoho-generator/support/openapi.ts";
import { EXCLUSIONS } from "../exclusions.ts";

export type Schemas = ReadonlyMap<string, Schema>;

/** The API under test, as the generator sees it. */
export interface Api {
  readonly document: OpenApiDocument;
  readonly model: ApiModel;
  readonly operations: readonly Operation[];
  readonly schemas: Schemas;
}

export function loadApi(): Api {
  const product = productById("crm");
  const spec: LoadedSpec = load(product);
  const model = buildModel(spec, product);
  return {
    document: spec.document,
    model,
    operations: model.resources.flatMap((resource) => resource.operations),
    schemas: new Map(model.schemas.map((schema) => [schema.name, schema])),
  };
}

/** The operations that are tested: all but the listed ones. */
export function testedOperations({ operations }: Api): readonly Operation[] {
  const excluded = new Set(EXCLUSIONS.map(({ operation }) => operation));
  return operations.filter(({ name }) => !excluded.has(name));
}

/** The operation as the document states it. */
export function declared(document: OpenApiDocument, { path, method }: Operation): OperationObject {
  return document.paths[path]![method.toLowerCase() as "get"]!;
}

export function declaredParameters(document: OpenApiDocument, operation: Operation): readonly ParameterObject[] {
  return (declared(document, operation).parameters ?? []) as ParameterObject[];
}
