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
}

const ORDER: readonly Bump[] = ["major", "minor", "patch"];

export function compareBumps(a: Bump, b: Bump): number {
  return ORDER.indexOf(a) - ORDER.indexOf(b);
}

/** The largest bump that any of the changes asks for. */
export function bumpOf(changes: readonly Change[]): Bump | undefined {
  return changes.map(({ bump }) => bump).sort(compareBumps)[0];
}
