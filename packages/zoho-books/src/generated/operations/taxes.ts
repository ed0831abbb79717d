// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, type ZohoPromise, entity, none, organizationOf, page } from "@x/zoho-auth/client";
import type { TaxAmount } from "../schemas/common.ts";
import type { Tax, TaxCreate, TaxUpdate } from "../schemas/taxes.ts";

/**
 * Creates a tax.
 *
 * `POST /books/v3/settings/taxes`
 *
 * Scopes: `ZohoBooks.settings.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/taxes/
 */
export function taxesCreate(client: ClientContext, body: TaxCreate, options?: CallOptions): ZohoPromise<Tax> {
  const operation: Operation = {
    name: "books.taxes.create",
    product: "books",
    method: "POST",
    path: "/books/v3/settings/taxes",
    retry: "unsafe",
    scopes: ["ZohoBooks.settings.CREATE"],
    organization: organizationOf,
    property: "tax",
  };
  return entity(client, operation, { body }, options);
}

/**
 * Deletes a tax.
 *
 * `DELETE /books/v3/settings/taxes/{tax_id}`
 *
 * Scopes: `ZohoBooks.settings.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/taxes/
 */
export function taxesDelete(client: ClientContext, taxId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.taxes.delete",
    product: "books",
    method: "DELETE",
    path: "/books/v3/settings/taxes/{tax_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.settings.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { tax_id: taxId } }, options);
}

/**
 * Gets a tax.
 *
 * `GET /books/v3/settings/taxes/{tax_id}`
 *
 * Scopes: `ZohoBooks.settings.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/taxes/
 */
export function taxesGet(client: ClientContext, taxId: string, options?: CallOptions): ZohoPromise<Tax> {
  const operation: Operation = {
    name: "books.taxes.get",
    product: "books",
    method: "GET",
    path: "/books/v3/settings/taxes/{tax_id}",
    retry: "safe",
    scopes: ["ZohoBooks.settings.READ"],
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
 * `GET /books/v3/settings/taxes`
 *
 * Scopes: `ZohoBooks.settings.READ`.
 *
 * Pages: by number.
 *
 * @see https://www.zoho.com/books/api/v3/taxes/
 */
export function taxesList(client: ClientContext, params?: TaxesListParams, options?: CallOptions): PagePromise<TaxAmount> {
  const operation: Operation = {
    name: "books.taxes.list",
    product: "books",
    method: "GET",
    path: "/books/v3/settings/taxes",
    retry: "safe",
    scopes: ["ZohoBooks.settings.READ"],
    organization: organizationOf,
    property: "taxes",
    paging: "context",
  };
  return page(client, operation, { params }, options);
}

/**
 * Updates a tax.
 *
 * `PUT /books/v3/settings/taxes/{tax_id}`
 *
 * Scopes: `ZohoBooks.settings.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/taxes/
 */
export function taxesUpdate(client: ClientContext, taxId: string, body: TaxUpdate, options?: CallOptions): ZohoPromise<Tax> {
  const operation: Operation = {
    name: "books.taxes.update",
    product: "books",
    method: "PUT",
    path: "/books/v3/settings/taxes/{tax_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.settings.UPDATE"],
    organization: organizationOf,
    property: "tax",
  };
  return entity(client, operation, { path: { tax_id: taxId }, body }, options);
}
