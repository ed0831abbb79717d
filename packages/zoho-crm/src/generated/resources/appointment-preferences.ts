// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { ZohoPromise } from "@x/zoho-auth/client";
import type { AppointmentPreferencesGetParams } from "../operations/appointment-preferences.ts";
import type { AppointmentPreference, AppointmentPreferenceInput } from "../schemas/appointment-preferences.ts";
import type { OpenActionResult } from "../schemas/common.ts";

/** Operations on appointment preferences. */
export interface AppointmentPreferencesApi {
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
  get(params?: AppointmentPreferencesGetParams, options?: CallOptions): ZohoPromise<AppointmentPreference>;
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
  update(entity: AppointmentPreferenceInput, options?: CallOptions): ZohoPromise<OpenActionResult>;
}
