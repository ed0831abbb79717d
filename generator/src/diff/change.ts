export type Bump = "major" | "minor" | "patch";

/** What a rule of the comparison is called; each has a fixture of this name. */
export type ChangeKind =
  | "client-renamed"
  | "operation-added"
  | "operation-removed"
  | "operation-renamed"
  | "operation-deprecated"
  | "operation-restored"
  | "arguments-changed"
  | "path-argument-changed"
  | "body-changed"
  | "parameter-added"
  | "parameter-removed"
  | "parameter-renamed"
  | "parameter-required"
  | "parameter-changed"
  | "result-kind-changed"
  | "result-changed"
  | "paging-changed"
  | "retry-changed"
  | "scopes-changed"
  | "cost-changed"
  | "errors-changed"
  | "wire-changed"
  | "schema-added"
  | "schema-removed"
  | "schema-renamed"
  | "schema-openness"
  | "property-added"
  | "property-removed"
  | "property-renamed"
  | "property-required"
  | "property-changed";

/** One difference between two editions of an API, as the user of the older package meets it. */
export interface Change {
  readonly kind: ChangeKind;
  /** What the sentence is filed under: a resource, or `common` for types that several share. */
  readonly resource: string;
  /** `records.list`, `Deal.Amount`. */
  readonly subject: string;
  readonly bump: Bump;
  /** What is different; for a breaking change also what to do about it. */
  readonly sentence: string;
  /** What the sentence is made of, so that one sentence can speak of all that changed alike. */
  readonly noun: Noun;
  readonly text: Text;
}

/** A sentence about `{}`: of one, and of several. */
export interface Text {
  readonly one: string;
  readonly many: string;
}

/** A call, a type, or what an owner has: `Amount` of `Deal`, `page` of `deals.list`. */
export interface Noun {
  readonly name: string;
  readonly owner?: string;
  /** Between owner and name when it stands alone: `Deal.Amount`. */
  readonly dotted?: boolean;
}

export function change(
  kind: ChangeKind,
  resource: string,
  subject: string,
  bump: Bump,
  noun: Noun,
  text: Text,
): Change {
  return { kind, resource, subject, bump, sentence: sentence([noun], text), noun, text };
}

/** The text of a sentence that does not depend on how many it speaks of. */
export const same = (text: string): Text => ({ one: text, many: text });

export function sentence(nouns: readonly Noun[], { one, many }: Text): string {
  return (nouns.length === 1 ? one : many).replace("{}", () => listNouns(nouns));
}

function listNouns(nouns: readonly Noun[]): string {
  const [first] = nouns;
  if (nouns.length === 1 && first?.dotted) return code(`${first.owner}.${first.name}`);
  const owners = new Map<string, string[]>();
  for (const { name, owner = "" } of nouns) owners.set(owner, [...(owners.get(owner) ?? []), name]);
  const groups = new Map<string, string[]>();
  for (const [owner, names] of owners) {
    const list = listed(names.map(code));
    groups.set(list, [...(groups.get(list) ?? []), owner]);
  }
  return [...groups]
    .map(([names, of]) => (of[0] === "" ? names : `${names} of ${listed(of.map(code))}`))
    .join(", and ");
}

export const code = (name: string): string => `\`${name}\``;

/** `a, b and c` */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

const ORDER: readonly Bump[] = ["major", "minor", "patch"];

export function compareBumps(a: Bump, b: Bump): number {
  return ORDER.indexOf(a) - ORDER.indexOf(b);
}

/** The largest bump that any of the changes asks for. */
export function bumpOf(changes: readonly Change[]): Bump | undefined {
  return changes.map(({ bump }) => bump).sort(compareBumps)[0];
}
