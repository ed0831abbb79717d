// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type ZohoPromise, entity, outcome } from "@x/zoho-auth/client";
import type { BusinessHours, BusinessHoursInput } from "../schemas/business-hours.ts";
import type { ActionResult } from "../schemas/common.ts";

export interface BusinessHoursCreateParams {
  /** Header `X-CRM-ORG`. */
  xCrmOrg?: string;
}

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
export function businessHoursCreate(client: ClientContext, entity: BusinessHoursInput, params?: BusinessHoursCreateParams, options?: CallOptions): ZohoPromise<ActionResult> {
  const operation: Operation = {
    name: "crm.businessHours.create",
    product: "crm",
    method: "POST",
    path: "/crm/v8/settings/business_hours",
    retry: "unsafe",
    scopes: ["ZohoCRM.settings.business_hours.ALL", "ZohoCRM.settings.business_hours.CREATE"],
    headers: { xCrmOrg: "X-CRM-ORG" },
    wrap: "business_hours",
    property: "business_hours",
  };
  return outcome(client, operation, { body: entity, params }, options);
}

export interface BusinessHoursGetParams {
  /** Header `X-CRM-ORG`. */
  xCrmOrg?: string;
}

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
export function businessHoursGet(client: ClientContext, params?: BusinessHoursGetParams, options?: CallOptions): ZohoPromise<BusinessHours> {
  const operation: Operation = {
    name: "crm.businessHours.get",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/business_hours",
    retry: "safe",
    scopes: ["ZohoCRM.settings.business_hours.ALL", "ZohoCRM.settings.business_hours.READ"],
    headers: { xCrmOrg: "X-CRM-ORG" },
    property: "business_hours",
  };
  return entity(client, operation, { params }, options);
}

export interface BusinessHoursUpdateParams {
  /** Header `X-CRM-ORG`. */
  xCrmOrg?: string;
}

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
export function businessHoursUpdate(client: ClientContext, entity: BusinessHoursInput, params?: BusinessHoursUpdateParams, options?: CallOptions): ZohoPromise<ActionResult> {
  const operation: Operation = {
    name: "crm.businessHours.update",
    product: "crm",
    method: "PUT",
    path: "/crm/v8/settings/business_hours",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.business_hours.ALL", "ZohoCRM.settings.business_hours.UPDATE"],
    headers: { xCrmOrg: "X-CRM-ORG" },
    wrap: "business_hours",
    property: "business_hours",
  };
  return outcome(client, operation, { body: entity, params }, options);
}
