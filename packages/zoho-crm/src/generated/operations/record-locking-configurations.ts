// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type BatchResult, type ClientContext, type Operation, type PagePromise, type ZohoPromise, batch, entity, outcome, page } from "@x/zoho-auth/client";
import type { ActionResult } from "../schemas/common.ts";
import type { RecordLockingConfiguration, RecordLockingConfigurationInput } from "../schemas/record-locking-configurations.ts";

export interface RecordLockingConfigurationsCreateParams {
  module: string;
}

/**
 * Creates record locking configurations.
 *
 * `POST /crm/v8/settings/record_locking_configurations`
 *
 * Scopes: `ZohoCRM.settings.record_locking_configurations.ALL`.
 *
 * Credits: 1.
 *
 * Error codes: AMBIGUITY_DURING_PROCESSING, DEPENDENT_FIELD_MISSING, EXPECTED_FIELD_MISSING, INVALID_DATA, INVALID_MODULE, LIMIT_EXCEEDED, MANDATORY_NOT_FOUND, NOT_SUPPORTED, REQUIRED_PARAM_MISSING.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/add-record-locking-config.html
 */
export function recordLockingConfigurationsCreate(client: ClientContext, rows: readonly RecordLockingConfigurationInput[], params: RecordLockingConfigurationsCreateParams, options?: CallOptions): ZohoPromise<BatchResult<ActionResult>> {
  const operation: Operation = {
    name: "crm.recordLockingConfigurations.create",
    product: "crm",
    method: "POST",
    path: "/crm/v8/settings/record_locking_configurations",
    retry: "unsafe",
    scopes: ["ZohoCRM.settings.record_locking_configurations.ALL"],
    wrap: "record_locking_configurations",
    property: "record_locking_configurations",
  };
  return batch(client, operation, { body: rows, params }, options);
}

export interface RecordLockingConfigurationsDeleteParams {
  module: string;
}

/**
 * Deletes a record locking configuration.
 *
 * `DELETE /crm/v8/settings/record_locking_configurations/{record_locking_configuration_id}`
 *
 * Scopes: `ZohoCRM.settings.record_locking_configurations.ALL`.
 *
 * Credits: 1.
 *
 * Error codes: AMBIGUITY_DURING_PROCESSING, DEPENDENT_FIELD_MISSING, EXPECTED_FIELD_MISSING, INVALID_DATA, INVALID_MODULE, LIMIT_EXCEEDED, MANDATORY_NOT_FOUND, NOT_SUPPORTED, REQUIRED_PARAM_MISSING.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/delete-record-locking-config.html
 */
export function recordLockingConfigurationsDelete(client: ClientContext, recordLockingConfigurationId: string, params: RecordLockingConfigurationsDeleteParams, options?: CallOptions): ZohoPromise<ActionResult> {
  const operation: Operation = {
    name: "crm.recordLockingConfigurations.delete",
    product: "crm",
    method: "DELETE",
    path: "/crm/v8/settings/record_locking_configurations/{record_locking_configuration_id}",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.record_locking_configurations.ALL"],
    property: "record_locking_configurations",
  };
  return outcome(client, operation, { path: { record_locking_configuration_id: recordLockingConfigurationId }, params }, options);
}

export interface RecordLockingConfigurationsDeleteManyParams {
  ids: readonly string[];
  module: string;
}

