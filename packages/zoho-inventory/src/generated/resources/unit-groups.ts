// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { UnitGroupsListParams } from "../operations/unit-groups.ts";
import type { UnitGroup, UnitGroupCreate, UnitGroupListItem, UnitGroupUpdate } from "../schemas/unit-groups.ts";

/** Operations on unit groups. */
export interface UnitGroupsApi {
  /**
   * Creates a unit group.
   *
   * `POST /inventory/v1/unitgroups`
   *
   * Scopes: `ZohoInventory.items.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/unit_of_measurement/
   */
  create(body: UnitGroupCreate, options?: CallOptions): ZohoPromise<UnitGroup>;
  /**
   * Deletes a unit group.
   *
   * `DELETE /inventory/v1/unitgroups/{unit_group_id}`
   *
   * Scopes: `ZohoInventory.items.DELETE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/unit_of_measurement/
   */
  delete(unitGroupId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Gets a unit group.
   *
   * `GET /inventory/v1/unitgroups/{unit_group_id}`
   *
   * Scopes: `ZohoInventory.items.READ`.
   *
   * @see https://www.zoho.com/inventory/api/v1/unit_of_measurement/
   */
  get(unitGroupId: string, options?: CallOptions): ZohoPromise<UnitGroup>;
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
  list(params?: UnitGroupsListParams, options?: CallOptions): PagePromise<UnitGroupListItem>;
  /**
   * Updates a unit group.
   *
   * `PUT /inventory/v1/unitgroups/{unit_group_id}`
   *
   * Scopes: `ZohoInventory.items.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/unit_of_measurement/
   */
  update(unitGroupId: string, body: UnitGroupUpdate, options?: CallOptions): ZohoPromise<UnitGroup>;
}
