// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type BatchResult, type ClientContext, type Operation, type PagePromise, type ZohoPromise, batch, entity, outcome, page } from "@x/zoho-auth/client";
import type { ActionResult, RecordWriteResult, TerritoryAssignment, TerritoryTransfer } from "../schemas/common.ts";
import type { DeletedAssociatedTerritory, Territory, TerritoryAssociatedUsersCount, TerritoryInput } from "../schemas/territories.ts";

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
export function territoriesAssignToRecord(client: ClientContext, module: string, recordId: string, entity: TerritoryAssignment, options?: CallOptions): ZohoPromise<RecordWriteResult> {
  const operation: Operation = {
    name: "crm.territories.assignToRecord",
    product: "crm",
    method: "POST",
    path: "/crm/v8/{module}/{record_id}/actions/assign_territories",
    retry: "idempotent",
    scopes: ["ZohoCRM.modules.ALL", "ZohoCRM.modules.CREATE", "ZohoCRM.modules.{module}.ALL", "ZohoCRM.modules.{module}.CREATE"],
    wrap: "data",
    wrapOne: true,
    property: "data",
  };
  return outcome(client, operation, { path: { module, record_id: recordId }, body: entity }, options);
}

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
export function territoriesAssignToRecords(client: ClientContext, module: string, rows: readonly TerritoryAssignment[], options?: CallOptions): ZohoPromise<BatchResult<RecordWriteResult>> {
  const operation: Operation = {
    name: "crm.territories.assignToRecords",
    product: "crm",
    method: "POST",
    path: "/crm/v8/{module}/actions/assign_territories",
    retry: "idempotent",
    scopes: ["ZohoCRM.modules.ALL", "ZohoCRM.modules.CREATE", "ZohoCRM.modules.{module}.ALL", "ZohoCRM.modules.{module}.CREATE"],
    wrap: "data",
    property: "data",
  };
  return batch(client, operation, { path: { module }, body: rows }, options);
}

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
export function territoriesCountUsers(client: ClientContext, options?: CallOptions): PagePromise<TerritoryAssociatedUsersCount> {
  const operation: Operation = {
    name: "crm.territories.countUsers",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/territories/actions/associated_users_count",
    retry: "safe",
    scopes: ["ZohoCRM.settings.territories.ALL", "ZohoCRM.users.ALL"],
    property: "associated_users_count",
  };
  return page(client, operation, {}, options);
}

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
export function territoriesCreate(client: ClientContext, rows: readonly TerritoryInput[], options?: CallOptions): ZohoPromise<BatchResult<ActionResult>> {
  const operation: Operation = {
    name: "crm.territories.create",
    product: "crm",
    method: "POST",
    path: "/crm/v8/settings/territories",
    retry: "unsafe",
    scopes: ["ZohoCRM.settings.territories.ALL", "ZohoCRM.users.ALL"],
    wrap: "territories",
    property: "territories",
  };
  return batch(client, operation, { body: rows }, options);
}

export interface TerritoriesDeleteParams {
  delete_previous_forecasts?: boolean;
}

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
export function territoriesDelete(client: ClientContext, territoryId: string, params?: TerritoriesDeleteParams, options?: CallOptions): ZohoPromise<ActionResult> {
  const operation: Operation = {
    name: "crm.territories.delete",
    product: "crm",
    method: "DELETE",
    path: "/crm/v8/settings/territories/{territory_id}",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.territories.ALL", "ZohoCRM.users.ALL"],
    property: "territories",
  };
  return outcome(client, operation, { path: { territory_id: territoryId }, params }, options);
}

export interface TerritoriesDeleteManyParams {
  delete_previous_forecasts?: boolean;
  ids?: readonly string[];
}

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
export function territoriesDeleteMany(client: ClientContext, params?: TerritoriesDeleteManyParams, options?: CallOptions): ZohoPromise<BatchResult<ActionResult>> {
  const operation: Operation = {
    name: "crm.territories.deleteMany",
    product: "crm",
    method: "DELETE",
    path: "/crm/v8/settings/territories",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.territories.ALL", "ZohoCRM.users.ALL"],
    property: "territories",
  };
  return batch(client, operation, { params }, options);
}

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
export function territoriesGet(client: ClientContext, territoryId: string, options?: CallOptions): ZohoPromise<Territory> {
  const operation: Operation = {
    name: "crm.territories.get",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/territories/{territory_id}",
    retry: "safe",
    scopes: ["ZohoCRM.settings.territories.ALL", "ZohoCRM.users.ALL"],
    property: "territories",
  };
  return entity(client, operation, { path: { territory_id: territoryId } }, options);
}

export interface TerritoriesListParams {
  filters?: string;
  ids?: readonly string[];
  include?: string;
  page?: number;
  per_page?: number;
}

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
export function territoriesList(client: ClientContext, params?: TerritoriesListParams, options?: CallOptions): PagePromise<Territory> {
  const operation: Operation = {
    name: "crm.territories.list",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/territories",
    retry: "safe",
    scopes: ["ZohoCRM.settings.territories.ALL", "ZohoCRM.users.ALL"],
    property: "territories",
    paging: "page",
  };
  return page(client, operation, { params }, options);
}

