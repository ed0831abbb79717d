// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type BatchResult, type ClientContext, type Operation, type PagePromise, type ZohoPromise, batch, entity, outcome, page } from "@x/zoho-auth/client";
import type { ActionResult, JobResult, PicklistValueReplacement } from "../schemas/common.ts";
import type { GlobalPicklist, GlobalPicklistAssociation, GlobalPicklistInput, GlobalPicklistValueAssociation, ReplacedPicklistValue } from "../schemas/global-picklists.ts";

/**
 * Creates global picklists.
 *
 * `POST /crm/v8/settings/global_picklists`
 *
 * Scopes: `ZohoCRM.settings.global_picklist.ALL`.
 *
 * Credits: 1.
 *
 * Error codes: INTERNAL_SERVER_ERROR, INVALID_DATA, INVALID_MODULE, MANDATORY_NOT_FOUND, REQUIRED_PARAM_MISSING.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/create-global-picklists.html
 */
export function globalPicklistsCreate(client: ClientContext, rows: readonly GlobalPicklistInput[], options?: CallOptions): ZohoPromise<BatchResult<ActionResult>> {
  const operation: Operation = {
    name: "crm.globalPicklists.create",
    product: "crm",
    method: "POST",
    path: "/crm/v8/settings/global_picklists",
    retry: "unsafe",
    scopes: ["ZohoCRM.settings.global_picklist.ALL"],
    wrap: "global_picklists",
    property: "global_picklists",
  };
  return batch(client, operation, { body: rows }, options);
}

/**
 * Deletes a global picklist.
 *
 * `DELETE /crm/v8/settings/global_picklists/{global_picklist_id}`
 *
 * Scopes: `ZohoCRM.settings.global_picklist.ALL`.
 *
 * Credits: 1.
 *
 * Error codes: INTERNAL_SERVER_ERROR, INVALID_DATA, INVALID_MODULE, MANDATORY_NOT_FOUND, REQUIRED_PARAM_MISSING.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function globalPicklistsDelete(client: ClientContext, globalPicklistId: string, options?: CallOptions): ZohoPromise<ActionResult> {
  const operation: Operation = {
    name: "crm.globalPicklists.delete",
    product: "crm",
    method: "DELETE",
    path: "/crm/v8/settings/global_picklists/{global_picklist_id}",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.global_picklist.ALL"],
    property: "global_picklists",
  };
  return outcome(client, operation, { path: { global_picklist_id: globalPicklistId } }, options);
}

export interface GlobalPicklistsDeleteManyParams {
  ids: readonly string[];
}

/**
 * Deletes several global picklists.
 *
 * `DELETE /crm/v8/settings/global_picklists`
 *
 * Scopes: `ZohoCRM.settings.global_picklist.ALL`.
 *
 * Credits: 1.
 *
 * Error codes: INTERNAL_SERVER_ERROR, INVALID_DATA, INVALID_MODULE, MANDATORY_NOT_FOUND, REQUIRED_PARAM_MISSING.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function globalPicklistsDeleteMany(client: ClientContext, params: GlobalPicklistsDeleteManyParams, options?: CallOptions): ZohoPromise<BatchResult<ActionResult>> {
  const operation: Operation = {
    name: "crm.globalPicklists.deleteMany",
    product: "crm",
    method: "DELETE",
    path: "/crm/v8/settings/global_picklists",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.global_picklist.ALL"],
    property: "global_picklists",
  };
  return batch(client, operation, { params }, options);
}

export interface GlobalPicklistsGetParams {
  include?: string;
  include_inner_details?: string;
}

/**
 * Gets a global picklist.
 *
 * `GET /crm/v8/settings/global_picklists/{global_picklist_id}`
 *
 * Scopes: `ZohoCRM.settings.global_picklist.ALL`.
 *
 * Credits: 1.
 *
 * Error codes: INTERNAL_SERVER_ERROR, INVALID_DATA, INVALID_MODULE, MANDATORY_NOT_FOUND, REQUIRED_PARAM_MISSING.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/get-global-picklist.html
 */
