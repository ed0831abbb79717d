/** Ids by the words of a text: letters and digits, in any case. */
export class WordIndex {
  readonly #ids = new Map<string, Set<string>>();
  /** Every word in order, from the first search for the beginning of one on. */
  #sorted: string[] | undefined;

  add(text: unknown, id: string): void {
    for (const word of wordsOf(text)) {
      const ids = this.#ids.get(word);
      if (ids) {
        ids.add(id);
        continue;
      }
      this.#ids.set(word, new Set([id]));
      this.#sorted?.splice(this.#position(word), 0, word);
    }
  }

  remove(text: unknown, id: string): void {
    for (const word of wordsOf(text)) {
      const ids = this.#ids.get(word);
      ids?.delete(id);
      if (ids?.size !== 0) continue;
      this.#ids.delete(word);
      this.#sorted?.splice(this.#position(word), 1);
    }
  }

  /**
   * Ids of the texts that may hold the phrase: its last word may be the beginning of one, the others are whole. The
   * fewest that one of its words tells; `undefined` when it has none.
   */
  candidates(phrase: string): ReadonlySet<string> | undefined {
    const words = [...wordsOf(phrase)];
    const last = words.pop();
    if (last === undefined) return undefined;
    let fewest: ReadonlySet<string> | undefined;
    for (const word of words) {
      const ids = this.#ids.get(word) ?? NOTHING;
      if (!fewest || ids.size < fewest.size) fewest = ids;
    }
    return fewest && fewest.size <= FEW ? fewest : smaller(fewest, this.#beginningWith(last));
  }

  #beginningWith(start: string): ReadonlySet<string> {
    this.#sorted ??= [...this.#ids.keys()].sort();
    const found = new Set<string>();
    for (let index = this.#position(start); index < this.#sorted.length; index++) {
      const word = this.#sorted[index]!;
      if (!word.startsWith(start)) break;
      for (const id of this.#ids.get(word)!) found.add(id);
    }
    return found;
  }

  #position(word: string): number {
    const sorted = this.#sorted!;
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (sorted[middle]! < word) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const NOTHING: ReadonlySet<string> = new Set();

/** So few are looked through at once; no other word has to be asked. */
const FEW = 100;

const smaller = (a: ReadonlySet<string> | undefined, b: ReadonlySet<string>): ReadonlySet<string> =>
  a && a.size <= b.size ? a : b;

const wordsOf = (value: unknown): Set<string> =>
  new Set(typeof value === "string" ? value.toLowerCase().match(/[\p{L}\p{N}]+/gu) : []);
