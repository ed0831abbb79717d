// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, page } from "@x/zoho-auth/client";
import type { SupportedApi } from "../schemas/apis.ts";

export interface ApisListParams {
  filters?: string;
}

/**
 * Lists the APIs that CRM offers, with their scopes and credits.
 *
 * `GET /crm/v8/__apis`
 *
 * Scopes: `ZohoCRM.apis.READ`.
 *
 * Credits: 1.
 *
 * One page holds everything.
 *
 * Error codes: DEPENDENT_FIELD_MISSING, INVALID_DATA, MANDATORY_NOT_FOUND.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/list-available-rest-apis.html
 */
export function apisList(client: ClientContext, params?: ApisListParams, options?: CallOptions): PagePromise<SupportedApi> {
  const operation: Operation = {
    name: "crm.apis.list",
    product: "crm",
    method: "GET",
    path: "/crm/v8/__apis",
    retry: "safe",
    scopes: ["ZohoCRM.apis.READ"],
    property: "__apis",
  };
  return page(client, operation, { params }, options);
}
