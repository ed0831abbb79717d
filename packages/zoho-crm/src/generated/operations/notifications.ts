// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type BatchResult, type ClientContext, type Operation, type PagePromise, type ZohoPromise, batch, page } from "@x/zoho-auth/client";
import type { NotificationChannel, NotificationChannelInput, NotificationChannelResult } from "../schemas/notifications.ts";

/**
 * Creates notifications.
 *
 * `POST /crm/v8/actions/watch`
 *
 * Scopes: `ZohoCRM.notifications.ALL` with `ZohoCRM.modules.ALL`, or `ZohoCRM.notifications.CREATE` with `ZohoCRM.modules.ALL`, or `ZohoCRM.notifications.CREATE` with `ZohoCRM.modules.{module}.READ`.
 *
 * Credits: 1.
 *
 * Error codes: INVALID_DATA, MANDATORY_NOT_FOUND, NOT_SUBSCRIBED, REQUIRED_PARAM_MISSING.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/notifications/enable.html
 */
export function notificationsCreate(client: ClientContext, rows: readonly NotificationChannelInput[], options?: CallOptions): ZohoPromise<BatchResult<NotificationChannelResult>> {
  const operation: Operation = {
    name: "crm.notifications.create",
    product: "crm",
    method: "POST",
    path: "/crm/v8/actions/watch",
    retry: "unsafe",
    scopes: ["ZohoCRM.notifications.ALL + ZohoCRM.modules.ALL", "ZohoCRM.notifications.CREATE + ZohoCRM.modules.ALL", "ZohoCRM.notifications.CREATE + ZohoCRM.modules.{module}.READ"],
    wrap: "watch",
    property: "watch",
  };
  return batch(client, operation, { body: rows }, options);
}

export interface NotificationsDeleteParams {
  channel_ids: readonly string[];
}

/**
 * Deletes a notification.
 *
 * `DELETE /crm/v8/actions/watch`
 *
 * Scopes: `ZohoCRM.notifications.ALL`, or `ZohoCRM.notifications.DELETE`.
 *
 * Credits: 1.
 *
 * Error codes: INVALID_DATA, MANDATORY_NOT_FOUND, NOT_SUBSCRIBED, REQUIRED_PARAM_MISSING.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function notificationsDelete(client: ClientContext, params: NotificationsDeleteParams, options?: CallOptions): ZohoPromise<BatchResult<NotificationChannelResult>> {
  const operation: Operation = {
    name: "crm.notifications.delete",
    product: "crm",
    method: "DELETE",
    path: "/crm/v8/actions/watch",
    retry: "idempotent",
    scopes: ["ZohoCRM.notifications.ALL", "ZohoCRM.notifications.DELETE"],
    property: "watch",
  };
  return batch(client, operation, { params }, options);
}

export interface NotificationsListParams {
  channel_id?: string;
  module?: string;
  page?: number;
  per_page?: number;
}

/**
 * Lists notifications.
 *
 * `GET /crm/v8/actions/watch`
 *
 * Scopes: `ZohoCRM.notifications.ALL`, or `ZohoCRM.notifications.READ`.
 *
 * Credits: 1.
 *
 * Pages: by number.
 *
 * Error codes: INVALID_DATA, MANDATORY_NOT_FOUND, REQUIRED_PARAM_MISSING.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/notifications/get-details.html
 */
export function notificationsList(client: ClientContext, params?: NotificationsListParams, options?: CallOptions): PagePromise<NotificationChannel> {
  const operation: Operation = {
    name: "crm.notifications.list",
    product: "crm",
    method: "GET",
    path: "/crm/v8/actions/watch",
    retry: "safe",
    scopes: ["ZohoCRM.notifications.ALL", "ZohoCRM.notifications.READ"],
    property: "watch",
    paging: "page",
  };
  return page(client, operation, { params }, options);
}

/**
 * Replaces notification channels: what is left out is dropped.
 *
 * `PUT /crm/v8/actions/watch`
 *
 * Scopes: `ZohoCRM.notifications.ALL` with `ZohoCRM.modules.ALL`, or `ZohoCRM.notifications.UPDATE` with `ZohoCRM.modules.ALL`, or `ZohoCRM.notifications.UPDATE` with `ZohoCRM.modules.{module}.READ`.
 *
 * Credits: 1.
 *
 * Error codes: INVALID_DATA, MANDATORY_NOT_FOUND, NOT_SUBSCRIBED, REQUIRED_PARAM_MISSING.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/notifications/update-details.html
 */
export function notificationsReplace(client: ClientContext, rows: readonly NotificationChannelInput[], options?: CallOptions): ZohoPromise<BatchResult<NotificationChannelResult>> {
  const operation: Operation = {
    name: "crm.notifications.replace",
    product: "crm",
    method: "PUT",
    path: "/crm/v8/actions/watch",
    retry: "idempotent",
    scopes: ["ZohoCRM.notifications.ALL + ZohoCRM.modules.ALL", "ZohoCRM.notifications.UPDATE + ZohoCRM.modules.ALL", "ZohoCRM.notifications.UPDATE + ZohoCRM.modules.{module}.READ"],
    wrap: "watch",
    property: "watch",
  };
  return batch(client, operation, { body: rows }, options);
}

/**
 * Updates a notification.
 *
 * `PATCH /crm/v8/actions/watch`
 *
 * Scopes: `ZohoCRM.notifications.ALL` with `ZohoCRM.modules.ALL`, or `ZohoCRM.notifications.UPDATE` with `ZohoCRM.modules.ALL`, or `ZohoCRM.notifications.UPDATE` with `ZohoCRM.modules.{module}.READ`.
 *
 * Credits: 1.
 *
 * Error codes: INVALID_DATA, MANDATORY_NOT_FOUND, NOT_SUBSCRIBED, REQUIRED_PARAM_MISSING.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/notifications/update-info.html
 */
export function notificationsUpdate(client: ClientContext, rows: readonly NotificationChannelInput[], options?: CallOptions): ZohoPromise<BatchResult<NotificationChannelResult>> {
  const operation: Operation = {
    name: "crm.notifications.update",
    product: "crm",
    method: "PATCH",
    path: "/crm/v8/actions/watch",
    retry: "unsafe",
    scopes: ["ZohoCRM.notifications.ALL + ZohoCRM.modules.ALL", "ZohoCRM.notifications.UPDATE + ZohoCRM.modules.ALL", "ZohoCRM.notifications.UPDATE + ZohoCRM.modules.{module}.READ"],
    wrap: "watch",
    property: "watch",
  };
  return batch(client, operation, { body: rows }, options);
}
