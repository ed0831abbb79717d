// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { BatchResult, PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { ActionResult } from "../schemas/common.ts";
import type { UnsubscribeLink, UnsubscribeLinkAssociation, UnsubscribeLinkInput } from "../schemas/unsubscribe-links.ts";

/** Operations on unsubscribe links. */
export interface UnsubscribeLinksApi {
  /**
   * Creates unsubscribe links.
   *
   * `POST /crm/v8/settings/unsubscribe_links`
   *
   * Scopes: `ZohoCRM.settings.unsubscribe.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: DEPENDENT_FIELD_MISSING, DUPLICATE_DATA, INVALID_DATA, INVALID_MODULE, LIMIT_EXCEEDED, MANDATORY_NOT_FOUND, NOT_ALLOWED.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  create(rows: readonly UnsubscribeLinkInput[], options?: CallOptions): ZohoPromise<BatchResult<ActionResult>>;
  /**
   * Deletes an unsubscribe link.
   *
   * `DELETE /crm/v8/settings/unsubscribe_links/{unsubscribe_link_id}`
   *
   * Scopes: `ZohoCRM.settings.unsubscribe.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: DEPENDENT_FIELD_MISSING, DUPLICATE_DATA, INVALID_DATA, INVALID_MODULE, LIMIT_EXCEEDED, MANDATORY_NOT_FOUND, NOT_ALLOWED.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  delete(unsubscribeLinkId: string, options?: CallOptions): ZohoPromise<ActionResult>;
  /**
   * Gets an unsubscribe link.
   *
   * `GET /crm/v8/settings/unsubscribe_links/{unsubscribe_link_id}`
   *
   * Scopes: `ZohoCRM.settings.unsubscribe.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: INVALID_DATA, INVALID_MODULE, NOT_ALLOWED.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  get(unsubscribeLinkId: string, options?: CallOptions): ZohoPromise<UnsubscribeLink>;
  /**
   * Lists unsubscribe links.
   *
   * `GET /crm/v8/settings/unsubscribe_links`
   *
   * Scopes: `ZohoCRM.settings.unsubscribe.ALL`.
   *
   * Credits: 1.
   *
   * One page holds everything.
   *
   * Error codes: INVALID_DATA, INVALID_MODULE, NOT_ALLOWED.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  list(options?: CallOptions): PagePromise<UnsubscribeLink>;
  /**
   * Lists the associations of an unsubscribe link.
   *
   * `GET /crm/v8/settings/unsubscribe_link/actions/associations`
   *
   * Scopes: `ZohoCRM.settings.unsubscribe.ALL`.
   *
   * Credits: 1.
   *
   * One page holds everything.
   *
   * Error codes: INVALID_MODULE.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  listAssociations(options?: CallOptions): PagePromise<UnsubscribeLinkAssociation>;
  /**
   * Updates an unsubscribe link.
   *
   * `PUT /crm/v8/settings/unsubscribe_links/{unsubscribe_link_id}`
   *
   * Scopes: `ZohoCRM.settings.unsubscribe.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: DEPENDENT_FIELD_MISSING, DUPLICATE_DATA, INVALID_DATA, INVALID_MODULE, LIMIT_EXCEEDED, MANDATORY_NOT_FOUND, NOT_ALLOWED.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  update(unsubscribeLinkId: string, entity: UnsubscribeLinkInput, options?: CallOptions): ZohoPromise<ActionResult>;
  /**
   * Updates several unsubscribe links.
   *
   * `PUT /crm/v8/settings/unsubscribe_links`
   *
   * Scopes: `ZohoCRM.settings.unsubscribe.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: DEPENDENT_FIELD_MISSING, DUPLICATE_DATA, INVALID_DATA, INVALID_MODULE, LIMIT_EXCEEDED, MANDATORY_NOT_FOUND, NOT_ALLOWED.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  updateMany(rows: readonly UnsubscribeLinkInput[], options?: CallOptions): ZohoPromise<BatchResult<ActionResult>>;
}
