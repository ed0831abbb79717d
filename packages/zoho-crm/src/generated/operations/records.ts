// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type BatchResult, type ClientContext, type FileDownload, type FileUpload, type Operation, type PagePromise, type ZohoPromise, batch, costByQuery, costByRows, entity, file, multipart, outcome, page, value } from "@x/zoho-auth/client";
import type { ActionResult, Criteria, CrmRecord, CrmRecordInput, FeatureExecution, FeatureSkip, FieldReference, IdReference, InventoryConversion, JobDetailsResult, RecordWriteResult, ScheduledResult, TerritorySelection } from "../schemas/common.ts";
import type { DeletedRecord, InventoryConvertResult, InventoryConvertTarget, MassActionStatus, MassDeleteStatus, MassUpdateResult, Merge, MergeInput } from "../schemas/records.ts";

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
export function recordsChangeOwner(client: ClientContext, module: string, recordId: string, body: { notify?: boolean; owner: IdReference; related_modules?: FieldReference[]; }, options?: CallOptions): ZohoPromise<ActionResult> {
  const operation: Operation = {
    name: "crm.records.changeOwner",
    product: "crm",
    method: "POST",
    path: "/crm/v8/{module}/{record_id}/actions/change_owner",
    retry: "unsafe",
    scopes: ["ZohoCRM.change_owner.CREATE", "ZohoCRM.change_owner.{module}.CREATE"],
    property: "data",
  };
  return outcome(client, operation, { path: { module, record_id: recordId }, body }, options);
}

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
export function recordsChangeOwnerMany(client: ClientContext, module: string, body: { ids?: string[]; notify?: boolean; owner: IdReference; related_modules?: FieldReference[]; }, options?: CallOptions): ZohoPromise<BatchResult<ActionResult>> {
  const operation: Operation = {
    name: "crm.records.changeOwnerMany",
    product: "crm",
    method: "POST",
    path: "/crm/v8/{module}/actions/change_owner",
    retry: "unsafe",
    scopes: ["ZohoCRM.change_owner.CREATE", "ZohoCRM.change_owner.{module}.CREATE"],
    property: "data",
  };
  return batch(client, operation, { path: { module }, body }, options);
}

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
export function recordsClone(client: ClientContext, module: string, recordId: string, options?: CallOptions): ZohoPromise<RecordWriteResult> {
  const operation: Operation = {
    name: "crm.records.clone",
    product: "crm",
    method: "POST",
    path: "/crm/v8/{module}/{record_id}/actions/clone",
    retry: "unsafe",
    scopes: ["ZohoCRM.modules.ALL", "ZohoCRM.modules.CREATE", "ZohoCRM.modules.{module}.ALL", "ZohoCRM.modules.{module}.CREATE"],
    property: "data",
  };
  return outcome(client, operation, { path: { module, record_id: recordId } }, options);
}

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
export function recordsConvert(client: ClientContext, module: string, recordId: string, entity: InventoryConversion, options?: CallOptions): ZohoPromise<InventoryConvertResult> {
  const operation: Operation = {
    name: "crm.records.convert",
    product: "crm",
    method: "POST",
    path: "/crm/v8/{module}/{record_id}/actions/convert",
    retry: "unsafe",
    scopes: ["ZohoCRM.modules.ALL", "ZohoCRM.modules.{module}.CREATE"],
    wrap: "data",
    wrapOne: true,
    property: "data",
  };
  return outcome(client, operation, { path: { module, record_id: recordId }, body: entity }, options);
}

