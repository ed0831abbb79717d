// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type BatchResult, type ClientContext, type Operation, type PagePromise, type ZohoPromise, batch, entity, outcome, page } from "@x/zoho-auth/client";
import type { ActionResult } from "../schemas/common.ts";
import type { EmailDraft, EmailDraftInput } from "../schemas/email-drafts.ts";

/**
 * Creates email drafts.
 *
 * `POST /crm/v8/{module}/{record_id}/__email_drafts`
 *
 * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.CREATE`, or `ZohoCRM.modules.{module}.ALL`, or `ZohoCRM.modules.{module}.CREATE`.
 *
 * Credits: 1.
 *
 * Error codes: INVALID_DATA, INVALID_MODULE, MANDATORY_NOT_FOUND, NO_PERMISSION.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function emailDraftsCreate(client: ClientContext, module: string, recordId: string, rows: readonly EmailDraftInput[], options?: CallOptions): ZohoPromise<BatchResult<ActionResult>> {
  const operation: Operation = {
    name: "crm.emailDrafts.create",
    product: "crm",
    method: "POST",
    path: "/crm/v8/{module}/{record_id}/__email_drafts",
    retry: "unsafe",
    scopes: ["ZohoCRM.modules.ALL", "ZohoCRM.modules.CREATE", "ZohoCRM.modules.{module}.ALL", "ZohoCRM.modules.{module}.CREATE"],
    wrap: "__email_drafts",
    property: "__email_drafts",
  };
  return batch(client, operation, { path: { module, record_id: recordId }, body: rows }, options);
}

/**
 * Deletes an email draft.
 *
 * `DELETE /crm/v8/{module}/{record_id}/__email_drafts/{draft_id}`
 *
 * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.DELETE`, or `ZohoCRM.modules.{module}.ALL`, or `ZohoCRM.modules.{module}.DELETE`.
 *
 * Credits: 1.
 *
 * Error codes: INVALID_DATA, INVALID_MODULE, MANDATORY_NOT_FOUND.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function emailDraftsDelete(client: ClientContext, module: string, recordId: string, draftId: string, options?: CallOptions): ZohoPromise<ActionResult> {
  const operation: Operation = {
    name: "crm.emailDrafts.delete",
    product: "crm",
    method: "DELETE",
    path: "/crm/v8/{module}/{record_id}/__email_drafts/{draft_id}",
    retry: "idempotent",
    scopes: ["ZohoCRM.modules.ALL", "ZohoCRM.modules.DELETE", "ZohoCRM.modules.{module}.ALL", "ZohoCRM.modules.{module}.DELETE"],
    property: "__email_drafts",
  };
  return outcome(client, operation, { path: { module, record_id: recordId, draft_id: draftId } }, options);
}

/**
 * Gets an email draft.
 *
 * `GET /crm/v8/{module}/{record_id}/__email_drafts/{draft_id}`
 *
 * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.READ`, or `ZohoCRM.modules.{module}.ALL`, or `ZohoCRM.modules.{module}.READ`.
 *
 * Credits: 1.
 *
 * Error codes: INVALID_DATA, INVALID_MODULE, MANDATORY_NOT_FOUND.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function emailDraftsGet(client: ClientContext, module: string, recordId: string, draftId: string, options?: CallOptions): ZohoPromise<EmailDraft> {
  const operation: Operation = {
    name: "crm.emailDrafts.get",
    product: "crm",
    method: "GET",
    path: "/crm/v8/{module}/{record_id}/__email_drafts/{draft_id}",
    retry: "safe",
    scopes: ["ZohoCRM.modules.ALL", "ZohoCRM.modules.READ", "ZohoCRM.modules.{module}.ALL", "ZohoCRM.modules.{module}.READ"],
    property: "__email_drafts",
  };
  return entity(client, operation, { path: { module, record_id: recordId, draft_id: draftId } }, options);
}

/**
 * Lists email drafts.
 *
 * `GET /crm/v8/{module}/{record_id}/__email_drafts`
 *
 * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.READ`, or `ZohoCRM.modules.{module}.ALL`, or `ZohoCRM.modules.{module}.READ`.
 *
 * Credits: 1.
 *
 * One page holds everything.
 *
 * Error codes: INVALID_DATA, INVALID_MODULE, MANDATORY_NOT_FOUND.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function emailDraftsList(client: ClientContext, module: string, recordId: string, options?: CallOptions): PagePromise<EmailDraft> {
  const operation: Operation = {
    name: "crm.emailDrafts.list",
    product: "crm",
    method: "GET",
    path: "/crm/v8/{module}/{record_id}/__email_drafts",
    retry: "safe",
    scopes: ["ZohoCRM.modules.ALL", "ZohoCRM.modules.READ", "ZohoCRM.modules.{module}.ALL", "ZohoCRM.modules.{module}.READ"],
    property: "__email_drafts",
  };
  return page(client, operation, { path: { module, record_id: recordId } }, options);
}

/**
 * Updates an email draft.
 *
 * `PUT /crm/v8/{module}/{record_id}/__email_drafts/{draft_id}`
 *
 * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.UPDATE`, or `ZohoCRM.modules.{module}.ALL`, or `ZohoCRM.modules.{module}.UPDATE`.
 *
 * Credits: 1.
 *
 * Error codes: INVALID_DATA, INVALID_MODULE, MANDATORY_NOT_FOUND.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function emailDraftsUpdate(client: ClientContext, module: string, recordId: string, draftId: string, entity: EmailDraftInput, options?: CallOptions): ZohoPromise<ActionResult> {
  const operation: Operation = {
    name: "crm.emailDrafts.update",
    product: "crm",
    method: "PUT",
    path: "/crm/v8/{module}/{record_id}/__email_drafts/{draft_id}",
    retry: "idempotent",
    scopes: ["ZohoCRM.modules.ALL", "ZohoCRM.modules.UPDATE", "ZohoCRM.modules.{module}.ALL", "ZohoCRM.modules.{module}.UPDATE"],
    wrap: "__email_drafts",
    wrapOne: true,
    property: "__email_drafts",
  };
  return outcome(client, operation, { path: { module, record_id: recordId, draft_id: draftId }, body: entity }, options);
}

/**
 * Updates several email drafts.
 *
 * `PUT /crm/v8/{module}/{record_id}/__email_drafts`
 *
 * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.UPDATE`, or `ZohoCRM.modules.{module}.ALL`, or `ZohoCRM.modules.{module}.UPDATE`.
 *
 * Credits: 1.
 *
 * Error codes: INVALID_DATA, INVALID_MODULE, MANDATORY_NOT_FOUND.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/update-draft.html
 */
export function emailDraftsUpdateMany(client: ClientContext, module: string, recordId: string, rows: readonly EmailDraftInput[], options?: CallOptions): ZohoPromise<BatchResult<ActionResult>> {
  const operation: Operation = {
    name: "crm.emailDrafts.updateMany",
    product: "crm",
    method: "PUT",
    path: "/crm/v8/{module}/{record_id}/__email_drafts",
    retry: "idempotent",
    scopes: ["ZohoCRM.modules.ALL", "ZohoCRM.modules.UPDATE", "ZohoCRM.modules.{module}.ALL", "ZohoCRM.modules.{module}.UPDATE"],
    wrap: "__email_drafts",
    property: "__email_drafts",
  };
  return batch(client, operation, { path: { module, record_id: recordId }, body: rows }, options);
}
