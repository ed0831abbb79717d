import type { Extensions } from "../load/extensions.ts";
import { type KeyedOperation, type LoadedSpec, operationsOf } from "../load/index.ts";
import type { Product } from "../products.ts";
import { groupBy, sortedBy, sortedEntries } from "../support/order.ts";
import type { ApiModel, Body, Operation, Parameter, Result, RetryClass, Role, Type } from "./api-model.ts";
import { bodyOf, filesBeside } from "./body.ts";
import type { Schemas } from "./envelope.ts";
import type { OperationFacts } from "./facts.ts";
import { parametersOf, pathParametersOf } from "./parameters.ts";
import { besideResult, resultOf } from "./result.ts";
import { propertiesOf } from "./types.ts";

type ModelProduct = Pick<Product, "id" | "version" | "title" | "client" | "documentation" | "dialect">;

/** The loaded document, understood: roles, paging, what to unwrap, what may be retried, what a call costs. */
export function buildModel(spec: LoadedSpec, product: ModelProduct): ApiModel {
  const schemas = (spec.document.components?.schemas ?? {}) as Schemas;
  const current = operationsOf(spec.document).flatMap((keyed) =>
    withFile(operationOf(keyed, schemas, product), keyed.operation as Extensions),
  );
  const byName = new Map(current.map((operation) => [operation.name, operation]));
  const replaced = [...spec.ledger.aliases].map(([alias, name]): Operation => {
    const [resource = "", verb = ""] = alias.split(".");
    return { ...byName.get(name)!, name: alias, resource, verb, replacedBy: name };
  });
  const operations = [...current, ...replaced];
  const resources = sortedBy(
    groupBy(operations, ({ resource }) => resource),
    ([name]) => name,
  );
  return {
    product: product.id,
    version: product.version,
    title: product.title,
    client: product.client,
    resources: resources.map(([name, list]) => ({ name, operations: sortedBy(list, ({ verb }) => verb) })),
    schemas: sortedEntries(schemas).map(([name, schema]) => ({
      name,
      home: spec.homes.get(name)!,
      properties: propertiesOf(schema),
      open: Boolean(schema.additionalProperties),
      ...(schema["x-zoho-custom-fields"] ? { customFields: true } : {}),
      usedIn: spec.directions.get(name)!,
    })),
  };
}

/** `POST /crm/v8/{module}` ends in a path parameter and still is about many: its name says so. */
const COLLECTION_VERB = /Many$|^(create|upsert|list|search)/;

function operationOf(keyed: KeyedOperation, schemas: Schemas, product: ModelProduct): Operation {
  const { key, method, path } = keyed;
  const operation: OperationFacts["operation"] = keyed.operation as typeof keyed.operation & Extensions;
  const name = operation.operationId!;
  const [resource = "", verb = ""] = name.split(".");
  const item = path.endsWith("}") && !COLLECTION_VERB.test(verb);
  const facts: OperationFacts = { key, method, path, verb, item, operation, dialect: product.dialect };
  const result = resultOf(facts, schemas);
  const { body, beside } = bodyOf(facts, result, schemas);
  return {
    key,
    name,
    resource,
    verb,
    method: method.toUpperCase(),
    path,
    summary: operation.summary,
    role: operation["x-zoho-role"] ?? roleOf(verb, method, result, body),
    retry: operation["x-zoho-retry"] ?? retryOf(method.toUpperCase()),
    scopes: (operation["x-zoho-scopes"] ?? []).map((alternative) => alternative.split(" + ")),
    errorCodes: operation["x-zoho-error-codes"] ?? [],
    documentation: operation.externalDocs?.url ?? product.documentation,
    host: operation["x-zoho-host"] ?? "api",
    organization: operation["x-zoho-organization"] ?? false,
    pathParameters: pathParametersOf(facts),
    parameters: parametersOf(facts, [...beside, ...filesBeside(facts)]),
    body,
    result,
    beside: besideResult(facts, result, schemas),
    cost: {
      credits: 1,
      ...operation["x-zoho-cost"],
      ...(operation["x-zoho-heavy"] ? { heavy: operation["x-zoho-heavy"] } : {}),
    },
    resultKeys: operation["x-zoho-result-keys"] ?? [],
    statuses: Object.keys(operation.responses)
      .filter((status) => status.startsWith("2"))
      .sort(),
  };
}

/**
 * Some readings give a document instead of its data when they are asked for one by `accept`: two operations, since a
 * caller gets either an entity or a file.
 */
function withFile(operation: Operation, { "x-zoho-file": verb }: Extensions): Operation[] {
  if (!verb) return [operation];
  const isFileOption = ({ name }: Parameter): boolean => name === "accept" || name === "print";
  return [
    { ...operation, parameters: operation.parameters.filter((parameter) => !isFileOption(parameter)) },
    {
      ...operation,
      name: `${operation.resource}.${verb}`,
      verb,
      role: "download",
      result: { kind: "file", mediaType: "application/pdf" },
      beside: [],
      resultKeys: [],
      parameters: operation.parameters.map((parameter) =>
        parameter.name === "accept" ? { ...parameter, required: true, type: withoutJson(parameter.type) } : parameter,
      ),
    },
  ];
}

/** The formats of a document: `json` asks for the data. */
function withoutJson(type: Type): Type {
  return type.kind === "enum" ? { ...type, values: type.values.filter((value) => value !== "json") } : type;
}

/** What HTTP says of a method, where nothing else is known of the operation. */
export function retryOf(method: string): RetryClass {
  if (method === "GET") return "safe";
  return method === "PUT" || method === "DELETE" ? "idempotent" : "unsafe";
}

function roleOf(verb: string, method: string, result: Result, body: Body | undefined): Role {
  if (body?.mediaType === "multipart/form-data") return "upload";
  if (result.kind === "file") return "download";
  if (result.kind === "page") return "list";
  if (method === "get") return "get";
  if (verb === "upsert") return "upsert";
  if (/^create/.test(verb)) return "create";
  if (/^update/.test(verb) && method !== "post") return "update";
  if (/^(delete|remove)/.test(verb) && method === "delete") return "delete";
  return "action";
}
