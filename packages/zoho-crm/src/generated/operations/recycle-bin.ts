// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type BatchResult, type ClientContext, type Operation, type PagePromise, type ZohoPromise, batch, entity, outcome, page } from "@x/zoho-auth/client";
import type { ActionResult } from "../schemas/common.ts";
import type { RecycleBinEntry } from "../schemas/recycle-bin.ts";

/**
 * Deletes one entry of the recycle bin for ever.
 *
 * `DELETE /crm/v8/settings/recycle_bin/{record_id}`
 *
 * Scopes: `ZohoCRM.settings.recycle_bin.DELETE`.
 *
 * Credits: 1.
 *
 * Error codes: AMBIGUITY_DURING_PROCESSING, CANNOT_RESTORE_WITHOUT_PARENT, CRITERIA_LIMIT_EXCEEDED, DEPENDENT_FIELD_MISSING, EXPECTED_DEPENDENT_FIELD_MISSING, EXPECTED_FIELD_MISSING, EXPECTED_PARAM_MISSING, INVALID_DATA, REQUIRED_PARAM_MISSING.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function recycleBinDelete(client: ClientContext, recordId: string, options?: CallOptions): ZohoPromise<ActionResult> {
  const operation: Operation = {
    name: "crm.recycleBin.delete",
    product: "crm",
    method: "DELETE",
    path: "/crm/v8/settings/recycle_bin/{record_id}",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.recycle_bin.DELETE"],
    property: "recycle_bin",
  };
  return outcome(client, operation, { path: { record_id: recordId } }, options);
}

export interface RecycleBinDeleteManyParams {
  filters?: string;
  ids?: readonly string[];
}

/**
 * Deletes several entries of the recycle bin for ever.
 *
 * `DELETE /crm/v8/settings/recycle_bin`
 *
 * Scopes: `ZohoCRM.settings.recycle_bin.DELETE`.
 *
 * Credits: 1.
 *
 * Error codes: AMBIGUITY_DURING_PROCESSING, CANNOT_RESTORE_WITHOUT_PARENT, CRITERIA_LIMIT_EXCEEDED, DEPENDENT_FIELD_MISSING, EXPECTED_DEPENDENT_FIELD_MISSING, EXPECTED_FIELD_MISSING, EXPECTED_PARAM_MISSING, INVALID_DATA, REQUIRED_PARAM_MISSING.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function recycleBinDeleteMany(client: ClientContext, params?: RecycleBinDeleteManyParams, options?: CallOptions): ZohoPromise<BatchResult<ActionResult>> {
  const operation: Operation = {
    name: "crm.recycleBin.deleteMany",
    product: "crm",
    method: "DELETE",
    path: "/crm/v8/settings/recycle_bin",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.recycle_bin.DELETE"],
    property: "recycle_bin",
  };
  return batch(client, operation, { params }, options);
}

/**
 * Gets one entry of the recycle bin.
 *
 * `GET /crm/v8/settings/recycle_bin/{record_id}`
 *
 * Scopes: `ZohoCRM.settings.recycle_bin.READ`.
 *
 * Credits: 1.
 *
 * Error codes: CRITERIA_LIMIT_EXCEEDED, EXPECTED_DEPENDENT_FIELD_MISSING, EXPECTED_PARAM_MISSING, INVALID_DATA, REQUIRED_PARAM_MISSING.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function recycleBinGet(client: ClientContext, recordId: string, options?: CallOptions): ZohoPromise<RecycleBinEntry> {
  const operation: Operation = {
    name: "crm.recycleBin.get",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/recycle_bin/{record_id}",
    retry: "safe",
    scopes: ["ZohoCRM.settings.recycle_bin.READ"],
    property: "recycle_bin",
  };
  return entity(client, operation, { path: { record_id: recordId } }, options);
}

export interface RecycleBinListParams {
  filters?: string;
  ids?: readonly string[];
  page?: number;
  per_page?: number;
  sort_by?: string;
  sort_order?: "asc" | "desc";
}

/**
 * Lists what is in the recycle bin.
 *
 * `GET /crm/v8/settings/recycle_bin`
 *
 * Scopes: `ZohoCRM.settings.recycle_bin.READ`.
 *
 * Credits: 1.
 *
 * Pages: by number.
 *
 * Error codes: CRITERIA_LIMIT_EXCEEDED, EXPECTED_DEPENDENT_FIELD_MISSING, EXPECTED_PARAM_MISSING, INVALID_DATA, REQUIRED_PARAM_MISSING.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function recycleBinList(client: ClientContext, params?: RecycleBinListParams, options?: CallOptions): PagePromise<RecycleBinEntry> {
  const operation: Operation = {
    name: "crm.recycleBin.list",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/recycle_bin",
    retry: "safe",
    scopes: ["ZohoCRM.settings.recycle_bin.READ"],
    property: "recycle_bin",
    paging: "page",
  };
  return page(client, operation, { params }, options);
}
