import type { Call } from "../../http/call.ts";
import { empty, json, type Reply } from "../../http/reply.ts";
import type { Row } from "../../state/collection.ts";
import type { Family, Resolved } from "../criteria/column.ts";
import { holds } from "../criteria/condition.ts";
import { CriteriaRefused, readCriteriaOf } from "../criteria/json.ts";
import { parentOf } from "../files/attachments.ts";
import { pageOf } from "../http.ts";
import type { Handlers } from "../index.ts";
import type { Field } from "../metadata/field.ts";
import type { Module } from "../metadata/module.ts";
import type { Change, Crm, Org } from "../org.ts";

/** What became of a record: when it was added, and each time that it was changed. */
export function timelines(crm: Crm): Handlers {
  crm.onChange(remember);
  return { "timelines.list": (call) => list(crm, call) };
}

/** One update of one record. That it was added stands in the record itself. */
interface Update {
  readonly id: string;
  readonly record: string;
  readonly at: string;
  readonly by: string;
  readonly fields: readonly { readonly api_name: string; readonly old: unknown; readonly new: unknown }[];
}

function remember({ org, operation, records, by }: Change): void {
  if (operation !== "update") return;
  const updates = org.collection("updates");
  for (const { id, row, before, fields } of records) {
    const changed = fields.map((api_name) => ({ api_name, old: before?.[api_name], new: row[api_name] }));
    updates.put({ id: org.state.nextId(), record: id, at: org.time(), by, fields: changed });
  }
}

function list(crm: Crm, call: Call): Reply {
  const { org, module, recordId } = parentOf(crm, call);
  const { page, per_page } = pageOf(call);
  const keeps = filterOf(call.query.get("filters"));
  const entries = entriesOf(org, module, recordId).filter(keeps);
  if (call.query.get("sort_order") !== "asc") entries.reverse();
  const shown = entries.slice((page - 1) * per_page, page * per_page);
  if (shown.length === 0) return empty();
  return json({
    __timeline: shown,
    info: {
      next_page_token: null,
      previous_page_token: null,
      count: shown.length,
      more_records: entries.length > page * per_page,
      page,
      per_page,
    },
  });
}

/** The oldest first. */
function entriesOf(org: Org, module: Module, recordId: string): Row[] {
  const row = org.records(module.api_name).get(recordId)!;
  const record = {
    module: { api_name: module.api_name, id: module.id },
    name: org.nameOf(module.api_name, recordId) ?? "",
    id: recordId,
  };
  const entry = (id: string, action: string, by: string, audited_time: unknown, more: Row = {}): Row => {
    const { name, id: userId } = org.user(by);
    return {
      ...{ done_by: { name, id: userId }, record, audited_time, action, id },
      ...{ source: "crm_api", type: "timeline" },
      ...more,
    };
  };
  const { id: maker = "" } = (row.Created_By ?? {}) as { id?: string };
  const updates = org.collection("updates");
  const changed = [...updates.idsWhere("record", recordId)].map((id) => updates.get(id) as unknown as Update);
  return [
    entry(recordId, "added", maker, row.Created_Time),
    ...changed.map(({ id, at, by, fields }) =>
      entry(id, "updated", by, at, {
        field_history: fields.flatMap(({ api_name, old, new: given }) => {
          const field = module.field(api_name);
          return field ? [historyOf(org, field, old, given)] : [];
        }),
      }),
    ),
  ];
}

function historyOf(org: Org, field: Field, old: unknown, given: unknown): Row {
  const before = textOf(org.value(field, old));
  const after = textOf(org.value(field, given));
  return {
    data_type: field.data_type,
    enable_colour_code: false,
    pick_list_values: [],
    field_label: field.label,
    api_name: field.api_name,
    id: field.id,
    _value: { ...(after !== undefined && { new: after }), ...(before !== undefined && { old: before }) },
  };
}

function textOf(value: unknown): string | undefined {
  if (value === null || value === undefined) return undefined;
  if (Array.isArray(value)) return value.map(textOf).join(";");
  if (typeof value !== "object") return String(value);
  const { name, id } = value as { name?: unknown; id?: unknown };
  return String(name ?? id ?? JSON.stringify(value));
}

/** What can be asked of an entry. */
const COLUMNS: Readonly<Record<string, Family>> = {
  audited_time: "datetime",
  action: "text",
  source: "text",
  done_by: "lookup",
  "done_by.id": "bigint",
};

function filterOf(filters: string | null): (entry: Row) => boolean {
  if (!filters) return () => true;
  let given: unknown;
  try {
    given = JSON.parse(filters);
  } catch {
    throw new CriteriaRefused("INVALID_DATA", "invalid data", { param_name: "filters" });
  }
  const condition = readCriteriaOf(columnOf, given);
  return (entry) => holds(condition, entry);
}

function columnOf(name: string): Resolved {
  const family = COLUMNS[name];
  if (!family) return { problem: "missing" };
  const read = (entry: Row): unknown => (name === "done_by.id" ? (entry.done_by as { id?: unknown }).id : entry[name]);
  return { column: { name, field: undefined, module: undefined, family, own: undefined, elsewhere: false, read } };
}