export interface RecordsCountParams {
  approved?: string;
  converted?: "true" | "false" | "both";
  criteria?: string;
  cvid?: string;
  email?: string;
  phone?: string;
  word?: string;
}

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
export function recordsCount(client: ClientContext, module: string, params?: RecordsCountParams, options?: CallOptions): ZohoPromise<number> {
  const operation: Operation = {
    name: "crm.records.count",
    product: "crm",
    method: "GET",
    path: "/crm/v8/{module}/actions/count",
    retry: "safe",
    scopes: ["ZohoSearch.securesearch.READ + ZohoCRM.settings.layouts.READ + ZohoCRM.modules.ALL", "ZohoSearch.securesearch.READ + ZohoCRM.settings.layouts.READ + ZohoCRM.modules.READ", "ZohoSearch.securesearch.READ + ZohoCRM.settings.layouts.READ + ZohoCRM.modules.{module}.READ"],
    property: "count",
    cost: { credits: 50 },
  };
  return value(client, operation, { path: { module }, params }, options);
}

export interface RecordsCountMatchingParams {
  criteria?: string;
  email?: string;
  phone?: string;
  word?: string;
}

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
export function recordsCountMatching(client: ClientContext, module: string, params?: RecordsCountMatchingParams, options?: CallOptions): ZohoPromise<number> {
  const operation: Operation = {
    name: "crm.records.countMatching",
    product: "crm",
    method: "POST",
    path: "/crm/v8/{module}/actions/count",
    retry: "safe",
    scopes: ["ZohoSearch.securesearch.READ + ZohoCRM.settings.layouts.READ + ZohoCRM.modules.ALL", "ZohoSearch.securesearch.READ + ZohoCRM.settings.layouts.READ + ZohoCRM.modules.READ", "ZohoSearch.securesearch.READ + ZohoCRM.settings.layouts.READ + ZohoCRM.modules.{module}.READ"],
    property: "count",
    cost: { credits: 50 },
  };
  return value(client, operation, { path: { module }, params }, options);
}

export interface RecordsCreateParams {
  /** Sent in the body. */
  apply_feature_execution?: readonly FeatureExecution[];
  /** Sent in the body. */
  duplicate_check_fields?: readonly string[];
  /** Sent in the body. */
  lar_id?: string;
  /** Sent in the body. */
  process?: readonly string[];
  /** Sent in the body. */
  skip_feature_execution?: readonly FeatureSkip[];
  /** Sent in the body. */
  trigger?: readonly ("workflow" | "approval" | "blueprint" | "pathfinder" | "orchestration")[];
  /** Sent in the body. */
  wf_trigger?: string;
  /** Header `X-EXTERNAL`. */
  xExternal?: string;
}

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
export function recordsCreate<T extends object = CrmRecordInput>(client: ClientContext, module: string, rows: readonly T[], params?: RecordsCreateParams, options?: CallOptions): ZohoPromise<BatchResult<RecordWriteResult>> {
  const operation: Operation = {
    name: "crm.records.create",
    product: "crm",
    method: "POST",
    path: "/crm/v8/{module}",
    retry: "unsafe",
    scopes: ["ZohoCRM.modules.ALL", "ZohoCRM.modules.CREATE", "ZohoCRM.modules.{module}.ALL", "ZohoCRM.modules.{module}.CREATE"],
    headers: { xExternal: "X-EXTERNAL" },
    bodyKeys: ["apply_feature_execution", "duplicate_check_fields", "lar_id", "process", "skip_feature_execution", "trigger", "wf_trigger"],
    wrap: "data",
    property: "data",
    cost: costByRows({ credits: 1, perRows: 10, heavy: { rowsOver: 10 } }),
  };
  return batch(client, operation, { path: { module }, body: rows, params }, options);
}

export interface RecordsDeleteParams {
  wf_trigger?: boolean;
  /** Header `X-EXTERNAL`. */
  xExternal?: string;
}

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
export function recordsDelete(client: ClientContext, module: string, recordId: string, params?: RecordsDeleteParams, options?: CallOptions): ZohoPromise<RecordWriteResult> {
  const operation: Operation = {
    name: "crm.records.delete",
    product: "crm",
    method: "DELETE",
    path: "/crm/v8/{module}/{record_id}",
    retry: "idempotent",
    scopes: ["ZohoCRM.modules.ALL", "ZohoCRM.modules.DELETE", "ZohoCRM.modules.{module}.ALL", "ZohoCRM.modules.{module}.DELETE"],
    headers: { xExternal: "X-EXTERNAL" },
    property: "data",
  };
  return outcome(client, operation, { path: { module, record_id: recordId }, params }, options);
}

