// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { TaxAuthority, TaxAuthorityCreate, TaxAuthorityUpdate } from "../schemas/tax-authorities.ts";

/** Operations on tax authorities. */
export interface TaxAuthoritiesApi {
  /**
   * Creates a tax authority.
   *
   * `POST /inventory/v1/settings/taxauthorities`
   *
   * Scopes: `ZohoInventory.settings.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/taxes/
   */
  create(body: TaxAuthorityCreate, options?: CallOptions): ZohoPromise<TaxAuthority>;
  /**
   * Deletes a tax authority.
   *
   * `DELETE /inventory/v1/settings/taxauthorities/{tax_authority_id}`
   *
   * Scopes: `ZohoInventory.settings.DELETE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/taxes/
   */
  delete(taxAuthorityId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Gets a tax authority.
   *
   * `GET /inventory/v1/settings/taxauthorities/{tax_authority_id}`
   *
   * Scopes: `ZohoInventory.settings.READ`.
   *
   * @see https://www.zoho.com/inventory/api/v1/taxes/
   */
  get(taxAuthorityId: string, options?: CallOptions): ZohoPromise<TaxAuthority>;
  /**
   * Lists tax authorities.
   *
   * `GET /inventory/v1/settings/taxauthorities`
   *
   * Scopes: `ZohoInventory.settings.READ`.
   *
   * One page holds everything.
   *
   * @see https://www.zoho.com/inventory/api/v1/taxes/
   */
  list(options?: CallOptions): PagePromise<TaxAuthority>;
  /**
   * Updates a tax authority.
   *
   * `PUT /inventory/v1/settings/taxauthorities/{tax_authority_id}`
   *
   * Scopes: `ZohoInventory.settings.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/taxes/
   */
  update(taxAuthorityId: string, body: TaxAuthorityUpdate, options?: CallOptions): ZohoPromise<TaxAuthority>;
}
