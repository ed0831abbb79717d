// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { BatchResult, PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { UserGroupsCountUsersGroupedParams, UserGroupsCountUsersParams, UserGroupsGetDeleteStatusParams, UserGroupsListParams, UserGroupsListSourcesParams } from "../operations/user-groups.ts";
import type { JobDetailsResult, UserGroupedCount } from "../schemas/common.ts";
import type { UserGroup, UserGroupAssignment, UserGroupAssociatedUsersCount, UserGroupAssociation, UserGroupDeletionJob, UserGroupInput, UserGroupSource, UserGroupSourcesCount } from "../schemas/user-groups.ts";

/** Operations on user groups. */
export interface UserGroupsApi {
  /**
   * Count sources (user groups).
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
   * Count users (user groups).
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
   * Count users grouped (user groups).
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
   * Deletes one user group.
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
   * Gets one user group.
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
   * Get delete status (user groups).
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
   * List assigned (user groups).
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
   * List associations (user groups).
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
   * List sources (user groups).
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
   * List unassigned (user groups).
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
   * Updates one user group.
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
