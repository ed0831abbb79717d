// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { PagePromise } from "@x/zoho-auth/client";
import type { ApisListParams } from "../operations/apis.ts";
import type { SupportedApi } from "../schemas/apis.ts";

/** Operations on apis. */
export interface ApisApi {
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
  list(params?: ApisListParams, options?: CallOptions): PagePromise<SupportedApi>;
}
