import type { Row } from "../../state/collection.ts";
import type { Field } from "../metadata/field.ts";
import type { Module } from "../metadata/module.ts";
import type { Org } from "../org.ts";

/** Data types that are compared the same way. */
export type Family =
  | "text"
  | "textarea"
  | "picklist"
  | "multi"
  | "number"
  | "bigint"
  | "date"
  | "datetime"
  | "boolean"
  | "lookup"
  | "other";

const FAMILIES: Readonly<Record<string, Family>> = {
  text: "text",
  string: "text",
  email: "text",
  phone: "text",
  website: "text",
  autonumber: "picklist",
  picklist: "picklist",
  multiselectpicklist: "multi",
  textarea: "textarea",
  integer: "number",
  double: "number",
  currency: "number",
  percent: "number",
  bigint: "bigint",
  date: "date",
  datetime: "datetime",
  boolean: "boolean",
  lookup: "lookup",
  ownerlookup: "lookup",
  userlookup: "lookup",
  multi_module_lookup: "lookup",
  layout: "lookup",
};

export function familyOf(field: Pick<Field, "api_name" | "data_type" | "return_type">): Family {
  // Tags are a text by their data type, and a list in the record.
  if (field.api_name === "Tag") return "other";
  return FAMILIES[field.return_type ?? field.data_type] ?? "other";
}

/** A field of the module itself, or of a record that a look-up of it points to. */
export interface Column {
  /** As it was written: `Last_Name`, `Account_Name.Parent_Account.Industry`. */
  readonly name: string;
  /** `undefined`: an id, or a member of a user; neither is a field that metadata shows. */
  readonly field: Field | undefined;
  /** The module that the field is one of. */
  readonly module: Module | undefined;
  readonly family: Family;
  /** Stands in the module itself, under this member of its rows: an index of them can be used. */
  readonly own: string | undefined;
  /** Its value stands in other records than the row: what was found by it is stale when they change. */
  readonly elsewhere: boolean;
  read(row: Row): unknown;
}

export type Resolved =
  | { readonly column: Column }
  | { readonly problem: "missing" }
  | { readonly problem: "too deep"; readonly limit: number };

/** Most look-ups that one path may go through. */
const MAX_JOINS = 2;

const USERS: ReadonlySet<string> = new Set(["ownerlookup", "userlookup"]);

/** What can be asked of a user through a look-up, beside the id. */
const USER_MEMBERS: ReadonlySet<string> = new Set(["first_name", "last_name", "full_name", "email"]);

/**
 * Finds a column by its path. `Account_Name.Industry` goes through the look-up Account_Name; `What_Id->Leads.Company`
 * through a look-up that may point to several modules, for the records of one.
 */
export function resolveColumn(org: Org, module: string, name: string): Resolved {
  const segments = name.split(".");
  const last = segments.pop()!;
  if (segments.length > MAX_JOINS) return { problem: "too deep", limit: MAX_JOINS };
  const steps: Step[] = [];
  let current: string | undefined = module;
  for (const segment of segments) {
    const [lookup, target] = segment.split("->") as [string, string | undefined];
    const field: Field | undefined = current === undefined ? undefined : org.module(current)?.field(lookup);
    if (!field || familyOf(field) !== "lookup") return { problem: "missing" };
    if (target !== undefined && !field.lookup.includes(target)) return { problem: "missing" };
    current = target ?? field.lookup[0];
    steps.push({ lookup, module: USERS.has(field.data_type) ? undefined : current });
  }
  const rows = (step: Step) => (step.module ? org.records(step.module) : org.collection("users"));
  const own = steps.length === 0 ? last : undefined;
  if (last === "id") {
    const lookup = steps.at(-1)?.lookup;
    const before = steps.slice(0, -1);
    const read = (row: Row): unknown => (lookup === undefined ? row.id : idIn(follow(row, before, rows)?.[lookup]));
    return {
      column: { name, field: undefined, module: undefined, family: "bigint", own, elsewhere: before.length > 0, read },
    };
  }
  const read = (row: Row): unknown => follow(row, steps, rows)?.[last];
  if (steps.length > 0 && !steps.at(-1)!.module) {
    if (!USER_MEMBERS.has(last)) return { problem: "missing" };
    return { column: { name, field: undefined, module: undefined, family: "text", own, elsewhere: true, read } };
  }
  const target = current === undefined ? undefined : org.module(current);
  const field = target?.field(last);
  if (!field) return { problem: "missing" };
  return { column: { name, field, module: target, family: familyOf(field), own, elsewhere: steps.length > 0, read } };
}

interface Step {
  readonly lookup: string;
  /** `undefined`: the look-up points to a user. */
  readonly module: string | undefined;
}

function follow(
  row: Row,
  steps: readonly Step[],
  rows: (step: Step) => { get(id: string): Row | undefined },
): Row | undefined {
  let current: Row | undefined = row;
  for (const step of steps) {
    const id: string | undefined = idIn(current?.[step.lookup]);
    current = id === undefined ? undefined : rows(step).get(id);
  }
  return current;
}

/** The id in a look-up's value. */
export function idIn(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  const id = (value as { id?: unknown } | null | undefined)?.id;
  return typeof id === "string" ? id : undefined;
}
