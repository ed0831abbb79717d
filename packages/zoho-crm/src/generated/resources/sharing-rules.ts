// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { BatchResult, PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { SharingRulesActivateParams, SharingRulesCreateParams, SharingRulesDeactivateParams, SharingRulesDeleteParams, SharingRulesGetParams, SharingRulesGetSummaryParams, SharingRulesListParams, SharingRulesRunParams, SharingRulesSearchParams, SharingRulesSearchSummaryParams, SharingRulesUpdateManyParams, SharingRulesUpdateParams } from "../operations/sharing-rules.ts";
import type { ActionResult } from "../schemas/common.ts";
import type { SharingRule, SharingRuleFilterGroup, SharingRuleInput, SharingRuleListItem, SharingRulesSummary } from "../schemas/sharing-rules.ts";

/** Operations on sharing rules. */
export interface SharingRulesApi {
  /**
   * Activates a sharing rule.
   *
   * `PUT /crm/v8/settings/data_sharing/rules/{sharing_rule_id}/actions/activate`
   *
   * Scopes: `ZohoCRM.settings.data_sharing.ALL`, or `ZohoCRM.settings.data_sharing.UPDATE`.
   *
   * Credits: 1.
   *
   * Error codes: ID_ALREADY_ACTIVE, INVALID_DATA, MANDATORY_NOT_FOUND, NO_PERMISSION, REQUIRED_PARAM_MISSING.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/activate-data-sharing-rules.html
   */
  activate(sharingRuleId: string, params: SharingRulesActivateParams, options?: CallOptions): ZohoPromise<ActionResult>;
  /**
   * Creates sharing rules.
   *
   * `POST /crm/v8/settings/data_sharing/rules`
   *
   * Scopes: `ZohoCRM.settings.data_sharing.ALL`, or `ZohoCRM.settings.data_sharing.CREATE`.
   *
   * Credits: 1.
   *
   * Error codes: DEPENDENT_FIELD_MISMATCH, DEPENDENT_FIELD_MISSING, DUPLICATE_DATA, INVALID_DATA, MANDATORY_NOT_FOUND, NOT_ALLOWED, NO_PERMISSION, REQUIRED_PARAM_MISSING.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/create-data-sharing-rules.html
   */
  create(rows: readonly SharingRuleInput[], params: SharingRulesCreateParams, options?: CallOptions): ZohoPromise<BatchResult<ActionResult>>;
  /**
   * Deactivates a sharing rule.
   *
   * `DELETE /crm/v8/settings/data_sharing/rules/{sharing_rule_id}/actions/activate`
   *
   * Scopes: `ZohoCRM.settings.data_sharing.ALL`, or `ZohoCRM.settings.data_sharing.DELETE`.
   *
   * Credits: 1.
   *
   * Error codes: ID_ALREADY_DEACTIVATED, INVALID_DATA, MANDATORY_NOT_FOUND, NO_PERMISSION, REQUIRED_PARAM_MISSING.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/deactivate-data-sharing-rule.html
   */
  deactivate(sharingRuleId: string, params: SharingRulesDeactivateParams, options?: CallOptions): ZohoPromise<ActionResult>;
  /**
   * Deletes a sharing rule.
   *
   * `DELETE /crm/v8/settings/data_sharing/rules/{sharing_rule_id}`
   *
   * Scopes: `ZohoCRM.settings.data_sharing.ALL`, or `ZohoCRM.settings.data_sharing.DELETE`.
   *
   * Credits: 1.
   *
   * Error codes: INVALID_DATA, NO_PERMISSION, REQUIRED_PARAM_MISSING.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/delete-data-sharing-rule.html
   */
  delete(sharingRuleId: string, params: SharingRulesDeleteParams, options?: CallOptions): ZohoPromise<ActionResult>;
  /**
   * Gets a sharing rule.
   *
   * `GET /crm/v8/settings/data_sharing/rules/{sharing_rule_id}`
   *
   * Scopes: `ZohoCRM.settings.data_sharing.ALL`, or `ZohoCRM.settings.data_sharing.READ`.
   *
   * Credits: 1.
   *
   * Error codes: INVALID_DATA, MANDATORY_NOT_FOUND, NO_PERMISSION, REQUIRED_PARAM_MISSING.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/data-sharing-rules.html
   */
  get(sharingRuleId: string, params?: SharingRulesGetParams, options?: CallOptions): ZohoPromise<SharingRule>;
  /**
   * Gets the summary of a sharing rule.
   *
   * `GET /crm/v8/settings/data_sharing/rules/actions/summary`
   *
   * Scopes: `ZohoCRM.settings.data_sharing.ALL`, or `ZohoCRM.settings.data_sharing.READ`.
   *
   * Credits: 1.
   *
   * Error codes: INVALID_DATA, MANDATORY_NOT_FOUND, NO_PERMISSION, REQUIRED_PARAM_MISSING.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/data-sharing-rules-summary.html
   */
  getSummary(params?: SharingRulesGetSummaryParams, options?: CallOptions): ZohoPromise<SharingRulesSummary[]>;
  /**
   * Lists sharing rules.
   *
   * `GET /crm/v8/settings/data_sharing/rules`
   *
   * Scopes: `ZohoCRM.settings.data_sharing.ALL`, or `ZohoCRM.settings.data_sharing.READ`.
   *
   * Credits: 1.
   *
   * Pages: by number.
   *
   * Error codes: INVALID_DATA, MANDATORY_NOT_FOUND, NO_PERMISSION, REQUIRED_PARAM_MISSING.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/data-sharing-rules.html
   */
  list(params?: SharingRulesListParams, options?: CallOptions): PagePromise<SharingRuleListItem>;
  /**
   * Computes the sharing rules of a module anew.
   *
   * `POST /crm/v8/settings/data_sharing/rules/actions/run`
   *
   * Scopes: `ZohoCRM.settings.data_sharing.ALL`, or `ZohoCRM.settings.data_sharing.CREATE`.
   *
   * Credits: 1.
   *
   * Error codes: INVALID_DATA, NO_PERMISSION, REQUIRED_PARAM_MISSING.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/rerun-data-sharing-rules.html
   */
  run(params: SharingRulesRunParams, options?: CallOptions): ZohoPromise<ActionResult | undefined>;
  /**
   * Searches sharing rules.
   *
   * `POST /crm/v8/settings/data_sharing/rules/search`
   *
   * Scopes: `ZohoCRM.settings.data_sharing.ALL`, or `ZohoCRM.settings.data_sharing.CREATE`.
   *
   * Credits: 1.
   *
   * One page holds everything.
   *
   * Error codes: DEPENDENT_FIELD_MISMATCH, DEPENDENT_FIELD_MISSING, DEPENDENT_MISMATCH, INVALID_DATA, MANDATORY_NOT_FOUND, NO_PERMISSION, REQUIRED_PARAM_MISSING.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  search(rows: readonly SharingRuleFilterGroup[], params?: SharingRulesSearchParams, options?: CallOptions): PagePromise<SharingRuleListItem>;
  /**
   * Searches the summaries of sharing rules.
   *
   * `POST /crm/v8/settings/data_sharing/rules/actions/summary`
   *
   * Scopes: `ZohoCRM.settings.data_sharing.ALL`, or `ZohoCRM.settings.data_sharing.CREATE`.
   *
   * Credits: 1.
   *
   * One page holds everything.
   *
   * Error codes: DEPENDENT_FIELD_MISMATCH, DEPENDENT_FIELD_MISSING, DEPENDENT_MISMATCH, INVALID_DATA, MANDATORY_NOT_FOUND, NO_PERMISSION, REQUIRED_PARAM_MISSING.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  searchSummary(rows: readonly SharingRuleFilterGroup[], params?: SharingRulesSearchSummaryParams, options?: CallOptions): PagePromise<SharingRulesSummary>;
  /**
   * Updates a sharing rule.
   *
   * `PUT /crm/v8/settings/data_sharing/rules/{sharing_rule_id}`
   *
   * Scopes: `ZohoCRM.settings.data_sharing.ALL`, or `ZohoCRM.settings.data_sharing.UPDATE`.
   *
   * Credits: 1.
   *
   * Error codes: INVALID_DATA, MANDATORY_NOT_FOUND, NO_PERMISSION, REQUIRED_PARAM_MISSING.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/update-data-sharing-rules.html
   */
  update(sharingRuleId: string, entity: SharingRuleInput, params: SharingRulesUpdateParams, options?: CallOptions): ZohoPromise<ActionResult>;
  /**
   * Updates several sharing rules.
   *
   * `PUT /crm/v8/settings/data_sharing/rules`
   *
   * Scopes: `ZohoCRM.settings.data_sharing.ALL`, or `ZohoCRM.settings.data_sharing.UPDATE`.
   *
   * Credits: 1.
   *
   * Error codes: INVALID_DATA, MANDATORY_NOT_FOUND, NO_PERMISSION, REQUIRED_PARAM_MISSING.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/update-data-sharing-rules.html
   */
  updateMany(rows: readonly SharingRuleInput[], params: SharingRulesUpdateManyParams, options?: CallOptions): ZohoPromise<BatchResult<ActionResult>>;
}
