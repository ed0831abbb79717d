// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type BatchResult, type ClientContext, type FileDownload, type FileUpload, type Operation, type PagePromise, type ZohoPromise, batch, file, multipart, outcome, page } from "@x/zoho-auth/client";
import type { AttachmentResult } from "../schemas/attachments.ts";
import type { Attachment } from "../schemas/common.ts";

/**
 * Deletes an attachment.
 *
 * `DELETE /crm/v8/{module}/{record_id}/Attachments/{attachment_id}`
 *
 * Scopes: `ZohoCRM.modules.attachments.ALL`, or `ZohoCRM.modules.{module}.ALL`.
 *
 * Credits: 1.
 *
 * Error codes: INVALID_DATA, INVALID_MODULE, INVALID_REQUEST, REQUIRED_PARAM_MISSING.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function attachmentsDelete(client: ClientContext, module: string, recordId: string, attachmentId: string, options?: CallOptions): ZohoPromise<AttachmentResult> {
  const operation: Operation = {
    name: "crm.attachments.delete",
    product: "crm",
    method: "DELETE",
    path: "/crm/v8/{module}/{record_id}/Attachments/{attachment_id}",
    retry: "idempotent",
    scopes: ["ZohoCRM.modules.attachments.ALL", "ZohoCRM.modules.{module}.ALL"],
    property: "data",
  };
  return outcome(client, operation, { path: { module, record_id: recordId, attachment_id: attachmentId } }, options);
}

export interface AttachmentsDeleteManyParams {
  ids: readonly string[];
}

/**
 * Deletes several attachments.
 *
 * `DELETE /crm/v8/{module}/{record_id}/Attachments`
 *
 * Scopes: `ZohoCRM.modules.attachments.ALL`, or `ZohoCRM.modules.{module}.ALL`.
 *
 * Credits: 1.
 *
 * Error codes: INVALID_DATA, INVALID_MODULE, INVALID_REQUEST, REQUIRED_PARAM_MISSING.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function attachmentsDeleteMany(client: ClientContext, module: string, recordId: string, params: AttachmentsDeleteManyParams, options?: CallOptions): ZohoPromise<BatchResult<AttachmentResult>> {
  const operation: Operation = {
    name: "crm.attachments.deleteMany",
    product: "crm",
    method: "DELETE",
    path: "/crm/v8/{module}/{record_id}/Attachments",
    retry: "idempotent",
    scopes: ["ZohoCRM.modules.attachments.ALL", "ZohoCRM.modules.{module}.ALL"],
    property: "data",
  };
  return batch(client, operation, { path: { module, record_id: recordId }, params }, options);
}

/**
 * Downloads an attachment.
 *
 * `GET /crm/v8/{module}/{record_id}/Attachments/{attachment_id}`
 *
 * Scopes: `ZohoCRM.modules.attachments.ALL`, or `ZohoCRM.modules.{module}.ALL`.
 *
 * Credits: 1.
 *
 * Error codes: INVALID_DATA, INVALID_MODULE, INVALID_REQUEST, REQUIRED_PARAM_MISSING.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/download-attachments.html
 */
export function attachmentsDownload(client: ClientContext, module: string, recordId: string, attachmentId: string, options?: CallOptions): ZohoPromise<FileDownload> {
  const operation: Operation = {
    name: "crm.attachments.download",
    product: "crm",
    method: "GET",
    path: "/crm/v8/{module}/{record_id}/Attachments/{attachment_id}",
    retry: "safe",
    scopes: ["ZohoCRM.modules.attachments.ALL", "ZohoCRM.modules.{module}.ALL"],
  };
  return file(client, operation, { path: { module, record_id: recordId, attachment_id: attachmentId } }, options);
}

export interface AttachmentsDownloadFromFieldParams {
  fields_attachment_id: readonly string[];
}

/**
 * Downloads a file of a file-upload field.
 *
 * `GET /crm/v8/{module}/{record_id}/actions/download_fields_attachment`
 *
 * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.{module}.READ`.
 *
 * Credits: 1.
 *
 * Error codes: INVALID_DATA, INVALID_MODULE.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function attachmentsDownloadFromField(client: ClientContext, module: string, recordId: string, params: AttachmentsDownloadFromFieldParams, options?: CallOptions): ZohoPromise<FileDownload> {
  const operation: Operation = {
    name: "crm.attachments.downloadFromField",
    product: "crm",
    method: "GET",
    path: "/crm/v8/{module}/{record_id}/actions/download_fields_attachment",
    retry: "safe",
    scopes: ["ZohoCRM.modules.ALL", "ZohoCRM.modules.{module}.READ"],
  };
  return file(client, operation, { path: { module, record_id: recordId }, params }, options);
}

export interface AttachmentsListParams {
  fields: readonly string[];
  ids?: readonly string[];
  page?: number;
  page_token?: string;
  per_page?: number;
}

/**
 * Lists attachments.
 *
 * `GET /crm/v8/{module}/{record_id}/Attachments`
 *
 * Scopes: `ZohoCRM.modules.attachments.ALL`, or `ZohoCRM.modules.{module}.ALL`.
 *
 * Credits: 1.
 *
 * Pages: by number for the first 2,000 rows, then by token.
 *
 * Error codes: INVALID_DATA, INVALID_MODULE, INVALID_REQUEST, REQUIRED_PARAM_MISSING.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/get-attachments.html
 */
export function attachmentsList(client: ClientContext, module: string, recordId: string, params: AttachmentsListParams, options?: CallOptions): PagePromise<Attachment> {
  const operation: Operation = {
    name: "crm.attachments.list",
    product: "crm",
    method: "GET",
    path: "/crm/v8/{module}/{record_id}/Attachments",
    retry: "safe",
    scopes: ["ZohoCRM.modules.attachments.ALL", "ZohoCRM.modules.{module}.ALL"],
    property: "data",
    paging: "token",
  };
  return page(client, operation, { path: { module, record_id: recordId }, params }, options);
}

/**
 * Attaches a file or a link to a record.
 *
 * `POST /crm/v8/{module}/{record_id}/Attachments`
 *
 * Scopes: `ZohoCRM.modules.attachments.ALL`, or `ZohoCRM.modules.{module}.ALL`.
 *
 * Credits: 1.
 *
 * Error codes: INVALID_DATA, INVALID_MODULE, INVALID_REQUEST, REQUIRED_PARAM_MISSING.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function attachmentsUpload(client: ClientContext, module: string, recordId: string, form: { attachmentUrl?: string; file?: FileUpload; title?: string; }, options?: CallOptions): ZohoPromise<AttachmentResult> {
  const operation: Operation = {
    name: "crm.attachments.upload",
    product: "crm",
    method: "POST",
    path: "/crm/v8/{module}/{record_id}/Attachments",
    retry: "unsafe",
    scopes: ["ZohoCRM.modules.attachments.ALL", "ZohoCRM.modules.{module}.ALL"],
    form: multipart,
    property: "data",
  };
  return outcome(client, operation, { path: { module, record_id: recordId }, body: form }, options);
}
