// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { ItemsAddToPortalManyParams, ItemsListDetailsParams, ItemsListParams, ItemsUpdateByCustomFieldParams } from "../operations/items.ts";
import type { CustomFieldUpdate } from "../schemas/common.ts";
import type { Item, ItemCreate, ItemListItem, ItemUpdate } from "../schemas/items.ts";

/** Operations on items. */
export interface ItemsApi {
  /**
   * Adds an item to the portal.
   *
   * `POST /books/v3/items/{item_id}/addtoportal`
   *
   * Scopes: `ZohoBooks.settings.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/items/
   */
  addToPortal(itemId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Adds several items to the portal.
   *
   * `POST /books/v3/items/addtoportal`
   *
   * Scopes: `ZohoBooks.settings.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/items/
   */
  addToPortalMany(params: ItemsAddToPortalManyParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Creates an item.
   *
   * `POST /books/v3/items`
   *
   * Scopes: `ZohoBooks.settings.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/items/
   */
  create(body: ItemCreate, options?: CallOptions): ZohoPromise<Item>;
  /**
   * Deletes an item.
   *
   * `DELETE /books/v3/items/{item_id}`
   *
   * Scopes: `ZohoBooks.settings.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/items/
   */
  delete(itemId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Gets an item.
   *
   * `GET /books/v3/items/{item_id}`
   *
   * Scopes: `ZohoBooks.settings.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/items/
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
   * @see https://www.zoho.com/books/api/v3/items/
   */
  list(params?: ItemsListParams, options?: CallOptions): PagePromise<ItemListItem>;
  /**
   * Lists several items with all their details, by id.
   *
   * `GET /books/v3/itemdetails`
   *
   * Scopes: `ZohoBooks.settings.READ`.
   *
   * Pages: by number.
   *
   * @see https://www.zoho.com/books/api/v3/items/
   */
  listDetails(params: ItemsListDetailsParams, options?: CallOptions): PagePromise<ItemListItem>;
  /**
   * Marks an item as active.
   *
   * `POST /books/v3/items/{item_id}/active`
   *
   * Scopes: `ZohoBooks.settings.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/items/
   */
  markAsActive(itemId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Marks an item as inactive.
   *
   * `POST /books/v3/items/{item_id}/inactive`
   *
   * Scopes: `ZohoBooks.settings.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/items/
   */
  markAsInactive(itemId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Removes an item from the portal.
   *
   * `POST /books/v3/items/{item_id}/removefromportal`
   *
   * Scopes: `ZohoBooks.settings.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/items/
   */
  removeFromPortal(itemId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates an item.
   *
   * `PUT /books/v3/items/{item_id}`
   *
   * Scopes: `ZohoBooks.settings.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/items/
   */
  update(itemId: string, body: ItemUpdate, options?: CallOptions): ZohoPromise<Item>;
  /**
   * Updates an item, found by a custom field that takes no duplicates, or creates it.
   *
   * `PUT /books/v3/items`
   *
   * Scopes: `ZohoBooks.settings.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/items/
   */
  updateByCustomField(body: ItemUpdate, params: ItemsUpdateByCustomFieldParams, options?: CallOptions): ZohoPromise<Item>;
  /**
   * Updates the custom fields of an item.
   *
   * `PUT /books/v3/item/{item_id}/customfields`
   *
   * Scopes: `ZohoBooks.settings.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/items/
   */
  updateCustomFields(itemId: string, body: readonly CustomFieldUpdate[], options?: CallOptions): ZohoPromise<void>;
}
