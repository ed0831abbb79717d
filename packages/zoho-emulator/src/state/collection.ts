import { WordIndex } from "./word-index.ts";

export type Row = Readonly<Record<string, unknown>>;
export type Direction = "asc" | "desc";

/**
 * Rows by id, in the order they were made. A row is never changed in place: `put` replaces it. What is asked for often
 * (an order, the rows with one value, the rows that hold one word) is indexed on first use and kept up with every write,
 * so that no page costs a scan.
 */
export class Collection {
  /** Member of a row that holds its id. */
  readonly idField: string;
  readonly #rows = new Map<string, Row>();
  readonly #orders = new Map<string, string[]>();
  readonly #values = new Map<string, Map<unknown, Set<string>>>();
  readonly #words = new Map<string, WordIndex>();
  readonly #written: (id: string, before: Row | undefined) => void;
  #version = 0;

  /** `written` hears of each row that is put or deleted, and what it was before. */
  constructor(idField = "id", written: (id: string, before: Row | undefined) => void = () => {}) {
    this.idField = idField;
    this.#written = written;
  }

  get size(): number {
    return this.#rows.size;
  }

  /** Goes up with every write: what was computed from an older version is stale. */
  get version(): number {
    return this.#version;
  }

  get(id: string): Row | undefined {
    return this.#rows.get(id);
  }

  has(id: string): boolean {
    return this.#rows.has(id);
  }

  /** Adds the row, or replaces the one with its id. */
  put(row: Row): void {
    const id = this.#idOf(row);
    const old = this.#rows.get(id);
    const isKept = (field: string): boolean => old !== undefined && keyOf(old[field]) === keyOf(row[field]);
    if (old) this.#unindex(id, old, isKept);
    this.#rows.set(id, row);
    this.#index(id, row, isKept);
    this.#version++;
    this.#written(id, old);
  }

  delete(id: string): Row | undefined {
    const row = this.#rows.get(id);
    if (!row) return undefined;
    this.#unindex(id, row);
    this.#rows.delete(id);
    this.#version++;
    this.#written(id, row);
    return row;
  }

  clear(): void {
    this.#rows.clear();
    this.#orders.clear();
    this.#values.clear();
    this.#words.clear();
    this.#version++;
  }

  /** In the order they were made. */
  values(): IterableIterator<Row> {
    return this.#rows.values();
  }

  /** Ids by the value of a member, equal ones by id. Ascending; read it from the end for the other direction. */
  idsBy(field: string): readonly string[] {
    let ids = this.#orders.get(field);
    if (!ids) {
      ids = [...this.#rows.keys()].sort((a, b) => this.#compare(field, a, b));
      this.#orders.set(field, ids);
    }
    return ids;
  }

  /** One page of an order: `offset` and `limit` in rows. */
  page(field: string, direction: Direction, offset: number, limit: number): Row[] {
    const ids = this.idsBy(field);
    const rows: Row[] = [];
    for (let index = offset; index < Math.min(offset + limit, ids.length); index++) {
      rows.push(this.#rows.get(ids[direction === "asc" ? index : ids.length - 1 - index]!)!);
    }
    return rows;
  }

  /** Ids of the rows whose member is this very value; strings in any case. Look-ups (`{ id }`) are found by their id. */
  idsWhere(field: string, value: unknown): ReadonlySet<string> {
    let index = this.#values.get(field);
    if (!index) {
      index = new Map();
      for (const [id, row] of this.#rows) add(index, keyOf(row[field]), id);
      this.#values.set(field, index);
    }
    return index.get(keyOf(value)) ?? NOTHING;
  }

  /**
   * Ids of the rows whose member may hold the phrase, in any case: all that do, and some that do not. Its last word may
   * be cut off. `undefined` when the phrase has no word.
   */
  candidates(field: string, phrase: string): ReadonlySet<string> | undefined {
    let index = this.#words.get(field);
    if (!index) {
      index = new WordIndex();
      for (const [id, row] of this.#rows) index.add(row[field], id);
      this.#words.set(field, index);
    }
    return index.candidates(phrase);
  }

  #idOf(row: Row): string {
    const id = row[this.idField];
    if (typeof id !== "string") throw new TypeError(`A row needs a text in ${this.idField}.`);
    return id;
  }

  #compare(field: string, a: string, b: string): number {
    const order = field === this.idField ? 0 : compareValues(this.#rows.get(a)![field], this.#rows.get(b)![field]);
    return order || compareIds(a, b);
  }

  /** `isKept`: the value of the field is as before, and so is the place of the row. */
  #index(id: string, row: Row, isKept: (field: string) => boolean): void {
    for (const [field, ids] of this.#orders) if (!isKept(field)) this.#insert(field, ids, id);
    for (const [field, index] of this.#values) if (!isKept(field)) add(index, keyOf(row[field]), id);
    for (const [field, index] of this.#words) {
      if (!isKept(field)) index.add(row[field], id);
    }
  }

  /** While the row still stands in the map: its place in an order follows from its values. */
  #unindex(id: string, row: Row, isKept: (field: string) => boolean = () => false): void {
    for (const [field, ids] of this.#orders) if (!isKept(field)) ids.splice(this.#position(field, ids, id), 1);
    for (const [field, index] of this.#values) if (!isKept(field)) remove(index, keyOf(row[field]), id);
    for (const [field, index] of this.#words) {
      if (!isKept(field)) index.remove(row[field], id);
    }
  }

  /** Most rows come last: new ones have the greatest id, written ones the latest time. */
  #insert(field: string, ids: string[], id: string): void {
    const last = ids.at(-1);
    if (last === undefined || this.#compare(field, last, id) < 0) ids.push(id);
    else ids.splice(this.#position(field, ids, id), 0, id);
  }

  #position(field: string, ids: readonly string[], id: string): number {
    let low = 0;
    let high = ids.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#compare(field, ids[middle]!, id) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const NOTHING: ReadonlySet<string> = new Set();

/** Ids are digits: the longer one is the greater. Others go by their letters. */
export const compareIds = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);

/** Nothing before something; numbers by size; texts by their letters in lower case. */
export function compareValues(a: unknown, b: unknown): number {
  const left = keyOf(a);
  const right = keyOf(b);
  if (left === right) return 0;
  if (left === null || right === null) return left === null ? -1 : 1;
  if (typeof left === "number" && typeof right === "number") return left - right;
  const texts = [String(left), String(right)] as const;
  return texts[0] < texts[1] ? -1 : 1;
}

function keyOf(value: unknown): unknown {
  if (value === undefined || value === null || value === "") return null;
  if (typeof value === "string") return value.toLowerCase();
  if (typeof value === "object") {
    const { id } = value as { id?: unknown };
    return typeof id === "string" ? id : JSON.stringify(value).toLowerCase();
  }
  return value;
}

function add<K>(index: Map<K, Set<string>>, key: K, id: string): void {
  const ids = index.get(key);
  if (ids) ids.add(id);
  else index.set(key, new Set([id]));
}

function remove<K>(index: Map<K, Set<string>>, key: K, id: string): void {
  const ids = index.get(key);
  ids?.delete(id);
  if (ids?.size === 0) index.delete(key);
}
