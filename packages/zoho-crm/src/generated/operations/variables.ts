// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type BatchResult, type ClientContext, type Operation, type PagePromise, type ZohoPromise, batch, entity, outcome, page } from "@x/zoho-auth/client";
import type { ActionResult } from "../schemas/common.ts";
import type { Variable, VariableInput } from "../schemas/variables.ts";

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
export function variablesCreate(client: ClientContext, rows: readonly VariableInput[], options?: CallOptions): ZohoPromise<BatchResult<ActionResult>> {
  const operation: Operation = {
    name: "crm.variables.create",
    product: "crm",
    method: "POST",
    path: "/crm/v8/settings/variables",
    retry: "unsafe",
    scopes: ["ZohoCRM.settings.ALL", "ZohoCRM.settings.variables.ALL", "ZohoCRM.settings.variables.CREATE"],
    wrap: "variables",
    property: "variables",
  };
  return batch(client, operation, { body: rows }, options);
}

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
export function variablesDelete(client: ClientContext, variable: string, options?: CallOptions): ZohoPromise<ActionResult> {
  const operation: Operation = {
    name: "crm.variables.delete",
    product: "crm",
    method: "DELETE",
    path: "/crm/v8/settings/variables/{variable}",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.ALL", "ZohoCRM.settings.variables.ALL", "ZohoCRM.settings.variables.DELETE"],
    property: "variables",
  };
  return outcome(client, operation, { path: { variable } }, options);
}

export interface VariablesDeleteManyParams {
  ids: readonly string[];
}

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
export function variablesDeleteMany(client: ClientContext, params: VariablesDeleteManyParams, options?: CallOptions): ZohoPromise<BatchResult<ActionResult>> {
  const operation: Operation = {
    name: "crm.variables.deleteMany",
    product: "crm",
    method: "DELETE",
    path: "/crm/v8/settings/variables",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.ALL", "ZohoCRM.settings.variables.ALL", "ZohoCRM.settings.variables.DELETE"],
    property: "variables",
  };
  return batch(client, operation, { params }, options);
}

export interface VariablesGetParams {
  group?: string;
}

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
export function variablesGet(client: ClientContext, variable: string, params?: VariablesGetParams, options?: CallOptions): ZohoPromise<Variable> {
  const operation: Operation = {
    name: "crm.variables.get",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/variables/{variable}",
    retry: "safe",
    scopes: ["ZohoCRM.settings.ALL", "ZohoCRM.settings.variables.ALL", "ZohoCRM.settings.variables.READ"],
    property: "variables",
  };
  return entity(client, operation, { path: { variable }, params }, options);
}

export interface VariablesListParams {
  group?: string;
}

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
export function variablesList(client: ClientContext, params?: VariablesListParams, options?: CallOptions): PagePromise<Variable> {
  const operation: Operation = {
    name: "crm.variables.list",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/variables",
    retry: "safe",
    scopes: ["ZohoCRM.settings.ALL", "ZohoCRM.settings.variables.ALL", "ZohoCRM.settings.variables.READ"],
    property: "variables",
  };
  return page(client, operation, { params }, options);
}

export interface VariablesUpdateParams {
  group?: string;
}

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
export function variablesUpdate(client: ClientContext, variable: string, entity: VariableInput, params?: VariablesUpdateParams, options?: CallOptions): ZohoPromise<ActionResult> {
  const operation: Operation = {
    name: "crm.variables.update",
    product: "crm",
    method: "PUT",
    path: "/crm/v8/settings/variables/{variable}",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.ALL", "ZohoCRM.settings.variables.ALL", "ZohoCRM.settings.variables.UPDATE"],
    wrap: "variables",
    wrapOne: true,
    property: "variables",
  };
  return outcome(client, operation, { path: { variable }, body: entity, params }, options);
}

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
export function variablesUpdateMany(client: ClientContext, rows: readonly VariableInput[], options?: CallOptions): ZohoPromise<BatchResult<ActionResult>> {
  const operation: Operation = {
    name: "crm.variables.updateMany",
    product: "crm",
    method: "PUT",
    path: "/crm/v8/settings/variables",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.ALL", "ZohoCRM.settings.variables.ALL", "ZohoCRM.settings.variables.UPDATE"],
    wrap: "variables",
    property: "variables",
  };
  return batch(client, operation, { body: rows }, options);
}
