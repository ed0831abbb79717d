// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type ZohoPromise, entity, outcome } from "@x/zoho-auth/client";
import type { OpenActionResult } from "../schemas/common.ts";
import type { DuplicateCheckPreference, DuplicateCheckPreferenceInput } from "../schemas/duplicate-check-preferences.ts";

export interface DuplicateCheckPreferencesCreateParams {
  module: string;
}

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
export function duplicateCheckPreferencesCreate(client: ClientContext, entity: DuplicateCheckPreferenceInput, params: DuplicateCheckPreferencesCreateParams, options?: CallOptions): ZohoPromise<OpenActionResult> {
  const operation: Operation = {
    name: "crm.duplicateCheckPreferences.create",
    product: "crm",
    method: "POST",
    path: "/crm/v8/settings/duplicate_check_preference",
    retry: "unsafe",
    scopes: ["ZohoCRM.settings.ALL", "ZohoCRM.settings.duplicate_check_preference.ALL"],
    wrap: "duplicate_check_preference",
    property: "duplicate_check_preference",
  };
  return outcome(client, operation, { body: entity, params }, options);
}

export interface DuplicateCheckPreferencesDeleteParams {
  module: string;
}

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
export function duplicateCheckPreferencesDelete(client: ClientContext, params: DuplicateCheckPreferencesDeleteParams, options?: CallOptions): ZohoPromise<OpenActionResult> {
  const operation: Operation = {
    name: "crm.duplicateCheckPreferences.delete",
    product: "crm",
    method: "DELETE",
    path: "/crm/v8/settings/duplicate_check_preference",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.ALL", "ZohoCRM.settings.duplicate_check_preference.ALL"],
    property: "duplicate_check_preference",
  };
  return outcome(client, operation, { params }, options);
}

export interface DuplicateCheckPreferencesGetParams {
  module: string;
}

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
export function duplicateCheckPreferencesGet(client: ClientContext, params: DuplicateCheckPreferencesGetParams, options?: CallOptions): ZohoPromise<DuplicateCheckPreference> {
  const operation: Operation = {
    name: "crm.duplicateCheckPreferences.get",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/duplicate_check_preference",
    retry: "safe",
    scopes: ["ZohoCRM.settings.ALL", "ZohoCRM.settings.duplicate_check_preference.ALL"],
    property: "duplicate_check_preference",
  };
  return entity(client, operation, { params }, options);
}

export interface DuplicateCheckPreferencesUpdateParams {
  module: string;
}

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
export function duplicateCheckPreferencesUpdate(client: ClientContext, entity: DuplicateCheckPreferenceInput, params: DuplicateCheckPreferencesUpdateParams, options?: CallOptions): ZohoPromise<OpenActionResult> {
  const operation: Operation = {
    name: "crm.duplicateCheckPreferences.update",
    product: "crm",
    method: "PUT",
    path: "/crm/v8/settings/duplicate_check_preference",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.ALL", "ZohoCRM.settings.duplicate_check_preference.ALL"],
    wrap: "duplicate_check_preference",
    property: "duplicate_check_preference",
  };
  return outcome(client, operation, { body: entity, params }, options);
}