export interface RecordsDeleteManyParams {
  ids: readonly string[];
  wf_trigger?: boolean;
  /** Header `X-EXTERNAL`. */
  xExternal?: string;
}

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
export function recordsDeleteMany(client: ClientContext, module: string, params: RecordsDeleteManyParams, options?: CallOptions): ZohoPromise<BatchResult<RecordWriteResult>> {
  const operation: Operation = {
    name: "crm.records.deleteMany",
    product: "crm",
    method: "DELETE",
    path: "/crm/v8/{module}",
    retry: "idempotent",
    scopes: ["ZohoCRM.modules.ALL", "ZohoCRM.modules.DELETE", "ZohoCRM.modules.{module}.ALL", "ZohoCRM.modules.{module}.DELETE"],
    headers: { xExternal: "X-EXTERNAL" },
    property: "data",
  };
  return batch(client, operation, { path: { module }, params }, options);
}

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
export function recordsDeletePhoto(client: ClientContext, module: string, recordId: string, options?: CallOptions): ZohoPromise<RecordWriteResult> {
  const operation: Operation = {
    name: "crm.records.deletePhoto",
    product: "crm",
    method: "DELETE",
    path: "/crm/v8/{module}/{record_id}/photo",
    retry: "idempotent",
    scopes: ["ZohoCRM.modules.ALL", "ZohoCRM.modules.DELETE", "ZohoCRM.modules.{module}.ALL", "ZohoCRM.modules.{module}.DELETE"],
  };
  return outcome(client, operation, { path: { module, record_id: recordId } }, options);
}

export interface RecordsGetParams {
  approved?: string;
  converted?: "true" | "false" | "both";
  cvid?: string;
  endDateTime?: string;
  fields?: readonly string[];
  /** Header `If-Modified-Since`. */
  ifModifiedSince?: string;
  include_child?: boolean;
  startDateTime?: string;
  territory_id?: string;
  uid?: string;
  /** Header `X-EXTERNAL`. */
  xExternal?: string;
}

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
export function recordsGet<T = CrmRecord>(client: ClientContext, module: string, recordId: string, params?: RecordsGetParams, options?: CallOptions): ZohoPromise<T> {
  const operation: Operation = {
    name: "crm.records.get",
    product: "crm",
    method: "GET",
    path: "/crm/v8/{module}/{record_id}",
    retry: "safe",
    scopes: ["ZohoCRM.modules.ALL", "ZohoCRM.modules.READ", "ZohoCRM.modules.{module}.ALL", "ZohoCRM.modules.{module}.READ"],
    headers: { ifModifiedSince: "If-Modified-Since", xExternal: "X-EXTERNAL" },
    property: "data",
  };
  return entity(client, operation, { path: { module, record_id: recordId }, params }, options);
}

export interface RecordsGetMassChangeOwnerStatusParams {
  job_id: string;
}

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
export function recordsGetMassChangeOwnerStatus(client: ClientContext, module: string, params: RecordsGetMassChangeOwnerStatusParams, options?: CallOptions): ZohoPromise<MassActionStatus> {
  const operation: Operation = {
    name: "crm.records.getMassChangeOwnerStatus",
    product: "crm",
    method: "GET",
    path: "/crm/v8/{module}/actions/mass_change_owner",
    retry: "safe",
    scopes: ["ZohoCRM.change_owner.READ", "ZohoCRM.change_owner.{module}.READ"],
    property: "data",
  };
  return entity(client, operation, { path: { module }, params }, options);
}

