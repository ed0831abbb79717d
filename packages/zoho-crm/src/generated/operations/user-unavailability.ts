// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type BatchResult, type ClientContext, type Operation, type PagePromise, type ZohoPromise, batch, entity, outcome, page } from "@x/zoho-auth/client";
import type { ActionResult } from "../schemas/common.ts";
import type { UserUnavailability, UserUnavailabilityInput } from "../schemas/user-unavailability.ts";

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
export function userUnavailabilityCreate(client: ClientContext, rows: readonly UserUnavailabilityInput[], options?: CallOptions): ZohoPromise<BatchResult<ActionResult>> {
  const operation: Operation = {
    name: "crm.userUnavailability.create",
    product: "crm",
    method: "POST",
    path: "/crm/v8/settings/users_unavailability",
    retry: "unsafe",
    scopes: ["ZohoCRM.settings.users_unavailability.ALL"],
    wrap: "users_unavailability",
    property: "users_unavailability",
  };
  return batch(client, operation, { body: rows }, options);
}

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
export function userUnavailabilityDelete(client: ClientContext, userUnavailabilityId: string, options?: CallOptions): ZohoPromise<ActionResult> {
  const operation: Operation = {
    name: "crm.userUnavailability.delete",
    product: "crm",
    method: "DELETE",
    path: "/crm/v8/settings/users_unavailability/{user_unavailability_id}",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.users_unavailability.ALL"],
    property: "users_unavailability",
  };
  return outcome(client, operation, { path: { user_unavailability_id: userUnavailabilityId } }, options);
}

export interface UserUnavailabilityGetParams {
  filters?: string;
  include_inner_details?: string;
}

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
export function userUnavailabilityGet(client: ClientContext, userUnavailabilityId: string, params?: UserUnavailabilityGetParams, options?: CallOptions): ZohoPromise<UserUnavailability> {
  const operation: Operation = {
    name: "crm.userUnavailability.get",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/users_unavailability/{user_unavailability_id}",
    retry: "safe",
    scopes: ["ZohoCRM.settings.users_unavailability.ALL"],
    property: "users_unavailability",
  };
  return entity(client, operation, { path: { user_unavailability_id: userUnavailabilityId }, params }, options);
}

export interface UserUnavailabilityListParams {
  filters?: string;
  group_ids?: readonly string[];
  include_inner_details?: string;
  role_ids?: readonly string[];
  territory_ids?: readonly string[];
}

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
export function userUnavailabilityList(client: ClientContext, params?: UserUnavailabilityListParams, options?: CallOptions): PagePromise<UserUnavailability> {
  const operation: Operation = {
    name: "crm.userUnavailability.list",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/users_unavailability",
    retry: "safe",
    scopes: ["ZohoCRM.settings.users_unavailability.ALL"],
    property: "users_unavailability",
  };
  return page(client, operation, { params }, options);
}

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
export function userUnavailabilityUpdate(client: ClientContext, userUnavailabilityId: string, entity: UserUnavailabilityInput, options?: CallOptions): ZohoPromise<ActionResult> {
  const operation: Operation = {
    name: "crm.userUnavailability.update",
    product: "crm",
    method: "PUT",
    path: "/crm/v8/settings/users_unavailability/{user_unavailability_id}",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.users_unavailability.ALL"],
    wrap: "users_unavailability",
    wrapOne: true,
    property: "users_unavailability",
  };
  return outcome(client, operation, { path: { user_unavailability_id: userUnavailabilityId }, body: entity }, options);
}

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
export function userUnavailabilityUpdateMany(client: ClientContext, rows: readonly UserUnavailabilityInput[], options?: CallOptions): ZohoPromise<BatchResult<ActionResult>> {
  const operation: Operation = {
    name: "crm.userUnavailability.updateMany",
    product: "crm",
    method: "PUT",
    path: "/crm/v8/settings/users_unavailability",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.users_unavailability.ALL"],
    wrap: "users_unavailability",
    property: "users_unavailability",
  };
  return batch(client, operation, { body: rows }, options);
}
