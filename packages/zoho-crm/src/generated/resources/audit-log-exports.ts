// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { AuditLogExport, AuditLogExportInput } from "../schemas/audit-log-exports.ts";
import type { ActionResult } from "../schemas/common.ts";

/** Operations on audit log exports. */
export interface AuditLogExportsApi {
  /**
   * Creates audit log exports.
   *
   * `POST /crm/v8/settings/audit_log_export`
   *
   * Scopes: `ZohoCRM.settings.audit_logs.CREATE`.
   *
   * Credits: 1.
   *
   * Error codes: AMBIGUITY_DURING_PROCESSING, DEPENDENT_FIELD_MISSING, DEPENDENT_MISMATCH, EXPECTED_FIELD_MISSING, INVALID_DATA, LIMIT_EXCEEDED, MANDATORY_NOT_FOUND, NOT_SUPPORTED.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/create-export-audit-log.html
   */
  create(entity: AuditLogExportInput, options?: CallOptions): ZohoPromise<ActionResult>;
  /**
   * Gets an audit log export.
   *
   * `GET /crm/v8/settings/audit_log_export/{audit_log_export_id}`
   *
   * Scopes: `ZohoCRM.settings.audit_logs.READ`.
   *
   * Credits: 1.
   *
   * Error codes: INVALID_URL_PATTERN.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  get(auditLogExportId: string, options?: CallOptions): ZohoPromise<AuditLogExport>;
  /**
   * Lists audit log exports.
   *
   * `GET /crm/v8/settings/audit_log_export`
   *
   * Scopes: `ZohoCRM.settings.audit_logs.READ`.
   *
   * Credits: 1.
   *
   * One page holds everything.
   *
   * Error codes: INVALID_URL_PATTERN.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  list(options?: CallOptions): PagePromise<AuditLogExport>;
}
