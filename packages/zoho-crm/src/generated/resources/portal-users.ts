// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { BatchResult, PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { PortalUsersChangeStatusParams, PortalUsersDeleteParams, PortalUsersGetInviteStatusParams, PortalUsersInviteParams, PortalUsersListParams, PortalUsersTransferParams } from "../operations/portal-users.ts";
import type { ScheduledResult } from "../schemas/common.ts";
import type { PortalInvite, PortalInviteInput, PortalUser, PortalUserResult, PortalUserWriteResult } from "../schemas/portal-users.ts";

/** Operations on portal users. */
export interface PortalUsersApi {
  /**
   * Changes the status of a portal user.
   *
   * `PUT /crm/v8/settings/portals/{portal}/user_type/{user_type_id}/users/{portal_user_id}/actions/change_status`
   *
   * Scopes: `ZohoCRM.settings.clientportal.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: INVALID_DATA.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/change-user-status-portal.html
   */
  changeStatus(portal: string, userTypeId: string, portalUserId: string, params?: PortalUsersChangeStatusParams, options?: CallOptions): ZohoPromise<PortalUserWriteResult>;
  /**
   * Deletes a portal user.
   *
   * `DELETE /crm/v8/settings/portals/{portal}/user_type/{user_type_id}/users`
   *
   * Scopes: `ZohoCRM.settings.clientportal.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: INVALID_DATA.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/delete-user-from-portal.html
   */
  delete(portal: string, userTypeId: string, params?: PortalUsersDeleteParams, options?: CallOptions): ZohoPromise<BatchResult<PortalUserWriteResult>>;
  /**
   * Gets the state of a job that invites to a portal.
   *
   * `GET /crm/v8/{module}/actions/portal_invite`
   *
   * Scopes: `ZohoCRM.settings.clientportal.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: INVALID_DATA, INVALID_MODULE, MANDATORY_NOT_FOUND, REQUIRED_PARAM_MISSING.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  getInviteStatus(module: string, params: PortalUsersGetInviteStatusParams, options?: CallOptions): ZohoPromise<PortalInvite>;
  /**
   * Invites the person of a record to a portal.
   *
   * `POST /crm/v8/{module}/{record_id}/actions/portal_invite`
   *
   * Scopes: `ZohoCRM.settings.clientportal.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: INVALID_DATA, INVALID_MODULE, MANDATORY_NOT_FOUND, REQUIRED_PARAM_MISSING.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/invite-user.html
   */
  invite(module: string, recordId: string, params: PortalUsersInviteParams, options?: CallOptions): ZohoPromise<PortalUserResult>;
  /**
   * Starts a job that invites the people of several records to a portal.
   *
   * `POST /crm/v8/{module}/actions/portal_invite`
   *
   * Scopes: `ZohoCRM.settings.clientportal.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: INVALID_DATA, INVALID_MODULE, MANDATORY_NOT_FOUND, REQUIRED_PARAM_MISSING.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/portal-bulk-invite-users.html
   */
  inviteMany(module: string, rows: readonly PortalInviteInput[], options?: CallOptions): ZohoPromise<BatchResult<ScheduledResult>>;
  /**
   * Lists portal users.
   *
   * `GET /crm/v8/settings/portals/{portal}/user_type/{user_type_id}/users`
   *
   * Scopes: `ZohoCRM.settings.clientportal.ALL`.
   *
   * Credits: 1.
   *
   * One page holds everything.
   *
   * Error codes: INVALID_DATA.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  list(portal: string, userTypeId: string, params: PortalUsersListParams, options?: CallOptions): PagePromise<PortalUser>;
  /**
   * Moves portal users to another user type.
   *
   * `POST /crm/v8/settings/portals/{portal}/user_type/{user_type_id}/users/action/transfer`
   *
   * Scopes: `ZohoCRM.settings.clientportal.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: INVALID_DATA.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/transfer-users-del-user-type.html
   */
  transfer(portal: string, userTypeId: string, params?: PortalUsersTransferParams, options?: CallOptions): ZohoPromise<BatchResult<PortalUserWriteResult>>;
}
