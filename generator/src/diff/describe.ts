import { FileBuilder } from "../emit/symbol.ts";
import { TypePrinter } from "../emit/type-text.ts";
import type { Type } from "../model/api-model.ts";
import { type Bump, code, listed, same, type Text } from "./change.ts";
import { pairAlike } from "./likeness.ts";
import { type Edition, type Position, relate } from "./relation.ts";

/** What a type's change means to a user: the bump, and the rest of a sentence that begins with its name. */
export interface TypeChange {
  readonly bump: Bump;
  readonly text: Text;
}

/** The difference between two editions of a type, or nothing where a TypeScript user meets none. */
export function describeTypeChange(
  from: Type,
  before: Edition,
  to: Type,
  after: Edition,
  position: Position,
): TypeChange | undefined {
  const relation = relate(from, before, to, after, position);
  const [old, fresh] = peel(from, to);
  if (old.kind === "enum" && fresh.kind === "enum" && old.nullable === fresh.nullable) {
    return enumChange(old.values, fresh.values, position);
  }
  if (relation === "same") return undefined;
  const harmless = position === "response" ? relation === "narrower" : relation === "wider";
  const bump = harmless ? "minor" : "major";
  if (relate(unnulled(from), before, unnulled(to), after, position) === "same" && from.nullable !== to.nullable) {
    return { bump, text: nullText(to.nullable, position) };
  }
  const texts = [textOf(from, before, position), textOf(to, after, position)] as const;
  if (texts[0] === texts[1]) {
    const todo = harmless ? "" : ": compile against it";
    const members = `other members in ${code(texts[0])}${todo}`;
    return { bump, text: { one: `has ${members}`, many: `have ${members}` } };
  }
  const todo = position === "request" ? (to.kind === "enum" ? "pass one of these" : "pass that") : "read it as that";
  const [one, many] = harmless ? ["", ""] : [`: ${todo}`, `: ${todo.replace("it", "them")}`];
  return {
    bump,
    text: {
      one: `is now ${code(texts[1])}, was ${code(texts[0])}${one}`,
      many: `are now ${code(texts[1])}, were ${code(texts[0])}${many}`,
    },
  };
}

function nullText(nullable: boolean, position: Position): Text {
  if (position === "request") return same(nullable ? "may now be null" : "may no longer be null: leave it out instead");
  return nullable
    ? { one: "may now be null: check for it before use", many: "may now be null: check for it before use" }
    : { one: "is never null now", many: "are never null now" };
}

type Value = string | number | boolean;

function enumChange(from: readonly Value[], to: readonly Value[], position: Position): TypeChange | undefined {
  const added = to.filter((value) => !from.includes(value));
  const removed = from.filter((value) => !to.includes(value));
  if (added.length + removed.length === 0) return undefined;
  if (position === "request") return writtenEnumChange(added, removed);
  // An enum with strings takes any string in an answer; one without is a closed list to the compiler.
  const open = (values: readonly Value[]): boolean => values.some((value) => typeof value === "string");
  const closed = [...added, ...removed].some((value) => typeof value !== "string") || open(from) !== open(to);
  const gain = added.length > 0 ? `may now be ${values(added)}` : undefined;
  const text = (loss: string): string =>
    [gain, removed.length > 0 ? `${loss} ${values(removed)}` : undefined].filter(Boolean).join(" and ");
  return closed
    ? {
        bump: "major",
        text: {
          one: `${text("is no longer")}: look at where you compare it`,
          many: `${text("are no longer")}: look at where you compare them`,
        },
      }
    : {
        bump: "minor",
        text: { one: text("is no longer documented to be"), many: text("are no longer documented to be") },
      };
}

function writtenEnumChange(added: readonly Value[], removed: readonly Value[]): TypeChange {
  if (removed.length === 0) {
    return { bump: "minor", text: { one: `also takes ${values(added)}`, many: `also take ${values(added)}` } };
  }
  const renamed = pairAlike(removed, added, isSpeltOtherwise);
  const gone = removed.filter((value) => !renamed.has(value));
  const spelt = [...renamed].map(([old, now]) => `${values([now])} for ${values([old])}`);
  const more = added.filter((value) => ![...renamed.values()].includes(value));
  const text = (take: string): string => {
    const losses = [
      ...(spelt.length > 0 ? [`${take} ${listed(spelt)} now: pass that`] : []),
      ...(gone.length > 0 ? [`no longer ${take} ${values(gone)}: pass another value`] : []),
    ];
    return losses.join(", and ") + (more.length > 0 ? `; new: ${values(more)}` : "");
  };
  return { bump: "major", text: { one: text("takes"), many: text("take") } };
}

/** `"Inactive"` is now `"Status.Inactive"`, or another case. */
function isSpeltOtherwise(old: Value, now: Value): boolean {
  const [a, b] = [old, now].map((value) => String(value).toLowerCase());
  return a === b || b!.endsWith(`.${a}`) || a!.endsWith(`.${b}`);
}

/** What is inside the lists and maps that both types have around them. */
function peel(from: Type, to: Type): [Type, Type] {
  if (from.nullable === to.nullable) {
    if (from.kind === "array" && to.kind === "array") return peel(from.items, to.items);
    if (from.kind === "map" && to.kind === "map") return peel(from.values, to.values);
  }
  return [from, to];
}

const unnulled = (type: Type): Type => ({ ...type, nullable: false });

/** Of a long list the first few: the rest is in the types. */
const SHOWN = 8;

function values(list: readonly Value[]): string {
  const shown = list.slice(0, SHOWN).map((value) => code(JSON.stringify(value)));
  return shown.join(", ") + (list.length > SHOWN ? ` and ${list.length - SHOWN} more` : "");
}

/** The type as users see it; of a long list of alternatives the first few. */
function textOf(type: Type, { schemas }: Edition, position: Position): string {
  const text = new TypePrinter(new FileBuilder(""), schemas).text(type, position === "response");
  const alternatives = text.split(" | ");
  if (type.kind !== "enum" || alternatives.length <= SHOWN) return text;
  return `${alternatives.slice(0, SHOWN).join(" | ")} | … ${alternatives.length - SHOWN} more`;
}
