import { existsSync, readFileSync } from "node:fs";
import { isMap, isScalar, type Pair, parseDocument } from "yaml";
import { SpecError } from "../support/error.ts";
import { compare, sortedBy } from "../support/order.ts";

/**
 * The committed decisions about names. Append-only: what upstream renames keeps the name it was published under.
 */
export interface NameLedger {
  /** `GET /crm/v8/users` -> `users.list` */
  readonly operations: ReadonlyMap<string, string>;
  /** Path with its parameters blanked -> canonical template. */
  readonly parameters: ReadonlyMap<string, string>;
  /** Upstream place of a schema -> interface name. */
  readonly schemas: ReadonlyMap<string, string>;
}

export const EMPTY_LEDGER: NameLedger = { operations: new Map(), parameters: new Map(), schemas: new Map() };

const SECTIONS = ["operations", "parameters", "schemas"] as const;

export function readLedger(file: string): NameLedger {
  if (!existsSync(file)) return EMPTY_LEDGER;
  return parseLedger(readFileSync(file, "utf8"), file);
}

export function parseLedger(text: string, file: string): NameLedger {
  const document = parseDocument(text);
  const problem = document.errors[0];
  if (problem)
    throw new SpecError({ file, what: problem.message, fix: "Mend the YAML; a key may stand once in each section." });
  const section = (name: (typeof SECTIONS)[number]): Map<string, string> =>
    new Map(Object.entries((document.toJS() as Record<string, Record<string, string>> | null)?.[name] ?? {}));
  const ledger = { operations: section("operations"), parameters: section("parameters"), schemas: section("schemas") };
  const claimed = new Map<string, string>();
  for (const [key, name] of ledger.operations) {
    const other = claimed.get(name);
    if (other) {
      throw new SpecError({
        file,
        pointer: `operations / ${key}`,
        what: `the name ${name} is claimed by two operations; the other is ${other}`,
        fix: "Give one of them another name.",
      });
    }
    if (!/^[a-z][A-Za-z0-9]*\.[a-z][A-Za-z0-9]*$/.test(name)) {
      throw new SpecError({
        file,
        pointer: `operations / ${key}`,
        what: `${name} is not resource.verb`,
        fix: "Write it like users.list.",
      });
    }
    claimed.set(name, key);
  }
  return ledger;
}

/** Adds entries without touching what stands there, comments included. */
export function extendLedger(
  text: string,
  additions: Partial<Record<(typeof SECTIONS)[number], ReadonlyMap<string, string>>>,
): string {
  const document = parseDocument(text);
  for (const name of SECTIONS) {
    const entries = additions[name];
    if (!entries || entries.size === 0) continue;
    if (!isMap(document.get(name))) document.set(name, document.createNode({}));
    const map = document.get(name);
    if (!isMap(map)) continue;
    for (const [key, value] of sortedBy(entries, ([entry]) => entry)) {
      if (!map.has(key)) map.set(key, value);
    }
    const text = (pair: Pair): string => String(isScalar(pair.key) ? pair.key.value : pair.key);
    map.items.sort((a, b) => compareKeys(text(a), text(b)));
  }
  return document.toString({ lineWidth: 0 });
}

/** Operations sort by path, then method; everything else by its key. */
function compareKeys(a: string, b: string): number {
  const split = (key: string): [string, string] => {
    const space = key.indexOf(" ");
    return space < 0 ? [key, ""] : [key.slice(space + 1), key.slice(0, space)];
  };
  const [pathA, methodA] = split(a);
  const [pathB, methodB] = split(b);
  return compare(pathA, pathB) || compare(methodA, methodB);
}
