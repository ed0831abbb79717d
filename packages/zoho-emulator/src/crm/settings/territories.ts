import type { Call } from "../../http/call.ts";
import { empty, json } from "../../http/reply.ts";
import { complete } from "../../model/complete.ts";
import type { Row } from "../../state/collection.ts";
import { batch, idsOf, listed, moduleOf, pageOf, Refused, rowsOf } from "../http.ts";
import type { Handlers } from "../index.ts";
import type { Module } from "../metadata/module.ts";
import type { Crm, Org } from "../org.ts";
import { problem, refusal, unknownId } from "../refusal.ts";
import { byId, done, type Outcome } from "../write.ts";

/** Which records and which users belong to territories. Territories themselves are plain settings. */
export function territories(crm: Crm): Handlers {
  const assign =
    (adds: boolean, many: boolean) =>
    async (call: Call): Promise<ReturnType<typeof batch>> => {
      const org = crm.org(call);
      const module = moduleOf(org, call.params.module);
      const rows = await rowsOf(call, "data", many ? 100 : 1);
      return batch(
        rows.map((row, index) => {
          if (!many) return change(org, module, call.params.record_id!, row, adds, index);
          return byId(row, `$.data[${index}]`, (id) => change(org, module, id, row, adds, index));
        }),
      );
    };

  return {
    "territories.assignToRecord": assign(true, false),
    "territories.assignToRecords": assign(true, true),
    "territories.removeFromRecord": assign(false, false),
    "territories.removeFromRecords": assign(false, true),

    "territories.listChildren": (call) => {
      const org = crm.org(call);
      const { page, per_page } = pageOf(call);
      const children = [...all(org).values()].filter(
        ({ reporting_to }) => idIn(reporting_to) === call.params.territory_id,
      );
      const shown = children.slice((page - 1) * per_page, page * per_page);
      if (shown.length === 0) return empty();
      const type = { kind: "ref", name: "Territory", nullable: false } as const;
      const info = { per_page, count: shown.length, page, more_records: page * per_page < children.length };
      return json({ territories: shown.map(({ $scope: _scope, ...row }) => complete(type, row, crm.schemas)), info });
    },
    "territories.countUsers": (call) => {
      const org = crm.org(call);
      const counts = [...all(org).values()].map(({ id, name }) => ({
        count: String(members(org).idsWhere("territory", id).size),
        territory: { id, name },
      }));
      return counts.length > 0 ? json({ associated_users_count: counts, info: infoOf(counts.length) }) : empty();
    },

    "territoryUsers.list": (call) => {
      const org = crm.org(call);
      const users = usersOf(org, call.params.territory_id!);
      if (users.length === 0) return empty();
      return json({ users: users.map(withoutScope), info: infoOf(users.length) });
    },
    "territoryUsers.get": (call) => {
      const org = crm.org(call);
      const user = usersOf(org, call.params.territory_id!).find(({ id }) => id === call.params.user_id);
      return user ? json({ users: [withoutScope(user)] }) : empty();
    },
    "territoryUsers.assign": (call) =>
      batch([join(crm.org(call), call.params.territory_id!, call.params.user_id!, "user")], "users"),
    "territoryUsers.assignMany": async (call) => {
      const org = crm.org(call);
      const rows = await rowsOf(call, "users");
      return batch(
        rows.map((row, index) =>
          byId(row, `$.users[${index}]`, (id) => join(org, call.params.territory_id!, id, "user")),
        ),
        "users",
      );
    },
    "territoryUsers.remove": (call) =>
      batch([leave(crm.org(call), call.params.territory_id!, call.params.user_id!, "user")], "users"),
    "territoryUsers.removeMany": (call) => {
      const org = crm.org(call);
      return batch(
        idsOf(call).map((id) => leave(org, call.params.territory_id!, id, "user")),
        "users",
      );
    },

    "userTerritories.list": (call) => {
      const org = crm.org(call);
      const rows = territoriesOf(org, call.params.user_id!);
      return rows.length > 0
        ? json({ territories: rows.map((row) => ofUser(crm, org, row)), info: infoOf(rows.length) })
        : empty();
    },
    "userTerritories.get": (call) => {
      const org = crm.org(call);
      const row = territoriesOf(org, call.params.user_id!).find(({ id }) => id === call.params.territory_id);
      return row ? json({ territories: [ofUser(crm, org, row)], info: infoOf(1) }) : empty();
    },
    "userTerritories.assign": async (call) => {
      const org = crm.org(call);
      const rows = await rowsOf(call, "territories");
      return batch(
        rows.map((row, index) =>
          byId(row, `$.territories[${index}]`, (id) => join(org, id, call.params.user_id!, "territory")),
        ),
        "territories",
      );
    },
    "userTerritories.remove": (call) =>
      batch([leave(crm.org(call), call.params.territory_id!, call.params.user_id!, "territory")], "territories"),
    "userTerritories.removeMany": (call) => {
      const org = crm.org(call);
      const ids = call.query.get("ids");
      const wanted = ids === null ? territoriesOf(org, call.params.user_id!).map(({ id }) => String(id)) : listed(ids);
      return batch(
        wanted.map((id) => leave(org, id, call.params.user_id!, "territory")),
        "territories",
      );
    },
  };
}

