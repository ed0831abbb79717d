import { signatureOf } from "@x/zoho-generator/emit/operations.ts";
import { FileBuilder } from "@x/zoho-generator/emit/symbol.ts";
import { propertyName } from "@x/zoho-generator/emit/type-text.ts";
import type { ApiModel, Operation, Property, Schema, Type } from "@x/zoho-generator/model/api-model.ts";

/** One call, on a line of its own. */
export interface CallLine {
  /** `invoices.create`, or the schema whose members are read. */
  readonly about: string;
  readonly code: string;
  /** What is wrong with it, as in `body without customer_id`. The compiler must refuse it then, and nothing else. */
  readonly mistake?: string;
}

type Schemas = ReadonlyMap<string, Schema>;
type Extent = "required" | "full";

const head = ({ product, client }: ApiModel): string => `// Made by test/types: one call a line.
import type * as ours from "@x/zoho-${product}";
declare const client: ours.${client};
declare const blob: Blob;
declare function read<T>(value: T): void;
`;

export function callsFile(lines: readonly CallLine[], model: ApiModel): string {
  return `${head(model)}${lines.map(({ code }) => code).join("\n")}\n`;
}

/** The call that stands in a line of the file, counted from 1. */
export function callAt(lines: readonly CallLine[], line: number, model: ApiModel): CallLine | undefined {
  return lines[line - head(model).split("\n").length];
}

/** Right and wrong calls of every operation, and what may be read from the answers. */
export function callLines(model: ApiModel): CallLine[] {
  const schemas: Schemas = new Map(model.schemas.map((schema) => [schema.name, schema]));
  const operations = model.resources.flatMap((resource) => resource.operations);
  return [
    ...operations.flatMap((operation) => linesOf(operation, schemas)),
    ...model.schemas.flatMap((schema) => readings(schema)),
  ];
}

/** The arguments of a call, as source text; an absent one is left out, or said to be `undefined` before another. */
interface Arguments {
  readonly path: readonly string[];
  readonly body?: string | undefined;
  readonly params?: string | undefined;
}

function linesOf(operation: Operation, schemas: Schemas): CallLine[] {
  const { name, resource, verb, pathParameters, body, parameters } = operation;
  const line = (args: Arguments, mistake?: string): CallLine => {
    const texts = [...args.path];
    if (body && (args.body !== undefined || args.params !== undefined)) texts.push(args.body ?? "undefined");
    if (args.params !== undefined) texts.push(args.params);
    return { about: name, code: `client.${resource}.${verb}(${texts.join(", ")});`, ...(mistake ? { mistake } : {}) };
  };
  const path = pathParameters.map(() => '"1"');
  // Where the body is a record of the caller's own type, its members are the caller's business.
  const { typeParameters } = signatureOf(operation, new FileBuilder("calls.ts"), schemas);
  const isOwn = typeParameters.some(({ constraint }) => constraint !== undefined);
  const members = body && !isOwn ? membersOf(body.type, schemas) : undefined;
  const right = (extent: Extent): Arguments => {
    const isGiven = parameters.some(({ required }) => required || extent === "full");
    return {
      path,
      body: body && (body.required || extent === "full") ? literal(body.type, schemas, extent) : undefined,
      params: isGiven ? object(parameters, schemas, extent) : undefined,
    };
  };
  const least = right("required");
  const wrong: CallLine[] = path.map((_, index) =>
    line({ ...least, path: path.with(index, "1") }, `${pathParameters[index]!.name} as a number`),
  );
  if (path.length > 0 && body?.required) {
    wrong.push(line({ ...least, path: path.slice(1) }, `no ${pathParameters[0]!.name}`));
  }
  if (body?.required) wrong.push(line({ ...least, body: undefined }, "no body"));
  if (body && members) {
    for (const [text, mistake] of spoiled(members, schemas, isOpen(body.type, schemas)))
      wrong.push(line({ ...least, body: text }, `body ${mistake}`));
  } else if (body) {
    const text = wrongValue(body.type);
    if (text) wrong.push(line({ ...least, body: text }, `body ${text}`));
  }
  if (parameters.some(({ required }) => required)) wrong.push(line({ ...least, params: undefined }, "no parameters"));
  if (parameters.length > 0) {
    for (const [text, mistake] of spoiled(parameters, schemas, false))
      wrong.push(line({ ...least, body: body && (least.body ?? "undefined"), params: text }, `parameters ${mistake}`));
  }
  return [line(least), line(right("full")), ...wrong];
}

