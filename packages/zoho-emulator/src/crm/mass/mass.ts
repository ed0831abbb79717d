import type { Call } from "../../http/call.ts";
import { json, type Reply } from "../../http/reply.ts";
import type { Row } from "../../state/collection.ts";
import { holds } from "../criteria/condition.ts";
import { readCriteria } from "../criteria/json.ts";
import { about, batch, Refused, rowsOf } from "../http.ts";
import type { Handlers } from "../index.ts";
import type { Module } from "../metadata/module.ts";
import { viewsOf } from "../metadata/views.ts";
import type { Crm, Org } from "../org.ts";
import { refusal } from "../refusal.ts";
import { deleteRecords, type Outcome, writeRecords } from "../write.ts";
import { addJob, jobReply } from "./jobs.ts";

/** Records that one mass operation takes by their ids. */
const ID_LIMIT = 500;

/** The same change to many records: those listed at once, those of a view as a job. */
export function massOperations(crm: Crm): Handlers {
  return {
    "records.massUpdate": async (call) => {
      const { org, module, body } = await about(crm, call);
      const [values] = await rowsOf(call, "data", 1);
      const change = (ids: readonly string[]): Outcome[] =>
        writeRecords(
          org,
          module,
          ids.map((id) => ({ ...values, id })),
          { mode: "update", by: call.grant.userId },
        );
      const ids = idsIn(body);
      if (ids) return batch(change(ids));
      const outcomes = change(idsOfView(org, module, body, call));
      const { total, failed } = counted(outcomes);
      return scheduled(org, "mass_update", "mass update", {
        ...{ Status: "COMPLETED", Total_Count: total, Updated_Count: total - failed },
        ...{ Failed_Count: failed, Not_Updated_Count: failed },
      });
    },

    "records.massDelete": async (call) => {
      const { org, module, body } = await about(crm, call);
      const ids = idsIn(body);
      const by = call.grant.userId;
      if (ids) return batch(deleteRecords(org, module, ids, by));
      const { total, failed } = counted(deleteRecords(org, module, idsOfView(org, module, body, call), by));
      return scheduled(org, "mass_delete", "mass delete", {
        ...{ Status: "COMPLETED", Total_Count: total, Deleted_Count: total - failed, Failed_Count: failed },
      });
    },

    "records.massChangeOwner": async (call) => {
      const { org, module, body } = await about(crm, call);
      const Owner = ownerIn(org, body);
      const rows = idsOfView(org, module, body, call).map((id) => ({ id, Owner }));
      const { total, failed } = counted(writeRecords(org, module, rows, { mode: "update", by: call.grant.userId }));
      return scheduled(org, "mass_change_owner", "mass change owner", {
        ...{ Status: "COMPLETED", Total_Count: total, Updated_Count: total - failed },
        ...{ Failed_Count: failed, Not_Updated_Count: failed },
      });
    },

    "records.changeOwner": async (call) => {
      const { org, module, body } = await about(crm, call);
      return batch(changeOwner(org, module, [call.params.record_id!], body, call));
    },
    "records.changeOwnerMany": async (call) => {
      const { org, module, body } = await about(crm, call);
      return batch(changeOwner(org, module, idsIn(body) ?? [], body, call));
    },

    "records.getMassUpdateStatus": (call) => jobReply(crm, call, "mass_update"),
    "records.getMassDeleteStatus": (call) => jobReply(crm, call, "mass_delete"),
    "records.getMassChangeOwnerStatus": (call) => jobReply(crm, call, "mass_change_owner"),
  };
}

function idsIn({ ids }: Row): readonly string[] | undefined {
  if (!Array.isArray(ids)) return undefined;
  if (ids.length > ID_LIMIT) {
    const details = { maximum_length: ID_LIMIT, api_name: "ids", json_path: "$.ids" };
    throw new Refused(refusal(400, "LIMIT_EXCEEDED", "the request holds more entries than are allowed", details));
  }
  return ids.map(String);
}

/** Of the records that a view shows, or that criteria hold for; with both, of those that do both. */
function idsOfView(org: Org, module: Module, { cvid, criteria }: Row, { grant }: Call): readonly string[] {
  const at = { api_name: "cvid", json_path: "$.cvid" };
  const wanted = criteria ? readCriteria(org, module.api_name, criteria) : undefined;
  const rows = [...org.records(module.api_name).values()].filter((row) => !wanted || holds(wanted, row));
  if (cvid === undefined && wanted) return rows.map(({ id }) => String(id));
  if (cvid === undefined) throw new Refused(refusal(400, "MANDATORY_NOT_FOUND", "required field not found", at));
  const view = viewsOf(module).find(({ id }) => id === cvid);
  if (!view) throw new Refused(refusal(400, "INVALID_DATA", "the id given seems to be invalid", at));
  return rows
    .filter((row) => view.converted === (row.Converted__s === true) && (!view.keeps || view.keeps(row, grant.userId)))
    .map(({ id }) => String(id));
}

function ownerIn(org: Org, { owner }: Row): { readonly id: string } {
  const id = (owner as { id?: unknown } | undefined)?.id;
  if (typeof id === "string" && org.users.has(id)) return { id };
  const at = { api_name: "owner", json_path: "$.owner" };
  if (owner === undefined) throw new Refused(refusal(400, "MANDATORY_NOT_FOUND", "required field not found", at));
  throw new Refused(
    refusal(400, "INVALID_DATA", "the id given seems to be invalid", { api_name: "id", json_path: "$.owner.id" }),
  );
}

function changeOwner(org: Org, module: Module, ids: readonly string[], body: Row, call: Call): Outcome[] {
  const Owner = ownerIn(org, body);
  const rows = ids.map((id) => ({ id, Owner }));
  return writeRecords(org, module, rows, { mode: "update", by: call.grant.userId }).map((outcome) =>
    outcome.status === "error"
      ? outcome
      : {
          code: "SUCCESS",
          details: { id: outcome.details.id },
          message: "Owner updated successfully",
          status: "success",
        },
  );
}

const counted = (outcomes: readonly Outcome[]): { readonly total: number; readonly failed: number } => ({
  total: outcomes.length,
  failed: outcomes.filter(({ status }) => status === "error").length,
});

function scheduled(org: Org, kind: string, what: string, status: Row): Reply {
  const job_id = addJob(org, kind, status);
  return json({
    data: [{ code: "SCHEDULED", details: { job_id }, message: `${what} scheduled successfully`, status: "success" }],
  });
}
