// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type FileDownload, type Operation, type ZohoPromise, entity, file, outcome } from "@x/zoho-auth/client";
import type { BulkReadCallback, BulkReadJob, BulkReadJobResult, BulkReadQueryInput } from "../schemas/bulk-read.ts";

/**
 * Starts a job that exports up to 200,000 rows to a file.
 *
 * `POST /crm/bulk/v8/read`
 *
 * Scopes: `ZohoCRM.bulk.ALL` with `ZohoCRM.modules.ALL`, or `ZohoCRM.bulk.READ` with `ZohoCRM.modules.ALL`, or `ZohoCRM.bulk.READ` with `ZohoCRM.modules.{module}.READ`.
 *
 * Credits: 50.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/bulk-read/create-job.html
 */
export function bulkReadCreate(client: ClientContext, body: { callback?: BulkReadCallback; file_type?: "csv" | "ics"; query: BulkReadQueryInput; }, options?: CallOptions): ZohoPromise<BulkReadJobResult> {
  const operation: Operation = {
    name: "crm.bulkRead.create",
    product: "crm",
    method: "POST",
    path: "/crm/bulk/v8/read",
    retry: "unsafe",
    scopes: ["ZohoCRM.bulk.ALL + ZohoCRM.modules.ALL", "ZohoCRM.bulk.READ + ZohoCRM.modules.ALL", "ZohoCRM.bulk.READ + ZohoCRM.modules.{module}.READ"],
    property: "data",
    cost: { credits: 50 },
  };
  return outcome(client, operation, { body }, options);
}

/**
 * Downloads the file of a completed export job: CSV or ICS in a ZIP archive.
 *
 * `GET /crm/bulk/v8/read/{job_id}/result`
 *
 * Scopes: `ZohoCRM.bulk.ALL` with `ZohoCRM.modules.ALL`, or `ZohoCRM.bulk.READ` with `ZohoCRM.modules.ALL`, or `ZohoCRM.bulk.READ` with `ZohoCRM.modules.{module}.READ`.
 *
 * Credits: 1.
 *
 * Error codes: RESOURCE_NOT_FOUND.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/bulk-read/download-result.html
 */
export function bulkReadDownload(client: ClientContext, jobId: string, options?: CallOptions): ZohoPromise<FileDownload> {
  const operation: Operation = {
    name: "crm.bulkRead.download",
    product: "crm",
    method: "GET",
    path: "/crm/bulk/v8/read/{job_id}/result",
    retry: "safe",
    scopes: ["ZohoCRM.bulk.ALL + ZohoCRM.modules.ALL", "ZohoCRM.bulk.READ + ZohoCRM.modules.ALL", "ZohoCRM.bulk.READ + ZohoCRM.modules.{module}.READ"],
  };
  return file(client, operation, { path: { job_id: jobId } }, options);
}

/**
 * Gets the state of an export job, and its file when it is complete.
 *
 * `GET /crm/bulk/v8/read/{job_id}`
 *
 * Scopes: `ZohoCRM.bulk.ALL` with `ZohoCRM.modules.ALL`, or `ZohoCRM.bulk.READ` with `ZohoCRM.modules.ALL`, or `ZohoCRM.bulk.READ` with `ZohoCRM.modules.{module}.READ`.
 *
 * Credits: 1.
 *
 * Error codes: RESOURCE_NOT_FOUND.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/bulk-read/job-details.html
 */
export function bulkReadGet(client: ClientContext, jobId: string, options?: CallOptions): ZohoPromise<BulkReadJob> {
  const operation: Operation = {
    name: "crm.bulkRead.get",
    product: "crm",
    method: "GET",
    path: "/crm/bulk/v8/read/{job_id}",
    retry: "safe",
    scopes: ["ZohoCRM.bulk.ALL + ZohoCRM.modules.ALL", "ZohoCRM.bulk.READ + ZohoCRM.modules.ALL", "ZohoCRM.bulk.READ + ZohoCRM.modules.{module}.READ"],
    property: "data",
  };
  return entity(client, operation, { path: { job_id: jobId } }, options);
}
