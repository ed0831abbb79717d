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
  #sequence = FIRST;
  #filesVersion = 0;

  /** The collection of that name, made on first use. */
  collection(name: string, idField = "id"): Collection {
    let collection = this.#collections.get(name);
    if (!collection) {
      collection = new Collection(idField);
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
    this.files.set(id, file);
    this.#filesVersion++;
    return file;
  }

  deleteFile(id: string): boolean {
    this.#filesVersion++;
    return this.files.delete(id);
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

  restore(snapshot: Snapshot): void {
    if (snapshot?.version !== 1) throw new TypeError("This is not a snapshot of an emulator, or of another version.");
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