export interface TerritoriesListChildrenParams {
  filters?: string;
  page?: number;
  per_page?: number;
}

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
export function territoriesListChildren(client: ClientContext, territoryId: string, params?: TerritoriesListChildrenParams, options?: CallOptions): PagePromise<Territory> {
  const operation: Operation = {
    name: "crm.territories.listChildren",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/territories/{territory_id}/__child_territories",
    retry: "safe",
    scopes: ["ZohoCRM.settings.territories.ALL", "ZohoCRM.users.ALL"],
    property: "territories",
    paging: "page",
  };
  return page(client, operation, { path: { territory_id: territoryId }, params }, options);
}

export interface TerritoriesListDeletedAssociatedParams {
  ids?: readonly string[];
}

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
export function territoriesListDeletedAssociated(client: ClientContext, params?: TerritoriesListDeletedAssociatedParams, options?: CallOptions): PagePromise<DeletedAssociatedTerritory> {
  const operation: Operation = {
    name: "crm.territories.listDeletedAssociated",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/territories/actions/deleted_associated_territories",
    retry: "safe",
    scopes: ["ZohoCRM.settings.territories.ALL", "ZohoCRM.users.ALL"],
    property: "territories",
  };
  return page(client, operation, { params }, options);
}

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
export function territoriesRemoveFromRecord(client: ClientContext, module: string, recordId: string, entity: TerritoryAssignment, options?: CallOptions): ZohoPromise<RecordWriteResult> {
  const operation: Operation = {
    name: "crm.territories.removeFromRecord",
    product: "crm",
    method: "POST",
    path: "/crm/v8/{module}/{record_id}/actions/remove_territories",
    retry: "idempotent",
    scopes: ["ZohoCRM.modules.ALL", "ZohoCRM.modules.CREATE", "ZohoCRM.modules.{module}.ALL", "ZohoCRM.modules.{module}.CREATE"],
    wrap: "data",
    wrapOne: true,
    property: "data",
  };
  return outcome(client, operation, { path: { module, record_id: recordId }, body: entity }, options);
}

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
export function territoriesRemoveFromRecords(client: ClientContext, module: string, rows: readonly TerritoryAssignment[], options?: CallOptions): ZohoPromise<BatchResult<RecordWriteResult>> {
  const operation: Operation = {
    name: "crm.territories.removeFromRecords",
    product: "crm",
    method: "POST",
    path: "/crm/v8/{module}/actions/remove_territories",
    retry: "idempotent",
    scopes: ["ZohoCRM.modules.ALL", "ZohoCRM.modules.CREATE", "ZohoCRM.modules.{module}.ALL", "ZohoCRM.modules.{module}.CREATE"],
    wrap: "data",
    property: "data",
  };
  return batch(client, operation, { path: { module }, body: rows }, options);
}

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
export function territoriesTransferAndDelete(client: ClientContext, territoryId: string, entity: TerritoryTransfer, options?: CallOptions): ZohoPromise<ActionResult> {
  const operation: Operation = {
    name: "crm.territories.transferAndDelete",
    product: "crm",
    method: "POST",
    path: "/crm/v8/settings/territories/{territory_id}/actions/transfer_and_delete",
    retry: "unsafe",
    scopes: ["ZohoCRM.settings.territories.ALL", "ZohoCRM.users.ALL"],
    wrap: "territories",
    wrapOne: true,
    property: "territories",
  };
  return outcome(client, operation, { path: { territory_id: territoryId }, body: entity }, options);
}

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
export function territoriesTransferAndDeleteMany(client: ClientContext, rows: readonly TerritoryTransfer[], options?: CallOptions): ZohoPromise<BatchResult<ActionResult>> {
  const operation: Operation = {
    name: "crm.territories.transferAndDeleteMany",
    product: "crm",
    method: "POST",
    path: "/crm/v8/settings/territories/actions/transfer_and_delete",
    retry: "unsafe",
    scopes: ["ZohoCRM.settings.territories.ALL", "ZohoCRM.users.ALL"],
    wrap: "territories",
    property: "territories",
  };
  return batch(client, operation, { body: rows }, options);
}

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
export function territoriesUpdate(client: ClientContext, territoryId: string, entity: TerritoryInput, options?: CallOptions): ZohoPromise<ActionResult> {
  const operation: Operation = {
    name: "crm.territories.update",
    product: "crm",
    method: "PUT",
    path: "/crm/v8/settings/territories/{territory_id}",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.territories.ALL", "ZohoCRM.users.ALL"],
    wrap: "territories",
    wrapOne: true,
    property: "territories",
  };
  return outcome(client, operation, { path: { territory_id: territoryId }, body: entity }, options);
}

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
export function territoriesUpdateMany(client: ClientContext, rows: readonly TerritoryInput[], options?: CallOptions): ZohoPromise<BatchResult<ActionResult>> {
  const operation: Operation = {
    name: "crm.territories.updateMany",
    product: "crm",
    method: "PUT",
    path: "/crm/v8/settings/territories",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.territories.ALL", "ZohoCRM.users.ALL"],
    wrap: "territories",
    property: "territories",
  };
  return batch(client, operation, { body: rows }, options);
}
