// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type BatchResult, type ClientContext, type Operation, type PagePromise, type ZohoPromise, batch, entity, outcome, page } from "@x/zoho-auth/client";
import type { ScheduledResult } from "../schemas/common.ts";
import type { PortalInvite, PortalInviteInput, PortalUser, PortalUserResult, PortalUserWriteResult } from "../schemas/portal-users.ts";

export interface PortalUsersChangeStatusParams {
  active?: boolean;
}

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
export function portalUsersChangeStatus(client: ClientContext, portal: string, userTypeId: string, portalUserId: string, params?: PortalUsersChangeStatusParams, options?: CallOptions): ZohoPromise<PortalUserWriteResult> {
  const operation: Operation = {
    name: "crm.portalUsers.changeStatus",
    product: "crm",
    method: "PUT",
    path: "/crm/v8/settings/portals/{portal}/user_type/{user_type_id}/users/{portal_user_id}/actions/change_status",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.clientportal.ALL"],
    property: "change_status",
  };
  return outcome(client, operation, { path: { portal, user_type_id: userTypeId, portal_user_id: portalUserId }, params }, options);
}

export interface PortalUsersDeleteParams {
  personality_ids?: readonly string[];
}

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
export function portalUsersDelete(client: ClientContext, portal: string, userTypeId: string, params?: PortalUsersDeleteParams, options?: CallOptions): ZohoPromise<BatchResult<PortalUserWriteResult>> {
  const operation: Operation = {
    name: "crm.portalUsers.delete",
    product: "crm",
    method: "DELETE",
    path: "/crm/v8/settings/portals/{portal}/user_type/{user_type_id}/users",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.clientportal.ALL"],
    property: "users",
  };
  return batch(client, operation, { path: { portal, user_type_id: userTypeId }, params }, options);
}

export interface PortalUsersGetInviteStatusParams {
  job_id: string;
}

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
export function portalUsersGetInviteStatus(client: ClientContext, module: string, params: PortalUsersGetInviteStatusParams, options?: CallOptions): ZohoPromise<PortalInvite> {
  const operation: Operation = {
    name: "crm.portalUsers.getInviteStatus",
    product: "crm",
    method: "GET",
    path: "/crm/v8/{module}/actions/portal_invite",
    retry: "safe",
    scopes: ["ZohoCRM.settings.clientportal.ALL"],
    property: "portal_invite",
  };
  return entity(client, operation, { path: { module }, params }, options);
}

export interface PortalUsersInviteParams {
  language?: "it_IT" | "ru_RU" | "pl_PL" | "tr_TR" | "hi_IN" | "pt_BR" | "th_TH" | "fr_FR" | "ja_JP" | "in_ID" | "cs_CZ" | "de_DE" | "hu_HU" | "zh_TW" | "es_ES" | "nl_NL" | "sv_SE" | "da_DK" | "bg_BG" | "vi_VN" | "iw_IL" | "hr_HR" | "en_GB" | "ko_KR" | "en_US" | "zh_CN" | "ar_EG" | "pt_PT";
  type: "reinvite" | "invite";
  user_type_id: string;
}

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
export function portalUsersInvite(client: ClientContext, module: string, recordId: string, params: PortalUsersInviteParams, options?: CallOptions): ZohoPromise<PortalUserResult> {
  const operation: Operation = {
    name: "crm.portalUsers.invite",
    product: "crm",
    method: "POST",
    path: "/crm/v8/{module}/{record_id}/actions/portal_invite",
    retry: "unsafe",
    scopes: ["ZohoCRM.settings.clientportal.ALL"],
    property: "portal_invite",
  };
  return outcome(client, operation, { path: { module, record_id: recordId }, params }, options);
}

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
export function portalUsersInviteMany(client: ClientContext, module: string, rows: readonly PortalInviteInput[], options?: CallOptions): ZohoPromise<BatchResult<ScheduledResult>> {
  const operation: Operation = {
    name: "crm.portalUsers.inviteMany",
    product: "crm",
    method: "POST",
    path: "/crm/v8/{module}/actions/portal_invite",
    retry: "unsafe",
    scopes: ["ZohoCRM.settings.clientportal.ALL"],
    wrap: "portal_invite",
    property: "portal_invite",
  };
  return batch(client, operation, { path: { module }, body: rows }, options);
}

export interface PortalUsersListParams {
  filters?: string;
  type: string;
}

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
export function portalUsersList(client: ClientContext, portal: string, userTypeId: string, params: PortalUsersListParams, options?: CallOptions): PagePromise<PortalUser> {
  const operation: Operation = {
    name: "crm.portalUsers.list",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/portals/{portal}/user_type/{user_type_id}/users",
    retry: "safe",
    scopes: ["ZohoCRM.settings.clientportal.ALL"],
    property: "users",
  };
  return page(client, operation, { path: { portal, user_type_id: userTypeId }, params }, options);
}

export interface PortalUsersTransferParams {
  personality_ids?: readonly string[];
  transfer_To?: string;
}

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
export function portalUsersTransfer(client: ClientContext, portal: string, userTypeId: string, params?: PortalUsersTransferParams, options?: CallOptions): ZohoPromise<BatchResult<PortalUserWriteResult>> {
  const operation: Operation = {
    name: "crm.portalUsers.transfer",
    product: "crm",
    method: "POST",
    path: "/crm/v8/settings/portals/{portal}/user_type/{user_type_id}/users/action/transfer",
    retry: "unsafe",
    scopes: ["ZohoCRM.settings.clientportal.ALL"],
    property: "users",
  };
  return batch(client, operation, { path: { portal, user_type_id: userTypeId }, params }, options);
}
