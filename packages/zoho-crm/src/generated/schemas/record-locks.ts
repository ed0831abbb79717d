// Generated from specs/ by `pnpm generate`. Do not edit.
import type { LockedFor, UserReference } from "../schemas/common.ts";

export interface RecordLock {
  Created_By?: UserReference;
  Created_Time?: string;
  Locked_time__s?: string;
  Modified_By?: UserReference;
  Modified_Time?: string;
  id?: string;
  lock_source__s?: "Manual" | "Automatic" | (string & {});
  locked_by__s?: UserReference;
  locked_for_s?: LockedFor;
  locked_reason__s?: string;
  name?: string;
  record_locking_configuration_id__s?: string;
  record_locking_rule_id__s?: string;
}

export interface RecordLockDetails {
  Created_By?: UserReference;
  Created_Time?: string;
  Modified_By?: UserReference;
  Modified_Time?: string;
  id?: string;
}

export interface RecordLockInput {
  Locked_Reason__s?: string;
}

export interface RecordLockResult {
  action?: "insert" | "update" | (string & {});
  code: string;
  details: RecordLockDetails;
  duplicate_field?: string | null;
  message: string;
  status: "success" | (string & {});
}
