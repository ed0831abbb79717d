// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { BatchResult, PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { RecycleBinDeleteManyParams, RecycleBinListParams } from "../operations/recycle-bin.ts";
import type { ActionResult } from "../schemas/common.ts";
import type { RecycleBinEntry } from "../schemas/recycle-bin.ts";

/** Operations on recycle bin. */
export interface RecycleBinApi {
  /**
   * Deletes one entry of the recycle bin for ever.
   *
   * `DELETE /crm/v8/settings/recycle_bin/{record_id}`
   *
   * Scopes: `ZohoCRM.settings.recycle_bin.DELETE`.
   *
   * Credits: 1.
   *
   * Error codes: AMBIGUITY_DURING_PROCESSING, CANNOT_RESTORE_WITHOUT_PARENT, CRITERIA_LIMIT_EXCEEDED, DEPENDENT_FIELD_MISSING, EXPECTED_DEPENDENT_FIELD_MISSING, EXPECTED_FIELD_MISSING, EXPECTED_PARAM_MISSING, INVALID_DATA, REQUIRED_PARAM_MISSING.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  delete(recordId: string, options?: CallOptions): ZohoPromise<ActionResult>;
  /**
   * Deletes several entries of the recycle bin for ever.
   *
   * `DELETE /crm/v8/settings/recycle_bin`
   *
   * Scopes: `ZohoCRM.settings.recycle_bin.DELETE`.
   *
   * Credits: 1.
   *
   * Error codes: AMBIGUITY_DURING_PROCESSING, CANNOT_RESTORE_WITHOUT_PARENT, CRITERIA_LIMIT_EXCEEDED, DEPENDENT_FIELD_MISSING, EXPECTED_DEPENDENT_FIELD_MISSING, EXPECTED_FIELD_MISSING, EXPECTED_PARAM_MISSING, INVALID_DATA, REQUIRED_PARAM_MISSING.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  deleteMany(params?: RecycleBinDeleteManyParams, options?: CallOptions): ZohoPromise<BatchResult<ActionResult>>;
  /**
   * Gets one entry of the recycle bin.
   *
   * `GET /crm/v8/settings/recycle_bin/{record_id}`
   *
   * Scopes: `ZohoCRM.settings.recycle_bin.READ`.
   *
   * Credits: 1.
   *
   * Error codes: CRITERIA_LIMIT_EXCEEDED, EXPECTED_DEPENDENT_FIELD_MISSING, EXPECTED_PARAM_MISSING, INVALID_DATA, REQUIRED_PARAM_MISSING.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  get(recordId: string, options?: CallOptions): ZohoPromise<RecycleBinEntry>;
  /**
   * Lists what is in the recycle bin.
   *
   * `GET /crm/v8/settings/recycle_bin`
   *
   * Scopes: `ZohoCRM.settings.recycle_bin.READ`.
   *
   * Credits: 1.
   *
   * Pages: by number.
   *
   * Error codes: CRITERIA_LIMIT_EXCEEDED, EXPECTED_DEPENDENT_FIELD_MISSING, EXPECTED_PARAM_MISSING, INVALID_DATA, REQUIRED_PARAM_MISSING.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  list(params?: RecycleBinListParams, options?: CallOptions): PagePromise<RecycleBinEntry>;
}
