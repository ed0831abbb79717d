// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, type ZohoPromise, entity, outcome, page } from "@x/zoho-auth/client";
import type { Backup, BackupHistory, BackupInput, BackupUrls } from "../schemas/backups.ts";
import type { ActionResult } from "../schemas/common.ts";

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
export function backupsCancel(client: ClientContext, backupId: string, options?: CallOptions): ZohoPromise<ActionResult> {
  const operation: Operation = {
    name: "crm.backups.cancel",
    product: "crm",
    method: "PUT",
    path: "/crm/bulk/v8/backup/{backup_id}/actions/cancel",
    retry: "idempotent",
    scopes: ["ZohoCRM.bulk.backup.ALL"],
    property: "backup",
  };
  return outcome(client, operation, { path: { backup_id: backupId } }, options);
}

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
export function backupsGet(client: ClientContext, options?: CallOptions): ZohoPromise<Backup> {
  const operation: Operation = {
    name: "crm.backups.get",
    product: "crm",
    method: "GET",
    path: "/crm/bulk/v8/backup",
    retry: "safe",
    scopes: ["ZohoCRM.bulk.backup.ALL"],
    property: "backup",
  };
  return entity(client, operation, {}, options);
}

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
export function backupsGetUrls(client: ClientContext, options?: CallOptions): ZohoPromise<BackupUrls> {
  const operation: Operation = {
    name: "crm.backups.getUrls",
    product: "crm",
    method: "GET",
    path: "/crm/bulk/v8/backup/urls",
    retry: "safe",
    scopes: ["ZohoCRM.bulk.backup.ALL"],
    property: "urls",
  };
  return entity(client, operation, {}, options);
}

export interface BackupsListHistoryParams {
  page?: number;
  per_page?: number;
}

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
export function backupsListHistory(client: ClientContext, params?: BackupsListHistoryParams, options?: CallOptions): PagePromise<BackupHistory> {
  const operation: Operation = {
    name: "crm.backups.listHistory",
    product: "crm",
    method: "GET",
    path: "/crm/bulk/v8/backup/history",
    retry: "safe",
    scopes: ["ZohoCRM.bulk.backup.ALL"],
    property: "history",
    paging: "page",
  };
  return page(client, operation, { params }, options);
}

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
export function backupsSchedule(client: ClientContext, entity: BackupInput, options?: CallOptions): ZohoPromise<ActionResult> {
  const operation: Operation = {
    name: "crm.backups.schedule",
    product: "crm",
    method: "POST",
    path: "/crm/bulk/v8/backup",
    retry: "unsafe",
    scopes: ["ZohoCRM.bulk.backup.ALL"],
    wrap: "backup",
    property: "backup",
  };
  return outcome(client, operation, { body: entity }, options);
}
