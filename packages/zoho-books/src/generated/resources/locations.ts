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
   * @see https://www.zoho.com/books/api/v3/
   */
  create(body: LocationCreate, options?: CallOptions): ZohoPromise<Location>;
  /**
   * Deletes a location.
   *
   * `DELETE /books/v3/locations/{location_id}`
   *
   * Scopes: `ZohoBooks.settings.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  delete(locationId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Enables locations for the organization.
   *
   * `POST /books/v3/settings/locations/enable`
   *
   * Scopes: `ZohoBooks.settings.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
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
   * @see https://www.zoho.com/books/api/v3/
   */
  list(options?: CallOptions): PagePromise<LocationListItem>;
  /**
   * Marks a location as active.
   *
   * `POST /books/v3/locations/{location_id}/active`
   *
   * Scopes: `ZohoBooks.settings.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  markAsActive(locationId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Marks a location as inactive.
   *
   * `POST /books/v3/locations/{location_id}/inactive`
   *
   * Scopes: `ZohoBooks.settings.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  markAsInactive(locationId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Marks a location as primary.
   *
   * `POST /books/v3/locations/{location_id}/markasprimary`
   *
   * Scopes: `ZohoBooks.settings.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  markAsPrimary(locationId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates a location.
   *
   * `PUT /books/v3/locations/{location_id}`
   *
   * Scopes: `ZohoBooks.settings.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/
   */
  update(locationId: string, body: LocationUpdate, options?: CallOptions): ZohoPromise<Location>;
}
