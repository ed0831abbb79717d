// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { BatchResult, PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { TerritoryUsersRemoveManyParams } from "../operations/territory-users.ts";
import type { ActionResult, User, UserInput } from "../schemas/common.ts";

/** Operations on territory users. */
export interface TerritoryUsersApi {
  /**
   * Assigns a user to a territory.
   *
   * `PUT /crm/v8/settings/territories/{territory_id}/users/{user_id}`
   *
   * Scopes: `ZohoCRM.settings.territories.ALL`, or `ZohoCRM.users.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: DUPLICATE_DATA, EXPECTED_FIELD_MISSING, INVALID_DATA, MANDATORY_NOT_FOUND, REQUIRED_PARAM_MISSING.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  assign(territoryId: string, userId: string, options?: CallOptions): ZohoPromise<ActionResult>;
  /**
   * Assigns several users to a territory.
   *
   * `PUT /crm/v8/settings/territories/{territory_id}/users`
   *
   * Scopes: `ZohoCRM.settings.territories.ALL`, or `ZohoCRM.users.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: DUPLICATE_DATA, EXPECTED_FIELD_MISSING, INVALID_DATA, MANDATORY_NOT_FOUND, REQUIRED_PARAM_MISSING.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  assignMany(territoryId: string, rows: readonly UserInput[], options?: CallOptions): ZohoPromise<BatchResult<ActionResult>>;
  /**
   * Gets a territory user.
   *
   * `GET /crm/v8/settings/territories/{territory_id}/users/{user_id}`
   *
   * Scopes: `ZohoCRM.settings.territories.ALL`, or `ZohoCRM.users.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: EXPECTED_FIELD_MISSING, INVALID_DATA, MANDATORY_NOT_FOUND.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  get(territoryId: string, userId: string, options?: CallOptions): ZohoPromise<User>;
  /**
   * Lists territory users.
   *
   * `GET /crm/v8/settings/territories/{territory_id}/users`
   *
   * Scopes: `ZohoCRM.settings.territories.ALL`, or `ZohoCRM.users.ALL`.
   *
   * Credits: 1.
   *
   * One page holds everything.
   *
   * Error codes: EXPECTED_FIELD_MISSING, INVALID_DATA, MANDATORY_NOT_FOUND.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  list(territoryId: string, options?: CallOptions): PagePromise<User>;
  /**
   * Removes a user from a territory.
   *
   * `DELETE /crm/v8/settings/territories/{territory_id}/users/{user_id}`
   *
   * Scopes: `ZohoCRM.settings.territories.ALL`, or `ZohoCRM.users.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: DUPLICATE_DATA, EXPECTED_FIELD_MISSING, INVALID_DATA, MANDATORY_NOT_FOUND, REQUIRED_PARAM_MISSING.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  remove(territoryId: string, userId: string, options?: CallOptions): ZohoPromise<ActionResult>;
  /**
   * Removes several users from a territory.
   *
   * `DELETE /crm/v8/settings/territories/{territory_id}/users`
   *
   * Scopes: `ZohoCRM.settings.territories.ALL`, or `ZohoCRM.users.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: DUPLICATE_DATA, EXPECTED_FIELD_MISSING, INVALID_DATA, MANDATORY_NOT_FOUND, REQUIRED_PARAM_MISSING.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  removeMany(territoryId: string, params: TerritoryUsersRemoveManyParams, options?: CallOptions): ZohoPromise<BatchResult<ActionResult>>;
}
