// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { BatchResult, FileDownload, FileUpload, ZohoPromise } from "@x/zoho-auth/client";
import type { FilesDownloadParams, FilesUploadParams } from "../operations/files.ts";
import type { FileResult } from "../schemas/files.ts";

/** Operations on files. */
export interface FilesApi {
  /**
   * Downloads a file.
   *
   * `GET /crm/v8/files`
   *
   * Scopes: `ZohoCRM.files.READ`.
   *
   * Credits: 1.
   *
   * Error codes: FILE_SIZE_MORE_THAN_ALLOWED_SIZE, INVALID_DATA, INVALID_MODULE, VIRUS_DETECTED, failure_in_attachment_handling.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  download(params: FilesDownloadParams, options?: CallOptions): ZohoPromise<FileDownload>;
  /**
   * Uploads a file.
   *
   * `POST /crm/v8/files`
   *
   * Scopes: `ZohoCRM.files.CREATE`.
   *
   * Credits: 1.
   *
   * Error codes: FILE_SIZE_MORE_THAN_ALLOWED_SIZE, INVALID_DATA, INVALID_MODULE, VIRUS_DETECTED, failure_in_attachment_handling.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/upload-files-to-zfs.html
   */
  upload(form: { file: FileUpload[]; }, params?: FilesUploadParams, options?: CallOptions): ZohoPromise<BatchResult<FileResult>>;
}
