// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { UnitConversionUpdate } from "../schemas/common.ts";
import type { UnitConversion, UnitConversionCreate } from "../schemas/unit-conversions.ts";

/** Operations on unit conversions. */
export interface UnitConversionsApi {
  /**
   * Creates a unit conversion.
   *
   * `POST /inventory/v1/units/{unit_id}/unitconversions`
   *
   * Scopes: `ZohoInventory.items.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/unit_of_measurement/
   */
  create(unitId: string, body: UnitConversionCreate, options?: CallOptions): ZohoPromise<UnitConversion>;
  /**
   * Deletes a unit conversion.
   *
   * `DELETE /inventory/v1/units/{unit_id}/unitconversions/{unit_conversion_id}`
   *
   * Scopes: `ZohoInventory.items.DELETE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/unit_of_measurement/
   */
  delete(unitId: string, unitConversionId: string, options?: CallOptions): ZohoPromise<void>;
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
  list(unitId: string, options?: CallOptions): PagePromise<UnitConversion>;
  /**
   * Updates a unit conversion.
   *
   * `PUT /inventory/v1/units/{unit_id}/unitconversions/{unit_conversion_id}`
   *
   * Scopes: `ZohoInventory.items.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/unit_of_measurement/
   */
  update(unitId: string, unitConversionId: string, body: UnitConversionUpdate, options?: CallOptions): ZohoPromise<UnitConversion>;
}
