// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { FileDownload, FileUpload, PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { ItemsDeleteBackImageParams, ItemsDeleteImagesParams, ItemsDeleteManyParams, ItemsDisableStorageLocationsParams, ItemsDownloadImageParams, ItemsEnableStorageLocationsParams, ItemsListDeliveryChallansParams, ItemsListDetailsParams, ItemsListInvoicesParams, ItemsListMoveOrdersParams, ItemsListParams, ItemsListPurchaseOrdersParams, ItemsListPutawaysParams, ItemsListSalesOrdersParams, ItemsListSalesReceiptsParams, ItemsListStorageLocationsParams, ItemsMarkAsActiveManyParams, ItemsMarkAsInactiveManyParams, ItemsUngroupParams, ItemsUpdateLocationPermissionsManyParams, ItemsUpdateLocationPermissionsParams, ItemsUploadBackImageParams, ItemsUploadImagesParams, ItemsValidateSerialNumbersParams } from "../operations/items.ts";
import type { CompositeItemDefaultStorageLocationMapping, CustomFieldUpdate, DefaultStorageLocationMapping, ItemDocument } from "../schemas/common.ts";
import type { Item, ItemAddToGroup, ItemCreate, ItemDeliveryChallan, ItemDetailsListItem, ItemInvoice, ItemListItem, ItemMoveOrder, ItemMoveToGroup, ItemPurchaseOrder, ItemPutaway, ItemReplenishmentConfiguration, ItemSalesOrder, ItemUpdate, ItemUpdateStorageLocations, ItemValidateAndMapSerialNumbers, SalesReceipt, StorageLocationProductMapping } from "../schemas/items.ts";

