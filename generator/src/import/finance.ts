import { canonicalPath, type PathNames, placeholders } from "../names/path.ts";
import { singular } from "../names/words.ts";
import type { Product } from "../products.ts";
import {
  HTTP_METHODS,
  type HttpMethod,
  type OperationObject,
  type ParameterObject,
  type ParameterOrRef,
  type PathItem,
  type RequestBody,
  type ResponseObject,
  type SchemaObject,
} from "../support/openapi.ts";
import { groupBy, sortedBy } from "../support/order.ts";
import { allowedValues } from "./allowed-values.ts";
import type { ImportedApi, ImportedBody, ImportedContent, ImportedOperation, ImportedParameter } from "./facts.ts";
import { mergeOperations } from "./merge-operations.ts";
import { SchemaReader, type SchemaRules } from "./read-schema.ts";
import { child, type Located, Resolver } from "./resolve.ts";
import { normaliseScope } from "./scopes.ts";
import { ObjectTable, objectsIn, type Property, type Shape } from "./shape.ts";
import { shareByName, unionObjects, withObject } from "./union-objects.ts";
import type { UpstreamFile } from "./upstream.ts";

const STRING: Shape = { kind: "scalar", type: "string", nullable: false };
const NUMBER: Shape = { kind: "scalar", type: "integer", nullable: false };
const BOOLEAN: Shape = { kind: "scalar", type: "boolean", nullable: false };
const BINARY: Shape = { kind: "scalar", type: "string", format: "binary", nullable: false };
const ANY: Shape = { kind: "any", nullable: false };

const ORGANIZATION = "organization_id";
const PAGE_CONTEXT = "page_context";
const ENVELOPE = new Set(["code", "message"]);
const ID = /(^|_)ids?$/i;

type OpenParameter = ParameterObject & { readonly description?: string; readonly "x-node_available_in"?: unknown };

/**
 * Reads the documents of Zoho's finance family: Books and Inventory. Everything that is peculiar to that family is
 * decided here. `unwrapped` names the answers whose entity upstream shows without the key it stands under.
 */
export function importFinance(
  files: readonly UpstreamFile[],
  names: PathNames,
  product: Pick<Product, "service" | "documentation">,
  unwrapped: ReadonlyMap<string, string>,
): ImportedApi {
  const finance = new FinanceReader(files, product, unwrapped);
  const found: ImportedOperation[] = [];
  for (const file of files) {
    for (const [path, item] of Object.entries(file.document.paths)) {
      for (const method of HTTP_METHODS) {
        const operation = (item as PathItem)[method];
        if (!operation) continue;
        const at = { file: file.name, pointer: `/paths/${path.replaceAll("/", "~1")}`, node: item as PathItem };
        found.push(finance.operation(at, method, operation, upstreamPath(path, file), names));
      }
    }
  }
  const merged = [...groupBy(found, (operation) => operation.key).values()].map((same) => finance.merge(same));
  finance.share(merged);
  return {
    table: finance.table,
    operations: sortedBy(merged, (operation) => operation.key),
    error: finance.error,
    outcomes: new Set(),
    entities: finance.entities,
    envelope: finance.envelope,
    roots: [],
    dangling: [...finance.resolver.dangling].sort(),
  };
}

/** The server's path belongs to the path of the call, and three paths hold a regular expression for a parameter. */
function upstreamPath(path: string, file: UpstreamFile): string {
  const root = new URL(file.document.servers?.[0]?.url ?? "").pathname.replace(/\/$/, "");
  const parameter = path.includes("{tag_id}") ? "{option_id}" : "{tag_id}";
  return root + path.replace("(\\d+)", parameter);
}

class FinanceReader {
  readonly resolver: Resolver;
  readonly table = new ObjectTable();
  readonly error: number;
  readonly envelope: number;
  readonly entities = new Set<number>();
  readonly #unwrapped: ReadonlyMap<string, string>;
  readonly #unions = new Map<string, number>();
  readonly #product: Pick<Product, "service" | "documentation">;
  readonly #requests: SchemaReader;
  readonly #answers: SchemaReader;

