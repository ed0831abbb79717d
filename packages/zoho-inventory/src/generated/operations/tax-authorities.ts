// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, type ZohoPromise, entity, none, organizationOf, page } from "@x/zoho-auth/client";
import type { TaxAuthority, TaxAuthorityCreate, TaxAuthorityUpdate } from "../schemas/tax-authorities.ts";

/**
 * Creates a tax authority.
 *
 * `POST /inventory/v1/settings/taxauthorities`
 *
 * Scopes: `ZohoInventory.settings.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/taxes/
 */
export function taxAuthoritiesCreate(client: ClientContext, body: TaxAuthorityCreate, options?: CallOptions): ZohoPromise<TaxAuthority> {
  const operation: Operation = {
    name: "inventory.taxAuthorities.create",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/settings/taxauthorities",
    retry: "unsafe",
    scopes: ["ZohoInventory.settings.CREATE"],
    organization: organizationOf,
    property: "tax_authority",
  };
  return entity(client, operation, { body }, options);
}

/**
 * Deletes a tax authority.
 *
 * `DELETE /inventory/v1/settings/taxauthorities/{tax_authority_id}`
 *
 * Scopes: `ZohoInventory.settings.DELETE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/taxes/
 */
export function taxAuthoritiesDelete(client: ClientContext, taxAuthorityId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.taxAuthorities.delete",
    product: "inventory",
    method: "DELETE",
    path: "/inventory/v1/settings/taxauthorities/{tax_authority_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.settings.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { tax_authority_id: taxAuthorityId } }, options);
}

/**
 * Gets a tax authority.
 *
 * `GET /inventory/v1/settings/taxauthorities/{tax_authority_id}`
 *
 * Scopes: `ZohoInventory.settings.READ`.
 *
 * @see https://www.zoho.com/inventory/api/v1/taxes/
 */
export function taxAuthoritiesGet(client: ClientContext, taxAuthorityId: string, options?: CallOptions): ZohoPromise<TaxAuthority> {
  const operation: Operation = {
    name: "inventory.taxAuthorities.get",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/settings/taxauthorities/{tax_authority_id}",
    retry: "safe",
    scopes: ["ZohoInventory.settings.READ"],
    organization: organizationOf,
    property: "tax_authority",
  };
  return entity(client, operation, { path: { tax_authority_id: taxAuthorityId } }, options);
}

/**
 * Lists tax authorities.
 *
 * `GET /inventory/v1/settings/taxauthorities`
 *
 * Scopes: `ZohoInventory.settings.READ`.
 *
 * One page holds everything.
 *
 * @see https://www.zoho.com/inventory/api/v1/taxes/
 */
export function taxAuthoritiesList(client: ClientContext, options?: CallOptions): PagePromise<TaxAuthority> {
  const operation: Operation = {
    name: "inventory.taxAuthorities.list",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/settings/taxauthorities",
    retry: "safe",
    scopes: ["ZohoInventory.settings.READ"],
    organization: organizationOf,
    property: "tax_authorities",
  };
  return page(client, operation, {}, options);
}

/**
 * Updates a tax authority.
 *
 * `PUT /inventory/v1/settings/taxauthorities/{tax_authority_id}`
 *
 * Scopes: `ZohoInventory.settings.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/taxes/
 */
export function taxAuthoritiesUpdate(client: ClientContext, taxAuthorityId: string, body: TaxAuthorityUpdate, options?: CallOptions): ZohoPromise<TaxAuthority> {
  const operation: Operation = {
    name: "inventory.taxAuthorities.update",
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/settings/taxauthorities/{tax_authority_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.settings.UPDATE"],
    organization: organizationOf,
    property: "tax_authority",
  };
  return entity(client, operation, { path: { tax_authority_id: taxAuthorityId }, body }, options);
}
