// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { VariableGroup } from "../schemas/variable-groups.ts";

/** Operations on variable groups. */
export interface VariableGroupsApi {
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
  get(variableGroup: string, options?: CallOptions): ZohoPromise<VariableGroup>;
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
  list(options?: CallOptions): PagePromise<VariableGroup>;
}
