// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type FileDownload, type FileUpload, type Operation, type PagePromise, type ZohoPromise, entity, file, multipart, none, organizationOf, page, value } from "@x/zoho-auth/client";
import type { CompositeItemDefaultStorageLocationMapping, CustomFieldUpdate, DefaultStorageLocationMapping, ItemDocument } from "../schemas/common.ts";
import type { Item, ItemAddToGroup, ItemCreate, ItemDeliveryChallan, ItemDetailsListItem, ItemInvoice, ItemListItem, ItemMoveOrder, ItemMoveToGroup, ItemPurchaseOrder, ItemPutaway, ItemReplenishmentConfiguration, ItemSalesOrder, ItemUpdate, ItemUpdateStorageLocations, ItemValidateAndMapSerialNumbers, SalesReceipt, StorageLocationProductMapping } from "../schemas/items.ts";

/**
 * Adds items to a group.
 *
 * `PUT /inventory/v1/items/grouping/{item_group_id}`
 *
 * Scopes: `ZohoInventory.items.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/items/
 */
export function itemsAddToGroup(client: ClientContext, itemGroupId: string, body: ItemAddToGroup, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.items.addToGroup",
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/items/grouping/{item_group_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.items.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { item_group_id: itemGroupId }, body }, options);
}

/**
 * Configures the default storage of an item.
 *
 * `PUT /inventory/v1/items/{item_id}/configure/defaultstorage`
 *
 * Scopes: `ZohoInventory.warehouses.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/storagelocations/
 */
export function itemsConfigureDefaultStorage(client: ClientContext, itemId: string, rows: readonly DefaultStorageLocationMapping[], options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.items.configureDefaultStorage",
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/items/{item_id}/configure/defaultstorage",
    retry: "idempotent",
    scopes: ["ZohoInventory.warehouses.UPDATE"],
    wrap: "default_storage_location_mapping",
    organization: organizationOf,
  };
  return none(client, operation, { path: { item_id: itemId }, body: rows }, options);
}

/**
 * Creates an item.
 *
 * `POST /inventory/v1/items`
 *
 * Scopes: `ZohoInventory.items.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/items/
 */
export function itemsCreate(client: ClientContext, body: ItemCreate, options?: CallOptions): ZohoPromise<Item> {
  const operation: Operation = {
    name: "inventory.items.create",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/items",
    retry: "unsafe",
    scopes: ["ZohoInventory.items.CREATE"],
    organization: organizationOf,
    property: "item",
  };
  return entity(client, operation, { body }, options);
}

/**
 * Deletes an item.
 *
 * `DELETE /inventory/v1/items/{item_id}`
 *
 * Scopes: `ZohoInventory.items.DELETE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/items/
 */
export function itemsDelete(client: ClientContext, itemId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.items.delete",
    product: "inventory",
    method: "DELETE",
    path: "/inventory/v1/items/{item_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.items.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { item_id: itemId } }, options);
}

export interface ItemsDeleteBackImageParams {
  document_id?: string;
}

/**
 * Deletes the back image of an item.
 *
 * `DELETE /inventory/v1/items/{item_id}/backimage`
 *
 * Scopes: `ZohoInventory.items.DELETE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/items/
 */
