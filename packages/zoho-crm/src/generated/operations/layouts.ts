// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type BatchResult, type ClientContext, type Operation, type PagePromise, type ZohoPromise, batch, entity, outcome, page } from "@x/zoho-auth/client";
import type { Layout, LayoutInput, OpenActionResult } from "../schemas/common.ts";

export interface LayoutsActivateParams {
  module: string;
}

/**
 * Activates a layout.
 *
 * `POST /crm/v8/settings/layouts/{layout_id}/actions/activate`
 *
 * Scopes: `ZohoCRM.settings.ALL`, or `ZohoCRM.settings.layouts.ALL`, or `ZohoCRM.settings.layouts.CREATE`.
 *
 * Credits: 1.
 *
 * Error codes: INVALID_DATA, INVALID_REQUEST_METHOD, INVALID_TOKEN, INVALID_URL_PATTERN, NOT_ALLOWED, NO_PERMISSION, REQUIRED_PARAM_MISSING.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function layoutsActivate(client: ClientContext, layoutId: string, entity: LayoutInput, params: LayoutsActivateParams, options?: CallOptions): ZohoPromise<OpenActionResult> {
  const operation: Operation = {
    name: "crm.layouts.activate",
    product: "crm",
    method: "POST",
    path: "/crm/v8/settings/layouts/{layout_id}/actions/activate",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.ALL", "ZohoCRM.settings.layouts.ALL", "ZohoCRM.settings.layouts.CREATE"],
    wrap: "layouts",
    wrapOne: true,
    property: "layouts",
  };
  return outcome(client, operation, { path: { layout_id: layoutId }, body: entity, params }, options);
}

export interface LayoutsDeactivateParams {
  module: string;
  transfer_to: string;
}

/**
 * Deactivates a layout.
 *
 * `DELETE /crm/v8/settings/layouts/{layout_id}/actions/activate`
 *
 * Scopes: `ZohoCRM.settings.ALL`, or `ZohoCRM.settings.layouts.ALL`, or `ZohoCRM.settings.layouts.DELETE`.
 *
 * Credits: 1.
 *
 * Error codes: INVALID_DATA, INVALID_REQUEST_METHOD, INVALID_TOKEN, INVALID_URL_PATTERN, NOT_ALLOWED, NO_PERMISSION, REQUIRED_PARAM_MISSING.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/deactivate-custom-layout.html
 */
export function layoutsDeactivate(client: ClientContext, layoutId: string, params: LayoutsDeactivateParams, options?: CallOptions): ZohoPromise<OpenActionResult> {
  const operation: Operation = {
    name: "crm.layouts.deactivate",
    product: "crm",
    method: "DELETE",
    path: "/crm/v8/settings/layouts/{layout_id}/actions/activate",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.ALL", "ZohoCRM.settings.layouts.ALL", "ZohoCRM.settings.layouts.DELETE"],
    property: "layouts",
  };
  return outcome(client, operation, { path: { layout_id: layoutId }, params }, options);
}

export interface LayoutsDeleteParams {
  module: string;
  transfer_to: string;
}

/**
 * Deletes a layout.
 *
 * `DELETE /crm/v8/settings/layouts/{layout_id}`
 *
 * Scopes: `ZohoCRM.settings.ALL`, or `ZohoCRM.settings.layouts.ALL`, or `ZohoCRM.settings.layouts.DELETE`.
 *
 * Credits: 1.
 *
 * Error codes: INVALID_DATA, INVALID_REQUEST_METHOD, INVALID_TOKEN, INVALID_URL_PATTERN, NOT_ALLOWED, NO_PERMISSION, REQUIRED_PARAM_MISSING.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function layoutsDelete(client: ClientContext, layoutId: string, params: LayoutsDeleteParams, options?: CallOptions): ZohoPromise<OpenActionResult> {
  const operation: Operation = {
    name: "crm.layouts.delete",
    product: "crm",
    method: "DELETE",
    path: "/crm/v8/settings/layouts/{layout_id}",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.ALL", "ZohoCRM.settings.layouts.ALL", "ZohoCRM.settings.layouts.DELETE"],
    property: "layouts",
  };
  return outcome(client, operation, { path: { layout_id: layoutId }, params }, options);
}

export interface LayoutsGetParams {
  module: string;
}

/**
 * Gets a layout.
 *
 * `GET /crm/v8/settings/layouts/{layout_id}`
 *
 * Scopes: `ZohoCRM.settings.ALL`, or `ZohoCRM.settings.layouts.ALL`, or `ZohoCRM.settings.layouts.READ`.
 *
 * Credits: 1.
 *
 * Error codes: InvalidModule, REQUIRED_PARAM_MISSING.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/layouts-meta.html
 */
