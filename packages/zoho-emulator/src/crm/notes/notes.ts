import type { Call } from "../../http/call.ts";
import type { Reply } from "../../http/reply.ts";
import { batch, idsOf, moduleOf } from "../http.ts";
import type { Handlers } from "../index.ts";
import type { Crm } from "../org.ts";
import { getRecord } from "../records/get.ts";
import { listRecords } from "../records/list.ts";
import { writesOf } from "../records/writes.ts";
import { deleteRecords } from "../write.ts";

/** Notes are records of a module of their own, whose look-up says what they were written to. */
export function notes(crm: Crm): Handlers {
  const { create, update, updateMany } = writesOf(crm, "Notes", "note_id");

  /** Unlike that of other records, the outcome tells who made and changed the note. */
  const remove = (call: Call, ids: readonly string[]): Reply => {
    const org = crm.org(call);
    const details = new Map(
      ids.flatMap((id) => {
        const row = org.records("Notes").get(id);
        return row ? [[id, org.writeDetails(row)] as const] : [];
      }),
    );
    const outcomes = deleteRecords(org, moduleOf(org, "Notes"), ids, call.grant.userId);
    return batch(
      outcomes.map((outcome, index) =>
        outcome.status === "error" ? outcome : { ...outcome, details: details.get(ids[index]!)! },
      ),
    );
  };

  return {
    "notes.list": listRecords(crm, "Notes"),
    "notes.get": getRecord(crm, "Notes", "note_id"),
    "notes.create": create,
    "notes.update": update,
    "notes.updateMany": updateMany,
    "notes.delete": (call) => remove(call, [call.params.note_id!]),
    "notes.deleteMany": (call) => remove(call, idsOf(call)),
  };
}
