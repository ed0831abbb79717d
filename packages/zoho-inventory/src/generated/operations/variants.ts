// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type ZohoPromise, entity, none, organizationOf } from "@x/zoho-auth/client";
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
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/variants/{variant_id}/openingstock",
    retry: "safe",
    scopes: ["ZohoInventory.items.READ"],
    organization: organizationOf,
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
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/variants/{variant_id}/openingstock",
    retry: "idempotent",
    scopes: ["ZohoInventory.items.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { variant_id: variantId }, body }, options);
}
