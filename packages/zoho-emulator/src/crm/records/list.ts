import type { Call, Handler } from "../../http/call.ts";
import { empty } from "../../http/reply.ts";
import type { Direction, Row } from "../../state/collection.ts";
import { toUtc } from "../dates.ts";
import { listed, moduleOf, Refused, requiredParam } from "../http.ts";
import type { Field } from "../metadata/field.ts";
import type { Module } from "../metadata/module.ts";
import { viewsOf } from "../metadata/views.ts";
import type { Crm, Org } from "../org.ts";
import { refusal } from "../refusal.ts";
import { ambiguous, pageReply } from "./pages.ts";
import { systemValue } from "./system-values.ts";
import type { Filter, View } from "./view.ts";

const SORTABLE: readonly string[] = ["id", "Created_Time", "Modified_Time"];
const FIELD_LIMIT = 50;

/** A list of the module in the path, or of the one given, by pages or by tokens. */
export const listRecords =
  (crm: Crm, name?: string): Handler =>
  (call) => {
    const org = crm.org(call);
    const module = moduleOf(org, name ?? call.params.module);
    const { query } = call;
    const names = fieldNames(requiredParam(call, "fields"));
    if (query.has("cvid") && query.has("sort_by")) ambiguous("cvid", "sort_by");
    const { sortBy, direction } = order(call);
    const since = modifiedSince(call);
    const view = viewOf(org, module, call, sortBy, since);
    return pageReply(
      call,
      view,
      direction,
      shownInLists(org, module, names),
      empty(since === undefined ? 204 : 304),
      org.now(),
    );
  };

/** API names of the fields that were asked for. */
export function fieldNames(text: string): string[] {
  const names = [...new Set(listed(text))];
  if (names.length > FIELD_LIMIT) {
    throw new Refused(
      refusal(400, "LIMIT_EXCEEDED", "more fields were asked for than are allowed", {
        limit: FIELD_LIMIT,
        param_name: "fields",
      }),
    );
  }
  return names;
}

export function order({ query }: Pick<Call, "query">): { readonly sortBy: string; readonly direction: Direction } {
  const sortBy = query.get("sort_by") ?? "id";
  if (!SORTABLE.includes(sortBy)) invalidParam("sort_by", { supported_values: SORTABLE });
  const direction = query.get("sort_order") ?? "desc";
  if (direction !== "asc" && direction !== "desc")
    return invalidParam("sort_order", { supported_values: ["asc", "desc"] });
  return { sortBy, direction };
}

export function invalidParam(param_name: string, details: Readonly<Record<string, unknown>> = {}): never {
  throw new Refused(refusal(400, "INVALID_DATA", "invalid data", { ...details, param_name }));
}

/** `If-Modified-Since`, in UTC. */
export function modifiedSince({ headers }: Pick<Call, "headers">): string | undefined {
  const value = headers.get("if-modified-since");
  if (value === null) return undefined;
  const time = toUtc(value);
  if (time === undefined) {
    throw new Refused(
      refusal(400, "INVALID_DATA", "invalid data", { expected_data_type: "datetime", api_name: "If-Modified-Since" }),
    );
  }
  return time;
}

/** The records that the parameters leave, in order. */
function viewOf(org: Org, module: Module, call: Call, sortBy: string, since: string | undefined): View {
  const { query } = call;
  const filters: { readonly key: string; readonly keeps: Filter }[] = [];
  const ids = query.get("ids");
  if (ids !== null) {
    const wanted = new Set(listed(ids));
    filters.push({ key: `ids=${ids}`, keeps: ({ id }) => wanted.has(String(id)) });
  }
  if (since !== undefined) filters.push({ key: `since=${since}`, keeps: (row) => String(row.Modified_Time) > since });
  const territory = query.get("territory_id");
  if (territory !== null) filters.push({ key: `territory=${territory}`, keeps: (row) => isIn(row, territory) });
  const cvid = query.get("cvid");
  const customView = cvid === null ? undefined : viewsOf(module).find(({ id }) => id === cvid);
  if (cvid !== null && !customView) invalidParam("cvid");
  if (customView?.keeps) {
    const { keeps } = customView;
    const user = call.grant.userId;
    filters.push({ key: `cvid=${cvid} ${user}`, keeps: (row) => keeps(row, user) });
  }
  const converted = convertedFilter(org, module, customView?.converted ? "true" : query.get("converted"));
  if (converted) filters.push(converted);
  const records = org.records(module.api_name);
  if (filters.length === 0) return org.crm.views.of(records, recordsName(org, module), sortBy);
  return org.crm.views.of(records, recordsName(org, module), sortBy, {
    key: filters.map(({ key }) => key).join(" "),
    keeps: (row) => filters.every(({ keeps }) => keeps(row)),
  });
}

const isIn = ({ Territories, Territory }: Row, id: string): boolean =>
  ((Territories ?? Territory ?? []) as readonly { id: string }[]).some((each) => each.id === id);

const recordsName = (org: Org, module: Module): string => `${org.key}/${module.api_name}`;

/** Leads that were converted are left out, unless they are asked for. */
function convertedFilter(
  org: Org,
  { api_name }: Module,
  asked: string | null,
): { readonly key: string; readonly keeps: Filter } | undefined {
  if (api_name !== "Leads" || asked === "both") return undefined;
  const wanted = asked === "true";
  if (!wanted && org.records(api_name).idsWhere("Converted__s", true).size === 0) return undefined;
  return { key: `converted=${wanted}`, keeps: ({ Converted__s }) => (Converted__s === true) === wanted };
}

/** What a list shows of a record: no rows of subforms, no links to many, rich text cut short. */
export function shownInLists(
  org: Org,
  module: Module,
  names: readonly string[],
): (row: Row) => Record<string, unknown> {
  const fields: Field[] = [];
  const others: string[] = [];
  for (const name of names) {
    const field = module.field(name);
    if (field && field.rows === undefined) fields.push(field);
    else if (name.startsWith("$")) others.push(name);
  }
  const rich = fields.filter(({ textarea }) => textarea === "rich_text").map(({ api_name }) => api_name);
  return (row) => {
    const record = org.shown(module, row, fields);
    for (const name of rich) {
      const text = record[name];
      if (typeof text === "string" && text.length > RICH_TEXT_IN_LISTS)
        record[name] = text.slice(0, RICH_TEXT_IN_LISTS);
    }
    for (const name of others) record[name] = systemValue(org, module, row, name);
    return record;
  };
}

const RICH_TEXT_IN_LISTS = 500;
