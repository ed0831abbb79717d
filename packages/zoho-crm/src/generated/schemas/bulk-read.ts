// Generated from specs/ by `pnpm generate`. Do not edit.
import type { ApiError, FieldReference, SubmoduleReference, SubmoduleReferenceInput, UserReference } from "../schemas/common.ts";

export interface BulkReadCallback {
  method: "post";
  url: string;
}

export interface BulkReadCriteria {
  api_name?: string;
  comparator?: "in" | "greater_equal" | "starts_with" | "equal" | "contains" | "ends_with" | "not_contains" | "not_equal" | "not_in" | "greater_than" | "less_than" | "not_between" | "less_equal" | "between" | (string & {});
  field?: FieldReference;
  group?: BulkReadCriteria[];
  group_operator?: "or" | "and" | (string & {});
  type: string | null;
  value?: unknown;
}

export interface BulkReadCriteriaInput {
  api_name?: string;
  comparator?: "in" | "greater_equal" | "starts_with" | "equal" | "contains" | "ends_with" | "not_contains" | "not_equal" | "not_in" | "greater_than" | "less_than" | "not_between" | "less_equal" | "between";
  field?: FieldReference;
  group?: BulkReadCriteriaInput[];
  group_operator?: "or" | "and";
  type?: string | null;
  value?: unknown;
}

export interface BulkReadFile {
  count?: number;
  download_url?: string;
  error_message?: ApiError;
  more_records?: boolean;
  next_page_token?: string | null;
  page?: number;
  per_page?: number;
}

export interface BulkReadJob {
  created_by: UserReference;
  created_time: string;
  file_type?: "csv" | "ics" | (string & {});
  id: string;
  operation: string;
  query: BulkReadQuery;
  result?: BulkReadFile;
  state: "COMPLETED" | "ADDED" | "IN PROGRESS" | "FAILURE" | "QUEUED" | (string & {});
}

export interface BulkReadJobDetails {
  created_by: UserReference;
  created_time: string;
  id: string;
  operation: string;
  state: "COMPLETED" | "ADDED" | "IN PROGRESS" | "FAILURE" | "QUEUED" | (string & {});
}

export interface BulkReadJobResult {
  code: string;
  details: BulkReadJobDetails;
  message: string;
  status: "success" | (string & {});
}

export interface BulkReadQuery {
  criteria?: BulkReadCriteria;
  cvid?: string | null;
  fields?: string[];
  file_type?: string;
  module: SubmoduleReference;
  page?: number | null;
  page_token?: string;
}

export interface BulkReadQueryInput {
  criteria?: BulkReadCriteriaInput;
  cvid?: string | null;
  fields?: string[];
  file_type?: string;
  module?: SubmoduleReferenceInput;
  page?: number | null;
  page_token?: string;
}
