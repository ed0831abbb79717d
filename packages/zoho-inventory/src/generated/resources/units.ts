// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { UnitsListParams } from "../operations/units.ts";
import type { Unit, UnitCreate, UnitUpdate } from "../schemas/units.ts";

/** Operations on units. */
export interface UnitsApi {
  /**
   * Creates a unit.
   *
   * `POST /inventory/v1/units`
   *
   * Scopes: `ZohoInventory.items.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/unit_of_measurement/
   */
  create(body: UnitCreate, options?: CallOptions): ZohoPromise<Unit>;
  /**
   * Deletes a unit.
   *
   * `DELETE /inventory/v1/units/{unit_id}`
   *
   * Scopes: `ZohoInventory.items.DELETE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/unit_of_measurement/
   */
  delete(unitId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Lists units.
   *
   * `GET /inventory/v1/units`
   *
   * Scopes: `ZohoInventory.items.READ`.
   *
   * One page holds everything.
   *
   * @see https://www.zoho.com/inventory/api/v1/unit_of_measurement/
   */
  list(params?: UnitsListParams, options?: CallOptions): PagePromise<Unit>;
  /**
   * Updates a unit.
   *
   * `PUT /inventory/v1/units/{unit_id}`
   *
   * Scopes: `ZohoInventory.items.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/unit_of_measurement/
   */
  update(unitId: string, body: UnitUpdate, options?: CallOptions): ZohoPromise<Unit>;
}
