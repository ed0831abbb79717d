// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { ZohoPromise } from "@x/zoho-auth/client";
import type { DuplicateCheckPreferencesCreateParams, DuplicateCheckPreferencesDeleteParams, DuplicateCheckPreferencesGetParams, DuplicateCheckPreferencesUpdateParams } from "../operations/duplicate-check-preferences.ts";
import type { OpenActionResult } from "../schemas/common.ts";
import type { DuplicateCheckPreference, DuplicateCheckPreferenceInput } from "../schemas/duplicate-check-preferences.ts";

/** Operations on duplicate check preferences. */
export interface DuplicateCheckPreferencesApi {
  /**
   * Creates duplicate check preferences.
   *
   * `POST /crm/v8/settings/duplicate_check_preference`
   *
   * Scopes: `ZohoCRM.settings.ALL`, or `ZohoCRM.settings.duplicate_check_preference.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: INVALID_DATA, INVALID_MODULE, MANDATORY_NOT_FOUND, REQUIRED_PARAM_MISSING.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  create(entity: DuplicateCheckPreferenceInput, params: DuplicateCheckPreferencesCreateParams, options?: CallOptions): ZohoPromise<OpenActionResult>;
  /**
   * Deletes a duplicate check preference.
   *
   * `DELETE /crm/v8/settings/duplicate_check_preference`
   *
   * Scopes: `ZohoCRM.settings.ALL`, or `ZohoCRM.settings.duplicate_check_preference.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: INVALID_DATA, INVALID_MODULE, MANDATORY_NOT_FOUND, REQUIRED_PARAM_MISSING.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  delete(params: DuplicateCheckPreferencesDeleteParams, options?: CallOptions): ZohoPromise<OpenActionResult>;
  /**
   * Gets the duplicate check of a module.
   *
   * `GET /crm/v8/settings/duplicate_check_preference`
   *
   * Scopes: `ZohoCRM.settings.ALL`, or `ZohoCRM.settings.duplicate_check_preference.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: INVALID_MODULE, INVALID_URL_PATTERN, NO_PERMISSION, REQUIRED_PARAM_MISSING.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  get(params: DuplicateCheckPreferencesGetParams, options?: CallOptions): ZohoPromise<DuplicateCheckPreference>;
  /**
   * Updates a duplicate check preference.
   *
   * `PUT /crm/v8/settings/duplicate_check_preference`
   *
   * Scopes: `ZohoCRM.settings.ALL`, or `ZohoCRM.settings.duplicate_check_preference.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: INVALID_DATA, INVALID_MODULE, MANDATORY_NOT_FOUND, REQUIRED_PARAM_MISSING.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  update(entity: DuplicateCheckPreferenceInput, params: DuplicateCheckPreferencesUpdateParams, options?: CallOptions): ZohoPromise<OpenActionResult>;
}
