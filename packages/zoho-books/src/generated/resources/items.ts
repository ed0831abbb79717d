// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { ItemsAddToPortalManyParams, ItemsListDetailsParams, ItemsListParams, ItemsUpdateByCustomFieldParams } from "../operations/items.ts";
import type { ItemUpdateCustomFields } from "../schemas/common.ts";
import type { Item, ItemCreate, ItemListItem, ItemUpdate } from "../schemas/items.ts";

/** Operations on items. */
export interface ItemsApi {
  /**
   * Add to portal (items).
   *
   * `POST /books/v3/items/{item_id}/addtoportal`
   *
   * Scopes: `ZohoBooks.settings.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  addToPortal(itemId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Add to portal many (items).
   *
   * `POST /books/v3/items/addtoportal`
   *
   * Scopes: `ZohoBooks.settings.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  addToPortalMany(params: ItemsAddToPortalManyParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Creates items.
   *
   * `POST /books/v3/items`
   *
   * Scopes: `ZohoBooks.settings.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  create(body: ItemCreate, options?: CallOptions): ZohoPromise<Item>;
  /**
   * Deletes one item.
   *
   * `DELETE /books/v3/items/{item_id}`
   *
   * Scopes: `ZohoBooks.settings.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  delete(itemId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Gets one item.
   *
   * `GET /books/v3/items/{item_id}`
   *
   * Scopes: `ZohoBooks.settings.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  get(itemId: string, options?: CallOptions): ZohoPromise<Item>;
  /**
   * Lists items.
   *
   * `GET /books/v3/items`
   *
   * Scopes: `ZohoBooks.settings.READ`.
   *
   * Pages: by number.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  list(params?: ItemsListParams, options?: CallOptions): PagePromise<ItemListItem>;
  /**
   * List details (items).
   *
   * `GET /books/v3/itemdetails`
   *
   * Scopes: `ZohoBooks.settings.READ`.
   *
   * Pages: by number.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  listDetails(params: ItemsListDetailsParams, options?: CallOptions): PagePromise<ItemListItem>;
  /**
   * Mark as active (items).
   *
   * `POST /books/v3/items/{item_id}/active`
   *
   * Scopes: `ZohoBooks.settings.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  markAsActive(itemId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Mark as inactive (items).
   *
   * `POST /books/v3/items/{item_id}/inactive`
   *
   * Scopes: `ZohoBooks.settings.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  markAsInactive(itemId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Remove from portal (items).
   *
   * `POST /books/v3/items/{item_id}/removefromportal`
   *
   * Scopes: `ZohoBooks.settings.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  removeFromPortal(itemId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates one item.
   *
   * `PUT /books/v3/items/{item_id}`
   *
   * Scopes: `ZohoBooks.settings.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  update(itemId: string, body: ItemUpdate, options?: CallOptions): ZohoPromise<Item>;
  /**
   * Update by custom field (items).
   *
   * `PUT /books/v3/items`
   *
   * Scopes: `ZohoBooks.settings.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  updateByCustomField(body: ItemUpdate, params: ItemsUpdateByCustomFieldParams, options?: CallOptions): ZohoPromise<Item>;
  /**
   * Update custom fields (items).
   *
   * `PUT /books/v3/item/{item_id}/customfields`
   *
   * Scopes: `ZohoBooks.settings.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  updateCustomFields(itemId: string, body: readonly ItemUpdateCustomFields[], options?: CallOptions): ZohoPromise<void>;
}
