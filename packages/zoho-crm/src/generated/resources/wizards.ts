// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { WizardsGetParams } from "../operations/wizards.ts";
import type { Wizard } from "../schemas/wizards.ts";

/** Operations on wizards. */
export interface WizardsApi {
  /**
   * Gets a wizard.
   *
   * `GET /crm/v8/settings/wizards/{wizard_id}`
   *
   * Scopes: `ZohoCRM.settings.wizards.ALL`, or `ZohoCRM.settings.wizards.READ`.
   *
   * Credits: 1.
   *
   * Error codes: INTERNAL_ERROR, INVALID_DATA, INVALID_REQUEST_METHOD, INVALID_TOKEN, INVALID_URL_PATTERN, OAUTH_SCOPE_MISMATCH.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  get(wizardId: string, params: WizardsGetParams, options?: CallOptions): ZohoPromise<Wizard>;
  /**
   * Lists wizards.
   *
   * `GET /crm/v8/settings/wizards`
   *
   * Scopes: `ZohoCRM.settings.wizards.ALL`, or `ZohoCRM.settings.wizards.READ`.
   *
   * Credits: 1.
   *
   * One page holds everything.
   *
   * Error codes: INTERNAL_ERROR, INVALID_DATA, INVALID_REQUEST_METHOD, INVALID_TOKEN, INVALID_URL_PATTERN, OAUTH_SCOPE_MISMATCH.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  list(options?: CallOptions): PagePromise<Wizard>;
}
