// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { BatchResult, PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { SharesCreateParams, SharesListParams, SharesUpdateParams } from "../operations/shares.ts";
import type { ActionResult } from "../schemas/common.ts";
import type { Share, ShareInput } from "../schemas/shares.ts";

/** Operations on shares. */
export interface SharesApi {
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
  create(module: string, recordId: string, rows: readonly ShareInput[], params?: SharesCreateParams, options?: CallOptions): ZohoPromise<BatchResult<ActionResult>>;
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
  delete(module: string, recordId: string, options?: CallOptions): ZohoPromise<ActionResult>;
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
  list(module: string, recordId: string, params?: SharesListParams, options?: CallOptions): PagePromise<Share>;
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
  update(module: string, recordId: string, rows: readonly ShareInput[], params?: SharesUpdateParams, options?: CallOptions): ZohoPromise<BatchResult<ActionResult>>;
}
