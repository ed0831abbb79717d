// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, type ZohoPromise, entity, outcome, page } from "@x/zoho-auth/client";
import type { AuditLogExport, AuditLogExportInput } from "../schemas/audit-log-exports.ts";
import type { ActionResult } from "../schemas/common.ts";

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
export function auditLogExportsCreate(client: ClientContext, entity: AuditLogExportInput, options?: CallOptions): ZohoPromise<ActionResult> {
  const operation: Operation = {
    name: "crm.auditLogExports.create",
    product: "crm",
    method: "POST",
    path: "/crm/v8/settings/audit_log_export",
    retry: "unsafe",
    scopes: ["ZohoCRM.settings.audit_logs.CREATE"],
    wrap: "audit_log_export",
    wrapOne: true,
    property: "audit_log_export",
  };
  return outcome(client, operation, { body: entity }, options);
}

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
export function auditLogExportsGet(client: ClientContext, auditLogExportId: string, options?: CallOptions): ZohoPromise<AuditLogExport> {
  const operation: Operation = {
    name: "crm.auditLogExports.get",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/audit_log_export/{audit_log_export_id}",
    retry: "safe",
    scopes: ["ZohoCRM.settings.audit_logs.READ"],
    property: "audit_log_export",
  };
  return entity(client, operation, { path: { audit_log_export_id: auditLogExportId } }, options);
}

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
export function auditLogExportsList(client: ClientContext, options?: CallOptions): PagePromise<AuditLogExport> {
  const operation: Operation = {
    name: "crm.auditLogExports.list",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/audit_log_export",
    retry: "safe",
    scopes: ["ZohoCRM.settings.audit_logs.READ"],
    property: "audit_log_export",
  };
  return page(client, operation, {}, options);
}
