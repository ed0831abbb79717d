// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { BackupsListHistoryParams } from "../operations/backups.ts";
import type { Backup, BackupHistory, BackupInput, BackupUrls } from "../schemas/backups.ts";
import type { ActionResult } from "../schemas/common.ts";

/** Operations on backups. */
export interface BackupsApi {
  /**
   * Cancel (backups).
   *
   * `PUT /crm/bulk/v8/backup/{backup_id}/actions/cancel`
   *
   * Scopes: `ZohoCRM.bulk.backup.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: ALREADY_CANCELLED, BACKUP_ALREADY_SCHEDULED, INPROGRESS, INVALID_DATA, REQUEST_BODY_NOT_READABLE, RESOURCE_NOT_FOUND.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/cancel-backup.html
   */
  cancel(backupId: string, options?: CallOptions): ZohoPromise<ActionResult>;
  /**
   * Gets one backup.
   *
   * `GET /crm/bulk/v8/backup`
   *
   * Scopes: `ZohoCRM.bulk.backup.ALL`.
   *
   * Credits: 1.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/get-backup-info.html
   */
  get(options?: CallOptions): ZohoPromise<Backup>;
  /**
   * Get urls (backups).
   *
   * `GET /crm/bulk/v8/backup/urls`
   *
   * Scopes: `ZohoCRM.bulk.backup.ALL`.
   *
   * Credits: 1.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/get-backup-urls.html
   */
  getUrls(options?: CallOptions): ZohoPromise<BackupUrls>;
  /**
   * List history (backups).
   *
   * `GET /crm/bulk/v8/backup/history`
   *
   * Scopes: `ZohoCRM.bulk.backup.ALL`.
   *
   * Credits: 1.
   *
   * Pages: by number.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/backup-history.html
   */
  listHistory(params?: BackupsListHistoryParams, options?: CallOptions): PagePromise<BackupHistory>;
  /**
   * Schedule (backups).
   *
   * `POST /crm/bulk/v8/backup`
   *
   * Scopes: `ZohoCRM.bulk.backup.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: ALREADY_CANCELLED, BACKUP_ALREADY_SCHEDULED, INPROGRESS, INVALID_DATA, REQUEST_BODY_NOT_READABLE, RESOURCE_NOT_FOUND.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/schedule-data-backup.html
   */
  schedule(entity: BackupInput, options?: CallOptions): ZohoPromise<ActionResult>;
}
