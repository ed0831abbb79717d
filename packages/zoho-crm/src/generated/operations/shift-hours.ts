// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type BatchResult, type ClientContext, type Operation, type PagePromise, type ZohoPromise, batch, entity, outcome, page } from "@x/zoho-auth/client";
import type { ActionResult } from "../schemas/common.ts";
import type { ShiftHours, ShiftHoursInput } from "../schemas/shift-hours.ts";

export interface ShiftHoursCreateParams {
  /** Header `X-CRM-ORG`. */
  xCrmOrg?: string;
}

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
export function shiftHoursCreate(client: ClientContext, rows: readonly ShiftHoursInput[], params?: ShiftHoursCreateParams, options?: CallOptions): ZohoPromise<BatchResult<ActionResult>> {
  const operation: Operation = {
    name: "crm.shiftHours.create",
    product: "crm",
    method: "POST",
    path: "/crm/v8/settings/business_hours/shift_hours",
    retry: "unsafe",
    scopes: ["ZohoCRM.settings.business_hours.ALL"],
    headers: { xCrmOrg: "X-CRM-ORG" },
    wrap: "shift_hours",
    property: "shift_hours",
  };
  return batch(client, operation, { body: rows, params }, options);
}

export interface ShiftHoursDeleteParams {
  /** Header `X-CRM-ORG`. */
  xCrmOrg?: string;
}

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
export function shiftHoursDelete(client: ClientContext, shiftId: string, params?: ShiftHoursDeleteParams, options?: CallOptions): ZohoPromise<ActionResult> {
  const operation: Operation = {
    name: "crm.shiftHours.delete",
    product: "crm",
    method: "DELETE",
    path: "/crm/v8/settings/business_hours/shift_hours/{shift_id}",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.business_hours.ALL"],
    headers: { xCrmOrg: "X-CRM-ORG" },
    property: "shift_hours",
  };
  return outcome(client, operation, { path: { shift_id: shiftId }, params }, options);
}

export interface ShiftHoursGetParams {
  /** Header `X-CRM-ORG`. */
  xCrmOrg?: string;
}

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
export function shiftHoursGet(client: ClientContext, shiftId: string, params?: ShiftHoursGetParams, options?: CallOptions): ZohoPromise<ShiftHours> {
  const operation: Operation = {
    name: "crm.shiftHours.get",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/business_hours/shift_hours/{shift_id}",
    retry: "safe",
    scopes: ["ZohoCRM.settings.business_hours.ALL"],
    headers: { xCrmOrg: "X-CRM-ORG" },
    property: "shift_hours",
  };
  return entity(client, operation, { path: { shift_id: shiftId }, params }, options);
}

export interface ShiftHoursListParams {
  /** Header `X-CRM-ORG`. */
  xCrmOrg?: string;
}

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
export function shiftHoursList(client: ClientContext, params?: ShiftHoursListParams, options?: CallOptions): PagePromise<ShiftHours> {
  const operation: Operation = {
    name: "crm.shiftHours.list",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/business_hours/shift_hours",
    retry: "safe",
    scopes: ["ZohoCRM.settings.business_hours.ALL"],
    headers: { xCrmOrg: "X-CRM-ORG" },
    property: "shift_hours",
  };
  return page(client, operation, { params }, options);
}

export interface ShiftHoursUpdateParams {
  /** Header `X-CRM-ORG`. */
  xCrmOrg?: string;
}

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
export function shiftHoursUpdate(client: ClientContext, shiftId: string, entity: ShiftHoursInput, params?: ShiftHoursUpdateParams, options?: CallOptions): ZohoPromise<ActionResult> {
  const operation: Operation = {
    name: "crm.shiftHours.update",
    product: "crm",
    method: "PUT",
    path: "/crm/v8/settings/business_hours/shift_hours/{shift_id}",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.business_hours.ALL"],
    headers: { xCrmOrg: "X-CRM-ORG" },
    wrap: "shift_hours",
    wrapOne: true,
    property: "shift_hours",
  };
  return outcome(client, operation, { path: { shift_id: shiftId }, body: entity, params }, options);
}

export interface ShiftHoursUpdateManyParams {
  /** Header `X-CRM-ORG`. */
  xCrmOrg?: string;
}

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
export function shiftHoursUpdateMany(client: ClientContext, rows: readonly ShiftHoursInput[], params?: ShiftHoursUpdateManyParams, options?: CallOptions): ZohoPromise<BatchResult<ActionResult>> {
  const operation: Operation = {
    name: "crm.shiftHours.updateMany",
    product: "crm",
    method: "PUT",
    path: "/crm/v8/settings/business_hours/shift_hours",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.business_hours.ALL"],
    headers: { xCrmOrg: "X-CRM-ORG" },
    wrap: "shift_hours",
    property: "shift_hours",
  };
  return batch(client, operation, { body: rows, params }, options);
}
