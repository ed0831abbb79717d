// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { FileUpload, PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { CompositeItemsListParams } from "../operations/composite-items.ts";
import type { CompositeItemDefaultStorageLocationMapping, DefaultStorageLocationMapping } from "../schemas/common.ts";
import type { CompositeItem, CompositeItemCreate, CompositeItemListItem, CompositeItemUpdate } from "../schemas/composite-items.ts";

/** Operations on composite items. */
export interface CompositeItemsApi {
  /**
   * Configures the default storage of a composite item.
   *
   * `PUT /inventory/v1/compositeitems/{composite_item_id}/configure/defaultstorage`
   *
   * Scopes: `ZohoInventory.warehouses.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/storagelocations/
   */
  configureDefaultStorage(compositeItemId: string, rows: readonly DefaultStorageLocationMapping[], options?: CallOptions): ZohoPromise<void>;
  /**
   * Creates a composite item.
   *
   * `POST /inventory/v1/compositeitems`
   *
   * Scopes: `ZohoInventory.compositeitems.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/compositeitems/
   */
  create(body: CompositeItemCreate, options?: CallOptions): ZohoPromise<CompositeItem>;
  /**
   * Deletes a composite item.
   *
   * `DELETE /inventory/v1/compositeitems/{composite_item_id}`
   *
   * Scopes: `ZohoInventory.compositeitems.DELETE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/compositeitems/
   */
  delete(compositeItemId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Deletes the image of a composite item.
   *
   * `DELETE /inventory/v1/compositeitems/{composite_item_id}/image`
   *
   * Scopes: `ZohoInventory.compositeitems.DELETE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/compositeitems/
   */
  deleteImage(compositeItemId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Gets a composite item.
   *
   * `GET /inventory/v1/compositeitems/{composite_item_id}`
   *
   * Scopes: `ZohoInventory.compositeitems.READ`.
   *
   * @see https://www.zoho.com/inventory/api/v1/compositeitems/
   */
  get(compositeItemId: string, options?: CallOptions): ZohoPromise<CompositeItem>;
  /**
   * Gets the default storage of a composite item.
   *
   * `GET /inventory/v1/compositeitems/{composite_item_id}/defaultstoragemapping`
   *
   * Scopes: `ZohoInventory.warehouses.READ`.
   *
   * @see https://www.zoho.com/inventory/api/v1/storagelocations/
   */
  getDefaultStorage(compositeItemId: string, options?: CallOptions): ZohoPromise<CompositeItemDefaultStorageLocationMapping[]>;
  /**
   * Lists composite items.
   *
   * `GET /inventory/v1/compositeitems`
   *
   * Scopes: `ZohoInventory.compositeitems.READ`.
   *
   * Pages: by number.
   *
   * @see https://www.zoho.com/inventory/api/v1/compositeitems/
   */
  list(params?: CompositeItemsListParams, options?: CallOptions): PagePromise<CompositeItemListItem>;
  /**
   * Marks a composite item as active.
   *
   * `POST /inventory/v1/compositeitems/{composite_item_id}/active`
   *
   * Scopes: `ZohoInventory.compositeitems.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/compositeitems/
   */
  markAsActive(compositeItemId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Marks a composite item as inactive.
   *
   * `POST /inventory/v1/compositeitems/{composite_item_id}/inactive`
   *
   * Scopes: `ZohoInventory.compositeitems.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/compositeitems/
   */
  markAsInactive(compositeItemId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates a composite item.
   *
   * `PUT /inventory/v1/compositeitems/{composite_item_id}`
   *
   * Scopes: `ZohoInventory.compositeitems.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/compositeitems/
   */
  update(compositeItemId: string, body: CompositeItemUpdate, options?: CallOptions): ZohoPromise<CompositeItem>;
  /**
   * Uploads the image of a composite item.
   *
   * `POST /inventory/v1/compositeitems/{composite_item_id}/image`
   *
   * Scopes: `ZohoInventory.compositeitems.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/compositeitems/
   */
  uploadImage(compositeItemId: string, form: { image: FileUpload; }, options?: CallOptions): ZohoPromise<void>;
}
