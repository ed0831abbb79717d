import { empty, json } from "../../http/reply.ts";
import type { Row } from "../../state/collection.ts";
import { batch, listed, pageOf } from "../http.ts";
import type { Handlers } from "../index.ts";
import type { Crm, Org } from "../org.ts";
import { unknownId } from "../refusal.ts";
import { done, type Outcome } from "../write.ts";
import { deletedOf } from "./deleted.ts";

/** The recycle bin of all modules: what is in it, and how it gets out for good. */
export function recycleBin(crm: Crm): Handlers {
  return {
    "recycleBin.list": (call) => {
      const org = crm.org(call);
      const { page, per_page } = pageOf(call);
      const ids = call.query.get("ids");
      const rows = inBin(org).filter(({ id }) => ids === null || listed(ids).includes(String(id)));
      if (call.query.get("sort_order") === "asc") rows.reverse();
      const shownRows = rows.slice((page - 1) * per_page, page * per_page);
      if (shownRows.length === 0) return empty();
      const info = { per_page, count: shownRows.length, page, more_records: page * per_page < rows.length };
      return json({ recycle_bin: shownRows.map((row) => shown(org, row)), info });
    },
    "recycleBin.get": (call) => {
      const org = crm.org(call);
      const row = inBin(org).find(({ id }) => id === call.params.record_id);
      if (!row) return empty();
      return json({ recycle_bin: [shown(org, row)], info: { per_page: 200, count: 1, page: 1, more_records: false } });
    },
    "recycleBin.delete": (call) => batch([purge(crm.org(call), call.params.record_id!)], "recycle_bin"),
    "recycleBin.deleteMany": (call) => {
      const org = crm.org(call);
      const ids = call.query.get("ids");
      const wanted = ids === null ? inBin(org).map(({ id }) => String(id)) : listed(ids);
      return batch(
        wanted.map((id) => purge(org, id)),
        "recycle_bin",
      );
    },
  };
}

const inBin = (org: Org): Row[] =>
  org
    .modules()
    .flatMap(({ api_name }) => deletedOf(org, api_name))
    .filter(({ type }) => type === "recycle")
    .sort((a, b) => (String(a.deleted_time) < String(b.deleted_time) ? 1 : -1));

function shown(org: Org, { id, display_name, deleted_time, deleted_by, module, record }: Row): Row {
  const name = String(module);
  return {
    ...{ id, display_name, deleted_time, deleted_by: org.named(deleted_by) },
    module: { api_name: name, id: org.module(name)?.id ?? null },
    owner: org.named((record as Row).Owner),
  };
}

function purge(org: Org, id: string): Outcome {
  for (const { api_name } of org.modules()) {
    const row = org.deleted(api_name).get(id);
    if (!row || row.purged === true) continue;
    org.deleted(api_name).put({ ...row, purged: true });
    return done(id, "record deleted");
  }
  return unknownId(id);
}
