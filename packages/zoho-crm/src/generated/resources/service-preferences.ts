// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { ZohoPromise } from "@x/zoho-auth/client";
import type { OpenActionResult } from "../schemas/common.ts";
import type { ServicePreference, ServicePreferenceInput } from "../schemas/service-preferences.ts";

/** Operations on service preferences. */
export interface ServicePreferencesApi {
  /**
   * Gets a service preference.
   *
   * `GET /crm/v8/settings/service_preferences`
   *
   * Scopes: `ZohoCRM.settings.modules.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: INTERNAL_SERVER_ERROR.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  get(options?: CallOptions): ZohoPromise<ServicePreference>;
  /**
   * Updates a service preference.
   *
   * `PUT /crm/v8/settings/service_preferences`
   *
   * Scopes: `ZohoCRM.settings.modules.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: INTERNAL_SERVER_ERROR, INVALID_DATA, MANDATORY_NOT_FOUND.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  update(entity: ServicePreferenceInput, options?: CallOptions): ZohoPromise<OpenActionResult>;
}
