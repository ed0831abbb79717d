// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type BatchResult, type ClientContext, type Operation, type PagePromise, type ZohoPromise, batch, page } from "@x/zoho-auth/client";
import type { Cadence, CadenceEnrolmentResult } from "../schemas/cadences.ts";

/**
 * Enrolls records in cadences.
 *
 * `POST /crm/v8/{module}/actions/enrol_in_cadences`
 *
 * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.{module}.CREATE`.
 *
 * Credits: 1.
 *
 * Error codes: INVALID_DATA, INVALID_MODULE, MANDATORY_NOT_FOUND, REQUIRED_PARAM_MISSING.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/cadences/enroll.html
 */
export function cadencesEnroll(client: ClientContext, module: string, body: { cadences_ids: string[]; ids: string[]; }, options?: CallOptions): ZohoPromise<BatchResult<CadenceEnrolmentResult>> {
  const operation: Operation = {
    name: "crm.cadences.enroll",
    product: "crm",
    method: "POST",
    path: "/crm/v8/{module}/actions/enrol_in_cadences",
    retry: "unsafe",
    scopes: ["ZohoCRM.modules.ALL", "ZohoCRM.modules.{module}.CREATE"],
    property: "data",
  };
  return batch(client, operation, { path: { module }, body }, options);
}

/**
 * Lists cadences.
 *
 * `GET /crm/v8/settings/automation/cadences`
 *
 * Scopes: `ZohoCRM.settings.cadences.ALL`, or `ZohoCRM.settings.cadences.READ`.
 *
 * Credits: 1.
 *
 * One page holds everything.
 *
 * Error codes: INVALID_DATA, INVALID_MODULE, MANDATORY_NOT_FOUND, REQUIRED_PARAM_MISSING.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/cadences/get-cadences.html
 */
export function cadencesList(client: ClientContext, options?: CallOptions): PagePromise<Cadence> {
  const operation: Operation = {
    name: "crm.cadences.list",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/automation/cadences",
    retry: "safe",
    scopes: ["ZohoCRM.settings.cadences.ALL", "ZohoCRM.settings.cadences.READ"],
    property: "cadences",
  };
  return page(client, operation, {}, options);
}

/**
 * Takes records out of cadences.
 *
 * `POST /crm/v8/{module}/actions/unenrol_from_cadences`
 *
 * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.{module}.CREATE`.
 *
 * Credits: 1.
 *
 * Error codes: INVALID_DATA, INVALID_MODULE, MANDATORY_NOT_FOUND, REQUIRED_PARAM_MISSING.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function cadencesUnenroll(client: ClientContext, module: string, body: { cadences_ids: string[]; ids: string[]; }, options?: CallOptions): ZohoPromise<BatchResult<CadenceEnrolmentResult>> {
  const operation: Operation = {
    name: "crm.cadences.unenroll",
    product: "crm",
    method: "POST",
    path: "/crm/v8/{module}/actions/unenrol_from_cadences",
    retry: "unsafe",
    scopes: ["ZohoCRM.modules.ALL", "ZohoCRM.modules.{module}.CREATE"],
    property: "data",
  };
  return batch(client, operation, { path: { module }, body }, options);
}
