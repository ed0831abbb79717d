// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { ZohoPromise } from "@x/zoho-auth/client";
import type { CallPreferences, CallPreferencesInput } from "../schemas/call-preferences.ts";
import type { OpenActionResult } from "../schemas/common.ts";

/** Operations on call preferences. */
export interface CallPreferencesApi {
  /**
   * Gets a call preference.
   *
   * `GET /crm/v8/settings/call_preferences`
   *
   * Scopes: `ZohoCRM.settings.modules.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: INVALID_REQUEST_METHOD.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/get-calls-preferences.html
   */
  get(options?: CallOptions): ZohoPromise<CallPreferences>;
  /**
   * Updates a call preference.
   *
   * `PUT /crm/v8/settings/call_preferences`
   *
   * Scopes: `ZohoCRM.settings.modules.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: INVALID_DATA, INVALID_REQUEST_METHOD, MANDATORY_NOT_FOUND, NOT_ALLOWED.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/put-calls-preferences.html
   */
  update(entity: CallPreferencesInput, options?: CallOptions): ZohoPromise<OpenActionResult>;
}
