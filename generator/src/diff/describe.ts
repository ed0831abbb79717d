import { FileBuilder } from "../emit/symbol.ts";
import { TypePrinter } from "../emit/type-text.ts";
import type { Type } from "../model/api-model.ts";
import type { Bump } from "./change.ts";
import { type Edition, type Position, relate } from "./relation.ts";

/** What a type's change means to a user: the bump, and the rest of a sentence that begins with its name. */
export interface TypeChange {
  readonly bump: Bump;
  readonly text: string;
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
  if (texts[0] === texts[1])
    return { bump, text: `has other members in \`${texts[0]}\`${harmless ? "" : ": compile against it"}` };
  const todo = position === "response" ? "read it as that" : "pass that";
  return { bump, text: `is now \`${texts[1]}\`, was \`${texts[0]}\`${harmless ? "" : `: ${todo}`}` };
}

function nullText(nullable: boolean, position: Position): string {
  if (position === "response") return nullable ? "may now be null: check for it before use" : "is never null now";
  return nullable ? "may now be null" : "may no longer be null: leave it out instead";
}

function enumChange(from: readonly unknown[], to: readonly unknown[], position: Position): TypeChange | undefined {
  const added = to.filter((value) => !from.includes(value));
  const removed = from.filter((value) => !to.includes(value));
  if (added.length + removed.length === 0) return undefined;
  const list = (values: readonly unknown[]): string => values.map((value) => `\`${JSON.stringify(value)}\``).join(", ");
  const parts = (gain: string, loss: string): string =>
    [
      ...(added.length > 0 ? [`${gain} ${list(added)}`] : []),
      ...(removed.length > 0 ? [`${loss} ${list(removed)}`] : []),
    ].join(" and ");
  if (position === "request") {
    return removed.length > 0
      ? { bump: "major", text: `${parts("takes", "no longer takes")}: pass another value` }
      : { bump: "minor", text: parts("also takes", "") };
  }
  // An enum with strings takes any string in an answer; one without is a closed list to the compiler.
  const open = (values: readonly unknown[]): boolean => values.some((value) => typeof value === "string");
  const closed = [...added, ...removed].some((value) => typeof value !== "string") || open(from) !== open(to);
  return closed
    ? { bump: "major", text: `${parts("may now be", "is no longer")}: look at where you compare it` }
    : { bump: "minor", text: parts("may now be", "is no longer documented to be") };
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

const SHOWN = 8;

/** The type as users see it; of a long list of alternatives the first few. */
function textOf(type: Type, { schemas }: Edition, position: Position): string {
  const text = new TypePrinter(new FileBuilder(""), schemas).text(type, position === "response");
  const alternatives = text.split(" | ");
  if (type.kind !== "enum" || alternatives.length <= SHOWN) return text;
  return `${alternatives.slice(0, SHOWN).join(" | ")} | … ${alternatives.length - SHOWN} more`;
}
