import { existsSync, readFileSync } from "node:fs";
import { Document, isMap, isScalar, type Pair, parseDocument, type Scalar } from "yaml";
import { SpecError } from "../support/error.ts";
import { compare } from "../support/order.ts";
import { blankPath } from "./path.ts";

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
  /** A name published earlier -> the one that replaced it; both work, the old one is marked deprecated. */
  readonly aliases: ReadonlyMap<string, string>;
  /** Operations that upstream took away. Their names are not given again. */
  readonly withdrawn: ReadonlyMap<string, string>;
}

const SECTIONS = ["operations", "parameters", "schemas", "aliases", "withdrawn"] as const;
type Section = (typeof SECTIONS)[number];

export function readLedger(file: string): NameLedger {
  return parseLedger(existsSync(file) ? readFileSync(file, "utf8") : "", file);
}

export function parseLedger(text: string, file: string): NameLedger {
  const document = parseDocument(text);
  const problem = document.errors[0];
  if (problem)
    throw new SpecError({ file, what: problem.message, fix: "Mend the YAML; a key may stand once in each section." });
  const content: unknown = document.toJS() ?? {};
  const unknown = Object.keys(content as object).filter((key) => !(SECTIONS as readonly string[]).includes(key));
  if (typeof content !== "object" || unknown.length > 0) {
    throw new SpecError({
      file,
      what: `holds ${unknown.join(", ") || "no sections"}`,
      fix: `Its sections are ${SECTIONS.join(", ")}.`,
    });
  }
  const section = (name: Section): Map<string, string> => {
    const entries = Object.entries((content as Partial<Record<Section, Record<string, unknown>>>)[name] ?? {});
    for (const [key, value] of entries) {
      if (typeof value !== "string")
        throw new SpecError({ file, pointer: `${name} / ${key}`, what: "has no name", fix: "Write `key: name`." });
    }
    return new Map(entries as [string, string][]);
  };
  const ledger: NameLedger = {
    operations: section("operations"),
    parameters: section("parameters"),
    schemas: section("schemas"),
    aliases: section("aliases"),
    withdrawn: section("withdrawn"),
  };
  checkNames(ledger, file);
  checkParameters(ledger, file);
  return ledger;
}

const NAME = /^[a-z][A-Za-z0-9]*\.[a-z][A-Za-z0-9]*$/;

/** What every object has, what makes one a promise, and what the client itself is made of. */
const TAKEN = new Set([...Object.getOwnPropertyNames(Object.prototype), "prototype", "then", "toJSON", "session"]);

function checkNames({ operations, aliases, withdrawn }: NameLedger, file: string): void {
  const claimed = new Map<string, string>();
  const published = [
    ...[...operations].map(([key, name]) => ({ pointer: `operations / ${key}`, key, name })),
    ...[...aliases.keys()].map((name) => ({
      pointer: `aliases / ${name}`,
      key: `the alias of ${aliases.get(name)}`,
      name,
    })),
    ...[...withdrawn].map(([key, name]) => ({ pointer: `withdrawn / ${key}`, key, name })),
  ];
  for (const { pointer, key, name } of published) {
    const other = claimed.get(name);
    if (other) {
      throw new SpecError({
        file,
        pointer,
        what: `the name ${name} is claimed by two operations; the other is ${other}`,
        fix: "Give one of them another name.",
      });
    }
    if (!NAME.test(name))
      throw new SpecError({ file, pointer, what: `${name} is not resource.verb`, fix: "Write it like users.list." });
    const taken = name.split(".").find((part) => TAKEN.has(part));
    if (taken)
      throw new SpecError({
        file,
        pointer,
        what: `${taken} cannot name a resource or a verb`,
        fix: "JavaScript or the client gives it a meaning already; use another word.",
      });
    claimed.set(name, key);
  }
  const current = new Set(operations.values());
  for (const [alias, name] of aliases) {
    if (!current.has(name)) {
      throw new SpecError({
        file,
        pointer: `aliases / ${alias}`,
        what: `${name} names no operation`,
        fix: "Point the alias at a name that stands under `operations:`.",
      });
    }
  }
}

function checkParameters({ parameters }: NameLedger, file: string): void {
  for (const [blank, template] of parameters) {
    if (blankPath(template) !== blank) {
      throw new SpecError({
        file,
        pointer: `parameters / ${blank}`,
        what: `${template} is another path`,
        fix: "The template may differ from its key only inside the {braces}.",
      });
    }
  }
}

/** Adds entries, each in its place by the order of the section. What stands there stays as it is, byte for byte. */
export function extendLedger(text: string, additions: Partial<Record<Section, ReadonlyMap<string, string>>>): string {
  return SECTIONS.reduce((result, name) => extendSection(result, name, additions[name] ?? new Map()), text);
}

function extendSection(text: string, section: Section, additions: ReadonlyMap<string, string>): string {
  const document = parseDocument(text);
  const header = isMap(document.contents)
    ? document.contents.items.find(({ key }) => isScalar(key) && key.value === section)
    : undefined;
  const known = isMap(header?.value) && !header.value.flow ? header.value.items.map(placeOf) : [];
  const fresh = [...additions]
    .filter(([key]) => !known.some((place) => place.key === key))
    .sort(([a], [b]) => compareKeys(a, b));
  if (fresh.length === 0) return text;
  if (!header)
    return extendSection(`${text}${text === "" || text.endsWith("\n") ? "" : "\n"}${section}:\n`, section, additions);
  if (isMap(header.value) && header.value.flow) {
    throw new SpecError({
      file: "names.yaml",
      pointer: section,
      what: "is written in {braces}",
      fix: "Write one line for each name.",
    });
  }
  const lineOf = (offset: number): number => text.slice(0, offset).split("\n").length - 1;
  const indent = " ".repeat(known[0] ? known[0].start - text.lastIndexOf("\n", known[0].start) - 1 : 2);
  const lines = text.split("\n").map((line) => [line]);
  for (const [key, value] of fresh) {
    const before = known.findLast((place) => compareKeys(place.key, key) < 0);
    const line = new Document({ [key]: value }).toString({ lineWidth: 0 }).trimEnd();
    lines[lineOf(before ? before.end : (header.key as Scalar).range![0])]!.push(indent + line);
  }
  return lines.flat().join("\n");
}

/** Takes entries out, their lines whole; everything else stays as it is, byte for byte. */
export function removeFromLedger(text: string, section: Section, keys: ReadonlySet<string>): string {
  const document = parseDocument(text);
  const entries = isMap(document.contents) ? document.contents.get(section, true) : undefined;
  if (!isMap(entries)) return text;
  const places = entries.items.map(placeOf).filter(({ key }) => keys.has(key));
  const lineOf = (offset: number): number => text.slice(0, offset).split("\n").length - 1;
  const gone = new Set(
    places.flatMap(({ start, end }) =>
      Array.from({ length: lineOf(end) - lineOf(start) + 1 }, (_, index) => lineOf(start) + index),
    ),
  );
  const lines = text.split("\n").filter((_, index) => !gone.has(index));
  // An emptied section would read as a list of nothing.
  return (places.length === entries.items.length ? lines.filter((line) => line !== `${section}:`) : lines).join("\n");
}

/** Where an entry begins and ends in the text. */
function placeOf({ key, value }: Pair): { key: string; start: number; end: number } {
  const name = key as Scalar;
  return { key: String(name.value), start: name.range![0], end: ((value as Scalar | null) ?? name).range![1] };
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
