import type { Property, Schema, Type } from "../model/api-model.ts";
import { isIdentifier } from "../names/words.ts";
import { type FileBuilder, runtimeType } from "./symbol.ts";

/** Prints types for one file, importing the interfaces it names. */
export class TypePrinter {
  readonly #file: FileBuilder;
  readonly #schemas: ReadonlyMap<string, Schema>;

  constructor(file: FileBuilder, schemas: ReadonlyMap<string, Schema>) {
    this.#file = file;
    this.#schemas = schemas;
  }

  /**
   * `open`: the type stands in an answer, where a newer API may send values that the spec does not know, so an enum
   * suggests its values and takes any other. In a request only the known ones are allowed.
   */
  text(type: Type, open: boolean): string {
    const bare = this.#bare(type, open);
    return type.nullable && type.kind !== "unknown" ? `${bare} | null` : bare;
  }

  /** The type of an argument: what is read only, so a caller may pass a frozen list. */
  input(type: Type): string {
    if (type.kind === "array") return `readonly ${this.text(type, false)}`;
    return type.kind === "union" && !type.nullable
      ? type.members.map((member) => this.input(member)).join(" | ")
      : this.text(type, false);
  }

  #bare(type: Type, open: boolean): string {
    switch (type.kind) {
      case "unknown":
        return "unknown";
      case "string":
        return type.format === "binary" ? this.#file.use(runtimeType("FileUpload")) : "string";
      case "number":
      case "boolean":
        return type.kind;
      case "enum": {
        const values = type.values.map((value) => JSON.stringify(value)).join(" | ");
        return open && type.values.some((value) => typeof value === "string") ? `${values} | (string & {})` : values;
      }
      case "array": {
        const items = this.text(type.items, open);
        return hasAlternatives(type.items, open) ? `(${items})[]` : `${items}[]`;
      }
      case "map":
        return `{ [key: string]: ${this.text(type.values, open)} }`;
      case "union":
        return type.members.map((member) => this.text(member, open)).join(" | ");
      case "ref":
        return this.ref(type.name);
      case "object": {
        const members = type.properties.map((property) => `${this.property(property, open)};`);
        if (type.open) members.push("[member: string]: unknown;");
        return `{ ${members.join(" ")} }`;
      }
    }
  }

  property(property: Property, open: boolean): string {
    return `${propertyName(property.name)}${property.required ? "" : "?"}: ${this.text(property.type, open)}`;
  }

  ref(name: string): string {
    const schema = this.#schemas.get(name);
    if (!schema) throw new Error(`the model mentions ${name}, which it does not define`);
    return this.#file.use({ name, from: schemaFile(schema.home), typeOnly: true });
  }
}

/** Is the text of the type a list of alternatives, which `[]` would bind to the last of? */
function hasAlternatives(type: Type, open: boolean): boolean {
  if (type.nullable) return type.kind !== "unknown";
  if (type.kind === "union") return type.members.length > 1;
  return type.kind === "enum" && (type.values.length > 1 || (open && typeof type.values[0] === "string"));
}

/** The name of a member in a type. */
export function propertyName(name: string): string {
  return isIdentifier(name) ? name : JSON.stringify(name);
}

/** The key of a member in an object literal, where a plain `__proto__` would set the prototype. */
export function literalKey(name: string): string {
  return name === "__proto__" ? '["__proto__"]' : propertyName(name);
}

export function schemaFile(home: string): string {
  return `schemas/${home}.ts`;
}
