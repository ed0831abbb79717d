// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type BatchResult, type ClientContext, type Operation, type PagePromise, type ZohoPromise, batch, entity, outcome, page, value } from "@x/zoho-auth/client";
import type { JobDetailsResult, UserGroupedCount } from "../schemas/common.ts";
import type { UserGroup, UserGroupAssignment, UserGroupAssociatedUsersCount, UserGroupAssociation, UserGroupDeletionJob, UserGroupInput, UserGroupSource, UserGroupSourcesCount } from "../schemas/user-groups.ts";

/**
 * Counts the sources of a user group.
 *
 * `GET /crm/v8/settings/user_groups/{user_group_id}/actions/sources_count`
 *
 * Scopes: `ZohoCRM.settings.user_groups.ALL`.
 *
 * Credits: 1.
 *
 * Error codes: API_NOT_SUPPORTED, INVALID_DATA.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function userGroupsCountSources(client: ClientContext, userGroupId: string, options?: CallOptions): ZohoPromise<UserGroupSourcesCount[] | undefined> {
  const operation: Operation = {
    name: "crm.userGroups.countSources",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/user_groups/{user_group_id}/actions/sources_count",
    retry: "safe",
    scopes: ["ZohoCRM.settings.user_groups.ALL"],
    property: "sources_count",
  };
  return value(client, operation, { path: { user_group_id: userGroupId } }, options);
}

export interface UserGroupsCountUsersParams {
  filters?: string;
  page?: number;
  per_page?: number;
}

/**
 * Counts the users of a user group.
 *
 * `GET /crm/v8/settings/user_groups/actions/associated_users_count`
 *
 * Scopes: `ZohoCRM.settings.user_groups.ALL`.
 *
 * Credits: 1.
 *
 * Pages: by number.
 *
 * Error codes: INVALID_DATA.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function userGroupsCountUsers(client: ClientContext, params?: UserGroupsCountUsersParams, options?: CallOptions): PagePromise<UserGroupAssociatedUsersCount> {
  const operation: Operation = {
    name: "crm.userGroups.countUsers",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/user_groups/actions/associated_users_count",
    retry: "safe",
    scopes: ["ZohoCRM.settings.user_groups.ALL"],
    property: "associated_users_count",
    paging: "page",
  };
  return page(client, operation, { params }, options);
}

export interface UserGroupsCountUsersGroupedParams {
  group_by: string;
}

/**
 * Counts the users of a user group by a property of theirs.
 *
 * `GET /crm/v8/settings/user_groups/{user_group_id}/associated_users/actions/grouped_counts`
 *
 * Scopes: `ZohoCRM.settings.user_groups.ALL`.
 *
 * Credits: 1.
 *
 * Error codes: API_NOT_SUPPORTED.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function userGroupsCountUsersGrouped(client: ClientContext, userGroupId: string, params: UserGroupsCountUsersGroupedParams, options?: CallOptions): ZohoPromise<UserGroupedCount[] | undefined> {
  const operation: Operation = {
    name: "crm.userGroups.countUsersGrouped",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/user_groups/{user_group_id}/associated_users/actions/grouped_counts",
    retry: "safe",
    scopes: ["ZohoCRM.settings.user_groups.ALL"],
    property: "grouped_counts",
  };
  return value(client, operation, { path: { user_group_id: userGroupId }, params }, options);
}

/**
 * Creates user groups.
 *
 * `POST /crm/v8/settings/user_groups`
 *
 * Scopes: `ZohoCRM.settings.user_groups.ALL`.
 *
 * Credits: 1.
 *
 * Error codes: INVALID_DATA, INVALID_MODULE, MANDATORY_NOT_FOUND, REQUIRED_PARAM_MISSING.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/create-user-group.html
 */
export function userGroupsCreate(client: ClientContext, rows: readonly UserGroupInput[], options?: CallOptions): ZohoPromise<BatchResult<JobDetailsResult>> {
  const operation: Operation = {
    name: "crm.userGroups.create",
    product: "crm",
    method: "POST",
    path: "/crm/v8/settings/user_groups",
    retry: "unsafe",
    scopes: ["ZohoCRM.settings.user_groups.ALL"],
    wrap: "user_groups",
    property: "user_groups",
  };
  return batch(client, operation, { body: rows }, options);
}

