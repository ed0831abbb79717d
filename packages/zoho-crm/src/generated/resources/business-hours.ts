// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { ZohoPromise } from "@x/zoho-auth/client";
import type { BusinessHoursCreateParams, BusinessHoursGetParams, BusinessHoursUpdateParams } from "../operations/business-hours.ts";
import type { BusinessHours, BusinessHoursInput } from "../schemas/business-hours.ts";
import type { ActionResult } from "../schemas/common.ts";

/** Operations on business hours. */
export interface BusinessHoursApi {
  /**
   * Creates business hours.
   *
   * `POST /crm/v8/settings/business_hours`
   *
   * Scopes: `ZohoCRM.settings.business_hours.ALL`, or `ZohoCRM.settings.business_hours.CREATE`.
   *
   * Credits: 1.
   *
   * Error codes: INVALID_DATA, INVALID_MODULE, MANDATORY_NOT_FOUND.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/add-business-hours.html
   */
  create(entity: BusinessHoursInput, params?: BusinessHoursCreateParams, options?: CallOptions): ZohoPromise<ActionResult>;
  /**
   * Gets a business hour.
   *
   * `GET /crm/v8/settings/business_hours`
   *
   * Scopes: `ZohoCRM.settings.business_hours.ALL`, or `ZohoCRM.settings.business_hours.READ`.
   *
   * Credits: 1.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  get(params?: BusinessHoursGetParams, options?: CallOptions): ZohoPromise<BusinessHours>;
  /**
   * Updates a business hour.
   *
   * `PUT /crm/v8/settings/business_hours`
   *
   * Scopes: `ZohoCRM.settings.business_hours.ALL`, or `ZohoCRM.settings.business_hours.UPDATE`.
   *
   * Credits: 1.
   *
   * Error codes: INVALID_DATA, INVALID_MODULE, MANDATORY_NOT_FOUND.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  update(entity: BusinessHoursInput, params?: BusinessHoursUpdateParams, options?: CallOptions): ZohoPromise<ActionResult>;
}
