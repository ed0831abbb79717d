// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, type ZohoPromise, entity, page } from "@x/zoho-auth/client";
import type { Wizard } from "../schemas/wizards.ts";

export interface WizardsGetParams {
  layout_id: string;
}

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
export function wizardsGet(client: ClientContext, wizardId: string, params: WizardsGetParams, options?: CallOptions): ZohoPromise<Wizard> {
  const operation: Operation = {
    name: "crm.wizards.get",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/wizards/{wizard_id}",
    retry: "safe",
    scopes: ["ZohoCRM.settings.wizards.ALL", "ZohoCRM.settings.wizards.READ"],
    property: "wizards",
  };
  return entity(client, operation, { path: { wizard_id: wizardId }, params }, options);
}

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
export function wizardsList(client: ClientContext, options?: CallOptions): PagePromise<Wizard> {
  const operation: Operation = {
    name: "crm.wizards.list",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/wizards",
    retry: "safe",
    scopes: ["ZohoCRM.settings.wizards.ALL", "ZohoCRM.settings.wizards.READ"],
    property: "wizards",
  };
  return page(client, operation, {}, options);
}
