// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type BatchResult, type ClientContext, type Operation, type PagePromise, type ZohoPromise, batch, entity, outcome, page } from "@x/zoho-auth/client";
import type { FieldReference, JobDetailsResult } from "../schemas/common.ts";
import type { ScoringRule, ScoringRuleInput } from "../schemas/scoring-rules.ts";

/**
 * Activates a scoring rule.
 *
 * `PUT /crm/v8/settings/automation/scoring_rules/{scoring_rule_id}/actions/activate`
 *
 * Scopes: `ZohoCRM.settings.scoring_rules.ALL`, or `ZohoCRM.settings.scoring_rules.UPDATE`.
 *
 * Credits: 1.
 *
 * Error codes: INVALID_DATA.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/update-rule-status.html
 */
export function scoringRulesActivate(client: ClientContext, scoringRuleId: string, options?: CallOptions): ZohoPromise<JobDetailsResult> {
  const operation: Operation = {
    name: "crm.scoringRules.activate",
    product: "crm",
    method: "PUT",
    path: "/crm/v8/settings/automation/scoring_rules/{scoring_rule_id}/actions/activate",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.scoring_rules.ALL", "ZohoCRM.settings.scoring_rules.UPDATE"],
    property: "scoring_rules",
  };
  return outcome(client, operation, { path: { scoring_rule_id: scoringRuleId } }, options);
}

/**
 * Clones a scoring rule.
 *
 * `POST /crm/v8/settings/automation/scoring_rules/{scoring_rule_id}/actions/clone`
 *
 * Scopes: `ZohoCRM.settings.scoring_rules.ALL`, or `ZohoCRM.settings.scoring_rules.CREATE`.
 *
 * Credits: 1.
 *
 * Error codes: INVALID_DATA.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function scoringRulesClone(client: ClientContext, scoringRuleId: string, options?: CallOptions): ZohoPromise<JobDetailsResult> {
  const operation: Operation = {
    name: "crm.scoringRules.clone",
    product: "crm",
    method: "POST",
    path: "/crm/v8/settings/automation/scoring_rules/{scoring_rule_id}/actions/clone",
    retry: "unsafe",
    scopes: ["ZohoCRM.settings.scoring_rules.ALL", "ZohoCRM.settings.scoring_rules.CREATE"],
    property: "scoring_rules",
  };
  return outcome(client, operation, { path: { scoring_rule_id: scoringRuleId } }, options);
}

/**
 * Creates scoring rules.
 *
 * `POST /crm/v8/settings/automation/scoring_rules`
 *
 * Scopes: `ZohoCRM.settings.scoring_rules.ALL`, or `ZohoCRM.settings.scoring_rules.CREATE`.
 *
 * Credits: 1.
 *
 * Error codes: DUPLICATE_DATA, EXPECTED_FIELD_MISSING, INVALID_DATA, LIMIT_EXCEEDED, MANDATORY_NOT_FOUND.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/create-scoring-rules.html
 */
export function scoringRulesCreate(client: ClientContext, rows: readonly ScoringRuleInput[], options?: CallOptions): ZohoPromise<BatchResult<JobDetailsResult>> {
  const operation: Operation = {
    name: "crm.scoringRules.create",
    product: "crm",
    method: "POST",
    path: "/crm/v8/settings/automation/scoring_rules",
    retry: "unsafe",
    scopes: ["ZohoCRM.settings.scoring_rules.ALL", "ZohoCRM.settings.scoring_rules.CREATE"],
    wrap: "scoring_rules",
    property: "scoring_rules",
  };
  return batch(client, operation, { body: rows }, options);
}

/**
 * Deactivates a scoring rule.
 *
 * `DELETE /crm/v8/settings/automation/scoring_rules/{scoring_rule_id}/actions/activate`
 *
 * Scopes: `ZohoCRM.settings.scoring_rules.ALL`, or `ZohoCRM.settings.scoring_rules.DELETE`.
 *
 * Credits: 1.
 *
 * Error codes: INVALID_DATA.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/update-rule-status.html
 */
