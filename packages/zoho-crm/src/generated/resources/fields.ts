// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { BatchResult, PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { FieldsCreateParams, FieldsDeleteParams, FieldsGetParams, FieldsListParams, FieldsListPicklistValuesParams, FieldsUpdateManyParams, FieldsUpdateParams } from "../operations/fields.ts";
import type { ActionResult, Field, FieldInput } from "../schemas/common.ts";
import type { FieldPicklistValue } from "../schemas/fields.ts";

/** Operations on fields. */
export interface FieldsApi {
  /**
   * Creates fields.
   *
   * `POST /crm/v8/settings/fields`
   *
   * Scopes: `ZohoCRM.settings.ALL`, or `ZohoCRM.settings.fields.ALL`, or `ZohoCRM.settings.fields.CREATE`.
   *
   * Credits: 1.
   *
   * Error codes: DEPENDENT_FIELD_MISSING, INVALID_DATA, LIMIT_EXCEEDED, MANDATORY_NOT_FOUND.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/create-custom-field.html
   */
  create(rows: readonly FieldInput[], params: FieldsCreateParams, options?: CallOptions): ZohoPromise<BatchResult<ActionResult>>;
  /**
   * Deletes a field.
   *
   * `DELETE /crm/v8/settings/fields/{field}`
   *
   * Scopes: `ZohoCRM.settings.ALL`, or `ZohoCRM.settings.fields.ALL`, or `ZohoCRM.settings.fields.DELETE`.
   *
   * Credits: 1.
   *
   * Error codes: INVALID_DATA, INVALID_MODULE, MANDATORY_NOT_FOUND, REQUIRED_PARAM_MISSING.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  delete(field: string, params: FieldsDeleteParams, options?: CallOptions): ZohoPromise<ActionResult>;
  /**
   * Gets a field.
   *
   * `GET /crm/v8/settings/fields/{field}`
   *
   * Scopes: `ZohoCRM.settings.ALL`, or `ZohoCRM.settings.fields.ALL`, or `ZohoCRM.settings.fields.READ`.
   *
   * Credits: 1.
   *
   * Error codes: INVALID_DATA, INVALID_MODULE, MANDATORY_NOT_FOUND, REQUIRED_PARAM_MISSING.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/field-meta.html
   */
  get(field: string, params: FieldsGetParams, options?: CallOptions): ZohoPromise<Field>;
  /**
   * Lists fields.
   *
   * `GET /crm/v8/settings/fields`
   *
   * Scopes: `ZohoCRM.settings.ALL`, or `ZohoCRM.settings.fields.ALL`, or `ZohoCRM.settings.fields.READ`.
   *
   * Credits: 1.
   *
   * One page holds everything.
   *
   * Error codes: INVALID_DATA, INVALID_MODULE, MANDATORY_NOT_FOUND, REQUIRED_PARAM_MISSING.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/field-meta.html
   */
  list(params: FieldsListParams, options?: CallOptions): PagePromise<Field>;
  /**
   * Lists the picklist values of a field.
   *
   * `GET /crm/v8/settings/fields/{field}/pick_list_values`
   *
   * Scopes: `ZohoCRM.settings.fields.ALL`, or `ZohoCRM.settings.fields.READ`.
   *
   * Credits: 1.
   *
   * One page holds everything.
   *
   * Error codes: INVALID_DATA, INVALID_MODULE, NO_PERMISSION, REQUIRED_PARAM_MISSING, VERSION_NOT_SUPPORTED.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  listPicklistValues(field: string, params: FieldsListPicklistValuesParams, options?: CallOptions): PagePromise<FieldPicklistValue>;
  /**
   * Updates a field.
   *
   * `PATCH /crm/v8/settings/fields/{field}`
   *
   * Scopes: `ZohoCRM.settings.ALL`, or `ZohoCRM.settings.fields.ALL`, or `ZohoCRM.settings.fields.UPDATE`.
   *
   * Credits: 1.
   *
   * Error codes: DEPENDENT_FIELD_MISSING, INVALID_DATA, LIMIT_EXCEEDED, MANDATORY_NOT_FOUND.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  update(field: string, entity: FieldInput, params: FieldsUpdateParams, options?: CallOptions): ZohoPromise<ActionResult>;
  /**
   * Updates several fields.
   *
   * `PATCH /crm/v8/settings/fields`
   *
   * Scopes: `ZohoCRM.settings.ALL`, or `ZohoCRM.settings.fields.ALL`, or `ZohoCRM.settings.fields.UPDATE`.
   *
   * Credits: 1.
   *
   * Error codes: DEPENDENT_FIELD_MISSING, INVALID_DATA, LIMIT_EXCEEDED, MANDATORY_NOT_FOUND.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  updateMany(rows: readonly FieldInput[], params: FieldsUpdateManyParams, options?: CallOptions): ZohoPromise<BatchResult<ActionResult>>;
}
