/** Code-unit order: the same on every machine, unlike the locale's. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function sortedBy<T>(items: Iterable<T>, key: (item: T) => string): T[] {
  return [...items].sort((a, b) => compare(key(a), key(b)));
}

export function sortedEntries<T>(record: Readonly<Record<string, T>>): [string, T][] {
  return sortedBy(Object.entries(record), ([key]) => key);
}

/** The same JSON with the keys of every object sorted, so that what is made of it does not depend on how it was written. */
export function sortKeys<T>(value: T): T {
  if (Array.isArray(value)) return value.map(sortKeys) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    sortedEntries(value as Record<string, unknown>).map(([key, member]) => [key, sortKeys(member)]),
  ) as T;
}

/** Groups in first-seen order. */
export function groupBy<T>(items: Iterable<T>, key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
