// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type BatchResult, type ClientContext, type FileDownload, type FileUpload, type Operation, type ZohoPromise, batch, file, multipart } from "@x/zoho-auth/client";
import type { FileResult } from "../schemas/files.ts";

export interface FilesDownloadParams {
  id: string;
}

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
export function filesDownload(client: ClientContext, params: FilesDownloadParams, options?: CallOptions): ZohoPromise<FileDownload> {
  const operation: Operation = {
    name: "crm.files.download",
    product: "crm",
    method: "GET",
    path: "/crm/v8/files",
    retry: "safe",
    scopes: ["ZohoCRM.files.READ"],
  };
  return file(client, operation, { params }, options);
}

export interface FilesUploadParams {
  type?: "inline";
}

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
export function filesUpload(client: ClientContext, form: { file: FileUpload[]; }, params?: FilesUploadParams, options?: CallOptions): ZohoPromise<BatchResult<FileResult>> {
  const operation: Operation = {
    name: "crm.files.upload",
    product: "crm",
    method: "POST",
    path: "/crm/v8/files",
    retry: "unsafe",
    scopes: ["ZohoCRM.files.CREATE"],
    form: multipart,
    property: "data",
  };
  return batch(client, operation, { body: form, params }, options);
}
