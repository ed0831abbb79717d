// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { ZohoPromise } from "@x/zoho-auth/client";
import type { OpenActionResult } from "../schemas/common.ts";
import type { FiscalYear, FiscalYearInput } from "../schemas/fiscal-year.ts";

/** Operations on fiscal year. */
export interface FiscalYearApi {
  /**
   * Gets the fiscal year.
   *
   * `GET /crm/v8/settings/fiscal_year`
   *
   * Scopes: `ZohoCRM.settings.fiscal_year.READ`.
   *
   * Credits: 1.
   *
   * Error codes: MANDATORY_NOT_FOUND.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  get(options?: CallOptions): ZohoPromise<FiscalYear>;
  /**
   * Updates the fiscal year.
   *
   * `PUT /crm/v8/settings/fiscal_year`
   *
   * Scopes: `ZohoCRM.settings.fiscal_year.UPDATE`.
   *
   * Credits: 1.
   *
   * Error codes: MANDATORY_NOT_FOUND.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  update(entity: FiscalYearInput, options?: CallOptions): ZohoPromise<OpenActionResult>;
}
