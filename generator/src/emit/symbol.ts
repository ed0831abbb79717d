import { sortedBy } from "../support/order.ts";

/** Something another file exports. Mentioning one in a file is what creates the import. */
export interface ImportSymbol {
  readonly name: string;
  /** Module specifier, or the path of a generated file relative to the generated folder (`schemas/users.ts`). */
  readonly from: string;
  readonly typeOnly: boolean;
}

/** A generated file: where it goes, what it imports, and its declarations. */
export class FileBuilder {
  readonly path: string;
  readonly #imports = new Map<string, ImportSymbol>();

  constructor(path: string) {
    this.path = path;
  }

  /** The name to write in the text; remembers the import. */
  use(symbol: ImportSymbol): string {
    if (symbol.from !== this.path) {
      const key = `${symbol.from} ${symbol.name}`;
      const known = this.#imports.get(key);
      this.#imports.set(key, known ? { ...known, typeOnly: known.typeOnly && symbol.typeOnly } : symbol);
    }
    return symbol.name;
  }

  /** Imports by module, sorted: packages first, then files. */
  imports(): { from: string; names: readonly ImportSymbol[] }[] {
    const modules = new Map<string, ImportSymbol[]>();
    for (const symbol of this.#imports.values()) {
      const from = this.#specifier(symbol.from);
      modules.set(from, [...(modules.get(from) ?? []), symbol]);
    }
    return sortedBy(modules, ([from]) => `${from.startsWith(".") ? 1 : 0}${from}`).map(([from, names]) => ({
      from,
      names: sortedBy(names, ({ name }) => name),
    }));
  }

  #specifier(from: string): string {
    if (!from.endsWith(".ts")) return from;
    const depth = this.path.split("/").length - 1;
    return `${depth === 0 && !from.startsWith("../") ? "./" : "../".repeat(depth)}${from}`;
  }
}

const RUNTIME = "@x/zoho-auth/client";
const SESSION = "@x/zoho-auth";

export const runtimeValue = (name: string): ImportSymbol => ({ name, from: RUNTIME, typeOnly: false });
export const runtimeType = (name: string): ImportSymbol => ({ name, from: RUNTIME, typeOnly: true });
export const sessionType = (name: string): ImportSymbol => ({ name, from: SESSION, typeOnly: true });
