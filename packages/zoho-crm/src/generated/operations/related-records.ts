// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type BatchResult, type ClientContext, type Operation, type PagePromise, type ZohoPromise, batch, entity, outcome, page } from "@x/zoho-auth/client";
import type { CrmRecord, CrmRecordInput } from "../schemas/common.ts";
import type { RelatedRecordResult } from "../schemas/related-records.ts";

export interface RelatedRecordsDelinkParams {
  /** Header `X-EXTERNAL`. */
  xExternal?: string;
}

/**
 * Ends the relation of a record to another.
 *
 * `DELETE /crm/v8/{module}/{record_id}/{related_list}/{related_record_id}`
 *
 * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.DELETE`, or `ZohoCRM.modules.{module}.ALL`, or `ZohoCRM.modules.{module}.DELETE`.
 *
 * Credits: 1.
 *
 * Error codes: CANNOT_BE_UPDATED, INTERNAL_ERROR, INVALID_DATA, INVALID_REQUEST_METHOD, INVALID_TOKEN, INVALID_URL_PATTERN, NO_PERMISSION.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function relatedRecordsDelink(client: ClientContext, module: string, recordId: string, relatedList: string, relatedRecordId: string, params?: RelatedRecordsDelinkParams, options?: CallOptions): ZohoPromise<RelatedRecordResult> {
  const operation: Operation = {
    name: "crm.relatedRecords.delink",
    product: "crm",
    method: "DELETE",
    path: "/crm/v8/{module}/{record_id}/{related_list}/{related_record_id}",
    retry: "idempotent",
    scopes: ["ZohoCRM.modules.ALL", "ZohoCRM.modules.DELETE", "ZohoCRM.modules.{module}.ALL", "ZohoCRM.modules.{module}.DELETE"],
    headers: { xExternal: "X-EXTERNAL" },
    property: "data",
  };
  return outcome(client, operation, { path: { module, record_id: recordId, related_list: relatedList, related_record_id: relatedRecordId }, params }, options);
}

export interface RelatedRecordsDelinkManyParams {
  ids: readonly string[];
  /** Header `X-EXTERNAL`. */
  xExternal?: string;
}

/**
 * Ends the relation of a record to several others.
 *
 * `DELETE /crm/v8/{module}/{record_id}/{related_list}`
 *
 * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.DELETE`, or `ZohoCRM.modules.{module}.ALL`, or `ZohoCRM.modules.{module}.DELETE`.
 *
 * Credits: 1.
 *
 * Error codes: CANNOT_BE_UPDATED, INTERNAL_ERROR, INVALID_DATA, INVALID_REQUEST_METHOD, INVALID_TOKEN, INVALID_URL_PATTERN, NO_PERMISSION.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function relatedRecordsDelinkMany(client: ClientContext, module: string, recordId: string, relatedList: string, params: RelatedRecordsDelinkManyParams, options?: CallOptions): ZohoPromise<BatchResult<RelatedRecordResult>> {
  const operation: Operation = {
    name: "crm.relatedRecords.delinkMany",
    product: "crm",
    method: "DELETE",
    path: "/crm/v8/{module}/{record_id}/{related_list}",
    retry: "idempotent",
    scopes: ["ZohoCRM.modules.ALL", "ZohoCRM.modules.DELETE", "ZohoCRM.modules.{module}.ALL", "ZohoCRM.modules.{module}.DELETE"],
    headers: { xExternal: "X-EXTERNAL" },
    property: "data",
  };
  return batch(client, operation, { path: { module, record_id: recordId, related_list: relatedList }, params }, options);
}

export interface RelatedRecordsGetParams {
  fields?: readonly string[];
  /** Header `If-Modified-Since`. */
  ifModifiedSince?: string;
  /** Header `X-EXTERNAL`. */
  xExternal?: string;
}

