// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type FileDownload, type Operation, type ZohoPromise, file } from "@x/zoho-auth/client";

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
export function downloadsGet(client: ClientContext, downloadUrl: string, options?: CallOptions): ZohoPromise<FileDownload> {
  const operation: Operation = {
    name: "crm.downloads.get",
    product: "crm",
    method: "GET",
    path: "/{download_url}",
    retry: "safe",
    scopes: ["ZohoCRM.bulk.ALL", "ZohoCRM.bulk.backup.ALL", "ZohoCRM.settings.audit_logs.CREATE"],
    host: "absolute",
  };
  return file(client, operation, { path: { download_url: downloadUrl } }, options);
}
