// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type BatchResult, type ClientContext, type Operation, type PagePromise, type ZohoPromise, batch, entity, outcome, page } from "@x/zoho-auth/client";
import type { ActionResult, User, UserInput } from "../schemas/common.ts";

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
export function territoryUsersAssign(client: ClientContext, territoryId: string, userId: string, options?: CallOptions): ZohoPromise<ActionResult> {
  const operation: Operation = {
    name: "crm.territoryUsers.assign",
    product: "crm",
    method: "PUT",
    path: "/crm/v8/settings/territories/{territory_id}/users/{user_id}",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.territories.ALL", "ZohoCRM.users.ALL"],
    property: "users",
  };
  return outcome(client, operation, { path: { territory_id: territoryId, user_id: userId } }, options);
}

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
export function territoryUsersAssignMany(client: ClientContext, territoryId: string, rows: readonly UserInput[], options?: CallOptions): ZohoPromise<BatchResult<ActionResult>> {
  const operation: Operation = {
    name: "crm.territoryUsers.assignMany",
    product: "crm",
    method: "PUT",
    path: "/crm/v8/settings/territories/{territory_id}/users",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.territories.ALL", "ZohoCRM.users.ALL"],
    wrap: "users",
    property: "users",
  };
  return batch(client, operation, { path: { territory_id: territoryId }, body: rows }, options);
}

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
export function territoryUsersGet(client: ClientContext, territoryId: string, userId: string, options?: CallOptions): ZohoPromise<User> {
  const operation: Operation = {
    name: "crm.territoryUsers.get",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/territories/{territory_id}/users/{user_id}",
    retry: "safe",
    scopes: ["ZohoCRM.settings.territories.ALL", "ZohoCRM.users.ALL"],
    property: "users",
  };
  return entity(client, operation, { path: { territory_id: territoryId, user_id: userId } }, options);
}

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
export function territoryUsersList(client: ClientContext, territoryId: string, options?: CallOptions): PagePromise<User> {
  const operation: Operation = {
    name: "crm.territoryUsers.list",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/territories/{territory_id}/users",
    retry: "safe",
    scopes: ["ZohoCRM.settings.territories.ALL", "ZohoCRM.users.ALL"],
    property: "users",
  };
  return page(client, operation, { path: { territory_id: territoryId } }, options);
}

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
export function territoryUsersRemove(client: ClientContext, territoryId: string, userId: string, options?: CallOptions): ZohoPromise<ActionResult> {
  const operation: Operation = {
    name: "crm.territoryUsers.remove",
    product: "crm",
    method: "DELETE",
    path: "/crm/v8/settings/territories/{territory_id}/users/{user_id}",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.territories.ALL", "ZohoCRM.users.ALL"],
    property: "users",
  };
  return outcome(client, operation, { path: { territory_id: territoryId, user_id: userId } }, options);
}

export interface TerritoryUsersRemoveManyParams {
  ids: readonly string[];
}

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
export function territoryUsersRemoveMany(client: ClientContext, territoryId: string, params: TerritoryUsersRemoveManyParams, options?: CallOptions): ZohoPromise<BatchResult<ActionResult>> {
  const operation: Operation = {
    name: "crm.territoryUsers.removeMany",
    product: "crm",
    method: "DELETE",
    path: "/crm/v8/settings/territories/{territory_id}/users",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.territories.ALL", "ZohoCRM.users.ALL"],
    property: "users",
  };
  return batch(client, operation, { path: { territory_id: territoryId }, params }, options);
}
