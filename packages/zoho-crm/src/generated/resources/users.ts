// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { BatchResult, PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { UsersCountParams, UsersGetParams, UsersGetTransferAndDeleteStatusParams, UsersListGroupsParams, UsersListParams } from "../operations/users.ts";
import type { ActionResult, User, UserInput, UserTransfer } from "../schemas/common.ts";
import type { AssociatedGroup, UserTransferResult, UserTransferStatus } from "../schemas/users.ts";

/** Operations on users. */
export interface UsersApi {
  /**
   * Counts users.
   *
   * `GET /crm/v8/users/actions/count`
   *
   * Scopes: `ZohoCRM.users.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: INTERNAL_SERVER_ERROR.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  count(params?: UsersCountParams, options?: CallOptions): ZohoPromise<number>;
  /**
   * Creates users.
   *
   * `POST /crm/v8/users`
   *
   * Scopes: `ZohoCRM.users.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: DUPLICATE_DATA, EXPECTED_FIELD_MISSING, INTERNAL_SERVER_ERROR, INVALID_DATA, MANDATORY_NOT_FOUND, MAPPING_MISMATCH, PATTERN_NOT_MATCHED.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  create(rows: readonly UserInput[], options?: CallOptions): ZohoPromise<BatchResult<ActionResult>>;
  /**
   * Deletes a user.
   *
   * `DELETE /crm/v8/users/{user_id}`
   *
   * Scopes: `ZohoCRM.users.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: DUPLICATE_DATA, EXPECTED_FIELD_MISSING, INTERNAL_SERVER_ERROR, INVALID_DATA, MANDATORY_NOT_FOUND, MAPPING_MISMATCH, PATTERN_NOT_MATCHED.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  delete(userId: string, options?: CallOptions): ZohoPromise<ActionResult>;
  /**
   * Gets a user.
   *
   * `GET /crm/v8/users/{user_id}`
   *
   * Scopes: `ZohoCRM.users.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: INTERNAL_SERVER_ERROR.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/get-users.html
   */
  get(userId: string, params?: UsersGetParams, options?: CallOptions): ZohoPromise<User>;
  /**
   * Gets the status of the transfer and delete of users.
   *
   * `GET /crm/v8/users/actions/transfer_and_delete`
   *
   * Scopes: `ZohoCRM.users.ALL`.
   *
   * Credits: 1.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  getTransferAndDeleteStatus(params: UsersGetTransferAndDeleteStatusParams, options?: CallOptions): ZohoPromise<UserTransferStatus>;
  /**
   * Lists users.
   *
   * `GET /crm/v8/users`
   *
   * Scopes: `ZohoCRM.users.ALL`.
   *
   * Credits: 1.
   *
   * Pages: by number.
   *
   * Error codes: EXPECTED_FIELD_MISSING, INTERNAL_SERVER_ERROR, INVALID_DATA, MANDATORY_NOT_FOUND, PATTERN_NOT_MATCHED.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/get-users.html
   */
  list(params?: UsersListParams, options?: CallOptions): PagePromise<User>;
  /**
   * Lists the groups of a user.
   *
   * `GET /crm/v8/users/{user_id}/actions/associated_groups`
   *
   * Scopes: `ZohoCRM.settings.user_groups.ALL`, or `ZohoCRM.users.ALL`.
   *
   * Credits: 1.
   *
   * Pages: by number.
   *
   * Error codes: API_NOT_SUPPORTED, EXPECTED_FIELD_MISSING, INVALID_DATA, MANDATORY_NOT_FOUND, PATTERN_NOT_MATCHED.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/associated-groups-of-a-user.html
   */
  listGroups(userId: string, params?: UsersListGroupsParams, options?: CallOptions): PagePromise<AssociatedGroup>;
  /**
   * Transfers and deletes a user.
   *
   * `POST /crm/v8/users/{user_id}/actions/transfer_and_delete`
   *
   * Scopes: `ZohoCRM.users.ALL`.
   *
   * Credits: 1.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  transferAndDelete(userId: string, entity: UserTransfer, options?: CallOptions): ZohoPromise<UserTransferResult>;
  /**
   * Transfers and deletes several users.
   *
   * `POST /crm/v8/users/actions/transfer_and_delete`
   *
   * Scopes: `ZohoCRM.users.ALL`.
   *
   * Credits: 1.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  transferAndDeleteMany(rows: readonly UserTransfer[], options?: CallOptions): ZohoPromise<BatchResult<UserTransferResult>>;
  /**
   * Updates a user.
   *
   * `PUT /crm/v8/users/{user_id}`
   *
   * Scopes: `ZohoCRM.users.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: DUPLICATE_DATA, EXPECTED_FIELD_MISSING, INTERNAL_SERVER_ERROR, INVALID_DATA, MANDATORY_NOT_FOUND, MAPPING_MISMATCH, PATTERN_NOT_MATCHED.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  update(userId: string, entity: UserInput, options?: CallOptions): ZohoPromise<ActionResult>;
  /**
   * Updates several users.
   *
   * `PUT /crm/v8/users`
   *
   * Scopes: `ZohoCRM.users.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: DUPLICATE_DATA, EXPECTED_FIELD_MISSING, INTERNAL_SERVER_ERROR, INVALID_DATA, MANDATORY_NOT_FOUND, MAPPING_MISMATCH, PATTERN_NOT_MATCHED.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  updateMany(rows: readonly UserInput[], options?: CallOptions): ZohoPromise<BatchResult<ActionResult>>;
}