/**
 * Deletes several record locking configurations.
 *
 * `DELETE /crm/v8/settings/record_locking_configurations`
 *
 * Scopes: `ZohoCRM.settings.record_locking_configurations.ALL`.
 *
 * Credits: 1.
 *
 * Error codes: AMBIGUITY_DURING_PROCESSING, DEPENDENT_FIELD_MISSING, EXPECTED_FIELD_MISSING, INVALID_DATA, INVALID_MODULE, LIMIT_EXCEEDED, MANDATORY_NOT_FOUND, NOT_SUPPORTED, REQUIRED_PARAM_MISSING.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function recordLockingConfigurationsDeleteMany(client: ClientContext, params: RecordLockingConfigurationsDeleteManyParams, options?: CallOptions): ZohoPromise<BatchResult<ActionResult>> {
  const operation: Operation = {
    name: "crm.recordLockingConfigurations.deleteMany",
    product: "crm",
    method: "DELETE",
    path: "/crm/v8/settings/record_locking_configurations",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.record_locking_configurations.ALL"],
    property: "record_locking_configurations",
  };
  return batch(client, operation, { params }, options);
}

export interface RecordLockingConfigurationsGetParams {
  module: string;
}

/**
 * Gets a record locking configuration.
 *
 * `GET /crm/v8/settings/record_locking_configurations/{record_locking_configuration_id}`
 *
 * Scopes: `ZohoCRM.settings.record_locking_configurations.ALL`.
 *
 * Credits: 1.
 *
 * Error codes: INVALID_DATA, INVALID_MODULE, LIMIT_EXCEEDED, MANDATORY_NOT_FOUND, REQUIRED_PARAM_MISSING.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function recordLockingConfigurationsGet(client: ClientContext, recordLockingConfigurationId: string, params: RecordLockingConfigurationsGetParams, options?: CallOptions): ZohoPromise<RecordLockingConfiguration> {
  const operation: Operation = {
    name: "crm.recordLockingConfigurations.get",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/record_locking_configurations/{record_locking_configuration_id}",
    retry: "safe",
    scopes: ["ZohoCRM.settings.record_locking_configurations.ALL"],
    property: "record_locking_configurations",
  };
  return entity(client, operation, { path: { record_locking_configuration_id: recordLockingConfigurationId }, params }, options);
}

export interface RecordLockingConfigurationsListParams {
  feature_type?: string;
  module: string;
}

/**
 * Lists record locking configurations.
 *
 * `GET /crm/v8/settings/record_locking_configurations`
 *
 * Scopes: `ZohoCRM.settings.record_locking_configurations.ALL`.
 *
 * Credits: 1.
 *
 * One page holds everything.
 *
 * Error codes: INVALID_DATA, INVALID_MODULE, LIMIT_EXCEEDED, MANDATORY_NOT_FOUND, REQUIRED_PARAM_MISSING.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function recordLockingConfigurationsList(client: ClientContext, params: RecordLockingConfigurationsListParams, options?: CallOptions): PagePromise<RecordLockingConfiguration> {
  const operation: Operation = {
    name: "crm.recordLockingConfigurations.list",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/record_locking_configurations",
    retry: "safe",
    scopes: ["ZohoCRM.settings.record_locking_configurations.ALL"],
    property: "record_locking_configurations",
  };
  return page(client, operation, { params }, options);
}

export interface RecordLockingConfigurationsUpdateParams {
  module: string;
}

/**
 * Updates a record locking configuration.
 *
 * `PUT /crm/v8/settings/record_locking_configurations/{record_locking_configuration_id}`
 *
 * Scopes: `ZohoCRM.settings.record_locking_configurations.ALL`.
 *
 * Credits: 1.
 *
 * Error codes: AMBIGUITY_DURING_PROCESSING, DEPENDENT_FIELD_MISSING, EXPECTED_FIELD_MISSING, INVALID_DATA, INVALID_MODULE, LIMIT_EXCEEDED, MANDATORY_NOT_FOUND, NOT_SUPPORTED, REQUIRED_PARAM_MISSING.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/update-record-locking-config.html
 */
export function recordLockingConfigurationsUpdate(client: ClientContext, recordLockingConfigurationId: string, entity: RecordLockingConfigurationInput, params: RecordLockingConfigurationsUpdateParams, options?: CallOptions): ZohoPromise<ActionResult> {
  const operation: Operation = {
    name: "crm.recordLockingConfigurations.update",
    product: "crm",
    method: "PUT",
    path: "/crm/v8/settings/record_locking_configurations/{record_locking_configuration_id}",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.record_locking_configurations.ALL"],
    wrap: "record_locking_configurations",
    wrapOne: true,
    property: "record_locking_configurations",
  };
  return outcome(client, operation, { path: { record_locking_configuration_id: recordLockingConfigurationId }, body: entity, params }, options);
}

export interface RecordLockingConfigurationsUpdateManyParams {
  module: string;
}

/**
 * Updates several record locking configurations.
 *
 * `PUT /crm/v8/settings/record_locking_configurations`
 *
 * Scopes: `ZohoCRM.settings.record_locking_configurations.ALL`.
 *
 * Credits: 1.
 *
 * Error codes: AMBIGUITY_DURING_PROCESSING, DEPENDENT_FIELD_MISSING, EXPECTED_FIELD_MISSING, INVALID_DATA, INVALID_MODULE, LIMIT_EXCEEDED, MANDATORY_NOT_FOUND, NOT_SUPPORTED, REQUIRED_PARAM_MISSING.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/update-record-locking-config.html
 */
export function recordLockingConfigurationsUpdateMany(client: ClientContext, rows: readonly RecordLockingConfigurationInput[], params: RecordLockingConfigurationsUpdateManyParams, options?: CallOptions): ZohoPromise<BatchResult<ActionResult>> {
  const operation: Operation = {
    name: "crm.recordLockingConfigurations.updateMany",
    product: "crm",
    method: "PUT",
    path: "/crm/v8/settings/record_locking_configurations",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.record_locking_configurations.ALL"],
    wrap: "record_locking_configurations",
    property: "record_locking_configurations",
  };
  return batch(client, operation, { body: rows, params }, options);
}
