// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type BatchResult, type ClientContext, type Operation, type ZohoPromise, batch, value } from "@x/zoho-auth/client";
import type { EmailComposeSettings, EmailComposeSettingsInput, EmailComposeSettingsResult } from "../schemas/email-compose-settings.ts";

export interface EmailComposeSettingsGetParams {
  type?: "default" | "emailin" | "mass_mail";
}

/**
 * Gets the email compose settings.
 *
 * `GET /crm/email/v8/settings/compose`
 *
 * Scopes: not documented.
 *
 * Credits: 1.
 *
 * Error codes: FEATURE_NOT_ENABLED.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function emailComposeSettingsGet(client: ClientContext, params?: EmailComposeSettingsGetParams, options?: CallOptions): ZohoPromise<EmailComposeSettings[]> {
  const operation: Operation = {
    name: "crm.emailComposeSettings.get",
    product: "crm",
    method: "GET",
    path: "/crm/email/v8/settings/compose",
    retry: "safe",
    property: "email_compose",
  };
  return value(client, operation, { params }, options);
}

/**
 * Updates the email compose settings.
 *
 * `PUT /crm/email/v8/settings/compose`
 *
 * Scopes: not documented.
 *
 * Credits: 1.
 *
 * Error codes: FEATURE_NOT_ENABLED, INVALID_DATA, INVALID_MODULE, MANDATORY_NOT_FOUND, REQUIRED_PARAM_MISSING.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function emailComposeSettingsUpdate(client: ClientContext, rows: readonly EmailComposeSettingsInput[], options?: CallOptions): ZohoPromise<BatchResult<EmailComposeSettingsResult>> {
  const operation: Operation = {
    name: "crm.emailComposeSettings.update",
    product: "crm",
    method: "PUT",
    path: "/crm/email/v8/settings/compose",
    retry: "idempotent",
    wrap: "email_compose",
    property: "email_compose",
  };
  return batch(client, operation, { body: rows }, options);
}
