import {
  type FunctionDeclarationStructure,
  type InterfaceDeclarationStructure,
  type OptionalKind,
  type ParameterDeclarationStructure,
  StructureKind,
} from "ts-morph";
import type { ApiModel, Operation, Parameter, Schema, Type } from "../model/api-model.ts";
import { refsIn } from "../model/types.ts";
import { SpecError } from "../support/error.ts";
import { docComment, docsOf, editionsText } from "./doc-comment.ts";
import type { EmittedFile } from "./emitted-file.ts";
import { importDeclarations } from "./imports.ts";
import { argumentName, bodyName, functionName, paramsName } from "./naming.ts";
import { FileBuilder, runtimeType, runtimeValue, sessionType } from "./symbol.ts";
import { literalKey, propertyName, TypePrinter } from "./type-text.ts";

/** Rows of a module: their fields are known to the caller only, so their type is a parameter. */
export const OPEN_RECORDS: Readonly<Record<string, "result" | "body">> = {
  CrmRecord: "result",
  CrmRecordInput: "body",
};

export function operationsFile(resource: string): string {
  return `operations/${fileName(resource)}.ts`;
}

export function fileName(resource: string): string {
  return resource.replace(/([A-Z])/g, (letter) => `-${letter.toLowerCase()}`);
}

/** One file a resource: a constant and a function for each operation, and the interfaces of their parameters. */
export function emitOperations(model: ApiModel): EmittedFile[] {
  const schemas = new Map(model.schemas.map((schema) => [schema.name, schema]));
  return model.resources.map((resource) => {
    const file = new FileBuilder(operationsFile(resource.name));
    const statements = resource.operations.flatMap((operation) => {
      const signature = signatureOf(operation, file, schemas);
      return [
        ...(operation.parameters.length > 0 ? [paramsInterface(operation, file, schemas)] : []),
        operationFunction(operation, signature, model, file),
      ];
    });
    return { path: file.path, content: { statements: [...importDeclarations(file), ...statements] } };
  });
}

export interface Signature {
  readonly typeParameters: readonly { name: string; constraint?: string; default?: string }[];
  readonly parameters: readonly OptionalKind<ParameterDeclarationStructure>[];
  readonly returnType: string;
  /** Argument names in order. */
  readonly names: readonly string[];
}

/** The signature without the client, as the class method has it. */
export function signatureOf(operation: Operation, file: FileBuilder, schemas: ReadonlyMap<string, Schema>): Signature {
  const types = new TypePrinter(file, schemas);
  const parameters: OptionalKind<ParameterDeclarationStructure>[] = operation.pathParameters.map((parameter) => ({
    name: argumentName(parameter),
    type: types.text(parameter.type, false),
  }));
  const typeParameters: { name: string; constraint?: string; default?: string }[] = [];
  const generic = (type: Type, side: "result" | "body"): string | undefined => {
    const name = [...refsIn(type)].find((ref) => OPEN_RECORDS[ref] === side);
    const whole = type.kind === "ref" || (type.kind === "array" && type.items.kind === "ref");
    if (!name || !whole) return undefined;
    typeParameters.push({ name: "T", ...(side === "body" ? { constraint: "object" } : {}), default: types.ref(name) });
    return type.kind === "array" ? (side === "body" ? "readonly T[]" : "T[]") : "T";
  };
  if (operation.body) {
    const { type, required } = operation.body;
    const needed = required || operation.parameters.some((parameter) => parameter.required);
    parameters.push({
      name: bodyName(operation),
      type: generic(type, "body") ?? types.input(type),
      hasQuestionToken: !needed,
    });
  }
  if (operation.parameters.length > 0) {
    const needed = operation.parameters.some((parameter) => parameter.required);
    parameters.push({ name: "params", type: paramsName(operation), hasQuestionToken: !needed });
    file.use({ name: paramsName(operation), from: operationsFile(operation.resource), typeOnly: true });
  }
  parameters.push({ name: "options", type: file.use(sessionType("CallOptions")), hasQuestionToken: true });
  return {
    typeParameters,
    parameters,
    returnType: returnType(operation, file, types, (type) => generic(type, "result") ?? types.text(type, true)),
    names: parameters.map(({ name }) => name),
  };
}

