import type { Property, Schema } from "../model/api-model.ts";
import { camelCase } from "../names/words.ts";
import type { Bump, Change, ChangeKind } from "./change.ts";
import { compareBumps } from "./change.ts";
import { describeTypeChange, type TypeChange } from "./describe.ts";
import { type Edition, type Position, relate } from "./relation.ts";

/** Interfaces are exported, so their names and members are part of the package. */
export function diffSchemas(before: Edition, after: Edition): Change[] {
  const changes: Change[] = [];
  const renamed = renames(before, after);
  for (const schema of before.schemas.values()) {
    const now = after.schemas.get(schema.name);
    const successor = renamed.get(schema.name);
    if (now) changes.push(...diffSchema(schema, before, now, after));
    else if (successor) {
      changes.push(
        change(
          schema,
          "schema-renamed",
          "major",
          `The type \`${schema.name}\` is now called \`${successor}\`: import that.`,
        ),
      );
    } else {
      changes.push(
        change(
          schema,
          "schema-removed",
          "major",
          `The type \`${schema.name}\` is gone: nothing gives or takes it any more.`,
        ),
      );
    }
  }
  const taken = new Set(renamed.values());
  for (const schema of after.schemas.values()) {
    if (before.schemas.has(schema.name) || taken.has(schema.name)) continue;
    changes.push(change(schema, "schema-added", "minor", `Add the type \`${schema.name}\`.`));
  }
  return changes;
}

function change(schema: Schema, kind: ChangeKind, bump: Bump, sentence: string, property?: string): Change {
  const subject = property === undefined ? schema.name : `${schema.name}.${property}`;
  return { kind, resource: camelCase(schema.home), subject, bump, sentence };
}

/** Old name -> new name, where exactly one new schema has the members of a vanished one. */
function renames(before: Edition, after: Edition): Map<string, string> {
  const vanished = [...before.schemas.values()].filter(({ name }) => !after.schemas.has(name));
  const arrived = [...after.schemas.values()].filter(({ name }) => !before.schemas.has(name));
  const found = new Map<string, string>();
  const same = (old: Schema, now: Schema): boolean =>
    old.properties.length > 0 &&
    old.usedIn === now.usedIn &&
    JSON.stringify(old.properties.map(({ name }) => name)) === JSON.stringify(now.properties.map(({ name }) => name)) &&
    positions(old, now).every((position) => relate(reference(old), before, reference(now), after, position) === "same");
  for (const old of vanished) {
    const matches = arrived.filter((now) => same(old, now));
    const rivals = matches.length === 1 ? vanished.filter((other) => same(other, matches[0]!)) : [];
    if (rivals.length === 1) found.set(old.name, matches[0]!.name);
  }
  return found;
}

const reference = ({ name }: Schema) => ({ kind: "ref", name, nullable: false }) as const;

/** Where a user meets the schema, in either edition. */
function positions(old: Schema, now: Schema): Position[] {
  const used = new Set([old.usedIn, now.usedIn]);
  return (["request", "response"] as const).filter((position) => used.has("both") || used.has(position));
}

function diffSchema(old: Schema, before: Edition, now: Schema, after: Edition): Change[] {
  const changes: Change[] = [];
  const places = positions(old, now);
  const isRequest = places.includes("request");
  const isResponse = places.includes("response");
  if (old.open !== now.open) {
    changes.push(
      now.open
        ? change(old, "schema-openness", "minor", `\`${old.name}\` may have further members.`)
        : change(old, "schema-openness", "major", `\`${old.name}\` has its listed members only: name no other.`),
    );
  }
  if (old.customFields !== now.customFields) {
    changes.push(
      now.customFields
        ? change(old, "schema-openness", "minor", `\`${old.name}\` has custom fields, as members \`cf_…\`.`)
        : change(old, "schema-openness", "major", `\`${old.name}\` has no custom fields any more: read none.`),
    );
  }
  const current = new Map(now.properties.map((property) => [property.name, property]));
  const known = new Set(old.properties.map(({ name }) => name));
  for (const property of old.properties) {
    const member = `\`${old.name}.${property.name}\``;
    const other = current.get(property.name);
    if (!other) {
      const todo = isRequest && !isResponse ? "do not send it" : "do not rely on it";
      changes.push(change(old, "property-removed", "major", `${member} is gone: ${todo}.`, property.name));
      continue;
    }
    if (property.required !== other.required) changes.push(requiredness(old, property, other, places));
    const difference = worst(
      places.flatMap((position) => describeTypeChange(property.type, before, other.type, after, position) ?? []),
    );
    if (difference) {
      changes.push(change(old, "property-changed", difference.bump, `${member} ${difference.text}.`, property.name));
    }
  }
  for (const property of now.properties) {
    if (known.has(property.name)) continue;
    const needed = property.required && isRequest;
    const sentence = needed
      ? `\`${old.name}\` needs \`${property.name}\` now: pass it.`
      : `Add \`${old.name}.${property.name}\`.`;
    changes.push(change(old, "property-added", needed ? "major" : "minor", sentence, property.name));
  }
  return changes;
}

function requiredness(schema: Schema, old: Property, now: Property, places: readonly Position[]): Change {
  const member = `\`${schema.name}.${old.name}\``;
  const breaking = now.required ? places.includes("request") : places.includes("response");
  const text = now.required
    ? breaking
      ? "is required now: pass it"
      : "is always there now"
    : breaking
      ? "may now be absent: check for it before use"
      : "may be left out";
  return change(schema, "property-required", breaking ? "major" : "minor", `${member} ${text}.`, old.name);
}

function worst(differences: readonly TypeChange[]): TypeChange | undefined {
  return [...differences].sort((a, b) => compareBumps(a.bump, b.bump))[0];
}
