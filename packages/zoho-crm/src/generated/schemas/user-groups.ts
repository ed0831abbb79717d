// Generated from specs/ by `pnpm generate`. Do not edit.
import type { FieldReference, NamedReference, SubmoduleReference } from "../schemas/common.ts";

export interface UserGroup {
  created_by?: NamedReference;
  created_time?: string;
  description?: string | null;
  id: string;
  modified_by?: NamedReference;
  modified_time?: string | null;
  name: string;
  sources?: UserGroupSource[];
  sources_count?: UserGroupSourcesCount;
}

export interface UserGroupAssignment {
  feature: "user_groups";
  filters?: UserGroupCriteria;
  id?: string;
  page?: number;
  per_page?: number;
  related_entity_id: string;
}

export interface UserGroupAssociatedUsersCount {
  count: number;
  user_group: NamedReference;
}

export interface UserGroupAssociation {
  detail?: UserGroupDetail;
  resource?: NamedReference;
  type?: string;
}

export interface UserGroupCriteria {
  comparator?: string;
  field?: FieldReference;
  group?: UserGroupCriteria[];
  group_operator?: "OR" | "AND";
  value?: unknown;
}

export interface UserGroupDeletionJob {
  Status: string;
}

export interface UserGroupDetail {
  module?: SubmoduleReference;
}

export interface UserGroupInput {
  created_by?: NamedReference;
  created_time?: string;
  description?: string | null;
  id?: string;
  modified_by?: NamedReference;
  modified_time?: string | null;
  name?: string;
  sources?: UserGroupSourceInput[];
  sources_count?: UserGroupSourcesCountInput;
}

export interface UserGroupSource {
  source: NamedReference;
  sub_territories: boolean | null;
  subordinates: boolean | null;
  type: "territories" | "roles" | "users" | (string & {});
}

export interface UserGroupSourceInput {
  source?: NamedReference;
  sub_territories?: boolean | null;
  subordinates?: boolean | null;
  type?: "territories" | "roles" | "users";
}

export interface UserGroupSourcesCount {
  groups: number;
  roles: number;
  territories: number;
  users: UserStatusCounts;
}

export interface UserGroupSourcesCountInput {
  groups?: number;
  roles?: number;
  territories?: number;
  users?: UserStatusCountsInput;
}

export interface UserStatusCounts {
  active: number | null;
  deleted: number | null;
  inactive: number | null;
}

export interface UserStatusCountsInput {
  active?: number | null;
  deleted?: number | null;
  inactive?: number | null;
}
