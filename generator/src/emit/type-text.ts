import type { Property, Schema, Type } from "../model/api-model.ts";
import { isIdentifier } from "../names/words.ts";
import type { FileBuilder } from "./symbol.ts";

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
    return type.nullable ? `${bare} | null` : bare;
  }

  #bare(type: Type, open: boolean): string {
    switch (type.kind) {
      case "unknown":
        return "unknown";
      case "string":
        return type.format === "binary" ? "Blob" : "string";
      case "number":
      case "boolean":
        return type.kind;
      case "enum": {
        const values = type.values.map((value) => JSON.stringify(value)).join(" | ");
        return open && type.values.some((value) => typeof value === "string") ? `${values} | (string & {})` : values;
      }
      case "array": {
        const items = this.text(type.items, open);
        return /[ |&]/.test(items) && !items.startsWith("{") ? `(${items})[]` : `${items}[]`;
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

export function propertyName(name: string): string {
  return isIdentifier(name) ? name : JSON.stringify(name);
}

export function schemaFile(home: string): string {
  return `schemas/${home}.ts`;
}
