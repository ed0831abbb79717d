import { parse } from "yaml";
import { operationsOf } from "../load/operations-of.ts";
import type { OpenApiDocument } from "../support/openapi.ts";

/** An operation of an edition: its key and what upstream calls it. */
export interface KnownOperation {
  readonly key: string;
  /** `users.json: Get Users` */
  readonly upstream: readonly string[];
}

/** The operations in the texts of `openapi/`, by key. */
export function operationsIn(files: ReadonlyMap<string, string>): ReadonlyMap<string, KnownOperation> {
  const documents = [...files.values()].map((text) => parse(text) as OpenApiDocument);
  return new Map(
    documents.flatMap((document) =>
      operationsOf(document).map(({ key, operation }) => {
        const upstream = (operation["x-zoho-upstream"] ?? []) as readonly string[];
        return [key, { key, upstream }] as const;
      }),
    ),
  );
}

/**
 * Operations that upstream moved: old key -> new key. They are the same where the paths differ in spelling only, or where
 * upstream calls both by one name; never where more than one could be meant.
 */
export function movedOperations(
  before: ReadonlyMap<string, KnownOperation>,
  after: ReadonlyMap<string, KnownOperation>,
): ReadonlyMap<string, string> {
  const vanished = [...before.values()].filter(({ key }) => !after.has(key));
  const arrived = [...after.values()].filter(({ key }) => !before.has(key));
  const moved = new Map<string, string>();
  for (const same of [isSpeltOtherwise, hasOneUpstreamName]) {
    for (const old of vanished) {
      const taken = new Set(moved.values());
      const candidates = arrived.filter((now) => !taken.has(now.key) && same(old, now));
      const rivals = candidates[0]
        ? vanished.filter((other) => !moved.has(other.key) && same(other, candidates[0]!))
        : [];
      if (!moved.has(old.key) && candidates.length === 1 && rivals.length === 1) moved.set(old.key, candidates[0]!.key);
    }
  }
  return moved;
}

const methodOf = (key: string): string => key.slice(0, key.indexOf(" "));

/** `/bank_accounts/{id}` and `/bankaccounts/{account_id}`. */
function isSpeltOtherwise(a: KnownOperation, b: KnownOperation): boolean {
  const plain = ({ key }: KnownOperation): string =>
    key
      .toLowerCase()
      .replace(/\{[^}]*\}/g, "{}")
      .replace(/[_-]/g, "");
  return plain(a) === plain(b);
}

function hasOneUpstreamName(a: KnownOperation, b: KnownOperation): boolean {
  return methodOf(a.key) === methodOf(b.key) && a.upstream.some((name) => b.upstream.includes(name));
}
