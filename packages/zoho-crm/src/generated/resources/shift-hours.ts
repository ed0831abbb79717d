// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { BatchResult, PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { ShiftHoursCreateParams, ShiftHoursDeleteParams, ShiftHoursGetParams, ShiftHoursListParams, ShiftHoursUpdateManyParams, ShiftHoursUpdateParams } from "../operations/shift-hours.ts";
import type { ActionResult } from "../schemas/common.ts";
import type { ShiftHours, ShiftHoursInput } from "../schemas/shift-hours.ts";

/** Operations on shift hours. */
export interface ShiftHoursApi {
  /**
   * Creates shift hours.
   *
   * `POST /crm/v8/settings/business_hours/shift_hours`
   *
   * Scopes: `ZohoCRM.settings.business_hours.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: DEPENDENT_FIELD_MISSING, INVALID_DATA, MANDATORY_NOT_FOUND.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  create(rows: readonly ShiftHoursInput[], params?: ShiftHoursCreateParams, options?: CallOptions): ZohoPromise<BatchResult<ActionResult>>;
  /**
   * Deletes a shift hour.
   *
   * `DELETE /crm/v8/settings/business_hours/shift_hours/{shift_id}`
   *
   * Scopes: `ZohoCRM.settings.business_hours.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: INVALID_DATA, MANDATORY_NOT_FOUND.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  delete(shiftId: string, params?: ShiftHoursDeleteParams, options?: CallOptions): ZohoPromise<ActionResult>;
  /**
   * Gets a shift hour.
   *
   * `GET /crm/v8/settings/business_hours/shift_hours/{shift_id}`
   *
   * Scopes: `ZohoCRM.settings.business_hours.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: INVALID_DATA, MANDATORY_NOT_FOUND.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  get(shiftId: string, params?: ShiftHoursGetParams, options?: CallOptions): ZohoPromise<ShiftHours>;
  /**
   * Lists shift hours.
   *
   * `GET /crm/v8/settings/business_hours/shift_hours`
   *
   * Scopes: `ZohoCRM.settings.business_hours.ALL`.
   *
   * Credits: 1.
   *
   * One page holds everything.
   *
   * Error codes: INVALID_DATA, MANDATORY_NOT_FOUND.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  list(params?: ShiftHoursListParams, options?: CallOptions): PagePromise<ShiftHours>;
  /**
   * Updates a shift hour.
   *
   * `PUT /crm/v8/settings/business_hours/shift_hours/{shift_id}`
   *
   * Scopes: `ZohoCRM.settings.business_hours.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: DEPENDENT_FIELD_MISSING, INVALID_DATA, MANDATORY_NOT_FOUND.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  update(shiftId: string, entity: ShiftHoursInput, params?: ShiftHoursUpdateParams, options?: CallOptions): ZohoPromise<ActionResult>;
  /**
   * Updates several shift hours.
   *
   * `PUT /crm/v8/settings/business_hours/shift_hours`
   *
   * Scopes: `ZohoCRM.settings.business_hours.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: DEPENDENT_FIELD_MISSING, INVALID_DATA, MANDATORY_NOT_FOUND.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  updateMany(rows: readonly ShiftHoursInput[], params?: ShiftHoursUpdateManyParams, options?: CallOptions): ZohoPromise<BatchResult<ActionResult>>;
}
