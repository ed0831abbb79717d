// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { BatchResult, PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { RecordLockingConfigurationsCreateParams, RecordLockingConfigurationsDeleteManyParams, RecordLockingConfigurationsDeleteParams, RecordLockingConfigurationsGetParams, RecordLockingConfigurationsListParams, RecordLockingConfigurationsUpdateManyParams, RecordLockingConfigurationsUpdateParams } from "../operations/record-locking-configurations.ts";
import type { ActionResult } from "../schemas/common.ts";
import type { RecordLockingConfiguration, RecordLockingConfigurationInput } from "../schemas/record-locking-configurations.ts";

/** Operations on record locking configurations. */
export interface RecordLockingConfigurationsApi {
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
  create(rows: readonly RecordLockingConfigurationInput[], params: RecordLockingConfigurationsCreateParams, options?: CallOptions): ZohoPromise<BatchResult<ActionResult>>;
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
  delete(recordLockingConfigurationId: string, params: RecordLockingConfigurationsDeleteParams, options?: CallOptions): ZohoPromise<ActionResult>;
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
  deleteMany(params: RecordLockingConfigurationsDeleteManyParams, options?: CallOptions): ZohoPromise<BatchResult<ActionResult>>;
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
  get(recordLockingConfigurationId: string, params: RecordLockingConfigurationsGetParams, options?: CallOptions): ZohoPromise<RecordLockingConfiguration>;
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
  list(params: RecordLockingConfigurationsListParams, options?: CallOptions): PagePromise<RecordLockingConfiguration>;
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
  update(recordLockingConfigurationId: string, entity: RecordLockingConfigurationInput, params: RecordLockingConfigurationsUpdateParams, options?: CallOptions): ZohoPromise<ActionResult>;
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
  updateMany(rows: readonly RecordLockingConfigurationInput[], params: RecordLockingConfigurationsUpdateManyParams, options?: CallOptions): ZohoPromise<BatchResult<ActionResult>>;
}
