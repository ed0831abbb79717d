import { changelog } from "../diff/changelog.ts";
import { type Bump, bumpOf, type Change } from "../diff/index.ts";

/** The text of `.changeset/<name>.md`: which package, which bump, and what its user reads in the changelog. */
export function changeset(
  packageName: string,
  title: string,
  changes: readonly Change[],
  bump = bumpOf(changes),
): string {
  const body = changes.length > 0 ? changelog(changes) : "Facts that no type and no name depends on.";
  return `---\n${JSON.stringify(packageName)}: ${bump ?? ("patch" satisfies Bump)}\n---\n\n${title}\n\n${body}\n`;
}
