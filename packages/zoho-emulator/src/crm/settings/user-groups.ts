import type { Call } from "../../http/call.ts";
import { empty, json, type Reply } from "../../http/reply.ts";
import type { Row } from "../../state/collection.ts";
import { pageOf } from "../http.ts";
import type { Handlers } from "../index.ts";
import type { Crm, Org } from "../org.ts";

/** Where the users of a group come from: named one by one, by their role, or by their territory. */
interface Source {
  readonly type: "users" | "roles" | "territories";
  readonly source: { readonly id?: string; readonly name?: string };
}

/** Who is in groups of users. The groups themselves are plain settings. */
export function userGroups(crm: Crm): Handlers {
  const groupOf = (call: Call): Row | undefined => groups(crm.org(call)).get(call.params.user_group_id!);
  return {
    "userGroups.listSources": (call) => {
      const type = call.query.get("type");
      const group = groupOf(call);
      const sources = group ? sourcesOf(group).filter((each) => type === null || each.type === type) : [];
      const shown = sources.map((each) => ({ subordinates: null, sub_territories: null, ...each }));
      return paged(call, "sources", shown);
    },
    "userGroups.countSources": (call) => {
      const org = crm.org(call);
      const group = groupOf(call);
      if (!group) return empty();
      const count = (type: Source["type"]): number => sourcesOf(group).filter((each) => each.type === type).length;
      const named = sourcesOf(group).filter(({ type }) => type === "users");
      const users = named.flatMap(({ source }) => org.users.get(String(source.id)) ?? []) as readonly Row[];
      const counts = { groups: 0, roles: count("roles"), territories: count("territories"), users: byStatus(users) };
      return json({ sources_count: [counts] });
    },
    "userGroups.countUsers": (call) => {
      const org = crm.org(call);
      const counts = [...groups(org).values()].map((group) => ({
        count: membersOf(org, group).length,
        user_group: { id: group.id, name: group.name },
      }));
      return paged(call, "associated_users_count", counts);
    },
    "userGroups.countUsersGrouped": (call) => {
      const group = groupOf(call);
      if (!group) return empty();
      const counts = Object.entries(byStatus(membersOf(crm.org(call), group)));
      return json({ grouped_counts: counts.map(([status, count]) => ({ status, count })) });
    },
    "users.listGroups": (call) => {
      const org = crm.org(call);
      const all = [...groups(org).values()];
      const own = all.filter((group) => membersOf(org, group).some(({ id }) => id === call.params.user_id));
      const shown = own.map(({ id, name, description, created_by, created_time, modified_by, modified_time }) => ({
        ...{ id, name, description: description ?? "" },
        ...{ created_by, created_time, modified_by, modified_time },
      }));
      return paged(call, "user_groups", shown);
    },
  };
}

const groups = (org: Org) => org.collection("settings/userGroups");

const sourcesOf = ({ sources }: Row): readonly Source[] => (sources ?? []) as readonly Source[];

function membersOf(org: Org, group: Row): Row[] {
  const ids = new Set<string>();
  for (const { type, source } of sourcesOf(group)) {
    if (type === "users") ids.add(String(source.id));
    else if (type === "roles") for (const id of org.users.idsWhere("role", { id: source.id })) ids.add(id);
    else for (const id of inTerritory(org, String(source.id))) ids.add(id);
  }
  return [...ids].map((id) => org.users.get(id)).filter((user) => user !== undefined);
}

const inTerritory = (org: Org, territory: string): string[] => {
  const members = org.collection("territory_users");
  return [...members.idsWhere("territory", territory)].map((id) => String(members.get(id)!.user));
};

function byStatus(users: readonly Row[]): Readonly<Record<"active" | "inactive" | "deleted", number>> {
  const count = (status: string): number => users.filter((user) => user.status === status).length;
  return { active: count("active"), inactive: count("disabled"), deleted: count("deleted") };
}

function paged(call: Call, property: string, rows: readonly unknown[]): Reply {
  const { page, per_page } = pageOf(call);
  const shown = rows.slice((page - 1) * per_page, page * per_page);
  if (shown.length === 0) return empty();
  return json({
    [property]: shown,
    info: { per_page, count: shown.length, page, more_records: page * per_page < rows.length },
  });
}