export function scoringRulesDeactivate(client: ClientContext, scoringRuleId: string, options?: CallOptions): ZohoPromise<JobDetailsResult> {
  const operation: Operation = {
    name: "crm.scoringRules.deactivate",
    product: "crm",
    method: "DELETE",
    path: "/crm/v8/settings/automation/scoring_rules/{scoring_rule_id}/actions/activate",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.scoring_rules.ALL", "ZohoCRM.settings.scoring_rules.DELETE"],
    property: "scoring_rules",
  };
  return outcome(client, operation, { path: { scoring_rule_id: scoringRuleId } }, options);
}

/**
 * Deletes a scoring rule.
 *
 * `DELETE /crm/v8/settings/automation/scoring_rules/{scoring_rule_id}`
 *
 * Scopes: `ZohoCRM.settings.scoring_rules.ALL`, or `ZohoCRM.settings.scoring_rules.DELETE`.
 *
 * Credits: 1.
 *
 * Error codes: INVALID_DATA.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/delete-scoring-rules.html
 */
export function scoringRulesDelete(client: ClientContext, scoringRuleId: string, options?: CallOptions): ZohoPromise<JobDetailsResult> {
  const operation: Operation = {
    name: "crm.scoringRules.delete",
    product: "crm",
    method: "DELETE",
    path: "/crm/v8/settings/automation/scoring_rules/{scoring_rule_id}",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.scoring_rules.ALL", "ZohoCRM.settings.scoring_rules.DELETE"],
    property: "scoring_rules",
  };
  return outcome(client, operation, { path: { scoring_rule_id: scoringRuleId } }, options);
}

export interface ScoringRulesDeleteManyParams {
  ids: readonly string[];
}

/**
 * Deletes several scoring rules.
 *
 * `DELETE /crm/v8/settings/automation/scoring_rules`
 *
 * Scopes: `ZohoCRM.settings.scoring_rules.ALL`, or `ZohoCRM.settings.scoring_rules.DELETE`.
 *
 * Credits: 1.
 *
 * Error codes: INVALID_DATA, REQUIRED_PARAM_MISSING.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/delete-scoring-rules.html
 */
export function scoringRulesDeleteMany(client: ClientContext, params: ScoringRulesDeleteManyParams, options?: CallOptions): ZohoPromise<BatchResult<JobDetailsResult>> {
  const operation: Operation = {
    name: "crm.scoringRules.deleteMany",
    product: "crm",
    method: "DELETE",
    path: "/crm/v8/settings/automation/scoring_rules",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.scoring_rules.ALL", "ZohoCRM.settings.scoring_rules.DELETE"],
    property: "scoring_rules",
  };
  return batch(client, operation, { params }, options);
}

export interface ScoringRulesGetParams {
  active?: boolean;
  layout_id?: string;
  name?: string;
}

/**
 * Gets a scoring rule.
 *
 * `GET /crm/v8/settings/automation/scoring_rules/{scoring_rule_id}`
 *
 * Scopes: `ZohoCRM.settings.scoring_rules.ALL`, or `ZohoCRM.settings.scoring_rules.READ`.
 *
 * Credits: 1.
 *
 * Error codes: INVALID_DATA, INVALID_URL_PATTERN.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/scoring-rules.html
 */
export function scoringRulesGet(client: ClientContext, scoringRuleId: string, params?: ScoringRulesGetParams, options?: CallOptions): ZohoPromise<ScoringRule> {
  const operation: Operation = {
    name: "crm.scoringRules.get",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/automation/scoring_rules/{scoring_rule_id}",
    retry: "safe",
    scopes: ["ZohoCRM.settings.scoring_rules.ALL", "ZohoCRM.settings.scoring_rules.READ"],
    property: "scoring_rules",
  };
  return entity(client, operation, { path: { scoring_rule_id: scoringRuleId }, params }, options);
}

export interface ScoringRulesListParams {
  active?: boolean;
  layout_id?: string;
  module?: string;
  name?: string;
  page?: number;
  per_page?: number;
}

