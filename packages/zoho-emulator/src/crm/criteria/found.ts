import type { Collection } from "../../state/collection.ts";
import type { Org } from "../org.ts";

const CAPACITY = 16;

/** Lists of ids that were found before: a page further on needs no second search, until what was read is written to. */
export class FoundBefore {
  readonly #lists = new WeakMap<Org, Map<string, { readonly version: string; readonly ids: readonly string[] }>>();

  /** `key` tells the query, whatever page of it is asked for; `reads` is what the answer depends on. */
  get(org: Org, key: string, reads: Iterable<Collection>, find: () => readonly string[]): readonly string[] {
    let lists = this.#lists.get(org);
    if (!lists) {
      lists = new Map();
      this.#lists.set(org, lists);
    }
    const version = [...reads].map((collection) => collection.version).join("/");
    const known = lists.get(key);
    const list = known?.version === version ? known : { version, ids: find() };
    // The one that was asked for last goes last; the first is the one to forget.
    lists.delete(key);
    lists.set(key, list);
    if (lists.size > CAPACITY) lists.delete(lists.keys().next().value!);
    return list.ids;
  }
}
