// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, type ZohoPromise, entity, none, organizationOf, page } from "@x/zoho-auth/client";
import type { UnitConversionUpdate } from "../schemas/common.ts";
import type { UnitConversion, UnitConversionCreate } from "../schemas/unit-conversions.ts";

/**
 * Creates a unit conversion.
 *
 * `POST /inventory/v1/units/{unit_id}/unitconversions`
 *
 * Scopes: `ZohoInventory.items.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/unit_of_measurement/
 */
export function unitConversionsCreate(client: ClientContext, unitId: string, body: UnitConversionCreate, options?: CallOptions): ZohoPromise<UnitConversion> {
  const operation: Operation = {
    name: "inventory.unitConversions.create",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/units/{unit_id}/unitconversions",
    retry: "unsafe",
    scopes: ["ZohoInventory.items.CREATE"],
    organization: organizationOf,
    property: "unit_conversion",
  };
  return entity(client, operation, { path: { unit_id: unitId }, body }, options);
}

/**
 * Deletes a unit conversion.
 *
 * `DELETE /inventory/v1/units/{unit_id}/unitconversions/{unit_conversion_id}`
 *
 * Scopes: `ZohoInventory.items.DELETE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/unit_of_measurement/
 */
export function unitConversionsDelete(client: ClientContext, unitId: string, unitConversionId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.unitConversions.delete",
    product: "inventory",
    method: "DELETE",
    path: "/inventory/v1/units/{unit_id}/unitconversions/{unit_conversion_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.items.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { unit_id: unitId, unit_conversion_id: unitConversionId } }, options);
}

/**
 * Lists unit conversions.
 *
 * `GET /inventory/v1/units/{unit_id}/unitconversions`
 *
 * Scopes: `ZohoInventory.items.READ`.
 *
 * One page holds everything.
 *
 * @see https://www.zoho.com/inventory/api/v1/unit_of_measurement/
 */
export function unitConversionsList(client: ClientContext, unitId: string, options?: CallOptions): PagePromise<UnitConversion> {
  const operation: Operation = {
    name: "inventory.unitConversions.list",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/units/{unit_id}/unitconversions",
    retry: "safe",
    scopes: ["ZohoInventory.items.READ"],
    organization: organizationOf,
    property: "unit_conversions",
  };
  return page(client, operation, { path: { unit_id: unitId } }, options);
}

/**
 * Updates a unit conversion.
 *
 * `PUT /inventory/v1/units/{unit_id}/unitconversions/{unit_conversion_id}`
 *
 * Scopes: `ZohoInventory.items.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/unit_of_measurement/
 */
export function unitConversionsUpdate(client: ClientContext, unitId: string, unitConversionId: string, body: UnitConversionUpdate, options?: CallOptions): ZohoPromise<UnitConversion> {
  const operation: Operation = {
    name: "inventory.unitConversions.update",
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/units/{unit_id}/unitconversions/{unit_conversion_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.items.UPDATE"],
    organization: organizationOf,
    property: "unit_conversion",
  };
  return entity(client, operation, { path: { unit_id: unitId, unit_conversion_id: unitConversionId }, body }, options);
}
