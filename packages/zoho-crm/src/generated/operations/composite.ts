// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type BatchResult, type ClientContext, type Operation, type ZohoPromise, batch, costByBody } from "@x/zoho-auth/client";
import type { CompositeResult, CompositeSubRequest } from "../schemas/composite.ts";

export interface CompositeExecuteParams {
  /** Sent in the body. */
  parallel_execution?: boolean;
  /** Sent in the body. */
  rollback_on_fail?: boolean;
}

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
export function compositeExecute(client: ClientContext, rows: readonly CompositeSubRequest[], params?: CompositeExecuteParams, options?: CallOptions): ZohoPromise<BatchResult<CompositeResult>> {
  const operation: Operation = {
    name: "crm.composite.execute",
    product: "crm",
    method: "POST",
    path: "/crm/v8/__composite_requests",
    retry: "unsafe",
    scopes: ["ZohoCRM.composite_requests.CUSTOM"],
    bodyKeys: ["parallel_execution", "rollback_on_fail"],
    wrap: "__composite_requests",
    property: "__composite_requests",
    cost: costByBody({ credits: 1, slots: 5, whenBody: { rollback_on_fail: 2 }, heavy: true }),
  };
  return batch(client, operation, { body: rows, params }, options);
}
