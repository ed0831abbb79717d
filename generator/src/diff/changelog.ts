import { phrase } from "../emit/naming.ts";
import { groupBy } from "../support/order.ts";
import type { Change } from "./change.ts";

/**
 * Sentences under their resources, what breaks before what is new: the body of a changeset. Its headings stand below
 * those of a changelog, `## 1.2.0` and `### Minor Changes`.
 */
export function changelog(changes: readonly Change[]): string {
  const breaking = changes.filter(({ bump }) => bump === "major");
  const other = changes.filter(({ bump }) => bump !== "major");
  return [...section("What you have to do", breaking), ...section("What is new", other)].join("\n\n");
}

function section(title: string, changes: readonly Change[]): string[] {
  if (changes.length === 0) return [];
  const groups = [...groupBy(changes, ({ resource }) => resource)].map(
    ([resource, list]) => `##### ${heading(resource)}\n\n${list.map(({ sentence }) => `- ${sentence}`).join("\n")}`,
  );
  return [`#### ${title}`, ...groups];
}

function heading(resource: string): string {
  if (resource === "common") return "Types that several resources share";
  const words = phrase(resource);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
