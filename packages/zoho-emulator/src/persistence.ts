import { mkdirSync, readFileSync } from "node:fs";
import { rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Snapshot, State } from "./state/state.ts";

const FILE = "state.json";
/** Milliseconds of the machine's time between two looks at whether anything changed. */
const INTERVAL = 200;
/** A state that keeps changing is written at every so many-th look. */
const PATIENCE = 10;

/** Keeps state in a folder between runs. Only its owner may read it: it may hold a copy of real data. */
export class Persistence {
  readonly #state: State;
  readonly #file: string;
  #seen: number;
  #written: number;
  #waited = 0;
  #timer: NodeJS.Timeout | undefined;
  #writing: Promise<void> = Promise.resolve();

  /** @throws Error when the folder cannot be made */
  constructor(state: State, folder: string) {
    this.#state = state;
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    this.#file = join(folder, FILE);
    this.#seen = this.#written = state.version;
  }

  /**
   * What an earlier run left; `undefined` when there is nothing.
   *
   * @throws Error when it cannot be read, or is no snapshot. It is left as it is.
   */
  load(): Snapshot | undefined {
    let text: string;
    try {
      text = readFileSync(this.#file, "utf8");
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
      throw new Error(`${this.#file} cannot be read.`, { cause: error });
    }
    try {
      const snapshot = JSON.parse(text) as Snapshot;
      this.#state.restore(snapshot);
      return snapshot;
    } catch (error) {
      throw new Error(
        `${this.#file} holds no state of an emulator. Nothing was changed in it: repair it, or move it away.`,
        {
          cause: error,
        },
      );
    }
  }

  /** Writes from here on whenever something changed, once it has settled. */
  start(): void {
    this.#timer = setInterval(() => this.#look(), INTERVAL).unref();
  }

  /** Writes what was not written yet, and no more after that. */
  async stop(): Promise<void> {
    clearInterval(this.#timer);
    if (this.#state.version !== this.#written) this.#write();
    await this.#writing;
  }

  #look(): void {
    const { version } = this.#state;
    const isSettled = version === this.#seen;
    this.#seen = version;
    if (version === this.#written) return;
    if (!isSettled && ++this.#waited < PATIENCE) return;
    this.#write();
  }

  /** A reader finds the old state or the new one, never half of it. */
  #write(): void {
    this.#waited = 0;
    this.#written = this.#state.version;
    const text = JSON.stringify(this.#state.snapshot());
    const beside = `${this.#file}.${process.pid}.tmp`;
    this.#writing = this.#writing
      .then(() => writeFile(beside, text, { mode: 0o600 }))
      .then(() => rename(beside, this.#file))
      .catch((error: unknown) => {
        console.error(`The emulator could not write ${this.#file}.`, error);
      });
  }
}
