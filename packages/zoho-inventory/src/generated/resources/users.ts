// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { UsersListParams } from "../operations/users.ts";
import type { User, UserCreate, UserListItem, UserUpdate } from "../schemas/users.ts";

/** Operations on users. */
export interface UsersApi {
  /**
   * Creates a user.
   *
   * `POST /inventory/v1/users`
   *
   * Scopes: `ZohoInventory.settings.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/users/
   */
  create(body: UserCreate, options?: CallOptions): ZohoPromise<void>;
  /**
   * Deletes a user.
   *
   * `DELETE /inventory/v1/users/{user_id}`
   *
   * Scopes: `ZohoInventory.settings.DELETE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/users/
   */
  delete(userId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Gets a user.
   *
   * `GET /inventory/v1/users/{user_id}`
   *
   * Scopes: `ZohoInventory.settings.READ`.
   *
   * @see https://www.zoho.com/inventory/api/v1/users/
   */
  get(userId: string, options?: CallOptions): ZohoPromise<User>;
  /**
   * Gets the current user.
   *
   * `GET /inventory/v1/users/me`
   *
   * Scopes: `ZohoInventory.settings.READ`.
   *
   * @see https://www.zoho.com/inventory/api/v1/users/
   */
  getCurrent(options?: CallOptions): ZohoPromise<User>;
  /**
   * Invites a user.
   *
   * `POST /inventory/v1/users/{user_id}/invite`
   *
   * Scopes: `ZohoInventory.settings.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/users/
   */
  invite(userId: string, options?: CallOptions): ZohoPromise<void>;
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
  list(params?: UsersListParams, options?: CallOptions): PagePromise<UserListItem>;
  /**
   * Marks a user as active.
   *
   * `POST /inventory/v1/users/{user_id}/active`
   *
   * Scopes: `ZohoInventory.settings.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/users/
   */
  markAsActive(userId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Marks a user as inactive.
   *
   * `POST /inventory/v1/users/{user_id}/inactive`
   *
   * Scopes: `ZohoInventory.settings.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/users/
   */
  markAsInactive(userId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates a user.
   *
   * `PUT /inventory/v1/users/{user_id}`
   *
   * Scopes: `ZohoInventory.settings.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/users/
   */
  update(userId: string, body: UserUpdate, options?: CallOptions): ZohoPromise<void>;
}
