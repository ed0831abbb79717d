// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { BatchResult, PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { PortalsGetMetaParams } from "../operations/portals.ts";
import type { Portal, PortalInput, PortalRelatedList, PortalResult } from "../schemas/portals.ts";

/** Operations on portals. */
export interface PortalsApi {
  /**
   * Creates portals.
   *
   * `POST /crm/v8/settings/portals`
   *
   * Scopes: `ZohoCRM.settings.clientportal.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: API_NOT_SUPPORTED, INVALID_DATA, JSON_PARSE_ERROR, MANDATORY_NOT_FOUND, PATTERN_NOT_MATCHED.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/create-portal.html
   */
  create(rows: readonly PortalInput[], options?: CallOptions): ZohoPromise<BatchResult<PortalResult>>;
  /**
   * Gets a portal.
   *
   * `GET /crm/v8/settings/portals/{portal}`
   *
   * Scopes: `ZohoCRM.settings.clientportal.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: API_NOT_SUPPORTED, INVALID_DATA, JSON_PARSE_ERROR, PATTERN_NOT_MATCHED.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/get-portals.html
   */
  get(portal: string, options?: CallOptions): ZohoPromise<Portal>;
  /**
   * Gets the related lists that a portal can show.
   *
   * `GET /crm/v8/settings/portals/meta`
   *
   * Scopes: `ZohoCRM.settings.clientportal.ALL`.
   *
   * Credits: 1.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  getMeta(params: PortalsGetMetaParams, options?: CallOptions): ZohoPromise<PortalRelatedList[] | undefined>;
  /**
   * Lists portals.
   *
   * `GET /crm/v8/settings/portals`
   *
   * Scopes: `ZohoCRM.settings.clientportal.ALL`.
   *
   * Credits: 1.
   *
   * One page holds everything.
   *
   * Error codes: API_NOT_SUPPORTED, INVALID_DATA, JSON_PARSE_ERROR, PATTERN_NOT_MATCHED.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/get-portals.html
   */
  list(options?: CallOptions): PagePromise<Portal>;
  /**
   * Updates a portal.
   *
   * `PUT /crm/v8/settings/portals/{portal}`
   *
   * Scopes: `ZohoCRM.settings.clientportal.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: API_NOT_SUPPORTED, INVALID_DATA, JSON_PARSE_ERROR, MANDATORY_NOT_FOUND, PATTERN_NOT_MATCHED.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  update(portal: string, entity: PortalInput, options?: CallOptions): ZohoPromise<PortalResult>;
}
