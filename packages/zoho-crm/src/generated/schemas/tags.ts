// Generated from specs/ by `pnpm generate`. Do not edit.
import type { FieldReference, IdReference, UserReference } from "../schemas/common.ts";

export interface RecordTag {
  color_code: string | null;
  id: string;
  name: string;
}

export interface RecordTagsDetails {
  id: string;
  tags: RecordTag[];
}

export interface RecordTagsResult {
  code: string;
  details: RecordTagsDetails;
  message: string;
  status: "success" | (string & {});
}

export interface TagConflict {
  conflict_id: string;
}

export interface TagDetails {
  color_code: string | null;
  created_by: UserReference;
  created_time: string;
  id: string;
  modified_by: UserReference;
  modified_time: string;
}

export interface TagMassDelete {
  module: FieldReference;
  tags: IdReference[];
}

export interface TagMassDeleteJob {
  job_id: unknown;
}

export interface TagMassDeleteResult {
  code: string;
  details: TagMassDeleteJob;
  message: string;
  status: "success" | (string & {});
}

export interface TagMassDeleteStatus {
  deleted_count: number;
  failed_count: number;
  job_id: string;
  status: "COMPLETED" | "FAILED" | "RUNNING" | "SCHEDULED" | (string & {});
  total_count: number;
}

export interface TagResult {
  code: string;
  details: TagDetails;
  message: string;
  status: "success" | (string & {});
}

export interface TagUsage {
  allowed_count: number | null;
  count: number | null;
}
