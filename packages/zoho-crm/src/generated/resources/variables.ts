// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { BatchResult, PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { VariablesDeleteManyParams, VariablesGetParams, VariablesListParams, VariablesUpdateParams } from "../operations/variables.ts";
import type { ActionResult } from "../schemas/common.ts";
import type { Variable, VariableInput } from "../schemas/variables.ts";

/** Operations on variables. */
export interface VariablesApi {
  /**
   * Creates variables.
   *
   * `POST /crm/v8/settings/variables`
   *
   * Scopes: `ZohoCRM.settings.ALL`, or `ZohoCRM.settings.variables.ALL`, or `ZohoCRM.settings.variables.CREATE`.
   *
   * Credits: 1.
   *
   * Error codes: DUPLICATE_DATA, EXPECTED_FIELD_MISSING, INVALID_DATA, JSON_PARSE_ERROR, MANDATORY_NOT_FOUND, PATTERN_NOT_MATCHED, REQUIRED_PARAM_MISSING.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  create(rows: readonly VariableInput[], options?: CallOptions): ZohoPromise<BatchResult<ActionResult>>;
  /**
   * Deletes a variable.
   *
   * `DELETE /crm/v8/settings/variables/{variable}`
   *
   * Scopes: `ZohoCRM.settings.ALL`, or `ZohoCRM.settings.variables.ALL`, or `ZohoCRM.settings.variables.DELETE`.
   *
   * Credits: 1.
   *
   * Error codes: DUPLICATE_DATA, EXPECTED_FIELD_MISSING, INVALID_DATA, JSON_PARSE_ERROR, MANDATORY_NOT_FOUND, PATTERN_NOT_MATCHED, REQUIRED_PARAM_MISSING.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  delete(variable: string, options?: CallOptions): ZohoPromise<ActionResult>;
  /**
   * Deletes several variables.
   *
   * `DELETE /crm/v8/settings/variables`
   *
   * Scopes: `ZohoCRM.settings.ALL`, or `ZohoCRM.settings.variables.ALL`, or `ZohoCRM.settings.variables.DELETE`.
   *
   * Credits: 1.
   *
   * Error codes: DUPLICATE_DATA, EXPECTED_FIELD_MISSING, INVALID_DATA, JSON_PARSE_ERROR, MANDATORY_NOT_FOUND, PATTERN_NOT_MATCHED, REQUIRED_PARAM_MISSING.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  deleteMany(params: VariablesDeleteManyParams, options?: CallOptions): ZohoPromise<BatchResult<ActionResult>>;
  /**
   * Gets a variable.
   *
   * `GET /crm/v8/settings/variables/{variable}`
   *
   * Scopes: `ZohoCRM.settings.ALL`, or `ZohoCRM.settings.variables.ALL`, or `ZohoCRM.settings.variables.READ`.
   *
   * Credits: 1.
   *
   * Error codes: DUPLICATE_DATA, EXPECTED_FIELD_MISSING, INVALID_DATA, JSON_PARSE_ERROR, MANDATORY_NOT_FOUND, PATTERN_NOT_MATCHED, REQUIRED_PARAM_MISSING.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  get(variable: string, params?: VariablesGetParams, options?: CallOptions): ZohoPromise<Variable>;
  /**
   * Lists variables.
   *
   * `GET /crm/v8/settings/variables`
   *
   * Scopes: `ZohoCRM.settings.ALL`, or `ZohoCRM.settings.variables.ALL`, or `ZohoCRM.settings.variables.READ`.
   *
   * Credits: 1.
   *
   * One page holds everything.
   *
   * Error codes: EXPECTED_FIELD_MISSING, INVALID_DATA, JSON_PARSE_ERROR, MANDATORY_NOT_FOUND, PATTERN_NOT_MATCHED, REQUIRED_PARAM_MISSING.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  list(params?: VariablesListParams, options?: CallOptions): PagePromise<Variable>;
  /**
   * Updates a variable.
   *
   * `PUT /crm/v8/settings/variables/{variable}`
   *
   * Scopes: `ZohoCRM.settings.ALL`, or `ZohoCRM.settings.variables.ALL`, or `ZohoCRM.settings.variables.UPDATE`.
   *
   * Credits: 1.
   *
   * Error codes: DUPLICATE_DATA, EXPECTED_FIELD_MISSING, INVALID_DATA, JSON_PARSE_ERROR, MANDATORY_NOT_FOUND, PATTERN_NOT_MATCHED, REQUIRED_PARAM_MISSING.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  update(variable: string, entity: VariableInput, params?: VariablesUpdateParams, options?: CallOptions): ZohoPromise<ActionResult>;
  /**
   * Updates several variables.
   *
   * `PUT /crm/v8/settings/variables`
   *
   * Scopes: `ZohoCRM.settings.ALL`, or `ZohoCRM.settings.variables.ALL`, or `ZohoCRM.settings.variables.UPDATE`.
   *
   * Credits: 1.
   *
   * Error codes: DUPLICATE_DATA, EXPECTED_FIELD_MISSING, INVALID_DATA, JSON_PARSE_ERROR, MANDATORY_NOT_FOUND, PATTERN_NOT_MATCHED, REQUIRED_PARAM_MISSING.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  updateMany(rows: readonly VariableInput[], options?: CallOptions): ZohoPromise<BatchResult<ActionResult>>;
}
