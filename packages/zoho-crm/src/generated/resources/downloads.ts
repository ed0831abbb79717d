// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { FileDownload, ZohoPromise } from "@x/zoho-auth/client";

/** Operations on downloads. */
export interface DownloadsApi {
  /**
   * Downloads the file that a finished job points to: a backup, an audit log export, the result of an import.
   *
   * `GET /{download_url}`
   *
   * Scopes: `ZohoCRM.bulk.ALL`, or `ZohoCRM.bulk.backup.ALL`, or `ZohoCRM.settings.audit_logs.CREATE`.
   *
   * Credits: 1.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  get(downloadUrl: string, options?: CallOptions): ZohoPromise<FileDownload>;
}
