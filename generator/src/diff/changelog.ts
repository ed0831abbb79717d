import { phrase } from "../emit/naming.ts";
import { groupBy, sortedBy } from "../support/order.ts";
import { type Change, type ChangeKind, code, listed, sentence } from "./change.ts";

/**
 * What breaks and what to do about it on top, then sentences under their resources, what breaks before what is new: the body
 * of a changeset. One sentence speaks of all that changed alike. Its headings stand below those of a changelog,
 * `## 1.2.0` and `### Minor Changes`.
 */
export function changelog(changes: readonly Change[]): string {
  const breaking = changes.filter(({ bump }) => bump === "major");
  const other = changes.filter(({ bump }) => bump !== "major");
  return [summary(breaking, other), ...section("What you have to do", breaking), ...section("What is new", other)].join(
    "\n\n",
  );
}

/** Whom it concerns, and what to do. */
function summary(breaking: readonly Change[], other: readonly Change[]): string {
  const count = (kind: ChangeKind, noun: string): string[] => {
    const { length } = other.filter((change) => change.kind === kind);
    return length === 0 ? [] : [`${length} ${noun}${length === 1 ? "" : "s"}`];
  };
  const added = [
    ...count("operation-added", "call"),
    ...count("schema-added", "type"),
    ...count("parameter-added", "parameter"),
    ...count("property-added", "member"),
  ];
  const news = added.length > 0 ? `New: ${listed(added)}.` : "";
  if (breaking.length === 0) return [`Nothing breaks.`, news].join(" ").trim();
  const places = [...new Set(breaking.map(({ resource }) => resource))];
  const shared = places.includes(COMMON) ? ["types that several resources share"] : [];
  const resources = [...places.filter((resource) => resource !== COMMON).map(phrase), ...shared];
  const names = (kind: ChangeKind): string[] =>
    breaking.filter((change) => change.kind === kind).map(({ subject }) => code(subject));
  const gone = names("operation-removed");
  const renamed = names("operation-renamed");
  return [
    `**What breaks** is in ${listed(resources)}. If you use none of these, there is nothing to do.`,
    ...(gone.length > 0 ? [`Gone: ${listed(gone)}.`] : []),
    ...(renamed.length > 0 ? [`Renamed: ${listed(renamed)}.`] : []),
    "Otherwise update and run the TypeScript compiler: it stops where your code is concerned, and below is what to write there.",
    ...(breaking.some(({ sentence }) => sentence.includes("the compiler")) ? ["What it cannot see says so."] : []),
    news,
  ]
    .join(" ")
    .trim();
}

function section(title: string, changes: readonly Change[]): string[] {
  if (changes.length === 0) return [];
  const { shared, rest } = acrossResources(changes);
  const groups = sortedBy(
    groupBy(rest, ({ resource }) => resource),
    ([resource]) => (resource === COMMON ? "" : resource),
  ).map(([resource, list]) => [heading(resource), sentences(list)] as const);
  const all = shared.length > 0 ? [["In several resources", shared] as const, ...groups] : groups;
  return [
    `#### ${title}`,
    ...all.map(([name, lines]) => `##### ${name}\n\n${lines.map((line) => `- ${line}`).join("\n")}`),
  ];
}

/** What types are filed under that several resources share. */
const COMMON = "common";

/** Fewer resources than this are told one by one: their users look under their own headings. */
const SEVERAL = 3;

/** Sentences about what happened alike in several resources, and the changes that are left. */
function acrossResources(changes: readonly Change[]): { shared: string[]; rest: Change[] } {
  const shared: string[] = [];
  const told = new Set<Change>();
  for (const group of groupBy(
    changes.filter(isOfOneCause),
    (change) => `${keyOf(change)} ${causeOf(change)}`,
  ).values()) {
    if (new Set(group.map(({ resource }) => resource)).size < SEVERAL) continue;
    shared.push(together(group));
    for (const change of group) told.add(change);
  }
  return { shared, rest: changes.filter((change) => !told.has(change)) };
}

/** New calls and types of one name are not one piece of news. */
const isOfOneCause = ({ kind }: Change): boolean => kind !== "operation-added" && kind !== "schema-added";

/** A text that says nothing of its own, as "is gone", needs one name to be one cause. */
function causeOf({ kind, noun }: Change): string {
  return /-(added|removed|required)$/.test(kind) ? noun.name : "";
}

const keyOf = ({ kind, bump, text }: Change): string => `${kind} ${bump} ${text.one}`;

/** A call that is alone shows its path: of several, only the names. */
const keyInResource = (change: Change): string =>
  change.kind === "operation-added" ? `${change.kind} ${change.text.many}` : keyOf(change);

function sentences(changes: readonly Change[]): string[] {
  return [...groupBy(changes, keyInResource).values()].map(together);
}

/** Of what is merely new, so many are named: the types show the rest. */
const NAMED = 12;

function together(changes: readonly Change[]): string {
  const [{ bump, kind, text }] = changes as readonly [Change];
  const nouns = changes.map(({ noun }) => noun);
  if (bump === "major" || kind === "operation-added" || nouns.length <= NAMED) return sentence(nouns, text);
  const named = sentence(nouns.slice(0, NAMED), text).replace(/\.$/, "");
  return `${named}; the same for ${nouns.length - NAMED} more.`;
}

function heading(resource: string): string {
  if (resource === COMMON) return "Types that several resources share";
  const words = phrase(resource);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