/**
 * Gets a related record of a record.
 *
 * `GET /crm/v8/{module}/{record_id}/{related_list}/{related_record_id}`
 *
 * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.READ`, or `ZohoCRM.modules.{module}.ALL`, or `ZohoCRM.modules.{module}.READ`.
 *
 * Credits: 1.
 *
 * Error codes: CANNOT_BE_UPDATED, INTERNAL_ERROR, INVALID_DATA, INVALID_REQUEST_METHOD, INVALID_TOKEN, INVALID_URL_PATTERN, NO_PERMISSION.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/get-related-records.html
 */
export function relatedRecordsGet<T = CrmRecord>(client: ClientContext, module: string, recordId: string, relatedList: string, relatedRecordId: string, params?: RelatedRecordsGetParams, options?: CallOptions): ZohoPromise<T> {
  const operation: Operation = {
    name: "crm.relatedRecords.get",
    product: "crm",
    method: "GET",
    path: "/crm/v8/{module}/{record_id}/{related_list}/{related_record_id}",
    retry: "safe",
    scopes: ["ZohoCRM.modules.ALL", "ZohoCRM.modules.READ", "ZohoCRM.modules.{module}.ALL", "ZohoCRM.modules.{module}.READ"],
    headers: { ifModifiedSince: "If-Modified-Since", xExternal: "X-EXTERNAL" },
    property: "data",
  };
  return entity(client, operation, { path: { module, record_id: recordId, related_list: relatedList, related_record_id: relatedRecordId }, params }, options);
}

export interface RelatedRecordsListParams {
  fields: readonly string[];
  ids?: readonly string[];
  /** Header `If-Modified-Since`. */
  ifModifiedSince?: string;
  page?: number;
  page_token?: string;
  per_page?: number;
  sort_by?: string;
  sort_order?: "asc" | "desc";
  /** Header `X-EXTERNAL`. */
  xExternal?: string;
}

/**
 * Lists the related records of a record.
 *
 * `GET /crm/v8/{module}/{record_id}/{related_list}`
 *
 * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.READ`, or `ZohoCRM.modules.{module}.ALL`, or `ZohoCRM.modules.{module}.READ`.
 *
 * Credits: 1.
 *
 * Pages: by number for the first 2,000 rows, then by token.
 *
 * Error codes: CANNOT_BE_UPDATED, INTERNAL_ERROR, INVALID_DATA, INVALID_REQUEST_METHOD, INVALID_TOKEN, INVALID_URL_PATTERN, NO_PERMISSION.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/get-related-records.html
 */
export function relatedRecordsList<T = CrmRecord>(client: ClientContext, module: string, recordId: string, relatedList: string, params: RelatedRecordsListParams, options?: CallOptions): PagePromise<T> {
  const operation: Operation = {
    name: "crm.relatedRecords.list",
    product: "crm",
    method: "GET",
    path: "/crm/v8/{module}/{record_id}/{related_list}",
    retry: "safe",
    scopes: ["ZohoCRM.modules.ALL", "ZohoCRM.modules.READ", "ZohoCRM.modules.{module}.ALL", "ZohoCRM.modules.{module}.READ"],
    headers: { ifModifiedSince: "If-Modified-Since", xExternal: "X-EXTERNAL" },
    property: "data",
    paging: "token",
  };
  return page(client, operation, { path: { module, record_id: recordId, related_list: relatedList }, params }, options);
}

export interface RelatedRecordsListOfDeletedParams {
  fields?: readonly string[];
  ids?: readonly string[];
  page?: number;
  per_page?: number;
}

