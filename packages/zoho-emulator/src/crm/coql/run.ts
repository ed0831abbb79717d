import { compareIds, type Row } from "../../state/collection.ts";
import type { Column } from "../criteria/column.ts";
import { candidates, holds, idBounds } from "../criteria/condition.ts";
import type { FoundBefore } from "../criteria/found.ts";
import { compareKeys, type Key, keyOfValue } from "../criteria/value.ts";
import type { Output, Plan, Sort } from "./plan.ts";

export interface Page {
  readonly data: readonly Readonly<Record<string, unknown>>[];
  readonly more: boolean;
}

/** `key` tells the query, whatever page of it is asked for. */
export function runPlan(plan: Plan, found: FoundBefore, key: string): Page {
  const { offset, count } = plan;
  if (plan.aggregated || plan.groupBy.length > 0) {
    const groups = groupsOf(plan);
    return { data: groups.slice(offset, offset + count), more: groups.length > offset + count };
  }
  const ids = offset === 0 ? firstIds(plan, count + 1) : undefined;
  const page = ids ?? found.get(plan.org, key, plan.reads, () => allIds(plan)).slice(offset, offset + count + 1);
  return {
    data: page.slice(0, count).map((id) => shownRow(plan, plan.rows.get(id)!)),
    more: page.length > count,
  };
}

/** Every value of the only column, whatever the page. */
export function valuesOf(plan: Plan): readonly unknown[] {
  const { column, key } = plan.outputs[0]!;
  if (plan.aggregated || plan.groupBy.length > 0) return groupsOf(plan).map((group) => group[key]);
  return allIds(plan)
    .slice(plan.offset, plan.offset + plan.count)
    .map((id) => column.read(plan.rows.get(id)!));
}

function shownRow({ org, outputs }: Plan, row: Row): Record<string, unknown> {
  const shown: Record<string, unknown> = {};
  for (const { key, column } of outputs) shown[key] = shownValue(org, column, column.read(row));
  shown.id ??= row.id;
  return shown;
}

const shownValue = (org: Plan["org"], { field }: Column, value: unknown): unknown =>
  field ? org.value(field, value) : (value ?? null);

/** The first rows in order; stops as soon as it has them. `undefined`: the order has to be made of all rows first. */
function firstIds(plan: Plan, count: number): string[] | undefined {
  const { rows, where } = plan;
  const direct = directOrder(plan);
  if (!direct) return undefined;
  const few = candidates(where, rows);
  if (few && few.size * 4 < rows.size) return sorted(plan, few).slice(0, count);
  const ids: string[] = [];
  for (const id of walk(plan, direct)) {
    if (!holds(where, rows.get(id)!)) continue;
    ids.push(id);
    if (ids.length === count) break;
  }
  return ids;
}

function allIds(plan: Plan): string[] {
  const { rows, where } = plan;
  const few = candidates(where, rows);
  const direct = directOrder(plan);
  if (few || !direct) return sorted(plan, few ?? rows.idsBy(rows.idField));
  return [...walk(plan, direct)].filter((id) => holds(where, rows.get(id)!));
}

interface DirectOrder {
  readonly field: string;
  readonly direction: "asc" | "desc";
}

/** Families that a collection keeps in the same order as a query wants them. */
const KEPT: ReadonlySet<string> = new Set(["text", "picklist", "number", "date", "datetime"]);

/** The order that the collection keeps itself, where one will do. */
function directOrder({ orderBy, rows }: Plan): DirectOrder | undefined {
  if (orderBy.length === 0) return { field: rows.idField, direction: "asc" };
  const [{ column, direction }, second] = orderBy as readonly [Sort, Sort | undefined];
  if (second || column.own === undefined) return undefined;
  if (column.own !== rows.idField && !KEPT.has(column.family)) return undefined;
  return { field: column.own, direction };
}

function* walk({ rows, where }: Plan, { field, direction }: DirectOrder): Generator<string> {
  const ids = rows.idsBy(field);
  const bounds = field === rows.idField ? idBounds(where, rows.idField) : {};
  const start = bounds.above === undefined ? 0 : firstAtLeast(ids, String(bounds.above));
  const end = bounds.below === undefined ? ids.length : firstAtLeast(ids, String(bounds.below + 1n));
  if (direction === "asc") for (let index = start; index < end; index++) yield ids[index]!;
  else for (let index = end - 1; index >= start; index--) yield ids[index]!;
}

