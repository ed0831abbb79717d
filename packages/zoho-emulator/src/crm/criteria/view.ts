import type { Module } from "../metadata/module.ts";
import { viewsOf } from "../metadata/views.ts";
import type { Condition } from "./condition.ts";

/** What a custom view shows to a user; `undefined` when the module has no such view. */
export function viewCondition(module: Module, cvid: string, user: string): Condition | undefined {
  const view = viewsOf(module).find(({ id }) => id === cvid);
  if (!view) return undefined;
  const { keeps, converted } = view;
  return { kind: "filter", keeps: (row) => converted === (row.Converted__s === true) && (keeps?.(row, user) ?? true) };
}
