import type { ApiModel, Operation, Parameter, Property, Result, Schema, Type } from "../model/api-model.ts";
import { type Edition, editionOf, positionsOf, relate } from "./relation.ts";

/**
 * Types that are called otherwise now: old name -> new name. One vanished and one came that has the same members, or that
 * stands wherever the old one stood.
 */
export function renamedSchemas(older: ApiModel, newer: ApiModel): Map<string, string> {
  const all = new Map<string, string>();
  for (let current = older; ; ) {
    const found = new Map([...renamedByPlace(current, newer), ...renamedByMembers(current, newer)]);
    if (found.size === 0) return all;
    for (const [old, now] of found) all.set(old, now);
    // What is inside a renamed type stands in a known place now.
    current = renameSchemas(current, found);
  }
}

/** Old name -> new name, where exactly one new schema has the members of a vanished one. */
function renamedByMembers(older: ApiModel, newer: ApiModel): Map<string, string> {
  const [before, after] = [editionOf(older), editionOf(newer)];
  const { vanished, arrived } = comings(before, after);
  const found = new Map<string, string>();
  const same = (old: Schema, now: Schema): boolean =>
    old.properties.length > 0 &&
    old.usedIn === now.usedIn &&
    JSON.stringify(old.properties.map(({ name }) => name)) === JSON.stringify(now.properties.map(({ name }) => name)) &&
    positionsOf(old, now).every(
      (position) => relate(reference(old), before, reference(now), after, position) === "same",
    );
  for (const old of vanished) {
    const matches = arrived.filter((now) => same(old, now));
    const rivals = matches.length === 1 ? vanished.filter((other) => same(other, matches[0]!)) : [];
    if (rivals.length === 1) found.set(old.name, matches[0]!.name);
  }
  return found;
}

function renamedByPlace(older: ApiModel, newer: ApiModel): Map<string, string> {
  const [before, after] = [editionOf(older), editionOf(newer)];
  const { vanished, arrived } = comings(before, after);
  const [gone, come] = [new Set(vanished.map(({ name }) => name)), new Set(arrived.map(({ name }) => name))];
  const successors = standIns(older, newer);
  return new Map([...successors].filter(([old, now]) => gone.has(old) && come.has(now)));
}

function comings(before: Edition, after: Edition): { vanished: Schema[]; arrived: Schema[] } {
  return {
    vanished: [...before.schemas.values()].filter(({ name }) => !after.schemas.has(name)),
    arrived: [...after.schemas.values()].filter(({ name }) => !before.schemas.has(name)),
  };
}

/** Old name -> the other name of the type that stands now wherever it stood, and nowhere else; with members in common. */
export function standIns(older: ApiModel, newer: ApiModel): Map<string, string> {
  const then = placesIn(older);
  const now = placesIn(newer);
  const successors = new Map<string, Set<string>>();
  const predecessors = new Map<string, Set<string>>();
  for (const [place, type] of then) {
    const other = now.get(place);
    if (!other) continue;
    for (const [a, b] of pairedRefs(type, other)) {
      successors.set(a, (successors.get(a) ?? new Set()).add(b));
      predecessors.set(b, (predecessors.get(b) ?? new Set()).add(a));
    }
  }
  const [before, after] = [editionOf(older).schemas, editionOf(newer).schemas];
  const found = new Map<string, string>();
  for (const [old, candidates] of successors) {
    const [name = ""] = candidates;
    const only = candidates.size === 1 && predecessors.get(name)!.size === 1;
    if (only && name !== old && haveMembersInCommon(before.get(old)!, after.get(name)!)) found.set(old, name);
  }
  return found;
}

/** At least half of those that the smaller one has. */
function haveMembersInCommon(a: Schema, b: Schema): boolean {
  const names = new Set(a.properties.map(({ name }) => name));
  const common = b.properties.filter(({ name }) => names.has(name)).length;
  return common > 0 && common * 2 >= Math.min(a.properties.length, b.properties.length);
}

/** Every place that has a type. */
function placesIn({ resources, schemas }: ApiModel): Map<string, Type> {
  const operations = resources.flatMap(({ operations }) => operations);
  return new Map([
    ...schemas.flatMap(({ name, properties }) =>
      properties.map((property) => [`${name}.${property.name}`, property.type] as const),
    ),
    ...operations.flatMap((operation) =>
      typesOf(operation).map(([role, type]) => [`${operation.name} ${role}`, type] as const),
    ),
  ]);
}

function typesOf({ pathParameters, parameters, body, result }: Operation): [string, Type][] {
  const type = typeOfResult(result);
  return [
    ...[...pathParameters, ...parameters].map(({ name, type }): [string, Type] => [name, type]),
    ...(body ? [["the body", body.type] as [string, Type]] : []),
    ...(type ? [["the result", type] as [string, Type]] : []),
  ];
}

export function typeOfResult(result: Result): Type | undefined {
  switch (result.kind) {
    case "page":
      return result.item;
    case "entity":
    case "value":
      return result.type;
    case "batch":
    case "outcome":
      return result.row;
    default:
      return undefined;
  }
}

/** Names that stand in the same spot of two types. */
function pairedRefs(a: Type, b: Type): [string, string][] {
  if (a.kind === "ref" && b.kind === "ref") return [[a.name, b.name]];
  if (a.kind === "array" && b.kind === "array") return pairedRefs(a.items, b.items);
  if (a.kind === "map" && b.kind === "map") return pairedRefs(a.values, b.values);
  if (a.kind === "object" && b.kind === "object") {
    const others = new Map(b.properties.map(({ name, type }) => [name, type]));
    return a.properties.flatMap(({ name, type }) => {
      const other = others.get(name);
      return other ? pairedRefs(type, other) : [];
    });
  }
  return [];
}

/** The same API, with other names for its types. */
export function renameSchemas(model: ApiModel, names: ReadonlyMap<string, string>): ApiModel {
  const rename = (name: string): string => names.get(name) ?? name;
  const inType = (type: Type): Type => {
    switch (type.kind) {
      case "ref":
        return { ...type, name: rename(type.name) };
      case "array":
        return { ...type, items: inType(type.items) };
      case "map":
        return { ...type, values: inType(type.values) };
      case "union":
        return { ...type, members: type.members.map(inType) };
      case "object":
        return { ...type, properties: type.properties.map(inTyped) };
      default:
        return type;
    }
  };
  const inTyped = <T extends Parameter | Property>(typed: T): T => ({ ...typed, type: inType(typed.type) });
  const inResult = (result: Result): Result => {
    switch (result.kind) {
      case "page":
        return { ...result, item: inType(result.item), info: result.info && inType(result.info) };
      case "entity":
      case "value":
        return { ...result, type: inType(result.type) };
      case "batch":
      case "outcome":
        return { ...result, row: inType(result.row) };
      default:
        return result;
    }
  };
  const inOperation = (operation: Operation): Operation => ({
    ...operation,
    pathParameters: operation.pathParameters.map(inTyped),
    parameters: operation.parameters.map(inTyped),
    body: operation.body && { ...operation.body, type: inType(operation.body.type) },
    result: inResult(operation.result),
  });
  return {
    ...model,
    resources: model.resources.map((resource) => ({ ...resource, operations: resource.operations.map(inOperation) })),
    schemas: model.schemas.map((schema) => ({
      ...schema,
      name: rename(schema.name),
      properties: schema.properties.map(inTyped),
    })),
  };
}

const reference = ({ name }: Schema) => ({ kind: "ref", name, nullable: false }) as const;
