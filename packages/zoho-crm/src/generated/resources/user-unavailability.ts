// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { BatchResult, PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { UserUnavailabilityGetParams, UserUnavailabilityListParams } from "../operations/user-unavailability.ts";
import type { ActionResult } from "../schemas/common.ts";
import type { UserUnavailability, UserUnavailabilityInput } from "../schemas/user-unavailability.ts";

/** Operations on user unavailability. */
export interface UserUnavailabilityApi {
  /**
   * Creates a user unavailability.
   *
   * `POST /crm/v8/settings/users_unavailability`
   *
   * Scopes: `ZohoCRM.settings.users_unavailability.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: INVALID_DATA, MANDATORY_NOT_FOUND.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/post-user-unavailability.html
   */
  create(rows: readonly UserUnavailabilityInput[], options?: CallOptions): ZohoPromise<BatchResult<ActionResult>>;
  /**
   * Deletes the user unavailability.
   *
   * `DELETE /crm/v8/settings/users_unavailability/{user_unavailability_id}`
   *
   * Scopes: `ZohoCRM.settings.users_unavailability.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: INVALID_DATA, MANDATORY_NOT_FOUND.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/del-user-unavailability.html
   */
  delete(userUnavailabilityId: string, options?: CallOptions): ZohoPromise<ActionResult>;
  /**
   * Gets the user unavailability.
   *
   * `GET /crm/v8/settings/users_unavailability/{user_unavailability_id}`
   *
   * Scopes: `ZohoCRM.settings.users_unavailability.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: INVALID_URL_PATTERN.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  get(userUnavailabilityId: string, params?: UserUnavailabilityGetParams, options?: CallOptions): ZohoPromise<UserUnavailability>;
  /**
   * Lists user unavailability.
   *
   * `GET /crm/v8/settings/users_unavailability`
   *
   * Scopes: `ZohoCRM.settings.users_unavailability.ALL`.
   *
   * Credits: 1.
   *
   * One page holds everything.
   *
   * Error codes: INVALID_DATA, PATTERN_NOT_MATCHED, UNABLE_TO_PARSE_DATA_TYPE.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  list(params?: UserUnavailabilityListParams, options?: CallOptions): PagePromise<UserUnavailability>;
  /**
   * Updates the user unavailability.
   *
   * `PUT /crm/v8/settings/users_unavailability/{user_unavailability_id}`
   *
   * Scopes: `ZohoCRM.settings.users_unavailability.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: INVALID_DATA, INVALID_URL_PATTERN, MANDATORY_NOT_FOUND.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  update(userUnavailabilityId: string, entity: UserUnavailabilityInput, options?: CallOptions): ZohoPromise<ActionResult>;
  /**
   * Updates several user unavailability.
   *
   * `PUT /crm/v8/settings/users_unavailability`
   *
   * Scopes: `ZohoCRM.settings.users_unavailability.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: INVALID_DATA, MANDATORY_NOT_FOUND.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  updateMany(rows: readonly UserUnavailabilityInput[], options?: CallOptions): ZohoPromise<BatchResult<ActionResult>>;
}
