// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, type ZohoPromise, entity, none, organizationOf, page } from "@x/zoho-auth/client";
import type { TaxListItem } from "../schemas/common.ts";
import type { Tax, TaxCreate, TaxUpdate } from "../schemas/taxes.ts";

/**
 * Creates a tax.
 *
 * `POST /inventory/v1/settings/taxes`
 *
 * Scopes: `ZohoInventory.settings.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/taxes/
 */
export function taxesCreate(client: ClientContext, body: TaxCreate, options?: CallOptions): ZohoPromise<Tax> {
  const operation: Operation = {
    name: "inventory.taxes.create",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/settings/taxes",
    retry: "unsafe",
    scopes: ["ZohoInventory.settings.CREATE"],
    organization: organizationOf,
    property: "tax",
  };
  return entity(client, operation, { body }, options);
}

/**
 * Deletes a tax.
 *
 * `DELETE /inventory/v1/settings/taxes/{tax_id}`
 *
 * Scopes: `ZohoInventory.settings.DELETE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/taxes/
 */
export function taxesDelete(client: ClientContext, taxId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.taxes.delete",
    product: "inventory",
    method: "DELETE",
    path: "/inventory/v1/settings/taxes/{tax_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.settings.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { tax_id: taxId } }, options);
}

/**
 * Gets a tax.
 *
 * `GET /inventory/v1/settings/taxes/{tax_id}`
 *
 * Scopes: `ZohoInventory.settings.READ`.
 *
 * @see https://www.zoho.com/inventory/api/v1/taxes/
 */
export function taxesGet(client: ClientContext, taxId: string, options?: CallOptions): ZohoPromise<Tax> {
  const operation: Operation = {
    name: "inventory.taxes.get",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/settings/taxes/{tax_id}",
    retry: "safe",
    scopes: ["ZohoInventory.settings.READ"],
    organization: organizationOf,
    property: "tax",
  };
  return entity(client, operation, { path: { tax_id: taxId } }, options);
}

export interface TaxesListParams {
  page?: number;
  per_page?: number;
}

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
export function taxesList(client: ClientContext, params?: TaxesListParams, options?: CallOptions): PagePromise<TaxListItem> {
  const operation: Operation = {
    name: "inventory.taxes.list",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/settings/taxes",
    retry: "safe",
    scopes: ["ZohoInventory.settings.READ"],
    organization: organizationOf,
    property: "taxes",
    paging: "context",
  };
  return page(client, operation, { params }, options);
}

/**
 * Updates a tax.
 *
 * `PUT /inventory/v1/settings/taxes/{tax_id}`
 *
 * Scopes: `ZohoInventory.settings.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/taxes/
 */
export function taxesUpdate(client: ClientContext, taxId: string, body: TaxUpdate, options?: CallOptions): ZohoPromise<Tax> {
  const operation: Operation = {
    name: "inventory.taxes.update",
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/settings/taxes/{tax_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.settings.UPDATE"],
    organization: organizationOf,
    property: "tax",
  };
  return entity(client, operation, { path: { tax_id: taxId }, body }, options);
}
