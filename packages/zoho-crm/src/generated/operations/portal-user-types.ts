// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type BatchResult, type ClientContext, type Operation, type PagePromise, type ZohoPromise, batch, entity, outcome, page } from "@x/zoho-auth/client";
import type { ActionResult } from "../schemas/common.ts";
import type { PortalUserType, PortalUserTypeInput } from "../schemas/portal-user-types.ts";

/**
 * Creates portal user types.
 *
 * `POST /crm/v8/settings/portals/{portal}/user_type`
 *
 * Scopes: `ZohoCRM.settings.clientportal.ALL`.
 *
 * Credits: 1.
 *
 * Error codes: INVALID_DATA, MANDATORY_NOT_FOUND.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function portalUserTypesCreate(client: ClientContext, portal: string, rows: readonly PortalUserTypeInput[], options?: CallOptions): ZohoPromise<BatchResult<ActionResult>> {
  const operation: Operation = {
    name: "crm.portalUserTypes.create",
    product: "crm",
    method: "POST",
    path: "/crm/v8/settings/portals/{portal}/user_type",
    retry: "unsafe",
    scopes: ["ZohoCRM.settings.clientportal.ALL"],
    wrap: "user_type",
    property: "user_type",
  };
  return batch(client, operation, { path: { portal }, body: rows }, options);
}

/**
 * Deletes a portal user type.
 *
 * `DELETE /crm/v8/settings/portals/{portal}/user_type/{user_type_id}`
 *
 * Scopes: `ZohoCRM.settings.clientportal.ALL`.
 *
 * Credits: 1.
 *
 * Error codes: INVALID_DATA, MANDATORY_NOT_FOUND.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/delete-user-type.html
 */
export function portalUserTypesDelete(client: ClientContext, portal: string, userTypeId: string, options?: CallOptions): ZohoPromise<ActionResult> {
  const operation: Operation = {
    name: "crm.portalUserTypes.delete",
    product: "crm",
    method: "DELETE",
    path: "/crm/v8/settings/portals/{portal}/user_type/{user_type_id}",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.clientportal.ALL"],
    property: "user_type",
  };
  return outcome(client, operation, { path: { portal, user_type_id: userTypeId } }, options);
}

/**
 * Gets a portal user type.
 *
 * `GET /crm/v8/settings/portals/{portal}/user_type/{user_type_id}`
 *
 * Scopes: `ZohoCRM.settings.clientportal.ALL`.
 *
 * Credits: 1.
 *
 * Error codes: INVALID_DATA, MANDATORY_NOT_FOUND.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/get-user-types.html
 */
export function portalUserTypesGet(client: ClientContext, portal: string, userTypeId: string, options?: CallOptions): ZohoPromise<PortalUserType> {
  const operation: Operation = {
    name: "crm.portalUserTypes.get",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/portals/{portal}/user_type/{user_type_id}",
    retry: "safe",
    scopes: ["ZohoCRM.settings.clientportal.ALL"],
    property: "user_type",
  };
  return entity(client, operation, { path: { portal, user_type_id: userTypeId } }, options);
}

export interface PortalUserTypesListParams {
  include?: string;
}

/**
 * Lists portal user types.
 *
 * `GET /crm/v8/settings/portals/{portal}/user_type`
 *
 * Scopes: `ZohoCRM.settings.clientportal.ALL`.
 *
 * Credits: 1.
 *
 * One page holds everything.
 *
 * Error codes: INVALID_DATA, MANDATORY_NOT_FOUND.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/get-user-types.html
 */
export function portalUserTypesList(client: ClientContext, portal: string, params?: PortalUserTypesListParams, options?: CallOptions): PagePromise<PortalUserType> {
  const operation: Operation = {
    name: "crm.portalUserTypes.list",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/portals/{portal}/user_type",
    retry: "safe",
    scopes: ["ZohoCRM.settings.clientportal.ALL"],
    property: "user_type",
  };
  return page(client, operation, { path: { portal }, params }, options);
}

/**
 * Updates a portal user type.
 *
 * `PUT /crm/v8/settings/portals/{portal}/user_type/{user_type_id}`
 *
 * Scopes: `ZohoCRM.settings.clientportal.ALL`.
 *
 * Credits: 1.
 *
 * Error codes: INVALID_DATA, MANDATORY_NOT_FOUND.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function portalUserTypesUpdate(client: ClientContext, portal: string, userTypeId: string, entity: PortalUserTypeInput, options?: CallOptions): ZohoPromise<ActionResult> {
  const operation: Operation = {
    name: "crm.portalUserTypes.update",
    product: "crm",
    method: "PUT",
    path: "/crm/v8/settings/portals/{portal}/user_type/{user_type_id}",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.clientportal.ALL"],
    wrap: "user_type",
    wrapOne: true,
    property: "user_type",
  };
  return outcome(client, operation, { path: { portal, user_type_id: userTypeId }, body: entity }, options);
}
