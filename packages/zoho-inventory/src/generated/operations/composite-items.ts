// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type FileUpload, type Operation, type PagePromise, type ZohoPromise, entity, multipart, none, organizationOf, page, value, withoutEnvelope } from "@x/zoho-auth/client";
import type { CompositeItemDefaultStorageLocationMapping, DefaultStorageLocationMapping } from "../schemas/common.ts";
import type { CompositeItem, CompositeItemCreate, CompositeItemListItem, CompositeItemUpdate } from "../schemas/composite-items.ts";

/**
 * Configures the default storage of a composite item.
 *
 * `PUT /inventory/v1/compositeitems/{composite_item_id}/configure/defaultstorage`
 *
 * Scopes: `ZohoInventory.warehouses.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/storagelocations/
 */
export function compositeItemsConfigureDefaultStorage(client: ClientContext, compositeItemId: string, rows: readonly DefaultStorageLocationMapping[], options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.compositeItems.configureDefaultStorage",
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/compositeitems/{composite_item_id}/configure/defaultstorage",
    retry: "idempotent",
    scopes: ["ZohoInventory.warehouses.UPDATE"],
    wrap: "default_storage_location_mapping",
    organization: organizationOf,
  };
  return none(client, operation, { path: { composite_item_id: compositeItemId }, body: rows }, options);
}

/**
 * Creates a composite item.
 *
 * `POST /inventory/v1/compositeitems`
 *
 * Scopes: `ZohoInventory.compositeitems.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/compositeitems/
 */
export function compositeItemsCreate(client: ClientContext, body: CompositeItemCreate, options?: CallOptions): ZohoPromise<CompositeItem> {
  const operation: Operation = {
    name: "inventory.compositeItems.create",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/compositeitems",
    retry: "unsafe",
    scopes: ["ZohoInventory.compositeitems.CREATE"],
    organization: organizationOf,
    property: "composite_item",
  };
  return entity(client, operation, { body }, options);
}

/**
 * Deletes a composite item.
 *
 * `DELETE /inventory/v1/compositeitems/{composite_item_id}`
 *
 * Scopes: `ZohoInventory.compositeitems.DELETE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/compositeitems/
 */
export function compositeItemsDelete(client: ClientContext, compositeItemId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.compositeItems.delete",
    product: "inventory",
    method: "DELETE",
    path: "/inventory/v1/compositeitems/{composite_item_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.compositeitems.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { composite_item_id: compositeItemId } }, options);
}

/**
 * Deletes the image of a composite item.
 *
 * `DELETE /inventory/v1/compositeitems/{composite_item_id}/image`
 *
 * Scopes: `ZohoInventory.compositeitems.DELETE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/compositeitems/
 */
