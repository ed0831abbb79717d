// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, type ZohoPromise, entity, page } from "@x/zoho-auth/client";
import type { VariableGroup } from "../schemas/variable-groups.ts";

/**
 * Gets a variable group.
 *
 * `GET /crm/v8/settings/variable_groups/{variable_group}`
 *
 * Scopes: `ZohoCRM.settings.ALL`, or `ZohoCRM.settings.variable_groups.ALL`, or `ZohoCRM.settings.variable_groups.READ`.
 *
 * Credits: 1.
 *
 * Error codes: INVALID_REQUEST_METHOD, INVALID_TOKEN, INVALID_URL_PATTERN, OAUTH_SCOPE_MISMATCH.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function variableGroupsGet(client: ClientContext, variableGroup: string, options?: CallOptions): ZohoPromise<VariableGroup> {
  const operation: Operation = {
    name: "crm.variableGroups.get",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/variable_groups/{variable_group}",
    retry: "safe",
    scopes: ["ZohoCRM.settings.ALL", "ZohoCRM.settings.variable_groups.ALL", "ZohoCRM.settings.variable_groups.READ"],
    property: "variable_groups",
  };
  return entity(client, operation, { path: { variable_group: variableGroup } }, options);
}

/**
 * Lists variable groups.
 *
 * `GET /crm/v8/settings/variable_groups`
 *
 * Scopes: `ZohoCRM.settings.ALL`, or `ZohoCRM.settings.variable_groups.ALL`, or `ZohoCRM.settings.variable_groups.READ`.
 *
 * Credits: 1.
 *
 * One page holds everything.
 *
 * Error codes: INVALID_REQUEST_METHOD, INVALID_TOKEN, INVALID_URL_PATTERN, OAUTH_SCOPE_MISMATCH.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function variableGroupsList(client: ClientContext, options?: CallOptions): PagePromise<VariableGroup> {
  const operation: Operation = {
    name: "crm.variableGroups.list",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/variable_groups",
    retry: "safe",
    scopes: ["ZohoCRM.settings.ALL", "ZohoCRM.settings.variable_groups.ALL", "ZohoCRM.settings.variable_groups.READ"],
    property: "variable_groups",
  };
  return page(client, operation, {}, options);
}
