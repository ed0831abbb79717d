// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { UsersListParams } from "../operations/users.ts";
import type { UserCreate, UserDetails, UserListItem, UserUpdate } from "../schemas/users.ts";

/** Operations on users. */
export interface UsersApi {
  /**
   * Creates a user.
   *
   * `POST /books/v3/users`
   *
   * Scopes: `ZohoBooks.settings.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/users/
   */
  create(body: UserCreate, options?: CallOptions): ZohoPromise<void>;
  /**
   * Deletes a user.
   *
   * `DELETE /books/v3/users/{user_id}`
   *
   * Scopes: `ZohoBooks.settings.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/users/
   */
  delete(userId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Gets a user.
   *
   * `GET /books/v3/users/{user_id}`
   *
   * Scopes: `ZohoBooks.settings.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/users/
   */
  get(userId: string, options?: CallOptions): ZohoPromise<UserDetails>;
  /**
   * Gets the current user.
   *
   * `GET /books/v3/users/me`
   *
   * Scopes: `ZohoBooks.settings.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/users/
   */
  getCurrent(options?: CallOptions): ZohoPromise<UserDetails>;
  /**
   * Invites a user.
   *
   * `POST /books/v3/users/{user_id}/invite`
   *
   * Scopes: `ZohoBooks.settings.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/users/
   */
  invite(userId: string, options?: CallOptions): ZohoPromise<void>;
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
  list(params?: UsersListParams, options?: CallOptions): PagePromise<UserListItem>;
  /**
   * Marks a user as active.
   *
   * `POST /books/v3/users/{user_id}/active`
   *
   * Scopes: `ZohoBooks.settings.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/users/
   */
  markAsActive(userId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Marks a user as inactive.
   *
   * `POST /books/v3/users/{user_id}/inactive`
   *
   * Scopes: `ZohoBooks.settings.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/users/
   */
  markAsInactive(userId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates a user.
   *
   * `PUT /books/v3/users/{user_id}`
   *
   * Scopes: `ZohoBooks.settings.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/users/
   */
  update(userId: string, body: UserUpdate, options?: CallOptions): ZohoPromise<void>;
}
