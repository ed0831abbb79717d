// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { ZohoPromise } from "@x/zoho-auth/client";
import type { OpeningStock, VariantUpdateOpeningStock } from "../schemas/variants.ts";

/** Operations on variants. */
export interface VariantsApi {
  /**
   * Gets the opening stock of a variant.
   *
   * `GET /inventory/v1/variants/{variant_id}/openingstock`
   *
   * Scopes: `ZohoInventory.items.READ`.
   *
   * @see https://www.zoho.com/inventory/api/v1/items/
   */
  getOpeningStock(variantId: string, options?: CallOptions): ZohoPromise<OpeningStock>;
  /**
   * Updates the opening stock of a variant.
   *
   * `PUT /inventory/v1/variants/{variant_id}/openingstock`
   *
   * Scopes: `ZohoInventory.items.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/items/
   */
  updateOpeningStock(variantId: string, body: VariantUpdateOpeningStock, options?: CallOptions): ZohoPromise<void>;
}
