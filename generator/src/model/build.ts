import type { Extensions } from "../load/extensions.ts";
import { type KeyedOperation, type LoadedSpec, operationsOf } from "../load/index.ts";
import { camelCase, isIdentifier } from "../names/words.ts";
import type { Product } from "../products.ts";
import { SpecError } from "../support/error.ts";
import type { MediaType, ParameterObject, RequestBody, ResponseObject, SchemaObject } from "../support/openapi.ts";
import { groupBy, sortedBy, sortedEntries } from "../support/order.ts";
import type {
  ApiModel,
  Body,
  Operation,
  Paging,
  Parameter,
  Property,
  Result,
  RetryClass,
  Role,
  Schema,
  Type,
  Wrap,
} from "./api-model.ts";
import { propertiesOf, typeOf } from "./types.ts";

type ModelProduct = Pick<Product, "id" | "version" | "title" | "client" | "documentation">;

/** The loaded document, understood: roles, paging, what to unwrap, what may be retried, what a call costs. */
export function buildModel(spec: LoadedSpec, product: ModelProduct): ApiModel {
  const builder = new ModelBuilder(spec, product);
  const current = operationsOf(spec.document).map((keyed) => builder.operation(keyed));
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
    schemas: builder.schemas(),
  };
}

const ERROR = "ApiError";

/** `POST /crm/v8/{module}` ends in a path parameter and still is about many: its name says so. */
const COLLECTION_VERB = /Many$|^(create|upsert|list|search)/;

class ModelBuilder {
  readonly #spec: LoadedSpec;
  readonly #product: ModelProduct;
  readonly #schemas: Readonly<Record<string, SchemaObject>>;

  constructor(spec: LoadedSpec, product: ModelProduct) {
    this.#spec = spec;
    this.#product = product;
    this.#schemas = (spec.document.components?.schemas ?? {}) as Record<string, SchemaObject>;
  }

