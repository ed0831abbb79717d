// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, type ZohoPromise, entity, none, organizationOf, page } from "@x/zoho-auth/client";
import type { StorageLocation, StorageLocationCreate, StorageLocationUpdate } from "../schemas/storage-locations.ts";

/**
 * Creates a storage location.
 *
 * `POST /inventory/v1/storagelocations`
 *
 * Scopes: `ZohoInventory.warehouses.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/storagelocations/
 */
export function storageLocationsCreate(client: ClientContext, body: StorageLocationCreate, options?: CallOptions): ZohoPromise<StorageLocation> {
  const operation: Operation = {
    name: "inventory.storageLocations.create",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/storagelocations",
    retry: "unsafe",
    scopes: ["ZohoInventory.warehouses.CREATE"],
    organization: organizationOf,
    property: "storage_location",
  };
  return entity(client, operation, { body }, options);
}

/**
 * Deletes a storage location.
 *
 * `DELETE /inventory/v1/storagelocations/{storage_location_id}`
 *
 * Scopes: `ZohoInventory.warehouses.DELETE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/storagelocations/
 */
export function storageLocationsDelete(client: ClientContext, storageLocationId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.storageLocations.delete",
    product: "inventory",
    method: "DELETE",
    path: "/inventory/v1/storagelocations/{storage_location_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.warehouses.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { storage_location_id: storageLocationId } }, options);
}

export interface StorageLocationsDeleteManyParams {
  storage_ids: readonly string[];
}

/**
 * Deletes several storage locations.
 *
 * `DELETE /inventory/v1/storagelocations`
 *
 * Scopes: `ZohoInventory.warehouses.DELETE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/storagelocations/
 */
export function storageLocationsDeleteMany(client: ClientContext, params: StorageLocationsDeleteManyParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.storageLocations.deleteMany",
    product: "inventory",
    method: "DELETE",
    path: "/inventory/v1/storagelocations",
    retry: "idempotent",
    scopes: ["ZohoInventory.warehouses.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { params }, options);
}

/**
 * Disables a storage location for a warehouse.
 *
 * `POST /inventory/v1/settings/warehouses/{warehouse_id}/storagelocations/disable`
 *
 * Scopes: `ZohoInventory.warehouses.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/storagelocations/
 */
export function storageLocationsDisableForWarehouse(client: ClientContext, warehouseId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.storageLocations.disableForWarehouse",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/settings/warehouses/{warehouse_id}/storagelocations/disable",
    retry: "idempotent",
    scopes: ["ZohoInventory.warehouses.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { warehouse_id: warehouseId } }, options);
}

/**
 * Enables a storage location for a warehouse.
 *
 * `POST /inventory/v1/settings/warehouses/{warehouse_id}/storagelocations/enable`
 *
 * Scopes: `ZohoInventory.warehouses.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/storagelocations/
 */
export function storageLocationsEnableForWarehouse(client: ClientContext, warehouseId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.storageLocations.enableForWarehouse",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/settings/warehouses/{warehouse_id}/storagelocations/enable",
    retry: "idempotent",
    scopes: ["ZohoInventory.warehouses.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { warehouse_id: warehouseId } }, options);
}

/**
 * Gets a storage location.
 *
 * `GET /inventory/v1/storagelocations/{storage_location_id}`
 *
 * Scopes: `ZohoInventory.warehouses.READ`.
 *
 * @see https://www.zoho.com/inventory/api/v1/storagelocations/
 */
export function storageLocationsGet(client: ClientContext, storageLocationId: string, options?: CallOptions): ZohoPromise<StorageLocation> {
  const operation: Operation = {
    name: "inventory.storageLocations.get",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/storagelocations/{storage_location_id}",
    retry: "safe",
    scopes: ["ZohoInventory.warehouses.READ"],
    organization: organizationOf,
    property: "storage_location",
  };
  return entity(client, operation, { path: { storage_location_id: storageLocationId } }, options);
}

export interface StorageLocationsListParams {
  batch_id?: string;
  exclude_zero_stock_bins?: boolean;
  item_id?: string;
  location_id?: string;
  page?: number;
  per_page?: number;
  search_text?: string;
  show_batches?: boolean;
  show_stock_only_bins?: boolean;
  storage_ids?: readonly string[];
  storage_zone_id?: string;
  warehouse_id?: string;
}

/**
 * Lists storage locations.
 *
 * `GET /inventory/v1/storagelocations`
 *
 * Scopes: `ZohoInventory.warehouses.READ`.
 *
 * Pages: by number.
 *
 * @see https://www.zoho.com/inventory/api/v1/storagelocations/
 */
export function storageLocationsList(client: ClientContext, params?: StorageLocationsListParams, options?: CallOptions): PagePromise<StorageLocation> {
  const operation: Operation = {
    name: "inventory.storageLocations.list",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/storagelocations",
    retry: "safe",
    scopes: ["ZohoInventory.warehouses.READ"],
    organization: organizationOf,
    property: "storage_locations",
    paging: "context",
  };
  return page(client, operation, { params }, options);
}

export interface StorageLocationsMarkAsActiveManyParams {
  storage_ids: readonly string[];
}

/**
 * Marks several storage locations as active.
 *
 * `POST /inventory/v1/storagelocations/active`
 *
 * Scopes: `ZohoInventory.warehouses.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/storagelocations/
 */
export function storageLocationsMarkAsActiveMany(client: ClientContext, params: StorageLocationsMarkAsActiveManyParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.storageLocations.markAsActiveMany",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/storagelocations/active",
    retry: "idempotent",
    scopes: ["ZohoInventory.warehouses.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { params }, options);
}

export interface StorageLocationsMarkAsInactiveManyParams {
  storage_ids: readonly string[];
}

/**
 * Marks several storage locations as inactive.
 *
 * `POST /inventory/v1/storagelocations/inactive`
 *
 * Scopes: `ZohoInventory.warehouses.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/storagelocations/
 */
export function storageLocationsMarkAsInactiveMany(client: ClientContext, params: StorageLocationsMarkAsInactiveManyParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.storageLocations.markAsInactiveMany",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/storagelocations/inactive",
    retry: "idempotent",
    scopes: ["ZohoInventory.warehouses.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { params }, options);
}

/**
 * Updates a storage location.
 *
 * `PUT /inventory/v1/storagelocations/{storage_location_id}`
 *
 * Scopes: `ZohoInventory.warehouses.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/storagelocations/
 */
export function storageLocationsUpdate(client: ClientContext, storageLocationId: string, body: StorageLocationUpdate, options?: CallOptions): ZohoPromise<StorageLocation> {
  const operation: Operation = {
    name: "inventory.storageLocations.update",
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/storagelocations/{storage_location_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.warehouses.UPDATE"],
    organization: organizationOf,
    property: "storage_location",
  };
  return entity(client, operation, { path: { storage_location_id: storageLocationId }, body }, options);
}
