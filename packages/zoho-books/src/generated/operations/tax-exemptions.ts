// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, type ZohoPromise, entity, none, organizationOf, page } from "@x/zoho-auth/client";
import type { TaxExemption, TaxExemptionCreate, TaxExemptionUpdate } from "../schemas/tax-exemptions.ts";

/**
 * Creates a tax exemption.
 *
 * `POST /books/v3/settings/taxexemptions`
 *
 * Scopes: `ZohoBooks.settings.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/taxes/
 */
export function taxExemptionsCreate(client: ClientContext, body: TaxExemptionCreate, options?: CallOptions): ZohoPromise<TaxExemption> {
  const operation: Operation = {
    name: "books.taxExemptions.create",
    product: "books",
    method: "POST",
    path: "/books/v3/settings/taxexemptions",
    retry: "unsafe",
    scopes: ["ZohoBooks.settings.CREATE"],
    organization: organizationOf,
    property: "tax_exemption",
  };
  return entity(client, operation, { body }, options);
}

/**
 * Deletes a tax exemption.
 *
 * `DELETE /books/v3/settings/taxexemptions/{tax_exemption_id}`
 *
 * Scopes: `ZohoBooks.settings.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/taxes/
 */
export function taxExemptionsDelete(client: ClientContext, taxExemptionId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.taxExemptions.delete",
    product: "books",
    method: "DELETE",
    path: "/books/v3/settings/taxexemptions/{tax_exemption_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.settings.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { tax_exemption_id: taxExemptionId } }, options);
}

/**
 * Gets a tax exemption.
 *
 * `GET /books/v3/settings/taxexemptions/{tax_exemption_id}`
 *
 * Scopes: `ZohoBooks.settings.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/taxes/
 */
export function taxExemptionsGet(client: ClientContext, taxExemptionId: string, options?: CallOptions): ZohoPromise<TaxExemption> {
  const operation: Operation = {
    name: "books.taxExemptions.get",
    product: "books",
    method: "GET",
    path: "/books/v3/settings/taxexemptions/{tax_exemption_id}",
    retry: "safe",
    scopes: ["ZohoBooks.settings.READ"],
    organization: organizationOf,
    property: "tax_exemption",
  };
  return entity(client, operation, { path: { tax_exemption_id: taxExemptionId } }, options);
}

/**
 * Lists tax exemptions.
 *
 * `GET /books/v3/settings/taxexemptions`
 *
 * Scopes: `ZohoBooks.settings.READ`.
 *
 * One page holds everything.
 *
 * @see https://www.zoho.com/books/api/v3/taxes/
 */
export function taxExemptionsList(client: ClientContext, options?: CallOptions): PagePromise<TaxExemption> {
  const operation: Operation = {
    name: "books.taxExemptions.list",
    product: "books",
    method: "GET",
    path: "/books/v3/settings/taxexemptions",
    retry: "safe",
    scopes: ["ZohoBooks.settings.READ"],
    organization: organizationOf,
    property: "tax_exemptions",
  };
  return page(client, operation, {}, options);
}

/**
 * Updates a tax exemption.
 *
 * `PUT /books/v3/settings/taxexemptions/{tax_exemption_id}`
 *
 * Scopes: `ZohoBooks.settings.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/taxes/
 */
export function taxExemptionsUpdate(client: ClientContext, taxExemptionId: string, body: TaxExemptionUpdate, options?: CallOptions): ZohoPromise<TaxExemption> {
  const operation: Operation = {
    name: "books.taxExemptions.update",
    product: "books",
    method: "PUT",
    path: "/books/v3/settings/taxexemptions/{tax_exemption_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.settings.UPDATE"],
    organization: organizationOf,
    property: "tax_exemption",
  };
  return entity(client, operation, { path: { tax_exemption_id: taxExemptionId }, body }, options);
}
