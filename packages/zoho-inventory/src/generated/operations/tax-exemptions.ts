// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, type ZohoPromise, entity, none, organizationOf, page } from "@x/zoho-auth/client";
import type { TaxExemption, TaxExemptionCreate, TaxExemptionUpdate } from "../schemas/tax-exemptions.ts";

/**
 * Creates a tax exemption.
 *
 * `POST /inventory/v1/settings/taxexemptions`
 *
 * Scopes: `ZohoInventory.settings.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/taxes/
 */
export function taxExemptionsCreate(client: ClientContext, body: TaxExemptionCreate, options?: CallOptions): ZohoPromise<TaxExemption> {
  const operation: Operation = {
    name: "inventory.taxExemptions.create",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/settings/taxexemptions",
    retry: "unsafe",
    scopes: ["ZohoInventory.settings.CREATE"],
    organization: organizationOf,
    property: "tax_exemption",
  };
  return entity(client, operation, { body }, options);
}

/**
 * Deletes a tax exemption.
 *
 * `DELETE /inventory/v1/settings/taxexemptions/{tax_exemption_id}`
 *
 * Scopes: `ZohoInventory.settings.DELETE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/taxes/
 */
export function taxExemptionsDelete(client: ClientContext, taxExemptionId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.taxExemptions.delete",
    product: "inventory",
    method: "DELETE",
    path: "/inventory/v1/settings/taxexemptions/{tax_exemption_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.settings.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { tax_exemption_id: taxExemptionId } }, options);
}

/**
 * Gets a tax exemption.
 *
 * `GET /inventory/v1/settings/taxexemptions/{tax_exemption_id}`
 *
 * Scopes: `ZohoInventory.settings.READ`.
 *
 * @see https://www.zoho.com/inventory/api/v1/taxes/
 */
export function taxExemptionsGet(client: ClientContext, taxExemptionId: string, options?: CallOptions): ZohoPromise<TaxExemption> {
  const operation: Operation = {
    name: "inventory.taxExemptions.get",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/settings/taxexemptions/{tax_exemption_id}",
    retry: "safe",
    scopes: ["ZohoInventory.settings.READ"],
    organization: organizationOf,
    property: "tax_exemption",
  };
  return entity(client, operation, { path: { tax_exemption_id: taxExemptionId } }, options);
}

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
export function taxExemptionsList(client: ClientContext, options?: CallOptions): PagePromise<TaxExemption> {
  const operation: Operation = {
    name: "inventory.taxExemptions.list",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/settings/taxexemptions",
    retry: "safe",
    scopes: ["ZohoInventory.settings.READ"],
    organization: organizationOf,
    property: "tax_exemptions",
  };
  return page(client, operation, {}, options);
}

/**
 * Updates a tax exemption.
 *
 * `PUT /inventory/v1/settings/taxexemptions/{tax_exemption_id}`
 *
 * Scopes: `ZohoInventory.settings.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/taxes/
 */
export function taxExemptionsUpdate(client: ClientContext, taxExemptionId: string, body: TaxExemptionUpdate, options?: CallOptions): ZohoPromise<TaxExemption> {
  const operation: Operation = {
    name: "inventory.taxExemptions.update",
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/settings/taxexemptions/{tax_exemption_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.settings.UPDATE"],
    organization: organizationOf,
    property: "tax_exemption",
  };
  return entity(client, operation, { path: { tax_exemption_id: taxExemptionId }, body }, options);
}
