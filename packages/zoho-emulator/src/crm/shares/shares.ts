import type { Call } from "../../http/call.ts";
import { empty, json, type Reply } from "../../http/reply.ts";
import type { Row } from "../../state/collection.ts";
import { parentOf } from "../files/attachments.ts";
import { rowsOf } from "../http.ts";
import type { Handlers } from "../index.ts";
import type { Module } from "../metadata/module.ts";
import type { Crm, Org } from "../org.ts";
import { missing, type Problem, problem, refusal } from "../refusal.ts";

const PERMISSIONS = ["full_access", "read_only", "read_write"];
const TYPES = ["private", "public"];
/** Who a record can be shared with, and where the organization keeps them. */
const SHARED_WITH: Readonly<Record<string, string>> = {
  users: "users",
  roles: "roles",
  groups: "user_groups",
  territories: "territories",
};
/** Shares of one record. */
const MAX_SHARES = 10;

type Outcome =
  | Problem
  | { readonly code: "SUCCESS"; readonly details: Row; readonly message: string; readonly status: "success" };

/** With whom a record is shared. */
export function shares(crm: Crm): Handlers {
  const write = async (call: Call, replace: boolean): Promise<Reply> => {
    const { org, module, recordId } = parentOf(crm, call);
    const rows = await rowsOf(call, "share", MAX_SHARES);
    const read = rows.map((row, index) => readShare(org, row, `$.share[${index}]`));
    const good = read.filter((each): each is Row => !("code" in each));
    if (replace && good.length > 0) forget(org, recordId);
    for (const share of good) put(org, module, recordId, call.grant.userId, share);
    const outcomes = read.map((each): Outcome => ("code" in each ? (each as unknown as Problem) : DONE));
    const failed = outcomes.filter(({ status }) => status === "error").length;
    return json({ share: outcomes }, failed === 0 ? 200 : failed < outcomes.length ? 207 : 400);
  };

  return {
    "shares.create": (call) => write(call, false),
    "shares.update": (call) => write(call, true),
    "shares.delete": (call) => {
      const { org, recordId } = parentOf(crm, call);
      if (forget(org, recordId) === 0) {
        return refusal(400, "CANNOT_PROCESS", "No sharing through this record is available to revoke");
      }
      return json({
        share: { code: "SUCCESS", details: { id: recordId }, message: "Sharing Revoked", status: "success" },
      });
    },
    "shares.list": (call) => {
      const { org, recordId } = parentOf(crm, call);
      const view = call.query.get("view");
      if (view !== null && view !== "summary" && view !== "manage") {
        return refusal(400, "PATTERN_NOT_MATCHED", "Please check whether the input values are correct", {
          api_name: "view",
        });
      }
      const shared = sharesOf(org, recordId)
        .filter(({ sharedTo }) => !call.query.get("sharedTo") || sharedTo === call.query.get("sharedTo"))
        .map(({ id: _, record: __, sharedTo: ___, ...share }) => share);
      return shared.length === 0 ? empty() : json({ share: shared });
    },
  };
}

const DONE: Outcome = {
  code: "SUCCESS",
  details: {},
  message: "record will be shared successfully",
  status: "success",
};

const sharesOf = (org: Org, recordId: string): Row[] => {
  const kept = org.collection("shares");
  return [...kept.idsWhere("record", recordId)].map((id) => kept.get(id)!);
};

function forget(org: Org, recordId: string): number {
  const kept = sharesOf(org, recordId);
  for (const { id } of kept) org.collection("shares").delete(String(id));
  return kept.length;
}

function put(org: Org, module: Module, recordId: string, by: string, share: Row): void {
  const { id, type } = share.shared_with as { id: string; type: string };
  const whole = (user: string): Row => ({ ...org.users.get(user), ...org.user(user) });
  const member = (kept: Row | undefined): Row => ({ id, type, name: String(kept?.name ?? kept?.full_name ?? "") });
  org.collection("shares").put({
    ...share,
    id: `${recordId}/${id}`,
    record: recordId,
    sharedTo: id,
    shared_with: member(org.collection(SHARED_WITH[type]!).get(id)),
    ...(type === "users" && { user: org.user(id) }),
    shared_through: {
      module: { name: module.api_name, api_name: module.api_name, id: module.id },
      entity_name: org.nameOf(module.api_name, recordId),
      id: recordId,
    },
    shared_time: org.time(),
    shared_by: { name: org.user(by).name, id: by, zuid: whole(by).zuid ?? null },
  });
}

/** `shared_with`, or `user` as older versions have it. */
function readShare(org: Org, row: Row, path: string): Row | Problem {
  const at = (api_name: string) => ({ api_name, json_path: `${path}.${api_name}` });
  const { permission, type = "private", share_related_records = false } = row;
  const given = (row.shared_with ?? (row.user ? { ...(row.user as object), type: "users" } : undefined)) as
    | { id?: unknown; type?: unknown }
    | null
    | undefined;
  if (permission === undefined) return missing("permission", path);
  if (!PERMISSIONS.includes(String(permission))) {
    return problem("INVALID_DATA", "invalid data", { ...at("permission"), supported_values: PERMISSIONS });
  }
  if (!TYPES.includes(String(type))) {
    return problem("INVALID_DATA", "invalid data", { ...at("type"), supported_values: TYPES });
  }
  if (typeof share_related_records !== "boolean") {
    return problem("INVALID_DATA", "invalid data", { ...at("share_related_records"), expected_data_type: "boolean" });
  }
  if (given === undefined || given === null) {
    return missing("shared_with", path);
  }
  const collection = SHARED_WITH[String(given.type ?? "users")];
  if (!collection) return problem("INVALID_DATA", "invalid data", { dependee: at("type"), ...at("shared_with") });
  if (typeof given.id !== "string" || !org.collection(collection).has(given.id)) {
    const { json_path } = at("shared_with");
    return problem("INVALID_DATA", "invalid user Id", { api_name: "id", json_path: `${json_path}.id` });
  }
  return {
    shared_with: { id: given.id, type: String(given.type ?? "users") },
    permission,
    share_related_records,
    type,
  };
}
