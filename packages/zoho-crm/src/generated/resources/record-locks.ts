// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { RecordLocksGetParams, RecordLocksListParams } from "../operations/record-locks.ts";
import type { RecordLock, RecordLockInput, RecordLockResult } from "../schemas/record-locks.ts";

/** Operations on record locks. */
export interface RecordLocksApi {
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
  create(module: string, recordId: string, entity: RecordLockInput, options?: CallOptions): ZohoPromise<RecordLockResult>;
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
  delete(module: string, recordId: string, lockId: string, options?: CallOptions): ZohoPromise<RecordLockResult>;
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
  get(module: string, recordId: string, lockId: string, params?: RecordLocksGetParams, options?: CallOptions): ZohoPromise<RecordLock>;
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
  list(module: string, recordId: string, params: RecordLocksListParams, options?: CallOptions): PagePromise<RecordLock>;
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
  update(module: string, recordId: string, lockId: string, entity: RecordLockInput, options?: CallOptions): ZohoPromise<RecordLockResult>;
}
