// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type BatchResult, type ClientContext, type Operation, type PagePromise, type ZohoPromise, batch, entity, outcome, page } from "@x/zoho-auth/client";
import type { ActionResult, CustomView, CustomViewInput } from "../schemas/common.ts";

export interface CustomViewsChangeSortParams {
  module: string;
}

/**
 * Changes the sort of a custom view.
 *
 * `PUT /crm/v8/settings/custom_views/{custom_view_id}/actions/change_sort`
 *
 * Scopes: `ZohoCRM.settings.custom_views.ALL`.
 *
 * Credits: 1.
 *
 * Error codes: DUPLICATE_DATA, EXPECTED_FIELD_MISSING, INTERNAL_SERVER_ERROR, INVALID_DATA, INVALID_MODULE, MANDATORY_NOT_FOUND, REQUIRED_PARAM_MISSING.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function customViewsChangeSort(client: ClientContext, customViewId: string, entity: CustomViewInput, params: CustomViewsChangeSortParams, options?: CallOptions): ZohoPromise<ActionResult> {
  const operation: Operation = {
    name: "crm.customViews.changeSort",
    product: "crm",
    method: "PUT",
    path: "/crm/v8/settings/custom_views/{custom_view_id}/actions/change_sort",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.custom_views.ALL"],
    wrap: "custom_views",
    wrapOne: true,
    property: "custom_views",
  };
  return outcome(client, operation, { path: { custom_view_id: customViewId }, body: entity, params }, options);
}

export interface CustomViewsChangeSortManyParams {
  module: string;
}

/**
 * Changes the sort of several custom views.
 *
 * `PUT /crm/v8/settings/custom_views/actions/change_sort`
 *
 * Scopes: `ZohoCRM.settings.custom_views.ALL`.
 *
 * Credits: 1.
 *
 * Error codes: DUPLICATE_DATA, EXPECTED_FIELD_MISSING, INTERNAL_SERVER_ERROR, INVALID_DATA, INVALID_MODULE, MANDATORY_NOT_FOUND, REQUIRED_PARAM_MISSING.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function customViewsChangeSortMany(client: ClientContext, rows: readonly CustomViewInput[], params: CustomViewsChangeSortManyParams, options?: CallOptions): ZohoPromise<BatchResult<ActionResult>> {
  const operation: Operation = {
    name: "crm.customViews.changeSortMany",
    product: "crm",
    method: "PUT",
    path: "/crm/v8/settings/custom_views/actions/change_sort",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.custom_views.ALL"],
    wrap: "custom_views",
    property: "custom_views",
  };
  return batch(client, operation, { body: rows, params }, options);
}

export interface CustomViewsGetParams {
  module: string;
}

/**
 * Gets a custom view.
 *
 * `GET /crm/v8/settings/custom_views/{custom_view_id}`
 *
 * Scopes: `ZohoCRM.settings.custom_views.ALL`.
 *
 * Credits: 1.
 *
 * Error codes: EXPECTED_FIELD_MISSING, INTERNAL_SERVER_ERROR, INVALID_DATA, INVALID_MODULE, MANDATORY_NOT_FOUND, REQUIRED_PARAM_MISSING.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/custom-view-meta.html
 */
export function customViewsGet(client: ClientContext, customViewId: string, params: CustomViewsGetParams, options?: CallOptions): ZohoPromise<CustomView> {
  const operation: Operation = {
    name: "crm.customViews.get",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/custom_views/{custom_view_id}",
    retry: "safe",
    scopes: ["ZohoCRM.settings.custom_views.ALL"],
    property: "custom_views",
  };
  return entity(client, operation, { path: { custom_view_id: customViewId }, params }, options);
}

export interface CustomViewsListParams {
  module: string;
  page?: number;
  per_page?: number;
}

/**
 * Lists custom views.
 *
 * `GET /crm/v8/settings/custom_views`
 *
 * Scopes: `ZohoCRM.settings.custom_views.ALL`.
 *
 * Credits: 1.
 *
 * Pages: by number.
 *
 * Error codes: EXPECTED_FIELD_MISSING, INTERNAL_SERVER_ERROR, INVALID_DATA, INVALID_MODULE, MANDATORY_NOT_FOUND, REQUIRED_PARAM_MISSING.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/custom-view-meta.html
 */
export function customViewsList(client: ClientContext, params: CustomViewsListParams, options?: CallOptions): PagePromise<CustomView> {
  const operation: Operation = {
    name: "crm.customViews.list",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/custom_views",
    retry: "safe",
    scopes: ["ZohoCRM.settings.custom_views.ALL"],
    property: "custom_views",
    paging: "page",
  };
  return page(client, operation, { params }, options);
}
