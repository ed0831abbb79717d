// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, type ZohoPromise, entity, none, organizationOf, page } from "@x/zoho-auth/client";
import type { Unit, UnitCreate, UnitUpdate } from "../schemas/units.ts";

/**
 * Creates a unit.
 *
 * `POST /inventory/v1/units`
 *
 * Scopes: `ZohoInventory.items.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/unit_of_measurement/
 */
export function unitsCreate(client: ClientContext, body: UnitCreate, options?: CallOptions): ZohoPromise<Unit> {
  const operation: Operation = {
    name: "inventory.units.create",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/units",
    retry: "unsafe",
    scopes: ["ZohoInventory.items.CREATE"],
    organization: organizationOf,
    property: "unit",
  };
  return entity(client, operation, { body }, options);
}

/**
 * Deletes a unit.
 *
 * `DELETE /inventory/v1/units/{unit_id}`
 *
 * Scopes: `ZohoInventory.items.DELETE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/unit_of_measurement/
 */
export function unitsDelete(client: ClientContext, unitId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.units.delete",
    product: "inventory",
    method: "DELETE",
    path: "/inventory/v1/units/{unit_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.items.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { unit_id: unitId } }, options);
}

export interface UnitsListParams {
  include_unit_conversions?: boolean;
}

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
export function unitsList(client: ClientContext, params?: UnitsListParams, options?: CallOptions): PagePromise<Unit> {
  const operation: Operation = {
    name: "inventory.units.list",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/units",
    retry: "safe",
    scopes: ["ZohoInventory.items.READ"],
    organization: organizationOf,
    property: "units",
  };
  return page(client, operation, { params }, options);
}

/**
 * Updates a unit.
 *
 * `PUT /inventory/v1/units/{unit_id}`
 *
 * Scopes: `ZohoInventory.items.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/unit_of_measurement/
 */
export function unitsUpdate(client: ClientContext, unitId: string, body: UnitUpdate, options?: CallOptions): ZohoPromise<Unit> {
  const operation: Operation = {
    name: "inventory.units.update",
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/units/{unit_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.items.UPDATE"],
    organization: organizationOf,
    property: "unit",
  };
  return entity(client, operation, { path: { unit_id: unitId }, body }, options);
}
