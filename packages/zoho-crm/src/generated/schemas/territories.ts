// Generated from specs/ by `pnpm generate`. Do not edit.
import type { Criteria, NamedReference, TerritoryReference, UserReference, UserReferenceInput } from "../schemas/common.ts";

export interface DeletedAssociatedTerritory {
  deleted_by: UserReference;
  deleted_time: string;
  id: string;
  name: string;
}

export interface Territory {
  account_rule_criteria: Criteria;
  api_name: string;
  created_by: UserReference;
  created_time: string;
  deal_rule_criteria: Criteria;
  description: string | null;
  id: string;
  lead_rule_criteria?: Criteria;
  manager: NamedReference;
  modified_by: UserReference;
  modified_time: string;
  name: string;
  permission_type: "read_write_delete" | "read_only" | (string & {});
  reporting_to: NamedReference;
}

export interface TerritoryAssociatedUsersCount {
  count: string;
  territory: TerritoryReference;
}

export interface TerritoryInput {
  account_rule_criteria?: Criteria;
  api_name?: string;
  created_by?: UserReferenceInput;
  created_time?: string;
  deal_rule_criteria?: Criteria;
  description?: string | null;
  id?: string;
  lead_rule_criteria?: Criteria;
  manager?: NamedReference;
  modified_by?: UserReferenceInput;
  modified_time?: string;
  name?: string;
  permission_type?: "read_write_delete" | "read_only";
  reporting_to?: NamedReference;
}