/**
 * Deletes a user group.
 *
 * `DELETE /crm/v8/settings/user_groups/{user_group_id}`
 *
 * Scopes: `ZohoCRM.settings.user_groups.ALL`.
 *
 * Credits: 1.
 *
 * Error codes: INVALID_DATA, INVALID_MODULE, MANDATORY_NOT_FOUND, REQUIRED_PARAM_MISSING.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function userGroupsDelete(client: ClientContext, userGroupId: string, options?: CallOptions): ZohoPromise<JobDetailsResult> {
  const operation: Operation = {
    name: "crm.userGroups.delete",
    product: "crm",
    method: "DELETE",
    path: "/crm/v8/settings/user_groups/{user_group_id}",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.user_groups.ALL"],
    property: "user_groups",
  };
  return outcome(client, operation, { path: { user_group_id: userGroupId } }, options);
}

/**
 * Gets a user group.
 *
 * `GET /crm/v8/settings/user_groups/{user_group_id}`
 *
 * Scopes: `ZohoCRM.settings.user_groups.ALL`.
 *
 * Credits: 1.
 *
 * Error codes: API_NOT_SUPPORTED, INVALID_DATA.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function userGroupsGet(client: ClientContext, userGroupId: string, options?: CallOptions): ZohoPromise<UserGroup> {
  const operation: Operation = {
    name: "crm.userGroups.get",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/user_groups/{user_group_id}",
    retry: "safe",
    scopes: ["ZohoCRM.settings.user_groups.ALL"],
    property: "user_groups",
  };
  return entity(client, operation, { path: { user_group_id: userGroupId } }, options);
}

export interface UserGroupsGetDeleteStatusParams {
  job_id: string;
}

/**
 * Gets the state of a job that deletes a user group.
 *
 * `GET /crm/v8/settings/user_groups/actions/deletion_jobs`
 *
 * Scopes: `ZohoCRM.settings.user_groups.ALL`.
 *
 * Credits: 1.
 *
 * Error codes: API_NOT_SUPPORTED, REQUIRED_PARAM_MISSING.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function userGroupsGetDeleteStatus(client: ClientContext, params: UserGroupsGetDeleteStatusParams, options?: CallOptions): ZohoPromise<UserGroupDeletionJob> {
  const operation: Operation = {
    name: "crm.userGroups.getDeleteStatus",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/user_groups/actions/deletion_jobs",
    retry: "safe",
    scopes: ["ZohoCRM.settings.user_groups.ALL"],
    property: "deletion_jobs",
  };
  return entity(client, operation, { params }, options);
}

export interface UserGroupsListParams {
  filters?: string;
  include?: string;
  name?: string;
  page?: number;
  per_page?: number;
}

/**
 * Lists user groups.
 *
 * `GET /crm/v8/settings/user_groups`
 *
 * Scopes: `ZohoCRM.settings.user_groups.ALL`.
 *
 * Credits: 1.
 *
 * Pages: by number.
 *
 * Error codes: API_NOT_SUPPORTED.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function userGroupsList(client: ClientContext, params?: UserGroupsListParams, options?: CallOptions): PagePromise<UserGroup> {
  const operation: Operation = {
    name: "crm.userGroups.list",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/user_groups",
    retry: "safe",
    scopes: ["ZohoCRM.settings.user_groups.ALL"],
    property: "user_groups",
    paging: "page",
  };
  return page(client, operation, { params }, options);
}

/**
 * Lists the user groups that something is assigned to.
 *
 * `POST /crm/v8/settings/user_groups/actions/get_assigned`
 *
 * Scopes: `ZohoCRM.settings.user_groups.ALL`.
 *
 * Credits: 1.
 *
 * One page holds everything.
 *
 * Error codes: API_NOT_SUPPORTED.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function userGroupsListAssigned(client: ClientContext, entity: UserGroupAssignment, options?: CallOptions): PagePromise<UserGroup> {
  const operation: Operation = {
    name: "crm.userGroups.listAssigned",
    product: "crm",
    method: "POST",
    path: "/crm/v8/settings/user_groups/actions/get_assigned",
    retry: "safe",
    scopes: ["ZohoCRM.settings.user_groups.ALL"],
    wrap: "get_assigned",
    property: "user_groups",
  };
  return page(client, operation, { body: entity }, options);
}

/**
 * Lists the associations of a user group.
 *
 * `GET /crm/v8/settings/user_groups/{user_group_id}/actions/associations`
 *
 * Scopes: `ZohoCRM.settings.user_groups.ALL`.
 *
 * Credits: 1.
 *
 * One page holds everything.
 *
 * Error codes: INVALID_DATA.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function userGroupsListAssociations(client: ClientContext, userGroupId: string, options?: CallOptions): PagePromise<UserGroupAssociation> {
  const operation: Operation = {
    name: "crm.userGroups.listAssociations",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/user_groups/{user_group_id}/actions/associations",
    retry: "safe",
    scopes: ["ZohoCRM.settings.user_groups.ALL"],
    property: "associations",
  };
  return page(client, operation, { path: { user_group_id: userGroupId } }, options);
}

export interface UserGroupsListSourcesParams {
  page?: number;
  per_page?: number;
  type?: string;
  user_type?: string;
}

/**
 * Lists the sources of a user group.
 *
 * `GET /crm/v8/settings/user_groups/{user_group_id}/sources`
 *
 * Scopes: `ZohoCRM.settings.user_groups.ALL`.
 *
 * Credits: 1.
 *
 * Pages: by number.
 *
 * Error codes: API_NOT_SUPPORTED, INVALID_DATA.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function userGroupsListSources(client: ClientContext, userGroupId: string, params?: UserGroupsListSourcesParams, options?: CallOptions): PagePromise<UserGroupSource> {
  const operation: Operation = {
    name: "crm.userGroups.listSources",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/user_groups/{user_group_id}/sources",
    retry: "safe",
    scopes: ["ZohoCRM.settings.user_groups.ALL"],
    property: "sources",
    paging: "page",
  };
  return page(client, operation, { path: { user_group_id: userGroupId }, params }, options);
}

/**
 * Lists the user groups that something is not assigned to.
 *
 * `POST /crm/v8/settings/user_groups/actions/get_unassigned`
 *
 * Scopes: `ZohoCRM.settings.user_groups.ALL`.
 *
 * Credits: 1.
 *
 * One page holds everything.
 *
 * Error codes: API_NOT_SUPPORTED.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function userGroupsListUnassigned(client: ClientContext, entity: UserGroupAssignment, options?: CallOptions): PagePromise<UserGroup> {
  const operation: Operation = {
    name: "crm.userGroups.listUnassigned",
    product: "crm",
    method: "POST",
    path: "/crm/v8/settings/user_groups/actions/get_unassigned",
    retry: "safe",
    scopes: ["ZohoCRM.settings.user_groups.ALL"],
    wrap: "get_unassigned",
    property: "user_groups",
  };
  return page(client, operation, { body: entity }, options);
}

/**
 * Updates a user group.
 *
 * `PUT /crm/v8/settings/user_groups/{user_group_id}`
 *
 * Scopes: `ZohoCRM.settings.user_groups.ALL`.
 *
 * Credits: 1.
 *
 * Error codes: INVALID_DATA, INVALID_MODULE, MANDATORY_NOT_FOUND, REQUIRED_PARAM_MISSING.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function userGroupsUpdate(client: ClientContext, userGroupId: string, entity: UserGroupInput, options?: CallOptions): ZohoPromise<JobDetailsResult> {
  const operation: Operation = {
    name: "crm.userGroups.update",
    product: "crm",
    method: "PUT",
    path: "/crm/v8/settings/user_groups/{user_group_id}",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.user_groups.ALL"],
    wrap: "user_groups",
    wrapOne: true,
    property: "user_groups",
  };
  return outcome(client, operation, { path: { user_group_id: userGroupId }, body: entity }, options);
}

/**
 * Updates several user groups.
 *
 * `PUT /crm/v8/settings/user_groups`
 *
 * Scopes: `ZohoCRM.settings.user_groups.ALL`.
 *
 * Credits: 1.
 *
 * Error codes: INVALID_DATA, INVALID_MODULE, MANDATORY_NOT_FOUND, REQUIRED_PARAM_MISSING.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function userGroupsUpdateMany(client: ClientContext, rows: readonly UserGroupInput[], options?: CallOptions): ZohoPromise<BatchResult<JobDetailsResult>> {
  const operation: Operation = {
    name: "crm.userGroups.updateMany",
    product: "crm",
    method: "PUT",
    path: "/crm/v8/settings/user_groups",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.user_groups.ALL"],
    wrap: "user_groups",
    property: "user_groups",
  };
  return batch(client, operation, { body: rows }, options);
}
