// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { AssignmentRulesGetParams, AssignmentRulesListParams } from "../operations/assignment-rules.ts";
import type { AssignmentRule } from "../schemas/assignment-rules.ts";

/** Operations on assignment rules. */
export interface AssignmentRulesApi {
  /**
   * Gets an assignment rule.
   *
   * `GET /crm/v8/settings/automation/assignment_rules/{assignment_rule_id}`
   *
   * Scopes: `ZohoCRM.settings.assignment_rules.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: INVALID_DATA, INVALID_MODULE, MANDATORY_NOT_FOUND, REQUIRED_PARAM_MISSING.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  get(assignmentRuleId: string, params: AssignmentRulesGetParams, options?: CallOptions): ZohoPromise<AssignmentRule>;
  /**
   * Lists assignment rules.
   *
   * `GET /crm/v8/settings/automation/assignment_rules`
   *
   * Scopes: `ZohoCRM.settings.assignment_rules.ALL`.
   *
   * Credits: 1.
   *
   * One page holds everything.
   *
   * Error codes: INVALID_DATA, INVALID_MODULE, MANDATORY_NOT_FOUND, REQUIRED_PARAM_MISSING.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  list(params?: AssignmentRulesListParams, options?: CallOptions): PagePromise<AssignmentRule>;
}