export interface RecordsGetMassConvertStatusParams {
  job_id: string;
}

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
export function recordsGetMassConvertStatus(client: ClientContext, module: string, params: RecordsGetMassConvertStatusParams, options?: CallOptions): ZohoPromise<{ converted_count?: number; failed_count?: number; not_converted_count?: number; status?: string; total_count?: number; }> {
  const operation: Operation = {
    name: "crm.records.getMassConvertStatus",
    product: "crm",
    method: "GET",
    path: "/crm/v8/{module}/actions/mass_convert",
    retry: "safe",
    scopes: ["ZohoCRM.mass_convert.Quotes.READ", "ZohoCRM.mass_convert.SalesOrders.READ"],
    property: "data",
  };
  return entity(client, operation, { path: { module }, params }, options);
}

export interface RecordsGetMassDeleteStatusParams {
  job_id: string;
}

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
export function recordsGetMassDeleteStatus(client: ClientContext, module: string, params: RecordsGetMassDeleteStatusParams, options?: CallOptions): ZohoPromise<MassDeleteStatus> {
  const operation: Operation = {
    name: "crm.records.getMassDeleteStatus",
    product: "crm",
    method: "GET",
    path: "/crm/v8/{module}/actions/mass_delete",
    retry: "safe",
    scopes: ["ZohoCRM.mass_delete.{module}.READ"],
    property: "data",
  };
  return entity(client, operation, { path: { module }, params }, options);
}

export interface RecordsGetMassUpdateStatusParams {
  job_id: string;
}

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
export function recordsGetMassUpdateStatus(client: ClientContext, module: string, params: RecordsGetMassUpdateStatusParams, options?: CallOptions): ZohoPromise<MassActionStatus> {
  const operation: Operation = {
    name: "crm.records.getMassUpdateStatus",
    product: "crm",
    method: "GET",
    path: "/crm/v8/{module}/actions/mass_update",
    retry: "safe",
    scopes: ["ZohoCRM.mass_update.{module}.READ"],
    property: "data",
  };
  return entity(client, operation, { path: { module }, params }, options);
}

export interface RecordsGetMergeStatusParams {
  job_id: string;
}

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
export function recordsGetMergeStatus(client: ClientContext, module: string, recordId: string, params: RecordsGetMergeStatusParams, options?: CallOptions): ZohoPromise<Merge> {
  const operation: Operation = {
    name: "crm.records.getMergeStatus",
    product: "crm",
    method: "GET",
    path: "/crm/v8/{module}/{record_id}/actions/merge",
    retry: "safe",
    scopes: ["ZohoCRM.modules.{module}.ALL"],
    property: "merge",
  };
  return entity(client, operation, { path: { module, record_id: recordId }, params }, options);
}

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
export function recordsGetPhoto(client: ClientContext, module: string, recordId: string, options?: CallOptions): ZohoPromise<FileDownload> {
  const operation: Operation = {
    name: "crm.records.getPhoto",
    product: "crm",
    method: "GET",
    path: "/crm/v8/{module}/{record_id}/photo",
    retry: "safe",
    scopes: ["ZohoCRM.modules.ALL", "ZohoCRM.modules.READ", "ZohoCRM.modules.{module}.ALL", "ZohoCRM.modules.{module}.READ"],
  };
  return file(client, operation, { path: { module, record_id: recordId } }, options);
}

export interface RecordsGetRichTextParams {
  fields?: readonly string[];
}

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
export function recordsGetRichText<T = CrmRecord>(client: ClientContext, module: string, recordId: string, params?: RecordsGetRichTextParams, options?: CallOptions): ZohoPromise<T> {
  const operation: Operation = {
    name: "crm.records.getRichText",
    product: "crm",
    method: "GET",
    path: "/crm/v8/{module}/{record_id}/actions/fetch_full_data",
    retry: "safe",
    scopes: ["ZohoCRM.modules.ALL", "ZohoCRM.modules.READ", "ZohoCRM.modules.{module}.ALL", "ZohoCRM.modules.{module}.READ"],
    property: "data",
  };
  return entity(client, operation, { path: { module, record_id: recordId }, params }, options);
}

