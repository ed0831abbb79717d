// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, costByCoqlLimit, page } from "@x/zoho-auth/client";
import type { CrmRecord } from "../schemas/common.ts";

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
export function coqlQuery<T = CrmRecord>(client: ClientContext, body: { include_meta?: "fields"[]; select_query: string; }, options?: CallOptions): PagePromise<T> {
  const operation: Operation = {
    name: "crm.coql.query",
    product: "crm",
    method: "POST",
    path: "/crm/v8/coql",
    retry: "safe",
    scopes: ["ZohoCRM.coql.READ + ZohoCRM.modules.ALL", "ZohoCRM.coql.READ + ZohoCRM.modules.READ", "ZohoCRM.coql.READ + ZohoCRM.modules.{module}.READ"],
    property: "data",
    cost: costByCoqlLimit({ credits: 1, coqlLimit: { "200": 1, "1000": 2, "2000": 3 }, heavy: true }),
  };
  return page(client, operation, { body }, options);
}