export function globalPicklistsGet(client: ClientContext, globalPicklistId: string, params?: GlobalPicklistsGetParams, options?: CallOptions): ZohoPromise<GlobalPicklist> {
  const operation: Operation = {
    name: "crm.globalPicklists.get",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/global_picklists/{global_picklist_id}",
    retry: "safe",
    scopes: ["ZohoCRM.settings.global_picklist.ALL"],
    property: "global_picklists",
  };
  return entity(client, operation, { path: { global_picklist_id: globalPicklistId }, params }, options);
}

export interface GlobalPicklistsListParams {
  include?: string;
  include_inner_details?: string;
}

/**
 * Lists global picklists.
 *
 * `GET /crm/v8/settings/global_picklists`
 *
 * Scopes: `ZohoCRM.settings.global_picklist.ALL`.
 *
 * Credits: 1.
 *
 * One page holds everything.
 *
 * Error codes: INTERNAL_SERVER_ERROR, INVALID_DATA, INVALID_MODULE, MANDATORY_NOT_FOUND, REQUIRED_PARAM_MISSING.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/get-global-picklist.html
 */
export function globalPicklistsList(client: ClientContext, params?: GlobalPicklistsListParams, options?: CallOptions): PagePromise<GlobalPicklist> {
  const operation: Operation = {
    name: "crm.globalPicklists.list",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/global_picklists",
    retry: "safe",
    scopes: ["ZohoCRM.settings.global_picklist.ALL"],
    property: "global_picklists",
  };
  return page(client, operation, { params }, options);
}

export interface GlobalPicklistsListAssociationsParams {
  include_inner_details?: string;
  page?: number;
  per_page?: number;
}

/**
 * Lists the associations of a global picklist.
 *
 * `GET /crm/v8/settings/global_picklists/{global_picklist_id}/actions/associations`
 *
 * Scopes: `ZohoCRM.settings.global_picklist.ALL`.
 *
 * Credits: 1.
 *
 * Pages: by number.
 *
 * Error codes: INTERNAL_SERVER_ERROR, INVALID_DATA.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function globalPicklistsListAssociations(client: ClientContext, globalPicklistId: string, params?: GlobalPicklistsListAssociationsParams, options?: CallOptions): PagePromise<GlobalPicklistAssociation> {
  const operation: Operation = {
    name: "crm.globalPicklists.listAssociations",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/global_picklists/{global_picklist_id}/actions/associations",
    retry: "safe",
    scopes: ["ZohoCRM.settings.global_picklist.ALL"],
    property: "associations",
    paging: "page",
  };
  return page(client, operation, { path: { global_picklist_id: globalPicklistId }, params }, options);
}

/**
 * Lists the replaced values of a global picklist.
 *
 * `GET /crm/v8/settings/global_picklists/{global_picklist_id}/actions/replaced_values`
 *
 * Scopes: `ZohoCRM.settings.global_picklist.ALL`.
 *
 * Credits: 1.
 *
 * One page holds everything.
 *
 * Error codes: INTERNAL_SERVER_ERROR, INVALID_DATA.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function globalPicklistsListReplacedValues(client: ClientContext, globalPicklistId: string, options?: CallOptions): PagePromise<ReplacedPicklistValue> {
  const operation: Operation = {
    name: "crm.globalPicklists.listReplacedValues",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/global_picklists/{global_picklist_id}/actions/replaced_values",
    retry: "safe",
    scopes: ["ZohoCRM.settings.global_picklist.ALL"],
    property: "replaced_values",
  };
  return page(client, operation, { path: { global_picklist_id: globalPicklistId } }, options);
}

export interface GlobalPicklistsListValueAssociationsParams {
  picklist_value_id?: string;
}

/**
 * Lists the value associations of a global picklist.
 *
 * `GET /crm/v8/settings/global_picklists/{global_picklist_id}/actions/pick_list_values_associations`
 *
 * Scopes: `ZohoCRM.settings.global_picklist.ALL`.
 *
 * Credits: 1.
 *
 * One page holds everything.
 *
 * Error codes: INTERNAL_SERVER_ERROR, INVALID_DATA.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function globalPicklistsListValueAssociations(client: ClientContext, globalPicklistId: string, params?: GlobalPicklistsListValueAssociationsParams, options?: CallOptions): PagePromise<GlobalPicklistValueAssociation> {
  const operation: Operation = {
    name: "crm.globalPicklists.listValueAssociations",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/global_picklists/{global_picklist_id}/actions/pick_list_values_associations",
    retry: "safe",
    scopes: ["ZohoCRM.settings.global_picklist.ALL"],
    property: "pick_list_values_associations",
  };
  return page(client, operation, { path: { global_picklist_id: globalPicklistId }, params }, options);
}

/**
 * Replaces the values of a global picklist.
 *
 * `POST /crm/v8/settings/global_picklists/{global_picklist_id}/actions/replace_picklist_values`
 *
 * Scopes: `ZohoCRM.settings.global_picklist.ALL`.
 *
 * Credits: 1.
 *
 * Error codes: INTERNAL_SERVER_ERROR, INVALID_DATA, INVALID_MODULE, MANDATORY_NOT_FOUND.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/replace-global-picklist-options.html
 */
