/** `@{1:$.data[0].details.id}`: a value from the reply to another part. */
const REFERENCE = /@\{([a-zA-Z0-9][a-zA-Z0-9_]*):(\$[^}]*)\}/g;

/** The reference stands for nothing: the reply has no such value, or the path is none. */
export class Unresolved extends Error {
  readonly reference: string;

  constructor(reference: string) {
    super(`${reference} stands for nothing.`);
    this.reference = reference;
  }
}

/** Ids of the parts that a value refers to, wherever in it. */
export function referredIn(value: unknown): Set<string> {
  const ids = new Set<string>();
  for (const text of textsIn(value)) for (const [, id] of text.matchAll(REFERENCE)) ids.add(id!);
  return ids;
}

function* textsIn(value: unknown): Generator<string> {
  if (typeof value === "string") yield value;
  else if (typeof value === "object" && value !== null) {
    for (const [key, each] of Object.entries(value)) {
      yield key;
      yield* textsIn(each);
    }
  }
}

/**
 * The value with its references replaced. A text that is nothing but a reference becomes what it stands for; within a
 * longer text, its text takes the place. Throws `Unresolved`.
 */
export function resolve(value: unknown, replies: ReadonlyMap<string, unknown>): unknown {
  if (typeof value === "string") return resolveText(value, replies);
  if (Array.isArray(value)) return value.map((each) => resolve(each, replies));
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, resolve(each, replies)]));
  }
  return value;
}

function resolveText(text: string, replies: ReadonlyMap<string, unknown>): unknown {
  const [whole] = text.matchAll(REFERENCE);
  if (whole?.[0] === text) return at(replies, whole[1]!, whole[2]!, text);
  return text.replace(REFERENCE, (reference, id: string, path: string) => {
    const found = at(replies, id, path, reference);
    return typeof found === "object" ? JSON.stringify(found) : String(found);
  });
}

const STEP = /\.([\w$]+)|\[(\d+)\]|\['([^']*)'\]/y;

function at(replies: ReadonlyMap<string, unknown>, id: string, path: string, reference: string): unknown {
  let value = replies.get(id);
  let position = 1;
  while (position < path.length) {
    STEP.lastIndex = position;
    const step = STEP.exec(path);
    if (!step || typeof value !== "object" || value === null) throw new Unresolved(reference);
    const key = step[1] ?? step[2] ?? step[3]!;
    value = Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
    position = STEP.lastIndex;
  }
  if (value === undefined || value === null) throw new Unresolved(reference);
  return value;
}
