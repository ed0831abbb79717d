import type { Call } from "../../http/call.ts";
import { empty, json } from "../../http/reply.ts";
import type { Row } from "../../state/collection.ts";
import { parentOf } from "../files/attachments.ts";
import { batch, pageOf, requiredParam, rowsOf } from "../http.ts";
import type { Handlers } from "../index.ts";
import type { Module } from "../metadata/module.ts";
import type { Crm, Org } from "../org.ts";
import { problem, refusal } from "../refusal.ts";
import type { Outcome } from "../write.ts";

/** Locks of a record: nobody writes to it while there is one. */
export function recordLocks(crm: Crm): Handlers {
  return {
    "recordLocks.list": (call) => {
      const { org, module, recordId } = parentOf(crm, call);
      requiredParam(call, "fields");
      const { page, per_page } = pageOf(call);
      const rows = locksOf(org, recordId).slice((page - 1) * per_page, page * per_page);
      if (rows.length === 0) return empty();
      const info = { per_page, count: rows.length, page, more_records: false, sort_by: "id", sort_order: "desc" };
      return json({ data: rows.map((row) => shown(org, module, row)), info });
    },
    "recordLocks.get": (call) => {
      const { org, module, recordId } = parentOf(crm, call);
      const row = locksOf(org, recordId).find(({ id }) => id === call.params.lock_id);
      return row ? json({ data: [shown(org, module, row)] }) : empty();
    },
    "recordLocks.create": async (call) => {
      const { org, module, recordId } = parentOf(crm, call);
      const [given] = await rowsOf(call, "data", 1);
      if (locksOf(org, recordId).length > 0) {
        return refusal(403, "NOT_ALLOWED", "the record is locked already", { id: recordId });
      }
      const by = { id: call.grant.userId };
      const time = org.time();
      const row: Row = {
        ...{ id: org.state.nextId(), record: recordId, reason: given!.Locked_Reason__s ?? null },
        ...{ Created_By: by, Created_Time: time, Modified_By: by, Modified_Time: time },
      };
      org.collection("locks").put(row);
      setLocked(org, module, recordId, true);
      return batch([outcomeOf(org, row, "relation updated")], "data", 201);
    },
    "recordLocks.update": async (call) => {
      const { org, recordId } = parentOf(crm, call);
      const [given] = await rowsOf(call, "data", 1);
      const old = locksOf(org, recordId).find(({ id }) => id === call.params.lock_id);
      if (!old) return batch([unknown(call)]);
      const reason = given!.Locked_Reason__s ?? old.reason;
      const row: Row = { ...old, reason, Modified_By: { id: call.grant.userId }, Modified_Time: org.time() };
      org.collection("locks").put(row);
      return batch([outcomeOf(org, row, "relation updated")]);
    },
    "recordLocks.delete": (call) => {
      const { org, module, recordId } = parentOf(crm, call);
      const row = locksOf(org, recordId).find(({ id }) => id === call.params.lock_id);
      if (!row) return batch([unknown(call)]);
      org.collection("locks").delete(String(row.id));
      setLocked(org, module, recordId, false);
      return batch([outcomeOf(org, row, "relation removed")]);
    },
  };
}

const locksOf = (org: Org, record: string): Row[] => {
  const locks = org.collection("locks");
  return [...locks.idsWhere("record", record)].map((id) => locks.get(id)!);
};

const unknown = ({ params }: Call): Outcome =>
  problem("INVALID_DATA", "the id given seems to be invalid", { id: params.lock_id });

function setLocked(org: Org, module: Module, id: string, isLocked: boolean): void {
  org.put(module, { ...org.records(module.api_name).get(id)!, Locked__s: isLocked });
}

function outcomeOf(org: Org, row: Row, message: string): Outcome {
  const { $approval_state: _none, ...details } = org.writeDetails(row) as Row & { readonly id: string };
  return { code: "SUCCESS", details, message, status: "success" };
}

const shown = (org: Org, { api_name, id: moduleId }: Module, row: Row): Row => ({
  id: row.id,
  Locked_time__s: row.Created_Time,
  locked_by__s: org.user((row.Created_By as { id: string }).id),
  locked_for_s: { id: row.record, name: org.nameOf(api_name, String(row.record)), module: { api_name, id: moduleId } },
  lock_source__s: "Manual",
  locked_reason__s: row.reason ?? "",
  Created_By: org.user((row.Created_By as { id: string }).id),
  Created_Time: row.Created_Time,
  Modified_By: org.user((row.Modified_By as { id: string }).id),
  Modified_Time: row.Modified_Time,
});
