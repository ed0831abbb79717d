// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type FileDownload, type Operation, type ZohoPromise, file, outcome } from "@x/zoho-auth/client";
import type { DownloadMailMerge, MailMerge, MailMergeResult, SignMailMerge } from "../schemas/mail-merge.ts";

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
export function mailMergeDownload(client: ClientContext, module: string, recordId: string, rows: readonly DownloadMailMerge[], options?: CallOptions): ZohoPromise<FileDownload> {
  const operation: Operation = {
    name: "crm.mailMerge.download",
    product: "crm",
    method: "POST",
    path: "/crm/v8/{module}/{record_id}/actions/download_mail_merge",
    retry: "safe",
    scopes: ["ZohoCRM.settings.mailmerge.ALL + ZohoWriter.documentEditor.ALL + ZohoWriter.merge.ALL", "ZohoCRM.settings.mailmerge.CREATE + ZohoWriter.documentEditor.ALL + ZohoWriter.merge.ALL"],
    wrap: "download_mail_merge",
  };
  return file(client, operation, { path: { module, record_id: recordId }, body: rows }, options);
}

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
export function mailMergeSend(client: ClientContext, module: string, recordId: string, entity: MailMerge, options?: CallOptions): ZohoPromise<MailMergeResult> {
  const operation: Operation = {
    name: "crm.mailMerge.send",
    product: "crm",
    method: "POST",
    path: "/crm/v8/{module}/{record_id}/actions/send_mail_merge",
    retry: "unsafe",
    scopes: ["ZohoCRM.settings.mailmerge.ALL + ZohoWriter.documentEditor.ALL + ZohoWriter.merge.ALL", "ZohoCRM.settings.mailmerge.CREATE + ZohoWriter.documentEditor.ALL + ZohoWriter.merge.ALL"],
    wrap: "send_mail_merge",
    wrapOne: true,
    property: "send_mail_merge",
  };
  return outcome(client, operation, { path: { module, record_id: recordId }, body: entity }, options);
}

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
export function mailMergeSign(client: ClientContext, module: string, recordId: string, entity: SignMailMerge, options?: CallOptions): ZohoPromise<MailMergeResult> {
  const operation: Operation = {
    name: "crm.mailMerge.sign",
    product: "crm",
    method: "POST",
    path: "/crm/v8/{module}/{record_id}/actions/sign_mail_merge",
    retry: "unsafe",
    scopes: ["ZohoCRM.settings.mailmerge.ALL + ZohoWriter.documentEditor.ALL + ZohoWriter.merge.ALL", "ZohoCRM.settings.mailmerge.CREATE + ZohoWriter.documentEditor.ALL + ZohoWriter.merge.ALL"],
    wrap: "sign_mail_merge",
    wrapOne: true,
    property: "sign_mail_merge",
  };
  return outcome(client, operation, { path: { module, record_id: recordId }, body: entity }, options);
}
