import type { Property, Schema } from "../model/api-model.ts";
import { camelCase } from "../names/words.ts";
import { type Bump, type Change, type ChangeKind, change, code, compareBumps, same, type Text } from "./change.ts";
import { describeTypeChange, type TypeChange } from "./describe.ts";
import { isNear, pairAlike } from "./likeness.ts";
import { type Edition, isOfOneShape, type Position, positionsOf } from "./relation.ts";

/**
 * Interfaces are exported, so their names and members are part of the package. `renamed` (old name -> new name) is done in
 * `before` already.
 */
export function diffSchemas(before: Edition, after: Edition, renamed: ReadonlyMap<string, string>): Change[] {
  const changes: Change[] = [];
  for (const [old, name] of renamed) {
    const { home } = before.schemas.get(name)!;
    const text = same(`The type {} is now called ${code(name)}: import that.`);
    changes.push(change("schema-renamed", camelCase(home), old, "major", { name: old }, text));
  }
  for (const schema of before.schemas.values()) {
    const now = after.schemas.get(schema.name);
    if (now) changes.push(...diffSchema(schema, before, now, after));
    else {
      changes.push(
        ofType(schema, "schema-removed", "major", {
          one: "The type {} is gone: no call gives or takes it; remove its import.",
          many: "The types {} are gone: no call gives or takes them; remove their imports.",
        }),
      );
    }
  }
  for (const schema of after.schemas.values()) {
    if (before.schemas.has(schema.name)) continue;
    changes.push(ofType(schema, "schema-added", "minor", { one: "Add the type {}.", many: "Add the types {}." }));
  }
  return changes;
}

function ofType({ home, name }: Schema, kind: ChangeKind, bump: Bump, text: Text): Change {
  return change(kind, camelCase(home), name, bump, { name }, text);
}

/** A change of a member, told of `Deal.Amount`. */
function ofMember({ home, name }: Schema, member: string, kind: ChangeKind, bump: Bump, text: Text): Change {
  return change(kind, camelCase(home), `${name}.${member}`, bump, { owner: name, name: member, dotted: true }, text);
}

function diffSchema(old: Schema, before: Edition, now: Schema, after: Edition): Change[] {
  const changes: Change[] = [];
  const places = positionsOf(old, now);
  const isRequest = places.includes("request");
  const isResponse = places.includes("response");
  if (old.open !== now.open) {
    changes.push(
      now.open
        ? ofType(old, "schema-openness", "minor", same("{} may have further members."))
        : ofType(old, "schema-openness", "major", {
            one: "{} has its listed members only: name no other.",
            many: "{} have their listed members only: name no other.",
          }),
    );
  }
  if (old.customFields !== now.customFields) {
    changes.push(
      now.customFields
        ? ofType(old, "schema-openness", "minor", {
            one: "{} has custom fields, as members `cf_…`.",
            many: "{} have custom fields, as members `cf_…`.",
          })
        : ofType(old, "schema-openness", "major", {
            one: "{} has no custom fields any more: read none.",
            many: "{} have no custom fields any more: read none.",
          }),
    );
  }
  const current = new Map(now.properties.map((property) => [property.name, property]));
  const known = new Set(old.properties.map(({ name }) => name));
  const arrived = now.properties.filter(({ name }) => !known.has(name));
  const isAlike = (from: Property, to: Property): boolean =>
    isNear(from.name, to.name) && places.every((position) => isOfOneShape(from.type, before, to.type, after, position));
  const renamed = pairAlike(
    old.properties.filter(({ name }) => !current.has(name)),
    arrived,
    isAlike,
  );
  for (const property of old.properties) {
    const successor = renamed.get(property);
    const other = current.get(property.name) ?? successor;
    if (!other) {
      const text =
        isRequest && !isResponse
          ? { one: "{} is gone: do not send it.", many: "{} are gone: do not send them." }
          : { one: "{} is gone: do not rely on it.", many: "{} are gone: do not rely on them." };
      changes.push(ofMember(old, property.name, "property-removed", "major", text));
      continue;
    }
    if (successor) {
      const todo = isRequest ? (isResponse ? "use" : "send") : "read";
      const text = same(`{} is now ${code(successor.name)}: ${todo} that.`);
      changes.push(ofMember(old, property.name, "property-renamed", "major", text));
    }
    if (property.required !== other.required) changes.push(requiredness(old, other, places));
    const difference = worst(
      places.flatMap((position) => describeTypeChange(property.type, before, other.type, after, position) ?? []),
    );
    if (difference) {
      const { bump, text } = difference;
      changes.push(
        ofMember(old, other.name, "property-changed", bump, { one: `{} ${text.one}.`, many: `{} ${text.many}.` }),
      );
    }
  }
  const taken = new Set(renamed.values());
  for (const property of arrived) {
    if (taken.has(property)) continue;
    const { home, name } = old;
    changes.push(
      property.required && isRequest
        ? change("property-added", camelCase(home), `${name}.${property.name}`, "major", property, {
            one: `${code(name)} needs {} now: pass it.`,
            many: `${code(name)} needs {} now: pass them.`,
          })
        : ofMember(old, property.name, "property-added", "minor", same("Add {}.")),
    );
  }
  return changes;
}

function requiredness(schema: Schema, now: Property, places: readonly Position[]): Change {
  const breaking = now.required ? places.includes("request") : places.includes("response");
  const text = now.required
    ? breaking
      ? { one: "{} is required now: pass it.", many: "{} are required now: pass them." }
      : { one: "{} is always there now.", many: "{} are always there now." }
    : breaking
      ? {
          one: "{} may now be absent: check for it before use.",
          many: "{} may now be absent: check for them before use.",
        }
      : same("{} may be left out.");
  return ofMember(schema, now.name, "property-required", breaking ? "major" : "minor", text);
}

function worst(differences: readonly TypeChange[]): TypeChange | undefined {
  return [...differences].sort((a, b) => compareBumps(a.bump, b.bump))[0];
}
