import { json } from "../../http/reply.ts";
import type { Row } from "../../state/collection.ts";
import { parentOf } from "../files/attachments.ts";
import { Refused, rowsOf } from "../http.ts";
import type { Handlers } from "../index.ts";
import { relatedListsOf } from "../metadata/related-lists.ts";
import type { Crm, Org } from "../org.ts";
import { refusal } from "../refusal.ts";
import { deleteRecords, writeRecords } from "../write.ts";
import { addJob, jobReply } from "./jobs.ts";

/** Records that one merge takes, the one that stays included. */
const LIMIT = 3;

/** Two or three records become one: chosen values and everything that belongs to them move over, the others are deleted. */
export function merge(crm: Crm): Handlers {
  return {
    "records.merge": async (call) => {
      const { org, module, recordId } = parentOf(crm, call);
      const [given] = await rowsOf(call, "merge", 1);
      const others = othersIn(org, module.api_name, recordId, given!);
      const by = call.grant.userId;
      const records = org.records(module.api_name);
      const values: Record<string, unknown> = {};
      for (const { id, _fields = [] } of others) {
        for (const { api_name } of _fields) {
          const field = module.field(api_name);
          if (field && !field.read_only) values[api_name] = records.get(id)![api_name] ?? null;
        }
      }
      const lists = relatedListsOf(module, org.modules()).filter(({ field }) => field !== undefined);
      for (const { id } of others)
        for (const { module: target, field } of lists) repoint(org, target, field!, id, recordId);
      deleteRecords(
        org,
        module,
        others.map(({ id }) => id),
        by,
      );
      const [outcome] = writeRecords(org, module, [{ ...values, id: recordId }], { mode: "update", by });
      if (outcome!.status === "error") return json({ merge: [outcome] }, 400);
      const job_id = addJob(org, "merge", {
        data: given!.data,
        master_record_fields: given!.master_record_fields ?? [],
        status: "COMPLETED",
      });
      return json(
        {
          merge: [
            { code: "SCHEDULED", details: { job_id }, message: "merge scheduled successfully", status: "success" },
          ],
        },
        201,
      );
    },
    "records.getMergeStatus": (call) => jobReply(crm, call, "merge", "merge"),
  };
}

interface Other {
  readonly id: string;
  readonly _fields?: readonly { readonly api_name: string }[];
}

function othersIn(org: Org, module: string, recordId: string, { data }: Row): readonly Other[] {
  const path = "$.merge[0].data";
  const at = { api_name: "data", json_path: path };
  if (!Array.isArray(data)) throw new Refused(refusal(400, "MANDATORY_NOT_FOUND", "required field not found", at));
  const others = (data as readonly Other[]).filter(({ id }) => id !== recordId);
  if (others.length === 0) throw new Refused(refusal(400, "INVALID_DATA", "there is no other record to merge", at));
  if (others.length >= LIMIT) {
    throw new Refused(
      refusal(400, "LIMIT_EXCEEDED", "the request holds more entries than are allowed", {
        maximum_length: LIMIT,
        ...at,
      }),
    );
  }
  others.forEach(({ id }, index) => {
    if (typeof id === "string" && org.records(module).has(id)) return;
    throw new Refused(
      refusal(400, "INVALID_DATA", "the id given seems to be invalid", {
        api_name: "id",
        json_path: `${path}[${index}].id`,
      }),
    );
  });
  return others;
}

function repoint(org: Org, target: string, field: string, from: string, to: string): void {
  const records = org.records(target);
  const module = org.module(target)!;
  for (const id of [...records.idsWhere(field, { id: from })]) {
    const row = records.get(id)!;
    org.put(module, { ...row, [field]: { ...(row[field] as Row), id: to } });
  }
}
