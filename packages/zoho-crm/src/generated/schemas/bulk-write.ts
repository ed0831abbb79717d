// Generated from specs/ by `pnpm generate`. Do not edit.
import type { SubmoduleReference, SubmoduleReferenceInput, UserReference } from "../schemas/common.ts";

export interface BulkWriteCallback {
  method?: "post" | (string & {});
  url?: string;
}

export interface BulkWriteCallbackInput {
  method?: "post";
  url?: string;
}

export interface BulkWriteDefaultValue {
  module?: string;
  name?: string;
  value?: unknown;
}

export interface BulkWriteFieldMapping {
  api_name?: string;
  default_value?: BulkWriteDefaultValue;
  find_by?: string;
  format?: string;
  index?: number;
  module?: string;
  parent_column_index?: number;
}

export interface BulkWriteFile {
  added_count?: number;
  name?: string;
  skipped_count?: number;
  status?: "COMPLETED" | "ADDED" | "FAILED" | "IN PROGRESS" | "SKIPPED" | "INPROGRESS" | (string & {});
  total_count?: number;
  updated_count?: number;
}

export interface BulkWriteFileInput {
  added_count?: number;
  name?: string;
  skipped_count?: number;
  status?: "COMPLETED" | "ADDED" | "FAILED" | "IN PROGRESS" | "SKIPPED" | "INPROGRESS";
  total_count?: number;
  updated_count?: number;
}

export interface BulkWriteJobDetails {
  created_by: UserReference;
  created_time?: string;
  file_id?: string;
  id: string;
}

export interface BulkWriteJobResult {
  code: string;
  details: BulkWriteJobDetails;
  message: string;
  status: "success" | (string & {});
}

export interface BulkWriteOutput {
  download_url: string;
}

export interface BulkWriteResource {
  code?: string;
  field_mappings?: BulkWriteFieldMapping[];
  file?: BulkWriteFile;
  file_id?: string;
  file_names?: string[];
  find_by?: string | null;
  ignore_empty?: boolean | null;
  module?: SubmoduleReference;
  status?: "COMPLETED" | "ADDED" | "FAILED" | "IN PROGRESS" | "SKIPPED" | "INPROGRESS" | (string & {});
  type?: "data" | (string & {}) | null;
}

export interface BulkWriteResourceInput {
  code?: string;
  field_mappings?: BulkWriteFieldMapping[];
  file?: BulkWriteFileInput;
  file_id?: string;
  file_names?: string[];
  find_by?: string | null;
  ignore_empty?: boolean | null;
  module?: SubmoduleReferenceInput;
  status?: "COMPLETED" | "ADDED" | "FAILED" | "IN PROGRESS" | "SKIPPED" | "INPROGRESS";
  type?: "data" | null;
}
