// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type BatchResult, type ClientContext, type Operation, type PagePromise, type ZohoPromise, batch, entity, outcome, page } from "@x/zoho-auth/client";
import type { ActionResult } from "../schemas/common.ts";
import type { UserTerritory, UserTerritoryInput } from "../schemas/user-territories.ts";

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
export function userTerritoriesAssign(client: ClientContext, userId: string, rows: readonly UserTerritoryInput[], options?: CallOptions): ZohoPromise<BatchResult<ActionResult>> {
  const operation: Operation = {
    name: "crm.userTerritories.assign",
    product: "crm",
    method: "PUT",
    path: "/crm/v8/users/{user_id}/territories",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.territories.ALL"],
    wrap: "territories",
    property: "territories",
  };
  return batch(client, operation, { path: { user_id: userId }, body: rows }, options);
}

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
export function userTerritoriesGet(client: ClientContext, userId: string, territoryId: string, options?: CallOptions): ZohoPromise<UserTerritory> {
  const operation: Operation = {
    name: "crm.userTerritories.get",
    product: "crm",
    method: "GET",
    path: "/crm/v8/users/{user_id}/territories/{territory_id}",
    retry: "safe",
    scopes: ["ZohoCRM.settings.territories.ALL"],
    property: "territories",
  };
  return entity(client, operation, { path: { user_id: userId, territory_id: territoryId } }, options);
}

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
export function userTerritoriesList(client: ClientContext, userId: string, options?: CallOptions): PagePromise<UserTerritory> {
  const operation: Operation = {
    name: "crm.userTerritories.list",
    product: "crm",
    method: "GET",
    path: "/crm/v8/users/{user_id}/territories",
    retry: "safe",
    scopes: ["ZohoCRM.settings.territories.ALL"],
    property: "territories",
  };
  return page(client, operation, { path: { user_id: userId } }, options);
}

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
export function userTerritoriesRemove(client: ClientContext, userId: string, territoryId: string, options?: CallOptions): ZohoPromise<ActionResult> {
  const operation: Operation = {
    name: "crm.userTerritories.remove",
    product: "crm",
    method: "DELETE",
    path: "/crm/v8/users/{user_id}/territories/{territory_id}",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.territories.ALL"],
    property: "territories",
  };
  return outcome(client, operation, { path: { user_id: userId, territory_id: territoryId } }, options);
}

export interface UserTerritoriesRemoveManyParams {
  ids?: readonly string[];
}

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
export function userTerritoriesRemoveMany(client: ClientContext, userId: string, params?: UserTerritoriesRemoveManyParams, options?: CallOptions): ZohoPromise<BatchResult<ActionResult>> {
  const operation: Operation = {
    name: "crm.userTerritories.removeMany",
    product: "crm",
    method: "DELETE",
    path: "/crm/v8/users/{user_id}/territories",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.territories.ALL"],
    property: "territories",
  };
  return batch(client, operation, { path: { user_id: userId }, params }, options);
}