  schemas(): Schema[] {
    return sortedEntries(this.#schemas).map(([name, schema]) => ({
      name,
      home: this.#spec.homes.get(name)!,
      properties: propertiesOf(schema),
      open: Boolean(schema.additionalProperties),
      usedIn: this.#spec.directions.get(name)!,
    }));
  }

  operation({ key, method, path, operation }: KeyedOperation): Operation {
    const extensions = operation as Extensions;
    const name = operation.operationId!;
    const [resource = "", verb = ""] = name.split(".");
    const declared = (operation.parameters ?? []) as ParameterObject[];
    const item = path.endsWith("}") && !COLLECTION_VERB.test(verb);
    const result = this.#result(
      key,
      verb,
      method,
      item,
      operation.responses as Record<string, ResponseObject>,
      declared,
      extensions,
    );
    const rows = extensions["x-zoho-rows"];
    const single = rows === "single" || (item && rows !== "batch" && result.kind !== "batch");
    const { body, beside } = this.#body(
      key,
      operation.requestBody as RequestBody | undefined,
      result,
      single,
      extensions,
    );
    const role = extensions["x-zoho-role"] ?? roleOf(verb, method, result, body);
    return {
      key,
      name,
      resource,
      verb,
      method: method.toUpperCase(),
      path,
      summary: operation.summary,
      role,
      retry: extensions["x-zoho-retry"] ?? retryOf(method.toUpperCase()),
      scopes: (extensions["x-zoho-scopes"] ?? []).map((alternative) => alternative.split(" + ")),
      errorCodes: extensions["x-zoho-error-codes"] ?? [],
      documentation: operation.externalDocs?.url ?? this.#product.documentation,
      host: extensions["x-zoho-host"] ?? "api",
      pathParameters: this.#pathParameters(key, path, declared),
      parameters: this.#parameters(key, [
        ...declared.filter((parameter) => parameter.in !== "path").map(parameterOf),
        ...beside,
      ]),
      body,
      result,
      cost: {
        credits: 1,
        ...extensions["x-zoho-cost"],
        ...(extensions["x-zoho-heavy"] ? { heavy: extensions["x-zoho-heavy"] } : {}),
      },
      statuses: Object.keys(operation.responses)
        .filter((status) => status.startsWith("2"))
        .sort(),
    };
  }

  /** In the order of the template, which is the order of the arguments. */
  #pathParameters(key: string, path: string, declared: readonly ParameterObject[]): Parameter[] {
    const parameters = sortedBy(
      declared.filter((parameter) => parameter.in === "path"),
      ({ name }) => String(path.indexOf(`{${name}}`)).padStart(5, "0"),
    ).map(parameterOf);
    const names = parameters.map(({ name }) => name);
    for (const [index, { name, wireName }] of parameters.entries()) {
      if (isIdentifier(name) && names.indexOf(name) === index) continue;
      throw new SpecError({
        file: "names.yaml",
        pointer: key,
        what: `the path parameter {${wireName}} gives the argument name "${name}", which ${isIdentifier(name) ? "another one has" : "is none"}`,
        fix: "Rename it in the template under `parameters:` and run pnpm specs:import.",
      });
    }
    return parameters;
  }

  #parameters(key: string, parameters: readonly Parameter[]): Parameter[] {
    const seen = new Map<string, Parameter>();
    for (const parameter of parameters) {
      const other = seen.get(parameter.name);
      if (other) {
        throw new SpecError({
          file: "openapi",
          pointer: key,
          what: `${parameter.name} is both a ${other.in} and a ${parameter.in} parameter (${other.wireName}, ${parameter.wireName})`,
          fix: "Set x-zoho-body: null on the operation, so that its body is passed whole, or remove one of the parameters.",
        });
      }
      seen.set(parameter.name, parameter);
    }
    return sortedBy(parameters, ({ name }) => name);
  }

  #result(
    key: string,
    verb: string,
    method: string,
    item: boolean,
    responses: Readonly<Record<string, ResponseObject>>,
    parameters: readonly ParameterObject[],
    extensions: Extensions,
  ): Result {
    const [mediaType, media] = mainContent(responses) ?? [];
    if (!mediaType || !media) return { kind: "none" };
    if (mediaType !== "application/json") return { kind: "file", mediaType };
    const type = typeOf(media.schema ?? {});
    const body = this.#expand(type);
    if (this.#isOutcome(type)) return { kind: "outcome", property: null, array: false, row: type };
    const chosen = extensions["x-zoho-result"];
    const candidates = body?.filter(({ name }) => name !== "info") ?? [];
    const property = chosen
      ? candidates.find(({ name }) => name === chosen)
      : chosen === null
        ? undefined
        : payloadOf(candidates, method, verb);
    if (chosen && !property) {
      throw new SpecError({
        file: "overlay",
        pointer: key,
        what: `x-zoho-result names ${chosen}, which is not in the answer`,
        fix: `Use one of: ${candidates.map(({ name }) => name).join(", ")}.`,
      });
    }
    if (!property) return { kind: "value", property: null, type };
    const inner = property.type;
    if (inner.kind !== "array") {
      if (this.#isOutcome(inner)) return { kind: "outcome", property: property.name, array: false, row: inner };
      const scalar = inner.kind !== "ref" && inner.kind !== "object";
      return scalar
        ? { kind: "value", property: property.name, type: inner }
        : { kind: "entity", property: property.name, array: false, type: inner };
    }
    const row = this.#rowOf(inner.items);
    if (row) {
      const single = extensions["x-zoho-rows"] === "single" || (item && extensions["x-zoho-rows"] !== "batch");
      return single
        ? { kind: "outcome", property: property.name, array: true, row }
        : { kind: "batch", property: property.name, row };
    }
    const isList = /^(list|search|query)/.test(verb) || extensions["x-zoho-role"] === "list";
    if (isList) {
      const info = body?.find(({ name }) => name === "info")?.type;
      return {
        kind: "page",
        property: property.name,
        item: inner.items,
        info,
        paging: extensions["x-zoho-paging"] ?? pagingOf(method, parameters),
      };
    }
    const one = item || extensions["x-zoho-rows"] === "single" || /Status$/.test(verb);
    return one
      ? { kind: "entity", property: property.name, array: true, type: inner.items }
      : { kind: "value", property: property.name, type: inner };
  }

  /** The success member of `oneOf: [success row, error row]`. */
  #rowOf(items: Type): Type | undefined {
    if (items.kind === "union" && items.members.some((member) => member.kind === "ref" && member.name === ERROR)) {
      const rows = items.members.filter((member) => !(member.kind === "ref" && member.name === ERROR));
      return rows.length === 1 ? rows[0]! : { kind: "union", members: rows, nullable: false };
    }
    return this.#isOutcome(items) ? items : undefined;
  }

  #isOutcome(type: Type): boolean {
    const names = this.#expand(type)?.map(({ name }) => name) ?? [];
    return names.includes("code") && names.includes("details") && names.includes("status");
  }

  #expand(type: Type): readonly Property[] | undefined {
    if (type.kind === "object") return type.properties;
    if (type.kind !== "ref") return undefined;
    const schema = this.#schemas[type.name];
    return schema ? propertiesOf(schema) : undefined;
  }

  #body(
    key: string,
    requestBody: RequestBody | undefined,
    result: Result,
    single: boolean,
    extensions: Extensions,
  ): { body: Body | undefined; beside: Parameter[] } {
    const [mediaType, media] = Object.entries(requestBody?.content ?? {})[0] ?? [];
    if (!requestBody || !mediaType || !media) return { body: undefined, beside: [] };
    const type = typeOf(media.schema ?? {});
    const required = requestBody.required ?? false;
    const whole = { body: { mediaType, required, type, wrap: undefined }, beside: [] };
    const properties = this.#expand(type);
    const chosen = extensions["x-zoho-body"];
    if (!properties || mediaType !== "application/json" || chosen === null) return whole;
    const resultProperty = "property" in result ? result.property : null;
    const payload = chosen
      ? properties.find(({ name }) => name === chosen)
      : (properties.find((property) => property.name === resultProperty && isStructured(property.type)) ??
        properties.find((property) => property.name === "data" && isStructured(property.type)) ??
        (properties.length === 1 && isStructured(properties[0]!.type) ? properties[0] : undefined));
    if (chosen && !payload) {
      throw new SpecError({
        file: "overlay",
        pointer: key,
        what: `x-zoho-body names ${chosen}, which is not in the body`,
        fix: `Use one of: ${properties.map(({ name }) => name).join(", ")}.`,
      });
    }
    if (!payload) return whole;
    const array = payload.type.kind === "array";
    const wrap: Wrap = { property: payload.name, array, single: array && single };
    const passed = wrap.single && payload.type.kind === "array" ? payload.type.items : payload.type;
    const beside = properties
      .filter((property) => property !== payload)
      .map(
        (property): Parameter => ({
          name: property.name,
          wireName: property.name,
          in: "body",
          required: property.required,
          type: property.type,
        }),
      );
    return { body: { mediaType, required, type: { ...passed, nullable: false }, wrap }, beside };
  }
}

