// Generated from specs/ by `pnpm generate`. Do not edit.
import type { ApiNameReference, FieldReference, ModuleReference, NamedReference } from "../schemas/common.ts";

export interface ModuleDataSharing {
  module: FieldReference;
  rule_computation_running: boolean;
  share_type: string;
}

export interface SharingRule {
  criteria: SharingRuleCriterion | SharingRuleCriteriaGroup;
  id: string;
  match_limit_exceeded: boolean;
  module: ModuleReference;
  name: string;
  permission_type: "read" | "read_write_delete";
  shared_from: SharingRuleParty;
  shared_to: SharingRuleParty;
  status: "inactive" | "active";
  superiors_allowed?: boolean;
  type: "Record_Owner_Based" | "Criteria_Based";
}

export interface SharingRuleCriteriaGroup {
  group: (SharingRuleCriterion | SharingRuleCriteriaGroup)[];
  group_operator: string | null;
}

export interface SharingRuleCriterion {
  comparator: string | null;
  field: FieldReference;
  type: string;
  value: unknown | null;
}

export interface SharingRuleFilterCriterion {
  comparator: "equal" | "in" | "like";
  field: ApiNameReference;
  value: unknown;
}

export interface SharingRuleFilterGroup {
  group: SharingRuleFilterCriterion[];
  group_operator: "or" | "and";
}

export interface SharingRuleFilters {
  filters: SharingRuleFilterGroup[];
}

export interface SharingRuleListItem {
  id: string;
  match_limit_exceeded: boolean;
  module: ModuleReference;
  name: string;
  permission_type: "read" | "read_write_delete";
  shared_from: SharingRuleParty;
  shared_to: SharingRuleParty;
  status: "inactive" | "active";
  superiors_allowed: boolean;
  type: "Record_Owner_Based" | "Criteria_Based";
}

export interface SharingRuleParty {
  resource: NamedReference;
  subordinates: boolean;
  type: "roles" | "groups" | "all_users";
}

export interface SharingRulesSummary {
  module: FieldReference;
  rule_computation_status: boolean;
  rule_count: number;
}