export function layoutsGet(client: ClientContext, layoutId: string, params: LayoutsGetParams, options?: CallOptions): ZohoPromise<Layout> {
  const operation: Operation = {
    name: "crm.layouts.get",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/layouts/{layout_id}",
    retry: "safe",
    scopes: ["ZohoCRM.settings.ALL", "ZohoCRM.settings.layouts.ALL", "ZohoCRM.settings.layouts.READ"],
    property: "layouts",
  };
  return entity(client, operation, { path: { layout_id: layoutId }, params }, options);
}

export interface LayoutsListParams {
  module: string;
}

/**
 * Lists layouts.
 *
 * `GET /crm/v8/settings/layouts`
 *
 * Scopes: `ZohoCRM.settings.ALL`, or `ZohoCRM.settings.layouts.ALL`, or `ZohoCRM.settings.layouts.READ`.
 *
 * Credits: 1.
 *
 * One page holds everything.
 *
 * Error codes: InvalidModule, REQUIRED_PARAM_MISSING.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/layouts-meta.html
 */
export function layoutsList(client: ClientContext, params: LayoutsListParams, options?: CallOptions): PagePromise<Layout> {
  const operation: Operation = {
    name: "crm.layouts.list",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/layouts",
    retry: "safe",
    scopes: ["ZohoCRM.settings.ALL", "ZohoCRM.settings.layouts.ALL", "ZohoCRM.settings.layouts.READ"],
    property: "layouts",
  };
  return page(client, operation, { params }, options);
}

export interface LayoutsUpdateParams {
  module: string;
}

/**
 * Updates a layout.
 *
 * `PATCH /crm/v8/settings/layouts/{layout_id}`
 *
 * Scopes: `ZohoCRM.settings.ALL`, or `ZohoCRM.settings.layouts.ALL`, or `ZohoCRM.settings.layouts.UPDATE`.
 *
 * Credits: 1.
 *
 * Error codes: INVALID_DATA, INVALID_REQUEST_METHOD, INVALID_TOKEN, INVALID_URL_PATTERN, NOT_ALLOWED, NO_PERMISSION, REQUIRED_PARAM_MISSING.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/update-custom-layout.html
 */
export function layoutsUpdate(client: ClientContext, layoutId: string, entity: LayoutInput, params: LayoutsUpdateParams, options?: CallOptions): ZohoPromise<OpenActionResult> {
  const operation: Operation = {
    name: "crm.layouts.update",
    product: "crm",
    method: "PATCH",
    path: "/crm/v8/settings/layouts/{layout_id}",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.ALL", "ZohoCRM.settings.layouts.ALL", "ZohoCRM.settings.layouts.UPDATE"],
    wrap: "layouts",
    wrapOne: true,
    property: "layouts",
  };
  return outcome(client, operation, { path: { layout_id: layoutId }, body: entity, params }, options);
}

export interface LayoutsUpdateManyParams {
  module: string;
}

/**
 * Updates several layouts.
 *
 * `PATCH /crm/v8/settings/layouts`
 *
 * Scopes: `ZohoCRM.settings.ALL`, or `ZohoCRM.settings.layouts.ALL`, or `ZohoCRM.settings.layouts.UPDATE`.
 *
 * Credits: 1.
 *
 * Error codes: INVALID_DATA, INVALID_REQUEST_METHOD, INVALID_TOKEN, INVALID_URL_PATTERN, NOT_ALLOWED, NO_PERMISSION, REQUIRED_PARAM_MISSING.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function layoutsUpdateMany(client: ClientContext, rows: readonly LayoutInput[], params: LayoutsUpdateManyParams, options?: CallOptions): ZohoPromise<BatchResult<OpenActionResult>> {
  const operation: Operation = {
    name: "crm.layouts.updateMany",
    product: "crm",
    method: "PATCH",
    path: "/crm/v8/settings/layouts",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.ALL", "ZohoCRM.settings.layouts.ALL", "ZohoCRM.settings.layouts.UPDATE"],
    wrap: "layouts",
    property: "layouts",
  };
  return batch(client, operation, { body: rows, params }, options);
}
