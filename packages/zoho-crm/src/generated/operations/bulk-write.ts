// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type FileUpload, type Operation, type ZohoPromise, multipart, outcome, value } from "@x/zoho-auth/client";
import type { BulkWriteCallback, BulkWriteCallbackInput, BulkWriteJobResult, BulkWriteOutput, BulkWriteResource, BulkWriteResourceInput } from "../schemas/bulk-write.ts";
import type { UserReference } from "../schemas/common.ts";

/**
 * Starts a job that imports rows from an uploaded file.
 *
 * `POST /crm/bulk/v8/write`
 *
 * Scopes: `ZohoCRM.bulk.ALL` with `ZohoCRM.modules.ALL`, or `ZohoCRM.bulk.CREATE` with `ZohoCRM.modules.ALL`, or `ZohoCRM.bulk.CREATE` with `ZohoCRM.modules.{module}.ALL`.
 *
 * Credits: 500.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function bulkWriteCreate(client: ClientContext, body: { callback?: BulkWriteCallbackInput; character_encoding?: string | null; ignore_empty?: boolean; operation: "upsert" | "insert" | "update"; resource: BulkWriteResourceInput[]; }, options?: CallOptions): ZohoPromise<BulkWriteJobResult> {
  const operation: Operation = {
    name: "crm.bulkWrite.create",
    product: "crm",
    method: "POST",
    path: "/crm/bulk/v8/write",
    retry: "unsafe",
    scopes: ["ZohoCRM.bulk.ALL + ZohoCRM.modules.ALL", "ZohoCRM.bulk.CREATE + ZohoCRM.modules.ALL", "ZohoCRM.bulk.CREATE + ZohoCRM.modules.{module}.ALL"],
    cost: { credits: 500 },
  };
  return outcome(client, operation, { body }, options);
}

/**
 * Gets the state of an import job, with counts for each file.
 *
 * `GET /crm/bulk/v8/write/{job_id}`
 *
 * Scopes: `ZohoCRM.bulk.ALL`.
 *
 * Credits: 1.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function bulkWriteGet(client: ClientContext, jobId: string, options?: CallOptions): ZohoPromise<{ callback?: BulkWriteCallback; character_encoding?: string; created_by?: UserReference; created_time?: string; id?: string; operation?: string; resource?: BulkWriteResource[]; result?: BulkWriteOutput; status?: string; }> {
  const operation: Operation = {
    name: "crm.bulkWrite.get",
    product: "crm",
    method: "GET",
    path: "/crm/bulk/v8/write/{job_id}",
    retry: "safe",
    scopes: ["ZohoCRM.bulk.ALL"],
  };
  return value(client, operation, { path: { job_id: jobId } }, options);
}

export interface BulkWriteUploadParams {
  /** Header `feature`. */
  feature: "bulk-write";
  /** Header `X-CRM-ORG`. */
  xCrmOrg: string;
}

/**
 * Uploads a ZIP archive of CSV files for an import job.
 *
 * `POST /crm/v8/upload`
 *
 * Scopes: `ZohoCRM.bulk.ALL` with `ZohoFiles.files.ALL`, or `ZohoCRM.bulk.CREATE` with `ZohoFiles.files.ALL`.
 *
 * Credits: 1.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function bulkWriteUpload(client: ClientContext, form: { file: FileUpload; }, params: BulkWriteUploadParams, options?: CallOptions): ZohoPromise<BulkWriteJobResult> {
  const operation: Operation = {
    name: "crm.bulkWrite.upload",
    product: "crm",
    method: "POST",
    path: "/crm/v8/upload",
    retry: "unsafe",
    scopes: ["ZohoCRM.bulk.ALL + ZohoFiles.files.ALL", "ZohoCRM.bulk.CREATE + ZohoFiles.files.ALL"],
    host: "upload",
    headers: { feature: "feature", xCrmOrg: "X-CRM-ORG" },
    form: multipart,
  };
  return outcome(client, operation, { body: form, params }, options);
}
