// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, type ZohoPromise, entity, none, organizationOf, page } from "@x/zoho-auth/client";
import type { User, UserCreate, UserListItem, UserUpdate } from "../schemas/users.ts";

/**
 * Creates a user.
 *
 * `POST /inventory/v1/users`
 *
 * Scopes: `ZohoInventory.settings.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/users/
 */
export function usersCreate(client: ClientContext, body: UserCreate, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.users.create",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/users",
    retry: "unsafe",
    scopes: ["ZohoInventory.settings.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { body }, options);
}

/**
 * Deletes a user.
 *
 * `DELETE /inventory/v1/users/{user_id}`
 *
 * Scopes: `ZohoInventory.settings.DELETE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/users/
 */
export function usersDelete(client: ClientContext, userId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.users.delete",
    product: "inventory",
    method: "DELETE",
    path: "/inventory/v1/users/{user_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.settings.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { user_id: userId } }, options);
}

/**
 * Gets a user.
 *
 * `GET /inventory/v1/users/{user_id}`
 *
 * Scopes: `ZohoInventory.settings.READ`.
 *
 * @see https://www.zoho.com/inventory/api/v1/users/
 */
export function usersGet(client: ClientContext, userId: string, options?: CallOptions): ZohoPromise<User> {
  const operation: Operation = {
    name: "inventory.users.get",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/users/{user_id}",
    retry: "safe",
    scopes: ["ZohoInventory.settings.READ"],
    organization: organizationOf,
    property: "user",
  };
  return entity(client, operation, { path: { user_id: userId } }, options);
}

/**
 * Gets the current user.
 *
 * `GET /inventory/v1/users/me`
 *
 * Scopes: `ZohoInventory.settings.READ`.
 *
 * @see https://www.zoho.com/inventory/api/v1/users/
 */
export function usersGetCurrent(client: ClientContext, options?: CallOptions): ZohoPromise<User> {
  const operation: Operation = {
    name: "inventory.users.getCurrent",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/users/me",
    retry: "safe",
    scopes: ["ZohoInventory.settings.READ"],
    organization: organizationOf,
    property: "user",
  };
  return entity(client, operation, {}, options);
}

/**
 * Invites a user.
 *
 * `POST /inventory/v1/users/{user_id}/invite`
 *
 * Scopes: `ZohoInventory.settings.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/users/
 */
export function usersInvite(client: ClientContext, userId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.users.invite",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/users/{user_id}/invite",
    retry: "unsafe",
    scopes: ["ZohoInventory.settings.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { user_id: userId } }, options);
}

export interface UsersListParams {
  filter_by?: string;
  page?: number;
  per_page?: number;
  sort_column?: "name" | "email" | "user_role" | "status";
}

/**
 * Lists users.
 *
 * `GET /inventory/v1/users`
 *
 * Scopes: `ZohoInventory.settings.READ`.
 *
 * Pages: by number.
 *
 * @see https://www.zoho.com/inventory/api/v1/users/
 */
export function usersList(client: ClientContext, params?: UsersListParams, options?: CallOptions): PagePromise<UserListItem> {
  const operation: Operation = {
    name: "inventory.users.list",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/users",
    retry: "safe",
    scopes: ["ZohoInventory.settings.READ"],
    organization: organizationOf,
    property: "users",
    paging: "context",
  };
  return page(client, operation, { params }, options);
}

/**
 * Marks a user as active.
 *
 * `POST /inventory/v1/users/{user_id}/active`
 *
 * Scopes: `ZohoInventory.settings.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/users/
 */
export function usersMarkAsActive(client: ClientContext, userId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.users.markAsActive",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/users/{user_id}/active",
    retry: "idempotent",
    scopes: ["ZohoInventory.settings.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { user_id: userId } }, options);
}

/**
 * Marks a user as inactive.
 *
 * `POST /inventory/v1/users/{user_id}/inactive`
 *
 * Scopes: `ZohoInventory.settings.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/users/
 */
export function usersMarkAsInactive(client: ClientContext, userId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.users.markAsInactive",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/users/{user_id}/inactive",
    retry: "idempotent",
    scopes: ["ZohoInventory.settings.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { user_id: userId } }, options);
}

/**
 * Updates a user.
 *
 * `PUT /inventory/v1/users/{user_id}`
 *
 * Scopes: `ZohoInventory.settings.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/users/
 */
export function usersUpdate(client: ClientContext, userId: string, body: UserUpdate, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.users.update",
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/users/{user_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.settings.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { user_id: userId }, body }, options);
}
