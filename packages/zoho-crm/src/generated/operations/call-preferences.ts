// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type ZohoPromise, entity, outcome } from "@x/zoho-auth/client";
import type { CallPreferences, CallPreferencesInput } from "../schemas/call-preferences.ts";
import type { OpenActionResult } from "../schemas/common.ts";

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
export function callPreferencesGet(client: ClientContext, options?: CallOptions): ZohoPromise<CallPreferences> {
  const operation: Operation = {
    name: "crm.callPreferences.get",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/call_preferences",
    retry: "safe",
    scopes: ["ZohoCRM.settings.modules.ALL"],
    property: "call_preferences",
  };
  return entity(client, operation, {}, options);
}

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
export function callPreferencesUpdate(client: ClientContext, entity: CallPreferencesInput, options?: CallOptions): ZohoPromise<OpenActionResult> {
  const operation: Operation = {
    name: "crm.callPreferences.update",
    product: "crm",
    method: "PUT",
    path: "/crm/v8/settings/call_preferences",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.modules.ALL"],
    wrap: "call_preferences",
    property: "call_preferences",
  };
  return outcome(client, operation, { body: entity }, options);
}
