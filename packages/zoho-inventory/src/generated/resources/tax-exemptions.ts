// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { TaxExemption, TaxExemptionCreate, TaxExemptionUpdate } from "../schemas/tax-exemptions.ts";

/** Operations on tax exemptions. */
export interface TaxExemptionsApi {
  /**
   * Creates a tax exemption.
   *
   * `POST /inventory/v1/settings/taxexemptions`
   *
   * Scopes: `ZohoInventory.settings.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/taxes/
   */
  create(body: TaxExemptionCreate, options?: CallOptions): ZohoPromise<TaxExemption>;
  /**
   * Deletes a tax exemption.
   *
   * `DELETE /inventory/v1/settings/taxexemptions/{tax_exemption_id}`
   *
   * Scopes: `ZohoInventory.settings.DELETE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/taxes/
   */
  delete(taxExemptionId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Gets a tax exemption.
   *
   * `GET /inventory/v1/settings/taxexemptions/{tax_exemption_id}`
   *
   * Scopes: `ZohoInventory.settings.READ`.
   *
   * @see https://www.zoho.com/inventory/api/v1/taxes/
   */
  get(taxExemptionId: string, options?: CallOptions): ZohoPromise<TaxExemption>;
  /**
   * Lists tax exemptions.
   *
   * `GET /inventory/v1/settings/taxexemptions`
   *
   * Scopes: `ZohoInventory.settings.READ`.
   *
   * One page holds everything.
   *
   * @see https://www.zoho.com/inventory/api/v1/taxes/
   */
  list(options?: CallOptions): PagePromise<TaxExemption>;
  /**
   * Updates a tax exemption.
   *
   * `PUT /inventory/v1/settings/taxexemptions/{tax_exemption_id}`
   *
   * Scopes: `ZohoInventory.settings.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/taxes/
   */
  update(taxExemptionId: string, body: TaxExemptionUpdate, options?: CallOptions): ZohoPromise<TaxExemption>;
}
