import { sortedBy } from "../support/order.ts";
import { type ObjectTable, objectsIn, type Property, type Shape } from "./shape.ts";

/**
 * One object with the members of all given ones. Upstream describes the same thing several times and leaves out
 * something else each time; a member that two copies describe differently is as in the fullest of them.
 */
export function unionObjects(table: ObjectTable, ids: readonly number[], made: Map<string, number>): number {
  const distinct = [...new Set(ids)].sort((a, b) => a - b);
  if (distinct.length === 1) return distinct[0]!;
  const key = distinct.join(" ");
  const known = made.get(key);
  if (known !== undefined) return known;
  const fullest = sortedBy(
    distinct,
    (id) => `${String(100000 - table.get(id).properties.size)} ${String(id).padStart(8, "0")}`,
  );
  const { file, pointer } = table.get(fullest[0]!).origins[0]!;
  const taken = [...made.values()].filter((other) =>
    table.get(other).origins[0]!.pointer.startsWith(`${pointer}/*`),
  ).length;
  const id = table.add({ file, pointer: `${pointer}/*${taken === 0 ? "" : taken + 1}` });
  made.set(key, id);
  const target = table.get(id);
  target.open = fullest.some((other) => table.get(other).open);
  const names = new Set(fullest.flatMap((other) => [...table.get(other).properties.keys()]));
  for (const name of names) {
    const copies = fullest.flatMap((other) => table.get(other).properties.get(name) ?? []);
    target.properties.set(name, {
      ...commonEditions(copies),
      shape: unionShapes(
        table,
        copies.map(({ shape }) => shape),
        made,
      ),
      required: copies.length === fullest.length && copies.every(({ required }) => required),
    });
  }
  return id;
}

/** A member exists everywhere as soon as one copy does not limit it. */
function commonEditions(copies: readonly Property[]): Pick<Property, "editions"> {
  if (copies.some(({ editions }) => !editions)) return {};
  return { editions: [...new Set(copies.flatMap(({ editions }) => editions!))].sort() };
}

function unionShapes(table: ObjectTable, shapes: readonly Shape[], made: Map<string, number>): Shape {
  const first = shapes.find(({ kind }) => kind !== "any") ?? shapes[0]!;
  const same = shapes.filter(({ kind }) => kind === first.kind);
  if (first.kind === "object")
    return {
      ...first,
      id: unionObjects(
        table,
        same.map((shape) => (shape as typeof first).id),
        made,
      ),
    };
  if (first.kind === "array")
    return {
      ...first,
      items: unionShapes(
        table,
        same.map((shape) => (shape as typeof first).items),
        made,
      ),
    };
  if (first.kind !== "scalar" || !first.enum) return first;
  // A list of values is only complete where every copy gives one.
  const lists = same.map((shape) => (shape as typeof first).enum);
  const { enum: _, ...open } = first;
  return lists.every((list) => list) ? { ...first, enum: [...new Set(lists.flatMap((list) => list!))] } : open;
}

/** Makes all objects that stand under one property name, anywhere below the given shapes, one object. */
export function shareByName(
  table: ObjectTable,
  shapes: readonly Shape[],
  names: ReadonlyMap<string, string>,
  made: Map<string, number>,
): void {
  const holders = new Map<string, { properties: Map<string, Property>; name: string }[]>();
  const seen = new Set<number>();
  const walk = (id: number): void => {
    if (seen.has(id)) return;
    seen.add(id);
    const { properties } = table.get(id);
    for (const [name, { shape }] of properties) {
      const group = names.get(name);
      if (group && [...objectsIn(shape)].length === 1)
        holders.set(group, [...(holders.get(group) ?? []), { properties, name }]);
      for (const next of objectsIn(shape)) walk(next);
    }
  };
  for (const shape of shapes) for (const id of objectsIn(shape)) walk(id);
  for (const group of holders.values()) {
    const id = unionObjects(
      table,
      group.flatMap(({ properties, name }) => [...objectsIn(properties.get(name)!.shape)]),
      made,
    );
    for (const { properties, name } of group) {
      const property = properties.get(name)!;
      properties.set(name, { ...property, shape: withObject(property.shape, id) });
    }
  }
}

export function withObject(shape: Shape, id: number): Shape {
  if (shape.kind === "object") return { ...shape, id };
  if (shape.kind === "array") return { ...shape, items: withObject(shape.items, id) };
  return shape;
}
