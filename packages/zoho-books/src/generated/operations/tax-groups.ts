// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type ZohoPromise, entity, none, organizationOf } from "@x/zoho-auth/client";
import type { TaxGroup, TaxGroupCreate } from "../schemas/tax-groups.ts";

/**
 * Creates a tax group.
 *
 * `POST /books/v3/settings/taxgroups`
 *
 * Scopes: `ZohoBooks.settings.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/taxes/
 */
export function taxGroupsCreate(client: ClientContext, body: TaxGroupCreate, options?: CallOptions): ZohoPromise<TaxGroup> {
  const operation: Operation = {
    name: "books.taxGroups.create",
    product: "books",
    method: "POST",
    path: "/books/v3/settings/taxgroups",
    retry: "unsafe",
    scopes: ["ZohoBooks.settings.CREATE"],
    organization: organizationOf,
    property: "tax_group",
  };
  return entity(client, operation, { body }, options);
}

/**
 * Deletes a tax group.
 *
 * `DELETE /books/v3/settings/taxgroups/{tax_group_id}`
 *
 * Scopes: `ZohoBooks.settings.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/taxes/
 */
export function taxGroupsDelete(client: ClientContext, taxGroupId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.taxGroups.delete",
    product: "books",
    method: "DELETE",
    path: "/books/v3/settings/taxgroups/{tax_group_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.settings.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { tax_group_id: taxGroupId } }, options);
}

/**
 * Gets a tax group.
 *
 * `GET /books/v3/settings/taxgroups/{tax_group_id}`
 *
 * Scopes: `ZohoBooks.settings.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/taxes/
 */
export function taxGroupsGet(client: ClientContext, taxGroupId: string, options?: CallOptions): ZohoPromise<TaxGroup> {
  const operation: Operation = {
    name: "books.taxGroups.get",
    product: "books",
    method: "GET",
    path: "/books/v3/settings/taxgroups/{tax_group_id}",
    retry: "safe",
    scopes: ["ZohoBooks.settings.READ"],
    organization: organizationOf,
    property: "tax_group",
  };
  return entity(client, operation, { path: { tax_group_id: taxGroupId } }, options);
}

/**
 * Updates a tax group.
 *
 * `PUT /books/v3/settings/taxgroups/{tax_group_id}`
 *
 * Scopes: `ZohoBooks.settings.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/taxes/
 */
export function taxGroupsUpdate(client: ClientContext, taxGroupId: string, body: TaxGroupCreate, options?: CallOptions): ZohoPromise<TaxGroup> {
  const operation: Operation = {
    name: "books.taxGroups.update",
    product: "books",
    method: "PUT",
    path: "/books/v3/settings/taxgroups/{tax_group_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.settings.UPDATE"],
    organization: organizationOf,
    property: "tax_group",
  };
  return entity(client, operation, { path: { tax_group_id: taxGroupId }, body }, options);
}
