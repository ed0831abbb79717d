// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { TaxesListParams } from "../operations/taxes.ts";
import type { TaxListItem } from "../schemas/common.ts";
import type { Tax, TaxCreate, TaxUpdate } from "../schemas/taxes.ts";

/** Operations on taxes. */
export interface TaxesApi {
  /**
   * Creates a tax.
   *
   * `POST /inventory/v1/settings/taxes`
   *
   * Scopes: `ZohoInventory.settings.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/taxes/
   */
  create(body: TaxCreate, options?: CallOptions): ZohoPromise<Tax>;
  /**
   * Deletes a tax.
   *
   * `DELETE /inventory/v1/settings/taxes/{tax_id}`
   *
   * Scopes: `ZohoInventory.settings.DELETE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/taxes/
   */
  delete(taxId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Gets a tax.
   *
   * `GET /inventory/v1/settings/taxes/{tax_id}`
   *
   * Scopes: `ZohoInventory.settings.READ`.
   *
   * @see https://www.zoho.com/inventory/api/v1/taxes/
   */
  get(taxId: string, options?: CallOptions): ZohoPromise<Tax>;
  /**
   * Lists taxes.
   *
   * `GET /inventory/v1/settings/taxes`
   *
   * Scopes: `ZohoInventory.settings.READ`.
   *
   * Pages: by number.
   *
   * @see https://www.zoho.com/inventory/api/v1/taxes/
   */
  list(params?: TaxesListParams, options?: CallOptions): PagePromise<TaxListItem>;
  /**
   * Updates a tax.
   *
   * `PUT /inventory/v1/settings/taxes/{tax_id}`
   *
   * Scopes: `ZohoInventory.settings.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/taxes/
   */
  update(taxId: string, body: TaxUpdate, options?: CallOptions): ZohoPromise<Tax>;
}