function firstAtLeast(ids: readonly string[], id: string): number {
  let low = 0;
  let high = ids.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareIds(ids[middle]!, id) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Of equal rows the id decides, in the direction of the last column: the order that a collection keeps, too. */
function sorted(plan: Plan, ids: Iterable<string>): string[] {
  const { rows, where, orderBy } = plan;
  const found: { id: string; keys: (Key | undefined)[] }[] = [];
  for (const id of ids) {
    const row = rows.get(id);
    if (!row || !holds(where, row)) continue;
    found.push({ id, keys: orderBy.map(({ column }) => sortKey(plan, column, row)) });
  }
  const last = orderBy.at(-1)?.direction === "desc" ? -1 : 1;
  found.sort((a, b) => compareAll(orderBy, a.keys, b.keys) || last * compareIds(a.id, b.id));
  return found.map(({ id }) => id);
}

/** Look-ups are ordered by the name that is shown. */
function sortKey({ org }: Plan, { family, field, read }: Column, row: Row): Key | undefined {
  const value = read(row);
  if (family !== "lookup" || !field || value === undefined || value === null) return keyOfValue(family, value);
  const { name } = org.value(field, value) as { name?: unknown };
  return typeof name === "string" ? name.toLowerCase() : undefined;
}

function compareAll(orders: readonly Sort[], a: readonly (Key | undefined)[], b: readonly (Key | undefined)[]): number {
  for (const [index, { direction }] of orders.entries()) {
    const order = compareOptional(a[index], b[index]);
    if (order !== 0) return direction === "asc" ? order : -order;
  }
  return 0;
}

/** Nothing before something. */
function compareOptional(a: Key | undefined, b: Key | undefined): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? -1 : 1;
  return compareKeys(a, b);
}

function groupsOf(plan: Plan): Record<string, unknown>[] {
  const { groupBy, outputs, orderBy, org } = plan;
  const groups = new Map<string, Row[]>();
  if (groupBy.length === 0) groups.set("", []);
  for (const row of matching(plan)) {
    const key = JSON.stringify(groupBy.map(({ family, read }) => String(keyOfValue(family, read(row)) ?? "")));
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  const made = [...groups.values()].map((rows) => ({
    shown: Object.fromEntries(outputs.map((output) => [output.key, groupValue(org, output, rows)])),
    keys: orderBy.map(({ column, aggregate }) =>
      aggregate ? keyOfValue("number", aggregated(aggregate, column, rows)) : sortKey(plan, column, rows[0]!),
    ),
  }));
  made.sort((a, b) => compareAll(orderBy, a.keys, b.keys));
  return made.map(({ shown }) => shown);
}

function* matching({ rows, where }: Plan): Generator<Row> {
  const few = candidates(where, rows);
  for (const row of few ? [...few].map((id) => rows.get(id)!) : rows.values()) if (holds(where, row)) yield row;
}

const groupValue = (org: Plan["org"], { aggregate, column }: Output, rows: readonly Row[]): unknown =>
  aggregate ? aggregated(aggregate, column, rows) : shownValue(org, column, column.read(rows[0]!));

/** Empty values count for nothing; of none at all there is no sum. */
function aggregated(
  aggregate: NonNullable<Output["aggregate"]>,
  { read, family }: Column,
  rows: readonly Row[],
): unknown {
  const values = rows.map(read).filter((value) => keyOfValue(family, value) !== undefined);
  if (aggregate === "COUNT") return values.length;
  if (values.length === 0) return null;
  if (aggregate === "SUM" || aggregate === "AVG") {
    const sum = values.reduce<number>((total, value) => total + Number(value), 0);
    return aggregate === "SUM" ? sum : sum / values.length;
  }
  const wanted = aggregate === "MIN" ? -1 : 1;
  return values.reduce((best, value) =>
    compareKeys(keyOfValue(family, value)!, keyOfValue(family, best)!) === wanted ? value : best,
  );
}
