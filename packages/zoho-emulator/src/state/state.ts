import { AsyncLocalStorage } from "node:async_hooks";
import { Collection, type Row } from "./collection.ts";

/** A file with its bytes. */
export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Everything the emulator remembers, as JSON: collections by name, files, and the next id. */
export interface Snapshot {
  readonly version: 1;
  readonly sequence: number;
  readonly collections: Readonly<Record<string, { readonly idField: string; readonly rows: readonly Row[] }>>;
  /** Bytes in base64. */
  readonly files: readonly {
    readonly id: string;
    readonly name: string;
    readonly type: string;
    readonly bytes: string;
  }[];
}

/** The ids below are for what is there from the start: organizations and users of each place. */
const FIRST = 1000;

/**
 * What the emulator remembers. Parts of it are told apart by the name of a collection: `crm/<org>/Leads`,
 * `finance/<organization>/invoices`, `accounts/tokens`.
 */
export class State {
  readonly files = new Map<string, StoredFile>();
  readonly #collections = new Map<string, Collection>();
  /** How to take back what is written, step by step, where somebody wants to be able to. */
  readonly #recorded = new AsyncLocalStorage<(() => unknown)[]>();
  #sequence = FIRST;
  #filesVersion = 0;

  /** The collection of that name, made on first use. */
  collection(name: string, idField = "id"): Collection {
    let collection = this.#collections.get(name);
    if (!collection) {
      const made = new Collection(idField, (id, before) => {
        this.#recorded.getStore()?.push(() => (before ? made.put(before) : made.delete(id)));
      });
      collection = made;
      this.#collections.set(name, collection);
    }
    return collection;
  }

  /** Names that start so, sorted. */
  names(start = ""): string[] {
    return [...this.#collections.keys()].filter((name) => name.startsWith(start)).sort();
  }

  /** An id as Zoho's look: 19 digits, beyond what a number can hold, each greater than the one before. */
  nextId(): string {
    this.#sequence++;
    return `4876876${String(this.#sequence).padStart(12, "0")}`;
  }

  putFile(name: string, type: string, bytes: Uint8Array, id: string = this.nextId()): StoredFile {
    const file: StoredFile = { id, name, type, bytes };
    this.#recordFile(id);
    this.files.set(id, file);
    this.#filesVersion++;
    return file;
  }

  deleteFile(id: string): boolean {
    this.#recordFile(id);
    this.#filesVersion++;
    return this.files.delete(id);
  }

  #recordFile(id: string): void {
    const before = this.files.get(id);
    this.#recorded.getStore()?.push(() => {
      this.#filesVersion++;
      if (before) this.files.set(id, before);
      else this.files.delete(id);
    });
  }

  /**
   * Runs `run`, which may take back what it has written itself, whatever others wrote meanwhile. Ids that were given out
   * stay so.
   */
  recording<T>(run: (undo: () => void) => Promise<T>): Promise<T> {
    const steps: (() => unknown)[] = [];
    const undo = (): void =>
      this.#recorded.exit(() => {
        for (const step of steps.splice(0).reverse()) step();
      });
    return this.#recorded.run(steps, () => run(undo));
  }

  /** Goes up with every write to anything. */
  get version(): number {
    let sum = this.#filesVersion;
    for (const collection of this.#collections.values()) sum += collection.version;
    return sum;
  }

  clear(): void {
    for (const collection of this.#collections.values()) collection.clear();
    this.files.clear();
    this.#filesVersion++;
    this.#sequence = FIRST;
  }

  snapshot(): Snapshot {
    return {
      version: 1,
      sequence: this.#sequence,
      collections: Object.fromEntries(
        [...this.#collections].map(([name, collection]) => [
          name,
          { idField: collection.idField, rows: structuredClone([...collection.values()]) },
        ]),
      ),
      files: [...this.files.values()].map(({ id, name, type, bytes }) => ({
        id,
        name,
        type,
        bytes: Buffer.from(bytes).toString("base64"),
      })),
    };
  }

  /** @throws TypeError when it is no snapshot; nothing was changed then */
  restore(snapshot: Snapshot): void {
    checkSnapshot(snapshot);
    this.clear();
    this.#sequence = snapshot.sequence;
    for (const [name, { idField, rows }] of Object.entries(snapshot.collections)) {
      const collection = this.collection(name, idField);
      for (const row of structuredClone(rows)) collection.put(row);
    }
    for (const { id, name, type, bytes } of snapshot.files) {
      this.putFile(name, type, new Uint8Array(Buffer.from(bytes, "base64")), id);
    }
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/** It may have come over the control API, or out of a file that somebody edited. */
function checkSnapshot(value: unknown): asserts value is Snapshot {
  const { version, sequence, collections, files } = isObject(value) ? value : {};
  const isWhole =
    version === 1 &&
    typeof sequence === "number" &&
    isObject(collections) &&
    Object.values(collections).every(isCollection) &&
    Array.isArray(files) &&
    files.every((file) => isObject(file) && typeof file.id === "string" && typeof file.bytes === "string");
  if (!isWhole) throw new TypeError("This is no snapshot of an emulator, or one of another version.");
}

function isCollection(value: unknown): boolean {
  if (!isObject(value) || typeof value.idField !== "string" || !Array.isArray(value.rows)) return false;
  const { idField, rows } = value;
  return rows.every((row) => isObject(row) && typeof row[idField] === "string");
}
