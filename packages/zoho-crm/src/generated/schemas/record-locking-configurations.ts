// Generated from specs/ by `pnpm generate`. Do not edit.
import type { Criteria, FieldReference, NamedReference, UserReference, UserReferenceInput } from "../schemas/common.ts";

export interface LockingRule {
  _delete?: boolean;
  criteria?: Criteria;
  id?: string;
  lock_existing_records?: boolean;
  name?: string;
}

export interface RecordLockingConfiguration {
  created_by?: UserReference;
  created_time?: string;
  excluded_fields?: FieldReference[];
  feature_type?: string;
  id?: string;
  lock_excluded_profiles?: NamedReference[];
  lock_for_portal_users?: boolean;
  lock_type?: "automatic" | "manual" | "both" | (string & {});
  locked_for?: string;
  locking_rules?: LockingRule[];
  modified_by?: UserReference;
  modified_time?: string;
  restricted_actions?: string[];
  restricted_communications?: string[];
  restricted_custom_buttons?: NamedReference[];
  system_defined?: boolean;
}

export interface RecordLockingConfigurationInput {
  created_by?: UserReferenceInput;
  created_time?: string;
  excluded_fields?: FieldReference[];
  feature_type?: string;
  id?: string;
  lock_excluded_profiles?: NamedReference[];
  lock_for_portal_users?: boolean;
  lock_type?: "automatic" | "manual" | "both";
  locked_for?: string;
  locking_rules?: LockingRule[];
  modified_by?: UserReferenceInput;
  modified_time?: string;
  restricted_actions?: string[];
  restricted_communications?: string[];
  restricted_custom_buttons?: NamedReference[];
  system_defined?: boolean;
}
