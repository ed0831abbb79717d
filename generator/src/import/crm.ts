import { canonicalPath, type PathNames, placeholders } from "../names/path.ts";
import {
  HTTP_METHODS,
  type HttpMethod,
  isReference,
  type OperationObject,
  type ParameterObject,
  type PathItem,
  type RequestBody,
  type ResponseObject,
  type SchemaObject,
  type SchemaOrRef,
} from "../support/openapi.ts";
import { groupBy, sortedBy } from "../support/order.ts";
import type { ImportedApi, ImportedBody, ImportedContent, ImportedOperation, ImportedParameter } from "./facts.ts";
import { mergeOperations } from "./merge-operations.ts";
import { SchemaReader, unionOf } from "./read-schema.ts";
import { child, type Located, Resolver } from "./resolve.ts";
import { normaliseScope } from "./scopes.ts";
import { ObjectTable, objectsIn, type Property, type Shape } from "./shape.ts";
import type { UpstreamFile } from "./upstream.ts";

const SERVICE = "ZohoCRM";
const STRING: Shape = { kind: "scalar", type: "string", nullable: false };
const BINARY: Shape = { kind: "scalar", type: "string", format: "binary", nullable: false };
/** common.json holds a path only because an OpenAPI document must have one. */
const DUMMY = "dummy";

/** Reads Zoho's CRM documents. Everything that is peculiar to that family of documents is decided here. */
export function importCrm(files: readonly UpstreamFile[], names: PathNames, roots: readonly string[]): ImportedApi {
  const resolver = new Resolver(files);
  const table = new ObjectTable();
  const reader = new SchemaReader(resolver, table, {
    isId: (property, schema) =>
      schema.type === "integer" && (schema.format === "int64" || /(^|_)ids?$/i.test(property)),
  });
  const crm = new CrmReader(resolver, table, reader);
  const found: ImportedOperation[] = [];
  for (const file of files) {
    for (const [path, item] of Object.entries(file.document.paths)) {
      for (const method of HTTP_METHODS) {
        const operation = (item as PathItem)[method];
        if (!operation || operation.operationId === DUMMY) continue;
        const located = { file: file.name, pointer: `/paths/${path.replaceAll("/", "~1")}/${method}`, node: operation };
        found.push(crm.operation(located, method, canonicalPath(path, names), path, file));
      }
    }
  }
  const kept = roots.map((root) => {
    const [file = "", pointer = ""] = root.split("#");
    return reader.read({ file, pointer: "", node: { $ref: `#${pointer}` } });
  });
  const merged = [...groupBy(found, (operation) => operation.key).values()].map(mergeOperations);
  return {
    table,
    operations: sortedBy(merged, (operation) => operation.key),
    error: crm.error,
    outcomes: crm.outcomes,
    roots: kept.flatMap((shape) => [...objectsIn(shape)]),
    dangling: [...resolver.dangling].sort(),
  };
}

/** A member of a `oneOf`, with the name of the component it came from: the name often is all that tells an error. */
interface Member extends Located<SchemaObject> {
  readonly name: string;
}

class CrmReader {
  readonly error: number;
  readonly outcomes = new Set<number>();
  readonly #pageInfo: number;
  readonly #resolver: Resolver;
  readonly #table: ObjectTable;
  readonly #reader: SchemaReader;

