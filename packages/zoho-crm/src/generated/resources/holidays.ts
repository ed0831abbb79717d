// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { BatchResult, PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { HolidaysCreateParams, HolidaysDeleteParams, HolidaysGetParams, HolidaysListParams, HolidaysUpdateManyParams, HolidaysUpdateParams } from "../operations/holidays.ts";
import type { ActionResult, NewHoliday } from "../schemas/common.ts";
import type { Holiday, HolidayInput } from "../schemas/holidays.ts";

/** Operations on holidays. */
export interface HolidaysApi {
  /**
   * Creates holidays.
   *
   * `POST /crm/v8/settings/holidays`
   *
   * Scopes: `ZohoCRM.settings.business_hours.ALL`, or `ZohoCRM.settings.business_hours.CREATE`.
   *
   * Credits: 1.
   *
   * Error codes: DEPENDENT_FIELD_MISSING, DUPLICATE_DATA, INVALID_DATA, MANDATORY_NOT_FOUND.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  create(rows: readonly NewHoliday[], params?: HolidaysCreateParams, options?: CallOptions): ZohoPromise<BatchResult<ActionResult>>;
  /**
   * Deletes a holiday.
   *
   * `DELETE /crm/v8/settings/holidays/{holiday_id}`
   *
   * Scopes: `ZohoCRM.settings.business_hours.ALL`, or `ZohoCRM.settings.business_hours.DELETE`.
   *
   * Credits: 1.
   *
   * Error codes: INVALID_DATA.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  delete(holidayId: string, params?: HolidaysDeleteParams, options?: CallOptions): ZohoPromise<ActionResult>;
  /**
   * Gets a holiday.
   *
   * `GET /crm/v8/settings/holidays/{holiday_id}`
   *
   * Scopes: `ZohoCRM.settings.business_hours.ALL`, or `ZohoCRM.settings.business_hours.READ`.
   *
   * Credits: 1.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  get(holidayId: string, params?: HolidaysGetParams, options?: CallOptions): ZohoPromise<Holiday>;
  /**
   * Lists holidays.
   *
   * `GET /crm/v8/settings/holidays`
   *
   * Scopes: `ZohoCRM.settings.business_hours.ALL`, or `ZohoCRM.settings.business_hours.READ`.
   *
   * Credits: 1.
   *
   * Pages: by number.
   *
   * Error codes: PATTERN_NOT_MATCHED.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  list(params?: HolidaysListParams, options?: CallOptions): PagePromise<Holiday>;
  /**
   * Updates a holiday.
   *
   * `PUT /crm/v8/settings/holidays/{holiday_id}`
   *
   * Scopes: `ZohoCRM.settings.business_hours.ALL`, or `ZohoCRM.settings.business_hours.UPDATE`.
   *
   * Credits: 1.
   *
   * Error codes: DEPENDENT_FIELD_MISSING, DUPLICATE_DATA, INVALID_DATA, MANDATORY_NOT_FOUND.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  update(holidayId: string, entity: HolidayInput, params?: HolidaysUpdateParams, options?: CallOptions): ZohoPromise<ActionResult>;
  /**
   * Updates several holidays.
   *
   * `PUT /crm/v8/settings/holidays`
   *
   * Scopes: `ZohoCRM.settings.business_hours.ALL`, or `ZohoCRM.settings.business_hours.UPDATE`.
   *
   * Credits: 1.
   *
   * Error codes: DEPENDENT_FIELD_MISSING, DUPLICATE_DATA, INVALID_DATA, MANDATORY_NOT_FOUND.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  updateMany(rows: readonly HolidayInput[], params?: HolidaysUpdateManyParams, options?: CallOptions): ZohoPromise<BatchResult<ActionResult>>;
}
