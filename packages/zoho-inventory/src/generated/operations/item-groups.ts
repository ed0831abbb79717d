// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, type ZohoPromise, none, organizationOf, page, value, withoutEnvelope } from "@x/zoho-auth/client";
import type { ItemGroup, ItemGroupCreate, ItemGroupListItem, ItemGroupUpdate } from "../schemas/item-groups.ts";

/**
 * Creates an item group.
 *
 * `POST /inventory/v1/itemgroups`
 *
 * Scopes: `ZohoInventory.items.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/itemgroups/
 */
export function itemGroupsCreate(client: ClientContext, body: ItemGroupCreate, options?: CallOptions): ZohoPromise<ItemGroup> {
  const operation: Operation = {
    name: "inventory.itemGroups.create",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/itemgroups",
    retry: "unsafe",
    scopes: ["ZohoInventory.items.CREATE"],
    organization: organizationOf,
    keys: ["item_group"],
    enveloped: withoutEnvelope,
  };
  return value(client, operation, { body }, options);
}

/**
 * Deletes an item group.
 *
 * `DELETE /inventory/v1/itemgroups/{item_group_id}`
 *
 * Scopes: `ZohoInventory.items.DELETE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/itemgroups/
 */
export function itemGroupsDelete(client: ClientContext, itemGroupId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.itemGroups.delete",
    product: "inventory",
    method: "DELETE",
    path: "/inventory/v1/itemgroups/{item_group_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.items.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { item_group_id: itemGroupId } }, options);
}

/**
 * Gets an item group.
 *
 * `GET /inventory/v1/itemgroups/{item_group_id}`
 *
 * Scopes: `ZohoInventory.items.READ`.
 *
 * @see https://www.zoho.com/inventory/api/v1/itemgroups/
 */
export function itemGroupsGet(client: ClientContext, itemGroupId: string, options?: CallOptions): ZohoPromise<ItemGroup> {
  const operation: Operation = {
    name: "inventory.itemGroups.get",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/itemgroups/{item_group_id}",
    retry: "safe",
    scopes: ["ZohoInventory.items.READ"],
    organization: organizationOf,
    keys: ["item_group"],
    enveloped: withoutEnvelope,
  };
  return value(client, operation, { path: { item_group_id: itemGroupId } }, options);
}

export interface ItemGroupsListParams {
  page?: number;
  per_page?: number;
}

/**
 * Lists item groups.
 *
 * `GET /inventory/v1/itemgroups`
 *
 * Scopes: `ZohoInventory.items.READ`.
 *
 * Pages: by number.
 *
 * @see https://www.zoho.com/inventory/api/v1/itemgroups/
 */
export function itemGroupsList(client: ClientContext, params?: ItemGroupsListParams, options?: CallOptions): PagePromise<ItemGroupListItem> {
  const operation: Operation = {
    name: "inventory.itemGroups.list",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/itemgroups",
    retry: "safe",
    scopes: ["ZohoInventory.items.READ"],
    organization: organizationOf,
    property: "itemgroups",
    paging: "context",
  };
  return page(client, operation, { params }, options);
}

/**
 * Marks an item group as active.
 *
 * `POST /inventory/v1/itemgroups/{item_group_id}/active`
 *
 * Scopes: `ZohoInventory.items.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/itemgroups/
 */
export function itemGroupsMarkAsActive(client: ClientContext, itemGroupId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.itemGroups.markAsActive",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/itemgroups/{item_group_id}/active",
    retry: "idempotent",
    scopes: ["ZohoInventory.items.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { item_group_id: itemGroupId } }, options);
}

/**
 * Marks an item group as inactive.
 *
 * `POST /inventory/v1/itemgroups/{item_group_id}/inactive`
 *
 * Scopes: `ZohoInventory.items.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/itemgroups/
 */
export function itemGroupsMarkAsInactive(client: ClientContext, itemGroupId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.itemGroups.markAsInactive",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/itemgroups/{item_group_id}/inactive",
    retry: "idempotent",
    scopes: ["ZohoInventory.items.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { item_group_id: itemGroupId } }, options);
}

/**
 * Updates an item group.
 *
 * `PUT /inventory/v1/itemgroups/{item_group_id}`
 *
 * Scopes: `ZohoInventory.items.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/itemgroups/
 */
export function itemGroupsUpdate(client: ClientContext, itemGroupId: string, body: ItemGroupUpdate, options?: CallOptions): ZohoPromise<ItemGroup> {
  const operation: Operation = {
    name: "inventory.itemGroups.update",
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/itemgroups/{item_group_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.items.UPDATE"],
    organization: organizationOf,
    keys: ["item_group"],
    enveloped: withoutEnvelope,
  };
  return value(client, operation, { path: { item_group_id: itemGroupId }, body }, options);
}
