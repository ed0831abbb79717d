// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { TaxExemption, TaxExemptionCreate, TaxExemptionUpdate } from "../schemas/tax-exemptions.ts";

/** Operations on tax exemptions. */
export interface TaxExemptionsApi {
  /**
   * Creates a tax exemption.
   *
   * `POST /books/v3/settings/taxexemptions`
   *
   * Scopes: `ZohoBooks.settings.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/taxes/
   */
  create(body: TaxExemptionCreate, options?: CallOptions): ZohoPromise<TaxExemption>;
  /**
   * Deletes a tax exemption.
   *
   * `DELETE /books/v3/settings/taxexemptions/{tax_exemption_id}`
   *
   * Scopes: `ZohoBooks.settings.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/taxes/
   */
  delete(taxExemptionId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Gets a tax exemption.
   *
   * `GET /books/v3/settings/taxexemptions/{tax_exemption_id}`
   *
   * Scopes: `ZohoBooks.settings.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/taxes/
   */
  get(taxExemptionId: string, options?: CallOptions): ZohoPromise<TaxExemption>;
  /**
   * Lists tax exemptions.
   *
   * `GET /books/v3/settings/taxexemptions`
   *
   * Scopes: `ZohoBooks.settings.READ`.
   *
   * One page holds everything.
   *
   * @see https://www.zoho.com/books/api/v3/taxes/
   */
  list(options?: CallOptions): PagePromise<TaxExemption>;
  /**
   * Updates a tax exemption.
   *
   * `PUT /books/v3/settings/taxexemptions/{tax_exemption_id}`
   *
   * Scopes: `ZohoBooks.settings.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/taxes/
   */
  update(taxExemptionId: string, body: TaxExemptionUpdate, options?: CallOptions): ZohoPromise<TaxExemption>;
}
