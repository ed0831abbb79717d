// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, type ZohoPromise, entity, none, organizationOf, page } from "@x/zoho-auth/client";
import type { UserCreate, UserDetails, UserListItem, UserUpdate } from "../schemas/users.ts";

/**
 * Creates a user.
 *
 * `POST /books/v3/users`
 *
 * Scopes: `ZohoBooks.settings.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/users/
 */
export function usersCreate(client: ClientContext, body: UserCreate, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.users.create",
    product: "books",
    method: "POST",
    path: "/books/v3/users",
    retry: "unsafe",
    scopes: ["ZohoBooks.settings.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { body }, options);
}

/**
 * Deletes a user.
 *
 * `DELETE /books/v3/users/{user_id}`
 *
 * Scopes: `ZohoBooks.settings.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/users/
 */
export function usersDelete(client: ClientContext, userId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.users.delete",
    product: "books",
    method: "DELETE",
    path: "/books/v3/users/{user_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.settings.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { user_id: userId } }, options);
}

/**
 * Gets a user.
 *
 * `GET /books/v3/users/{user_id}`
 *
 * Scopes: `ZohoBooks.settings.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/users/
 */
export function usersGet(client: ClientContext, userId: string, options?: CallOptions): ZohoPromise<UserDetails> {
  const operation: Operation = {
    name: "books.users.get",
    product: "books",
    method: "GET",
    path: "/books/v3/users/{user_id}",
    retry: "safe",
    scopes: ["ZohoBooks.settings.READ"],
    organization: organizationOf,
    property: "user",
  };
  return entity(client, operation, { path: { user_id: userId } }, options);
}

/**
 * Gets the current user.
 *
 * `GET /books/v3/users/me`
 *
 * Scopes: `ZohoBooks.settings.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/users/
 */
export function usersGetCurrent(client: ClientContext, options?: CallOptions): ZohoPromise<UserDetails> {
  const operation: Operation = {
    name: "books.users.getCurrent",
    product: "books",
    method: "GET",
    path: "/books/v3/users/me",
    retry: "safe",
    scopes: ["ZohoBooks.settings.READ"],
    organization: organizationOf,
    property: "user",
  };
  return entity(client, operation, {}, options);
}

/**
 * Invites a user.
 *
 * `POST /books/v3/users/{user_id}/invite`
 *
 * Scopes: `ZohoBooks.settings.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/users/
 */
export function usersInvite(client: ClientContext, userId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.users.invite",
    product: "books",
    method: "POST",
    path: "/books/v3/users/{user_id}/invite",
    retry: "unsafe",
    scopes: ["ZohoBooks.settings.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { user_id: userId } }, options);
}

export interface UsersListParams {
  filter_by?: "Status.All" | "Status.Active" | "Status.Inactive" | "Status.Invited" | "Status.Deleted";
  page?: number;
  per_page?: number;
  sort_column?: "name" | "email" | "user_role" | "status";
}

/**
 * Lists users.
 *
 * `GET /books/v3/users`
 *
 * Scopes: `ZohoBooks.settings.READ`.
 *
 * Pages: by number.
 *
 * @see https://www.zoho.com/books/api/v3/users/
 */
export function usersList(client: ClientContext, params?: UsersListParams, options?: CallOptions): PagePromise<UserListItem> {
  const operation: Operation = {
    name: "books.users.list",
    product: "books",
    method: "GET",
    path: "/books/v3/users",
    retry: "safe",
    scopes: ["ZohoBooks.settings.READ"],
    organization: organizationOf,
    property: "users",
    paging: "context",
  };
  return page(client, operation, { params }, options);
}

/**
 * Marks a user as active.
 *
 * `POST /books/v3/users/{user_id}/active`
 *
 * Scopes: `ZohoBooks.settings.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/users/
 */
export function usersMarkAsActive(client: ClientContext, userId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.users.markAsActive",
    product: "books",
    method: "POST",
    path: "/books/v3/users/{user_id}/active",
    retry: "idempotent",
    scopes: ["ZohoBooks.settings.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { user_id: userId } }, options);
}

/**
 * Marks a user as inactive.
 *
 * `POST /books/v3/users/{user_id}/inactive`
 *
 * Scopes: `ZohoBooks.settings.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/users/
 */
export function usersMarkAsInactive(client: ClientContext, userId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.users.markAsInactive",
    product: "books",
    method: "POST",
    path: "/books/v3/users/{user_id}/inactive",
    retry: "idempotent",
    scopes: ["ZohoBooks.settings.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { user_id: userId } }, options);
}

/**
 * Updates a user.
 *
 * `PUT /books/v3/users/{user_id}`
 *
 * Scopes: `ZohoBooks.settings.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/users/
 */
export function usersUpdate(client: ClientContext, userId: string, body: UserUpdate, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.users.update",
    product: "books",
    method: "PUT",
    path: "/books/v3/users/{user_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.settings.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { user_id: userId }, body }, options);
}
