// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type ZohoPromise, entity, outcome } from "@x/zoho-auth/client";
import type { AppointmentPreference, AppointmentPreferenceInput } from "../schemas/appointment-preferences.ts";
import type { OpenActionResult } from "../schemas/common.ts";

export interface AppointmentPreferencesGetParams {
  include?: string;
}

/**
 * Gets an appointment preference.
 *
 * `GET /crm/v8/settings/appointment_preferences`
 *
 * Scopes: `ZohoCRM.settings.modules.ALL`, or `ZohoCRM.settings.modules.READ`.
 *
 * Credits: 1.
 *
 * Error codes: MANDATORY_NOT_FOUND.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function appointmentPreferencesGet(client: ClientContext, params?: AppointmentPreferencesGetParams, options?: CallOptions): ZohoPromise<AppointmentPreference> {
  const operation: Operation = {
    name: "crm.appointmentPreferences.get",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/appointment_preferences",
    retry: "safe",
    scopes: ["ZohoCRM.settings.modules.ALL", "ZohoCRM.settings.modules.READ"],
    property: "appointment_preferences",
  };
  return entity(client, operation, { params }, options);
}

/**
 * Updates an appointment preference.
 *
 * `PUT /crm/v8/settings/appointment_preferences`
 *
 * Scopes: `ZohoCRM.settings.modules.ALL`, or `ZohoCRM.settings.modules.UPDATE`.
 *
 * Credits: 1.
 *
 * Error codes: DEPENDENT_MISMATCH, INVALID_DATA, MANDATORY_NOT_FOUND.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function appointmentPreferencesUpdate(client: ClientContext, entity: AppointmentPreferenceInput, options?: CallOptions): ZohoPromise<OpenActionResult> {
  const operation: Operation = {
    name: "crm.appointmentPreferences.update",
    product: "crm",
    method: "PUT",
    path: "/crm/v8/settings/appointment_preferences",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.modules.ALL", "ZohoCRM.settings.modules.UPDATE"],
    wrap: "appointment_preferences",
    property: "appointment_preferences",
  };
  return outcome(client, operation, { body: entity }, options);
}
