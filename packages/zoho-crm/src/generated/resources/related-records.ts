// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { BatchResult, PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { RelatedRecordsDelinkManyParams, RelatedRecordsDelinkParams, RelatedRecordsGetParams, RelatedRecordsListOfDeletedParams, RelatedRecordsListParams, RelatedRecordsUpdateManyParams, RelatedRecordsUpdateParams } from "../operations/related-records.ts";
import type { CrmRecord, CrmRecordInput } from "../schemas/common.ts";
import type { RelatedRecordResult } from "../schemas/related-records.ts";

/** Operations on related records. */
export interface RelatedRecordsApi {
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
  delink(module: string, recordId: string, relatedList: string, relatedRecordId: string, params?: RelatedRecordsDelinkParams, options?: CallOptions): ZohoPromise<RelatedRecordResult>;
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
  delinkMany(module: string, recordId: string, relatedList: string, params: RelatedRecordsDelinkManyParams, options?: CallOptions): ZohoPromise<BatchResult<RelatedRecordResult>>;
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
  get<T = CrmRecord>(module: string, recordId: string, relatedList: string, relatedRecordId: string, params?: RelatedRecordsGetParams, options?: CallOptions): ZohoPromise<T>;
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
  list<T = CrmRecord>(module: string, recordId: string, relatedList: string, params: RelatedRecordsListParams, options?: CallOptions): PagePromise<T>;
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
  listOfDeleted<T = CrmRecord>(module: string, recordId: string, relatedList: string, params?: RelatedRecordsListOfDeletedParams, options?: CallOptions): PagePromise<T>;
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
  update<T extends object = CrmRecordInput>(module: string, recordId: string, relatedList: string, relatedRecordId: string, entity: T, params?: RelatedRecordsUpdateParams, options?: CallOptions): ZohoPromise<RelatedRecordResult>;
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
  updateMany<T extends object = CrmRecordInput>(module: string, recordId: string, relatedList: string, rows: readonly T[], params?: RelatedRecordsUpdateManyParams, options?: CallOptions): ZohoPromise<BatchResult<RelatedRecordResult>>;
}
