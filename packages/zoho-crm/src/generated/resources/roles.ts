// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { BatchResult, PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { RolesDeleteParams } from "../operations/roles.ts";
import type { ActionResult } from "../schemas/common.ts";
import type { Role, RoleInput } from "../schemas/roles.ts";

/** Operations on roles. */
export interface RolesApi {
  /**
   * Creates roles.
   *
   * `POST /crm/v8/settings/roles`
   *
   * Scopes: `ZohoCRM.settings.roles.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: DUPLICATE_DATA, INVALID_DATA, MANDATORY_NOT_FOUND, PATTERN_NOT_MATCHED, REQUIRED_PARAM_MISSING.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  create(rows: readonly RoleInput[], options?: CallOptions): ZohoPromise<BatchResult<ActionResult>>;
  /**
   * Deletes a role.
   *
   * `DELETE /crm/v8/settings/roles/{role_id}`
   *
   * Scopes: `ZohoCRM.settings.roles.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: DUPLICATE_DATA, INVALID_DATA, MANDATORY_NOT_FOUND, PATTERN_NOT_MATCHED, REQUIRED_PARAM_MISSING.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  delete(roleId: string, params: RolesDeleteParams, options?: CallOptions): ZohoPromise<ActionResult>;
  /**
   * Gets a role.
   *
   * `GET /crm/v8/settings/roles/{role_id}`
   *
   * Scopes: `ZohoCRM.settings.roles.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: DUPLICATE_DATA, INVALID_DATA, MANDATORY_NOT_FOUND, PATTERN_NOT_MATCHED, REQUIRED_PARAM_MISSING.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/get-roles.html
   */
  get(roleId: string, options?: CallOptions): ZohoPromise<Role>;
  /**
   * Lists roles.
   *
   * `GET /crm/v8/settings/roles`
   *
   * Scopes: `ZohoCRM.settings.roles.ALL`.
   *
   * Credits: 1.
   *
   * One page holds everything.
   *
   * Error codes: DUPLICATE_DATA, INVALID_DATA, MANDATORY_NOT_FOUND, PATTERN_NOT_MATCHED, REQUIRED_PARAM_MISSING.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/get-roles.html
   */
  list(options?: CallOptions): PagePromise<Role>;
  /**
   * Updates a role.
   *
   * `PUT /crm/v8/settings/roles/{role_id}`
   *
   * Scopes: `ZohoCRM.settings.roles.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: DUPLICATE_DATA, INVALID_DATA, MANDATORY_NOT_FOUND, PATTERN_NOT_MATCHED, REQUIRED_PARAM_MISSING.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  update(roleId: string, entity: RoleInput, options?: CallOptions): ZohoPromise<ActionResult>;
  /**
   * Updates several roles.
   *
   * `PUT /crm/v8/settings/roles`
   *
   * Scopes: `ZohoCRM.settings.roles.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: DUPLICATE_DATA, INVALID_DATA, MANDATORY_NOT_FOUND, PATTERN_NOT_MATCHED, REQUIRED_PARAM_MISSING.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  updateMany(rows: readonly RoleInput[], options?: CallOptions): ZohoPromise<BatchResult<ActionResult>>;
}