function returnType(operation: Operation, file: FileBuilder, types: TypePrinter, text: (type: Type) => string): string {
  const { result } = operation;
  const promise = (of: string): string => `${file.use(runtimeType("ZohoPromise"))}<${of}>`;
  // Without a body there is neither a value nor an outcome to give. A page is empty then, and an entity not found.
  const orNothing = operation.statuses.includes("204") ? " | undefined" : "";
  switch (result.kind) {
    case "page":
      return `${file.use(runtimeType("PagePromise"))}<${text(result.item)}>`;
    case "entity":
      return promise(text(result.type));
    case "value":
      return promise(text(result.type) + orNothing);
    case "batch":
      return promise(`${file.use(runtimeType("BatchResult"))}<${types.text(result.row, true)}>`);
    case "outcome":
      return promise(types.text(result.row, true) + orNothing);
    case "file":
      return promise(file.use(runtimeType("FileDownload")));
    case "none":
      return promise("void");
  }
}

/** What the runtime needs to know, without what is absent. */
export function descriptorFields(operation: Operation, model: ApiModel): Readonly<Record<string, unknown>> {
  const { result, body, cost } = operation;
  const headers = operation.parameters.filter((parameter) => parameter.in === "header");
  const bodyKeys = operation.parameters.filter((parameter) => parameter.in === "body").map(({ name }) => name);
  const files = operation.parameters.filter((parameter) => parameter.in === "form").map(({ name }) => name);
  const special = Object.keys(cost).length > 1 || cost.credits !== 1;
  return {
    name: `${model.product}.${operation.name}`,
    product: model.product,
    method: operation.method,
    path: operation.path,
    retry: operation.retry,
    scopes: operation.scopes.length > 0 ? operation.scopes.map((together) => together.join(" + ")) : undefined,
    host: operation.host === "api" ? undefined : operation.host,
    headers: headers.length > 0 ? Object.fromEntries(headers.map(({ name, wireName }) => [name, wireName])) : undefined,
    bodyKeys: bodyKeys.length > 0 ? bodyKeys : undefined,
    wrap: body?.wrap?.property,
    wrapOne: body?.wrap?.single || undefined,
    form: body?.mediaType === "multipart/form-data" || files.length > 0 || undefined,
    organization: operation.organization || undefined,
    files: files.length > 0 ? files : undefined,
    keys: operation.resultKeys.length > 0 ? operation.resultKeys : undefined,
    enveloped: (result.kind === "value" && result.enveloped) || undefined,
    property: "property" in result && result.property !== null ? result.property : undefined,
    paging: result.kind === "page" && result.paging !== "none" ? result.paging : undefined,
    cost: special ? { by: costedBy(operation), ...cost } : undefined,
  };
}

/** What the cost of a call goes by: the runtime has a function for each. Absent where it is always the same. */
function costedBy({ key, cost }: Operation): keyof typeof COST_FUNCTION | undefined {
  const { perRows, coqlLimit, whenBody, whenQuery, heavy } = cost;
  const isHeavyBy = (member: string): boolean => typeof heavy === "object" && member in heavy;
  const found = Object.entries({
    rows: perRows || isHeavyBy("rowsOver"),
    coqlLimit,
    body: whenBody,
    query: whenQuery || isHeavyBy("query"),
  }).flatMap(([by, goes]) => (goes ? [by as keyof typeof COST_FUNCTION] : []));
  if (found.length > 1) {
    throw new SpecError({
      file: "overlay",
      pointer: key,
      what: `its cost goes by ${found.join(" and ")} at the same time`,
      fix: "Let x-zoho-cost and x-zoho-heavy go by one of them.",
    });
  }
  return found[0];
}

