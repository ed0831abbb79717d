// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { BatchResult, PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { UserTerritoriesRemoveManyParams } from "../operations/user-territories.ts";
import type { ActionResult } from "../schemas/common.ts";
import type { UserTerritory, UserTerritoryInput } from "../schemas/user-territories.ts";

/** Operations on user territories. */
export interface UserTerritoriesApi {
  /**
   * Assigns territories to a user.
   *
   * `PUT /crm/v8/users/{user_id}/territories`
   *
   * Scopes: `ZohoCRM.settings.territories.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: INTERNAL_SERVER_ERROR, INVALID_DATA, MANDATORY_NOT_FOUND.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  assign(userId: string, rows: readonly UserTerritoryInput[], options?: CallOptions): ZohoPromise<BatchResult<ActionResult>>;
  /**
   * Gets a user territory.
   *
   * `GET /crm/v8/users/{user_id}/territories/{territory_id}`
   *
   * Scopes: `ZohoCRM.settings.territories.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: INTERNAL_SERVER_ERROR, INVALID_DATA, MANDATORY_NOT_FOUND.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  get(userId: string, territoryId: string, options?: CallOptions): ZohoPromise<UserTerritory>;
  /**
   * Lists user territories.
   *
   * `GET /crm/v8/users/{user_id}/territories`
   *
   * Scopes: `ZohoCRM.settings.territories.ALL`.
   *
   * Credits: 1.
   *
   * One page holds everything.
   *
   * Error codes: INTERNAL_SERVER_ERROR, INVALID_DATA, MANDATORY_NOT_FOUND.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  list(userId: string, options?: CallOptions): PagePromise<UserTerritory>;
  /**
   * Removes a territory from a user.
   *
   * `DELETE /crm/v8/users/{user_id}/territories/{territory_id}`
   *
   * Scopes: `ZohoCRM.settings.territories.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: INTERNAL_SERVER_ERROR, INVALID_DATA, MANDATORY_NOT_FOUND.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  remove(userId: string, territoryId: string, options?: CallOptions): ZohoPromise<ActionResult>;
  /**
   * Removes several territories from a user.
   *
   * `DELETE /crm/v8/users/{user_id}/territories`
   *
   * Scopes: `ZohoCRM.settings.territories.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: INTERNAL_SERVER_ERROR, INVALID_DATA, MANDATORY_NOT_FOUND.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  removeMany(userId: string, params?: UserTerritoriesRemoveManyParams, options?: CallOptions): ZohoPromise<BatchResult<ActionResult>>;
}