/**
 * Lists the related records of a deleted record.
 *
 * `GET /crm/v8/{module}/deleted/{record_id}/{related_list}`
 *
 * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.READ`, or `ZohoCRM.modules.{module}.ALL`, or `ZohoCRM.modules.{module}.READ`.
 *
 * Credits: 1.
 *
 * Pages: by number.
 *
 * Error codes: CANNOT_BE_UPDATED, INTERNAL_ERROR, INVALID_DATA, INVALID_REQUEST_METHOD, INVALID_TOKEN, INVALID_URL_PATTERN, NO_PERMISSION.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function relatedRecordsListOfDeleted<T = CrmRecord>(client: ClientContext, module: string, recordId: string, relatedList: string, params?: RelatedRecordsListOfDeletedParams, options?: CallOptions): PagePromise<T> {
  const operation: Operation = {
    name: "crm.relatedRecords.listOfDeleted",
    product: "crm",
    method: "GET",
    path: "/crm/v8/{module}/deleted/{record_id}/{related_list}",
    retry: "safe",
    scopes: ["ZohoCRM.modules.ALL", "ZohoCRM.modules.READ", "ZohoCRM.modules.{module}.ALL", "ZohoCRM.modules.{module}.READ"],
    property: "data",
    paging: "page",
  };
  return page(client, operation, { path: { module, record_id: recordId, related_list: relatedList }, params }, options);
}

export interface RelatedRecordsUpdateParams {
  /** Header `X-EXTERNAL`. */
  xExternal?: string;
}

/**
 * Updates a related record.
 *
 * `PUT /crm/v8/{module}/{record_id}/{related_list}/{related_record_id}`
 *
 * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.UPDATE`, or `ZohoCRM.modules.{module}.ALL`, or `ZohoCRM.modules.{module}.UPDATE`.
 *
 * Credits: 1.
 *
 * Error codes: CANNOT_BE_UPDATED, INTERNAL_ERROR, INVALID_DATA, INVALID_REQUEST_METHOD, INVALID_TOKEN, INVALID_URL_PATTERN, NO_PERMISSION.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function relatedRecordsUpdate<T extends object = CrmRecordInput>(client: ClientContext, module: string, recordId: string, relatedList: string, relatedRecordId: string, entity: T, params?: RelatedRecordsUpdateParams, options?: CallOptions): ZohoPromise<RelatedRecordResult> {
  const operation: Operation = {
    name: "crm.relatedRecords.update",
    product: "crm",
    method: "PUT",
    path: "/crm/v8/{module}/{record_id}/{related_list}/{related_record_id}",
    retry: "idempotent",
    scopes: ["ZohoCRM.modules.ALL", "ZohoCRM.modules.UPDATE", "ZohoCRM.modules.{module}.ALL", "ZohoCRM.modules.{module}.UPDATE"],
    headers: { xExternal: "X-EXTERNAL" },
    wrap: "data",
    wrapOne: true,
    property: "data",
  };
  return outcome(client, operation, { path: { module, record_id: recordId, related_list: relatedList, related_record_id: relatedRecordId }, body: entity, params }, options);
}

export interface RelatedRecordsUpdateManyParams {
  /** Header `X-EXTERNAL`. */
  xExternal?: string;
}

/**
 * Updates several related records.
 *
 * `PUT /crm/v8/{module}/{record_id}/{related_list}`
 *
 * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.UPDATE`, or `ZohoCRM.modules.{module}.ALL`, or `ZohoCRM.modules.{module}.UPDATE`.
 *
 * Credits: 1.
 *
 * Error codes: CANNOT_BE_UPDATED, INTERNAL_ERROR, INVALID_DATA, INVALID_REQUEST_METHOD, INVALID_TOKEN, INVALID_URL_PATTERN, NO_PERMISSION.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function relatedRecordsUpdateMany<T extends object = CrmRecordInput>(client: ClientContext, module: string, recordId: string, relatedList: string, rows: readonly T[], params?: RelatedRecordsUpdateManyParams, options?: CallOptions): ZohoPromise<BatchResult<RelatedRecordResult>> {
  const operation: Operation = {
    name: "crm.relatedRecords.updateMany",
    product: "crm",
    method: "PUT",
    path: "/crm/v8/{module}/{record_id}/{related_list}",
    retry: "idempotent",
    scopes: ["ZohoCRM.modules.ALL", "ZohoCRM.modules.UPDATE", "ZohoCRM.modules.{module}.ALL", "ZohoCRM.modules.{module}.UPDATE"],
    headers: { xExternal: "X-EXTERNAL" },
    wrap: "data",
    property: "data",
  };
  return batch(client, operation, { path: { module, record_id: recordId, related_list: relatedList }, body: rows, params }, options);
}
