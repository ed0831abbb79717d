// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { ZohoPromise } from "@x/zoho-auth/client";
import type { TaxGroup, TaxGroupCreate } from "../schemas/tax-groups.ts";

/** Operations on tax groups. */
export interface TaxGroupsApi {
  /**
   * Creates a tax group.
   *
   * `POST /books/v3/settings/taxgroups`
   *
   * Scopes: `ZohoBooks.settings.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/taxes/
   */
  create(body: TaxGroupCreate, options?: CallOptions): ZohoPromise<TaxGroup>;
  /**
   * Deletes a tax group.
   *
   * `DELETE /books/v3/settings/taxgroups/{tax_group_id}`
   *
   * Scopes: `ZohoBooks.settings.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/taxes/
   */
  delete(taxGroupId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Gets a tax group.
   *
   * `GET /books/v3/settings/taxgroups/{tax_group_id}`
   *
   * Scopes: `ZohoBooks.settings.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/taxes/
   */
  get(taxGroupId: string, options?: CallOptions): ZohoPromise<TaxGroup>;
  /**
   * Updates a tax group.
   *
   * `PUT /books/v3/settings/taxgroups/{tax_group_id}`
   *
   * Scopes: `ZohoBooks.settings.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/taxes/
   */
  update(taxGroupId: string, body: TaxGroupCreate, options?: CallOptions): ZohoPromise<TaxGroup>;
}
