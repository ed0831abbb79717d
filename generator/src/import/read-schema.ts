import type { SchemaObject, SchemaOrRef } from "../support/openapi.ts";
import { child, type Located, type Resolver } from "./resolve.ts";
import type { ObjectShape, ObjectTable, Shape } from "./shape.ts";

const LIMITS = ["maxLength", "minLength", "maximum", "minimum"] as const;
const FORMATS = new Set(["date", "date-time", "binary", "uri"]);

/** What the product's dialect decides while schemas are read. */
export interface SchemaRules {
  /** Is this number really an identifier, to be kept as a string? */
  isId(property: string, schema: SchemaObject): boolean;
  /** Is this whole number really an amount, which may have a fraction? */
  isAmount?(property: string): boolean;
  /** Values that a schema allows beside those of its `enum`. */
  allowedValues?(schema: SchemaObject): readonly string[] | undefined;
  /** Editions that a property is limited to. */
  editions?(schema: SchemaOrRef): readonly string[] | undefined;
  /** One shape for everything that goes by a name, as the paging block does. */
  known?(property: string): Shape | undefined;
  /** Added to where an object stands, where requests and answers read the same schema differently. */
  readonly mark?: string;
  /** Answers of some products are described with the `required` of requests; it says nothing there. */
  readonly ignoreRequired?: boolean;
}

/** Reads upstream schemas into shapes; remembers objects, so that shared and recursive ones are read once. */
export class SchemaReader {
  readonly #resolver: Resolver;
  readonly #table: ObjectTable;
  readonly #rules: SchemaRules;
  readonly #seen = new Map<string, number>();

  constructor(resolver: Resolver, table: ObjectTable, rules: SchemaRules) {
    this.#resolver = resolver;
    this.#table = table;
    this.#rules = rules;
  }

  read(located: Located<SchemaOrRef>, property = ""): Shape {
    const known = this.#rules.known?.(property);
    if (known) return known;
    const resolved = this.#resolver.resolve<SchemaObject>(located);
    if (!resolved) return { kind: "any", nullable: false };
    const schema = resolved.node;
    const nullable = schema.nullable === true;
    const variants = schema.oneOf ?? schema.anyOf;
    if (variants) return this.#union(resolved, variants, nullable, property);
    if (schema.allOf) return this.#allOf(resolved, schema.allOf, nullable);
    if (schema.type === "array" || schema.items) {
      const items = this.read(child(resolved, "items", schema.items ?? {}), property);
      return { kind: "array", items, nullable, ...(schema.maxItems ? { maxItems: schema.maxItems } : {}) };
    }
    if (schema.properties && Object.keys(schema.properties).length > 0) {
      return { kind: "object", id: this.#object(resolved), nullable };
    }
    if (typeof schema.additionalProperties === "object") {
      const values = this.read(child(resolved, "additionalProperties", schema.additionalProperties), property);
      return { kind: "map", values, nullable };
    }
    if (schema.type === undefined || schema.type === "object") return { kind: "any", nullable };
    return this.#scalar(schema, schema.type as "string" | "number" | "integer" | "boolean", nullable, property);
  }

  #scalar(
    schema: SchemaObject,
    type: "string" | "number" | "integer" | "boolean",
    nullable: boolean,
    property: string,
  ): Shape {
    const identifier = (type === "integer" || type === "number") && this.#rules.isId(property, schema);
    const stated = schema.enum ?? (type === "string" ? this.#rules.allowedValues?.(schema) : undefined);
    const values = stated?.filter((value) => value !== null);
    const limits = Object.fromEntries(LIMITS.flatMap((key) => (schema[key] === undefined ? [] : [[key, schema[key]]])));
    return {
      kind: "scalar",
      type: identifier ? "string" : type === "integer" && this.#rules.isAmount?.(property) ? "number" : type,
      ...(schema.format && FORMATS.has(schema.format) ? { format: schema.format } : {}),
      ...(values?.length
        ? { enum: (identifier ? values.map(String) : values).filter((v, i, all) => all.indexOf(v) === i) }
        : {}),
      ...(Object.keys(limits).length > 0 && !identifier ? { limits } : {}),
      nullable: nullable || schema.enum?.includes(null) === true,
    };
  }

  #union(parent: Located<SchemaObject>, variants: readonly SchemaOrRef[], nullable: boolean, property: string): Shape {
    const members: Shape[] = [];
    let canBeNull = nullable;
    variants.forEach((variant, index) => {
      const member = this.read(child(child(parent, "oneOf", {}), String(index), variant), property);
      canBeNull ||= member.nullable;
      const flat = member.kind === "union" ? member.members : [member];
      for (const one of flat) {
        const bare = { ...one, nullable: false };
        if (!members.some((known) => JSON.stringify(known) === JSON.stringify(bare))) members.push(bare);
      }
    });
    return unionOf(members, canBeNull);
  }

  /** One object with the properties of all parts. */
  #allOf(parent: Located<SchemaObject>, parts: readonly SchemaOrRef[], nullable: boolean): Shape {
    const known = this.#seen.get(keyOf(parent));
    if (known !== undefined) return { kind: "object", id: known, nullable };
    const id = this.#add(parent);
    const shapes = parts.map((part, index) => this.read(child(child(parent, "allOf", {}), String(index), part)));
    if (!shapes.every((shape) => shape.kind === "object")) {
      this.#seen.delete(keyOf(parent));
      return unionOf(shapes, nullable);
    }
    for (const shape of shapes) {
      for (const [name, property] of this.#table.get(shape.id).properties) {
        this.#table.get(id).properties.set(name, property);
      }
    }
    return { kind: "object", id, nullable };
  }

  #object(located: Located<SchemaObject>): number {
    const known = this.#seen.get(keyOf(located));
    if (known !== undefined) return known;
    const id = this.#add(located);
    this.#fill(this.#table.get(id), located);
    return id;
  }

  /** Remembered before its properties are read: they may refer back to it. */
  #add({ file, pointer }: Located<SchemaObject>): number {
    const id = this.#table.add({ file, pointer: pointer + (this.#rules.mark ?? "") });
    this.#seen.set(keyOf({ file, pointer }), id);
    return id;
  }

  #fill(target: ObjectShape, located: Located<SchemaObject>): void {
    const { properties = {}, required = [], additionalProperties } = located.node;
    target.open = additionalProperties === true || typeof additionalProperties === "object";
    const holder = child(located, "properties", properties);
    for (const [name, schema] of Object.entries(properties)) {
      const at = child(holder, name, schema);
      const editions = this.#rules.editions?.(this.#resolver.resolve<SchemaObject>(at)?.node ?? {});
      target.properties.set(name, {
        shape: this.read(at, name),
        required: required.includes(name) && !this.#rules.ignoreRequired,
        ...(editions ? { editions } : {}),
      });
    }
  }
}

function keyOf({ file, pointer }: { file: string; pointer: string }): string {
  return `${file}#${pointer}`;
}

/** A union with its trivial forms removed: no member, one member, or one that accepts anything. */
export function unionOf(members: readonly Shape[], nullable: boolean): Shape {
  const open = members.find((member) => member.kind === "any");
  if (members.length === 0 || open) return { kind: "any", nullable };
  if (members.length === 1) return { ...members[0]!, nullable: nullable || members[0]!.nullable };
  return { kind: "union", members, nullable };
}
