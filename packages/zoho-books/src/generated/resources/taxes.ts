// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { TaxesListParams } from "../operations/taxes.ts";
import type { TaxAmount } from "../schemas/common.ts";
import type { Tax, TaxCreate, TaxUpdate } from "../schemas/taxes.ts";

/** Operations on taxes. */
export interface TaxesApi {
  /**
   * Creates a tax.
   *
   * `POST /books/v3/settings/taxes`
   *
   * Scopes: `ZohoBooks.settings.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/taxes/
   */
  create(body: TaxCreate, options?: CallOptions): ZohoPromise<Tax>;
  /**
   * Deletes a tax.
   *
   * `DELETE /books/v3/settings/taxes/{tax_id}`
   *
   * Scopes: `ZohoBooks.settings.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/taxes/
   */
  delete(taxId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Gets a tax.
   *
   * `GET /books/v3/settings/taxes/{tax_id}`
   *
   * Scopes: `ZohoBooks.settings.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/taxes/
   */
  get(taxId: string, options?: CallOptions): ZohoPromise<Tax>;
  /**
   * Lists taxes.
   *
   * `GET /books/v3/settings/taxes`
   *
   * Scopes: `ZohoBooks.settings.READ`.
   *
   * Pages: by number.
   *
   * @see https://www.zoho.com/books/api/v3/taxes/
   */
  list(params?: TaxesListParams, options?: CallOptions): PagePromise<TaxAmount>;
  /**
   * Updates a tax.
   *
   * `PUT /books/v3/settings/taxes/{tax_id}`
   *
   * Scopes: `ZohoBooks.settings.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/taxes/
   */
  update(taxId: string, body: TaxUpdate, options?: CallOptions): ZohoPromise<Tax>;
}
