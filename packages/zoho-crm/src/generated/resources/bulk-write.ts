// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { FileUpload, ZohoPromise } from "@x/zoho-auth/client";
import type { BulkWriteUploadParams } from "../operations/bulk-write.ts";
import type { BulkWriteCallback, BulkWriteCallbackInput, BulkWriteJobResult, BulkWriteOutput, BulkWriteResource, BulkWriteResourceInput } from "../schemas/bulk-write.ts";
import type { UserReference } from "../schemas/common.ts";

/** Operations on bulk write. */
export interface BulkWriteApi {
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
  create(body: { callback?: BulkWriteCallbackInput; character_encoding?: string | null; ignore_empty?: boolean; operation: "upsert" | "insert" | "update"; resource: BulkWriteResourceInput[]; }, options?: CallOptions): ZohoPromise<BulkWriteJobResult>;
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
  get(jobId: string, options?: CallOptions): ZohoPromise<{ callback?: BulkWriteCallback; character_encoding?: string; created_by?: UserReference; created_time?: string; id?: string; operation?: string; resource?: BulkWriteResource[]; result?: BulkWriteOutput; status?: string; }>;
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
  upload(form: { file: FileUpload; }, params: BulkWriteUploadParams, options?: CallOptions): ZohoPromise<BulkWriteJobResult>;
}
