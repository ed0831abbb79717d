// Generated from specs/ by `pnpm generate`. Do not edit.
import type { ApiNameReference, ApiNameReferenceInput, NamedReference } from "../schemas/common.ts";

export interface AuditLogExport {
  created_by?: NamedReference;
  criteria: AuditLogExportCriteria;
  download_links?: (string | null)[];
  expiry_date?: string | null;
  id?: string;
  job_end_time?: string | null;
  job_start_time?: string;
  status?: string;
}

export interface AuditLogExportCriteria {
  comparator: string;
  field: ApiNameReference;
  group: AuditLogExportCriteria[];
  group_operator: string;
  value: unknown;
}

export interface AuditLogExportCriteriaInput {
  comparator?: string;
  field?: ApiNameReferenceInput;
  group?: AuditLogExportCriteriaInput[];
  group_operator?: string;
  value?: unknown;
}

export interface AuditLogExportInput {
  created_by?: NamedReference;
  criteria?: AuditLogExportCriteriaInput;
  download_links?: (string | null)[];
  expiry_date?: string | null;
  id?: string;
  job_end_time?: string | null;
  job_start_time?: string;
  status?: string;
}
