// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { ItemGroupsListParams } from "../operations/item-groups.ts";
import type { ItemGroup, ItemGroupCreate, ItemGroupListItem, ItemGroupUpdate } from "../schemas/item-groups.ts";

/** Operations on item groups. */
export interface ItemGroupsApi {
  /**
   * Creates an item group.
   *
   * `POST /inventory/v1/itemgroups`
   *
   * Scopes: `ZohoInventory.items.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/itemgroups/
   */
  create(body: ItemGroupCreate, options?: CallOptions): ZohoPromise<ItemGroup>;
  /**
   * Deletes an item group.
   *
   * `DELETE /inventory/v1/itemgroups/{item_group_id}`
   *
   * Scopes: `ZohoInventory.items.DELETE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/itemgroups/
   */
  delete(itemGroupId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Gets an item group.
   *
   * `GET /inventory/v1/itemgroups/{item_group_id}`
   *
   * Scopes: `ZohoInventory.items.READ`.
   *
   * @see https://www.zoho.com/inventory/api/v1/itemgroups/
   */
  get(itemGroupId: string, options?: CallOptions): ZohoPromise<ItemGroup>;
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
  list(params?: ItemGroupsListParams, options?: CallOptions): PagePromise<ItemGroupListItem>;
  /**
   * Marks an item group as active.
   *
   * `POST /inventory/v1/itemgroups/{item_group_id}/active`
   *
   * Scopes: `ZohoInventory.items.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/itemgroups/
   */
  markAsActive(itemGroupId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Marks an item group as inactive.
   *
   * `POST /inventory/v1/itemgroups/{item_group_id}/inactive`
   *
   * Scopes: `ZohoInventory.items.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/itemgroups/
   */
  markAsInactive(itemGroupId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates an item group.
   *
   * `PUT /inventory/v1/itemgroups/{item_group_id}`
   *
   * Scopes: `ZohoInventory.items.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/itemgroups/
   */
  update(itemGroupId: string, body: ItemGroupUpdate, options?: CallOptions): ZohoPromise<ItemGroup>;
}