export interface RecordsListParams {
  approved?: string;
  converted?: "true" | "false" | "both";
  cvid?: string;
  endDateTime?: string;
  fields: readonly string[];
  ids?: readonly string[];
  /** Header `If-Modified-Since`. */
  ifModifiedSince?: string;
  include_child?: boolean;
  page?: number;
  page_token?: string;
  per_page?: number;
  sort_by?: "id" | "Created_Time" | "Modified_Time";
  sort_order?: "asc" | "desc";
  startDateTime?: string;
  territory_id?: string;
  uid?: string;
  /** Header `X-EXTERNAL`. */
  xExternal?: string;
}

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
export function recordsList<T = CrmRecord>(client: ClientContext, module: string, params: RecordsListParams, options?: CallOptions): PagePromise<T> {
  const operation: Operation = {
    name: "crm.records.list",
    product: "crm",
    method: "GET",
    path: "/crm/v8/{module}",
    retry: "safe",
    scopes: ["ZohoCRM.modules.ALL", "ZohoCRM.modules.READ", "ZohoCRM.modules.{module}.ALL", "ZohoCRM.modules.{module}.READ"],
    headers: { ifModifiedSince: "If-Modified-Since", xExternal: "X-EXTERNAL" },
    property: "data",
    paging: "token",
    cost: costByQuery({ credits: 1, whenQuery: { cvid: 3 }, heavy: { query: ["cvid", "sort_by"] } }),
  };
  return page(client, operation, { path: { module }, params }, options);
}

export interface RecordsListDeletedParams {
  /** Header `If-Modified-Since`. */
  ifModifiedSince?: string;
  page?: number;
  per_page?: number;
  type?: "all" | "recycle" | "permanent";
}

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
export function recordsListDeleted(client: ClientContext, module: string, params?: RecordsListDeletedParams, options?: CallOptions): PagePromise<DeletedRecord> {
  const operation: Operation = {
    name: "crm.records.listDeleted",
    product: "crm",
    method: "GET",
    path: "/crm/v8/{module}/deleted",
    retry: "safe",
    scopes: ["ZohoCRM.modules.ALL", "ZohoCRM.modules.READ", "ZohoCRM.modules.{module}.ALL", "ZohoCRM.modules.{module}.READ"],
    headers: { ifModifiedSince: "If-Modified-Since" },
    property: "data",
    paging: "page",
    cost: { credits: 2 },
  };
  return page(client, operation, { path: { module }, params }, options);
}

