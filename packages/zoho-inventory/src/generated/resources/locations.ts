// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { LocationsListParams, LocationsListUsersParams } from "../operations/locations.ts";
import type { ListLocation, LocationCreate, LocationDetails, LocationDetailsCreated, LocationUpdate, LocationUser } from "../schemas/locations.ts";

/** Operations on locations. */
export interface LocationsApi {
  /**
   * Creates a location.
   *
   * `POST /inventory/v1/locations`
   *
   * Scopes: `ZohoInventory.settings.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/locations/
   */
  create(body: LocationCreate, options?: CallOptions): ZohoPromise<LocationDetailsCreated>;
  /**
   * Deletes a location.
   *
   * `DELETE /inventory/v1/locations/{location_id}`
   *
   * Scopes: `ZohoInventory.settings.DELETE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/locations/
   */
  delete(locationId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Disables the storage locations of a location.
   *
   * `POST /inventory/v1/locations/{location_id}/storagelocations/disable`
   *
   * Scopes: `ZohoInventory.warehouses.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/storagelocations/
   */
  disableStorageLocations(locationId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Enables locations for the organization.
   *
   * `POST /inventory/v1/settings/locations/enable`
   *
   * Scopes: `ZohoInventory.settings.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/locations/
   */
  enable(options?: CallOptions): ZohoPromise<void>;
  /**
   * Enables the storage locations of a location.
   *
   * `POST /inventory/v1/locations/{location_id}/storagelocations/enable`
   *
   * Scopes: `ZohoInventory.warehouses.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/storagelocations/
   */
  enableStorageLocations(locationId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Gets a location.
   *
   * `GET /inventory/v1/locations/{location_id}`
   *
   * Scopes: `ZohoInventory.settings.READ`.
   *
   * @see https://www.zoho.com/inventory/api/v1/locations/
   */
  get(locationId: string, options?: CallOptions): ZohoPromise<LocationDetails>;
  /**
   * Lists locations.
   *
   * `GET /inventory/v1/locations`
   *
   * Scopes: `ZohoInventory.settings.READ`.
   *
   * One page holds everything.
   *
   * @see https://www.zoho.com/inventory/api/v1/locations/
   */
  list(params?: LocationsListParams, options?: CallOptions): PagePromise<ListLocation>;
  /**
   * Lists the users of a location.
   *
   * `GET /inventory/v1/locations/{location_id}/users`
   *
   * Scopes: `ZohoInventory.settings.READ`.
   *
   * Pages: by number.
   *
   * @see https://www.zoho.com/inventory/api/v1/locations/
   */
  listUsers(locationId: string, params?: LocationsListUsersParams, options?: CallOptions): PagePromise<LocationUser>;
  /**
   * Marks a location as active.
   *
   * `POST /inventory/v1/locations/{location_id}/active`
   *
   * Scopes: `ZohoInventory.settings.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/locations/
   */
  markAsActive(locationId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Marks a location as inactive.
   *
   * `POST /inventory/v1/locations/{location_id}/inactive`
   *
   * Scopes: `ZohoInventory.settings.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/locations/
   */
  markAsInactive(locationId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Marks a location as primary.
   *
   * `POST /inventory/v1/locations/{location_id}/markasprimary`
   *
   * Scopes: `ZohoInventory.settings.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/locations/
   */
  markAsPrimary(locationId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates a location.
   *
   * `PUT /inventory/v1/locations/{location_id}`
   *
   * Scopes: `ZohoInventory.settings.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/locations/
   */
  update(locationId: string, body: LocationUpdate, options?: CallOptions): ZohoPromise<LocationDetailsCreated>;
}
