// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { FileDownload, ZohoPromise } from "@x/zoho-auth/client";
import type { BulkReadCallback, BulkReadJob, BulkReadJobResult, BulkReadQueryInput } from "../schemas/bulk-read.ts";

/** Operations on bulk read. */
export interface BulkReadApi {
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
  create(body: { callback?: BulkReadCallback; file_type?: "csv" | "ics"; query: BulkReadQueryInput; }, options?: CallOptions): ZohoPromise<BulkReadJobResult>;
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
  download(jobId: string, options?: CallOptions): ZohoPromise<FileDownload>;
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
  get(jobId: string, options?: CallOptions): ZohoPromise<BulkReadJob>;
}
