import type { ApiModel, Property, Schema, Type } from "../model/api-model.ts";

/** `request`: the user writes values of the type. `response`: the user reads them. */
export type Position = "request" | "response";

export interface Edition {
  readonly model: ApiModel;
  readonly schemas: ReadonlyMap<string, Schema>;
}

export function editionOf(model: ApiModel): Edition {
  return { model, schemas: new Map(model.schemas.map((schema) => [schema.name, schema])) };
}

/** Where a user meets a schema, in either edition. */
export function positionsOf(old: Schema, now: Schema): Position[] {
  const used = new Set([old.usedIn, now.usedIn]);
  return (["request", "response"] as const).filter((position) => used.has("both") || used.has(position));
}

/** How a newer type relates to the older one: `wider` takes more values, `narrower` fewer. */
export type Relation = "same" | "wider" | "narrower" | "different";

/**
 * Compares as TypeScript does, by structure. Two schemas of one name count as the same: what differs between them is
 * told once, at the schema.
 */
export function relate(from: Type, before: Edition, to: Type, after: Edition, position: Position): Relation {
  const forth = new Assignability(before, after, position).test(from, to);
  const back = new Assignability(after, before, position).test(to, from);
  return forth ? (back ? "same" : "wider") : back ? "narrower" : "different";
}

/** The same type, or a list where there was one: `payment_id` and `payment_ids`. */
export function isOfOneShape(from: Type, before: Edition, to: Type, after: Edition, position: Position): boolean {
  const [a, b] = from.kind === "array" && to.kind === "array" ? [from, to] : [itemOf(from), itemOf(to)];
  return relate(a, before, b, after, position) === "same";
}

const itemOf = (type: Type): Type => (type.kind === "array" ? type.items : type);

class Assignability {
  readonly #source: Edition;
  readonly #target: Edition;
  readonly #position: Position;
  /** Pairs of schemas under comparison; meeting one again means that a recursion agrees so far. */
  readonly #assumed = new Set<string>();

  constructor(source: Edition, target: Edition, position: Position) {
    this.#source = source;
    this.#target = target;
    this.#position = position;
  }

  /** May a value of `source` stand where `target` is expected? */
  test(source: Type, target: Type): boolean {
    if (target.kind === "unknown" || acceptsAnything(target)) return true;
    if (source.kind === "unknown") return false;
    if (source.nullable && !acceptsNull(target)) return false;
    if (source.kind === "ref" && target.kind === "ref" && source.name === target.name) return true;
    if (source.kind === "union") return source.members.every((member) => this.test(member, target));
    if (target.kind === "union") return target.members.some((member) => this.test(withoutNull(source), member));
    const a = this.#shape(source, this.#source);
    const b = this.#shape(target, this.#target);
    switch (b.kind) {
      case "string":
        return a.kind === "string"
          ? (a.format === "binary") === (b.format === "binary")
          : a.kind === "enum" && b.format !== "binary" && a.values.every((value) => typeof value === "string");
      case "number":
      case "boolean":
        return a.kind === b.kind || (a.kind === "enum" && a.values.every((value) => typeof value === b.kind));
      case "enum":
        return this.#toEnum(a, b.values);
      case "array":
        return a.kind === "array" && this.test(a.items, b.items);
      case "map":
        return a.kind === "map"
          ? this.test(a.values, b.values)
          : a.kind === "object" && this.#toMap(a, b.values, source);
      case "object":
        return a.kind === "object"
          ? this.#toObject(a, b, source, target)
          : a.kind === "map" &&
              b.open &&
              b.properties.every(({ required, type }) => !required && this.test(a.values, type));
    }
  }

  /** Enums of answers take any other string as well, so that a newer API breaks nobody. */
  #toEnum(source: Shape, values: readonly unknown[]): boolean {
    const anyString = this.#position === "response" && values.some((value) => typeof value === "string");
    if (source.kind === "string") return anyString && source.format !== "binary";
    if (source.kind !== "enum") return false;
    return source.values.every((value) => values.includes(value) || (anyString && typeof value === "string"));
  }

  /** An interface has no index signature, whatever its members are. */
  #toMap(source: ObjectShape, values: Type, { kind }: Type): boolean {
    const members = source.properties.every(({ type }) => this.test(type, values));
    return members && (source.open ? acceptsAnything(values) : kind === "object");
  }

  #toObject(source: ObjectShape, target: ObjectShape, sourceType: Type, targetType: Type): boolean {
    const pair = `${keyOf(sourceType)} ${keyOf(targetType)}`;
    if (this.#assumed.has(pair)) return true;
    if (sourceType.kind === "ref" && targetType.kind === "ref") this.#assumed.add(pair);
    // The compiler finds an index signature in a type written in place, in an interface it does not.
    const open = source.open || (this.#position === "request" && sourceType.kind === "object");
    if (target.open && !open) return false;
    const own = new Map(source.properties.map((property) => [property.name, property]));
    const holds = target.properties.every(({ name, required, type }) => {
      const property = own.get(name);
      if (!property) return !required && this.#position === "request";
      return (property.required || !required) && this.test(property.type, type);
    });
    // A caller who writes the members out is told of one that the type does not know.
    const known = new Set(target.properties.map(({ name }) => name));
    const excess =
      this.#position === "request" && !target.open && source.properties.some(({ name }) => !known.has(name));
    return holds && !excess;
  }

  #shape(type: Exclude<Type, { kind: "union" | "unknown" }>, { schemas }: Edition): Shape {
    if (type.kind !== "ref") return type;
    const schema = schemas.get(type.name);
    if (!schema) throw new Error(`the model mentions ${type.name}, which it does not define`);
    return { kind: "object", properties: schema.properties, open: schema.open, nullable: type.nullable };
  }
}

type Shape = Exclude<Type, { kind: "union" | "unknown" | "ref" }>;
interface ObjectShape {
  readonly properties: readonly Property[];
  readonly open: boolean;
}

const keyOf = (type: Type): string => (type.kind === "ref" ? type.name : JSON.stringify(type));

const withoutNull = (type: Type): Type => ({ ...type, nullable: false });

const acceptsNull = (type: Type): boolean =>
  type.nullable || type.kind === "unknown" || (type.kind === "union" && type.members.some(acceptsNull));

const acceptsAnything = (type: Type): boolean =>
  type.kind === "unknown" || (type.kind === "union" && type.members.some(acceptsAnything));
