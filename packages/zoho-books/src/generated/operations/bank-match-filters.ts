// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type ZohoPromise, none, organizationOf, value, withoutEnvelope } from "@x/zoho-auth/client";
import type { BankMatchFilterCreate } from "../schemas/bank-match-filters.ts";

/**
 * Creates a bank match filter.
 *
 * `POST /books/v3/bankaccounts/matchfilters`
 *
 * Scopes: `ZohoBooks.banking.CREATE`.
 *
 * Zoho does not document what the answer holds.
 *
 * @see https://www.zoho.com/books/api/v3/bank-rules/
 */
export function bankMatchFiltersCreate(client: ClientContext, body: BankMatchFilterCreate, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }> {
  const operation: Operation = {
    name: "books.bankMatchFilters.create",
    product: "books",
    method: "POST",
    path: "/books/v3/bankaccounts/matchfilters",
    retry: "unsafe",
    scopes: ["ZohoBooks.banking.CREATE"],
    organization: organizationOf,
    enveloped: withoutEnvelope,
  };
  return value(client, operation, { body }, options);
}

/**
 * Deletes a bank match filter.
 *
 * `DELETE /books/v3/bankaccounts/matchfilters/{match_filter_id}`
 *
 * Scopes: `ZohoBooks.banking.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/bank-rules/
 */
export function bankMatchFiltersDelete(client: ClientContext, matchFilterId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.bankMatchFilters.delete",
    product: "books",
    method: "DELETE",
    path: "/books/v3/bankaccounts/matchfilters/{match_filter_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.banking.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { match_filter_id: matchFilterId } }, options);
}

/**
 * Lists bank match filters.
 *
 * `GET /books/v3/bankaccounts/matchfilters`
 *
 * Scopes: `ZohoBooks.banking.READ`.
 *
 * Zoho does not document what the answer holds.
 *
 * @see https://www.zoho.com/books/api/v3/bank-rules/
 */
export function bankMatchFiltersList(client: ClientContext, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }> {
  const operation: Operation = {
    name: "books.bankMatchFilters.list",
    product: "books",
    method: "GET",
    path: "/books/v3/bankaccounts/matchfilters",
    retry: "safe",
    scopes: ["ZohoBooks.banking.READ"],
    organization: organizationOf,
    enveloped: withoutEnvelope,
  };
  return value(client, operation, {}, options);
}

/**
 * Updates a bank match filter.
 *
 * `PUT /books/v3/bankaccounts/matchfilters/{match_filter_id}`
 *
 * Scopes: `ZohoBooks.banking.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/bank-rules/
 */
export function bankMatchFiltersUpdate(client: ClientContext, matchFilterId: string, body: BankMatchFilterCreate, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.bankMatchFilters.update",
    product: "books",
    method: "PUT",
    path: "/books/v3/bankaccounts/matchfilters/{match_filter_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.banking.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { match_filter_id: matchFilterId }, body }, options);
}
