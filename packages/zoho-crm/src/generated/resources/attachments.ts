// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { BatchResult, FileDownload, FileUpload, PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { AttachmentsDeleteManyParams, AttachmentsDownloadFromFieldParams, AttachmentsListParams } from "../operations/attachments.ts";
import type { AttachmentResult } from "../schemas/attachments.ts";
import type { Attachment } from "../schemas/common.ts";

/** Operations on attachments. */
export interface AttachmentsApi {
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
  delete(module: string, recordId: string, attachmentId: string, options?: CallOptions): ZohoPromise<AttachmentResult>;
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
  deleteMany(module: string, recordId: string, params: AttachmentsDeleteManyParams, options?: CallOptions): ZohoPromise<BatchResult<AttachmentResult>>;
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
  download(module: string, recordId: string, attachmentId: string, options?: CallOptions): ZohoPromise<FileDownload>;
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
  downloadFromField(module: string, recordId: string, params: AttachmentsDownloadFromFieldParams, options?: CallOptions): ZohoPromise<FileDownload>;
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
  list(module: string, recordId: string, params: AttachmentsListParams, options?: CallOptions): PagePromise<Attachment>;
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
  upload(module: string, recordId: string, form: { attachmentUrl?: string; file?: FileUpload; title?: string; }, options?: CallOptions): ZohoPromise<AttachmentResult>;
}
