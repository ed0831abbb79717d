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
  const [before, after] = [placesIn(older), placesIn(newer)];
  return new Map([...standIns(before, after)].filter(([old]) => !after.members.has(old)));
}

function comings(before: Edition, after: Edition): { vanished: Schema[]; arrived: Schema[] } {
  return {
    vanished: [...before.schemas.values()].filter(({ name }) => !after.schemas.has(name)),
    arrived: [...after.schemas.values()].filter(({ name }) => !before.schemas.has(name)),
  };
}

/** Where the named types of an edition stand. */
export interface Places {
  /** `deals.list the result[]` -> `Deal` */
  readonly at: ReadonlyMap<string, string>;
  /** `Deal` -> the names of its members. */
  readonly members: ReadonlyMap<string, readonly string[]>;
}

/** Old name -> the new name that stands now wherever the old one stood, and nowhere else; with members in common. */
export function standIns(before: Places, after: Places): Map<string, string> {
  const successors = new Map<string, Set<string>>();
  const predecessors = new Map<string, Set<string>>();
  for (const [place, old] of before.at) {
    const now = after.at.get(place);
    if (now === undefined) continue;
    successors.set(old, (successors.get(old) ?? new Set()).add(now));
    predecessors.set(now, (predecessors.get(now) ?? new Set()).add(old));
  }
  const found = new Map<string, string>();
  for (const [old, candidates] of successors) {
    const [now = ""] = candidates;
    if (candidates.size > 1 || predecessors.get(now)!.size > 1 || before.members.has(now)) continue;
    if (haveMostInCommon(before.members.get(old) ?? [], after.members.get(now) ?? [])) found.set(old, now);
  }
  return found;
}

/** At least half of what the smaller one has. */
function haveMostInCommon(a: readonly string[], b: readonly string[]): boolean {
  const common = a.filter((name) => b.includes(name)).length;
  return common > 0 && common * 2 >= Math.min(a.length, b.length);
}

function placesIn({ resources, schemas }: ApiModel): Places {
  const at = new Map<string, string>();
  const walk = (place: string, type: Type): void => {
    if (type.kind === "ref") at.set(place, type.name);
    else if (type.kind === "array") walk(`${place}[]`, type.items);
    else if (type.kind === "map") walk(`${place}{}`, type.values);
    else if (type.kind === "object")
      for (const { name, type: inner } of type.properties) walk(`${place}.${name}`, inner);
  };
  for (const { name, properties } of schemas) {
    for (const property of properties) walk(`${name}.${property.name}`, property.type);
  }
  for (const { name, pathParameters, parameters, body, result } of resources.flatMap(({ operations }) => operations)) {
    for (const parameter of [...pathParameters, ...parameters]) walk(`${name} ${parameter.name}`, parameter.type);
    if (body) walk(`${name} the body`, body.type);
    const type = typeOfResult(result);
    if (type) walk(`${name} the result`, type);
  }
  return {
    at,
    members: new Map(schemas.map(({ name, properties }) => [name, properties.map((property) => property.name)])),
  };
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
