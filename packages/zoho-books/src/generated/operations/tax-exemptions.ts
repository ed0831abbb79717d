// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, type ZohoPromise, entity, none, page } from "@x/zoho-auth/client";
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
    method: "POST",
    path: "/books/v3/settings/taxexemptions",
    scopes: ["ZohoBooks.settings.CREATE"],
    organization: true,
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
    method: "DELETE",
    path: "/books/v3/settings/taxexemptions/{tax_exemption_id}",
    scopes: ["ZohoBooks.settings.DELETE"],
    organization: true,
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
    method: "GET",
    path: "/books/v3/settings/taxexemptions/{tax_exemption_id}",
    scopes: ["ZohoBooks.settings.READ"],
    organization: true,
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
    method: "GET",
    path: "/books/v3/settings/taxexemptions",
    scopes: ["ZohoBooks.settings.READ"],
    organization: true,
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
    method: "PUT",
    path: "/books/v3/settings/taxexemptions/{tax_exemption_id}",
    scopes: ["ZohoBooks.settings.UPDATE"],
    organization: true,
    property: "tax_exemption",
  };
  return entity(client, operation, { path: { tax_exemption_id: taxExemptionId }, body }, options);
}
