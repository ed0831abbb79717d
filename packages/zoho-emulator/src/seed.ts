import type { Seed } from "./options.ts";

/** Parts of a seed -> the parts of those that are known by name. */
const PARTS: Readonly<Record<string, readonly string[] | undefined>> = {
  accounts: ["clients"],
  crm: ["modules", "fields", "records"],
  books: undefined,
  inventory: undefined,
  snapshot: undefined,
};
const LISTS: readonly string[] = ["accounts.clients", "books.*", "inventory.*", "crm.fields.*", "crm.records.*"];

/**
 * A seed from its text (YAML, of which JSON is a part), or as it was given.
 *
 * @throws TypeError that says what is wrong, and where
 */
export async function readSeed(given: Seed | string | undefined): Promise<Seed | undefined> {
  if (given === undefined) return undefined;
  const seed: unknown = typeof given === "string" ? await parse(given) : given;
  if (seed === null) return {};
  checkObject(seed, "", Object.keys(PARTS));
  for (const [name, part] of Object.entries(seed)) {
    if (name === "snapshot") continue;
    checkObject(part, name, PARTS[name]);
    for (const [member, value] of Object.entries(part)) checkMember(name, member, value);
  }
  return seed as Seed;
}

function checkMember(part: string, member: string, value: unknown): void {
  const path = `${part}.${member}`;
  if (LISTS.includes(path) || LISTS.includes(`${part}.*`)) {
    checkRows(value, path);
    return;
  }
  checkObject(value, path);
  for (const [name, rows] of Object.entries(value)) {
    if (LISTS.includes(`${path}.*`)) checkRows(rows, `${path}.${name}`);
    else checkObject(rows ?? {}, `${path}.${name}`, ["fields"]);
  }
}

function checkRows(value: unknown, path: string): void {
  if (!Array.isArray(value)) throw new TypeError(`The seed's ${path} has to be a list.`);
  for (const [index, row] of value.entries()) checkObject(row, `${path}[${index}]`);
}

function checkObject(
  value: unknown,
  path: string,
  names?: readonly string[],
): asserts value is Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new TypeError(`${path ? `The seed's ${path}` : "A seed"} has to be an object.`);
  }
  const unknown = names && Object.keys(value).find((name) => !names.includes(name));
  if (unknown) {
    throw new TypeError(
      `${path ? `The seed's ${path}` : "A seed"} has no "${unknown}": it may have ${names.join(", ")}.`,
    );
  }
}

async function parse(text: string): Promise<unknown> {
  const { parse: parseYaml, YAMLParseError } = await import("yaml");
  try {
    return parseYaml(text);
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    throw new TypeError(`The seed is neither YAML nor JSON: ${error.message}`, { cause: error });
  }
}
