import { createHash } from "node:crypto";
import { sortedEntries } from "../support/order.ts";

/** What a schema says, with notation removed: the form in which two upstream schemas can be compared. */
export type Shape =
  | { readonly kind: "any"; readonly nullable: boolean }
  | {
      readonly kind: "scalar";
      readonly type: "string" | "number" | "integer" | "boolean";
      readonly format?: string;
      readonly enum?: readonly (string | number | boolean)[];
      readonly limits?: Readonly<Record<string, number>>;
      readonly nullable: boolean;
    }
  | { readonly kind: "array"; readonly items: Shape; readonly nullable: boolean; readonly maxItems?: number }
  | { readonly kind: "map"; readonly values: Shape; readonly nullable: boolean }
  | { readonly kind: "object"; readonly id: number; readonly nullable: boolean }
  | { readonly kind: "union"; readonly members: readonly Shape[]; readonly nullable: boolean };

export interface Property {
  readonly shape: Shape;
  readonly required: boolean;
  /** Where alone it exists: countries, integrations, features. Everywhere when absent. */
  readonly editions?: readonly string[];
}

/** Where an object schema stands upstream; one merged object has many. */
export interface Origin {
  readonly file: string;
  readonly pointer: string;
}

export interface ObjectShape {
  readonly properties: Map<string, Property>;
  /** Properties beyond the listed ones are allowed. */
  open: boolean;
  readonly origins: Origin[];
}

/** All object schemas met so far. Objects are named apart from their uses, so cycles need no special care. */
export class ObjectTable {
  readonly objects: ObjectShape[] = [];

  add(origin: Origin): number {
    this.objects.push({ properties: new Map(), open: false, origins: [origin] });
    return this.objects.length - 1;
  }

  get(id: number): ObjectShape {
    return this.objects[id]!;
  }
}

const REFERENCE_SIZE = 4;

/**
 * Makes small references to other entities (`{id, name}`, `{id, name, email}`, `{id, api_name}`) agree on what is
 * required and nullable: upstream's copies differ in nothing else, and the looser reading is true of all of them.
 */
export function relaxReferences(table: ObjectTable): void {
  const groups = new Map<string, ObjectShape[]>();
  for (const object of table.objects) {
    const entries = sortedEntries(Object.fromEntries(object.properties));
    const isReference =
      object.properties.has("id") &&
      entries.length <= REFERENCE_SIZE &&
      entries.every(([, { shape }]) => shape.kind === "scalar" && !shape.enum);
    if (!isReference || object.open) continue;
    const key = JSON.stringify(entries.map(([name, { shape }]) => [name, shape.kind === "scalar" ? shape.type : ""]));
    groups.set(key, [...(groups.get(key) ?? []), object]);
  }
  for (const objects of groups.values()) {
    for (const name of [...objects[0]!.properties.keys()]) {
      const required = objects.every((object) => object.properties.get(name)!.required);
      const nullable = objects.some((object) => object.properties.get(name)!.shape.nullable);
      for (const object of objects) {
        const shape = object.properties.get(name)!.shape as Extract<Shape, { kind: "scalar" }>;
        object.properties.set(name, { shape: { kind: "scalar", type: shape.type, nullable }, required });
      }
    }
  }
}

/**
 * Puts structurally equal objects into one class, by partition refinement: start from what each object says by itself
 * and split until classes agree on the classes they refer to. Equal recursive schemas end in one class too.
 * Returns the representative (lowest id) of every object.
 */
export function mergeEqual(table: ObjectTable): number[] {
  let classOf: string[] = table.objects.map(() => "");
  let count = 0;
  for (;;) {
    const next = table.objects.map((object) => digest(describeObject(object, classOf)));
    const nextCount = new Set(next).size;
    classOf = next;
    if (nextCount === count) break;
    count = nextCount;
  }
  const representative = new Map<string, number>();
  return classOf.map((name, id) => {
    const first = representative.get(name);
    if (first !== undefined) return first;
    representative.set(name, id);
    return id;
  });
}

function describeObject(object: ObjectShape, classOf: readonly string[]): unknown {
  const properties = sortedEntries(Object.fromEntries(object.properties)).map(([name, property]) => [
    name,
    property.required,
    describe(property.shape, classOf),
  ]);
  return [object.open, properties];
}

function describe(shape: Shape, classOf: readonly string[]): unknown {
  switch (shape.kind) {
    case "any":
      return ["any"];
    case "scalar":
      return [shape.type, shape.format, shape.enum, shape.limits && sortedEntries({ ...shape.limits }), shape.nullable];
    case "array":
      return ["array", shape.nullable, shape.maxItems, describe(shape.items, classOf)];
    case "map":
      return ["map", shape.nullable, describe(shape.values, classOf)];
    case "object":
      return ["object", shape.nullable, classOf[shape.id]];
    case "union":
      return ["union", shape.nullable, shape.members.map((member) => JSON.stringify(describe(member, classOf))).sort()];
  }
}

function digest(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("base64").slice(0, 22);
}

/** Every object that a shape mentions directly. */
export function* objectsIn(shape: Shape): Generator<number> {
  if (shape.kind === "object") yield shape.id;
  else if (shape.kind === "array") yield* objectsIn(shape.items);
  else if (shape.kind === "map") yield* objectsIn(shape.values);
  else if (shape.kind === "union") for (const member of shape.members) yield* objectsIn(member);
}