/** An object without a required member, with each member of a wrong type, and with a member that does not exist. */
function spoiled(members: readonly Property[], schemas: Schemas, open: boolean): [text: string, mistake: string][] {
  const given = members.filter(({ required }) => required);
  const text = (list: readonly Property[], ...more: readonly string[]): string =>
    `{ ${[...list.map((member) => entry(member, schemas, "required")), ...more].join(", ")} }`;
  const others = (name: string): Property[] => given.filter((member) => member.name !== name);
  return [
    ...given.map(({ name }): [string, string] => [text(others(name)), `without ${name}`]),
    ...members.flatMap(({ name, type }): [string, string][] => {
      const value = wrongValue(type);
      return value ? [[text(others(name), `${propertyName(name)}: ${value}`), `with ${name}: ${value}`]] : [];
    }),
    ...(open ? [] : [[text(given, "no_such_member: 1"), "with no_such_member"] as [string, string]]),
  ];
}

const VALUES = [1, "no such value", true] as const;

/** A value that the type does not allow, as source text; absent where it allows any. */
function wrongValue(type: Type): string | undefined {
  const value = VALUES.find((one) => !allows(type, one));
  return value === undefined ? undefined : JSON.stringify(value);
}

function allows(type: Type, value: (typeof VALUES)[number]): boolean {
  switch (type.kind) {
    case "unknown":
      return true;
    case "string":
      return typeof value === "string" && type.format !== "binary";
    case "number":
    case "boolean":
      return typeof value === type.kind;
    case "enum":
      return type.values.includes(value);
    case "union":
      return type.members.some((member) => allows(member, value));
    default:
      return false;
  }
}

function membersOf(type: Type, schemas: Schemas): readonly Property[] | undefined {
  if (type.kind === "ref") return schemas.get(type.name)!.properties;
  return type.kind === "object" ? type.properties : undefined;
}

function isOpen(type: Type, schemas: Schemas): boolean {
  if (type.kind === "ref") return schemas.get(type.name)!.open;
  return type.kind !== "object" || type.open;
}

const entry = ({ name, type }: Property, schemas: Schemas, extent: Extent, within: readonly string[] = []): string =>
  `${propertyName(name)}: ${literal(type, schemas, extent, within)}`;

function object(
  properties: readonly Property[],
  schemas: Schemas,
  extent: Extent,
  within: readonly string[] = [],
): string {
  const given = properties.filter(({ required }) => required || extent === "full");
  return `{ ${given.map((property) => entry(property, schemas, within.length > 0 ? "required" : extent, within)).join(", ")} }`;
}

/** A right value as source text. `full`: every member that it has, with what these require. */
function literal(type: Type, schemas: Schemas, extent: Extent, within: readonly string[] = []): string {
  switch (type.kind) {
    case "unknown":
    case "string":
      return type.kind === "string" && type.format === "binary" ? "blob" : '"1"';
    case "number":
      return "1";
    case "boolean":
      return "true";
    case "enum":
      return JSON.stringify(type.values[0]);
    case "array":
      return `[${literal(type.items, schemas, extent, within)}]`;
    case "map":
      return `{ any: ${literal(type.values, schemas, extent, within)} }`;
    case "union":
      return literal(type.members[0]!, schemas, extent, within);
    case "object":
      return object(type.properties, schemas, extent, within);
    case "ref":
      return object(schemas.get(type.name)!.properties, schemas, within.length > 0 ? "required" : extent, [
        ...within,
        type.name,
      ]);
  }
}

/** An answer may hold a value that this release does not know; a request may not. */
function readings({ name, properties, usedIn }: Schema): CallLine[] {
  if (usedIn === "both") return [];
  return properties.flatMap(({ name: member, type }) => {
    if (type.kind !== "enum" || !type.values.every((value) => typeof value === "string")) return [];
    const code = `read<NonNullable<ours.${name}[${JSON.stringify(member)}]>>("a value of next year");`;
    return [{ about: name, code, ...(usedIn === "request" ? { mistake: `${member} with an unknown value` } : {}) }];
  });
}
