// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { BatchResult, ZohoPromise } from "@x/zoho-auth/client";
import type { CompositeExecuteParams } from "../operations/composite.ts";
import type { CompositeResult, CompositeSubRequest } from "../schemas/composite.ts";

/** Operations on composite. */
export interface CompositeApi {
  /**
   * Runs up to five requests in one call.
   *
   * `POST /crm/v8/__composite_requests`
   *
   * Scopes: `ZohoCRM.composite_requests.CUSTOM`.
   *
   * Credits: 1; 2 with `rollback_on_fail`; one of the 10 heavy calls; takes 5 concurrent calls.
   *
   * Error codes: AMBIGUITY_DURING_PROCESSING, DUPLICATE_DATA, INVALID_DATA, INVALID_REFERENCE, LOOPING_FOUND, MANDATORY_NOT_FOUND, NOT_SUPPORTED, PROCESSING_STOPPED, REQUEST_TIMEOUT, ROLLBACK_PERFORMED.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/composite-api.html
   */
  execute(rows: readonly CompositeSubRequest[], params?: CompositeExecuteParams, options?: CallOptions): ZohoPromise<BatchResult<CompositeResult>>;
}
