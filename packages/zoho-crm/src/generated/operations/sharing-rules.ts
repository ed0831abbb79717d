// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type BatchResult, type ClientContext, type Operation, type PagePromise, type ZohoPromise, batch, entity, outcome, page, value } from "@x/zoho-auth/client";
import type { ActionResult } from "../schemas/common.ts";
import type { SharingRule, SharingRuleFilterGroup, SharingRuleInput, SharingRuleListItem, SharingRulesSummary } from "../schemas/sharing-rules.ts";

export interface SharingRulesActivateParams {
  module: string;
}

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
export function sharingRulesActivate(client: ClientContext, sharingRuleId: string, params: SharingRulesActivateParams, options?: CallOptions): ZohoPromise<ActionResult> {
  const operation: Operation = {
    name: "crm.sharingRules.activate",
    product: "crm",
    method: "PUT",
    path: "/crm/v8/settings/data_sharing/rules/{sharing_rule_id}/actions/activate",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.data_sharing.ALL", "ZohoCRM.settings.data_sharing.UPDATE"],
    property: "sharing_rules",
  };
  return outcome(client, operation, { path: { sharing_rule_id: sharingRuleId }, params }, options);
}

export interface SharingRulesCreateParams {
  module: string;
}

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
export function sharingRulesCreate(client: ClientContext, rows: readonly SharingRuleInput[], params: SharingRulesCreateParams, options?: CallOptions): ZohoPromise<BatchResult<ActionResult>> {
  const operation: Operation = {
    name: "crm.sharingRules.create",
    product: "crm",
    method: "POST",
    path: "/crm/v8/settings/data_sharing/rules",
    retry: "unsafe",
    scopes: ["ZohoCRM.settings.data_sharing.ALL", "ZohoCRM.settings.data_sharing.CREATE"],
    wrap: "sharing_rules",
    property: "sharing_rules",
  };
  return batch(client, operation, { body: rows, params }, options);
}

export interface SharingRulesDeactivateParams {
  module: string;
}

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
export function sharingRulesDeactivate(client: ClientContext, sharingRuleId: string, params: SharingRulesDeactivateParams, options?: CallOptions): ZohoPromise<ActionResult> {
  const operation: Operation = {
    name: "crm.sharingRules.deactivate",
    product: "crm",
    method: "DELETE",
    path: "/crm/v8/settings/data_sharing/rules/{sharing_rule_id}/actions/activate",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.data_sharing.ALL", "ZohoCRM.settings.data_sharing.DELETE"],
    property: "sharing_rules",
  };
  return outcome(client, operation, { path: { sharing_rule_id: sharingRuleId }, params }, options);
}

export interface SharingRulesDeleteParams {
  module: string;
}

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
export function sharingRulesDelete(client: ClientContext, sharingRuleId: string, params: SharingRulesDeleteParams, options?: CallOptions): ZohoPromise<ActionResult> {
  const operation: Operation = {
    name: "crm.sharingRules.delete",
    product: "crm",
    method: "DELETE",
    path: "/crm/v8/settings/data_sharing/rules/{sharing_rule_id}",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.data_sharing.ALL", "ZohoCRM.settings.data_sharing.DELETE"],
    property: "sharing_rules",
  };
  return outcome(client, operation, { path: { sharing_rule_id: sharingRuleId }, params }, options);
}

export interface SharingRulesGetParams {
  module?: string;
}

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
export function sharingRulesGet(client: ClientContext, sharingRuleId: string, params?: SharingRulesGetParams, options?: CallOptions): ZohoPromise<SharingRule> {
  const operation: Operation = {
    name: "crm.sharingRules.get",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/data_sharing/rules/{sharing_rule_id}",
    retry: "safe",
    scopes: ["ZohoCRM.settings.data_sharing.ALL", "ZohoCRM.settings.data_sharing.READ"],
    property: "sharing_rules",
  };
  return entity(client, operation, { path: { sharing_rule_id: sharingRuleId }, params }, options);
}

export interface SharingRulesGetSummaryParams {
  module?: string;
}

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
export function sharingRulesGetSummary(client: ClientContext, params?: SharingRulesGetSummaryParams, options?: CallOptions): ZohoPromise<SharingRulesSummary[]> {
  const operation: Operation = {
    name: "crm.sharingRules.getSummary",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/data_sharing/rules/actions/summary",
    retry: "safe",
    scopes: ["ZohoCRM.settings.data_sharing.ALL", "ZohoCRM.settings.data_sharing.READ"],
    property: "sharing_rules_summary",
  };
  return value(client, operation, { params }, options);
}