/** Operations on items. */
export interface ItemsApi {
  /**
   * Adds items to a group.
   *
   * `PUT /inventory/v1/items/grouping/{item_group_id}`
   *
   * Scopes: `ZohoInventory.items.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/items/
   */
  addToGroup(itemGroupId: string, body: ItemAddToGroup, options?: CallOptions): ZohoPromise<void>;
  /**
   * Configures the default storage of an item.
   *
   * `PUT /inventory/v1/items/{item_id}/configure/defaultstorage`
   *
   * Scopes: `ZohoInventory.warehouses.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/storagelocations/
   */
  configureDefaultStorage(itemId: string, rows: readonly DefaultStorageLocationMapping[], options?: CallOptions): ZohoPromise<void>;
  /**
   * Creates an item.
   *
   * `POST /inventory/v1/items`
   *
   * Scopes: `ZohoInventory.items.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/items/
   */
  create(body: ItemCreate, options?: CallOptions): ZohoPromise<Item>;
  /**
   * Deletes an item.
   *
   * `DELETE /inventory/v1/items/{item_id}`
   *
   * Scopes: `ZohoInventory.items.DELETE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/items/
   */
  delete(itemId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Deletes the back image of an item.
   *
   * `DELETE /inventory/v1/items/{item_id}/backimage`
   *
   * Scopes: `ZohoInventory.items.DELETE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/items/
   */
  deleteBackImage(itemId: string, params?: ItemsDeleteBackImageParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Deletes the image of an item.
   *
   * `DELETE /inventory/v1/items/{item_id}/image`
   *
   * Scopes: `ZohoInventory.items.DELETE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/items/
   */
  deleteImage(itemId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Deletes the images of an item.
   *
   * `DELETE /inventory/v1/items/{item_id}/images`
   *
   * Scopes: `ZohoInventory.items.DELETE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/items/
   */
  deleteImages(itemId: string, params: ItemsDeleteImagesParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Deletes several items.
   *
   * `DELETE /inventory/v1/items`
   *
   * Scopes: `ZohoInventory.items.DELETE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/items/
   */
  deleteMany(params?: ItemsDeleteManyParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Disables the storage locations of an item.
   *
   * `POST /inventory/v1/items/disablestoragelocation`
   *
   * Scopes: `ZohoInventory.items.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/items/
   */
  disableStorageLocations(params: ItemsDisableStorageLocationsParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Downloads the image of an item.
   *
   * `GET /inventory/v1/items/{item_id}/image`
   *
   * Scopes: `ZohoInventory.items.READ`.
   *
   * @see https://www.zoho.com/inventory/api/v1/items/
   */
  downloadImage(itemId: string, params?: ItemsDownloadImageParams, options?: CallOptions): ZohoPromise<FileDownload>;
  /**
   * Enables the storage locations of an item.
   *
   * `POST /inventory/v1/items/enablestoragelocation`
   *
   * Scopes: `ZohoInventory.items.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/items/
   */
  enableStorageLocations(params: ItemsEnableStorageLocationsParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Gets an item.
   *
   * `GET /inventory/v1/items/{item_id}`
   *
   * Scopes: `ZohoInventory.items.READ`.
   *
   * @see https://www.zoho.com/inventory/api/v1/items/
   */
  get(itemId: string, options?: CallOptions): ZohoPromise<Item>;
  /**
   * Gets the default storage of an item.
   *
   * `GET /inventory/v1/items/{item_id}/defaultstoragemapping`
   *
   * Scopes: `ZohoInventory.warehouses.READ`.
   *
   * @see https://www.zoho.com/inventory/api/v1/storagelocations/
   */
  getDefaultStorage(itemId: string, options?: CallOptions): ZohoPromise<CompositeItemDefaultStorageLocationMapping[]>;
  /**
   * Lists items.
   *
   * `GET /inventory/v1/items`
   *
   * Scopes: `ZohoInventory.items.READ`.
   *
   * Pages: by number.
   *
   * @see https://www.zoho.com/inventory/api/v1/items/
   */
  list(params?: ItemsListParams, options?: CallOptions): PagePromise<ItemListItem>;
  /**
   * Lists the delivery challans of an item.
   *
   * `GET /inventory/v1/items/transactions/deliverychallans`
   *
   * Scopes: `ZohoInventory.invoices.READ`.
   *
   * One page holds everything.
   *
   * @see https://www.zoho.com/inventory/api/v1/items/
   */
  listDeliveryChallans(params: ItemsListDeliveryChallansParams, options?: CallOptions): PagePromise<ItemDeliveryChallan>;
  /**
   * Lists several items with all their details, by id.
   *
   * `GET /inventory/v1/itemdetails`
   *
   * Scopes: `ZohoInventory.items.READ`.
   *
   * One page holds everything.
   *
   * @see https://www.zoho.com/inventory/api/v1/items/
   */
  listDetails(params: ItemsListDetailsParams, options?: CallOptions): PagePromise<ItemDetailsListItem>;
  /**
   * Lists the invoices of an item.
   *
   * `GET /inventory/v1/items/transactions/invoices`
   *
   * Scopes: `ZohoInventory.invoices.READ`.
   *
   * One page holds everything.
   *
   * @see https://www.zoho.com/inventory/api/v1/items/
   */
  listInvoices(params: ItemsListInvoicesParams, options?: CallOptions): PagePromise<ItemInvoice>;
  /**
   * Lists the location replenishments of an item.
   *
   * `GET /inventory/v1/items/{item_id}/locations/replenishments`
   *
   * Scopes: `ZohoInventory.items.READ`.
   *
   * One page holds everything.
   *
   * @see https://www.zoho.com/inventory/api/v1/replenishment/
   */
  listLocationReplenishments(itemId: string, options?: CallOptions): PagePromise<ItemReplenishmentConfiguration>;
  /**
   * Lists the move orders of an item.
   *
   * `GET /inventory/v1/items/transactions/moveorders`
   *
   * Scopes: `ZohoInventory.items.READ`.
   *
   * One page holds everything.
   *
   * @see https://www.zoho.com/inventory/api/v1/items/
   */
  listMoveOrders(params: ItemsListMoveOrdersParams, options?: CallOptions): PagePromise<ItemMoveOrder>;
  /**
   * Lists the purchase orders of an item.
   *
   * `GET /inventory/v1/items/transactions/purchaseorders`
   *
   * Scopes: `ZohoInventory.purchaseorders.READ`.
   *
   * One page holds everything.
   *
   * @see https://www.zoho.com/inventory/api/v1/items/
   */
  listPurchaseOrders(params: ItemsListPurchaseOrdersParams, options?: CallOptions): PagePromise<ItemPurchaseOrder>;
  /**
   * Lists the putaways of an item.
   *
   * `GET /inventory/v1/items/transactions/putaways`
   *
   * Scopes: `ZohoInventory.items.READ`.
   *
   * One page holds everything.
   *
   * @see https://www.zoho.com/inventory/api/v1/items/
   */
  listPutaways(params: ItemsListPutawaysParams, options?: CallOptions): PagePromise<ItemPutaway>;
  /**
   * Lists the sales orders of an item.
   *
   * `GET /inventory/v1/items/transactions/salesorders`
   *
   * Scopes: `ZohoInventory.salesorders.READ`.
   *
   * One page holds everything.
   *
   * @see https://www.zoho.com/inventory/api/v1/items/
   */
  listSalesOrders(params: ItemsListSalesOrdersParams, options?: CallOptions): PagePromise<ItemSalesOrder>;
  /**
   * Lists the sales receipts of an item.
   *
   * `GET /inventory/v1/items/transactions/salesreceipts`
   *
   * Scopes: `ZohoInventory.invoices.READ`.
   *
   * One page holds everything.
   *
   * @see https://www.zoho.com/inventory/api/v1/items/
   */
  listSalesReceipts(params: ItemsListSalesReceiptsParams, options?: CallOptions): PagePromise<SalesReceipt>;
  /**
   * Lists the storage locations of an item.
   *
   * `GET /inventory/v1/items/{item_id}/storagelocationsmapping`
   *
   * Scopes: `ZohoInventory.warehouses.READ`.
   *
   * One page holds everything.
   *
   * @see https://www.zoho.com/inventory/api/v1/storagelocations/
   */
  listStorageLocations(itemId: string, params?: ItemsListStorageLocationsParams, options?: CallOptions): PagePromise<StorageLocationProductMapping>;
  /**
   * Lists the warehouse replenishments of an item.
   *
   * `GET /inventory/v1/items/{item_id}/warehouses/replenishments`
   *
   * Scopes: `ZohoInventory.items.READ`.
   *
   * One page holds everything.
   *
   * @see https://www.zoho.com/inventory/api/v1/replenishment/
   */
  listWarehouseReplenishments(itemId: string, options?: CallOptions): PagePromise<ItemReplenishmentConfiguration>;
  /**
   * Marks an item as active.
   *
   * `POST /inventory/v1/items/{item_id}/active`
   *
   * Scopes: `ZohoInventory.items.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/items/
   */
  markAsActive(itemId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Marks several items as active.
   *
   * `POST /inventory/v1/items/active`
   *
   * Scopes: `ZohoInventory.items.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/items/
   */
  markAsActiveMany(params: ItemsMarkAsActiveManyParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Marks an item as inactive.
   *
   * `POST /inventory/v1/items/{item_id}/inactive`
   *
   * Scopes: `ZohoInventory.items.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/items/
   */
  markAsInactive(itemId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Marks several items as inactive.
   *
   * `POST /inventory/v1/items/inactive`
   *
   * Scopes: `ZohoInventory.items.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/items/
   */
  markAsInactiveMany(params: ItemsMarkAsInactiveManyParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Marks the image of an item as back image.
   *
   * `PUT /inventory/v1/items/{item_id}/images/{image_id}/backimage`
   *
   * Scopes: `ZohoInventory.items.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/items/
   */
  markImageAsBackImage(itemId: string, imageId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Moves an item to a group.
   *
   * `PUT /inventory/v1/items/move/{item_id}`
   *
   * Scopes: `ZohoInventory.items.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/items/
   */
  moveToGroup(itemId: string, body: ItemMoveToGroup, options?: CallOptions): ZohoPromise<void>;
  /**
   * Reorders the images of an item.
   *
   * `POST /inventory/v1/items/{item_id}/images/reorder`
   *
   * Scopes: `ZohoInventory.items.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/items/
   */
  reorderImages(itemId: string, rows: readonly ItemDocument[], options?: CallOptions): ZohoPromise<void>;
  /**
   * Ungroups an item.
   *
   * `POST /inventory/v1/items/ungroup`
   *
   * Scopes: `ZohoInventory.items.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/items/
   */
  ungroup(params?: ItemsUngroupParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates an item.
   *
   * `PUT /inventory/v1/items/{item_id}`
   *
   * Scopes: `ZohoInventory.items.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/items/
   */
  update(itemId: string, body: ItemUpdate, options?: CallOptions): ZohoPromise<Item>;
  /**
   * Updates the custom fields of an item.
   *
   * `PUT /inventory/v1/item/{item_id}/customfields`
   *
   * Scopes: `ZohoInventory.items.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/items/
   */
  updateCustomFields(itemId: string, body: readonly CustomFieldUpdate[], options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates the location permissions of an item.
   *
   * `PUT /inventory/v1/items/{item_id}/locations/permissions`
   *
   * Scopes: `ZohoInventory.warehouses.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/items/
   */
  updateLocationPermissions(itemId: string, params: ItemsUpdateLocationPermissionsParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates the location permissions of several items.
   *
   * `PUT /inventory/v1/items/locations/permissions`
   *
   * Scopes: `ZohoInventory.warehouses.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/items/
   */
  updateLocationPermissionsMany(params?: ItemsUpdateLocationPermissionsManyParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates the storage locations of an item.
   *
   * `PUT /inventory/v1/items/{item_id}/storagelocationsmapping`
   *
   * Scopes: `ZohoInventory.warehouses.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/storagelocations/
   */
  updateStorageLocations(itemId: string, body: ItemUpdateStorageLocations, options?: CallOptions): ZohoPromise<void>;
  /**
   * Uploads the back image of an item.
   *
   * `POST /inventory/v1/items/{item_id}/backimage`
   *
   * Scopes: `ZohoInventory.items.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/items/
   */
  uploadBackImage(itemId: string, form: { back_image: FileUpload; }, params?: ItemsUploadBackImageParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Uploads the image of an item.
   *
   * `POST /inventory/v1/items/{item_id}/image`
   *
   * Scopes: `ZohoInventory.items.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/items/
   */
  uploadImage(itemId: string, form: { image: FileUpload; }, options?: CallOptions): ZohoPromise<void>;
  /**
   * Uploads the images of an item.
   *
   * `POST /inventory/v1/items/{item_id}/images`
   *
   * Scopes: `ZohoInventory.items.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/items/
   */
  uploadImages(itemId: string, form: { image: FileUpload; }, params?: ItemsUploadImagesParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Validates serial numbers of an item and maps them.
   *
   * `POST /inventory/v1/items/{item_id}/serialnumber/validateandmap`
   *
   * Scopes: `ZohoInventory.items.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/items/
   */
  validateAndMapSerialNumbers(itemId: string, body?: ItemValidateAndMapSerialNumbers, options?: CallOptions): ZohoPromise<void>;
  /**
   * Validates the serial numbers of an item.
   *
   * `POST /inventory/v1/items/{item_id}/serialnumber/validate`
   *
   * Scopes: `ZohoInventory.items.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/items/
   */
  validateSerialNumbers(itemId: string, params: ItemsValidateSerialNumbersParams, options?: CallOptions): ZohoPromise<void>;
}
