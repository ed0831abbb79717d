import type { Call } from "../../http/call.ts";
import { empty, json } from "../../http/reply.ts";
import type { Row } from "../../state/collection.ts";
import { idsOf, listed, moduleOf } from "../http.ts";
import type { Handlers } from "../index.ts";
import type { Module } from "../metadata/module.ts";
import type { Crm, Org } from "../org.ts";

/** Rich text as it is, which lists cut short. */
export function richText(crm: Crm): Handlers {
  return {
    "records.getRichText": (call) => {
      const org = crm.org(call);
      const module = moduleOf(org, call.params.module);
      const row = org.records(module.api_name).get(call.params.record_id!);
      return row ? json({ data: [shown(org, module, row, call)] }) : empty();
    },
    "records.listRichText": (call) => {
      const org = crm.org(call);
      const module = moduleOf(org, call.params.module);
      const rows = idsOf(call)
        .map((id) => org.records(module.api_name).get(id))
        .filter((row) => row !== undefined);
      return rows.length > 0 ? json({ data: rows.map((row) => shown(org, module, row, call)) }) : empty();
    },
  };
}

function shown(org: Org, module: Module, row: Row, { query }: Call): object {
  const names = listed(query.get("fields"));
  return org.shown(
    module,
    row,
    module.fields.filter(
      ({ textarea, api_name }) => textarea === "rich_text" && (names.length === 0 || names.includes(api_name)),
    ),
  );
}
