// Generated from specs/ by `pnpm generate`. Do not edit.
import type { NamedReference, SubmoduleReference } from "../schemas/common.ts";

export interface AssignmentRule {
  api_name: string;
  created_by: AssignmentRuleUser;
  created_time: string;
  default_assignee: NamedReference;
  description: string | null;
  id: string;
  modified_by: AssignmentRuleUser;
  modified_time: string;
  module: SubmoduleReference;
  name: string;
}

export interface AssignmentRuleUser {
  email?: string;
  id: string | null;
  name: string;
  zuid: number | null;
}
