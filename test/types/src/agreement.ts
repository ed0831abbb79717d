import { functionName } from "@x/zoho-generator/emit/naming.ts";
import { signatureOf } from "@x/zoho-generator/emit/operations.ts";
import { FileBuilder } from "@x/zoho-generator/emit/symbol.ts";
import { operationsOf } from "@x/zoho-generator/load/index.ts";
import type { ApiModel, Operation, Schema, Type } from "@x/zoho-generator/model/api-model.ts";
import type { OpenApiDocument } from "@x/zoho-generator/support/openapi.ts";
import type { Explanation } from "../explained-differences.ts";

/** One thing that both sides have a type for. */
export interface Claim {
  /** `records.list arguments` */
  readonly name: string;
  readonly ours: string;
  readonly theirs: string;
  /** Explanation -> their type without it: it must differ from ours, or the explanation is void. */
  readonly without?: ReadonlyMap<Explanation, string>;
}

const head = ({
  product,
  client,
}: ApiModel): string => `// Made by test/types. A line is a claim: two types are the same, and each is assignable to the other.
import type { CallOptions } from "@x/zoho-auth";
import type { BatchResult, ClientContext, FileDownload, PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type * as ours from "@x/zoho-${product}";
import type * as functions from "@x/zoho-${product}/operations";
import type { AfterFirst, DocumentQuery, Expect, ExpectNot, Flat, Identical, Item, ReadonlyList, ReadonlyLists, Renamed, Uploads, Without } from "../../../src/agree.ts";
import type { components, operations } from "./peer.ts";
declare const client: ours.${client};
`;

/** The claim that a line of the file is about, counted from 1. */
export function claimAt(claims: readonly Claim[], line: number, model: ApiModel): Claim | undefined {
  return claims[line - head(model).split("\n").length];
}

/** A module that compiles if all claims hold, but for the exceptions, which must not. */
export function agreementFile(claims: readonly Claim[], exceptions: ReadonlySet<string>, model: ApiModel): string {
  const lines = claims.map(({ name, ours, theirs, without = new Map() }, index) => {
    const [O, T] = [`O${index}`, `T${index}`];
    const types = `type ${O} = ${ours}; type ${T} = ${theirs};`;
    if (exceptions.has(name)) return `${types} export type X${index} = ExpectNot<Identical<${O}, ${T}>>;`;
    const needed = [...without.values()].map(
      (bare, n) => `export type N${index}_${n} = ExpectNot<Identical<${O}, ${bare}>>;`,
    );
    return [
      types,
      `export type I${index} = Expect<Identical<${O}, ${T}>>;`,
      `export const forth${index} = (value: ${O}): ${T} => value;`,
      `export const back${index} = (value: ${T}): ${O} => value;`,
      ...needed,
    ].join(" ");
  });
  return `${head(model)}${lines.join("\n")}\n`;
}

/** Schemas first: where one differs, everything that mentions it does. */
export function claimsOf(model: ApiModel, document: OpenApiDocument): Claim[] {
  const ids = new Map(operationsOf(document).map(({ key, operation }) => [key, operation.operationId!]));
  const schemas = new Map(model.schemas.map((schema) => [schema.name, schema]));
  const operations = model.resources.flatMap((resource) => resource.operations);
  return [
    ...model.schemas.map(({ name }) => ({ name: `schema ${name}`, ours: `ours.${name}`, theirs: schemaRef(name) })),
    ...operations.flatMap((operation) => operationClaims(operation, ids.get(operation.key)!, schemas)),
  ];
}

/** `operationId`: theirs. Where one reading gives data or a document, the document has one operation and we have two. */
function operationClaims(operation: Operation, operationId: string, schemas: ReadonlyMap<string, Schema>): Claim[] {
  const name = functionName(operation);
  // The type of a record is a parameter of the function; its default is what the document says.
  const { typeParameters } = signatureOf(operation, new FileBuilder("claims.ts"), schemas);
  const defaults = typeParameters.map((parameter) => `ours.${parameter.default}`);
  const instantiated = defaults.length > 0 ? `<${defaults.join(", ")}>` : "";
  const ours = `typeof functions.${name}${instantiated}`;
  return [
    claim(`${operation.name} arguments`, `Parameters<${ours}>`, (explain) =>
      argumentsOf(operation, operationId, explain),
    ),
    ...operation.statuses
      .filter((status) => !isEmpty(operation, status))
      .map((status) =>
        claim(`${operation.name} result of ${status}`, `ReturnType<${ours}>`, (explain) =>
          resultOf(operation, operationId, status, explain),
        ),
      ),
    {
      name: `${operation.name} method`,
      ours: `typeof client.${operation.resource}.${operation.verb}${instantiated}`,
      theirs: `(...args: AfterFirst<Parameters<${ours}>>) => ReturnType<${ours}>`,
    },
  ];
}

/** Their type with a difference explained away, if the explanation is in force. */
type Explain = (explanation: Explanation, applied: string, bare: string) => string;

/** Writes their type once with every explanation that it calls on, and once without each of them. */
function claim(name: string, ours: string, write: (explain: Explain) => string): Claim {
  const used = new Set<Explanation>();
  const theirs = write((explanation, applied) => {
    used.add(explanation);
    return applied;
  });
  const bare = (left: Explanation): string =>
    write((explanation, applied, plain) => (explanation === left ? plain : applied));
  return { name, ours, theirs, without: new Map([...used].map((explanation) => [explanation, bare(explanation)])) };
}

