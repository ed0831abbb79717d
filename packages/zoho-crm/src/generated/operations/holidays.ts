// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type BatchResult, type ClientContext, type Operation, type PagePromise, type ZohoPromise, batch, entity, outcome, page } from "@x/zoho-auth/client";
import type { ActionResult, NewHoliday } from "../schemas/common.ts";
import type { Holiday, HolidayInput } from "../schemas/holidays.ts";

export interface HolidaysCreateParams {
  /** Header `X-CRM-ORG`. */
  xCrmOrg?: string;
}

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
export function holidaysCreate(client: ClientContext, rows: readonly NewHoliday[], params?: HolidaysCreateParams, options?: CallOptions): ZohoPromise<BatchResult<ActionResult>> {
  const operation: Operation = {
    name: "crm.holidays.create",
    product: "crm",
    method: "POST",
    path: "/crm/v8/settings/holidays",
    retry: "unsafe",
    scopes: ["ZohoCRM.settings.business_hours.ALL", "ZohoCRM.settings.business_hours.CREATE"],
    headers: { xCrmOrg: "X-CRM-ORG" },
    wrap: "holidays",
    property: "holidays",
  };
  return batch(client, operation, { body: rows, params }, options);
}

export interface HolidaysDeleteParams {
  /** Header `X-CRM-ORG`. */
  xCrmOrg?: string;
}

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
export function holidaysDelete(client: ClientContext, holidayId: string, params?: HolidaysDeleteParams, options?: CallOptions): ZohoPromise<ActionResult> {
  const operation: Operation = {
    name: "crm.holidays.delete",
    product: "crm",
    method: "DELETE",
    path: "/crm/v8/settings/holidays/{holiday_id}",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.business_hours.ALL", "ZohoCRM.settings.business_hours.DELETE"],
    headers: { xCrmOrg: "X-CRM-ORG" },
    property: "holidays",
  };
  return outcome(client, operation, { path: { holiday_id: holidayId }, params }, options);
}

export interface HolidaysGetParams {
  /** Header `X-CRM-ORG`. */
  xCrmOrg?: string;
}

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
export function holidaysGet(client: ClientContext, holidayId: string, params?: HolidaysGetParams, options?: CallOptions): ZohoPromise<Holiday> {
  const operation: Operation = {
    name: "crm.holidays.get",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/holidays/{holiday_id}",
    retry: "safe",
    scopes: ["ZohoCRM.settings.business_hours.ALL", "ZohoCRM.settings.business_hours.READ"],
    headers: { xCrmOrg: "X-CRM-ORG" },
    property: "holidays",
  };
  return entity(client, operation, { path: { holiday_id: holidayId }, params }, options);
}

export interface HolidaysListParams {
  page?: number;
  shift_id?: string;
  type?: "business_holiday" | "shift_holiday";
  /** Header `X-CRM-ORG`. */
  xCrmOrg?: string;
  year?: number;
}

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
export function holidaysList(client: ClientContext, params?: HolidaysListParams, options?: CallOptions): PagePromise<Holiday> {
  const operation: Operation = {
    name: "crm.holidays.list",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/holidays",
    retry: "safe",
    scopes: ["ZohoCRM.settings.business_hours.ALL", "ZohoCRM.settings.business_hours.READ"],
    headers: { xCrmOrg: "X-CRM-ORG" },
    property: "holidays",
    paging: "page",
  };
  return page(client, operation, { params }, options);
}

export interface HolidaysUpdateParams {
  /** Header `X-CRM-ORG`. */
  xCrmOrg?: string;
}

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
export function holidaysUpdate(client: ClientContext, holidayId: string, entity: HolidayInput, params?: HolidaysUpdateParams, options?: CallOptions): ZohoPromise<ActionResult> {
  const operation: Operation = {
    name: "crm.holidays.update",
    product: "crm",
    method: "PUT",
    path: "/crm/v8/settings/holidays/{holiday_id}",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.business_hours.ALL", "ZohoCRM.settings.business_hours.UPDATE"],
    headers: { xCrmOrg: "X-CRM-ORG" },
    wrap: "holidays",
    wrapOne: true,
    property: "holidays",
  };
  return outcome(client, operation, { path: { holiday_id: holidayId }, body: entity, params }, options);
}

export interface HolidaysUpdateManyParams {
  /** Header `X-CRM-ORG`. */
  xCrmOrg?: string;
}

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
export function holidaysUpdateMany(client: ClientContext, rows: readonly HolidayInput[], params?: HolidaysUpdateManyParams, options?: CallOptions): ZohoPromise<BatchResult<ActionResult>> {
  const operation: Operation = {
    name: "crm.holidays.updateMany",
    product: "crm",
    method: "PUT",
    path: "/crm/v8/settings/holidays",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.business_hours.ALL", "ZohoCRM.settings.business_hours.UPDATE"],
    headers: { xCrmOrg: "X-CRM-ORG" },
    wrap: "holidays",
    property: "holidays",
  };
  return batch(client, operation, { body: rows, params }, options);
}
