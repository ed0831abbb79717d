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

/** Filtered views that were made before, as long as nothing was written since: the next page costs no scan. */
export class Views {
  readonly #views = new Map<string, Cached>();

  /** `key` names the filter; without one, everything is in view. */
  of(
    records: Collection,
    name: string,
    field: string,
    filter?: { readonly key: string; readonly keeps: Filter },
  ): View {
    const all = records.idsBy(field);
    if (!filter) return { records, ids: all, field };
    const key = `${name} ${field} ${filter.key}`;
    let cached = this.#views.get(key);
    if (cached?.version !== records.version) {
      cached = { version: records.version, ids: all.filter((id) => filter.keeps(records.get(id)!)) };
      this.#views.delete(key);
      this.#views.set(key, cached);
      if (this.#views.size > CAPACITY) this.#views.delete(this.#views.keys().next().value!);
    }
    return { records, ids: cached.ids, field };
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
