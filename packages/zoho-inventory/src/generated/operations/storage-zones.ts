// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, type ZohoPromise, entity, none, organizationOf, page } from "@x/zoho-auth/client";
import type { StorageZone, StorageZoneCreate, StorageZoneUpdate } from "../schemas/storage-zones.ts";

/**
 * Creates a storage zone.
 *
 * `POST /inventory/v1/storagezones`
 *
 * Scopes: `ZohoInventory.warehouses.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/storagelocations/
 */
export function storageZonesCreate(client: ClientContext, body: StorageZoneCreate, options?: CallOptions): ZohoPromise<StorageZone> {
  const operation: Operation = {
    name: "inventory.storageZones.create",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/storagezones",
    retry: "unsafe",
    scopes: ["ZohoInventory.warehouses.CREATE"],
    organization: organizationOf,
    property: "storage_zone",
  };
  return entity(client, operation, { body }, options);
}

/**
 * Deletes a storage zone.
 *
 * `DELETE /inventory/v1/storagezones/{storage_zone_id}`
 *
 * Scopes: `ZohoInventory.warehouses.DELETE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/storagelocations/
 */
export function storageZonesDelete(client: ClientContext, storageZoneId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.storageZones.delete",
    product: "inventory",
    method: "DELETE",
    path: "/inventory/v1/storagezones/{storage_zone_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.warehouses.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { storage_zone_id: storageZoneId } }, options);
}

/**
 * Gets a storage zone.
 *
 * `GET /inventory/v1/storagezones/{storage_zone_id}`
 *
 * Scopes: `ZohoInventory.warehouses.READ`.
 *
 * @see https://www.zoho.com/inventory/api/v1/storagelocations/
 */
export function storageZonesGet(client: ClientContext, storageZoneId: string, options?: CallOptions): ZohoPromise<StorageZone> {
  const operation: Operation = {
    name: "inventory.storageZones.get",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/storagezones/{storage_zone_id}",
    retry: "safe",
    scopes: ["ZohoInventory.warehouses.READ"],
    organization: organizationOf,
    property: "storage_zone",
  };
  return entity(client, operation, { path: { storage_zone_id: storageZoneId } }, options);
}

export interface StorageZonesListParams {
  location_id?: string;
  page?: number;
  per_page?: number;
  warehouse_id?: string;
}

/**
 * Lists storage zones.
 *
 * `GET /inventory/v1/storagezones`
 *
 * Scopes: `ZohoInventory.warehouses.READ`.
 *
 * Pages: by number.
 *
 * @see https://www.zoho.com/inventory/api/v1/storagelocations/
 */
export function storageZonesList(client: ClientContext, params?: StorageZonesListParams, options?: CallOptions): PagePromise<StorageZone> {
  const operation: Operation = {
    name: "inventory.storageZones.list",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/storagezones",
    retry: "safe",
    scopes: ["ZohoInventory.warehouses.READ"],
    organization: organizationOf,
    property: "storage_zones",
    paging: "context",
  };
  return page(client, operation, { params }, options);
}

export interface StorageZonesMarkAsActiveManyParams {
  storage_zone_ids: readonly string[];
}

/**
 * Marks several storage zones as active.
 *
 * `PUT /inventory/v1/storagezones/active`
 *
 * Scopes: `ZohoInventory.warehouses.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/storagelocations/
 */
export function storageZonesMarkAsActiveMany(client: ClientContext, params: StorageZonesMarkAsActiveManyParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.storageZones.markAsActiveMany",
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/storagezones/active",
    retry: "idempotent",
    scopes: ["ZohoInventory.warehouses.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { params }, options);
}

export interface StorageZonesMarkAsInactiveManyParams {
  storage_zone_ids: readonly string[];
}

/**
 * Marks several storage zones as inactive.
 *
 * `PUT /inventory/v1/storagezones/inactive`
 *
 * Scopes: `ZohoInventory.warehouses.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/storagelocations/
 */
export function storageZonesMarkAsInactiveMany(client: ClientContext, params: StorageZonesMarkAsInactiveManyParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.storageZones.markAsInactiveMany",
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/storagezones/inactive",
    retry: "idempotent",
    scopes: ["ZohoInventory.warehouses.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { params }, options);
}

/**
 * Updates a storage zone.
 *
 * `PUT /inventory/v1/storagezones/{storage_zone_id}`
 *
 * Scopes: `ZohoInventory.warehouses.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/storagelocations/
 */
export function storageZonesUpdate(client: ClientContext, storageZoneId: string, body: StorageZoneUpdate, options?: CallOptions): ZohoPromise<StorageZone> {
  const operation: Operation = {
    name: "inventory.storageZones.update",
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/storagezones/{storage_zone_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.warehouses.UPDATE"],
    organization: organizationOf,
    property: "storage_zone",
  };
  return entity(client, operation, { path: { storage_zone_id: storageZoneId }, body }, options);
}
