// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { BatchResult, PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { CustomViewsChangeSortManyParams, CustomViewsChangeSortParams, CustomViewsGetParams, CustomViewsListParams } from "../operations/custom-views.ts";
import type { ActionResult, CustomView, CustomViewInput } from "../schemas/common.ts";

/** Operations on custom views. */
export interface CustomViewsApi {
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
  changeSort(customViewId: string, entity: CustomViewInput, params: CustomViewsChangeSortParams, options?: CallOptions): ZohoPromise<ActionResult>;
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
  changeSortMany(rows: readonly CustomViewInput[], params: CustomViewsChangeSortManyParams, options?: CallOptions): ZohoPromise<BatchResult<ActionResult>>;
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
  get(customViewId: string, params: CustomViewsGetParams, options?: CallOptions): ZohoPromise<CustomView>;
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
  list(params: CustomViewsListParams, options?: CallOptions): PagePromise<CustomView>;
}
