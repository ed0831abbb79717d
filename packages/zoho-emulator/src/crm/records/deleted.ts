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
      const rows = deletedOf(org, module.api_name).filter(
        (row) => (type === "all" || row.type === type) && (since === undefined || String(row.deleted_time) > since),
      );
      const shown = rows.slice((page - 1) * per_page, page * per_page);
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
        info: { per_page, count: shown.length, page, more_records: page * per_page < rows.length },
      });
    },
  };
}

/** Deleted records of a module, the latest first, each with where it is: `recycle` or `permanent`. */
export function deletedOf(org: Org, module: string): (Row & { readonly type: keyof typeof DAYS })[] {
  const deleted = org.deleted(module);
  return [...deleted.idsBy("deleted_time")].reverse().flatMap((id) => {
    const row = deleted.get(id)!;
    const age = (org.now() - Date.parse(String(row.deleted_time))) / DAY;
    const type = row.purged === true || age > DAYS.recycle ? "permanent" : "recycle";
    return age <= DAYS.permanent ? [{ ...row, type }] : [];
  });
}
