// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { BatchResult, FileDownload, FileUpload, PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { RecordsCountMatchingParams, RecordsCountParams, RecordsCreateParams, RecordsDeleteManyParams, RecordsDeleteParams, RecordsGetMassChangeOwnerStatusParams, RecordsGetMassConvertStatusParams, RecordsGetMassDeleteStatusParams, RecordsGetMassUpdateStatusParams, RecordsGetMergeStatusParams, RecordsGetParams, RecordsGetRichTextParams, RecordsListDeletedParams, RecordsListParams, RecordsListRichTextParams, RecordsMassUpdateParams, RecordsSearchParams, RecordsUpdateManyParams, RecordsUpdateParams, RecordsUploadPhotoParams, RecordsUpsertParams } from "../operations/records.ts";
import type { ActionResult, Criteria, CrmRecord, CrmRecordInput, FieldReference, IdReference, InventoryConversion, JobDetailsResult, RecordWriteResult, ScheduledResult, TerritorySelection } from "../schemas/common.ts";
import type { DeletedRecord, InventoryConvertResult, InventoryConvertTarget, MassActionStatus, MassDeleteStatus, MassUpdateResult, Merge, MergeInput } from "../schemas/records.ts";

/** Operations on records. */
export interface RecordsApi {
  /**
   * Changes the owner of a record.
   *
   * `POST /crm/v8/{module}/{record_id}/actions/change_owner`
   *
   * Scopes: `ZohoCRM.change_owner.CREATE`, or `ZohoCRM.change_owner.{module}.CREATE`.
   *
   * Credits: 1.
   *
   * Error codes: AMBIGUITY_DURING_PROCESSING, EXPECTED_FIELD_MISSING, INTERNAL_SERVER_ERROR, INVALID_DATA, MANDATORY_NOT_FOUND, NOT_SUPPORTED, NO_PERMISSION.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  changeOwner(module: string, recordId: string, body: { notify?: boolean; owner: IdReference; related_modules?: FieldReference[]; }, options?: CallOptions): ZohoPromise<ActionResult>;
  /**
   * Changes the owner of several records.
   *
   * `POST /crm/v8/{module}/actions/change_owner`
   *
   * Scopes: `ZohoCRM.change_owner.CREATE`, or `ZohoCRM.change_owner.{module}.CREATE`.
   *
   * Credits: 1.
   *
   * Error codes: AMBIGUITY_DURING_PROCESSING, EXPECTED_FIELD_MISSING, INTERNAL_SERVER_ERROR, INVALID_DATA, MANDATORY_NOT_FOUND, NOT_SUPPORTED, NO_PERMISSION.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  changeOwnerMany(module: string, body: { ids?: string[]; notify?: boolean; owner: IdReference; related_modules?: FieldReference[]; }, options?: CallOptions): ZohoPromise<BatchResult<ActionResult>>;
  /**
   * Clones a record.
   *
   * `POST /crm/v8/{module}/{record_id}/actions/clone`
   *
   * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.CREATE`, or `ZohoCRM.modules.{module}.ALL`, or `ZohoCRM.modules.{module}.CREATE`.
   *
   * Credits: 1.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  clone(module: string, recordId: string, options?: CallOptions): ZohoPromise<RecordWriteResult>;
  /**
   * Converts a quote or a sales order to a sales order or an invoice.
   *
   * `POST /crm/v8/{module}/{record_id}/actions/convert`
   *
   * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.{module}.CREATE`.
   *
   * Credits: 1.
   *
   * Error codes: AMBIGUITY_DURING_PROCESSING, EXPECTED_FIELD_MISSING, ID_ALREADY_CONVERTED, INVALID_DATA, MANDATORY_NOT_FOUND, NOT_ALLOWED, NOT_APPROVED, NOT_REVIEWED, NO_PERMISSION.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/inventory-convert.html
   */
  convert(module: string, recordId: string, entity: InventoryConversion, options?: CallOptions): ZohoPromise<InventoryConvertResult>;
  /**
   * Counts records.
   *
   * `GET /crm/v8/{module}/actions/count`
   *
   * Scopes: `ZohoSearch.securesearch.READ` with `ZohoCRM.settings.layouts.READ` with `ZohoCRM.modules.ALL`, or `ZohoSearch.securesearch.READ` with `ZohoCRM.settings.layouts.READ` with `ZohoCRM.modules.READ`, or `ZohoSearch.securesearch.READ` with `ZohoCRM.settings.layouts.READ` with `ZohoCRM.modules.{module}.READ`.
   *
   * Credits: 50.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/module_record_count.html
   */
  count(module: string, params?: RecordsCountParams, options?: CallOptions): ZohoPromise<number>;
  /**
   * Counts the records of a module that match a criterion.
   *
   * `POST /crm/v8/{module}/actions/count`
   *
   * Scopes: `ZohoSearch.securesearch.READ` with `ZohoCRM.settings.layouts.READ` with `ZohoCRM.modules.ALL`, or `ZohoSearch.securesearch.READ` with `ZohoCRM.settings.layouts.READ` with `ZohoCRM.modules.READ`, or `ZohoSearch.securesearch.READ` with `ZohoCRM.settings.layouts.READ` with `ZohoCRM.modules.{module}.READ`.
   *
   * Credits: 50.
   *
   * Error codes: AMBIGUITY_DURING_PROCESSING, INVALID_MODULE.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  countMatching(module: string, params?: RecordsCountMatchingParams, options?: CallOptions): ZohoPromise<number>;
  /**
   * Creates records.
   *
   * `POST /crm/v8/{module}`
   *
   * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.CREATE`, or `ZohoCRM.modules.{module}.ALL`, or `ZohoCRM.modules.{module}.CREATE`.
   *
   * Credits: 1 for every 10 rows; heavy above 10 rows.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/insert-records.html
   */
  create<T extends object = CrmRecordInput>(module: string, rows: readonly T[], params?: RecordsCreateParams, options?: CallOptions): ZohoPromise<BatchResult<RecordWriteResult>>;
  /**
   * Deletes a record.
   *
   * `DELETE /crm/v8/{module}/{record_id}`
   *
   * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.DELETE`, or `ZohoCRM.modules.{module}.ALL`, or `ZohoCRM.modules.{module}.DELETE`.
   *
   * Credits: 1.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/delete-records.html
   */
  delete(module: string, recordId: string, params?: RecordsDeleteParams, options?: CallOptions): ZohoPromise<RecordWriteResult>;
  /**
   * Deletes several records.
   *
   * `DELETE /crm/v8/{module}`
   *
   * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.DELETE`, or `ZohoCRM.modules.{module}.ALL`, or `ZohoCRM.modules.{module}.DELETE`.
   *
   * Credits: 1.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/delete-records.html
   */
  deleteMany(module: string, params: RecordsDeleteManyParams, options?: CallOptions): ZohoPromise<BatchResult<RecordWriteResult>>;
  /**
   * Deletes the photo of a record.
   *
   * `DELETE /crm/v8/{module}/{record_id}/photo`
   *
   * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.DELETE`, or `ZohoCRM.modules.{module}.ALL`, or `ZohoCRM.modules.{module}.DELETE`.
   *
   * Credits: 1.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  deletePhoto(module: string, recordId: string, options?: CallOptions): ZohoPromise<RecordWriteResult>;
  /**
   * Gets a record.
   *
   * `GET /crm/v8/{module}/{record_id}`
   *
   * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.READ`, or `ZohoCRM.modules.{module}.ALL`, or `ZohoCRM.modules.{module}.READ`.
   *
   * Credits: 1.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/get-records.html
   */
  get<T = CrmRecord>(module: string, recordId: string, params?: RecordsGetParams, options?: CallOptions): ZohoPromise<T>;
  /**
   * Gets the state of a job that changes the owner of records.
   *
   * `GET /crm/v8/{module}/actions/mass_change_owner`
   *
   * Scopes: `ZohoCRM.change_owner.READ`, or `ZohoCRM.change_owner.{module}.READ`.
   *
   * Credits: 1.
   *
   * Error codes: INVALID_DATA, MANDATORY_NOT_FOUND.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  getMassChangeOwnerStatus(module: string, params: RecordsGetMassChangeOwnerStatusParams, options?: CallOptions): ZohoPromise<MassActionStatus>;
  /**
   * Gets the state of a job that converts quotes or sales orders.
   *
   * `GET /crm/v8/{module}/actions/mass_convert`
   *
   * Scopes: `ZohoCRM.mass_convert.Quotes.READ`, or `ZohoCRM.mass_convert.SalesOrders.READ`.
   *
   * Credits: 1.
   *
   * Error codes: INVALID_DATA, REQUIRED_PARAM_MISSING.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  getMassConvertStatus(module: string, params: RecordsGetMassConvertStatusParams, options?: CallOptions): ZohoPromise<{ converted_count?: number; failed_count?: number; not_converted_count?: number; status?: string; total_count?: number; }>;
  /**
   * Gets the state of a job that deletes records.
   *
   * `GET /crm/v8/{module}/actions/mass_delete`
   *
   * Scopes: `ZohoCRM.mass_delete.{module}.READ`.
   *
   * Credits: 1.
   *
   * Error codes: INTERNAL_SERVER_ERROR.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  getMassDeleteStatus(module: string, params: RecordsGetMassDeleteStatusParams, options?: CallOptions): ZohoPromise<MassDeleteStatus>;
  /**
   * Gets the state of a job that updates records.
   *
   * `GET /crm/v8/{module}/actions/mass_update`
   *
   * Scopes: `ZohoCRM.mass_update.{module}.READ`.
   *
   * Credits: 1.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  getMassUpdateStatus(module: string, params: RecordsGetMassUpdateStatusParams, options?: CallOptions): ZohoPromise<MassActionStatus>;
  /**
   * Gets the state of a merge of records.
   *
   * `GET /crm/v8/{module}/{record_id}/actions/merge`
   *
   * Scopes: `ZohoCRM.modules.{module}.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: INVALID_DATA, INVALID_MODULE.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/get-merge-status.html
   */
  getMergeStatus(module: string, recordId: string, params: RecordsGetMergeStatusParams, options?: CallOptions): ZohoPromise<Merge>;
  /**
   * Gets the photo of a record.
   *
   * `GET /crm/v8/{module}/{record_id}/photo`
   *
   * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.READ`, or `ZohoCRM.modules.{module}.ALL`, or `ZohoCRM.modules.{module}.READ`.
   *
   * Credits: 1.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  getPhoto(module: string, recordId: string, options?: CallOptions): ZohoPromise<FileDownload>;
  /**
   * Gets the full rich text of a record; other reads cut it short.
   *
   * `GET /crm/v8/{module}/{record_id}/actions/fetch_full_data`
   *
   * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.READ`, or `ZohoCRM.modules.{module}.ALL`, or `ZohoCRM.modules.{module}.READ`.
   *
   * Credits: 1.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  getRichText<T = CrmRecord>(module: string, recordId: string, params?: RecordsGetRichTextParams, options?: CallOptions): ZohoPromise<T>;
  /**
   * Lists records.
   *
   * `GET /crm/v8/{module}`
   *
   * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.READ`, or `ZohoCRM.modules.{module}.ALL`, or `ZohoCRM.modules.{module}.READ`.
   *
   * Credits: 1; 3 with `cvid`; heavy with `cvid` or `sort_by`.
   *
   * Pages: by number for the first 2,000 rows, then by token.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/get-records.html
   */
  list<T = CrmRecord>(module: string, params: RecordsListParams, options?: CallOptions): PagePromise<T>;
  /**
   * Lists deleted records: in the recycle bin, or gone for ever.
   *
   * `GET /crm/v8/{module}/deleted`
   *
   * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.READ`, or `ZohoCRM.modules.{module}.ALL`, or `ZohoCRM.modules.{module}.READ`.
   *
   * Credits: 2.
   *
   * Pages: by number.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/get-deleted-records.html
   */
  listDeleted(module: string, params?: RecordsListDeletedParams, options?: CallOptions): PagePromise<DeletedRecord>;
  /**
   * Lists the full rich text of several records; other reads cut it short.
   *
   * `GET /crm/v8/{module}/actions/fetch_full_data`
   *
   * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.READ`, or `ZohoCRM.modules.{module}.ALL`, or `ZohoCRM.modules.{module}.READ`.
   *
   * Credits: 1.
   *
   * One page holds everything.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  listRichText<T = CrmRecord>(module: string, params: RecordsListRichTextParams, options?: CallOptions): PagePromise<T>;
  /**
   * Starts a job that gives several records another owner.
   *
   * `POST /crm/v8/{module}/actions/mass_change_owner`
   *
   * Scopes: `ZohoCRM.change_owner.CREATE`, or `ZohoCRM.change_owner.{module}.CREATE`.
   *
   * Credits: 1.
   *
   * Error codes: INVALID_DATA, MANDATORY_NOT_FOUND.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  massChangeOwner(module: string, body: { criteria?: Criteria; cvid: string; owner: IdReference; territory?: TerritorySelection; }, options?: CallOptions): ZohoPromise<JobDetailsResult>;
  /**
   * Starts a job that converts several quotes or sales orders.
   *
   * `POST /crm/v8/{module}/actions/mass_convert`
   *
   * Scopes: `ZohoCRM.mass_convert.Quotes.CREATE`, or `ZohoCRM.mass_convert.SalesOrders.CREATE`.
   *
   * Credits: 1.
   *
   * Error codes: AMBIGUITY_DURING_PROCESSING, EXPECTED_FIELD_MISSING, ID_ALREADY_CONVERTED, INVALID_DATA, LIMIT_EXCEEDED, MANDATORY_NOT_FOUND, NOT_APPROVED, NOT_REVIEWED, NO_PERMISSION.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/mass-inventory-convert.html
   */
  massConvert(module: string, body: { assign_to?: FieldReference; convert_to: InventoryConvertTarget[]; ids: string[]; related_modules?: FieldReference[]; }, options?: CallOptions): ZohoPromise<ScheduledResult>;
  /**
   * Starts a job that deletes several records.
   *
   * `POST /crm/v8/{module}/actions/mass_delete`
   *
   * Scopes: `ZohoCRM.mass_delete.{module}.DELETE`.
   *
   * Credits: 1 for every 100 rows.
   *
   * Error codes: INTERNAL_SERVER_ERROR, INVALID_DATA, INVALID_MODULE, MANDATORY_NOT_FOUND.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  massDelete(module: string, body: { cvid?: string; ids?: string[]; territory?: TerritorySelection; }, options?: CallOptions): ZohoPromise<BatchResult<JobDetailsResult>>;
  /**
   * Starts a job that updates several records.
   *
   * `POST /crm/v8/{module}/actions/mass_update`
   *
   * Scopes: `ZohoCRM.mass_update.{module}.UPDATE`.
   *
   * Credits: 1.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/mass-update-records.html
   */
  massUpdate<T extends object = CrmRecordInput>(module: string, rows: readonly T[], params?: RecordsMassUpdateParams, options?: CallOptions): ZohoPromise<BatchResult<MassUpdateResult>>;
  /**
   * Merges up to three records into one.
   *
   * `POST /crm/v8/{module}/{record_id}/actions/merge`
   *
   * Scopes: `ZohoCRM.modules.{module}.ALL`.
   *
   * Credits: 50.
   *
   * Error codes: DEPENDENT_FIELD_MISSING, DUPLICATE_DATA, FILTER_CRITERIA_NOT_SATISFIED, INVALID_DATA, INVALID_MODULE, LIMIT_EXCEEDED, MANDATORY_NOT_FOUND, NOT_ALLOWED.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/merge-records.html
   */
  merge(module: string, recordId: string, entity: MergeInput, options?: CallOptions): ZohoPromise<JobDetailsResult>;
  /**
   * Searches records.
   *
   * `GET /crm/v8/{module}/search`
   *
   * Scopes: `ZohoSearch.securesearch.READ` with `ZohoCRM.modules.ALL`, or `ZohoSearch.securesearch.READ` with `ZohoCRM.modules.READ`, or `ZohoSearch.securesearch.READ` with `ZohoCRM.modules.{module}.READ`, or `ZohoSearch.securesearch.READ` with `ZohoCRM.users.ALL`, or `ZohoSearch.securesearch.READ` with `ZohoCRM.users.READ`.
   *
   * Credits: 1.
   *
   * Pages: by number.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/search-records.html
   */
  search<T = CrmRecord>(module: string, params?: RecordsSearchParams, options?: CallOptions): PagePromise<T>;
  /**
   * Updates a record.
   *
   * `PUT /crm/v8/{module}/{record_id}`
   *
   * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.UPDATE`, or `ZohoCRM.modules.{module}.ALL`, or `ZohoCRM.modules.{module}.UPDATE`.
   *
   * Credits: 1.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/update-records.html
   */
  update<T extends object = CrmRecordInput>(module: string, recordId: string, entity: T, params?: RecordsUpdateParams, options?: CallOptions): ZohoPromise<RecordWriteResult>;
  /**
   * Updates several records.
   *
   * `PUT /crm/v8/{module}`
   *
   * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.UPDATE`, or `ZohoCRM.modules.{module}.ALL`, or `ZohoCRM.modules.{module}.UPDATE`.
   *
   * Credits: 1 for every 10 rows; heavy above 10 rows.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/update-records.html
   */
  updateMany<T extends object = CrmRecordInput>(module: string, rows: readonly T[], params?: RecordsUpdateManyParams, options?: CallOptions): ZohoPromise<BatchResult<RecordWriteResult>>;
  /**
   * Uploads a photo of a record.
   *
   * `POST /crm/v8/{module}/{record_id}/photo`
   *
   * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.CREATE`, or `ZohoCRM.modules.{module}.ALL`, or `ZohoCRM.modules.{module}.CREATE`.
   *
   * Credits: 1.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  uploadPhoto(module: string, recordId: string, form: { file: FileUpload; }, params?: RecordsUploadPhotoParams, options?: CallOptions): ZohoPromise<RecordWriteResult>;
  /**
   * Creates records, or updates those that exist.
   *
   * `POST /crm/v8/{module}/upsert`
   *
   * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.CREATE`, or `ZohoCRM.modules.{module}.ALL`, or `ZohoCRM.modules.{module}.CREATE`.
   *
   * Credits: 1 for every 10 rows; heavy above 10 rows.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/upsert-records.html
   */
  upsert<T extends object = CrmRecordInput>(module: string, rows: readonly T[], params?: RecordsUpsertParams, options?: CallOptions): ZohoPromise<BatchResult<RecordWriteResult>>;
}