/**
 * Lists scoring rules.
 *
 * `GET /crm/v8/settings/automation/scoring_rules`
 *
 * Scopes: `ZohoCRM.settings.scoring_rules.ALL`, or `ZohoCRM.settings.scoring_rules.READ`.
 *
 * Credits: 1.
 *
 * Pages: by number.
 *
 * Error codes: INVALID_DATA, INVALID_URL_PATTERN.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/scoring-rules.html
 */
export function scoringRulesList(client: ClientContext, params?: ScoringRulesListParams, options?: CallOptions): PagePromise<ScoringRule> {
  const operation: Operation = {
    name: "crm.scoringRules.list",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/automation/scoring_rules",
    retry: "safe",
    scopes: ["ZohoCRM.settings.scoring_rules.ALL", "ZohoCRM.settings.scoring_rules.READ"],
    property: "scoring_rules",
    paging: "page",
  };
  return page(client, operation, { params }, options);
}

/**
 * Runs a scoring rule.
 *
 * `PUT /crm/v8/{module}/actions/run_scoring_rules`
 *
 * Scopes: `ZohoCRM.settings.scoring_rules.ALL`, or `ZohoCRM.settings.scoring_rules.UPDATE`.
 *
 * Credits: 1.
 *
 * Error codes: ALREADY_SCHEDULED, INVALID_DATA.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/execute-scoring-rules.html
 */
export function scoringRulesRun(client: ClientContext, module: string, body: { layout?: FieldReference; scoring_rules?: string[]; }, options?: CallOptions): ZohoPromise<JobDetailsResult> {
  const operation: Operation = {
    name: "crm.scoringRules.run",
    product: "crm",
    method: "PUT",
    path: "/crm/v8/{module}/actions/run_scoring_rules",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.scoring_rules.ALL", "ZohoCRM.settings.scoring_rules.UPDATE"],
    property: "scoring_rules",
  };
  return outcome(client, operation, { path: { module }, body }, options);
}

/**
 * Updates a scoring rule.
 *
 * `PUT /crm/v8/settings/automation/scoring_rules/{scoring_rule_id}`
 *
 * Scopes: `ZohoCRM.settings.scoring_rules.ALL`, or `ZohoCRM.settings.scoring_rules.UPDATE`.
 *
 * Credits: 1.
 *
 * Error codes: EXPECTED_FIELD_MISSING, INVALID_DATA, MANDATORY_NOT_FOUND.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/update-scoring-rules.html
 */
export function scoringRulesUpdate(client: ClientContext, scoringRuleId: string, entity: ScoringRuleInput, options?: CallOptions): ZohoPromise<JobDetailsResult> {
  const operation: Operation = {
    name: "crm.scoringRules.update",
    product: "crm",
    method: "PUT",
    path: "/crm/v8/settings/automation/scoring_rules/{scoring_rule_id}",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.scoring_rules.ALL", "ZohoCRM.settings.scoring_rules.UPDATE"],
    wrap: "scoring_rules",
    wrapOne: true,
    property: "scoring_rules",
  };
  return outcome(client, operation, { path: { scoring_rule_id: scoringRuleId }, body: entity }, options);
}

/**
 * Updates several scoring rules.
 *
 * `PUT /crm/v8/settings/automation/scoring_rules`
 *
 * Scopes: `ZohoCRM.settings.scoring_rules.ALL`, or `ZohoCRM.settings.scoring_rules.UPDATE`.
 *
 * Credits: 1.
 *
 * Error codes: EXPECTED_FIELD_MISSING, INVALID_DATA, MANDATORY_NOT_FOUND.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/update-scoring-rules.html
 */
export function scoringRulesUpdateMany(client: ClientContext, rows: readonly ScoringRuleInput[], options?: CallOptions): ZohoPromise<BatchResult<JobDetailsResult>> {
  const operation: Operation = {
    name: "crm.scoringRules.updateMany",
    product: "crm",
    method: "PUT",
    path: "/crm/v8/settings/automation/scoring_rules",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.scoring_rules.ALL", "ZohoCRM.settings.scoring_rules.UPDATE"],
    wrap: "scoring_rules",
    property: "scoring_rules",
  };
  return batch(client, operation, { body: rows }, options);
}
