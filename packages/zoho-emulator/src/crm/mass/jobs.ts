import type { Call } from "../../http/call.ts";
import { json, type Reply } from "../../http/reply.ts";
import type { Row } from "../../state/collection.ts";
import { requiredParam } from "../http.ts";
import type { Crm, Org } from "../org.ts";
import { refusal } from "../refusal.ts";

/** Remembers what became of a mass operation; gives the id to ask by. They are done at once: only their reply waits. */
export function addJob(org: Org, kind: string, status: Row): string {
  const id = org.state.nextId();
  org.collection("jobs").put({ id, kind, status });
  return id;
}

/** How a mass operation stands, as its status call shows it. */
export function jobReply(crm: Crm, call: Call, kind: string, property = "data"): Reply {
  const id = requiredParam(call, "job_id");
  const job = crm.org(call).collection("jobs").get(id);
  if (job?.kind !== kind)
    return refusal(400, "INVALID_DATA", "the id given seems to be invalid", { param_name: "job_id" });
  const status = job.status as Row;
  // Only what does not stand under `data` says again which job it is.
  return json({ [property]: [property === "data" ? status : { job_id: id, ...status }] });
}
