// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { BatchResult, PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { GlobalPicklistsDeleteManyParams, GlobalPicklistsGetParams, GlobalPicklistsListAssociationsParams, GlobalPicklistsListParams, GlobalPicklistsListValueAssociationsParams } from "../operations/global-picklists.ts";
import type { ActionResult, JobResult, PicklistValueReplacement } from "../schemas/common.ts";
import type { GlobalPicklist, GlobalPicklistAssociation, GlobalPicklistInput, GlobalPicklistValueAssociation, ReplacedPicklistValue } from "../schemas/global-picklists.ts";

/** Operations on global picklists. */
export interface GlobalPicklistsApi {
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
  create(rows: readonly GlobalPicklistInput[], options?: CallOptions): ZohoPromise<BatchResult<ActionResult>>;
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
  delete(globalPicklistId: string, options?: CallOptions): ZohoPromise<ActionResult>;
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
  deleteMany(params: GlobalPicklistsDeleteManyParams, options?: CallOptions): ZohoPromise<BatchResult<ActionResult>>;
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
  get(globalPicklistId: string, params?: GlobalPicklistsGetParams, options?: CallOptions): ZohoPromise<GlobalPicklist>;
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
  list(params?: GlobalPicklistsListParams, options?: CallOptions): PagePromise<GlobalPicklist>;
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
  listAssociations(globalPicklistId: string, params?: GlobalPicklistsListAssociationsParams, options?: CallOptions): PagePromise<GlobalPicklistAssociation>;
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
  listReplacedValues(globalPicklistId: string, options?: CallOptions): PagePromise<ReplacedPicklistValue>;
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
  listValueAssociations(globalPicklistId: string, params?: GlobalPicklistsListValueAssociationsParams, options?: CallOptions): PagePromise<GlobalPicklistValueAssociation>;
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
  replaceValues(globalPicklistId: string, entity: PicklistValueReplacement, options?: CallOptions): ZohoPromise<JobResult>;
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
  update(globalPicklistId: string, entity: GlobalPicklistInput, options?: CallOptions): ZohoPromise<ActionResult>;
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
  updateMany(rows: readonly GlobalPicklistInput[], options?: CallOptions): ZohoPromise<BatchResult<ActionResult>>;
}
