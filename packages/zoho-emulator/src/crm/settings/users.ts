import type { Call } from "../../http/call.ts";
import { json } from "../../http/reply.ts";
import type { Row } from "../../state/collection.ts";
import { batch, rowsOf } from "../http.ts";
import type { Handlers } from "../index.ts";
import { addJob, jobReply } from "../mass/jobs.ts";
import type { Crm, Org } from "../org.ts";
import { problem, unknownId } from "../refusal.ts";
import { byId, done, type Outcome, writeRecords } from "../write.ts";
import { userIsOfType } from "./particulars.ts";

/** How many users there are, and how one leaves: deleted, and what was theirs with somebody else. */
export function users(crm: Crm): Handlers {
  return {
    "users.count": (call) => {
      const type = call.query.get("type");
      const all = [...crm.org(call).users.values()];
      return json({ count: all.filter((user) => userIsOfType(user, type, call.grant.userId)).length });
    },
    "users.delete": (call) => batch([deleteUser(crm.org(call), call.params.user_id!)], "users"),
    "users.transferAndDelete": async (call) => {
      const [row] = await rowsOf(call, "transfer_and_delete", 1);
      return batch([transfer(crm.org(call), call.params.user_id!, row!, call)], "transfer_and_delete");
    },
    "users.transferAndDeleteMany": async (call) => {
      const org = crm.org(call);
      const rows = await rowsOf(call, "transfer_and_delete");
      return batch(
        rows.map((row, index) => byId(row, `$.transfer_and_delete[${index}]`, (id) => transfer(org, id, row, call))),
        "transfer_and_delete",
      );
    },
    "users.getTransferAndDeleteStatus": (call) => jobReply(crm, call, "transfer_and_delete", "transfer_and_delete"),

    "profiles.clone": async (call) => {
      const org = crm.org(call);
      const [given] = await rowsOf(call, "profiles", 1);
      const profiles = org.collection("profiles");
      const original = profiles.get(call.params.profile_id!);
      if (!original) return batch([unknownId(call.params.profile_id!)], "profiles");
      const at = { api_name: "name", json_path: "$.profiles[0].name" };
      const { name } = given!;
      if (typeof name !== "string" || name === "") {
        return batch([problem("MANDATORY_NOT_FOUND", "required field not found", at)], "profiles");
      }
      const [known] = profiles.idsWhere("name", name);
      if (known !== undefined)
        return batch([problem("DUPLICATE_DATA", "duplicate data", { id: known, ...at })], "profiles");
      const id = org.state.nextId();
      const by = org.named({ id: call.grant.userId });
      const time = org.time();
      profiles.put({
        ...original,
        ...{ id, name, display_label: name, custom: true, description: given!.description ?? "" },
        ...{ created_by: by, created_time: time, modified_by: by, modified_time: time },
      });
      return batch([done(id, "Profile cloned successfully")], "profiles", 201);
    },
  };
}

/** Whoever made the organization stays; the others are marked, so that records still know their names. */
function deleteUser(org: Org, id: string): Outcome {
  const user = org.users.get(id);
  if (!user || user.status === "deleted") return unknownId(id);
  if (id === org.firstUser()) return problem("INVALID_DATA", "the primary contact cannot be deleted", { id });
  org.users.put({ ...user, status: "deleted" });
  return done(id, "User deleted");
}

function transfer(org: Org, id: string, { transfer: given }: Row, call: Call): Outcome {
  const { id: to, records } = (given ?? {}) as { readonly id?: unknown; readonly records?: unknown };
  const at = { api_name: "id", json_path: "$.transfer_and_delete[0].transfer.id" };
  if (to === undefined) return problem("MANDATORY_NOT_FOUND", "required field not found", at);
  if (typeof to !== "string" || !org.users.has(to) || to === id) {
    return problem("INVALID_DATA", "the id given seems to be invalid", at);
  }
  const outcome = deleteUser(org, id);
  if (outcome.status === "error") return outcome;
  if (records !== false) {
    for (const module of org.modules()) {
      const owned = module.field("Owner") ? [...org.records(module.api_name).idsWhere("Owner", { id })] : [];
      const rows = owned.map((record) => ({ id: record, Owner: { id: to } }));
      writeRecords(org, module, rows, { mode: "update", by: call.grant.userId });
    }
  }
  const job_id = addJob(org, "transfer_and_delete", { status: "completed" });
  return { code: "SUCCESS", details: { id, job_id }, message: "transfer and delete scheduled", status: "success" };
}
