import type { Row } from "../../state/collection.ts";
import type { Module } from "../metadata/module.ts";
import type { Org } from "../org.ts";

/** Colours that a tag may have; a new one has the first. */
export const TAG_COLOURS = [
  "#57B1FD",
  "#879BFC",
  "#658BA8",
  "#FD87BD",
  "#969696",
  "#F48435",
  "#1DB9B4",
  "#E7A826",
  "#63C57E",
  "#F17574",
  "#D297EE",
  "#A8C026",
  "#B88562",
] as const;

export interface TagReference {
  readonly id: string;
}

/** The tag of that name in the module, in any case. */
export function tagNamed(org: Org, module: Module, name: string): Row | undefined {
  for (const id of org.tags.idsWhere("name", name)) {
    const tag = org.tags.get(id)!;
    if (tag.module === module.api_name) return tag;
  }
  return undefined;
}

export function addTag(org: Org, module: Module, name: string, by: string, color_code: unknown = TAG_COLOURS[0]): Row {
  const time = org.time();
  const tag: Row = {
    id: org.state.nextId(),
    module: module.api_name,
    name,
    color_code,
    created_by: { id: by },
    created_time: time,
    modified_by: { id: by },
    modified_time: time,
  };
  org.tags.put(tag);
  return tag;
}

/** References to the tags that `[{ name }]` or `[{ id }]` mean; what has a new name is made. `undefined`: not a list of such. */
export function tagsOf(org: Org, module: Module, value: unknown, by: string): TagReference[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const tags = new Map<string, TagReference>();
  for (const each of value as readonly unknown[]) {
    const { id, name } = (typeof each === "object" && each !== null ? each : { name: each }) as Record<string, unknown>;
    const known = typeof id === "string" ? org.tags.get(id) : undefined;
    if (!known && typeof name !== "string") return undefined;
    const tag = known ?? tagNamed(org, module, String(name)) ?? addTag(org, module, String(name), by);
    tags.set(String(tag.id), { id: String(tag.id) });
  }
  return [...tags.values()];
}
