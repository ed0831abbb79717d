// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { PagePromise } from "@x/zoho-auth/client";
import type { CrmRecord } from "../schemas/common.ts";

/** Operations on coql. */
export interface CoqlApi {
  /**
   * Runs a COQL query.
   *
   * `POST /crm/v8/coql`
   *
   * Scopes: `ZohoCRM.coql.READ` with `ZohoCRM.modules.ALL`, or `ZohoCRM.coql.READ` with `ZohoCRM.modules.READ`, or `ZohoCRM.coql.READ` with `ZohoCRM.modules.{module}.READ`.
   *
   * Credits: 1 up to LIMIT 200, 2 up to LIMIT 1000, 3 up to LIMIT 2000; one of the 10 heavy calls.
   *
   * One page holds everything.
   *
   * Error codes: DUPLICATE_ALIAS, DUPLICATE_DATA, INVALID_ALIAS, INVALID_QUERY, LIMIT_EXCEEDED, SYNTAX_ERROR.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/Get-Records-through-COQL-Query.html
   */
  query<T = CrmRecord>(body: { include_meta?: "fields"[]; select_query: string; }, options?: CallOptions): PagePromise<T>;
}
