import { extendLedger, parseLedger, removeFromLedger } from "../names/ledger.ts";
import { type KnownOperation, movedOperations } from "./operations.ts";

export interface SettledLedger {
  readonly text: string;
  /** Old key -> new key: the public name went with the operation. */
  readonly moved: ReadonlyMap<string, string>;
  /** Key -> public name of what upstream took away. */
  readonly withdrawn: ReadonlyMap<string, string>;
  /** Published name -> the one that replaces it; both work. */
  readonly aliased: ReadonlyMap<string, string>;
}

/**
 * No public name disappears in silence: it moves with its operation, is kept as withdrawn, or, where someone gave the
 * operation a better name, stays as a deprecated alias.
 * `published` is the ledger of the last release.
 */
export function settleLedger(
  text: string,
  published: string,
  before: ReadonlyMap<string, KnownOperation>,
  after: ReadonlyMap<string, KnownOperation>,
): SettledLedger {
  const ledger = parseLedger(text, "names.yaml");
  const moved = new Map(
    [...movedOperations(before, after)].filter(
      ([old, now]) => ledger.operations.has(old) && !ledger.operations.has(now),
    ),
  );
  const gone = [...ledger.operations].filter(([key]) => !after.has(key));
  const withdrawn = new Map(gone.filter(([key]) => !moved.has(key)));
  const current = new Map<string, string>();
  for (const [key, name] of ledger.operations) if (!withdrawn.has(key)) current.set(moved.get(key) ?? key, name);

  const names = new Set([...current.values(), ...ledger.aliases.keys(), ...withdrawn.values()]);
  const aliased = new Map<string, string>();
  for (const [key, name] of parseLedger(published, "names.yaml").operations) {
    const now = current.get(moved.get(key) ?? key);
    if (now && now !== name && !names.has(name)) aliased.set(name, now);
  }
  const orphans = [...ledger.aliases].filter(([, name]) => [...withdrawn.values()].includes(name));

  let settled = removeFromLedger(text, "operations", new Set(gone.map(([key]) => key)));
  settled = removeFromLedger(settled, "aliases", new Set(orphans.map(([alias]) => alias)));
  settled = extendLedger(settled, {
    operations: new Map([...moved].map(([old, now]) => [now, ledger.operations.get(old)!])),
    aliases: aliased,
    withdrawn,
  });
  return { text: settled, moved, withdrawn, aliased };
}
