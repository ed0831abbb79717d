// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, type ZohoPromise, entity, none, organizationOf, page } from "@x/zoho-auth/client";
import type { OpeningBalance, OpeningBalanceCreate, OpeningBalanceTransaction, OpeningBalanceUpdate } from "../schemas/opening-balances.ts";

/**
 * Cancels the write off of an opening balance.
 *
 * `POST /books/v3/openingbalances/{opening_balance_id}/writeoff/cancel`
 *
 * Scopes: `ZohoBooks.settings.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/opening-balance/
 */
export function openingBalancesCancelWriteOff(client: ClientContext, openingBalanceId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.openingBalances.cancelWriteOff",
    product: "books",
    method: "POST",
    path: "/books/v3/openingbalances/{opening_balance_id}/writeoff/cancel",
    retry: "unsafe",
    scopes: ["ZohoBooks.settings.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { opening_balance_id: openingBalanceId } }, options);
}

/**
 * Creates an opening balance.
 *
 * `POST /books/v3/settings/openingbalances`
 *
 * Scopes: `ZohoBooks.settings.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/opening-balance/
 */
export function openingBalancesCreate(client: ClientContext, body: OpeningBalanceCreate, options?: CallOptions): ZohoPromise<OpeningBalance> {
  const operation: Operation = {
    name: "books.openingBalances.create",
    product: "books",
    method: "POST",
    path: "/books/v3/settings/openingbalances",
    retry: "unsafe",
    scopes: ["ZohoBooks.settings.CREATE"],
    organization: organizationOf,
    property: "opening_balance",
  };
  return entity(client, operation, { body }, options);
}

/**
 * Deletes an opening balance.
 *
 * `DELETE /books/v3/settings/openingbalances`
 *
 * Scopes: `ZohoBooks.settings.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/opening-balance/
 */
export function openingBalancesDelete(client: ClientContext, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.openingBalances.delete",
    product: "books",
    method: "DELETE",
    path: "/books/v3/settings/openingbalances",
    retry: "idempotent",
    scopes: ["ZohoBooks.settings.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, {}, options);
}

/**
 * Gets an opening balance.
 *
 * `GET /books/v3/settings/openingbalances`
 *
 * Scopes: `ZohoBooks.settings.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/opening-balance/
 */
export function openingBalancesGet(client: ClientContext, options?: CallOptions): ZohoPromise<OpeningBalance> {
  const operation: Operation = {
    name: "books.openingBalances.get",
    product: "books",
    method: "GET",
    path: "/books/v3/settings/openingbalances",
    retry: "safe",
    scopes: ["ZohoBooks.settings.READ"],
    organization: organizationOf,
    property: "opening_balance",
  };
  return entity(client, operation, {}, options);
}

export interface OpeningBalancesListDetailsParams {
  account_id: string;
}

/**
 * Lists the details of an opening balance.
 *
 * `GET /books/v3/settings/openingbalancedetails`
 *
 * Scopes: `ZohoBooks.settings.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/opening-balance/
 */
export function openingBalancesListDetails(client: ClientContext, params: OpeningBalancesListDetailsParams, options?: CallOptions): ZohoPromise<OpeningBalance> {
  const operation: Operation = {
    name: "books.openingBalances.listDetails",
    product: "books",
    method: "GET",
    path: "/books/v3/settings/openingbalancedetails",
    retry: "safe",
    scopes: ["ZohoBooks.settings.READ"],
    organization: organizationOf,
    property: "opening_balance",
  };
  return entity(client, operation, { params }, options);
}

export interface OpeningBalancesListTransactionsParams {
  account_id: string;
  opening_balance_date?: string;
}

/**
 * Lists the transactions of an opening balance.
 *
 * `GET /books/v3/openingbalances/transactions`
 *
 * Scopes: `ZohoBooks.settings.READ`.
 *
 * One page holds everything.
 *
 * @see https://www.zoho.com/books/api/v3/opening-balance/
 */
export function openingBalancesListTransactions(client: ClientContext, params: OpeningBalancesListTransactionsParams, options?: CallOptions): PagePromise<OpeningBalanceTransaction> {
  const operation: Operation = {
    name: "books.openingBalances.listTransactions",
    product: "books",
    method: "GET",
    path: "/books/v3/openingbalances/transactions",
    retry: "safe",
    scopes: ["ZohoBooks.settings.READ"],
    organization: organizationOf,
    property: "transactions",
  };
  return page(client, operation, { params }, options);
}

/**
 * Updates an opening balance.
 *
 * `PUT /books/v3/settings/openingbalances`
 *
 * Scopes: `ZohoBooks.settings.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/opening-balance/
 */
export function openingBalancesUpdate(client: ClientContext, body: OpeningBalanceUpdate, options?: CallOptions): ZohoPromise<OpeningBalance> {
  const operation: Operation = {
    name: "books.openingBalances.update",
    product: "books",
    method: "PUT",
    path: "/books/v3/settings/openingbalances",
    retry: "idempotent",
    scopes: ["ZohoBooks.settings.UPDATE"],
    organization: organizationOf,
    property: "opening_balance",
  };
  return entity(client, operation, { body }, options);
}

export interface OpeningBalancesWriteOffParams {
  reason?: string;
  writeoff_date?: string;
}

/**
 * Writes off an opening balance.
 *
 * `POST /books/v3/openingbalances/{opening_balance_id}/writeoff`
 *
 * Scopes: `ZohoBooks.settings.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/opening-balance/
 */
export function openingBalancesWriteOff(client: ClientContext, openingBalanceId: string, params?: OpeningBalancesWriteOffParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.openingBalances.writeOff",
    product: "books",
    method: "POST",
    path: "/books/v3/openingbalances/{opening_balance_id}/writeoff",
    retry: "unsafe",
    scopes: ["ZohoBooks.settings.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { opening_balance_id: openingBalanceId }, params }, options);
}