  constructor(resolver: Resolver, table: ObjectTable, reader: SchemaReader) {
    this.#resolver = resolver;
    this.#table = table;
    this.#reader = reader;
    this.error = this.#define("ApiError", {
      code: [STRING, true],
      details: [{ kind: "any", nullable: false }, false],
      message: [STRING, true],
      status: [{ ...STRING, enum: ["error"] } as Shape, true],
    });
    const count: Shape = { kind: "scalar", type: "integer", nullable: true };
    const text: Shape = { ...STRING, nullable: true };
    // Upstream has two dozen partial copies of this block; the facts (crm-v8.md, 4.1) give the whole of it.
    this.#pageInfo = this.#define("PageInfo", {
      per_page: [count, false],
      count: [count, false],
      page: [count, false],
      sort_by: [text, false],
      sort_order: [text, false],
      more_records: [{ kind: "scalar", type: "boolean", nullable: true }, false],
      next_page_token: [text, false],
      previous_page_token: [text, false],
      page_token_expiry: [text, false],
      call: [{ kind: "scalar", type: "boolean", nullable: true }, false],
      email: [{ kind: "scalar", type: "boolean", nullable: true }, false],
    });
  }

  #define(name: string, properties: Record<string, [Shape, boolean]>): number {
    const id = this.#table.add({ file: "", pointer: `/${name}` });
    for (const [key, [shape, required]] of Object.entries(properties)) {
      this.#table.get(id).properties.set(key, { shape, required });
    }
    return id;
  }

  operation(
    located: Located<OperationObject>,
    method: HttpMethod,
    path: string,
    upstreamPath: string,
    file: UpstreamFile,
  ): ImportedOperation {
    const operation = located.node;
    const responses = new Map<string, ImportedContent | undefined>();
    const codes = new Set<string>();
    for (const [status, response] of Object.entries(operation.responses ?? {})) {
      const resolved = this.#resolver.resolve<ResponseObject>(child(child(located, "responses", {}), status, response));
      if (!resolved) continue;
      for (const code of this.#errorCodes(resolved)) codes.add(code);
      if (status.startsWith("2")) responses.set(status, this.#success(resolved, method));
    }
    alignStatuses(responses);
    const requirements = operation.security ?? file.document.security ?? [];
    const scopes = requirements.flatMap((requirement) => Object.values(requirement).flat());
    return {
      key: `${method.toUpperCase()} ${path}`,
      method,
      path,
      parameters: this.#parameters(located, path, upstreamPath),
      body: this.#body(located),
      responses,
      scopes: [...new Set(scopes.flatMap((scope) => normaliseScope(scope, SERVICE, method) ?? []))].sort(),
      errorCodes: [...codes].sort(),
      server: operation.servers?.[0]?.url,
      upstream: [`${located.file}: ${operation.operationId}`],
    };
  }

  #parameters(located: Located<OperationObject>, path: string, upstreamPath: string): ImportedParameter[] {
    const canonical = placeholders(path);
    const upstream = placeholders(upstreamPath);
    const parameters = (located.node.parameters ?? []).flatMap((parameter, index): ImportedParameter[] => {
      const resolved = this.#resolver.resolve<ParameterObject>(
        child(child(located, "parameters", {}), String(index), parameter),
      );
      if (!resolved || resolved.node.in === "path") return [];
      const shape = this.#reader.read(child(resolved, "schema", resolved.node.schema ?? {}), resolved.node.name);
      const known: Shape = shape.kind === "any" ? STRING : shape;
      return [
        { name: resolved.node.name, in: resolved.node.in, required: resolved.node.required === true, shape: known },
      ];
    });
    return [
      ...upstream.map(
        (_, index): ImportedParameter => ({ name: canonical[index]!, in: "path", required: true, shape: STRING }),
      ),
      ...sortedBy(parameters, (parameter) => `${parameter.in} ${parameter.name}`),
    ];
  }

  #body(located: Located<OperationObject>): ImportedBody | undefined {
    if (!located.node.requestBody) return undefined;
    const resolved = this.#resolver.resolve<RequestBody>(child(located, "requestBody", located.node.requestBody));
    const [mediaType, media] = Object.entries(resolved?.node.content ?? {})[0] ?? [];
    if (!resolved || !mediaType) return undefined;
    const holder = child(child(resolved, "content", {}), mediaType, media ?? {});
    const members = [...this.#members(child(holder, "schema", media?.schema ?? {}))];
    const shape =
      mediaType === "multipart/form-data"
        ? this.#form(members)
        : this.#envelope(members, (member) => this.#reader.read(member));
    return { mediaType, required: resolved.node.required !== false, shape };
  }

  /** Multipart: upstream writes files as `type: object`. */
  #form(members: readonly Member[]): Shape {
    const id = this.#table.add({ file: members[0]?.file ?? "", pointer: members[0]?.pointer ?? "" });
    for (const member of members) {
      for (const [name, schema] of Object.entries(member.node.properties ?? {})) {
        const shape = this.#reader.read(child(child(member, "properties", {}), name, schema), name);
        this.#table.get(id).properties.set(name, {
          shape:
            shape.kind === "any"
              ? BINARY
              : shape.kind === "array" && shape.items.kind === "any"
                ? { ...shape, items: BINARY }
                : shape,
          required: member.node.required?.includes(name) ?? name === "file",
        });
      }
    }
    return { kind: "object", id, nullable: false };
  }

  #success(located: Located<ResponseObject>, method: HttpMethod): ImportedContent | undefined {
    const [mediaType, media] = Object.entries(located.node.content ?? {})[0] ?? [];
    if (!mediaType || !media) return undefined;
    const holder = child(child(located, "content", {}), mediaType, media);
    const all = [...this.#members(child(holder, "schema", media.schema ?? {}))];
    const members = all.filter((member) => !isError(member));
    const isFile = (member: Member): boolean => Object.keys(member.node.properties ?? {}).join() === "file";
    const json = members.filter((member) => !isFile(member));
    if (mediaType !== "application/json" || (json.length === 0 && members.some(isFile))) {
      const binary =
        mediaType === "multipart/form-data" || mediaType === "application/json"
          ? "application/octet-stream"
          : mediaType;
      return { mediaType: binary, shape: BINARY };
    }
    const rows = method !== "get";
    return { mediaType, shape: this.#envelope(json, (member) => this.#payload(member, rows)) };
  }

  /** The wrapper object of a body. Several wrappers with the same keys (one for each variant of a row) become one. */
  #envelope(members: readonly Member[], read: (member: Member) => Shape): Shape {
    const outcomes = members.filter(isOutcome);
    if (outcomes.length > 0) return this.#outcome(outcomes);
    const wrappers = members.filter((member) => member.node.properties);
    if (wrappers.length === 0)
      return unionOf(
        members.map((member) => this.#reader.read(member)),
        false,
      );
    const id = this.#table.add({ file: wrappers[0]!.file, pointer: wrappers[0]!.pointer });
    const properties = this.#table.get(id).properties;
    for (const wrapper of wrappers) {
      for (const [name, schema] of Object.entries(wrapper.node.properties ?? {})) {
        const located = child(child(wrapper, "properties", {}), name, schema);
        const shape = read({ ...(located as Located<SchemaObject>), name });
        const known = properties.get(name)?.shape;
        const required =
          (wrapper.node.required?.includes(name) ?? false) && (wrappers[0] === wrapper || properties.has(name));
        properties.set(name, { shape: known ? this.#either(known, shape) : shape, required });
      }
    }
    return { kind: "object", id, nullable: false };
  }

  #either(a: Shape, b: Shape): Shape {
    if (a.kind === "array" && b.kind === "array") return { ...a, items: this.#either(a.items, b.items) };
    const members = [a, b].flatMap((shape) => (shape.kind === "union" ? shape.members : [shape]));
    const distinct = members.filter(
      (member, index) => members.findIndex((other) => JSON.stringify(other) === JSON.stringify(member)) === index,
    );
    return unionOf(distinct, a.nullable || b.nullable);
  }

  /** What stands under a key of a success envelope: a row of outcomes, one outcome, a page block, or plain data. */
  #payload(located: Member, isWrite: boolean): Shape {
    const { name } = located;
    const members = [...this.#members(located)];
    const list = members.find((member) => member.node.type === "array");
    if (name === "info" && members.some((member) => "more_records" in (member.node.properties ?? {}))) {
      return { kind: "object", id: this.#pageInfo, nullable: members.some((member) => member.node.nullable === true) };
    }
    if (list) {
      const items = [...this.#members(child(list, "items", list.node.items ?? {}))];
      if (items.length === 1 && items[0]!.node.type === "array") return this.#payload({ ...items[0]!, name }, isWrite);
      const outcomes = items.filter((item) => isOutcome(item) && !isError(item));
      if (outcomes.length > 0 || (isWrite && items.length > 0 && items.every(isError))) {
        const error: Shape = { kind: "object", id: this.error, nullable: false };
        const success = outcomes.length > 0 ? [this.#outcome(outcomes)] : [];
        return { kind: "array", items: unionOf([...success, error], false), nullable: false };
      }
      if (items.some(isError)) {
        const data = items.filter((item) => !isError(item)).map((item) => this.#reader.read(item));
        return { kind: "array", items: unionOf(data, false), nullable: false };
      }
    }
    const outcomes = members.filter((member) => isOutcome(member) && !isError(member));
    return outcomes.length > 0 ? this.#outcome(outcomes) : this.#reader.read(located, name);
  }

  /** `{code, details, message, status}` of a write that went well. `code` and `message` vary freely on the wire. */
  #outcome(members: readonly Member[]): Shape {
    const first = members[0]!;
    const id = this.#table.add({ file: first.file, pointer: first.pointer });
    this.outcomes.add(id);
    const properties = this.#table.get(id).properties;
    properties.set("code", { shape: STRING, required: true });
    properties.set("details", { shape: this.#details(members), required: true });
    properties.set("message", { shape: STRING, required: true });
    properties.set("status", { shape: { ...STRING, enum: ["success"] } as Shape, required: true });
    for (const member of members) {
      for (const [name, schema] of Object.entries(member.node.properties ?? {})) {
        if (!properties.has(name)) {
          properties.set(name, {
            shape: this.#reader.read(child(child(member, "properties", {}), name, schema), name),
            required: false,
          });
        }
      }
    }
    return { kind: "object", id, nullable: false };
  }

  /** One object for all variants of `details`: a property is required where every variant requires it. */
  #details(members: readonly Member[]): Shape {
    const variants = members.flatMap((member) => {
      const details = member.node.properties?.details;
      return details ? [...this.#members(child(child(member, "properties", {}), "details", details))] : [];
    });
    const objects = variants.filter((variant) => variant.node.properties);
    if (objects.length === 0) return { kind: "any", nullable: false };
    if (objects.length === 1 && variants.length === 1) return this.#reader.read(objects[0]!);
    const id = this.#table.add({ file: objects[0]!.file, pointer: objects[0]!.pointer });
    const merged = this.#table.get(id).properties;
    for (const object of objects) {
      for (const [name, schema] of Object.entries(object.node.properties ?? {})) {
        const required =
          objects.every((other) => other.node.required?.includes(name)) && objects.length === variants.length;
        const shape = this.#reader.read(child(child(object, "properties", {}), name, schema), name);
        const known: Property | undefined = merged.get(name);
        merged.set(name, { shape: known ? this.#either(known.shape, shape) : shape, required });
      }
    }
    return { kind: "object", id, nullable: false };
  }

  *#members(located: Located<SchemaOrRef>): Generator<Member> {
    const resolved = this.#resolver.resolve<SchemaObject>(located);
    if (!resolved) return;
    const variants = resolved.node.oneOf ?? resolved.node.anyOf;
    if (!variants) {
      const own = isReference(located.node) ? resolved.pointer : located.pointer;
      yield { ...resolved, name: own.slice(own.lastIndexOf("/") + 1) };
      return;
    }
    for (const [index, variant] of variants.entries()) {
      yield* this.#members(child(child(resolved, "oneOf", {}), String(index), variant));
    }
  }

  *#errorCodes(located: Located<ResponseObject>): Generator<string> {
    for (const [mediaType, media] of Object.entries(located.node.content ?? {})) {
      if (!media.schema) continue;
      const schema = child(child(child(located, "content", {}), mediaType, media), "schema", media.schema);
      for (const member of this.#members(schema)) {
        yield* this.#codesOf(member);
        for (const [name, property] of Object.entries(member.node.properties ?? {})) {
          for (const inner of this.#members(child(child(member, "properties", {}), name, property))) {
            yield* this.#codesOf(inner);
            if (!inner.node.items) continue;
            for (const row of this.#members(child(inner, "items", inner.node.items))) yield* this.#codesOf(row);
          }
        }
      }
    }
  }

  *#codesOf(member: Member): Generator<string> {
    const code = member.node.properties?.code;
    if (!code || !isError(member)) return;
    const resolved = this.#resolver.resolve<SchemaObject>(child(child(member, "properties", {}), "code", code));
    for (const value of resolved?.node.enum ?? []) if (typeof value === "string") yield value;
  }
}

function isOutcome(member: Member): boolean {
  const properties = member.node.properties ?? {};
  return "code" in properties && "details" in properties;
}

function isError(member: Member): boolean {
  const properties = member.node.properties ?? {};
  if (!("code" in properties) && !("status" in properties) && !("x-error" in properties)) return false;
  const status = properties.status;
  const values = status && !isReference(status) ? status.enum : undefined;
  if (values?.length === 1 && values[0] === "error") return true;
  if (values?.length === 1 && values[0] === "success") return false;
  return "x-error" in properties || /error|exception/i.test(member.name);
}

/** A 2xx that upstream fills with errors only (202 and 207 of writes) has the rows of the operation's plain success. */
function alignStatuses(responses: Map<string, ImportedContent | undefined>): void {
  const main = [...responses.entries()].find(([, content]) => content && content.shape.kind !== "any")?.[1];
  for (const [status, content] of responses) {
    if (main && content?.shape.kind === "any" && status !== "204") responses.set(status, main);
  }
}