/** What HTTP says of a method, where nothing else is known of the operation. */
export function retryOf(method: string): RetryClass {
  if (method === "GET") return "safe";
  return method === "PUT" || method === "DELETE" ? "idempotent" : "unsafe";
}

function isStructured(type: Type): boolean {
  if (type.kind === "array")
    return type.items.kind === "ref" || type.items.kind === "object" || type.items.kind === "union";
  return type.kind === "ref" || type.kind === "object";
}

/** The member of an envelope that is the answer: the only one, or the only list of a listing or a write. */
function payloadOf(candidates: readonly Property[], method: string, verb: string): Property | undefined {
  if (candidates.length === 1) return candidates[0];
  if (method === "get" && !verb.startsWith("list")) return undefined;
  const lists = candidates.filter(({ type }) => type.kind === "array" && isStructured(type));
  return lists.length === 1 ? lists[0] : undefined;
}

function mainContent(responses: Readonly<Record<string, ResponseObject>>): [string, MediaType] | undefined {
  for (const [status, response] of sortedEntries(responses)) {
    const content = status.startsWith("2") ? Object.entries(response.content ?? {})[0] : undefined;
    if (content) return content;
  }
  return undefined;
}

function pagingOf(method: string, parameters: readonly ParameterObject[]): Paging {
  const has = (name: string): boolean =>
    parameters.some((parameter) => parameter.in === "query" && parameter.name === name);
  if (method !== "get" || !has("page")) return "none";
  return has("page_token") ? "token" : "page";
}

function parameterOf(parameter: ParameterObject): Parameter {
  return {
    name: parameter.in === "query" ? parameter.name : camelCase(parameter.name),
    wireName: parameter.name,
    in: parameter.in,
    required: parameter.required ?? false,
    type: typeOf(parameter.schema ?? {}),
  };
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
