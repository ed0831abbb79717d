// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { FileDownload, ZohoPromise } from "@x/zoho-auth/client";
import type { DownloadMailMerge, MailMerge, MailMergeResult, SignMailMerge } from "../schemas/mail-merge.ts";

/** Operations on mail merge. */
export interface MailMergeApi {
  /**
   * Makes a document of a mail merge template and downloads it.
   *
   * `POST /crm/v8/{module}/{record_id}/actions/download_mail_merge`
   *
   * Scopes: `ZohoCRM.settings.mailmerge.ALL` with `ZohoWriter.documentEditor.ALL` with `ZohoWriter.merge.ALL`, or `ZohoCRM.settings.mailmerge.CREATE` with `ZohoWriter.documentEditor.ALL` with `ZohoWriter.merge.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: INVALID_DATA, MANDATORY_NOT_FOUND.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  download(module: string, recordId: string, rows: readonly DownloadMailMerge[], options?: CallOptions): ZohoPromise<FileDownload>;
  /**
   * Makes a document of a mail merge template and sends it by email.
   *
   * `POST /crm/v8/{module}/{record_id}/actions/send_mail_merge`
   *
   * Scopes: `ZohoCRM.settings.mailmerge.ALL` with `ZohoWriter.documentEditor.ALL` with `ZohoWriter.merge.ALL`, or `ZohoCRM.settings.mailmerge.CREATE` with `ZohoWriter.documentEditor.ALL` with `ZohoWriter.merge.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: INVALID_DATA, MANDATORY_NOT_FOUND.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  send(module: string, recordId: string, entity: MailMerge, options?: CallOptions): ZohoPromise<MailMergeResult>;
  /**
   * Makes a document of a mail merge template and sends it for signing.
   *
   * `POST /crm/v8/{module}/{record_id}/actions/sign_mail_merge`
   *
   * Scopes: `ZohoCRM.settings.mailmerge.ALL` with `ZohoWriter.documentEditor.ALL` with `ZohoWriter.merge.ALL`, or `ZohoCRM.settings.mailmerge.CREATE` with `ZohoWriter.documentEditor.ALL` with `ZohoWriter.merge.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: INVALID_DATA, MANDATORY_NOT_FOUND.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  sign(module: string, recordId: string, entity: SignMailMerge, options?: CallOptions): ZohoPromise<MailMergeResult>;
}