export function compositeItemsDeleteImage(client: ClientContext, compositeItemId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.compositeItems.deleteImage",
    product: "inventory",
    method: "DELETE",
    path: "/inventory/v1/compositeitems/{composite_item_id}/image",
    retry: "idempotent",
    scopes: ["ZohoInventory.compositeitems.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { composite_item_id: compositeItemId } }, options);
}

/**
 * Gets a composite item.
 *
 * `GET /inventory/v1/compositeitems/{composite_item_id}`
 *
 * Scopes: `ZohoInventory.compositeitems.READ`.
 *
 * @see https://www.zoho.com/inventory/api/v1/compositeitems/
 */
export function compositeItemsGet(client: ClientContext, compositeItemId: string, options?: CallOptions): ZohoPromise<CompositeItem> {
  const operation: Operation = {
    name: "inventory.compositeItems.get",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/compositeitems/{composite_item_id}",
    retry: "safe",
    scopes: ["ZohoInventory.compositeitems.READ"],
    organization: organizationOf,
    keys: ["composite_item"],
    enveloped: withoutEnvelope,
  };
  return value(client, operation, { path: { composite_item_id: compositeItemId } }, options);
}

/**
 * Gets the default storage of a composite item.
 *
 * `GET /inventory/v1/compositeitems/{composite_item_id}/defaultstoragemapping`
 *
 * Scopes: `ZohoInventory.warehouses.READ`.
 *
 * @see https://www.zoho.com/inventory/api/v1/storagelocations/
 */
export function compositeItemsGetDefaultStorage(client: ClientContext, compositeItemId: string, options?: CallOptions): ZohoPromise<CompositeItemDefaultStorageLocationMapping[]> {
  const operation: Operation = {
    name: "inventory.compositeItems.getDefaultStorage",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/compositeitems/{composite_item_id}/defaultstoragemapping",
    retry: "safe",
    scopes: ["ZohoInventory.warehouses.READ"],
    organization: organizationOf,
    property: "default_storage_location_mapping",
  };
  return value(client, operation, { path: { composite_item_id: compositeItemId } }, options);
}

export interface CompositeItemsListParams {
  account_id?: string;
  category_id?: string;
  combo_type?: "assembly" | "kit";
  filter_by?: "Status.All" | "Status.Active" | "Status.Inactive" | "Status.Lowstock" | "Status.Unmapped" | "Source.Crm" | "ComboType.Assembly" | "ComboType.Kit";
  last_modified_time?: string;
  location_id?: string;
  name?: string;
  name_contains?: string;
  name_startswith?: string;
  page?: number;
  per_page?: number;
  purchase_account_id?: string;
  response_option?: number;
  search_text?: string;
  sku?: string;
  sku_contains?: string;
  sort_column?: "name" | "sku" | "rate" | "tax_name" | "purchase_rate" | "created_time" | "last_modified_time" | "reorder_level";
  sort_order?: string;
  status?: "all" | "active" | "inactive";
  tax_id?: string;
  usestate?: boolean;
  warehouse_id?: string;
}

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
export function compositeItemsList(client: ClientContext, params?: CompositeItemsListParams, options?: CallOptions): PagePromise<CompositeItemListItem> {
  const operation: Operation = {
    name: "inventory.compositeItems.list",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/compositeitems",
    retry: "safe",
    scopes: ["ZohoInventory.compositeitems.READ"],
    organization: organizationOf,
    property: "composite_items",
    paging: "context",
  };
  return page(client, operation, { params }, options);
}

/**
 * Marks a composite item as active.
 *
 * `POST /inventory/v1/compositeitems/{composite_item_id}/active`
 *
 * Scopes: `ZohoInventory.compositeitems.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/compositeitems/
 */
export function compositeItemsMarkAsActive(client: ClientContext, compositeItemId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.compositeItems.markAsActive",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/compositeitems/{composite_item_id}/active",
    retry: "idempotent",
    scopes: ["ZohoInventory.compositeitems.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { composite_item_id: compositeItemId } }, options);
}

/**
 * Marks a composite item as inactive.
 *
 * `POST /inventory/v1/compositeitems/{composite_item_id}/inactive`
 *
 * Scopes: `ZohoInventory.compositeitems.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/compositeitems/
 */
export function compositeItemsMarkAsInactive(client: ClientContext, compositeItemId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.compositeItems.markAsInactive",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/compositeitems/{composite_item_id}/inactive",
    retry: "idempotent",
    scopes: ["ZohoInventory.compositeitems.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { composite_item_id: compositeItemId } }, options);
}

/**
 * Updates a composite item.
 *
 * `PUT /inventory/v1/compositeitems/{composite_item_id}`
 *
 * Scopes: `ZohoInventory.compositeitems.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/compositeitems/
 */
export function compositeItemsUpdate(client: ClientContext, compositeItemId: string, body: CompositeItemUpdate, options?: CallOptions): ZohoPromise<CompositeItem> {
  const operation: Operation = {
    name: "inventory.compositeItems.update",
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/compositeitems/{composite_item_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.compositeitems.UPDATE"],
    organization: organizationOf,
    property: "composite_item",
  };
  return entity(client, operation, { path: { composite_item_id: compositeItemId }, body }, options);
}

/**
 * Uploads the image of a composite item.
 *
 * `POST /inventory/v1/compositeitems/{composite_item_id}/image`
 *
 * Scopes: `ZohoInventory.compositeitems.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/compositeitems/
 */
export function compositeItemsUploadImage(client: ClientContext, compositeItemId: string, form: { image: FileUpload; }, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.compositeItems.uploadImage",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/compositeitems/{composite_item_id}/image",
    retry: "unsafe",
    scopes: ["ZohoInventory.compositeitems.CREATE"],
    form: multipart,
    organization: organizationOf,
  };
  return none(client, operation, { path: { composite_item_id: compositeItemId }, body: form }, options);
}
