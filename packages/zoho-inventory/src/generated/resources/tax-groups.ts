// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { ZohoPromise } from "@x/zoho-auth/client";
import type { TaxGroup, TaxGroupCreate } from "../schemas/tax-groups.ts";

/** Operations on tax groups. */
export interface TaxGroupsApi {
  /**
   * Creates a tax group.
   *
   * `POST /inventory/v1/settings/taxgroups`
   *
   * Scopes: `ZohoInventory.settings.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/taxes/
   */
  create(body: TaxGroupCreate, options?: CallOptions): ZohoPromise<TaxGroup>;
  /**
   * Deletes a tax group.
   *
   * `DELETE /inventory/v1/settings/taxgroups/{tax_group_id}`
   *
   * Scopes: `ZohoInventory.settings.DELETE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/taxes/
   */
  delete(taxGroupId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Gets a tax group.
   *
   * `GET /inventory/v1/settings/taxgroups/{tax_group_id}`
   *
   * Scopes: `ZohoInventory.settings.READ`.
   *
   * @see https://www.zoho.com/inventory/api/v1/taxes/
   */
  get(taxGroupId: string, options?: CallOptions): ZohoPromise<TaxGroup>;
  /**
   * Updates a tax group.
   *
   * `PUT /inventory/v1/settings/taxgroups/{tax_group_id}`
   *
   * Scopes: `ZohoInventory.settings.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/taxes/
   */
  update(taxGroupId: string, body: TaxGroupCreate, options?: CallOptions): ZohoPromise<TaxGroup>;
}
