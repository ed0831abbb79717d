// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type BatchResult, type ClientContext, type Operation, type PagePromise, type ZohoPromise, batch, entity, outcome, page, value } from "@x/zoho-auth/client";
import type { ActionResult, User, UserInput, UserTransfer } from "../schemas/common.ts";
import type { AssociatedGroup, UserTransferResult, UserTransferStatus } from "../schemas/users.ts";

export interface UsersCountParams {
  type?: "ActiveUsers" | "CurrentUser" | "ActiveConfirmedUsers" | "DeactiveUsers" | "NotConfirmedUsers" | "ConfirmedUsers";
}

/**
 * Counts users.
 *
 * `GET /crm/v8/users/actions/count`
 *
 * Scopes: `ZohoCRM.users.ALL`.
 *
 * Credits: 1.
 *
 * Error codes: INTERNAL_SERVER_ERROR.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function usersCount(client: ClientContext, params?: UsersCountParams, options?: CallOptions): ZohoPromise<number> {
  const operation: Operation = {
    name: "crm.users.count",
    product: "crm",
    method: "GET",
    path: "/crm/v8/users/actions/count",
    retry: "safe",
    scopes: ["ZohoCRM.users.ALL"],
    property: "count",
  };
  return value(client, operation, { params }, options);
}

/**
 * Creates users.
 *
 * `POST /crm/v8/users`
 *
 * Scopes: `ZohoCRM.users.ALL`.
 *
 * Credits: 1.
 *
 * Error codes: DUPLICATE_DATA, EXPECTED_FIELD_MISSING, INTERNAL_SERVER_ERROR, INVALID_DATA, MANDATORY_NOT_FOUND, MAPPING_MISMATCH, PATTERN_NOT_MATCHED.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function usersCreate(client: ClientContext, rows: readonly UserInput[], options?: CallOptions): ZohoPromise<BatchResult<ActionResult>> {
  const operation: Operation = {
    name: "crm.users.create",
    product: "crm",
    method: "POST",
    path: "/crm/v8/users",
    retry: "unsafe",
    scopes: ["ZohoCRM.users.ALL"],
    wrap: "users",
    property: "users",
  };
  return batch(client, operation, { body: rows }, options);
}

/**
 * Deletes a user.
 *
 * `DELETE /crm/v8/users/{user_id}`
 *
 * Scopes: `ZohoCRM.users.ALL`.
 *
 * Credits: 1.
 *
 * Error codes: DUPLICATE_DATA, EXPECTED_FIELD_MISSING, INTERNAL_SERVER_ERROR, INVALID_DATA, MANDATORY_NOT_FOUND, MAPPING_MISMATCH, PATTERN_NOT_MATCHED.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function usersDelete(client: ClientContext, userId: string, options?: CallOptions): ZohoPromise<ActionResult> {
  const operation: Operation = {
    name: "crm.users.delete",
    product: "crm",
    method: "DELETE",
    path: "/crm/v8/users/{user_id}",
    retry: "idempotent",
    scopes: ["ZohoCRM.users.ALL"],
    property: "users",
  };
  return outcome(client, operation, { path: { user_id: userId } }, options);
}

export interface UsersGetParams {
  /** Header `If-Modified-Since`. */
  ifModifiedSince?: string;
}

/**
 * Gets a user.
 *
 * `GET /crm/v8/users/{user_id}`
 *
 * Scopes: `ZohoCRM.users.ALL`.
 *
 * Credits: 1.
 *
 * Error codes: INTERNAL_SERVER_ERROR.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/get-users.html
 */
export function usersGet(client: ClientContext, userId: string, params?: UsersGetParams, options?: CallOptions): ZohoPromise<User> {
  const operation: Operation = {
    name: "crm.users.get",
    product: "crm",
    method: "GET",
    path: "/crm/v8/users/{user_id}",
    retry: "safe",
    scopes: ["ZohoCRM.users.ALL"],
    headers: { ifModifiedSince: "If-Modified-Since" },
    property: "users",
  };
  return entity(client, operation, { path: { user_id: userId }, params }, options);
}

export interface UsersGetTransferAndDeleteStatusParams {
  job_id: string;
}

/**
 * Gets the status of the transfer and delete of users.
 *
 * `GET /crm/v8/users/actions/transfer_and_delete`
 *
 * Scopes: `ZohoCRM.users.ALL`.
 *
 * Credits: 1.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function usersGetTransferAndDeleteStatus(client: ClientContext, params: UsersGetTransferAndDeleteStatusParams, options?: CallOptions): ZohoPromise<UserTransferStatus> {
  const operation: Operation = {
    name: "crm.users.getTransferAndDeleteStatus",
    product: "crm",
    method: "GET",
    path: "/crm/v8/users/actions/transfer_and_delete",
    retry: "safe",
    scopes: ["ZohoCRM.users.ALL"],
    property: "transfer_and_delete",
  };
  return entity(client, operation, { params }, options);
}

export interface UsersListParams {
  ids?: readonly string[];
  /** Header `If-Modified-Since`. */
  ifModifiedSince?: string;
  page?: number;
  per_page?: number;
  type?: "ActiveUsers" | "CurrentUser" | "ActiveConfirmedUsers" | "DeactiveUsers" | "NotConfirmedUsers" | "ConfirmedUsers";
}

/**
 * Lists users.
 *
 * `GET /crm/v8/users`
 *
 * Scopes: `ZohoCRM.users.ALL`.
 *
 * Credits: 1.
 *
 * Pages: by number.
 *
 * Error codes: EXPECTED_FIELD_MISSING, INTERNAL_SERVER_ERROR, INVALID_DATA, MANDATORY_NOT_FOUND, PATTERN_NOT_MATCHED.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/get-users.html
 */
