// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, type ZohoPromise, entity, none, organizationOf, page } from "@x/zoho-auth/client";
import type { TaxAuthority, TaxAuthorityCreate, TaxAuthorityUpdate } from "../schemas/tax-authorities.ts";

/**
 * Creates a tax authority.
 *
 * `POST /books/v3/settings/taxauthorities`
 *
 * Scopes: `ZohoBooks.settings.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/taxes/
 */
export function taxAuthoritiesCreate(client: ClientContext, body: TaxAuthorityCreate, options?: CallOptions): ZohoPromise<TaxAuthority> {
  const operation: Operation = {
    name: "books.taxAuthorities.create",
    product: "books",
    method: "POST",
    path: "/books/v3/settings/taxauthorities",
    retry: "unsafe",
    scopes: ["ZohoBooks.settings.CREATE"],
    organization: organizationOf,
    property: "tax_authority",
  };
  return entity(client, operation, { body }, options);
}

/**
 * Deletes a tax authority.
 *
 * `DELETE /books/v3/settings/taxauthorities/{tax_authority_id}`
 *
 * Scopes: `ZohoBooks.settings.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/taxes/
 */
export function taxAuthoritiesDelete(client: ClientContext, taxAuthorityId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.taxAuthorities.delete",
    product: "books",
    method: "DELETE",
    path: "/books/v3/settings/taxauthorities/{tax_authority_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.settings.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { tax_authority_id: taxAuthorityId } }, options);
}

/**
 * Gets a tax authority.
 *
 * `GET /books/v3/settings/taxauthorities/{tax_authority_id}`
 *
 * Scopes: `ZohoBooks.settings.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/taxes/
 */
export function taxAuthoritiesGet(client: ClientContext, taxAuthorityId: string, options?: CallOptions): ZohoPromise<TaxAuthority> {
  const operation: Operation = {
    name: "books.taxAuthorities.get",
    product: "books",
    method: "GET",
    path: "/books/v3/settings/taxauthorities/{tax_authority_id}",
    retry: "safe",
    scopes: ["ZohoBooks.settings.READ"],
    organization: organizationOf,
    property: "tax_authority",
  };
  return entity(client, operation, { path: { tax_authority_id: taxAuthorityId } }, options);
}

/**
 * Lists tax authorities.
 *
 * `GET /books/v3/settings/taxauthorities`
 *
 * Scopes: `ZohoBooks.settings.READ`.
 *
 * One page holds everything.
 *
 * @see https://www.zoho.com/books/api/v3/taxes/
 */
export function taxAuthoritiesList(client: ClientContext, options?: CallOptions): PagePromise<TaxAuthority> {
  const operation: Operation = {
    name: "books.taxAuthorities.list",
    product: "books",
    method: "GET",
    path: "/books/v3/settings/taxauthorities",
    retry: "safe",
    scopes: ["ZohoBooks.settings.READ"],
    organization: organizationOf,
    property: "tax_authorities",
  };
  return page(client, operation, {}, options);
}

/**
 * Updates a tax authority.
 *
 * `PUT /books/v3/settings/taxauthorities/{tax_authority_id}`
 *
 * Scopes: `ZohoBooks.settings.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/taxes/
 */
export function taxAuthoritiesUpdate(client: ClientContext, taxAuthorityId: string, body: TaxAuthorityUpdate, options?: CallOptions): ZohoPromise<TaxAuthority> {
  const operation: Operation = {
    name: "books.taxAuthorities.update",
    product: "books",
    method: "PUT",
    path: "/books/v3/settings/taxauthorities/{tax_authority_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.settings.UPDATE"],
    organization: organizationOf,
    property: "tax_authority",
  };
  return entity(client, operation, { path: { tax_authority_id: taxAuthorityId }, body }, options);
}
