// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { TaxAuthority, TaxAuthorityCreate, TaxAuthorityUpdate } from "../schemas/tax-authorities.ts";

/** Operations on tax authorities. */
export interface TaxAuthoritiesApi {
  /**
   * Creates a tax authority.
   *
   * `POST /books/v3/settings/taxauthorities`
   *
   * Scopes: `ZohoBooks.settings.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/taxes/
   */
  create(body: TaxAuthorityCreate, options?: CallOptions): ZohoPromise<TaxAuthority>;
  /**
   * Deletes a tax authority.
   *
   * `DELETE /books/v3/settings/taxauthorities/{tax_authority_id}`
   *
   * Scopes: `ZohoBooks.settings.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/taxes/
   */
  delete(taxAuthorityId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Gets a tax authority.
   *
   * `GET /books/v3/settings/taxauthorities/{tax_authority_id}`
   *
   * Scopes: `ZohoBooks.settings.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/taxes/
   */
  get(taxAuthorityId: string, options?: CallOptions): ZohoPromise<TaxAuthority>;
  /**
   * Lists tax authorities.
   *
   * `GET /books/v3/settings/taxauthorities`
   *
   * Scopes: `ZohoBooks.settings.READ`.
   *
   * One page holds everything.
   *
   * @see https://www.zoho.com/books/api/v3/taxes/
   */
  list(options?: CallOptions): PagePromise<TaxAuthority>;
  /**
   * Updates a tax authority.
   *
   * `PUT /books/v3/settings/taxauthorities/{tax_authority_id}`
   *
   * Scopes: `ZohoBooks.settings.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/taxes/
   */
  update(taxAuthorityId: string, body: TaxAuthorityUpdate, options?: CallOptions): ZohoPromise<TaxAuthority>;
}
