// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type BatchResult, type ClientContext, type Operation, type PagePromise, type ZohoPromise, batch, entity, outcome, page } from "@x/zoho-auth/client";
import type { ActionResult } from "../schemas/common.ts";
import type { ContactRole, ContactRoleInput } from "../schemas/contact-roles.ts";

/**
 * Creates contact roles.
 *
 * `POST /crm/v8/Contacts/roles`
 *
 * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.CREATE`.
 *
 * Credits: 1.
 *
 * Error codes: INTERNAL_SERVER_ERROR, INVALID_DATA, INVALID_MODULE, MANDATORY_NOT_FOUND, REQUIRED_PARAM_MISSING, UNABLE_TO_PARSE_DATA_TYPE.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function contactRolesCreate(client: ClientContext, rows: readonly ContactRoleInput[], options?: CallOptions): ZohoPromise<BatchResult<ActionResult>> {
  const operation: Operation = {
    name: "crm.contactRoles.create",
    product: "crm",
    method: "POST",
    path: "/crm/v8/Contacts/roles",
    retry: "unsafe",
    scopes: ["ZohoCRM.modules.ALL", "ZohoCRM.modules.CREATE"],
    wrap: "contact_roles",
    property: "contact_roles",
  };
  return batch(client, operation, { body: rows }, options);
}

/**
 * Deletes a contact role.
 *
 * `DELETE /crm/v8/Contacts/roles/{contact_role_id}`
 *
 * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.DELETE`.
 *
 * Credits: 1.
 *
 * Error codes: INTERNAL_SERVER_ERROR, INVALID_DATA, INVALID_MODULE, MANDATORY_NOT_FOUND, REQUIRED_PARAM_MISSING, UNABLE_TO_PARSE_DATA_TYPE.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function contactRolesDelete(client: ClientContext, contactRoleId: string, options?: CallOptions): ZohoPromise<ActionResult> {
  const operation: Operation = {
    name: "crm.contactRoles.delete",
    product: "crm",
    method: "DELETE",
    path: "/crm/v8/Contacts/roles/{contact_role_id}",
    retry: "idempotent",
    scopes: ["ZohoCRM.modules.ALL", "ZohoCRM.modules.DELETE"],
    property: "contact_roles",
  };
  return outcome(client, operation, { path: { contact_role_id: contactRoleId } }, options);
}

export interface ContactRolesDeleteManyParams {
  ids: readonly string[];
}

/**
 * Deletes several contact roles.
 *
 * `DELETE /crm/v8/Contacts/roles`
 *
 * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.DELETE`.
 *
 * Credits: 1.
 *
 * Error codes: INTERNAL_SERVER_ERROR, INVALID_DATA, INVALID_MODULE, MANDATORY_NOT_FOUND, REQUIRED_PARAM_MISSING, UNABLE_TO_PARSE_DATA_TYPE.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function contactRolesDeleteMany(client: ClientContext, params: ContactRolesDeleteManyParams, options?: CallOptions): ZohoPromise<BatchResult<ActionResult>> {
  const operation: Operation = {
    name: "crm.contactRoles.deleteMany",
    product: "crm",
    method: "DELETE",
    path: "/crm/v8/Contacts/roles",
    retry: "idempotent",
    scopes: ["ZohoCRM.modules.ALL", "ZohoCRM.modules.DELETE"],
    property: "contact_roles",
  };
  return batch(client, operation, { params }, options);
}

/**
 * Gets a contact role.
 *
 * `GET /crm/v8/Contacts/roles/{contact_role_id}`
 *
 * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.READ`.
 *
 * Credits: 1.
 *
 * Error codes: INTERNAL_SERVER_ERROR.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function contactRolesGet(client: ClientContext, contactRoleId: string, options?: CallOptions): ZohoPromise<ContactRole> {
  const operation: Operation = {
    name: "crm.contactRoles.get",
    product: "crm",
    method: "GET",
    path: "/crm/v8/Contacts/roles/{contact_role_id}",
    retry: "safe",
    scopes: ["ZohoCRM.modules.ALL", "ZohoCRM.modules.READ"],
    property: "contact_roles",
  };
  return entity(client, operation, { path: { contact_role_id: contactRoleId } }, options);
}

/**
 * Lists contact roles.
 *
 * `GET /crm/v8/Contacts/roles`
 *
 * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.READ`.
 *
 * Credits: 1.
 *
 * One page holds everything.
 *
 * Error codes: INTERNAL_SERVER_ERROR.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function contactRolesList(client: ClientContext, options?: CallOptions): PagePromise<ContactRole> {
  const operation: Operation = {
    name: "crm.contactRoles.list",
    product: "crm",
    method: "GET",
    path: "/crm/v8/Contacts/roles",
    retry: "safe",
    scopes: ["ZohoCRM.modules.ALL", "ZohoCRM.modules.READ"],
    property: "contact_roles",
  };
  return page(client, operation, {}, options);
}

/**
 * Updates a contact role.
 *
 * `PUT /crm/v8/Contacts/roles/{contact_role_id}`
 *
 * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.UPDATE`.
 *
 * Credits: 1.
 *
 * Error codes: INTERNAL_SERVER_ERROR, INVALID_DATA, INVALID_MODULE, MANDATORY_NOT_FOUND, REQUIRED_PARAM_MISSING, UNABLE_TO_PARSE_DATA_TYPE.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function contactRolesUpdate(client: ClientContext, contactRoleId: string, entity: ContactRoleInput, options?: CallOptions): ZohoPromise<ActionResult> {
  const operation: Operation = {
    name: "crm.contactRoles.update",
    product: "crm",
    method: "PUT",
    path: "/crm/v8/Contacts/roles/{contact_role_id}",
    retry: "idempotent",
    scopes: ["ZohoCRM.modules.ALL", "ZohoCRM.modules.UPDATE"],
    wrap: "contact_roles",
    wrapOne: true,
    property: "contact_roles",
  };
  return outcome(client, operation, { path: { contact_role_id: contactRoleId }, body: entity }, options);
}

/**
 * Updates several contact roles.
 *
 * `PUT /crm/v8/Contacts/roles`
 *
 * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.UPDATE`.
 *
 * Credits: 1.
 *
 * Error codes: INTERNAL_SERVER_ERROR, INVALID_DATA, INVALID_MODULE, MANDATORY_NOT_FOUND, REQUIRED_PARAM_MISSING, UNABLE_TO_PARSE_DATA_TYPE.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function contactRolesUpdateMany(client: ClientContext, rows: readonly ContactRoleInput[], options?: CallOptions): ZohoPromise<BatchResult<ActionResult>> {
  const operation: Operation = {
    name: "crm.contactRoles.updateMany",
    product: "crm",
    method: "PUT",
    path: "/crm/v8/Contacts/roles",
    retry: "idempotent",
    scopes: ["ZohoCRM.modules.ALL", "ZohoCRM.modules.UPDATE"],
    wrap: "contact_roles",
    property: "contact_roles",
  };
  return batch(client, operation, { body: rows }, options);
}