export interface RecordsListRichTextParams {
  fields: readonly string[];
  ids: readonly string[];
}

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
export function recordsListRichText<T = CrmRecord>(client: ClientContext, module: string, params: RecordsListRichTextParams, options?: CallOptions): PagePromise<T> {
  const operation: Operation = {
    name: "crm.records.listRichText",
    product: "crm",
    method: "GET",
    path: "/crm/v8/{module}/actions/fetch_full_data",
    retry: "safe",
    scopes: ["ZohoCRM.modules.ALL", "ZohoCRM.modules.READ", "ZohoCRM.modules.{module}.ALL", "ZohoCRM.modules.{module}.READ"],
    property: "data",
  };
  return page(client, operation, { path: { module }, params }, options);
}

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
export function recordsMassChangeOwner(client: ClientContext, module: string, body: { criteria?: Criteria; cvid: string; owner: IdReference; territory?: TerritorySelection; }, options?: CallOptions): ZohoPromise<JobDetailsResult> {
  const operation: Operation = {
    name: "crm.records.massChangeOwner",
    product: "crm",
    method: "POST",
    path: "/crm/v8/{module}/actions/mass_change_owner",
    retry: "unsafe",
    scopes: ["ZohoCRM.change_owner.CREATE", "ZohoCRM.change_owner.{module}.CREATE"],
    property: "data",
  };
  return outcome(client, operation, { path: { module }, body }, options);
}

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
export function recordsMassConvert(client: ClientContext, module: string, body: { assign_to?: FieldReference; convert_to: InventoryConvertTarget[]; ids: string[]; related_modules?: FieldReference[]; }, options?: CallOptions): ZohoPromise<ScheduledResult> {
  const operation: Operation = {
    name: "crm.records.massConvert",
    product: "crm",
    method: "POST",
    path: "/crm/v8/{module}/actions/mass_convert",
    retry: "unsafe",
    scopes: ["ZohoCRM.mass_convert.Quotes.CREATE", "ZohoCRM.mass_convert.SalesOrders.CREATE"],
  };
  return outcome(client, operation, { path: { module }, body }, options);
}

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
export function recordsMassDelete(client: ClientContext, module: string, body: { cvid?: string; ids?: string[]; territory?: TerritorySelection; }, options?: CallOptions): ZohoPromise<BatchResult<JobDetailsResult>> {
  const operation: Operation = {
    name: "crm.records.massDelete",
    product: "crm",
    method: "POST",
    path: "/crm/v8/{module}/actions/mass_delete",
    retry: "unsafe",
    scopes: ["ZohoCRM.mass_delete.{module}.DELETE"],
    property: "data",
    cost: costByRows({ credits: 1, perRows: 100 }),
  };
  return batch(client, operation, { path: { module }, body }, options);
}

export interface RecordsMassUpdateParams {
  /** Sent in the body. */
  criteria?: readonly Criteria[];
  /** Sent in the body. */
  cvid?: string;
  /** Sent in the body. */
  ids?: readonly string[];
  /** Sent in the body. */
  over_write?: boolean;
  /** Sent in the body. */
  territory?: TerritorySelection;
}

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
export function recordsMassUpdate<T extends object = CrmRecordInput>(client: ClientContext, module: string, rows: readonly T[], params?: RecordsMassUpdateParams, options?: CallOptions): ZohoPromise<BatchResult<MassUpdateResult>> {
  const operation: Operation = {
    name: "crm.records.massUpdate",
    product: "crm",
    method: "POST",
    path: "/crm/v8/{module}/actions/mass_update",
    retry: "unsafe",
    scopes: ["ZohoCRM.mass_update.{module}.UPDATE"],
    bodyKeys: ["criteria", "cvid", "ids", "over_write", "territory"],
    wrap: "data",
    property: "data",
  };
  return batch(client, operation, { path: { module }, body: rows, params }, options);
}

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
export function recordsMerge(client: ClientContext, module: string, recordId: string, entity: MergeInput, options?: CallOptions): ZohoPromise<JobDetailsResult> {
  const operation: Operation = {
    name: "crm.records.merge",
    product: "crm",
    method: "POST",
    path: "/crm/v8/{module}/{record_id}/actions/merge",
    retry: "unsafe",
    scopes: ["ZohoCRM.modules.{module}.ALL"],
    wrap: "merge",
    wrapOne: true,
    property: "merge",
    cost: { credits: 50 },
  };
  return outcome(client, operation, { path: { module, record_id: recordId }, body: entity }, options);
}

