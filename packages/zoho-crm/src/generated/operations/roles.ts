// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type BatchResult, type ClientContext, type Operation, type PagePromise, type ZohoPromise, batch, entity, outcome, page } from "@x/zoho-auth/client";
import type { ActionResult } from "../schemas/common.ts";
import type { Role, RoleInput } from "../schemas/roles.ts";

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
export function rolesCreate(client: ClientContext, rows: readonly RoleInput[], options?: CallOptions): ZohoPromise<BatchResult<ActionResult>> {
  const operation: Operation = {
    name: "crm.roles.create",
    product: "crm",
    method: "POST",
    path: "/crm/v8/settings/roles",
    retry: "unsafe",
    scopes: ["ZohoCRM.settings.roles.ALL"],
    wrap: "roles",
    property: "roles",
  };
  return batch(client, operation, { body: rows }, options);
}

export interface RolesDeleteParams {
  transfer_to_id: string;
}

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
export function rolesDelete(client: ClientContext, roleId: string, params: RolesDeleteParams, options?: CallOptions): ZohoPromise<ActionResult> {
  const operation: Operation = {
    name: "crm.roles.delete",
    product: "crm",
    method: "DELETE",
    path: "/crm/v8/settings/roles/{role_id}",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.roles.ALL"],
    property: "roles",
  };
  return outcome(client, operation, { path: { role_id: roleId }, params }, options);
}

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
export function rolesGet(client: ClientContext, roleId: string, options?: CallOptions): ZohoPromise<Role> {
  const operation: Operation = {
    name: "crm.roles.get",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/roles/{role_id}",
    retry: "safe",
    scopes: ["ZohoCRM.settings.roles.ALL"],
    property: "roles",
  };
  return entity(client, operation, { path: { role_id: roleId } }, options);
}

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
export function rolesList(client: ClientContext, options?: CallOptions): PagePromise<Role> {
  const operation: Operation = {
    name: "crm.roles.list",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/roles",
    retry: "safe",
    scopes: ["ZohoCRM.settings.roles.ALL"],
    property: "roles",
  };
  return page(client, operation, {}, options);
}

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
export function rolesUpdate(client: ClientContext, roleId: string, entity: RoleInput, options?: CallOptions): ZohoPromise<ActionResult> {
  const operation: Operation = {
    name: "crm.roles.update",
    product: "crm",
    method: "PUT",
    path: "/crm/v8/settings/roles/{role_id}",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.roles.ALL"],
    wrap: "roles",
    wrapOne: true,
    property: "roles",
  };
  return outcome(client, operation, { path: { role_id: roleId }, body: entity }, options);
}

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
export function rolesUpdateMany(client: ClientContext, rows: readonly RoleInput[], options?: CallOptions): ZohoPromise<BatchResult<ActionResult>> {
  const operation: Operation = {
    name: "crm.roles.updateMany",
    product: "crm",
    method: "PUT",
    path: "/crm/v8/settings/roles",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.roles.ALL"],
    wrap: "roles",
    property: "roles",
  };
  return batch(client, operation, { body: rows }, options);
}
