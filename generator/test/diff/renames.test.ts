import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bumpOf, diff } from "../../src/diff/index.ts";
import { isNear } from "../../src/diff/likeness.ts";
import type { Property } from "../../src/model/api-model.ts";
import { list, model, number, operation, parameter, property, ref, schema, string } from "./models.ts";

const members = (before: readonly Property[], after: readonly Property[]): [kind: string, subject: string][] =>
  diff(model([], [schema("Deal", before)]), model([], [schema("Deal", after)])).map(({ kind, subject }) => [
    kind,
    subject,
  ]);

describe("a name is near another", () => {
  it.each([
    ["contactPersons", "contact_persons", "case and separators"],
    ["payment_id", "payment_ids", "number"],
    ["acount_split_id", "account_split_id", "a letter more"],
    ["shipment", "shipmnet", "two letters swapped"],
    ["fissed-asset", "fixed-asset", "no: two letters"],
    ["street_address1", "street_address2", "no: another number"],
    ["from", "form", "no: too short for a slip"],
    ["created_time", "modified_time", "no"],
  ])("%s, %s: %s", (a, b, why) => {
    expect([isNear(a, b), isNear(b, a)]).toEqual([!why.startsWith("no"), !why.startsWith("no")]);
  });

  it("whichever way it is asked", () => {
    const name = fc.string({ unit: fc.constantFrom("a", "b", "1", "_"), maxLength: 9 });
    fc.assert(fc.property(name, name, (a, b) => isNear(a, b) === isNear(b, a)));
  });
});

describe("a member is called otherwise", () => {
  const name = fc
    .array(fc.constantFrom("account", "contact", "payment", "person", "split"), { minLength: 1, maxLength: 3 })
    .map((words) => words.join("_"));
  const restyled = name.map((text) => [
    text,
    `${text.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())}s`,
  ]) as fc.Arbitrary<[string, string]>;

  it("is told as that, there and back, and is major", () => {
    fc.assert(
      fc.property(restyled, fc.boolean(), ([old, now], required) => {
        const models = [old, now].map((each) => model([], [schema("Deal", [property(each, string, required)])]));
        const changes = diff(models[0]!, models[1]!);
        expect(changes.map(({ kind }) => kind)).toEqual(["property-renamed"]);
        expect(changes[0]!.sentence).toContain(`is now \`${now}\``);
        expect(bumpOf(changes)).toBe("major");
        expect(diff(models[1]!, models[0]!).map(({ kind }) => kind)).toEqual(["property-renamed"]);
      }),
    );
  });

  it("and what else is different about it is told under the new name", () => {
    expect(members([property("item_id")], [property("item_ids", list(string), true)])).toEqual([
      ["property-renamed", "Deal.item_id"],
      ["property-changed", "Deal.item_ids"],
      ["property-required", "Deal.item_ids"],
    ]);
  });

  it("not when the type is another, or more than one could be meant", () => {
    expect(members([property("Amount")], [property("amount", number)])).toEqual([
      ["property-removed", "Deal.Amount"],
      ["property-added", "Deal.amount"],
    ]);
    expect(members([property("Amount")], [property("amount"), property("amounts")]).map(([kind]) => kind)).toEqual([
      "property-removed",
      "property-added",
      "property-added",
    ]);
  });
});

describe("a type is called otherwise", () => {
  const using = (name: string, ...properties: Property[]) =>
    model(
      [operation("deals.list", { result: { kind: "value", property: null, type: list(ref(name)) } })],
      [schema(name, properties), schema("Pipeline", [property("deals", list(ref(name)))])],
    );

  it("is known by its place, and its members are compared", () => {
    const changes = diff(
      using("Deal", property("id"), property("note")),
      using("Opportunity", property("id"), property("owner")),
    );
    expect(changes.map(({ bump, sentence }) => `${bump} ${sentence}`)).toEqual([
      "major The type `Deal` is now called `Opportunity`: import that.",
      "major `Opportunity.note` is gone: do not rely on it.",
      "minor Add `Opportunity.owner`.",
    ]);
  });

  it("not when it has other members", () => {
    const kinds = diff(using("Deal", property("id")), using("Owner", property("email"))).map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(["schema-added", "schema-removed"]));
    expect(kinds).not.toContain("schema-renamed");
  });

  it("not when two types stand where one stood", () => {
    const before = model(
      [],
      [schema("A", [property("x", ref("Deal")), property("y", ref("Deal"))]), schema("Deal", [property("id")])],
    );
    const after = model(
      [],
      [
        schema("A", [property("x", ref("Won")), property("y", ref("Lost"))]),
        schema("Won", [property("id"), property("won")]),
        schema("Lost", [property("id"), property("lost")]),
      ],
    );
    expect(diff(before, after).map(({ kind }) => kind)).not.toContain("schema-renamed");
  });
});

it("a call that gains its first parameters says where options go, one that loses them too", () => {
  const bare = model([operation("deals.list")]);
  const paged = model([operation("deals.list", { parameters: [parameter("page")] })]);
  expect(diff(bare, paged).map(({ sentence }) => sentence)).toEqual([
    "`deals.list` takes `params` before `options` now: where you pass `options`, put `{}` or your `params` before it.",
    "`deals.list` takes `page`.",
  ]);
  expect(diff(paged, bare).map(({ sentence }) => sentence)).toEqual([
    "`deals.list` takes no `params` any more: pass `options` in their place.",
    "`page` of `deals.list` is gone: leave it out.",
  ]);
});