const all = (org: Org) => org.collection("settings/territories");
/** Rows: `{ id, territory, user }`. */
const members = (org: Org) => org.collection("territory_users");

const idIn = (of: unknown): unknown => (of as { id?: unknown } | null | undefined)?.id;

const infoOf = (count: number): Row => ({ per_page: 200, count, page: 1, more_records: false });

const withoutScope = ({ $scope: _scope, ...user }: Row): Row => user;

const usersOf = (org: Org, territory: string): Row[] =>
  [...members(org).idsWhere("territory", territory)]
    .map((id) => org.users.get(String(members(org).get(id)!.user)))
    .filter((user) => user !== undefined);

const territoriesOf = (org: Org, user: string): Row[] =>
  [...members(org).idsWhere("user", user)]
    .map((id) => all(org).get(String(members(org).get(id)!.territory)))
    .filter((territory) => territory !== undefined);

function ofUser(crm: Crm, org: Org, { id, name, manager, reporting_to }: Row): unknown {
  const parent = all(org).get(String(idIn(reporting_to)));
  const type = { kind: "ref", name: "UserTerritory", nullable: false } as const;
  const shown = {
    id,
    Name: name,
    Manager: typeof idIn(manager) === "string" ? org.named(manager) : undefined,
    Reporting_To: parent && { id: parent.id, name: parent.name },
  };
  return complete(type, shown, crm.schemas);
}

/** `of`: the one that the outcome names. */
function join(org: Org, territory: string, user: string, of: "user" | "territory"): Outcome {
  if (!all(org).has(territory)) return unknownId(territory);
  if (!org.users.has(user)) return unknownId(user);
  const id = `${territory}-${user}`;
  members(org).put({ id, territory, user });
  return done(of === "user" ? user : territory, `${of} associated successfully`);
}

function leave(org: Org, territory: string, user: string, of: "user" | "territory"): Outcome {
  const removed = members(org).delete(`${territory}-${user}`);
  const id = of === "user" ? user : territory;
  return removed ? done(id, `${of} removed successfully`) : unknownId(id);
}

function change(org: Org, module: Module, id: string, { Territories }: Row, adds: boolean, index: number): Outcome {
  const field = module.field("Territories") ?? module.field("Territory");
  if (!field) {
    throw new Refused(
      refusal(400, "INVALID_MODULE", "records of this module have no territories", { resource_path_index: 0 }),
    );
  }
  const row = org.records(module.api_name).get(id);
  if (!row) return unknownId(id);
  const at = { api_name: "Territories", json_path: `$.data[${index}].Territories` };
  if (!Array.isArray(Territories)) return problem("MANDATORY_NOT_FOUND", "required field not found", at);
  const given = Territories.map(idIn);
  const unknown = given.findIndex((each) => typeof each !== "string" || !all(org).has(each));
  if (unknown >= 0) {
    return problem("INVALID_DATA", "the id given seems to be invalid", {
      api_name: "id",
      json_path: `${at.json_path}[${unknown}].id`,
    });
  }
  const old = (row[field.api_name] ?? []) as readonly { id: string }[];
  const rest = old.filter((each) => !given.includes(each.id));
  const kept = org.put(module, {
    ...row,
    [field.api_name]: adds ? [...rest, ...given.map((each) => ({ id: each }))] : rest,
  });
  return {
    code: "SUCCESS",
    details: org.writeDetails(kept),
    message: adds ? "territories assigned successfully" : "territories removed successfully",
    status: "success",
  };
}
