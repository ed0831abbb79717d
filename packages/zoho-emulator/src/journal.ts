/** One request and what became of it. Carries no token and no secret. */
export interface JournalEntry {
  readonly index: number;
  /** ISO time by the emulator's clock. */
  readonly at: string;
  readonly dataCenter: string;
  readonly environment: string;
  readonly method: string;
  /** Path and query, without what may be secret. */
  readonly path: string;
  /** `records.list`, where the request is for an operation of a product. */
  readonly operation: string | undefined;
  /** `accounts` for what lies under `/oauth`. */
  readonly product: string | undefined;
  /** 0: the connection was cut before an answer. */
  readonly status: number;
  /** False: made up from the model, nothing is remembered. */
  readonly stateful: boolean | undefined;
  /** Zoho's code in an error's body; the `error` of the accounts server. */
  readonly code: string | number | undefined;
  /** Ids of the faults that struck, between commas. */
  readonly fault: string | undefined;
  readonly milliseconds: number;
}

const CAPACITY = 1000;

/** The last requests, the newest last. */
export class Journal {
  #entries: JournalEntry[] = [];
  #count = 0;
  readonly #listeners = new Set<(entry: JournalEntry) => void>();

  add(entry: Omit<JournalEntry, "index">): void {
    const added = { index: this.#count++, ...entry };
    this.#entries.push(added);
    if (this.#entries.length > CAPACITY * 2) this.#entries = this.#entries.slice(-CAPACITY);
    for (const listener of this.#listeners) listener(added);
  }

  entries(): readonly JournalEntry[] {
    return this.#entries.slice(-CAPACITY);
  }

  clear(): void {
    this.#entries = [];
  }

  /** Gives a function that stops it. */
  listen(listener: (entry: JournalEntry) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}

const SECRET = /^(client_secret|refresh_token|access_token|code|token|code_verifier|authtoken)$/i;

/** A path with its query, the values that may be secret left out. */
export function withoutSecrets({ pathname, searchParams }: URL): string {
  if (searchParams.size === 0) return pathname;
  const shown = new URLSearchParams(searchParams);
  for (const name of new Set(shown.keys())) if (SECRET.test(name)) shown.set(name, "***");
  return `${pathname}?${shown}`;
}
