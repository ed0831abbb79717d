// Generated from specs/ by `pnpm generate`. Do not edit.
import type { ApiNameReferenceInput, FieldReference, ModuleReference, NamedReference } from "../schemas/common.ts";

export interface SharingRule {
  criteria: SharingRuleCriterion | SharingRuleCriteriaGroup;
  id: string;
  match_limit_exceeded: boolean;
  module: ModuleReference;
  name: string;
  permission_type: "read" | "read_write_delete" | (string & {});
  shared_from: SharingRuleParty;
  shared_to: SharingRuleParty;
  status: "inactive" | "active" | (string & {});
  superiors_allowed?: boolean;
  type: "Record_Owner_Based" | "Criteria_Based" | (string & {});
}

export interface SharingRuleCriteriaGroup {
  group: (SharingRuleCriterion | SharingRuleCriteriaGroup)[];
  group_operator: string | null;
}

export interface SharingRuleCriteriaGroupInput {
  group?: (SharingRuleCriterionInput | SharingRuleCriteriaGroupInput)[];
  group_operator?: string | null;
}

export interface SharingRuleCriterion {
  comparator: string | null;
  field: FieldReference;
  type: string;
  value: unknown;
}

export interface SharingRuleCriterionInput {
  comparator?: string | null;
  field?: FieldReference;
  type?: string;
  value?: unknown;
}

export interface SharingRuleFilterCriterion {
  comparator: "equal" | "in" | "like";
  field: ApiNameReferenceInput;
  value: unknown;
}

export interface SharingRuleFilterGroup {
  group: SharingRuleFilterCriterion[];
  group_operator: "or" | "and";
}

export interface SharingRuleFilters {
  filters: SharingRuleFilterGroup[];
}

export interface SharingRuleInput {
  criteria?: SharingRuleCriterionInput | SharingRuleCriteriaGroupInput;
  id?: string;
  match_limit_exceeded?: boolean;
  module?: ModuleReference;
  name?: string;
  permission_type?: "read" | "read_write_delete";
  shared_from?: SharingRulePartyInput;
  shared_to?: SharingRulePartyInput;
  status?: "inactive" | "active";
  superiors_allowed?: boolean;
  type?: "Record_Owner_Based" | "Criteria_Based";
}

export interface SharingRuleListItem {
  id: string;
  match_limit_exceeded: boolean;
  module: ModuleReference;
  name: string;
  permission_type: "read" | "read_write_delete" | (string & {});
  shared_from: SharingRuleParty;
  shared_to: SharingRuleParty;
  status: "inactive" | "active" | (string & {});
  superiors_allowed: boolean;
  type: "Record_Owner_Based" | "Criteria_Based" | (string & {});
}

export interface SharingRuleParty {
  resource: NamedReference;
  subordinates: boolean;
  type: "roles" | "groups" | "all_users" | (string & {});
}

export interface SharingRulePartyInput {
  resource?: NamedReference;
  subordinates?: boolean;
  type?: "roles" | "groups" | "all_users";
}

export interface SharingRulesSummary {
  module: FieldReference;
  rule_computation_status: boolean;
  rule_count: number;
}