export function usersList(client: ClientContext, params?: UsersListParams, options?: CallOptions): PagePromise<User> {
  const operation: Operation = {
    name: "crm.users.list",
    product: "crm",
    method: "GET",
    path: "/crm/v8/users",
    retry: "safe",
    scopes: ["ZohoCRM.users.ALL"],
    headers: { ifModifiedSince: "If-Modified-Since" },
    property: "users",
    paging: "page",
  };
  return page(client, operation, { params }, options);
}

export interface UsersListGroupsParams {
  include?: string;
  page?: number;
  per_page?: number;
}

/**
 * Lists the groups of a user.
 *
 * `GET /crm/v8/users/{user_id}/actions/associated_groups`
 *
 * Scopes: `ZohoCRM.settings.user_groups.ALL`, or `ZohoCRM.users.ALL`.
 *
 * Credits: 1.
 *
 * Pages: by number.
 *
 * Error codes: API_NOT_SUPPORTED, EXPECTED_FIELD_MISSING, INVALID_DATA, MANDATORY_NOT_FOUND, PATTERN_NOT_MATCHED.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/associated-groups-of-a-user.html
 */
export function usersListGroups(client: ClientContext, userId: string, params?: UsersListGroupsParams, options?: CallOptions): PagePromise<AssociatedGroup> {
  const operation: Operation = {
    name: "crm.users.listGroups",
    product: "crm",
    method: "GET",
    path: "/crm/v8/users/{user_id}/actions/associated_groups",
    retry: "safe",
    scopes: ["ZohoCRM.settings.user_groups.ALL", "ZohoCRM.users.ALL"],
    property: "user_groups",
    paging: "page",
  };
  return page(client, operation, { path: { user_id: userId }, params }, options);
}

/**
 * Transfers and deletes a user.
 *
 * `POST /crm/v8/users/{user_id}/actions/transfer_and_delete`
 *
 * Scopes: `ZohoCRM.users.ALL`.
 *
 * Credits: 1.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function usersTransferAndDelete(client: ClientContext, userId: string, entity: UserTransfer, options?: CallOptions): ZohoPromise<UserTransferResult> {
  const operation: Operation = {
    name: "crm.users.transferAndDelete",
    product: "crm",
    method: "POST",
    path: "/crm/v8/users/{user_id}/actions/transfer_and_delete",
    retry: "unsafe",
    scopes: ["ZohoCRM.users.ALL"],
    wrap: "transfer_and_delete",
    wrapOne: true,
    property: "transfer_and_delete",
  };
  return outcome(client, operation, { path: { user_id: userId }, body: entity }, options);
}

/**
 * Transfers and deletes several users.
 *
 * `POST /crm/v8/users/actions/transfer_and_delete`
 *
 * Scopes: `ZohoCRM.users.ALL`.
 *
 * Credits: 1.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function usersTransferAndDeleteMany(client: ClientContext, rows: readonly UserTransfer[], options?: CallOptions): ZohoPromise<BatchResult<UserTransferResult>> {
  const operation: Operation = {
    name: "crm.users.transferAndDeleteMany",
    product: "crm",
    method: "POST",
    path: "/crm/v8/users/actions/transfer_and_delete",
    retry: "unsafe",
    scopes: ["ZohoCRM.users.ALL"],
    wrap: "transfer_and_delete",
    property: "transfer_and_delete",
  };
  return batch(client, operation, { body: rows }, options);
}

/**
 * Updates a user.
 *
 * `PUT /crm/v8/users/{user_id}`
 *
 * Scopes: `ZohoCRM.users.ALL`.
 *
 * Credits: 1.
 *
 * Error codes: DUPLICATE_DATA, EXPECTED_FIELD_MISSING, INTERNAL_SERVER_ERROR, INVALID_DATA, MANDATORY_NOT_FOUND, MAPPING_MISMATCH, PATTERN_NOT_MATCHED.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function usersUpdate(client: ClientContext, userId: string, entity: UserInput, options?: CallOptions): ZohoPromise<ActionResult> {
  const operation: Operation = {
    name: "crm.users.update",
    product: "crm",
    method: "PUT",
    path: "/crm/v8/users/{user_id}",
    retry: "idempotent",
    scopes: ["ZohoCRM.users.ALL"],
    wrap: "users",
    wrapOne: true,
    property: "users",
  };
  return outcome(client, operation, { path: { user_id: userId }, body: entity }, options);
}

/**
 * Updates several users.
 *
 * `PUT /crm/v8/users`
 *
 * Scopes: `ZohoCRM.users.ALL`.
 *
 * Credits: 1.
 *
 * Error codes: DUPLICATE_DATA, EXPECTED_FIELD_MISSING, INTERNAL_SERVER_ERROR, INVALID_DATA, MANDATORY_NOT_FOUND, MAPPING_MISMATCH, PATTERN_NOT_MATCHED.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function usersUpdateMany(client: ClientContext, rows: readonly UserInput[], options?: CallOptions): ZohoPromise<BatchResult<ActionResult>> {
  const operation: Operation = {
    name: "crm.users.updateMany",
    product: "crm",
    method: "PUT",
    path: "/crm/v8/users",
    retry: "idempotent",
    scopes: ["ZohoCRM.users.ALL"],
    wrap: "users",
    property: "users",
  };
  return batch(client, operation, { body: rows }, options);
}