export function itemsDeleteBackImage(client: ClientContext, itemId: string, params?: ItemsDeleteBackImageParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.items.deleteBackImage",
    product: "inventory",
    method: "DELETE",
    path: "/inventory/v1/items/{item_id}/backimage",
    retry: "idempotent",
    scopes: ["ZohoInventory.items.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { item_id: itemId }, params }, options);
}

/**
 * Deletes the image of an item.
 *
 * `DELETE /inventory/v1/items/{item_id}/image`
 *
 * Scopes: `ZohoInventory.items.DELETE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/items/
 */
export function itemsDeleteImage(client: ClientContext, itemId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.items.deleteImage",
    product: "inventory",
    method: "DELETE",
    path: "/inventory/v1/items/{item_id}/image",
    retry: "idempotent",
    scopes: ["ZohoInventory.items.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { item_id: itemId } }, options);
}

export interface ItemsDeleteImagesParams {
  document_ids: readonly string[];
}

/**
 * Deletes the images of an item.
 *
 * `DELETE /inventory/v1/items/{item_id}/images`
 *
 * Scopes: `ZohoInventory.items.DELETE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/items/
 */
export function itemsDeleteImages(client: ClientContext, itemId: string, params: ItemsDeleteImagesParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.items.deleteImages",
    product: "inventory",
    method: "DELETE",
    path: "/inventory/v1/items/{item_id}/images",
    retry: "idempotent",
    scopes: ["ZohoInventory.items.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { item_id: itemId }, params }, options);
}

export interface ItemsDeleteManyParams {
  item_ids?: readonly string[];
}

/**
 * Deletes several items.
 *
 * `DELETE /inventory/v1/items`
 *
 * Scopes: `ZohoInventory.items.DELETE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/items/
 */
export function itemsDeleteMany(client: ClientContext, params?: ItemsDeleteManyParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.items.deleteMany",
    product: "inventory",
    method: "DELETE",
    path: "/inventory/v1/items",
    retry: "idempotent",
    scopes: ["ZohoInventory.items.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { params }, options);
}

export interface ItemsDisableStorageLocationsParams {
  item_ids: readonly string[];
}

/**
 * Disables the storage locations of an item.
 *
 * `POST /inventory/v1/items/disablestoragelocation`
 *
 * Scopes: `ZohoInventory.items.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/items/
 */
export function itemsDisableStorageLocations(client: ClientContext, params: ItemsDisableStorageLocationsParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.items.disableStorageLocations",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/items/disablestoragelocation",
    retry: "idempotent",
    scopes: ["ZohoInventory.items.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { params }, options);
}

export interface ItemsDownloadImageParams {
  preview?: boolean;
}

/**
 * Downloads the image of an item.
 *
 * `GET /inventory/v1/items/{item_id}/image`
 *
 * Scopes: `ZohoInventory.items.READ`.
 *
 * @see https://www.zoho.com/inventory/api/v1/items/
 */
export function itemsDownloadImage(client: ClientContext, itemId: string, params?: ItemsDownloadImageParams, options?: CallOptions): ZohoPromise<FileDownload> {
  const operation: Operation = {
    name: "inventory.items.downloadImage",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/items/{item_id}/image",
    retry: "safe",
    scopes: ["ZohoInventory.items.READ"],
    organization: organizationOf,
  };
  return file(client, operation, { path: { item_id: itemId }, params }, options);
}

export interface ItemsEnableStorageLocationsParams {
  item_ids: readonly string[];
}

/**
 * Enables the storage locations of an item.
 *
 * `POST /inventory/v1/items/enablestoragelocation`
 *
 * Scopes: `ZohoInventory.items.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/items/
 */
export function itemsEnableStorageLocations(client: ClientContext, params: ItemsEnableStorageLocationsParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.items.enableStorageLocations",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/items/enablestoragelocation",
    retry: "idempotent",
    scopes: ["ZohoInventory.items.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { params }, options);
}

/**
 * Gets an item.
 *
 * `GET /inventory/v1/items/{item_id}`
 *
 * Scopes: `ZohoInventory.items.READ`.
 *
 * @see https://www.zoho.com/inventory/api/v1/items/
 */
export function itemsGet(client: ClientContext, itemId: string, options?: CallOptions): ZohoPromise<Item> {
  const operation: Operation = {
    name: "inventory.items.get",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/items/{item_id}",
    retry: "safe",
    scopes: ["ZohoInventory.items.READ"],
    organization: organizationOf,
    property: "item",
  };
  return entity(client, operation, { path: { item_id: itemId } }, options);
}

/**
 * Gets the default storage of an item.
 *
 * `GET /inventory/v1/items/{item_id}/defaultstoragemapping`
 *
 * Scopes: `ZohoInventory.warehouses.READ`.
 *
 * @see https://www.zoho.com/inventory/api/v1/storagelocations/
 */
export function itemsGetDefaultStorage(client: ClientContext, itemId: string, options?: CallOptions): ZohoPromise<CompositeItemDefaultStorageLocationMapping[]> {
  const operation: Operation = {
    name: "inventory.items.getDefaultStorage",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/items/{item_id}/defaultstoragemapping",
    retry: "safe",
    scopes: ["ZohoInventory.warehouses.READ"],
    organization: organizationOf,
    property: "default_storage_location_mapping",
  };
  return value(client, operation, { path: { item_id: itemId } }, options);
}

export interface ItemsListParams {
  account_id?: string;
  brand_ids?: readonly string[];
  category_id?: string;
  customview_id?: string;
  filter_by?: "Status.All" | "Status.Active" | "Status.Inactive" | "Status.Lowstock" | "Status.Unmapped" | "Status.Uncategorized" | "Status.Grouped" | "ItemType.All" | "ItemType.Sales" | "ItemType.Purchases" | "ItemType.SalesAndPurchases" | "ItemType.Inventory" | "ItemType.NonInventory" | "ItemType.Service";
  group_id?: string;
  item_id?: string;
  last_modified_time?: string;
  location_id?: string;
  manufacturer_ids?: readonly string[];
  name?: string;
  name_contains?: string;
  name_startswith?: string;
  page?: number;
  per_page?: number;
  purchase_account_id?: string;
  purchase_rate?: number;
  purchase_rate_greater_equals?: number;
  purchase_rate_greater_than?: number;
  purchase_rate_less_equals?: number;
  purchase_rate_less_than?: number;
  rate?: number;
  rate_greater_equals?: number;
  rate_greater_than?: number;
  rate_less_equals?: number;
  rate_less_than?: number;
  search_text?: string;
  sku?: string;
  sku_contains?: string;
  sku_startswith?: string;
  sort_column?: "name" | "sku" | "rate" | "purchase_rate" | "created_time" | "last_modified_time" | "reorder_level" | "stock_on_hand";
  sort_order?: "A" | "D";
  status?: "active" | "inactive";
  tax_id?: string;
  vendor_id?: string;
  warehouse_id?: string;
  zcrm_product_id?: string;
}

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
export function itemsList(client: ClientContext, params?: ItemsListParams, options?: CallOptions): PagePromise<ItemListItem> {
  const operation: Operation = {
    name: "inventory.items.list",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/items",
    retry: "safe",
    scopes: ["ZohoInventory.items.READ"],
    organization: organizationOf,
    property: "items",
    paging: "context",
  };
  return page(client, operation, { params }, options);
}

export interface ItemsListDeliveryChallansParams {
  customer_id?: string;
  item_id: string;
  sort_column?: "customer_name" | "deliverychallan_number" | "total" | "date" | "created_time" | "last_modified_time";
  status?: "draft" | "open" | "void" | "fulfilled" | "invoiced" | "partially_invoiced" | "elapsed";
}

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
export function itemsListDeliveryChallans(client: ClientContext, params: ItemsListDeliveryChallansParams, options?: CallOptions): PagePromise<ItemDeliveryChallan> {
  const operation: Operation = {
    name: "inventory.items.listDeliveryChallans",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/items/transactions/deliverychallans",
    retry: "safe",
    scopes: ["ZohoInventory.invoices.READ"],
    organization: organizationOf,
    property: "deliverychallans",
  };
  return page(client, operation, { params }, options);
}

export interface ItemsListDetailsParams {
  item_ids: readonly string[];
}

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
export function itemsListDetails(client: ClientContext, params: ItemsListDetailsParams, options?: CallOptions): PagePromise<ItemDetailsListItem> {
  const operation: Operation = {
    name: "inventory.items.listDetails",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/itemdetails",
    retry: "safe",
    scopes: ["ZohoInventory.items.READ"],
    organization: organizationOf,
    property: "items",
  };
  return page(client, operation, { params }, options);
}

export interface ItemsListInvoicesParams {
  customer_id?: string;
  item_id: string;
  sort_column?: "customer_name" | "date" | "invoice_number";
  status?: "sent" | "draft" | "pending_approval" | "approved" | "viewed" | "overdue" | "paid" | "void" | "unpaid" | "partially_paid";
}

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
export function itemsListInvoices(client: ClientContext, params: ItemsListInvoicesParams, options?: CallOptions): PagePromise<ItemInvoice> {
  const operation: Operation = {
    name: "inventory.items.listInvoices",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/items/transactions/invoices",
    retry: "safe",
    scopes: ["ZohoInventory.invoices.READ"],
    organization: organizationOf,
    property: "invoices",
  };
  return page(client, operation, { params }, options);
}

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
export function itemsListLocationReplenishments(client: ClientContext, itemId: string, options?: CallOptions): PagePromise<ItemReplenishmentConfiguration> {
  const operation: Operation = {
    name: "inventory.items.listLocationReplenishments",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/items/{item_id}/locations/replenishments",
    retry: "safe",
    scopes: ["ZohoInventory.items.READ"],
    organization: organizationOf,
    property: "replenishment_configurations",
  };
  return page(client, operation, { path: { item_id: itemId } }, options);
}

export interface ItemsListMoveOrdersParams {
  item_id: string;
  sort_column?: "moveorder_number" | "date";
}

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
export function itemsListMoveOrders(client: ClientContext, params: ItemsListMoveOrdersParams, options?: CallOptions): PagePromise<ItemMoveOrder> {
  const operation: Operation = {
    name: "inventory.items.listMoveOrders",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/items/transactions/moveorders",
    retry: "safe",
    scopes: ["ZohoInventory.items.READ"],
    organization: organizationOf,
    property: "moveorders",
  };
  return page(client, operation, { params }, options);
}

export interface ItemsListPurchaseOrdersParams {
  item_id: string;
  sort_column?: "vendor_name" | "date" | "purchaseorder_number";
  status?: "draft" | "issued" | "closed" | "received" | "partially_received" | "billed" | "partially_billed" | "cancelled" | "drop_shipped" | "pending_approval" | "approved";
  vendor_id?: string;
}

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
export function itemsListPurchaseOrders(client: ClientContext, params: ItemsListPurchaseOrdersParams, options?: CallOptions): PagePromise<ItemPurchaseOrder> {
  const operation: Operation = {
    name: "inventory.items.listPurchaseOrders",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/items/transactions/purchaseorders",
    retry: "safe",
    scopes: ["ZohoInventory.purchaseorders.READ"],
    organization: organizationOf,
    property: "purchaseorders",
  };
  return page(client, operation, { params }, options);
}

export interface ItemsListPutawaysParams {
  item_id: string;
  sort_column?: "putaway_number" | "date";
}

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
export function itemsListPutaways(client: ClientContext, params: ItemsListPutawaysParams, options?: CallOptions): PagePromise<ItemPutaway> {
  const operation: Operation = {
    name: "inventory.items.listPutaways",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/items/transactions/putaways",
    retry: "safe",
    scopes: ["ZohoInventory.items.READ"],
    organization: organizationOf,
    property: "putaways",
  };
  return page(client, operation, { params }, options);
}

export interface ItemsListSalesOrdersParams {
  customer_id?: string;
  item_id: string;
  sales_channel?: string;
  sort_column?: "date" | "salesorder_number";
  status?: "draft" | "pending_approval" | "approved" | "confirmed" | "overdue" | "shipped" | "partially_shipped" | "fulfilled" | "void" | "drop_shipped" | "partially_invoiced" | "invoiced" | "onhold" | "closed" | "backordered";
}

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
export function itemsListSalesOrders(client: ClientContext, params: ItemsListSalesOrdersParams, options?: CallOptions): PagePromise<ItemSalesOrder> {
  const operation: Operation = {
    name: "inventory.items.listSalesOrders",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/items/transactions/salesorders",
    retry: "safe",
    scopes: ["ZohoInventory.salesorders.READ"],
    organization: organizationOf,
    property: "salesorders",
  };
  return page(client, operation, { params }, options);
}

export interface ItemsListSalesReceiptsParams {
  customer_id?: string;
  item_id: string;
  sort_column?: "customer_name" | "date" | "receipt_number";
}

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
export function itemsListSalesReceipts(client: ClientContext, params: ItemsListSalesReceiptsParams, options?: CallOptions): PagePromise<SalesReceipt> {
  const operation: Operation = {
    name: "inventory.items.listSalesReceipts",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/items/transactions/salesreceipts",
    retry: "safe",
    scopes: ["ZohoInventory.invoices.READ"],
    organization: organizationOf,
    property: "sales_receipts",
  };
  return page(client, operation, { params }, options);
}

export interface ItemsListStorageLocationsParams {
  location_id?: string;
  warehouse_id?: string;
}

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
export function itemsListStorageLocations(client: ClientContext, itemId: string, params?: ItemsListStorageLocationsParams, options?: CallOptions): PagePromise<StorageLocationProductMapping> {
  const operation: Operation = {
    name: "inventory.items.listStorageLocations",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/items/{item_id}/storagelocationsmapping",
    retry: "safe",
    scopes: ["ZohoInventory.warehouses.READ"],
    organization: organizationOf,
    property: "storage_locations_product_mapping",
  };
  return page(client, operation, { path: { item_id: itemId }, params }, options);
}

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
export function itemsListWarehouseReplenishments(client: ClientContext, itemId: string, options?: CallOptions): PagePromise<ItemReplenishmentConfiguration> {
  const operation: Operation = {
    name: "inventory.items.listWarehouseReplenishments",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/items/{item_id}/warehouses/replenishments",
    retry: "safe",
    scopes: ["ZohoInventory.items.READ"],
    organization: organizationOf,
    property: "replenishment_configurations",
  };
  return page(client, operation, { path: { item_id: itemId } }, options);
}

/**
 * Marks an item as active.
 *
 * `POST /inventory/v1/items/{item_id}/active`
 *
 * Scopes: `ZohoInventory.items.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/items/
 */
export function itemsMarkAsActive(client: ClientContext, itemId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.items.markAsActive",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/items/{item_id}/active",
    retry: "idempotent",
    scopes: ["ZohoInventory.items.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { item_id: itemId } }, options);
}

export interface ItemsMarkAsActiveManyParams {
  item_ids: readonly string[];
}

/**
 * Marks several items as active.
 *
 * `POST /inventory/v1/items/active`
 *
 * Scopes: `ZohoInventory.items.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/items/
 */
export function itemsMarkAsActiveMany(client: ClientContext, params: ItemsMarkAsActiveManyParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.items.markAsActiveMany",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/items/active",
    retry: "idempotent",
    scopes: ["ZohoInventory.items.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { params }, options);
}

/**
 * Marks an item as inactive.
 *
 * `POST /inventory/v1/items/{item_id}/inactive`
 *
 * Scopes: `ZohoInventory.items.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/items/
 */
export function itemsMarkAsInactive(client: ClientContext, itemId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.items.markAsInactive",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/items/{item_id}/inactive",
    retry: "idempotent",
    scopes: ["ZohoInventory.items.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { item_id: itemId } }, options);
}

export interface ItemsMarkAsInactiveManyParams {
  item_ids: readonly string[];
}

/**
 * Marks several items as inactive.
 *
 * `POST /inventory/v1/items/inactive`
 *
 * Scopes: `ZohoInventory.items.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/items/
 */
export function itemsMarkAsInactiveMany(client: ClientContext, params: ItemsMarkAsInactiveManyParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.items.markAsInactiveMany",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/items/inactive",
    retry: "idempotent",
    scopes: ["ZohoInventory.items.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { params }, options);
}

/**
 * Marks the image of an item as back image.
 *
 * `PUT /inventory/v1/items/{item_id}/images/{image_id}/backimage`
 *
 * Scopes: `ZohoInventory.items.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/items/
 */
export function itemsMarkImageAsBackImage(client: ClientContext, itemId: string, imageId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.items.markImageAsBackImage",
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/items/{item_id}/images/{image_id}/backimage",
    retry: "idempotent",
    scopes: ["ZohoInventory.items.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { item_id: itemId, image_id: imageId } }, options);
}

/**
 * Moves an item to a group.
 *
 * `PUT /inventory/v1/items/move/{item_id}`
 *
 * Scopes: `ZohoInventory.items.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/items/
 */
export function itemsMoveToGroup(client: ClientContext, itemId: string, body: ItemMoveToGroup, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.items.moveToGroup",
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/items/move/{item_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.items.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { item_id: itemId }, body }, options);
}

/**
 * Reorders the images of an item.
 *
 * `POST /inventory/v1/items/{item_id}/images/reorder`
 *
 * Scopes: `ZohoInventory.items.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/items/
 */
export function itemsReorderImages(client: ClientContext, itemId: string, rows: readonly ItemDocument[], options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.items.reorderImages",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/items/{item_id}/images/reorder",
    retry: "unsafe",
    scopes: ["ZohoInventory.items.CREATE"],
    wrap: "documents",
    organization: organizationOf,
  };
  return none(client, operation, { path: { item_id: itemId }, body: rows }, options);
}

export interface ItemsUngroupParams {
  composite_item_ids?: readonly string[];
  item_ids?: readonly string[];
}

/**
 * Ungroups an item.
 *
 * `POST /inventory/v1/items/ungroup`
 *
 * Scopes: `ZohoInventory.items.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/items/
 */
export function itemsUngroup(client: ClientContext, params?: ItemsUngroupParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.items.ungroup",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/items/ungroup",
    retry: "unsafe",
    scopes: ["ZohoInventory.items.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { params }, options);
}

/**
 * Updates an item.
 *
 * `PUT /inventory/v1/items/{item_id}`
 *
 * Scopes: `ZohoInventory.items.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/items/
 */
export function itemsUpdate(client: ClientContext, itemId: string, body: ItemUpdate, options?: CallOptions): ZohoPromise<Item> {
  const operation: Operation = {
    name: "inventory.items.update",
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/items/{item_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.items.UPDATE"],
    organization: organizationOf,
    property: "item",
  };
  return entity(client, operation, { path: { item_id: itemId }, body }, options);
}

/**
 * Updates the custom fields of an item.
 *
 * `PUT /inventory/v1/item/{item_id}/customfields`
 *
 * Scopes: `ZohoInventory.items.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/items/
 */
export function itemsUpdateCustomFields(client: ClientContext, itemId: string, body: readonly CustomFieldUpdate[], options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.items.updateCustomFields",
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/item/{item_id}/customfields",
    retry: "idempotent",
    scopes: ["ZohoInventory.items.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { item_id: itemId }, body }, options);
}

export interface ItemsUpdateLocationPermissionsParams {
  allowed_location_ids?: readonly string[];
  associated_with_all_locations: boolean;
}

/**
 * Updates the location permissions of an item.
 *
 * `PUT /inventory/v1/items/{item_id}/locations/permissions`
 *
 * Scopes: `ZohoInventory.warehouses.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/items/
 */
export function itemsUpdateLocationPermissions(client: ClientContext, itemId: string, params: ItemsUpdateLocationPermissionsParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.items.updateLocationPermissions",
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/items/{item_id}/locations/permissions",
    retry: "idempotent",
    scopes: ["ZohoInventory.warehouses.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { item_id: itemId }, params }, options);
}

export interface ItemsUpdateLocationPermissionsManyParams {
  allowed_location_ids?: readonly string[];
  item_ids?: readonly string[];
  overwrite?: boolean;
}

/**
 * Updates the location permissions of several items.
 *
 * `PUT /inventory/v1/items/locations/permissions`
 *
 * Scopes: `ZohoInventory.warehouses.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/items/
 */
export function itemsUpdateLocationPermissionsMany(client: ClientContext, params?: ItemsUpdateLocationPermissionsManyParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.items.updateLocationPermissionsMany",
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/items/locations/permissions",
    retry: "idempotent",
    scopes: ["ZohoInventory.warehouses.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { params }, options);
}

/**
 * Updates the storage locations of an item.
 *
 * `PUT /inventory/v1/items/{item_id}/storagelocationsmapping`
 *
 * Scopes: `ZohoInventory.warehouses.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/storagelocations/
 */
export function itemsUpdateStorageLocations(client: ClientContext, itemId: string, body: ItemUpdateStorageLocations, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.items.updateStorageLocations",
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/items/{item_id}/storagelocationsmapping",
    retry: "idempotent",
    scopes: ["ZohoInventory.warehouses.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { item_id: itemId }, body }, options);
}

export interface ItemsUploadBackImageParams {
  document_id?: string;
}

/**
 * Uploads the back image of an item.
 *
 * `POST /inventory/v1/items/{item_id}/backimage`
 *
 * Scopes: `ZohoInventory.items.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/items/
 */
export function itemsUploadBackImage(client: ClientContext, itemId: string, form: { back_image: FileUpload; }, params?: ItemsUploadBackImageParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.items.uploadBackImage",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/items/{item_id}/backimage",
    retry: "unsafe",
    scopes: ["ZohoInventory.items.CREATE"],
    form: multipart,
    organization: organizationOf,
  };
  return none(client, operation, { path: { item_id: itemId }, body: form, params }, options);
}

/**
 * Uploads the image of an item.
 *
 * `POST /inventory/v1/items/{item_id}/image`
 *
 * Scopes: `ZohoInventory.items.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/items/
 */
export function itemsUploadImage(client: ClientContext, itemId: string, form: { image: FileUpload; }, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.items.uploadImage",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/items/{item_id}/image",
    retry: "unsafe",
    scopes: ["ZohoInventory.items.CREATE"],
    form: multipart,
    organization: organizationOf,
  };
  return none(client, operation, { path: { item_id: itemId }, body: form }, options);
}

export interface ItemsUploadImagesParams {
  document_ids?: readonly string[];
  remove_all?: boolean;
  update_primary_image?: boolean;
}

/**
 * Uploads the images of an item.
 *
 * `POST /inventory/v1/items/{item_id}/images`
 *
 * Scopes: `ZohoInventory.items.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/items/
 */
export function itemsUploadImages(client: ClientContext, itemId: string, form: { image: FileUpload; }, params?: ItemsUploadImagesParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.items.uploadImages",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/items/{item_id}/images",
    retry: "unsafe",
    scopes: ["ZohoInventory.items.CREATE"],
    form: multipart,
    organization: organizationOf,
  };
  return none(client, operation, { path: { item_id: itemId }, body: form, params }, options);
}

/**
 * Validates serial numbers of an item and maps them.
 *
 * `POST /inventory/v1/items/{item_id}/serialnumber/validateandmap`
 *
 * Scopes: `ZohoInventory.items.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/items/
 */
export function itemsValidateAndMapSerialNumbers(client: ClientContext, itemId: string, body?: ItemValidateAndMapSerialNumbers, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.items.validateAndMapSerialNumbers",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/items/{item_id}/serialnumber/validateandmap",
    retry: "unsafe",
    scopes: ["ZohoInventory.items.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { item_id: itemId }, body }, options);
}

export interface ItemsValidateSerialNumbersParams {
  entity_id?: string;
  entity_type: string;
  location_id?: string;
  serial_numbers: string;
  warehouse_id?: string;
}

/**
 * Validates the serial numbers of an item.
 *
 * `POST /inventory/v1/items/{item_id}/serialnumber/validate`
 *
 * Scopes: `ZohoInventory.items.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/items/
 */
export function itemsValidateSerialNumbers(client: ClientContext, itemId: string, params: ItemsValidateSerialNumbersParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.items.validateSerialNumbers",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/items/{item_id}/serialnumber/validate",
    retry: "unsafe",
    scopes: ["ZohoInventory.items.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { item_id: itemId }, params }, options);
}
