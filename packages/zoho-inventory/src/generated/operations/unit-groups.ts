// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, type ZohoPromise, entity, none, organizationOf, page } from "@x/zoho-auth/client";
import type { UnitGroup, UnitGroupCreate, UnitGroupListItem, UnitGroupUpdate } from "../schemas/unit-groups.ts";

/**
 * Creates a unit group.
 *
 * `POST /inventory/v1/unitgroups`
 *
 * Scopes: `ZohoInventory.items.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/unit_of_measurement/
 */
export function unitGroupsCreate(client: ClientContext, body: UnitGroupCreate, options?: CallOptions): ZohoPromise<UnitGroup> {
  const operation: Operation = {
    name: "inventory.unitGroups.create",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/unitgroups",
    retry: "unsafe",
    scopes: ["ZohoInventory.items.CREATE"],
    organization: organizationOf,
    property: "unit_group",
  };
  return entity(client, operation, { body }, options);
}

/**
 * Deletes a unit group.
 *
 * `DELETE /inventory/v1/unitgroups/{unit_group_id}`
 *
 * Scopes: `ZohoInventory.items.DELETE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/unit_of_measurement/
 */
export function unitGroupsDelete(client: ClientContext, unitGroupId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.unitGroups.delete",
    product: "inventory",
    method: "DELETE",
    path: "/inventory/v1/unitgroups/{unit_group_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.items.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { unit_group_id: unitGroupId } }, options);
}

/**
 * Gets a unit group.
 *
 * `GET /inventory/v1/unitgroups/{unit_group_id}`
 *
 * Scopes: `ZohoInventory.items.READ`.
 *
 * @see https://www.zoho.com/inventory/api/v1/unit_of_measurement/
 */
export function unitGroupsGet(client: ClientContext, unitGroupId: string, options?: CallOptions): ZohoPromise<UnitGroup> {
  const operation: Operation = {
    name: "inventory.unitGroups.get",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/unitgroups/{unit_group_id}",
    retry: "safe",
    scopes: ["ZohoInventory.items.READ"],
    organization: organizationOf,
    property: "unit_group",
  };
  return entity(client, operation, { path: { unit_group_id: unitGroupId } }, options);
}

export interface UnitGroupsListParams {
  page?: number;
  per_page?: number;
}

/**
 * Lists unit groups.
 *
 * `GET /inventory/v1/unitgroups`
 *
 * Scopes: `ZohoInventory.items.READ`.
 *
 * Pages: by number.
 *
 * @see https://www.zoho.com/inventory/api/v1/unit_of_measurement/
 */
export function unitGroupsList(client: ClientContext, params?: UnitGroupsListParams, options?: CallOptions): PagePromise<UnitGroupListItem> {
  const operation: Operation = {
    name: "inventory.unitGroups.list",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/unitgroups",
    retry: "safe",
    scopes: ["ZohoInventory.items.READ"],
    organization: organizationOf,
    property: "unit_groups",
    paging: "context",
  };
  return page(client, operation, { params }, options);
}

/**
 * Updates a unit group.
 *
 * `PUT /inventory/v1/unitgroups/{unit_group_id}`
 *
 * Scopes: `ZohoInventory.items.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/unit_of_measurement/
 */
export function unitGroupsUpdate(client: ClientContext, unitGroupId: string, body: UnitGroupUpdate, options?: CallOptions): ZohoPromise<UnitGroup> {
  const operation: Operation = {
    name: "inventory.unitGroups.update",
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/unitgroups/{unit_group_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.items.UPDATE"],
    organization: organizationOf,
    property: "unit_group",
  };
  return entity(client, operation, { path: { unit_group_id: unitGroupId }, body }, options);
}