  constructor(
    files: readonly UpstreamFile[],
    product: Pick<Product, "service" | "documentation">,
    unwrapped: ReadonlyMap<string, string>,
  ) {
    this.#product = product;
    this.#unwrapped = unwrapped;
    this.resolver = new Resolver(files);
    // Facts: books-inventory.md, 2.1. `error_info` comes with code 6024.
    this.error = this.#define("ApiError", { code: [NUMBER, true], message: [STRING, true], error_info: [ANY, false] });
    this.envelope = this.#define("Envelope", { code: [NUMBER, true], message: [STRING, true] });
    // Upstream describes this block in five to nine ways, some of them an array; the facts (4.1) give the whole of it.
    const pageContext = this.#define("PageContext", {
      page: [NUMBER, false],
      per_page: [NUMBER, false],
      has_more_page: [BOOLEAN, false],
      report_name: [STRING, false],
      applied_filter: [STRING, false],
      sort_column: [STRING, false],
      sort_order: [STRING, false],
      custom_fields: [{ kind: "array", items: ANY, nullable: false }, false],
      search_criteria: [{ kind: "array", items: ANY, nullable: false }, false],
      total: [NUMBER, false],
      total_pages: [NUMBER, false],
    });
    const rules: SchemaRules = {
      isId: (property) => ID.test(property),
      allowedValues: (schema) => allowedValues(schema.description),
      editions: (schema) => editionsOf(schema),
      known: (property) =>
        property === PAGE_CONTEXT ? { kind: "object", id: pageContext, nullable: false } : undefined,
    };
    this.#requests = new SchemaReader(this.resolver, this.table, { ...rules, mark: "/+" });
    this.#answers = new SchemaReader(this.resolver, this.table, { ...rules, ignoreRequired: true });
  }

  #define(name: string, properties: Record<string, [Shape, boolean]>): number {
    const id = this.table.add({ file: "", pointer: `/${name}` });
    for (const [key, [shape, required]] of Object.entries(properties))
      this.table.get(id).properties.set(key, { shape, required });
    return id;
  }

  operation(
    at: Located<PathItem>,
    method: HttpMethod,
    operation: OperationObject,
    upstream: string,
    names: PathNames,
  ): ImportedOperation {
    const located = child(at, method, operation);
    const path = canonicalPath(upstream, names);
    const declared = this.#declared(at, located);
    const query = declared.filter(({ node }) => node.in !== "path");
    const files = query.filter(({ node }) => isFile(node));
    const scopes = (operation.security ?? []).flatMap((requirement) => Object.values(requirement).flat());
    return {
      key: `${method.toUpperCase()} ${path}`,
      method,
      path,
      parameters: [
        ...placeholders(path).map((name): ImportedParameter => ({ name, in: "path", required: true, shape: STRING })),
        ...sortedBy(
          query
            .filter(({ node }) => !isFile(node) && !(node.in === "query" && node.name === ORGANIZATION))
            .map((parameter) => this.#parameter(parameter)),
          (parameter) => `${parameter.in} ${parameter.name}`,
        ),
      ],
      body: this.#body(located, method, path, files),
      responses: this.#responses(located, method === "get" && !path.endsWith("}")),
      scopes: [
        ...new Set(scopes.flatMap((scope) => normaliseScope(scope, this.#product.service, method) ?? [])),
      ].sort(),
      errorCodes: [],
      server: undefined,
      // A page of the documentation has the name of the document that it offers for download.
      documentation: `${this.#product.documentation}${located.file.replace(/\.ya?ml$/, "")}/`,
      resultKeys: [this.#unwrapped.get(`${method.toUpperCase()} ${path}`) ?? []].flat(),
      organization: query.some(({ node }) => node.in === "query" && node.name === ORGANIZATION),
      upstream: [`${located.file}: ${operation.operationId}`],
    };
  }

  /** Parameters of the path and of the operation; where both declare one, the operation's counts. */
  #declared(at: Located<PathItem>, located: Located<OperationObject>): Located<OpenParameter>[] {
    const byKey = new Map<string, Located<OpenParameter>>();
    for (const holder of [at, located] as Located<{ parameters?: ParameterOrRef[] }>[]) {
      for (const [index, parameter] of (holder.node.parameters ?? []).entries()) {
        const resolved = this.resolver.resolve<OpenParameter>(
          child(child(holder, "parameters", {}), String(index), parameter),
        );
        if (resolved) byKey.set(`${resolved.node.in} ${resolved.node.name}`, resolved);
      }
    }
    return [...byKey.values()];
  }

  #parameter(located: Located<OpenParameter>): ImportedParameter {
    const { name, in: place, required, schema = {}, description } = located.node;
    const shape = this.#requests.read(child(located, "schema", schema), name);
    const values = allowedValues(description);
    const read = textual(shape);
    // Upstream writes a list of ids as one text with commas; that is how a list goes into the query.
    const known: Shape =
      place === "query" && /_ids$/.test(name) && read.kind === "scalar"
        ? { kind: "array", items: STRING, nullable: false }
        : read;
    const editions = editionsOf(located.node);
    return {
      name,
      in: place,
      required: required === true,
      shape:
        values && known.kind === "scalar" && known.type === "string" && !known.enum
          ? { ...known, enum: values }
          : known,
      ...(editions ? { editions } : {}),
      ...(place === "query" && known.kind === "array" ? { commas: true } : {}),
    };
  }

  /**
   * A file that upstream puts into the query is a part of a multipart form. Beside a JSON body that form carries the
   * JSON in a field of its own, `JSONString`.
   */
  #body(
    located: Located<OperationObject>,
    method: HttpMethod,
    path: string,
    files: readonly Located<OpenParameter>[],
  ): ImportedBody | undefined {
    const parts = new Map<string, Property>(
      files.map(({ node }) => [
        node.name,
        {
          shape: node.name.endsWith("s") ? { kind: "array", items: BINARY, nullable: false } : BINARY,
          required: false,
        },
      ]),
    );
    const declared = located.node.requestBody;
    const resolved = declared && this.resolver.resolve<RequestBody>(child(located, "requestBody", declared));
    const [mediaType, media] = Object.entries(resolved?.node.content ?? {})[0] ?? [];
    if (!resolved || !mediaType || !media) {
      if (files.length === 0) return undefined;
      if (parts.size === 1) for (const [name, part] of parts) parts.set(name, { ...part, required: true });
      return { mediaType: "multipart/form-data", required: true, shape: this.#object(files[0]!, parts) };
    }
    const holder = child(child(resolved, "content", {}), mediaType, media);
    const schema = this.resolver.resolve<SchemaObject>(child(holder, "schema", media.schema ?? {}));
    const isUpload = mediaType !== "application/json" || path.endsWith("/attachment");
    if (schema && isUpload) return { mediaType: "multipart/form-data", required: true, shape: this.#form(schema) };
    const declaredShape = this.#requests.read(child(holder, "schema", media.schema ?? {}));
    const shape = this.#withoutFiles(declaredShape, parts, method === "put");
    const properties = shape.kind === "object" ? [...this.table.get(shape.id).properties.values()] : [];
    if (shape.kind === "object" && !isWrapper(properties)) this.entities.add(shape.id);
    if (shape.kind === "array") for (const id of objectsIn(shape)) this.entities.add(id);
    const acts = method === "post" && /\}\/[^{}]+$/.test(path);
    return {
      mediaType,
      required: !acts || properties.some(({ required }) => required),
      shape,
      ...(parts.size > 0 ? { files: this.#object(located, parts) } : {}),
    };
  }

  #object(origin: Located<unknown>, properties: ReadonlyMap<string, Property>): Shape {
    const id = this.table.add({ file: origin.file, pointer: origin.pointer });
    for (const [name, property] of properties) this.table.get(id).properties.set(name, property);
    return { kind: "object", id, nullable: false };
  }

  /**
   * The JSON of a body: its files go to the form beside it. An update takes what changes and leaves the rest as it is,
   * so nothing is required of it (facts: books-inventory.md, 6); upstream repeats what the creation requires.
   */
  #withoutFiles(shape: Shape, files: Map<string, Property>, isUpdate: boolean): Shape {
    if (shape.kind !== "object") return shape;
    const { properties, origins } = this.table.get(shape.id);
    const binary = [...properties].filter(([, property]) => isBinary(property.shape));
    const required = [...properties.values()].some((property) => property.required);
    if (binary.length === 0 && !(isUpdate && required)) return shape;
    for (const [name, property] of binary) files.set(name, { ...property, required: false });
    const rest = [...properties].filter(([, property]) => !isBinary(property.shape));
    const members = rest.map(([name, property]): [string, Property] => [
      name,
      { ...property, required: property.required && !isUpdate },
    ]);
    const { file, pointer } = origins[0]!;
    return this.#object({ file, pointer: `${pointer}/-`, node: {} }, new Map(members));
  }

  /** Multipart: upstream writes some files as plain strings or objects. */
  #form(located: Located<SchemaObject>): Shape {
    const properties = new Map<string, Property>();
    for (const [name, schema] of Object.entries(located.node.properties ?? {})) {
      const at = child(child(located, "properties", {}), name, schema);
      const shape = this.#requests.read(at, name);
      properties.set(name, {
        shape: !FILE_PART.test(name) ? shape : shape.kind === "array" ? { ...shape, items: BINARY } : BINARY,
        required: located.node.required?.includes(name) ?? false,
      });
    }
    return this.#object(located, properties);
  }

  #responses(located: Located<OperationObject>, lists: boolean): Map<string, ImportedContent | undefined> {
    const responses = new Map<string, ImportedContent | undefined>();
    for (const [status, response] of Object.entries(located.node.responses)) {
      const resolved = this.resolver.resolve<ResponseObject>(child(child(located, "responses", {}), status, response));
      if (resolved && status.startsWith("2")) responses.set(status, this.#success(resolved, lists));
    }
    return responses;
  }

  /** `lists`: a reading of something plural. Upstream gives some of them the shape of a single row. */
  #success(located: Located<ResponseObject>, lists: boolean): ImportedContent {
    const contents = Object.entries(located.node.content ?? {});
    const file = contents.find(([type]) => type !== "application/json");
    const [mediaType, media] = contents[0] ?? [];
    if (!mediaType || !media) return { mediaType: "application/json", enveloped: true, shape: ANY };
    if (mediaType !== "application/json") return { mediaType, shape: BINARY };
    const holder = child(child(located, "content", {}), mediaType, media);
    const shape = this.#answers.read(child(holder, "schema", media.schema ?? {}));
    if (shape.kind !== "object") return { mediaType, enveloped: true, shape: ANY };
    const payload = new Map([...this.table.get(shape.id).properties].filter(([name]) => !ENVELOPE.has(name)));
    // A file may be refused in JSON: upstream then declares both.
    if (payload.size === 0 && file) return { mediaType: file[0], shape: BINARY };
    if (payload.size === 0) return { mediaType, enveloped: true, shape: ANY };
    const origin = this.table.get(shape.id).origins[0]!;
    const bare = this.#object({ ...origin, node: {} }, payload) as Extract<Shape, { kind: "object" }>;
    const beside = [...payload.keys()].filter((name) => name !== PAGE_CONTEXT);
    if (beside.length > 1) this.entities.add(bare.id);
    const [only = "", ...others] = beside;
    const property = payload.get(only);
    if (
      lists &&
      property &&
      others.length === 0 &&
      !VARIOUS.has(only) &&
      singular(only) !== only &&
      !isList(property.shape)
    ) {
      const items = property.shape;
      this.table.get(bare.id).properties.set(only, { ...property, shape: { kind: "array", items, nullable: false } });
    }
    return { mediaType, enveloped: true, shape: bare };
  }

  /** What two files describe has the members of both: `/invoices` takes debit notes too. */
  merge(same: readonly ImportedOperation[]): ImportedOperation {
    if (same.length === 1) return same[0]!;
    const merged = { ...mergeOperations(same), documentation: pageOf(same) };
    const bodies = same.flatMap(({ body }) => (body?.shape.kind === "object" ? [body.shape.id] : []));
    const responses = new Map(merged.responses);
    const described = same.flatMap((operation) =>
      [...operation.responses].flatMap(([status, content]) =>
        content && content.shape.kind !== "any" ? [{ status, content }] : [],
      ),
    );
    const fullest = sortedBy(described, ({ content }) => String(100_000 - this.#size(content.shape)).padStart(6, "0"));
    for (const [status, content] of merged.responses) {
      // One file may have the answer of a creation under 201, the other nothing under 200.
      const found = fullest.find((answer) => answer.status === status) ?? fullest[0];
      responses.set(status, found ? found.content : content);
    }
    if (!merged.body || bodies.length < 2) return { ...merged, responses };
    const id = unionObjects(this.table, bodies, this.#unions);
    this.entities.add(id);
    return { ...merged, responses, body: { ...merged.body, shape: { kind: "object", id, nullable: false } } };
  }

  /** An answer without a wrapper is the entity itself, with all its members. */
  #become(id: number, entity: number): void {
    for (const [name, property] of this.table.get(entity).properties) this.table.get(id).properties.set(name, property);
  }

  #size(shape: Shape): number {
    const seen = new Set<number>();
    const walk = (id: number): void => {
      if (seen.has(id)) return;
      seen.add(id);
      for (const property of this.table.get(id).properties.values())
        for (const next of objectsIn(property.shape)) walk(next);
    };
    for (const id of objectsIn(shape)) walk(id);
    return [...seen].reduce((sum, id) => sum + this.table.get(id).properties.size, 0);
  }

  /**
   * An answer holds the same entity whichever call gave it: upstream's sample of a creation shows fewer members than
   * that of a reading. And what every entity has (addresses, custom fields, tags) is the same in all of them.
   */
  share(operations: readonly ImportedOperation[]): void {
    const answers = operations.flatMap((operation) =>
      [...operation.responses.values()].flatMap((content) =>
        content?.shape.kind === "object" ? [{ operation, shape: content.shape }] : [],
      ),
    );
    const entities = answers.flatMap(({ operation, shape }): Entity[] => {
      const { properties } = this.table.get(shape.id);
      const payload = [...properties].filter(([name]) => name !== PAGE_CONTEXT);
      const [name, property] = payload[0] ?? [];
      const root = operation.path.split("/")[3];
      const wrapper = this.#unwrapped.get(operation.key);
      if (wrapper) return [{ key: `${root} ${plain(wrapper)}`, properties: undefined, name: "", id: shape.id }];
      const [id, ...more] = property ? objectsIn(property.shape) : [];
      if (payload.length !== 1 || !name || id === undefined || more.length > 0 || VARIOUS.has(name)) return [];
      const isSingle =
        property!.shape.kind === "object" || (property!.shape.kind === "array" && singular(name) === name);
      return isSingle ? [{ key: `${root} ${plain(name)}`, properties, name, id }] : [];
    });
    for (const group of groupBy(entities, ({ key }) => key).values()) {
      const id = unionObjects(
        this.table,
        group.map((entity) => entity.id),
        this.#unions,
      );
      for (const { properties, name, id: own } of group) {
        const property = properties?.get(name);
        if (property) properties!.set(name, { ...property, shape: withObject(property.shape, id) });
        else this.#become(own, id);
      }
    }
    shareByName(
      this.table,
      answers.map(({ shape }) => shape),
      EVERYWHERE,
      this.#unions,
    );
    shareByName(
      this.table,
      operations.flatMap(({ body }) => body?.shape ?? []),
      EVERYWHERE,
      this.#unions,
    );
  }
}

/** The page that has the name of what the path names last: of contact persons rather than of contacts. */
function pageOf(same: readonly ImportedOperation[]): string | undefined {
  const segments = same[0]!.path.split("/").map(plain);
  const depth = ({ upstream }: ImportedOperation): number => segments.lastIndexOf(plain(upstream[0]!.split(".")[0]!));
  return sortedBy(same, (operation) => String(1000 - depth(operation)).padStart(4, "0"))[0]!.documentation;
}

/** Where an answer holds an entity; nowhere when the answer is the entity itself. */
interface Entity {
  readonly key: string;
  readonly properties: Map<string, Property> | undefined;
  readonly name: string;
  readonly id: number;
}

/** Keys that say nothing about what stands under them. */
const VARIOUS = new Set(["data", "info", "details"]);

/** Property -> what it holds in every entity. */
const EVERYWHERE = new Map([
  ["billing_address", "address"],
  ["shipping_address", "address"],
  ["contact_persons_associated", "contact person"],
  ["custom_fields", "custom field"],
  ["item_custom_fields", "custom field"],
  ["documents", "document"],
  ["tags", "tag"],
  ["taxes", "tax"],
  ["line_item_taxes", "line item tax"],
]);

/** Members of multipart bodies that are files, whatever type upstream gives them. */
const FILE_PART = /^(attachments?|doc|receipt|image|back_image|file)$/;

function isFile(parameter: ParameterObject): boolean {
  return parameter.in === "query" && (parameter.schema as SchemaObject | undefined)?.format === "binary";
}

const isBinary = (shape: Shape): boolean =>
  shape.kind === "array" ? isBinary(shape.items) : shape.kind === "scalar" && shape.format === "binary";

/** `sales_order` and `salesorder` are one wrapper: upstream and the wire write both. */
const plain = (key: string): string => key.replace(/[^a-z]/gi, "");

const isList = (shape: Shape): boolean => shape.kind === "array";

/** A query has texts and lists of texts; upstream gives some of its parameters the schema of a body. */
function textual(shape: Shape): Shape {
  if (shape.kind === "array") return { ...shape, items: textual(shape.items) };
  return shape.kind === "scalar" ? shape : STRING;
}

/** `{ invoices: [ … ] }`: callers pass what is inside. */
function isWrapper(properties: readonly Property[]): boolean {
  const [only, ...rest] = properties;
  if (!only || rest.length > 0) return false;
  const inner = only.shape.kind === "array" ? only.shape.items : only.shape;
  return inner.kind === "object";
}

/** `x-node_available_in` names countries, integrations and features; an empty list says nothing. */
function editionsOf(node: object): readonly string[] | undefined {
  const listed = (node as { "x-node_available_in"?: unknown })["x-node_available_in"];
  return Array.isArray(listed) && listed.length > 0 ? listed.map(String).sort() : undefined;
}
