// Generated from specs/ by `pnpm generate`. Do not edit.
import type { UserReference } from "../schemas/common.ts";

export interface AssociatedGroup {
  created_by?: UserReference;
  created_time?: string;
  description?: string;
  id?: string;
  modified_by?: UserReference;
  modified_time?: string;
  name?: string;
}

export interface UserTransferDetails {
  id?: string;
  jobId?: string;
  job_id?: string;
}

export interface UserTransferResult {
  code: string;
  details: UserTransferDetails;
  message: string;
  status: "success" | (string & {});
}

export interface UserTransferStatus {
  status?: string;
}
