import type { Handler } from "../../http/call.ts";
import { empty, json } from "../../http/reply.ts";
import { externalOf, moduleOf } from "../http.ts";
import type { Crm } from "../org.ts";
import { refusal } from "../refusal.ts";
import { idOf } from "../write.ts";
import { fieldNames, modifiedSince } from "./list.ts";
import { addSystemValues, systemValue } from "./system-values.ts";

/** One record of the module in the path, or of the one given, with all its fields or those asked for. */
export const getRecord =
  (crm: Crm, name?: string, param = "record_id"): Handler =>
  (call) => {
    const org = crm.org(call);
    const module = moduleOf(org, name ?? call.params.module);
    const external = externalOf(call);
    const given = call.params[param]!;
    if (external.length === 0 && !/^\d{1,19}$/.test(given)) {
      return refusal(400, "INVALID_DATA", "the id given seems to be invalid", { resource_path_index: 1 });
    }
    const id = idOf(org, module, given, external);
    const row = id === undefined ? undefined : org.records(module.api_name).get(id);
    if (!row) return empty(204);
    const since = modifiedSince(call);
    if (since !== undefined && String(row.Modified_Time) <= since) return empty(304);
    const asked = call.query.get("fields");
    if (asked === null) {
      const record = addSystemValues(module, row, org.shown(module, row));
      const many = module.fields.filter(({ rows }) => rows !== undefined);
      if (many.length > 0) record.$has_more = Object.fromEntries(many.map(({ api_name }) => [api_name, false]));
      return json({ data: [record] });
    }
    const names = fieldNames(asked);
    const record = org.shown(
      module,
      row,
      names.flatMap((name) => module.field(name) ?? []),
    );
    for (const name of names)
      if (name.startsWith("$") && !module.field(name)) record[name] = systemValue(org, module, row, name);
    return json({ data: [record] });
  };
