// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, type ZohoPromise, entity, none, organizationOf, page } from "@x/zoho-auth/client";
import type { ListLocation, LocationCreate, LocationDetails, LocationDetailsCreated, LocationUpdate, LocationUser } from "../schemas/locations.ts";

/**
 * Creates a location.
 *
 * `POST /inventory/v1/locations`
 *
 * Scopes: `ZohoInventory.settings.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/locations/
 */
export function locationsCreate(client: ClientContext, body: LocationCreate, options?: CallOptions): ZohoPromise<LocationDetailsCreated> {
  const operation: Operation = {
    name: "inventory.locations.create",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/locations",
    retry: "unsafe",
    scopes: ["ZohoInventory.settings.CREATE"],
    organization: organizationOf,
    property: "locations",
  };
  return entity(client, operation, { body }, options);
}

/**
 * Deletes a location.
 *
 * `DELETE /inventory/v1/locations/{location_id}`
 *
 * Scopes: `ZohoInventory.settings.DELETE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/locations/
 */
export function locationsDelete(client: ClientContext, locationId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.locations.delete",
    product: "inventory",
    method: "DELETE",
    path: "/inventory/v1/locations/{location_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.settings.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { location_id: locationId } }, options);
}

/**
 * Disables the storage locations of a location.
 *
 * `POST /inventory/v1/locations/{location_id}/storagelocations/disable`
 *
 * Scopes: `ZohoInventory.warehouses.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/storagelocations/
 */
export function locationsDisableStorageLocations(client: ClientContext, locationId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.locations.disableStorageLocations",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/locations/{location_id}/storagelocations/disable",
    retry: "idempotent",
    scopes: ["ZohoInventory.warehouses.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { location_id: locationId } }, options);
}

/**
 * Enables locations for the organization.
 *
 * `POST /inventory/v1/settings/locations/enable`
 *
 * Scopes: `ZohoInventory.settings.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/locations/
 */
export function locationsEnable(client: ClientContext, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.locations.enable",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/settings/locations/enable",
    retry: "idempotent",
    scopes: ["ZohoInventory.settings.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, {}, options);
}

/**
 * Enables the storage locations of a location.
 *
 * `POST /inventory/v1/locations/{location_id}/storagelocations/enable`
 *
 * Scopes: `ZohoInventory.warehouses.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/storagelocations/
 */
export function locationsEnableStorageLocations(client: ClientContext, locationId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.locations.enableStorageLocations",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/locations/{location_id}/storagelocations/enable",
    retry: "idempotent",
    scopes: ["ZohoInventory.warehouses.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { location_id: locationId } }, options);
}

/**
 * Gets a location.
 *
 * `GET /inventory/v1/locations/{location_id}`
 *
 * Scopes: `ZohoInventory.settings.READ`.
 *
 * @see https://www.zoho.com/inventory/api/v1/locations/
 */
export function locationsGet(client: ClientContext, locationId: string, options?: CallOptions): ZohoPromise<LocationDetails> {
  const operation: Operation = {
    name: "inventory.locations.get",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/locations/{location_id}",
    retry: "safe",
    scopes: ["ZohoInventory.settings.READ"],
    organization: organizationOf,
    property: "location",
  };
  return entity(client, operation, { path: { location_id: locationId } }, options);
}

export interface LocationsListParams {
  is_hierarchical_response?: boolean;
  location_type?: "general" | "line_item_only";
}

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
export function locationsList(client: ClientContext, params?: LocationsListParams, options?: CallOptions): PagePromise<ListLocation> {
  const operation: Operation = {
    name: "inventory.locations.list",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/locations",
    retry: "safe",
    scopes: ["ZohoInventory.settings.READ"],
    organization: organizationOf,
    property: "locations",
  };
  return page(client, operation, { params }, options);
}

export interface LocationsListUsersParams {
  page?: number;
  per_page?: number;
}

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
export function locationsListUsers(client: ClientContext, locationId: string, params?: LocationsListUsersParams, options?: CallOptions): PagePromise<LocationUser> {
  const operation: Operation = {
    name: "inventory.locations.listUsers",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/locations/{location_id}/users",
    retry: "safe",
    scopes: ["ZohoInventory.settings.READ"],
    organization: organizationOf,
    property: "users",
    paging: "context",
  };
  return page(client, operation, { path: { location_id: locationId }, params }, options);
}

/**
 * Marks a location as active.
 *
 * `POST /inventory/v1/locations/{location_id}/active`
 *
 * Scopes: `ZohoInventory.settings.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/locations/
 */
export function locationsMarkAsActive(client: ClientContext, locationId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.locations.markAsActive",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/locations/{location_id}/active",
    retry: "idempotent",
    scopes: ["ZohoInventory.settings.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { location_id: locationId } }, options);
}

/**
 * Marks a location as inactive.
 *
 * `POST /inventory/v1/locations/{location_id}/inactive`
 *
 * Scopes: `ZohoInventory.settings.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/locations/
 */
export function locationsMarkAsInactive(client: ClientContext, locationId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.locations.markAsInactive",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/locations/{location_id}/inactive",
    retry: "idempotent",
    scopes: ["ZohoInventory.settings.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { location_id: locationId } }, options);
}

/**
 * Marks a location as primary.
 *
 * `POST /inventory/v1/locations/{location_id}/markasprimary`
 *
 * Scopes: `ZohoInventory.settings.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/locations/
 */
export function locationsMarkAsPrimary(client: ClientContext, locationId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.locations.markAsPrimary",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/locations/{location_id}/markasprimary",
    retry: "idempotent",
    scopes: ["ZohoInventory.settings.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { location_id: locationId } }, options);
}

/**
 * Updates a location.
 *
 * `PUT /inventory/v1/locations/{location_id}`
 *
 * Scopes: `ZohoInventory.settings.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/locations/
 */
export function locationsUpdate(client: ClientContext, locationId: string, body: LocationUpdate, options?: CallOptions): ZohoPromise<LocationDetailsCreated> {
  const operation: Operation = {
    name: "inventory.locations.update",
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/locations/{location_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.settings.UPDATE"],
    organization: organizationOf,
    property: "locations",
  };
  return entity(client, operation, { path: { location_id: locationId }, body }, options);
}
