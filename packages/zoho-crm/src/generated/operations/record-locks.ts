// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, type ZohoPromise, entity, outcome, page } from "@x/zoho-auth/client";
import type { RecordLock, RecordLockInput, RecordLockResult } from "../schemas/record-locks.ts";

/**
 * Creates record locks.
 *
 * `POST /crm/v8/{module}/{record_id}/Locking_Information__s`
 *
 * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.lockinginformation.ALL`, or `ZohoCRM.modules.lockinginformation.CREATE`.
 *
 * Credits: 1.
 *
 * Error codes: INVALID_DATA, INVALID_MODULE, LIMIT_EXCEEDED, MANDATORY_NOT_FOUND, REQUIRED_PARAM_MISSING.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function recordLocksCreate(client: ClientContext, module: string, recordId: string, entity: RecordLockInput, options?: CallOptions): ZohoPromise<RecordLockResult> {
  const operation: Operation = {
    name: "crm.recordLocks.create",
    product: "crm",
    method: "POST",
    path: "/crm/v8/{module}/{record_id}/Locking_Information__s",
    retry: "unsafe",
    scopes: ["ZohoCRM.modules.ALL", "ZohoCRM.modules.lockinginformation.ALL", "ZohoCRM.modules.lockinginformation.CREATE"],
    wrap: "data",
    wrapOne: true,
    property: "data",
  };
  return outcome(client, operation, { path: { module, record_id: recordId }, body: entity }, options);
}

/**
 * Deletes a record lock.
 *
 * `DELETE /crm/v8/{module}/{record_id}/Locking_Information__s/{lock_id}`
 *
 * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.lockinginformation.ALL`, or `ZohoCRM.modules.lockinginformation.DELETE`.
 *
 * Credits: 1.
 *
 * Error codes: INVALID_DATA, INVALID_MODULE, LIMIT_EXCEEDED, MANDATORY_NOT_FOUND, REQUIRED_PARAM_MISSING.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function recordLocksDelete(client: ClientContext, module: string, recordId: string, lockId: string, options?: CallOptions): ZohoPromise<RecordLockResult> {
  const operation: Operation = {
    name: "crm.recordLocks.delete",
    product: "crm",
    method: "DELETE",
    path: "/crm/v8/{module}/{record_id}/Locking_Information__s/{lock_id}",
    retry: "idempotent",
    scopes: ["ZohoCRM.modules.ALL", "ZohoCRM.modules.lockinginformation.ALL", "ZohoCRM.modules.lockinginformation.DELETE"],
    property: "data",
  };
  return outcome(client, operation, { path: { module, record_id: recordId, lock_id: lockId } }, options);
}

export interface RecordLocksGetParams {
  fields?: readonly string[];
}

/**
 * Gets a record lock.
 *
 * `GET /crm/v8/{module}/{record_id}/Locking_Information__s/{lock_id}`
 *
 * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.lockinginformation.ALL`, or `ZohoCRM.modules.lockinginformation.READ`.
 *
 * Credits: 1.
 *
 * Error codes: INVALID_DATA, INVALID_MODULE, LIMIT_EXCEEDED, MANDATORY_NOT_FOUND, REQUIRED_PARAM_MISSING.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function recordLocksGet(client: ClientContext, module: string, recordId: string, lockId: string, params?: RecordLocksGetParams, options?: CallOptions): ZohoPromise<RecordLock> {
  const operation: Operation = {
    name: "crm.recordLocks.get",
    product: "crm",
    method: "GET",
    path: "/crm/v8/{module}/{record_id}/Locking_Information__s/{lock_id}",
    retry: "safe",
    scopes: ["ZohoCRM.modules.ALL", "ZohoCRM.modules.lockinginformation.ALL", "ZohoCRM.modules.lockinginformation.READ"],
    property: "data",
  };
  return entity(client, operation, { path: { module, record_id: recordId, lock_id: lockId }, params }, options);
}

export interface RecordLocksListParams {
  fields: readonly string[];
  ids?: readonly string[];
  page?: number;
  page_token?: string;
  per_page?: number;
}

/**
 * Lists record locks.
 *
 * `GET /crm/v8/{module}/{record_id}/Locking_Information__s`
 *
 * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.lockinginformation.ALL`, or `ZohoCRM.modules.lockinginformation.READ`.
 *
 * Credits: 1.
 *
 * Pages: by number for the first 2,000 rows, then by token.
 *
 * Error codes: INVALID_DATA, INVALID_MODULE, LIMIT_EXCEEDED, MANDATORY_NOT_FOUND, REQUIRED_PARAM_MISSING.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function recordLocksList(client: ClientContext, module: string, recordId: string, params: RecordLocksListParams, options?: CallOptions): PagePromise<RecordLock> {
  const operation: Operation = {
    name: "crm.recordLocks.list",
    product: "crm",
    method: "GET",
    path: "/crm/v8/{module}/{record_id}/Locking_Information__s",
    retry: "safe",
    scopes: ["ZohoCRM.modules.ALL", "ZohoCRM.modules.lockinginformation.ALL", "ZohoCRM.modules.lockinginformation.READ"],
    property: "data",
    paging: "token",
  };
  return page(client, operation, { path: { module, record_id: recordId }, params }, options);
}

/**
 * Updates a record lock.
 *
 * `PUT /crm/v8/{module}/{record_id}/Locking_Information__s/{lock_id}`
 *
 * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.lockinginformation.ALL`, or `ZohoCRM.modules.lockinginformation.UPDATE`.
 *
 * Credits: 1.
 *
 * Error codes: INVALID_DATA, INVALID_MODULE, LIMIT_EXCEEDED, MANDATORY_NOT_FOUND, REQUIRED_PARAM_MISSING.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/update-record-locking-info.html
 */
export function recordLocksUpdate(client: ClientContext, module: string, recordId: string, lockId: string, entity: RecordLockInput, options?: CallOptions): ZohoPromise<RecordLockResult> {
  const operation: Operation = {
    name: "crm.recordLocks.update",
    product: "crm",
    method: "PUT",
    path: "/crm/v8/{module}/{record_id}/Locking_Information__s/{lock_id}",
    retry: "idempotent",
    scopes: ["ZohoCRM.modules.ALL", "ZohoCRM.modules.lockinginformation.ALL", "ZohoCRM.modules.lockinginformation.UPDATE"],
    wrap: "data",
    wrapOne: true,
    property: "data",
  };
  return outcome(client, operation, { path: { module, record_id: recordId, lock_id: lockId }, body: entity }, options);
}
