// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { BatchResult, PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { PortalUserTypesListParams } from "../operations/portal-user-types.ts";
import type { ActionResult } from "../schemas/common.ts";
import type { PortalUserType, PortalUserTypeInput } from "../schemas/portal-user-types.ts";

/** Operations on portal user types. */
export interface PortalUserTypesApi {
  /**
   * Creates portal user types.
   *
   * `POST /crm/v8/settings/portals/{portal}/user_type`
   *
   * Scopes: `ZohoCRM.settings.clientportal.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: INVALID_DATA, MANDATORY_NOT_FOUND.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  create(portal: string, rows: readonly PortalUserTypeInput[], options?: CallOptions): ZohoPromise<BatchResult<ActionResult>>;
  /**
   * Deletes a portal user type.
   *
   * `DELETE /crm/v8/settings/portals/{portal}/user_type/{user_type_id}`
   *
   * Scopes: `ZohoCRM.settings.clientportal.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: INVALID_DATA, MANDATORY_NOT_FOUND.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/delete-user-type.html
   */
  delete(portal: string, userTypeId: string, options?: CallOptions): ZohoPromise<ActionResult>;
  /**
   * Gets a portal user type.
   *
   * `GET /crm/v8/settings/portals/{portal}/user_type/{user_type_id}`
   *
   * Scopes: `ZohoCRM.settings.clientportal.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: INVALID_DATA, MANDATORY_NOT_FOUND.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/get-user-types.html
   */
  get(portal: string, userTypeId: string, options?: CallOptions): ZohoPromise<PortalUserType>;
  /**
   * Lists portal user types.
   *
   * `GET /crm/v8/settings/portals/{portal}/user_type`
   *
   * Scopes: `ZohoCRM.settings.clientportal.ALL`.
   *
   * Credits: 1.
   *
   * One page holds everything.
   *
   * Error codes: INVALID_DATA, MANDATORY_NOT_FOUND.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/get-user-types.html
   */
  list(portal: string, params?: PortalUserTypesListParams, options?: CallOptions): PagePromise<PortalUserType>;
  /**
   * Updates a portal user type.
   *
   * `PUT /crm/v8/settings/portals/{portal}/user_type/{user_type_id}`
   *
   * Scopes: `ZohoCRM.settings.clientportal.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: INVALID_DATA, MANDATORY_NOT_FOUND.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  update(portal: string, userTypeId: string, entity: PortalUserTypeInput, options?: CallOptions): ZohoPromise<ActionResult>;
}
