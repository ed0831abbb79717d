// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, type ZohoPromise, entity, page } from "@x/zoho-auth/client";
import type { AssignmentRule } from "../schemas/assignment-rules.ts";

export interface AssignmentRulesGetParams {
  module: string;
}

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
export function assignmentRulesGet(client: ClientContext, assignmentRuleId: string, params: AssignmentRulesGetParams, options?: CallOptions): ZohoPromise<AssignmentRule> {
  const operation: Operation = {
    name: "crm.assignmentRules.get",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/automation/assignment_rules/{assignment_rule_id}",
    retry: "safe",
    scopes: ["ZohoCRM.settings.assignment_rules.ALL"],
    property: "assignment_rules",
  };
  return entity(client, operation, { path: { assignment_rule_id: assignmentRuleId }, params }, options);
}

export interface AssignmentRulesListParams {
  module?: string;
}

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
export function assignmentRulesList(client: ClientContext, params?: AssignmentRulesListParams, options?: CallOptions): PagePromise<AssignmentRule> {
  const operation: Operation = {
    name: "crm.assignmentRules.list",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/automation/assignment_rules",
    retry: "safe",
    scopes: ["ZohoCRM.settings.assignment_rules.ALL"],
    property: "assignment_rules",
  };
  return page(client, operation, { params }, options);
}
