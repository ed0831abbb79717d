// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { BatchResult, PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { UserGroupsCountUsersGroupedParams, UserGroupsCountUsersParams, UserGroupsGetDeleteStatusParams, UserGroupsListParams, UserGroupsListSourcesParams } from "../operations/user-groups.ts";
import type { JobDetailsResult, UserGroupedCount } from "../schemas/common.ts";
import type { UserGroup, UserGroupAssignment, UserGroupAssociatedUsersCount, UserGroupAssociation, UserGroupDeletionJob, UserGroupInput, UserGroupSource, UserGroupSourcesCount } from "../schemas/user-groups.ts";

/** Operations on user groups. */
export interface UserGroupsApi {
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
  countSources(userGroupId: string, options?: CallOptions): ZohoPromise<UserGroupSourcesCount[] | undefined>;
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
  countUsers(params?: UserGroupsCountUsersParams, options?: CallOptions): PagePromise<UserGroupAssociatedUsersCount>;
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
  countUsersGrouped(userGroupId: string, params: UserGroupsCountUsersGroupedParams, options?: CallOptions): ZohoPromise<UserGroupedCount[] | undefined>;
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
  create(rows: readonly UserGroupInput[], options?: CallOptions): ZohoPromise<BatchResult<JobDetailsResult>>;
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
  delete(userGroupId: string, options?: CallOptions): ZohoPromise<JobDetailsResult>;
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
  get(userGroupId: string, options?: CallOptions): ZohoPromise<UserGroup>;
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
  getDeleteStatus(params: UserGroupsGetDeleteStatusParams, options?: CallOptions): ZohoPromise<UserGroupDeletionJob>;
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
  list(params?: UserGroupsListParams, options?: CallOptions): PagePromise<UserGroup>;
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
  listAssigned(entity: UserGroupAssignment, options?: CallOptions): PagePromise<UserGroup>;
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
  listAssociations(userGroupId: string, options?: CallOptions): PagePromise<UserGroupAssociation>;
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
  listSources(userGroupId: string, params?: UserGroupsListSourcesParams, options?: CallOptions): PagePromise<UserGroupSource>;
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
  listUnassigned(entity: UserGroupAssignment, options?: CallOptions): PagePromise<UserGroup>;
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
  update(userGroupId: string, entity: UserGroupInput, options?: CallOptions): ZohoPromise<JobDetailsResult>;
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
  updateMany(rows: readonly UserGroupInput[], options?: CallOptions): ZohoPromise<BatchResult<JobDetailsResult>>;
}
