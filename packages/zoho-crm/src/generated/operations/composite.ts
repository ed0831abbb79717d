// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type ZohoPromise, value } from "@x/zoho-auth/client";
import type { CompositeSubRequest } from "../schemas/composite.ts";

/**
 * Execute (composite).
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
export function compositeExecute(client: ClientContext, body: { __composite_requests: CompositeSubRequest[]; concurrent_execution: false | null; rollback_on_fail: false | null; }, options?: CallOptions): ZohoPromise<unknown> {
  const operation: Operation = {
    name: "crm.composite.execute",
    method: "POST",
    path: "/crm/v8/__composite_requests",
    scopes: ["ZohoCRM.composite_requests.CUSTOM"],
    cost: { credits: 1, slots: 5, whenBody: { rollback_on_fail: 2 }, heavy: true },
  };
  return value(client, operation, { body }, options);
}
