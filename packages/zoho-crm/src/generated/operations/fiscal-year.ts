// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type ZohoPromise, entity, outcome } from "@x/zoho-auth/client";
import type { OpenActionResult } from "../schemas/common.ts";
import type { FiscalYear, FiscalYearInput } from "../schemas/fiscal-year.ts";

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
export function fiscalYearGet(client: ClientContext, options?: CallOptions): ZohoPromise<FiscalYear> {
  const operation: Operation = {
    name: "crm.fiscalYear.get",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/fiscal_year",
    retry: "safe",
    scopes: ["ZohoCRM.settings.fiscal_year.READ"],
    property: "fiscal_year",
  };
  return entity(client, operation, {}, options);
}

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
export function fiscalYearUpdate(client: ClientContext, entity: FiscalYearInput, options?: CallOptions): ZohoPromise<OpenActionResult> {
  const operation: Operation = {
    name: "crm.fiscalYear.update",
    product: "crm",
    method: "PUT",
    path: "/crm/v8/settings/fiscal_year",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.fiscal_year.UPDATE"],
    wrap: "fiscal_year",
    property: "fiscal_year",
  };
  return outcome(client, operation, { body: entity }, options);
}
