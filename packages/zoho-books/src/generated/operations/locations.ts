// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, type ZohoPromise, entity, none, organizationOf, page } from "@x/zoho-auth/client";
import type { Location, LocationCreate, LocationListItem, LocationUpdate } from "../schemas/locations.ts";

/**
 * Creates a location.
 *
 * `POST /books/v3/locations`
 *
 * Scopes: `ZohoBooks.settings.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/locations/
 */
export function locationsCreate(client: ClientContext, body: LocationCreate, options?: CallOptions): ZohoPromise<Location> {
  const operation: Operation = {
    name: "books.locations.create",
    product: "books",
    method: "POST",
    path: "/books/v3/locations",
    retry: "unsafe",
    scopes: ["ZohoBooks.settings.CREATE"],
    organization: organizationOf,
    property: "locations",
  };
  return entity(client, operation, { body }, options);
}

/**
 * Deletes a location.
 *
 * `DELETE /books/v3/locations/{location_id}`
 *
 * Scopes: `ZohoBooks.settings.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/locations/
 */
export function locationsDelete(client: ClientContext, locationId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.locations.delete",
    product: "books",
    method: "DELETE",
    path: "/books/v3/locations/{location_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.settings.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { location_id: locationId } }, options);
}

/**
 * Enables locations for the organization.
 *
 * `POST /books/v3/settings/locations/enable`
 *
 * Scopes: `ZohoBooks.settings.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/locations/
 */
export function locationsEnable(client: ClientContext, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.locations.enable",
    product: "books",
    method: "POST",
    path: "/books/v3/settings/locations/enable",
    retry: "idempotent",
    scopes: ["ZohoBooks.settings.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, {}, options);
}

/**
 * Lists locations.
 *
 * `GET /books/v3/locations`
 *
 * Scopes: `ZohoBooks.settings.READ`.
 *
 * One page holds everything.
 *
 * @see https://www.zoho.com/books/api/v3/locations/
 */
export function locationsList(client: ClientContext, options?: CallOptions): PagePromise<LocationListItem> {
  const operation: Operation = {
    name: "books.locations.list",
    product: "books",
    method: "GET",
    path: "/books/v3/locations",
    retry: "safe",
    scopes: ["ZohoBooks.settings.READ"],
    organization: organizationOf,
    property: "locations",
  };
  return page(client, operation, {}, options);
}

/**
 * Marks a location as active.
 *
 * `POST /books/v3/locations/{location_id}/active`
 *
 * Scopes: `ZohoBooks.settings.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/locations/
 */
export function locationsMarkAsActive(client: ClientContext, locationId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.locations.markAsActive",
    product: "books",
    method: "POST",
    path: "/books/v3/locations/{location_id}/active",
    retry: "idempotent",
    scopes: ["ZohoBooks.settings.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { location_id: locationId } }, options);
}

/**
 * Marks a location as inactive.
 *
 * `POST /books/v3/locations/{location_id}/inactive`
 *
 * Scopes: `ZohoBooks.settings.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/locations/
 */
export function locationsMarkAsInactive(client: ClientContext, locationId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.locations.markAsInactive",
    product: "books",
    method: "POST",
    path: "/books/v3/locations/{location_id}/inactive",
    retry: "idempotent",
    scopes: ["ZohoBooks.settings.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { location_id: locationId } }, options);
}

/**
 * Marks a location as primary.
 *
 * `POST /books/v3/locations/{location_id}/markasprimary`
 *
 * Scopes: `ZohoBooks.settings.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/locations/
 */
export function locationsMarkAsPrimary(client: ClientContext, locationId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.locations.markAsPrimary",
    product: "books",
    method: "POST",
    path: "/books/v3/locations/{location_id}/markasprimary",
    retry: "idempotent",
    scopes: ["ZohoBooks.settings.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { location_id: locationId } }, options);
}

/**
 * Updates a location.
 *
 * `PUT /books/v3/locations/{location_id}`
 *
 * Scopes: `ZohoBooks.settings.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/locations/
 */
export function locationsUpdate(client: ClientContext, locationId: string, body: LocationUpdate, options?: CallOptions): ZohoPromise<Location> {
  const operation: Operation = {
    name: "books.locations.update",
    product: "books",
    method: "PUT",
    path: "/books/v3/locations/{location_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.settings.UPDATE"],
    organization: organizationOf,
    property: "locations",
  };
  return entity(client, operation, { path: { location_id: locationId }, body }, options);
}
