// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { StorageLocationsDeleteManyParams, StorageLocationsListParams, StorageLocationsMarkAsActiveManyParams, StorageLocationsMarkAsInactiveManyParams } from "../operations/storage-locations.ts";
import type { StorageLocation, StorageLocationCreate, StorageLocationUpdate } from "../schemas/storage-locations.ts";

/** Operations on storage locations. */
export interface StorageLocationsApi {
  /**
   * Creates a storage location.
   *
   * `POST /inventory/v1/storagelocations`
   *
   * Scopes: `ZohoInventory.warehouses.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/storagelocations/
   */
  create(body: StorageLocationCreate, options?: CallOptions): ZohoPromise<StorageLocation>;
  /**
   * Deletes a storage location.
   *
   * `DELETE /inventory/v1/storagelocations/{storage_location_id}`
   *
   * Scopes: `ZohoInventory.warehouses.DELETE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/storagelocations/
   */
  delete(storageLocationId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Deletes several storage locations.
   *
   * `DELETE /inventory/v1/storagelocations`
   *
   * Scopes: `ZohoInventory.warehouses.DELETE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/storagelocations/
   */
  deleteMany(params: StorageLocationsDeleteManyParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Disables a storage location for a warehouse.
   *
   * `POST /inventory/v1/settings/warehouses/{warehouse_id}/storagelocations/disable`
   *
   * Scopes: `ZohoInventory.warehouses.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/storagelocations/
   */
  disableForWarehouse(warehouseId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Enables a storage location for a warehouse.
   *
   * `POST /inventory/v1/settings/warehouses/{warehouse_id}/storagelocations/enable`
   *
   * Scopes: `ZohoInventory.warehouses.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/storagelocations/
   */
  enableForWarehouse(warehouseId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Gets a storage location.
   *
   * `GET /inventory/v1/storagelocations/{storage_location_id}`
   *
   * Scopes: `ZohoInventory.warehouses.READ`.
   *
   * @see https://www.zoho.com/inventory/api/v1/storagelocations/
   */
  get(storageLocationId: string, options?: CallOptions): ZohoPromise<StorageLocation>;
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
  list(params?: StorageLocationsListParams, options?: CallOptions): PagePromise<StorageLocation>;
  /**
   * Marks several storage locations as active.
   *
   * `POST /inventory/v1/storagelocations/active`
   *
   * Scopes: `ZohoInventory.warehouses.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/storagelocations/
   */
  markAsActiveMany(params: StorageLocationsMarkAsActiveManyParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Marks several storage locations as inactive.
   *
   * `POST /inventory/v1/storagelocations/inactive`
   *
   * Scopes: `ZohoInventory.warehouses.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/storagelocations/
   */
  markAsInactiveMany(params: StorageLocationsMarkAsInactiveManyParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates a storage location.
   *
   * `PUT /inventory/v1/storagelocations/{storage_location_id}`
   *
   * Scopes: `ZohoInventory.warehouses.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/storagelocations/
   */
  update(storageLocationId: string, body: StorageLocationUpdate, options?: CallOptions): ZohoPromise<StorageLocation>;
}
