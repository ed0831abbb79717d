// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type ZohoPromise, entity, outcome } from "@x/zoho-auth/client";
import type { OpenActionResult } from "../schemas/common.ts";
import type { ServicePreference, ServicePreferenceInput } from "../schemas/service-preferences.ts";

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
export function servicePreferencesGet(client: ClientContext, options?: CallOptions): ZohoPromise<ServicePreference> {
  const operation: Operation = {
    name: "crm.servicePreferences.get",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/service_preferences",
    retry: "safe",
    scopes: ["ZohoCRM.settings.modules.ALL"],
    property: "service_preferences",
  };
  return entity(client, operation, {}, options);
}

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
export function servicePreferencesUpdate(client: ClientContext, entity: ServicePreferenceInput, options?: CallOptions): ZohoPromise<OpenActionResult> {
  const operation: Operation = {
    name: "crm.servicePreferences.update",
    product: "crm",
    method: "PUT",
    path: "/crm/v8/settings/service_preferences",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.modules.ALL"],
    wrap: "service_preferences",
    property: "service_preferences",
  };
  return outcome(client, operation, { body: entity }, options);
}
