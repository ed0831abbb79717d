// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type ZohoPromise, entity, none } from "@x/zoho-auth/client";
import type { OpeningStock, VariantUpdateOpeningStock } from "../schemas/variants.ts";

/**
 * Gets the opening stock of a variant.
 *
 * `GET /inventory/v1/variants/{variant_id}/openingstock`
 *
 * Scopes: `ZohoInventory.items.READ`.
 *
 * @see https://www.zoho.com/inventory/api/v1/items/
 */
export function variantsGetOpeningStock(client: ClientContext, variantId: string, options?: CallOptions): ZohoPromise<OpeningStock> {
  const operation: Operation = {
    name: "inventory.variants.getOpeningStock",
    method: "GET",
    path: "/inventory/v1/variants/{variant_id}/openingstock",
    scopes: ["ZohoInventory.items.READ"],
    organization: true,
    property: "opening_stock",
  };
  return entity(client, operation, { path: { variant_id: variantId } }, options);
}

/**
 * Updates the opening stock of a variant.
 *
 * `PUT /inventory/v1/variants/{variant_id}/openingstock`
 *
 * Scopes: `ZohoInventory.items.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/items/
 */
export function variantsUpdateOpeningStock(client: ClientContext, variantId: string, body: VariantUpdateOpeningStock, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.variants.updateOpeningStock",
    method: "PUT",
    path: "/inventory/v1/variants/{variant_id}/openingstock",
    scopes: ["ZohoInventory.items.UPDATE"],
    organization: true,
  };
  return none(client, operation, { path: { variant_id: variantId }, body }, options);
}
