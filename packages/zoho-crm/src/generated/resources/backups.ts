// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { BackupsListHistoryParams } from "../operations/backups.ts";
import type { Backup, BackupHistory, BackupInput, BackupUrls } from "../schemas/backups.ts";
import type { ActionResult } from "../schemas/common.ts";

/** Operations on backups. */
export interface BackupsApi {
  /**
   * Cancels a backup.
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
   * Gets the schedule of data backups.
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
   * Gets the download links of the latest data backup.
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
   * Lists what happened to data backups.
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
   * Schedules a backup.
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