/** The arguments as the document has them: where each stands, its type, and whether it may be left out. */
function argumentsOf(operation: Operation, operationId: string, explain: Explain): string {
  const { body, parameters, pathParameters } = operation;
  const theirs = at("operations", operationId);
  const given = at(theirs, "parameters");
  const content = (mediaType: string): string => at(`NonNullable<${at(theirs, "requestBody")}>`, "content", mediaType);
  const whole = body ? content(body.mediaType) : "";
  const optional = parameters.some((parameter) => parameter.required) ? "" : "?";
  const args = ["client: ClientContext"];
  for (const { wireName } of pathParameters) args.push(`path${args.length}: ${at(given, "path", wireName)}`);
  if (body) {
    const payload = body.wrap ? `NonNullable<${at(whole, body.wrap.property)}>` : whole;
    let type = body.wrap?.single ? `Item<${payload}>` : payload;
    const files = filesOf(body.type);
    if (files.length > 0)
      type = explain("files", `Uploads<${type}, ${files.map((name) => JSON.stringify(name)).join(" | ")}>`, type);
    if (body.type.kind === "array") type = explain("read-only lists", `ReadonlyList<${type}>`, type);
    args.push(`body${body.required ? "" : optional}: ${type}`);
  }
  if (parameters.length > 0) {
    const has = (place: string): boolean => parameters.some((parameter) => parameter.in === place);
    const publicNames = parameters
      .filter(({ name, wireName }) => name !== wireName)
      .map(({ name, wireName }) => `${JSON.stringify(wireName)}: ${JSON.stringify(name)}`);
    const declared = `NonNullable<${at(given, "query")}>`;
    const query =
      operation.organization && has("query")
        ? explain("organizations", `Omit<${declared}, "organization_id">`, declared)
        : declared;
    const parts = [
      ...(has("query")
        ? [operation.name === operationId ? query : explain("documents", `DocumentQuery<${query}>`, query)]
        : []),
      ...(has("header") ? [`Renamed<NonNullable<${at(given, "header")}>, { ${publicNames.join("; ")} }>`] : []),
      ...(has("body") ? [`Omit<${whole}, ${JSON.stringify(body?.wrap?.property)}>`] : []),
      ...(has("form") ? [`Omit<${content(FORM)}, "JSONString">`] : []),
    ];
    let type = `Flat<${parts.join(" & ")}>`;
    const files = parameters.filter((parameter) => parameter.in === "form").map(({ name }) => JSON.stringify(name));
    if (files.length > 0) type = explain("files", `Uploads<${type}, ${files.join(" | ")}>`, type);
    const lists = parameters.some((parameter) => parameter.type.kind === "array");
    args.push(`params${optional}: ${lists ? explain("read-only lists", `ReadonlyLists<${type}>`, type) : type}`);
  }
  return `[${[...args, "options?: CallOptions"].join(", ")}]`;
}

/** What the model says a call gives back, taken from the answer that the document declares under a status. */
function resultOf(operation: Operation, operationId: string, status: string, explain: Explain): string {
  const { result, statuses } = operation;
  const responses = at("operations", operationId, "responses");
  const answer = at(responses, Number(status), "content", "application/json");
  const isWhole = !("property" in result) || result.property === null;
  const found = isWhole ? answer : at(answer, result.property!);
  const one = (array: boolean): string => (array ? `Item<${found}>` : `NonNullable<${found}>`);
  // Refused rows become errors.
  const written = (type: string): string => `Without<${type}, ${schemaRef("ApiError")}>`;
  const orNothing = (type: string): string => {
    const empty = statuses.find((other) => isEmpty(operation, other));
    return empty ? explain("empty answers", `${type} | ${at(responses, Number(empty), "content")}`, type) : type;
  };
  switch (result.kind) {
    case "page":
      return `PagePromise<${one(true)}>`;
    case "entity":
      return `ZohoPromise<${one(result.array)}>`;
    case "value":
      if (result.enveloped) return `ZohoPromise<${withoutEnvelope(result.type, answer, explain)}>`;
      // The member may be anything, also absent.
      return `ZohoPromise<${orNothing(result.type.kind === "unknown" ? found : one(false))}>`;
    case "batch":
      return `ZohoPromise<BatchResult<${written(one(true))}>>`;
    case "outcome":
      return `ZohoPromise<${orNothing(written(one(result.array)))}>`;
    case "file": {
      const content = at(responses, Number(status), "content", result.mediaType);
      return `ZohoPromise<${explain("downloads", `${content} extends string ? FileDownload : never`, content)}>`;
    }
    case "none":
      return "ZohoPromise<void>";
  }
}

/** What stands beside `code` and `message`. */
function withoutEnvelope(type: Type, answer: string, explain: Explain): string {
  const rest = `Omit<${answer}, "code" | "message">`;
  return type.kind === "map" ? explain("undescribed answers", "{ [key: string]: unknown }", rest) : rest;
}

/** A success without a body: an empty page, no rows, `NotFoundError` for an entity, `undefined` for a value. */
function isEmpty({ result }: Operation, status: string): boolean {
  return result.kind !== "none" && (status === "204" || status === "304");
}

function filesOf(type: Type): string[] {
  const isFile = (part: Type): boolean =>
    part.kind === "array" ? isFile(part.items) : part.kind === "string" && part.format === "binary";
  return type.kind === "object"
    ? type.properties.filter((property) => isFile(property.type)).map(({ name }) => name)
    : [];
}

const FORM = "multipart/form-data";
const at = (type: string, ...members: readonly (string | number)[]): string =>
  type + members.map((member) => `[${JSON.stringify(member)}]`).join("");
const schemaRef = (name: string): string => at("components", "schemas", name);
