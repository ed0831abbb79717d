import { type Collection, compareIds, compareValues, type Direction, type Row } from "../../state/collection.ts";

/** Records in an order: all of a module, or those that a filter leaves. */
export interface View {
  readonly records: Collection;
  /** Ascending by `field`, then by id. */
  readonly ids: readonly string[];
  readonly field: string;
}

export type Filter = (row: Row) => boolean;

interface Cached {
  readonly version: number;
  readonly ids: readonly string[];
}

const CAPACITY = 50;

/** Views that were made before, as long as nothing was written since: the next page costs no scan. */
export class Views {
  readonly #views = new Map<string, Cached>();

  /** Everything in order; with a filter, what it keeps. `name` and `key` tell filters apart. */
  of(
    records: Collection,
    name: string,
    field: string,
    filter?: { readonly key: string; readonly keeps: Filter },
  ): View {
    const all = records.idsBy(field);
    if (!filter) return { records, ids: all, field };
    const ids = this.#kept(`${name} ${field} ${filter.key}`, records, () =>
      all.filter((id) => filter.keeps(records.get(id)!)),
    );
    return { records, ids, field };
  }

  /** Given records in order. */
  among(records: Collection, name: string, field: string, given: () => Iterable<string>): View {
    const byField = (a: string, b: string): number =>
      compareValues(records.get(a)![field], records.get(b)![field]) || compareIds(a, b);
    const ids = this.#kept(`${name} ${field} among`, records, () =>
      [...given()].sort(field === "id" ? compareIds : byField),
    );
    return { records, ids, field };
  }

  #kept(key: string, records: Collection, make: () => readonly string[]): readonly string[] {
    let cached = this.#views.get(key);
    if (cached?.version !== records.version) {
      cached = { version: records.version, ids: make() };
      this.#views.delete(key);
      this.#views.set(key, cached);
      if (this.#views.size > CAPACITY) this.#views.delete(this.#views.keys().next().value!);
    }
    return cached.ids;
  }
}

/** Where a page ended: the next one goes on behind it, whatever was written meanwhile. */
export interface Mark {
  readonly value: unknown;
  readonly id: string;
}

export const markOf = ({ field }: View, row: Row): Mark => ({ value: row[field] ?? null, id: String(row.id) });

/** Place of the first row behind a mark, counted in the direction. */
export function placeAfter({ records, ids, field }: View, direction: Direction, mark: Mark): number {
  const order = (id: string): number =>
    (field === "id" ? 0 : compareValues(records.get(id)![field], mark.value)) || compareIds(id, mark.id);
  let low = 0;
  let high = ids.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const before = direction === "asc" ? order(ids[middle]!) <= 0 : order(ids[middle]!) < 0;
    if (before) low = middle + 1;
    else high = middle;
  }
  return direction === "asc" ? low : ids.length - low;
}

export function rowsAt({ records, ids }: View, direction: Direction, offset: number, limit: number): Row[] {
  const rows: Row[] = [];
  for (let index = offset; index < Math.min(offset + limit, ids.length); index++) {
    rows.push(records.get(ids[direction === "asc" ? index : ids.length - 1 - index]!)!);
  }
  return rows;
}
