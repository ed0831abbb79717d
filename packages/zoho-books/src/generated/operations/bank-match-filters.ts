// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type ZohoPromise, none, value } from "@x/zoho-auth/client";
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
    method: "POST",
    path: "/books/v3/bankaccounts/matchfilters",
    scopes: ["ZohoBooks.banking.CREATE"],
    organization: true,
    enveloped: true,
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
    method: "DELETE",
    path: "/books/v3/bankaccounts/matchfilters/{match_filter_id}",
    scopes: ["ZohoBooks.banking.DELETE"],
    organization: true,
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
    method: "GET",
    path: "/books/v3/bankaccounts/matchfilters",
    scopes: ["ZohoBooks.banking.READ"],
    organization: true,
    enveloped: true,
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
    method: "PUT",
    path: "/books/v3/bankaccounts/matchfilters/{match_filter_id}",
    scopes: ["ZohoBooks.banking.UPDATE"],
    organization: true,
  };
  return none(client, operation, { path: { match_filter_id: matchFilterId }, body }, options);
}
