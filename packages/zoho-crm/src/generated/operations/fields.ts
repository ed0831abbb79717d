// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type BatchResult, type ClientContext, type Operation, type PagePromise, type ZohoPromise, batch, entity, outcome, page } from "@x/zoho-auth/client";
import type { ActionResult, Field, FieldInput } from "../schemas/common.ts";
import type { FieldPicklistValue } from "../schemas/fields.ts";

export interface FieldsCreateParams {
  module: string;
}

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
export function fieldsCreate(client: ClientContext, rows: readonly FieldInput[], params: FieldsCreateParams, options?: CallOptions): ZohoPromise<BatchResult<ActionResult>> {
  const operation: Operation = {
    name: "crm.fields.create",
    product: "crm",
    method: "POST",
    path: "/crm/v8/settings/fields",
    retry: "unsafe",
    scopes: ["ZohoCRM.settings.ALL", "ZohoCRM.settings.fields.ALL", "ZohoCRM.settings.fields.CREATE"],
    wrap: "fields",
    property: "fields",
  };
  return batch(client, operation, { body: rows, params }, options);
}

export interface FieldsDeleteParams {
  module: string;
}

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
export function fieldsDelete(client: ClientContext, field: string, params: FieldsDeleteParams, options?: CallOptions): ZohoPromise<ActionResult> {
  const operation: Operation = {
    name: "crm.fields.delete",
    product: "crm",
    method: "DELETE",
    path: "/crm/v8/settings/fields/{field}",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.ALL", "ZohoCRM.settings.fields.ALL", "ZohoCRM.settings.fields.DELETE"],
    property: "fields",
  };
  return outcome(client, operation, { path: { field }, params }, options);
}

export interface FieldsGetParams {
  module: string;
}

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
export function fieldsGet(client: ClientContext, field: string, params: FieldsGetParams, options?: CallOptions): ZohoPromise<Field> {
  const operation: Operation = {
    name: "crm.fields.get",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/fields/{field}",
    retry: "safe",
    scopes: ["ZohoCRM.settings.ALL", "ZohoCRM.settings.fields.ALL", "ZohoCRM.settings.fields.READ"],
    property: "fields",
  };
  return entity(client, operation, { path: { field }, params }, options);
}

export interface FieldsListParams {
  module: string;
  type?: "all" | "unused" | "used";
}

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
export function fieldsList(client: ClientContext, params: FieldsListParams, options?: CallOptions): PagePromise<Field> {
  const operation: Operation = {
    name: "crm.fields.list",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/fields",
    retry: "safe",
    scopes: ["ZohoCRM.settings.ALL", "ZohoCRM.settings.fields.ALL", "ZohoCRM.settings.fields.READ"],
    property: "fields",
  };
  return page(client, operation, { params }, options);
}

export interface FieldsListPicklistValuesParams {
  module: string;
}

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
export function fieldsListPicklistValues(client: ClientContext, field: string, params: FieldsListPicklistValuesParams, options?: CallOptions): PagePromise<FieldPicklistValue> {
  const operation: Operation = {
    name: "crm.fields.listPicklistValues",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/fields/{field}/pick_list_values",
    retry: "safe",
    scopes: ["ZohoCRM.settings.fields.ALL", "ZohoCRM.settings.fields.READ"],
    property: "pick_list_values",
  };
  return page(client, operation, { path: { field }, params }, options);
}

export interface FieldsUpdateParams {
  module: string;
}

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
export function fieldsUpdate(client: ClientContext, field: string, entity: FieldInput, params: FieldsUpdateParams, options?: CallOptions): ZohoPromise<ActionResult> {
  const operation: Operation = {
    name: "crm.fields.update",
    product: "crm",
    method: "PATCH",
    path: "/crm/v8/settings/fields/{field}",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.ALL", "ZohoCRM.settings.fields.ALL", "ZohoCRM.settings.fields.UPDATE"],
    wrap: "fields",
    wrapOne: true,
    property: "fields",
  };
  return outcome(client, operation, { path: { field }, body: entity, params }, options);
}

export interface FieldsUpdateManyParams {
  module: string;
}

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
export function fieldsUpdateMany(client: ClientContext, rows: readonly FieldInput[], params: FieldsUpdateManyParams, options?: CallOptions): ZohoPromise<BatchResult<ActionResult>> {
  const operation: Operation = {
    name: "crm.fields.updateMany",
    product: "crm",
    method: "PATCH",
    path: "/crm/v8/settings/fields",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.ALL", "ZohoCRM.settings.fields.ALL", "ZohoCRM.settings.fields.UPDATE"],
    wrap: "fields",
    property: "fields",
  };
  return batch(client, operation, { body: rows, params }, options);
}
