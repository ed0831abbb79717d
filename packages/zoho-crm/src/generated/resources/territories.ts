// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { BatchResult, PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { TerritoriesDeleteManyParams, TerritoriesDeleteParams, TerritoriesListChildrenParams, TerritoriesListDeletedAssociatedParams, TerritoriesListParams } from "../operations/territories.ts";
import type { ActionResult, RecordWriteResult, TerritoryAssignment, TerritoryTransfer } from "../schemas/common.ts";
import type { DeletedAssociatedTerritory, Territory, TerritoryAssociatedUsersCount, TerritoryInput } from "../schemas/territories.ts";

/** Operations on territories. */
export interface TerritoriesApi {
  /**
   * Assigns territories to a record.
   *
   * `POST /crm/v8/{module}/{record_id}/actions/assign_territories`
   *
   * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.CREATE`, or `ZohoCRM.modules.{module}.ALL`, or `ZohoCRM.modules.{module}.CREATE`.
   *
   * Credits: 1.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  assignToRecord(module: string, recordId: string, entity: TerritoryAssignment, options?: CallOptions): ZohoPromise<RecordWriteResult>;
  /**
   * Assigns territories to records.
   *
   * `POST /crm/v8/{module}/actions/assign_territories`
   *
   * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.CREATE`, or `ZohoCRM.modules.{module}.ALL`, or `ZohoCRM.modules.{module}.CREATE`.
   *
   * Credits: 1.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  assignToRecords(module: string, rows: readonly TerritoryAssignment[], options?: CallOptions): ZohoPromise<BatchResult<RecordWriteResult>>;
  /**
   * Counts the users of a territory.
   *
   * `GET /crm/v8/settings/territories/actions/associated_users_count`
   *
   * Scopes: `ZohoCRM.settings.territories.ALL`, or `ZohoCRM.users.ALL`.
   *
   * Credits: 1.
   *
   * One page holds everything.
   *
   * Error codes: INTERNAL_SERVER_ERROR.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/associated-user-count.html
   */
  countUsers(options?: CallOptions): PagePromise<TerritoryAssociatedUsersCount>;
  /**
   * Creates territories.
   *
   * `POST /crm/v8/settings/territories`
   *
   * Scopes: `ZohoCRM.settings.territories.ALL`, or `ZohoCRM.users.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: DUPLICATE_DATA, INTERNAL_SERVER_ERROR, INVALID_DATA, MANDATORY_NOT_FOUND, NOT_ALLOWED.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/add-territories.html
   */
  create(rows: readonly TerritoryInput[], options?: CallOptions): ZohoPromise<BatchResult<ActionResult>>;
  /**
   * Deletes a territory.
   *
   * `DELETE /crm/v8/settings/territories/{territory_id}`
   *
   * Scopes: `ZohoCRM.settings.territories.ALL`, or `ZohoCRM.users.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: DUPLICATE_DATA, INTERNAL_SERVER_ERROR, INVALID_DATA, MANDATORY_NOT_FOUND, NOT_ALLOWED.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/delete-territories.html
   */
  delete(territoryId: string, params?: TerritoriesDeleteParams, options?: CallOptions): ZohoPromise<ActionResult>;
  /**
   * Deletes several territories.
   *
   * `DELETE /crm/v8/settings/territories`
   *
   * Scopes: `ZohoCRM.settings.territories.ALL`, or `ZohoCRM.users.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: DUPLICATE_DATA, INTERNAL_SERVER_ERROR, INVALID_DATA, MANDATORY_NOT_FOUND, NOT_ALLOWED.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/delete-territories.html
   */
  deleteMany(params?: TerritoriesDeleteManyParams, options?: CallOptions): ZohoPromise<BatchResult<ActionResult>>;
  /**
   * Gets a territory.
   *
   * `GET /crm/v8/settings/territories/{territory_id}`
   *
   * Scopes: `ZohoCRM.settings.territories.ALL`, or `ZohoCRM.users.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: INTERNAL_SERVER_ERROR.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  get(territoryId: string, options?: CallOptions): ZohoPromise<Territory>;
  /**
   * Lists territories.
   *
   * `GET /crm/v8/settings/territories`
   *
   * Scopes: `ZohoCRM.settings.territories.ALL`, or `ZohoCRM.users.ALL`.
   *
   * Credits: 1.
   *
   * Pages: by number.
   *
   * Error codes: INTERNAL_SERVER_ERROR.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  list(params?: TerritoriesListParams, options?: CallOptions): PagePromise<Territory>;
  /**
   * Lists the children of a territory.
   *
   * `GET /crm/v8/settings/territories/{territory_id}/__child_territories`
   *
   * Scopes: `ZohoCRM.settings.territories.ALL`, or `ZohoCRM.users.ALL`.
   *
   * Credits: 1.
   *
   * Pages: by number.
   *
   * Error codes: DUPLICATE_DATA, INTERNAL_SERVER_ERROR, INVALID_DATA, MANDATORY_NOT_FOUND, NOT_ALLOWED.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  listChildren(territoryId: string, params?: TerritoriesListChildrenParams, options?: CallOptions): PagePromise<Territory>;
  /**
   * Lists deleted territories that are still associated.
   *
   * `GET /crm/v8/settings/territories/actions/deleted_associated_territories`
   *
   * Scopes: `ZohoCRM.settings.territories.ALL`, or `ZohoCRM.users.ALL`.
   *
   * Credits: 1.
   *
   * One page holds everything.
   *
   * Error codes: INTERNAL_SERVER_ERROR.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  listDeletedAssociated(params?: TerritoriesListDeletedAssociatedParams, options?: CallOptions): PagePromise<DeletedAssociatedTerritory>;
  /**
   * Removes territories from a record.
   *
   * `POST /crm/v8/{module}/{record_id}/actions/remove_territories`
   *
   * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.CREATE`, or `ZohoCRM.modules.{module}.ALL`, or `ZohoCRM.modules.{module}.CREATE`.
   *
   * Credits: 1.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  removeFromRecord(module: string, recordId: string, entity: TerritoryAssignment, options?: CallOptions): ZohoPromise<RecordWriteResult>;
  /**
   * Removes territories from records.
   *
   * `POST /crm/v8/{module}/actions/remove_territories`
   *
   * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.CREATE`, or `ZohoCRM.modules.{module}.ALL`, or `ZohoCRM.modules.{module}.CREATE`.
   *
   * Credits: 1.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  removeFromRecords(module: string, rows: readonly TerritoryAssignment[], options?: CallOptions): ZohoPromise<BatchResult<RecordWriteResult>>;
  /**
   * Transfers and deletes a territory.
   *
   * `POST /crm/v8/settings/territories/{territory_id}/actions/transfer_and_delete`
   *
   * Scopes: `ZohoCRM.settings.territories.ALL`, or `ZohoCRM.users.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: DUPLICATE_DATA, INVALID_DATA, MANDATORY_NOT_FOUND, NOT_ALLOWED.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/transfer-delete-territories.html
   */
  transferAndDelete(territoryId: string, entity: TerritoryTransfer, options?: CallOptions): ZohoPromise<ActionResult>;
  /**
   * Transfers and deletes several territories.
   *
   * `POST /crm/v8/settings/territories/actions/transfer_and_delete`
   *
   * Scopes: `ZohoCRM.settings.territories.ALL`, or `ZohoCRM.users.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: DUPLICATE_DATA, INVALID_DATA, MANDATORY_NOT_FOUND, NOT_ALLOWED.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/transfer-delete-territories.html
   */
  transferAndDeleteMany(rows: readonly TerritoryTransfer[], options?: CallOptions): ZohoPromise<BatchResult<ActionResult>>;
  /**
   * Updates a territory.
   *
   * `PUT /crm/v8/settings/territories/{territory_id}`
   *
   * Scopes: `ZohoCRM.settings.territories.ALL`, or `ZohoCRM.users.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: DUPLICATE_DATA, INTERNAL_SERVER_ERROR, INVALID_DATA, MANDATORY_NOT_FOUND, NOT_ALLOWED.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/update-territories.html
   */
  update(territoryId: string, entity: TerritoryInput, options?: CallOptions): ZohoPromise<ActionResult>;
  /**
   * Updates several territories.
   *
   * `PUT /crm/v8/settings/territories`
   *
   * Scopes: `ZohoCRM.settings.territories.ALL`, or `ZohoCRM.users.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: DUPLICATE_DATA, INTERNAL_SERVER_ERROR, INVALID_DATA, MANDATORY_NOT_FOUND, NOT_ALLOWED.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/update-territories.html
   */
  updateMany(rows: readonly TerritoryInput[], options?: CallOptions): ZohoPromise<BatchResult<ActionResult>>;
}