const COST_FUNCTION = {
  query: "costByQuery",
  body: "costByBody",
  rows: "costByRows",
  coqlLimit: "costByCoqlLimit",
} as const;

/** What is plain data in the table: a function holds what does it, so that only those that need it bundle it. */
const FIELD_FUNCTION = { organization: "organizationOf", form: "multipart", enveloped: "withoutEnvelope" } as const;

function literal(fields: Readonly<Record<string, unknown>>, file: FileBuilder): string {
  const source = (key: string, value: unknown): string => {
    if (key in FIELD_FUNCTION) return file.use(runtimeValue(FIELD_FUNCTION[key as keyof typeof FIELD_FUNCTION]));
    const { by, ...rule } = value as { by?: keyof typeof COST_FUNCTION };
    return by ? `${file.use(runtimeValue(COST_FUNCTION[by]))}(${inline(rule)})` : inline(value);
  };
  const lines = Object.entries(fields)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `  ${key}: ${source(key, value)},`);
  return `{\n${lines.join("\n")}\n}`;
}

/** One line of source for a JSON value: unquoted keys, spaces. */
function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    return `{ ${Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .map(([key, member]) => `${literalKey(key)}: ${inline(member)}`)
      .join(", ")} }`;
  }
  return JSON.stringify(value);
}

function paramsInterface(
  operation: Operation,
  file: FileBuilder,
  schemas: ReadonlyMap<string, Schema>,
): InterfaceDeclarationStructure {
  const types = new TypePrinter(file, schemas);
  return {
    kind: StructureKind.Interface,
    name: paramsName(operation),
    isExported: true,
    properties: operation.parameters.map((parameter) => ({
      name: propertyName(parameter.name),
      hasQuestionToken: !parameter.required,
      type: types.input(parameter.type),
      ...docsOf(parameterDocs(parameter)),
    })),
  };
}

function parameterDocs({ in: place, wireName, editions }: Parameter): string[] {
  return [
    ...(place === "header" ? [`Header \`${wireName}\`.`] : []),
    ...(place === "body" ? ["Sent in the body."] : []),
    ...(place === "form" ? ["Sent as a file beside the body."] : []),
    ...editionsText(editions),
  ];
}

const RUNTIME_FUNCTION = {
  page: "page",
  entity: "entity",
  value: "value",
  batch: "batch",
  outcome: "outcome",
  file: "file",
  none: "none",
} as const;

function operationFunction(
  operation: Operation,
  signature: Signature,
  model: ApiModel,
  file: FileBuilder,
): FunctionDeclarationStructure {
  const send = file.use(runtimeValue(RUNTIME_FUNCTION[operation.result.kind]));
  const path = operation.pathParameters.map((parameter) => {
    const argument = argumentName(parameter);
    return argument === parameter.wireName ? argument : `${literalKey(parameter.wireName)}: ${argument}`;
  });
  const input = [
    ...(path.length > 0 ? [`path: { ${path.join(", ")} }`] : []),
    ...(operation.body ? [bodyName(operation) === "body" ? "body" : `body: ${bodyName(operation)}`] : []),
    ...(operation.parameters.length > 0 ? ["params"] : []),
  ];
  const inputText = input.length > 0 ? `{ ${input.join(", ")} }` : "{}";
  return {
    kind: StructureKind.Function,
    name: functionName(operation),
    isExported: true,
    docs: [docComment(operation, model.product)],
    typeParameters: [...signature.typeParameters],
    parameters: [{ name: "client", type: file.use(runtimeType("ClientContext")) }, ...signature.parameters],
    returnType: signature.returnType,
    statements: [
      `const operation: ${file.use(runtimeType("Operation"))} = ${literal(descriptorFields(operation, model), file)};\nreturn ${send}(client, operation, ${inputText}, options);`,
    ],
  };
}
