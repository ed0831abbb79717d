import type { Call } from "../../http/call.ts";
import type { Row } from "../../state/collection.ts";
import type { Org } from "../org.ts";
import { type Problem, problem } from "../refusal.ts";

/** Where a plain resource is not quite plain. */
export interface Particulars {
  /** Collection of the organization, where others read it too. */
  readonly collection?: string;
  /** Members that a new one must have. Default: its name. */
  readonly required?: readonly string[];
  /** Members that no two share. Default: the name. */
  readonly unique?: readonly string[];
  /** Fills in what follows from the rest. */
  readonly prepare?: (row: Row, org: Org) => Row;
  /** Rows that the query leaves in a list. */
  readonly keeps?: (row: Row, call: Call) => boolean;
  /** Why a row cannot be deleted. */
  readonly keepsForever?: (row: Row) => Problem | undefined;
}

const named = (of: unknown, org: Org, collection: string): unknown => {
  const id = (of as { id?: unknown } | null | undefined)?.id;
  const row = typeof id === "string" ? org.collection(collection).get(id) : undefined;
  return row ? { name: row.name, id } : of;
};

/** Kinds of users that lists can be asked for. */
const USER_TYPES: Readonly<Record<string, (row: Row, user: string) => boolean>> = {
  AllUsers: () => true,
  ActiveUsers: ({ status }) => status === "active",
  DeactiveUsers: ({ status }) => status === "disabled",
  ConfirmedUsers: ({ confirm }) => confirm === true,
  NotConfirmedUsers: ({ confirm }) => confirm === false,
  DeletedUsers: ({ status }) => status === "deleted",
  ActiveConfirmedUsers: ({ status, confirm }) => status === "active" && confirm === true,
  AdminUsers: (row) => isAdministrator(row),
  ActiveConfirmedAdmins: (row) => isAdministrator(row) && row.status === "active" && row.confirm === true,
  CurrentUser: ({ id }, user) => id === user,
};

const isAdministrator = ({ profile }: Row): boolean =>
  (profile as { name?: unknown } | undefined)?.name === "Administrator";

export const userIsOfType = (row: Row, type: string | null, user: string): boolean =>
  type === null || (USER_TYPES[type]?.(row, user) ?? false);

/** By the name of the resource. */
export const PARTICULARS: Readonly<Record<string, Particulars>> = {
  users: {
    collection: "users",
    required: ["last_name", "email", "role", "profile"],
    unique: ["email"],
    prepare: (row, org) => ({
      confirm: false,
      status: "active",
      ...row,
      full_name: [row.first_name, row.last_name].filter((part) => typeof part === "string" && part !== "").join(" "),
      role: named(row.role, org, "roles"),
      profile: named(row.profile, org, "profiles"),
    }),
    keeps: (row, { query, grant }) => userIsOfType(row, query.get("type"), grant.userId),
  },
  roles: {
    collection: "roles",
    prepare: (row, org) => ({
      display_label: row.name,
      share_with_peers: false,
      ...row,
      reporting_to: named(row.reporting_to, org, "roles"),
    }),
    keepsForever: ({ admin_user, id }) =>
      admin_user === true
        ? problem("INVALID_DATA", "the role of the administrator cannot be deleted", { id })
        : undefined,
  },
  profiles: { collection: "profiles" },
  currencies: {
    required: ["name", "iso_code", "symbol", "exchange_rate"],
    unique: ["iso_code"],
    prepare: (row) => ({ is_active: true, is_base: false, prefix_symbol: true, ...row }),
  },
  variables: {
    required: ["name", "api_name", "type", "variable_group"],
    unique: ["api_name"],
    prepare: (row) => ({ source: "crm", read_only: false, description: null, ...row }),
    keeps: ({ variable_group }, { query }) => {
      const group = query.get("group");
      const { id, api_name, name } = (variable_group ?? {}) as Row;
      return group === null || id === group || api_name === group || name === group;
    },
  },
  holidays: {
    prepare: (row) => ({ type: "business_holiday", ...row, year: Number(String(row.date ?? "").slice(0, 4)) || 0 }),
    required: ["name", "date"],
    unique: [],
    keeps: ({ year, type }, { query }) =>
      (query.get("year") === null || String(year) === query.get("year")) &&
      (query.get("type") === null || type === query.get("type")),
  },
  territories: {
    prepare: (row) => ({
      api_name: String(row.name).replace(/\W+/g, "_"),
      permission_type: "read_write_delete",
      ...row,
    }),
  },
  portals: { required: ["name"] },
  pipelines: { required: ["display_value"], unique: ["display_value"] },
  emailDrafts: { required: [], unique: [] },
  unsubscribeLinks: { required: ["name"] },
};