export interface RecordsSearchParams {
  approval_state?: "approval_process_pending" | "webform_invalid" | "review_process_pending" | "webform_invalid_approval" | "zia_vision_validation" | "review_process_rejected" | "webform_unapproved" | "email_parser_waiting" | "approved" | "merge_pending" | "email_parser_rejected" | "zia_vision_rejected" | "zia_vision_pending" | "approval_process_rejected" | "webform_double_optin";
  approved?: string;
  converted?: "true" | "false" | "both";
  criteria?: string;
  cvid?: string;
  email?: string;
  fields?: readonly string[];
  page?: number;
  per_page?: number;
  phone?: string;
  type?: string;
  word?: string;
  /** Header `X-EXTERNAL`. */
  xExternal?: string;
}

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
export function recordsSearch<T = CrmRecord>(client: ClientContext, module: string, params?: RecordsSearchParams, options?: CallOptions): PagePromise<T> {
  const operation: Operation = {
    name: "crm.records.search",
    product: "crm",
    method: "GET",
    path: "/crm/v8/{module}/search",
    retry: "safe",
    scopes: ["ZohoSearch.securesearch.READ + ZohoCRM.modules.ALL", "ZohoSearch.securesearch.READ + ZohoCRM.modules.READ", "ZohoSearch.securesearch.READ + ZohoCRM.modules.{module}.READ", "ZohoSearch.securesearch.READ + ZohoCRM.users.ALL", "ZohoSearch.securesearch.READ + ZohoCRM.users.READ"],
    headers: { xExternal: "X-EXTERNAL" },
    property: "data",
    paging: "page",
  };
  return page(client, operation, { path: { module }, params }, options);
}

export interface RecordsUpdateParams {
  /** Sent in the body. */
  apply_feature_execution?: readonly FeatureExecution[];
  /** Sent in the body. */
  duplicate_check_fields?: readonly string[];
  /** Header `If-Unmodified-Since`. */
  ifUnmodifiedSince?: string;
  /** Sent in the body. */
  lar_id?: string;
  /** Sent in the body. */
  process?: readonly string[];
  /** Sent in the body. */
  skip_feature_execution?: readonly FeatureSkip[];
  /** Sent in the body. */
  trigger?: readonly ("workflow" | "approval" | "blueprint" | "pathfinder" | "orchestration")[];
  /** Sent in the body. */
  wf_trigger?: string;
  /** Header `X-EXTERNAL`. */
  xExternal?: string;
}

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
export function recordsUpdate<T extends object = CrmRecordInput>(client: ClientContext, module: string, recordId: string, entity: T, params?: RecordsUpdateParams, options?: CallOptions): ZohoPromise<RecordWriteResult> {
  const operation: Operation = {
    name: "crm.records.update",
    product: "crm",
    method: "PUT",
    path: "/crm/v8/{module}/{record_id}",
    retry: "idempotent",
    scopes: ["ZohoCRM.modules.ALL", "ZohoCRM.modules.UPDATE", "ZohoCRM.modules.{module}.ALL", "ZohoCRM.modules.{module}.UPDATE"],
    headers: { ifUnmodifiedSince: "If-Unmodified-Since", xExternal: "X-EXTERNAL" },
    bodyKeys: ["apply_feature_execution", "duplicate_check_fields", "lar_id", "process", "skip_feature_execution", "trigger", "wf_trigger"],
    wrap: "data",
    wrapOne: true,
    property: "data",
  };
  return outcome(client, operation, { path: { module, record_id: recordId }, body: entity, params }, options);
}

