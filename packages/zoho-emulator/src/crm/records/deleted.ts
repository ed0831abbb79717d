import { empty, json } from "../../http/reply.ts";
import type { Row } from "../../state/collection.ts";
import { moduleOf, pageOf } from "../http.ts";
import type { Handlers } from "../index.ts";
import type { Crm, Org } from "../org.ts";
import { invalidParam, modifiedSince } from "./list.ts";

const DAY = 24 * 60 * 60 * 1000;
/** Days that ids of deleted records are listed: in the recycle bin, and beyond it. */
const DAYS = { recycle: 60, permanent: 120 } as const;

/** Records that were deleted, the latest first. */
export function deletedRecords(crm: Crm): Handlers {
  return {
    "records.listDeleted": (call) => {
      const org = crm.org(call);
      const module = moduleOf(org, call.params.module);
      const type = call.query.get("type") ?? "all";
      if (type !== "all" && type !== "recycle" && type !== "permanent") {
        invalidParam("type", { supported_values: ["all", "recycle", "permanent"] });
      }
      const { page, per_page } = pageOf(call);
      const since = modifiedSince(call);
      const shown: Row[] = [];
      let skipped = (page - 1) * per_page;
      let more = false;
      for (const row of deletedOf(org, module.api_name)) {
        if (since !== undefined && String(row.deleted_time) <= since) break;
        if (type !== "all" && row.type !== type) continue;
        if (skipped-- > 0) continue;
        more = shown.length === per_page;
        if (more) break;
        shown.push(row);
      }
      if (shown.length === 0) return empty(since === undefined ? 204 : 304);
      return json({
        data: shown.map((row) => ({
          deleted_by: org.named(row.deleted_by),
          id: row.id,
          display_name: row.display_name,
          type: row.type,
          created_by: org.named((row.record as Row).Created_By),
          deleted_time: row.deleted_time,
        })),
        info: { per_page, count: shown.length, page, more_records: more },
      });
    },
  };
}

/**
 * Deleted records of a module, the latest first, each with where it is: `recycle` or `permanent`. One after the other, so
 * that a page costs what comes before it and no more.
 */
export function* deletedOf(org: Org, module: string): Generator<Row & { readonly type: keyof typeof DAYS }> {
  const deleted = org.deleted(module);
  const ids = deleted.idsBy("deleted_time");
  for (let index = ids.length - 1; index >= 0; index--) {
    const row = deleted.get(ids[index]!)!;
    const age = (org.now() - Date.parse(String(row.deleted_time))) / DAY;
    if (age > DAYS.permanent) return;
    yield { ...row, type: row.purged === true || age > DAYS.recycle ? "permanent" : "recycle" };
  }
}
