// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { Location, LocationCreate, LocationListItem, LocationUpdate } from "../schemas/locations.ts";

/** Operations on locations. */
export interface LocationsApi {
  /**
   * Creates a location.
   *
   * `POST /books/v3/locations`
   *
   * Scopes: `ZohoBooks.settings.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/locations/
   */
  create(body: LocationCreate, options?: CallOptions): ZohoPromise<Location>;
  /**
   * Deletes a location.
   *
   * `DELETE /books/v3/locations/{location_id}`
   *
   * Scopes: `ZohoBooks.settings.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/locations/
   */
  delete(locationId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Enables locations for the organization.
   *
   * `POST /books/v3/settings/locations/enable`
   *
   * Scopes: `ZohoBooks.settings.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/locations/
   */
  enable(options?: CallOptions): ZohoPromise<void>;
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
  list(options?: CallOptions): PagePromise<LocationListItem>;
  /**
   * Marks a location as active.
   *
   * `POST /books/v3/locations/{location_id}/active`
   *
   * Scopes: `ZohoBooks.settings.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/locations/
   */
  markAsActive(locationId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Marks a location as inactive.
   *
   * `POST /books/v3/locations/{location_id}/inactive`
   *
   * Scopes: `ZohoBooks.settings.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/locations/
   */
  markAsInactive(locationId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Marks a location as primary.
   *
   * `POST /books/v3/locations/{location_id}/markasprimary`
   *
   * Scopes: `ZohoBooks.settings.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/locations/
   */
  markAsPrimary(locationId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates a location.
   *
   * `PUT /books/v3/locations/{location_id}`
   *
   * Scopes: `ZohoBooks.settings.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/locations/
   */
  update(locationId: string, body: LocationUpdate, options?: CallOptions): ZohoPromise<Location>;
}
