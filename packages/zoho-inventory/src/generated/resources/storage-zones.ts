// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { StorageZonesListParams, StorageZonesMarkAsActiveManyParams, StorageZonesMarkAsInactiveManyParams } from "../operations/storage-zones.ts";
import type { StorageZone, StorageZoneCreate, StorageZoneUpdate } from "../schemas/storage-zones.ts";

/** Operations on storage zones. */
export interface StorageZonesApi {
  /**
   * Creates a storage zone.
   *
   * `POST /inventory/v1/storagezones`
   *
   * Scopes: `ZohoInventory.warehouses.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/storagelocations/
   */
  create(body: StorageZoneCreate, options?: CallOptions): ZohoPromise<StorageZone>;
  /**
   * Deletes a storage zone.
   *
   * `DELETE /inventory/v1/storagezones/{storage_zone_id}`
   *
   * Scopes: `ZohoInventory.warehouses.DELETE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/storagelocations/
   */
  delete(storageZoneId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Gets a storage zone.
   *
   * `GET /inventory/v1/storagezones/{storage_zone_id}`
   *
   * Scopes: `ZohoInventory.warehouses.READ`.
   *
   * @see https://www.zoho.com/inventory/api/v1/storagelocations/
   */
  get(storageZoneId: string, options?: CallOptions): ZohoPromise<StorageZone>;
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
  list(params?: StorageZonesListParams, options?: CallOptions): PagePromise<StorageZone>;
  /**
   * Marks several storage zones as active.
   *
   * `PUT /inventory/v1/storagezones/active`
   *
   * Scopes: `ZohoInventory.warehouses.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/storagelocations/
   */
  markAsActiveMany(params: StorageZonesMarkAsActiveManyParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Marks several storage zones as inactive.
   *
   * `PUT /inventory/v1/storagezones/inactive`
   *
   * Scopes: `ZohoInventory.warehouses.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/storagelocations/
   */
  markAsInactiveMany(params: StorageZonesMarkAsInactiveManyParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates a storage zone.
   *
   * `PUT /inventory/v1/storagezones/{storage_zone_id}`
   *
   * Scopes: `ZohoInventory.warehouses.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/storagelocations/
   */
  update(storageZoneId: string, body: StorageZoneUpdate, options?: CallOptions): ZohoPromise<StorageZone>;
}