export function globalPicklistsReplaceValues(client: ClientContext, globalPicklistId: string, entity: PicklistValueReplacement, options?: CallOptions): ZohoPromise<JobResult> {
  const operation: Operation = {
    name: "crm.globalPicklists.replaceValues",
    product: "crm",
    method: "POST",
    path: "/crm/v8/settings/global_picklists/{global_picklist_id}/actions/replace_picklist_values",
    retry: "unsafe",
    scopes: ["ZohoCRM.settings.global_picklist.ALL"],
    wrap: "replace_picklist_values",
    wrapOne: true,
    property: "replace_picklist_values",
  };
  return outcome(client, operation, { path: { global_picklist_id: globalPicklistId }, body: entity }, options);
}

/**
 * Updates a global picklist.
 *
 * `PATCH /crm/v8/settings/global_picklists/{global_picklist_id}`
 *
 * Scopes: `ZohoCRM.settings.global_picklist.ALL`.
 *
 * Credits: 1.
 *
 * Error codes: INTERNAL_SERVER_ERROR, INVALID_DATA, INVALID_MODULE, MANDATORY_NOT_FOUND, REQUIRED_PARAM_MISSING.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function globalPicklistsUpdate(client: ClientContext, globalPicklistId: string, entity: GlobalPicklistInput, options?: CallOptions): ZohoPromise<ActionResult> {
  const operation: Operation = {
    name: "crm.globalPicklists.update",
    product: "crm",
    method: "PATCH",
    path: "/crm/v8/settings/global_picklists/{global_picklist_id}",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.global_picklist.ALL"],
    wrap: "global_picklists",
    wrapOne: true,
    property: "global_picklists",
  };
  return outcome(client, operation, { path: { global_picklist_id: globalPicklistId }, body: entity }, options);
}

/**
 * Updates several global picklists.
 *
 * `PATCH /crm/v8/settings/global_picklists`
 *
 * Scopes: `ZohoCRM.settings.global_picklist.ALL`.
 *
 * Credits: 1.
 *
 * Error codes: INTERNAL_SERVER_ERROR, INVALID_DATA, INVALID_MODULE, MANDATORY_NOT_FOUND, REQUIRED_PARAM_MISSING.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function globalPicklistsUpdateMany(client: ClientContext, rows: readonly GlobalPicklistInput[], options?: CallOptions): ZohoPromise<BatchResult<ActionResult>> {
  const operation: Operation = {
    name: "crm.globalPicklists.updateMany",
    product: "crm",
    method: "PATCH",
    path: "/crm/v8/settings/global_picklists",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.global_picklist.ALL"],
    wrap: "global_picklists",
    property: "global_picklists",
  };
  return batch(client, operation, { body: rows }, options);
}
