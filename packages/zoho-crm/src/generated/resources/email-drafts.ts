// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { BatchResult, PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { ActionResult } from "../schemas/common.ts";
import type { EmailDraft, EmailDraftInput } from "../schemas/email-drafts.ts";

/** Operations on email drafts. */
export interface EmailDraftsApi {
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
  create(module: string, recordId: string, rows: readonly EmailDraftInput[], options?: CallOptions): ZohoPromise<BatchResult<ActionResult>>;
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
  delete(module: string, recordId: string, draftId: string, options?: CallOptions): ZohoPromise<ActionResult>;
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
  get(module: string, recordId: string, draftId: string, options?: CallOptions): ZohoPromise<EmailDraft>;
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
  list(module: string, recordId: string, options?: CallOptions): PagePromise<EmailDraft>;
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
  update(module: string, recordId: string, draftId: string, entity: EmailDraftInput, options?: CallOptions): ZohoPromise<ActionResult>;
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
  updateMany(module: string, recordId: string, rows: readonly EmailDraftInput[], options?: CallOptions): ZohoPromise<BatchResult<ActionResult>>;
}
