// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type ZohoPromise, entity, none, organizationOf } from "@x/zoho-auth/client";
import type { TaxGroup, TaxGroupCreate } from "../schemas/tax-groups.ts";

/**
 * Creates a tax group.
 *
 * `POST /inventory/v1/settings/taxgroups`
 *
 * Scopes: `ZohoInventory.settings.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/taxes/
 */
export function taxGroupsCreate(client: ClientContext, body: TaxGroupCreate, options?: CallOptions): ZohoPromise<TaxGroup> {
  const operation: Operation = {
    name: "inventory.taxGroups.create",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/settings/taxgroups",
    retry: "unsafe",
    scopes: ["ZohoInventory.settings.CREATE"],
    organization: organizationOf,
    property: "tax_group",
  };
  return entity(client, operation, { body }, options);
}

/**
 * Deletes a tax group.
 *
 * `DELETE /inventory/v1/settings/taxgroups/{tax_group_id}`
 *
 * Scopes: `ZohoInventory.settings.DELETE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/taxes/
 */
export function taxGroupsDelete(client: ClientContext, taxGroupId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.taxGroups.delete",
    product: "inventory",
    method: "DELETE",
    path: "/inventory/v1/settings/taxgroups/{tax_group_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.settings.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { tax_group_id: taxGroupId } }, options);
}

/**
 * Gets a tax group.
 *
 * `GET /inventory/v1/settings/taxgroups/{tax_group_id}`
 *
 * Scopes: `ZohoInventory.settings.READ`.
 *
 * @see https://www.zoho.com/inventory/api/v1/taxes/
 */
export function taxGroupsGet(client: ClientContext, taxGroupId: string, options?: CallOptions): ZohoPromise<TaxGroup> {
  const operation: Operation = {
    name: "inventory.taxGroups.get",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/settings/taxgroups/{tax_group_id}",
    retry: "safe",
    scopes: ["ZohoInventory.settings.READ"],
    organization: organizationOf,
    property: "tax_group",
  };
  return entity(client, operation, { path: { tax_group_id: taxGroupId } }, options);
}

/**
 * Updates a tax group.
 *
 * `PUT /inventory/v1/settings/taxgroups/{tax_group_id}`
 *
 * Scopes: `ZohoInventory.settings.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/taxes/
 */
export function taxGroupsUpdate(client: ClientContext, taxGroupId: string, body: TaxGroupCreate, options?: CallOptions): ZohoPromise<TaxGroup> {
  const operation: Operation = {
    name: "inventory.taxGroups.update",
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/settings/taxgroups/{tax_group_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.settings.UPDATE"],
    organization: organizationOf,
    property: "tax_group",
  };
  return entity(client, operation, { path: { tax_group_id: taxGroupId }, body }, options);
}