export interface RecordsUpdateManyParams {
  /** Sent in the body. */
  apply_feature_execution?: readonly FeatureExecution[];
  /** Sent in the body. */
  duplicate_check_fields?: readonly string[];
  /** Header `If-Unmodified-Since`. */
  ifUnmodifiedSince?: string;
  /** Sent in the body. */
  lar_id?: string;
  /** Sent in the body. */
  process?: readonly string[];
  /** Sent in the body. */
  skip_feature_execution?: readonly FeatureSkip[];
  /** Sent in the body. */
  trigger?: readonly ("workflow" | "approval" | "blueprint" | "pathfinder" | "orchestration")[];
  /** Sent in the body. */
  wf_trigger?: string;
  /** Header `X-EXTERNAL`. */
  xExternal?: string;
}

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
export function recordsUpdateMany<T extends object = CrmRecordInput>(client: ClientContext, module: string, rows: readonly T[], params?: RecordsUpdateManyParams, options?: CallOptions): ZohoPromise<BatchResult<RecordWriteResult>> {
  const operation: Operation = {
    name: "crm.records.updateMany",
    product: "crm",
    method: "PUT",
    path: "/crm/v8/{module}",
    retry: "idempotent",
    scopes: ["ZohoCRM.modules.ALL", "ZohoCRM.modules.UPDATE", "ZohoCRM.modules.{module}.ALL", "ZohoCRM.modules.{module}.UPDATE"],
    headers: { ifUnmodifiedSince: "If-Unmodified-Since", xExternal: "X-EXTERNAL" },
    bodyKeys: ["apply_feature_execution", "duplicate_check_fields", "lar_id", "process", "skip_feature_execution", "trigger", "wf_trigger"],
    wrap: "data",
    property: "data",
    cost: costByRows({ credits: 1, perRows: 10, heavy: { rowsOver: 10 } }),
  };
  return batch(client, operation, { path: { module }, body: rows, params }, options);
}

export interface RecordsUploadPhotoParams {
  restrict_triggers?: string;
}

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
export function recordsUploadPhoto(client: ClientContext, module: string, recordId: string, form: { file: FileUpload; }, params?: RecordsUploadPhotoParams, options?: CallOptions): ZohoPromise<RecordWriteResult> {
  const operation: Operation = {
    name: "crm.records.uploadPhoto",
    product: "crm",
    method: "POST",
    path: "/crm/v8/{module}/{record_id}/photo",
    retry: "idempotent",
    scopes: ["ZohoCRM.modules.ALL", "ZohoCRM.modules.CREATE", "ZohoCRM.modules.{module}.ALL", "ZohoCRM.modules.{module}.CREATE"],
    form: multipart,
  };
  return outcome(client, operation, { path: { module, record_id: recordId }, body: form, params }, options);
}

export interface RecordsUpsertParams {
  /** Sent in the body. */
  apply_feature_execution?: readonly FeatureExecution[];
  /** Sent in the body. */
  duplicate_check_fields?: readonly string[];
  /** Header `If-Unmodified-Since`. */
  ifUnmodifiedSince?: string;
  /** Sent in the body. */
  lar_id?: string;
  /** Sent in the body. */
  process?: readonly string[];
  /** Sent in the body. */
  skip_feature_execution?: readonly FeatureSkip[];
  /** Sent in the body. */
  trigger?: readonly ("workflow" | "approval" | "blueprint" | "pathfinder" | "orchestration")[];
  /** Sent in the body. */
  wf_trigger?: string;
  /** Header `X-EXTERNAL`. */
  xExternal?: string;
}

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
export function recordsUpsert<T extends object = CrmRecordInput>(client: ClientContext, module: string, rows: readonly T[], params?: RecordsUpsertParams, options?: CallOptions): ZohoPromise<BatchResult<RecordWriteResult>> {
  const operation: Operation = {
    name: "crm.records.upsert",
    product: "crm",
    method: "POST",
    path: "/crm/v8/{module}/upsert",
    retry: "unsafe",
    scopes: ["ZohoCRM.modules.ALL", "ZohoCRM.modules.CREATE", "ZohoCRM.modules.{module}.ALL", "ZohoCRM.modules.{module}.CREATE"],
    headers: { ifUnmodifiedSince: "If-Unmodified-Since", xExternal: "X-EXTERNAL" },
    bodyKeys: ["apply_feature_execution", "duplicate_check_fields", "lar_id", "process", "skip_feature_execution", "trigger", "wf_trigger"],
    wrap: "data",
    property: "data",
    cost: costByRows({ credits: 1, perRows: 10, heavy: { rowsOver: 10 } }),
  };
  return batch(client, operation, { path: { module }, body: rows, params }, options);
}
