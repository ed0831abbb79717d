// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { BatchResult, ZohoPromise } from "@x/zoho-auth/client";
import type { EmailComposeSettingsGetParams } from "../operations/email-compose-settings.ts";
import type { EmailComposeSettings, EmailComposeSettingsInput, EmailComposeSettingsResult } from "../schemas/email-compose-settings.ts";

/** Operations on email compose settings. */
export interface EmailComposeSettingsApi {
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
  get(params?: EmailComposeSettingsGetParams, options?: CallOptions): ZohoPromise<EmailComposeSettings[]>;
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
  update(rows: readonly EmailComposeSettingsInput[], options?: CallOptions): ZohoPromise<BatchResult<EmailComposeSettingsResult>>;
}