export interface SharingRulesListParams {
  module?: string;
  page?: number;
  per_page?: number;
}

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
export function sharingRulesList(client: ClientContext, params?: SharingRulesListParams, options?: CallOptions): PagePromise<SharingRuleListItem> {
  const operation: Operation = {
    name: "crm.sharingRules.list",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/data_sharing/rules",
    retry: "safe",
    scopes: ["ZohoCRM.settings.data_sharing.ALL", "ZohoCRM.settings.data_sharing.READ"],
    property: "sharing_rules",
    paging: "page",
  };
  return page(client, operation, { params }, options);
}

export interface SharingRulesRunParams {
  module: string;
}

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
export function sharingRulesRun(client: ClientContext, params: SharingRulesRunParams, options?: CallOptions): ZohoPromise<ActionResult | undefined> {
  const operation: Operation = {
    name: "crm.sharingRules.run",
    product: "crm",
    method: "POST",
    path: "/crm/v8/settings/data_sharing/rules/actions/run",
    retry: "unsafe",
    scopes: ["ZohoCRM.settings.data_sharing.ALL", "ZohoCRM.settings.data_sharing.CREATE"],
    property: "sharing_rules",
  };
  return outcome(client, operation, { params }, options);
}

export interface SharingRulesSearchParams {
  module?: string;
  page?: number;
  per_page?: number;
}

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
export function sharingRulesSearch(client: ClientContext, rows: readonly SharingRuleFilterGroup[], params?: SharingRulesSearchParams, options?: CallOptions): PagePromise<SharingRuleListItem> {
  const operation: Operation = {
    name: "crm.sharingRules.search",
    product: "crm",
    method: "POST",
    path: "/crm/v8/settings/data_sharing/rules/search",
    retry: "safe",
    scopes: ["ZohoCRM.settings.data_sharing.ALL", "ZohoCRM.settings.data_sharing.CREATE"],
    wrap: "filters",
    property: "sharing_rules",
  };
  return page(client, operation, { body: rows, params }, options);
}

export interface SharingRulesSearchSummaryParams {
  module?: string;
}

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
export function sharingRulesSearchSummary(client: ClientContext, rows: readonly SharingRuleFilterGroup[], params?: SharingRulesSearchSummaryParams, options?: CallOptions): PagePromise<SharingRulesSummary> {
  const operation: Operation = {
    name: "crm.sharingRules.searchSummary",
    product: "crm",
    method: "POST",
    path: "/crm/v8/settings/data_sharing/rules/actions/summary",
    retry: "safe",
    scopes: ["ZohoCRM.settings.data_sharing.ALL", "ZohoCRM.settings.data_sharing.CREATE"],
    wrap: "filters",
    property: "sharing_rules_summary",
  };
  return page(client, operation, { body: rows, params }, options);
}

export interface SharingRulesUpdateParams {
  module: string;
}

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
export function sharingRulesUpdate(client: ClientContext, sharingRuleId: string, entity: SharingRuleInput, params: SharingRulesUpdateParams, options?: CallOptions): ZohoPromise<ActionResult> {
  const operation: Operation = {
    name: "crm.sharingRules.update",
    product: "crm",
    method: "PUT",
    path: "/crm/v8/settings/data_sharing/rules/{sharing_rule_id}",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.data_sharing.ALL", "ZohoCRM.settings.data_sharing.UPDATE"],
    wrap: "sharing_rules",
    wrapOne: true,
    property: "sharing_rules",
  };
  return outcome(client, operation, { path: { sharing_rule_id: sharingRuleId }, body: entity, params }, options);
}

export interface SharingRulesUpdateManyParams {
  module: string;
}

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
export function sharingRulesUpdateMany(client: ClientContext, rows: readonly SharingRuleInput[], params: SharingRulesUpdateManyParams, options?: CallOptions): ZohoPromise<BatchResult<ActionResult>> {
  const operation: Operation = {
    name: "crm.sharingRules.updateMany",
    product: "crm",
    method: "PUT",
    path: "/crm/v8/settings/data_sharing/rules",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.data_sharing.ALL", "ZohoCRM.settings.data_sharing.UPDATE"],
    wrap: "sharing_rules",
    property: "sharing_rules",
  };
  return batch(client, operation, { body: rows, params }, options);
}
