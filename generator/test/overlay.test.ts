import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyOverlay, type OverlayAction } from "../src/load/overlay.ts";
import { SpecError } from "../src/support/error.ts";

const apply = (root: object, action: Partial<OverlayAction> & { target: string }): void => {
  const why = { "x-reason": "it was wrong", "x-evidence": "a page", "x-matches": 1 };
  applyOverlay(root, { file: "overlay/test.yaml", actions: [{ ...why, ...action } as OverlayAction] });
};

const name = fc.oneof(fc.stringMatching(/^[a-z]{1,6}$/), fc.constantFrom("__proto__", "constructor", "a.b", "it's"));
const scalar = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
const tree = fc.letrec<{ tree: unknown; node: Record<string, unknown> }>((tie) => ({
  tree: fc.oneof({ depthSize: "small" }, scalar, tie("node")),
  node: fc.dictionary(name, tie("tree"), { maxKeys: 4 }),
})).node;

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
const own = (value: unknown, key: string): unknown =>
  Object.getOwnPropertyDescriptor(value as object, key)?.value as unknown;

describe("an action", () => {
  test("that expects another number of places than it finds always fails, by its name and its reason", () => {
    fc.assert(
      fc.property(fc.dictionary(name, fc.constant({}), { maxKeys: 6 }), fc.nat({ max: 8 }), (items, expected) => {
        const found = Object.keys(items).length;
        fc.pre(found !== expected);
        const run = () =>
          apply({ items: structuredClone(items) }, { target: "$.items.*", update: {}, "x-matches": expected });
        expect(run).toThrow(SpecError);
        expect(run).toThrow(
          `overlay/test.yaml at action 1 ($.items.*): matches ${found} places, not ${expected}; it was written because: it was wrong`,
        );
      }),
    );
  });

  test("that fails has changed nothing of what it names", () => {
    const root = { items: { a: 1, b: 2 } };
    expect(() => apply(root, { target: "$.items.*", update: 3 })).toThrow(SpecError);
    expect(root).toEqual({ items: { a: 1, b: 2 } });
  });

  test("that cannot be read as JSONPath is refused by name", () => {
    expect(() => apply({}, { target: "$..[", update: 1 })).toThrow(/^overlay\/test\.yaml at action 1 .*cannot be read/);
  });
});

describe("an update", () => {
  test("brings every value it states, and keeps what it does not mention", () => {
    fc.assert(
      fc.property(tree, tree, (before, update) => {
        const root = { target: structuredClone(before) };
        apply(root, { target: "$.target", update });
        const check = (result: unknown, old: unknown, stated: unknown): void => {
          if (!isObject(stated) || !isObject(old)) {
            expect(result).toEqual(stated);
            return;
          }
          for (const key of Object.keys(stated)) check(own(result, key), own(old, key), own(stated, key));
          for (const key of Object.keys(old)) {
            if (!Object.hasOwn(stated, key)) expect(own(result, key)).toEqual(own(old, key));
          }
        };
        check(root.target, before, update);
      }),
    );
  });

  test("that is made twice is made once, as long as it adds to no list", () => {
    fc.assert(
      fc.property(tree, tree, (before, update) => {
        const once = { target: structuredClone(before) };
        apply(once, { target: "$.target", update });
        const twice = structuredClone(once);
        apply(twice, { target: "$.target", update });
        expect(twice).toEqual(once);
      }),
    );
  });

  test("of a list appends", () => {
    fc.assert(
      fc.property(fc.array(scalar), fc.array(scalar), (before, update) => {
        const root = { list: [...before] };
        apply(root, { target: "$.list", update });
        expect(root.list).toEqual([...before, ...update]);
      }),
    );
  });

  test("gives each place a copy of its own", () => {
    const root: { items: Record<string, { deep?: { list: number[] } }> } = { items: { a: {}, b: {} } };
    const update = { deep: { list: [1] } };
    apply(root, { target: "$.items.*", update, "x-matches": 2 });
    root.items.a!.deep!.list.push(2);
    expect(root.items.b).toEqual({ deep: { list: [1] } });
    expect(update).toEqual({ deep: { list: [1] } });
  });

  test("of the whole document adds to it", () => {
    const root = { openapi: "3.0.3", components: { schemas: {} } };
    apply(root, { target: "$", update: { components: { securitySchemes: {} } } });
    expect(root).toEqual({ openapi: "3.0.3", components: { schemas: {}, securitySchemes: {} } });
  });
});

describe("a removal", () => {
  test("takes out exactly what it names, from a list too", () => {
    fc.assert(
      fc.property(fc.array(fc.record({ bad: fc.boolean(), id: fc.nat() }), { maxLength: 8 }), (list) => {
        const root = { list: structuredClone(list) };
        apply(root, {
          target: "$.list[?@.bad == true]",
          remove: true,
          "x-matches": list.filter(({ bad }) => bad).length,
        });
        expect(root.list).toEqual(list.filter(({ bad }) => !bad));
      }),
    );
  });

  test("of everything is refused", () => {
    expect(() => apply({ a: 1 }, { target: "$", remove: true })).toThrow(/removes the whole document/);
  });
});
