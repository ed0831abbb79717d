// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { BatchResult, PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { ScoringRulesDeleteManyParams, ScoringRulesGetParams, ScoringRulesListParams } from "../operations/scoring-rules.ts";
import type { FieldReference, JobDetailsResult } from "../schemas/common.ts";
import type { ScoringRule, ScoringRuleInput } from "../schemas/scoring-rules.ts";

/** Operations on scoring rules. */
export interface ScoringRulesApi {
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
  activate(scoringRuleId: string, options?: CallOptions): ZohoPromise<JobDetailsResult>;
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
  clone(scoringRuleId: string, options?: CallOptions): ZohoPromise<JobDetailsResult>;
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
  create(rows: readonly ScoringRuleInput[], options?: CallOptions): ZohoPromise<BatchResult<JobDetailsResult>>;
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
  deactivate(scoringRuleId: string, options?: CallOptions): ZohoPromise<JobDetailsResult>;
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
  delete(scoringRuleId: string, options?: CallOptions): ZohoPromise<JobDetailsResult>;
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
  deleteMany(params: ScoringRulesDeleteManyParams, options?: CallOptions): ZohoPromise<BatchResult<JobDetailsResult>>;
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
  get(scoringRuleId: string, params?: ScoringRulesGetParams, options?: CallOptions): ZohoPromise<ScoringRule>;
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
  list(params?: ScoringRulesListParams, options?: CallOptions): PagePromise<ScoringRule>;
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
  run(module: string, body: { layout?: FieldReference; scoring_rules?: string[]; }, options?: CallOptions): ZohoPromise<JobDetailsResult>;
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
  update(scoringRuleId: string, entity: ScoringRuleInput, options?: CallOptions): ZohoPromise<JobDetailsResult>;
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
  updateMany(rows: readonly ScoringRuleInput[], options?: CallOptions): ZohoPromise<BatchResult<JobDetailsResult>>;
}
