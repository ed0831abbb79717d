// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { BatchResult, PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { NotificationsDeleteParams, NotificationsListParams } from "../operations/notifications.ts";
import type { NotificationChannel, NotificationChannelInput, NotificationChannelResult } from "../schemas/notifications.ts";

/** Operations on notifications. */
export interface NotificationsApi {
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
  create(rows: readonly NotificationChannelInput[], options?: CallOptions): ZohoPromise<BatchResult<NotificationChannelResult>>;
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
  delete(params: NotificationsDeleteParams, options?: CallOptions): ZohoPromise<BatchResult<NotificationChannelResult>>;
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
  list(params?: NotificationsListParams, options?: CallOptions): PagePromise<NotificationChannel>;
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
  replace(rows: readonly NotificationChannelInput[], options?: CallOptions): ZohoPromise<BatchResult<NotificationChannelResult>>;
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
  update(rows: readonly NotificationChannelInput[], options?: CallOptions): ZohoPromise<BatchResult<NotificationChannelResult>>;
}
