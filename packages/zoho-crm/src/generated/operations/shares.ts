// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type BatchResult, type ClientContext, type Operation, type PagePromise, type ZohoPromise, batch, outcome, page } from "@x/zoho-auth/client";
import type { ActionResult } from "../schemas/common.ts";
import type { Share, ShareInput } from "../schemas/shares.ts";

export interface SharesCreateParams {
  /** Sent in the body. */
  notify?: boolean;
  /** Sent in the body. */
  notify_on_completion?: boolean;
}

/**
 * Creates shares.
 *
 * `POST /crm/v8/{module}/{record_id}/actions/share`
 *
 * Scopes: `ZohoCRM.share.{module}.ALL`, or `ZohoCRM.share.{module}.CREATE`.
 *
 * Credits: 1.
 *
 * Error codes: BAD_REQUEST, DUPLICATE_DATA, ENTITY_ID_INVALID, INVALID_DATA, INVALID_MODULE, INVALID_REQUEST_METHOD, INVALID_TOKEN, INVALID_URL_PATTERN, LIMIT_EXCEEDED, MANDATORY_NOT_FOUND, OAUTH_SCOPE_MISMATCH, SHARE_LIMIT_EXCEEDED.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/share-record.html
 */
export function sharesCreate(client: ClientContext, module: string, recordId: string, rows: readonly ShareInput[], params?: SharesCreateParams, options?: CallOptions): ZohoPromise<BatchResult<ActionResult>> {
  const operation: Operation = {
    name: "crm.shares.create",
    product: "crm",
    method: "POST",
    path: "/crm/v8/{module}/{record_id}/actions/share",
    retry: "unsafe",
    scopes: ["ZohoCRM.share.{module}.ALL", "ZohoCRM.share.{module}.CREATE"],
    bodyKeys: ["notify", "notify_on_completion"],
    wrap: "share",
    property: "share",
  };
  return batch(client, operation, { path: { module, record_id: recordId }, body: rows, params }, options);
}

/**
 * Deletes a share.
 *
 * `DELETE /crm/v8/{module}/{record_id}/actions/share`
 *
 * Scopes: `ZohoCRM.share.{module}.ALL`, or `ZohoCRM.share.{module}.DELETE`.
 *
 * Credits: 1.
 *
 * Error codes: BAD_REQUEST, DUPLICATE_DATA, ENTITY_ID_INVALID, INVALID_DATA, INVALID_MODULE, INVALID_REQUEST_METHOD, INVALID_TOKEN, INVALID_URL_PATTERN, LIMIT_EXCEEDED, MANDATORY_NOT_FOUND, OAUTH_SCOPE_MISMATCH, SHARE_LIMIT_EXCEEDED.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function sharesDelete(client: ClientContext, module: string, recordId: string, options?: CallOptions): ZohoPromise<ActionResult> {
  const operation: Operation = {
    name: "crm.shares.delete",
    product: "crm",
    method: "DELETE",
    path: "/crm/v8/{module}/{record_id}/actions/share",
    retry: "idempotent",
    scopes: ["ZohoCRM.share.{module}.ALL", "ZohoCRM.share.{module}.DELETE"],
    property: "share",
  };
  return outcome(client, operation, { path: { module, record_id: recordId } }, options);
}

export interface SharesListParams {
  sharedTo?: string;
  view?: string;
}

/**
 * Lists shares.
 *
 * `GET /crm/v8/{module}/{record_id}/actions/share`
 *
 * Scopes: `ZohoCRM.share.{module}.ALL`, or `ZohoCRM.share.{module}.READ`.
 *
 * Credits: 1.
 *
 * One page holds everything.
 *
 * Error codes: BAD_REQUEST, DUPLICATE_DATA, ENTITY_ID_INVALID, INVALID_DATA, INVALID_MODULE, INVALID_REQUEST_METHOD, INVALID_TOKEN, INVALID_URL_PATTERN, LIMIT_EXCEEDED, MANDATORY_NOT_FOUND, OAUTH_SCOPE_MISMATCH, SHARE_LIMIT_EXCEEDED.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function sharesList(client: ClientContext, module: string, recordId: string, params?: SharesListParams, options?: CallOptions): PagePromise<Share> {
  const operation: Operation = {
    name: "crm.shares.list",
    product: "crm",
    method: "GET",
    path: "/crm/v8/{module}/{record_id}/actions/share",
    retry: "safe",
    scopes: ["ZohoCRM.share.{module}.ALL", "ZohoCRM.share.{module}.READ"],
    property: "share",
  };
  return page(client, operation, { path: { module, record_id: recordId }, params }, options);
}

export interface SharesUpdateParams {
  /** Sent in the body. */
  notify?: boolean;
  /** Sent in the body. */
  notify_on_completion?: boolean;
}

/**
 * Updates a share.
 *
 * `PUT /crm/v8/{module}/{record_id}/actions/share`
 *
 * Scopes: `ZohoCRM.share.{module}.ALL`, or `ZohoCRM.share.{module}.UPDATE`.
 *
 * Credits: 1.
 *
 * Error codes: BAD_REQUEST, DUPLICATE_DATA, ENTITY_ID_INVALID, INVALID_DATA, INVALID_MODULE, INVALID_REQUEST_METHOD, INVALID_TOKEN, INVALID_URL_PATTERN, LIMIT_EXCEEDED, MANDATORY_NOT_FOUND, OAUTH_SCOPE_MISMATCH, SHARE_LIMIT_EXCEEDED.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function sharesUpdate(client: ClientContext, module: string, recordId: string, rows: readonly ShareInput[], params?: SharesUpdateParams, options?: CallOptions): ZohoPromise<BatchResult<ActionResult>> {
  const operation: Operation = {
    name: "crm.shares.update",
    product: "crm",
    method: "PUT",
    path: "/crm/v8/{module}/{record_id}/actions/share",
    retry: "idempotent",
    scopes: ["ZohoCRM.share.{module}.ALL", "ZohoCRM.share.{module}.UPDATE"],
    bodyKeys: ["notify", "notify_on_completion"],
    wrap: "share",
    property: "share",
  };
  return batch(client, operation, { path: { module, record_id: recordId }, body: rows, params }, options);
}
