// Generated from specs/ by `pnpm generate`. Do not edit.
import type { FieldReference, IdReference, NamedReference, UserReference } from "../schemas/common.ts";

export interface DeletedRecord {
  created_by?: UserReference;
  deleted_by?: UserReference;
  deleted_time?: string;
  display_name?: string;
  id?: string;
  type?: string;
}

export interface InventoryConvertDetails {
  Invoices?: NamedReference;
  Sales_Orders?: NamedReference;
}

export interface InventoryConvertResult {
  code: string;
  details: InventoryConvertDetails;
  message: string;
  status: "success" | (string & {});
}

export interface InventoryConvertTarget {
  carry_over_tags?: boolean;
  module: FieldReference;
}

export interface MassActionStatus {
  Failed_Count?: number;
  Not_Updated_Count?: number;
  Status?: "COMPLETED" | "FAILED" | "RUNNING" | "SCHEDULED" | (string & {});
  Total_Count?: number;
  Updated_Count?: number;
}

export interface MassDeleteStatus {
  Deleted_Count?: number;
  Failed_Count?: number;
  Status?: "COMPLETED" | "FAILED" | "RUNNING" | (string & {});
  Total_Count?: number;
}

export interface MassUpdateDetails {
  Created_By?: UserReference;
  Created_Time?: string;
  Modified_By?: UserReference;
  Modified_Time?: string;
  id?: string | null;
  job_id?: string;
}

export interface MassUpdateResult {
  code: string;
  details: MassUpdateDetails;
  message: string;
  status: "success" | (string & {});
}

export interface Merge {
  data: MergeRecord[];
  job_id?: string;
  master_record_fields: MergeMasterField[];
  status?: string;
}

export interface MergeField {
  _data?: IdReference[];
  api_name?: string;
}

export interface MergeInput {
  data?: MergeRecord[];
  job_id?: string;
  master_record_fields?: MergeMasterFieldInput[];
  status?: string;
}

export interface MergeMasterField {
  _data: IdReference[];
  api_name: string | null;
}

export interface MergeMasterFieldInput {
  _data?: IdReference[];
  api_name?: string | null;
}

export interface MergeRecord {
  _fields?: MergeField[];
  id?: string;
}
