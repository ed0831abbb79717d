// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { BatchResult, PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { LayoutsActivateParams, LayoutsDeactivateParams, LayoutsDeleteParams, LayoutsGetParams, LayoutsListParams, LayoutsUpdateManyParams, LayoutsUpdateParams } from "../operations/layouts.ts";
import type { Layout, LayoutInput, OpenActionResult } from "../schemas/common.ts";

/** Operations on layouts. */
export interface LayoutsApi {
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
  activate(layoutId: string, entity: LayoutInput, params: LayoutsActivateParams, options?: CallOptions): ZohoPromise<OpenActionResult>;
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
  deactivate(layoutId: string, params: LayoutsDeactivateParams, options?: CallOptions): ZohoPromise<OpenActionResult>;
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
  delete(layoutId: string, params: LayoutsDeleteParams, options?: CallOptions): ZohoPromise<OpenActionResult>;
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
  get(layoutId: string, params: LayoutsGetParams, options?: CallOptions): ZohoPromise<Layout>;
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
  list(params: LayoutsListParams, options?: CallOptions): PagePromise<Layout>;
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
  update(layoutId: string, entity: LayoutInput, params: LayoutsUpdateParams, options?: CallOptions): ZohoPromise<OpenActionResult>;
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
  updateMany(rows: readonly LayoutInput[], params: LayoutsUpdateManyParams, options?: CallOptions): ZohoPromise<BatchResult<OpenActionResult>>;
}
