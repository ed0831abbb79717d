import {
  isReference,
  type OpenApiDocument,
  type OperationObject,
  type ParameterObject,
  type RequestBody,
  type SchemaObject,
  type SchemaOrRef,
} from "@x/zoho-generator/support/openapi.ts";

/**
 * `least` holds what is required and nothing else; `full` holds every member there is; so does `blank`, with `0`, `false`
 * and `""` for values, which a careless client takes for absent.
 */
export type Fullness = "least" | "full" | "blank";

/** A request by its parts, as the document has them: what a generated client is asked to send. */
export interface SampleRequest {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;
  /** The whole body as it goes over the wire; `undefined` where the operation takes none. */
  readonly body: unknown;
  /** Files that go along with a JSON body: then the body is a form, which holds the JSON in its field `JSONString`. */
  readonly files: Readonly<Record<string, unknown>>;
}

/** A reading that gives data or a document, asked for data: without `accept`, that is what it gives. */
export function forData(request: SampleRequest): SampleRequest {
  const { accept: _, print: __, ...query } = request.query;
  return { ...request, query };
}

/** The same, asked for a document: in the first format that is not data. */
export function asDocument(request: SampleRequest, operation: OperationObject): SampleRequest {
  const accept = (operation.parameters as ParameterObject[]).find(({ name }) => name === "accept")!
    .schema as SchemaObject;
  return { ...request, query: { ...request.query, accept: accept.enum!.find((format) => format !== "json") } };
}

/** Everything that a URL has to escape, and some characters that take several bytes. */
const AWKWARD = "a b/c?d=e&f#g%h+i'(j)*k~l,m:n@o$1{p}äß漢🙂";

/** Makes requests from the document alone: the model, which is under test, has no part in them. */
export class Sampler {
  readonly #schemas: Readonly<Record<string, SchemaObject>>;

  constructor(document: OpenApiDocument) {
    this.#schemas = (document.components?.schemas ?? {}) as Record<string, SchemaObject>;
  }

  /** `payload`: a member of the body that is there at any fullness, because callers of ours cannot leave it out. */
  request(operation: OperationObject, fullness: Fullness, payload?: string): SampleRequest {
    const parameters = (operation.parameters ?? []) as ParameterObject[];
    const of = (place: ParameterObject["in"]): Record<string, unknown> =>
      Object.fromEntries(
        parameters
          .filter((parameter) => parameter.in === place && (parameter.required || fullness !== "least"))
          .map(({ name, schema = {} }) => [name, this.#value(name, schema, place === "path" ? "full" : fullness, [])]),
      );
    const [media, form] = Object.values((operation.requestBody as RequestBody | undefined)?.content ?? {});
    return {
      path: of("path") as Record<string, string>,
      query: of("query"),
      // HTTP has ASCII there and no escapes.
      headers: Object.fromEntries(Object.entries(of("header")).map(([name, value]) => [name, ascii(value)])),
      body: media
        ? this.#value("body", withRequired(this.#resolve(media.schema ?? {}), payload), fullness, [])
        : undefined,
      files: form && fullness !== "least" ? this.#files(form.schema as SchemaObject, fullness) : {},
    };
  }

  #files(form: SchemaObject, fullness: Fullness): Readonly<Record<string, unknown>> {
    const { JSONString: _, ...parts } = form.properties!;
    return Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, this.#value(name, part, fullness, [])]),
    );
  }

  #resolve(schema: SchemaOrRef): SchemaObject {
    return isReference(schema) ? this.#schemas[nameOf(schema.$ref)]! : schema;
  }

  /** `within`: the schemas that we are inside of; one that contains itself ends there. */
  #value(name: string, schema: SchemaOrRef, fullness: Fullness, within: readonly string[]): unknown {
    if (isReference(schema)) {
      const target = nameOf(schema.$ref);
      if (within.includes(target)) return undefined;
      return this.#value(name, this.#resolve(schema), fullness, [...within, target]);
    }
    const variant = schema.oneOf?.[0] ?? schema.anyOf?.[0];
    if (variant) return this.#value(name, variant, fullness, within);
    if (schema.allOf) {
      return Object.assign({}, ...schema.allOf.map((part) => this.#value(name, part, fullness, within)));
    }
    if (schema.enum) return schema.enum.find((value) => value !== null);
    switch (schema.type) {
      case "integer":
        return fullness === "blank" ? 0 : 42;
      case "number":
        return fullness === "blank" ? 0 : 0.25;
      case "boolean":
        return fullness !== "blank";
      case "array":
        return (fullness === "blank" ? [name] : [name, `second ${name}`])
          .map((item) => this.#value(item, schema.items ?? {}, fullness, within))
          .filter((item) => item !== undefined);
      case "object":
        return this.#object(schema, fullness, within);
      default:
        if (schema.format === "binary")
          return new File([`content of ${AWKWARD}`], 'na"me ä.bin', { type: "image/png" });
        if (schema.format === "date-time") return "2026-02-28T23:59:59+05:30";
        return fullness === "blank" ? "" : `${name} ${AWKWARD}`;
    }
  }

  #object(schema: SchemaObject, fullness: Fullness, within: readonly string[]): Record<string, unknown> {
    const members = Object.entries(schema.properties ?? {})
      .filter(([name]) => fullness !== "least" || schema.required?.includes(name))
      .map(([name, member]) => [name, this.#value(name, member, fullness, within)]);
    const free = schema.additionalProperties;
    const extra = typeof free === "object" ? this.#value("any", free, fullness, within) : AWKWARD;
    return {
      ...Object.fromEntries(members.filter(([, value]) => value !== undefined)),
      ...(free && fullness !== "least" ? { [AWKWARD]: extra } : {}),
    };
  }
}

const nameOf = (reference: string): string => reference.slice(reference.lastIndexOf("/") + 1);
const ascii = (value: unknown): string => String(value).replace(/[^ -~]/g, "");

function withRequired(schema: SchemaObject, member: string | undefined): SchemaObject {
  return member ? { ...schema, required: [...(schema.required ?? []), member] } : schema;
}
