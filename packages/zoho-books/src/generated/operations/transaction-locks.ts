// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, type ZohoPromise, entity, none, organizationOf, page } from "@x/zoho-auth/client";
import type { Reason } from "../schemas/common.ts";
import type { TransactionLock, TransactionLockUnlockPartially, TransactionLockUpdate } from "../schemas/transaction-locks.ts";

export interface TransactionLocksDeleteParams {
  transaction_lock_id: string;
}

/**
 * Deletes a transaction lock.
 *
 * `DELETE /books/v3/transactionlock`
 *
 * Scopes: `ZohoBooks.accountants.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/transaction-locking/
 */
export function transactionLocksDelete(client: ClientContext, body: Reason, params: TransactionLocksDeleteParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.transactionLocks.delete",
    product: "books",
    method: "DELETE",
    path: "/books/v3/transactionlock",
    retry: "idempotent",
    scopes: ["ZohoBooks.accountants.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { body, params }, options);
}

export interface TransactionLocksGetParams {
  accounting_period_id?: string;
  transaction_lock_id?: string;
}

/**
 * Gets a transaction lock.
 *
 * `GET /books/v3/transactionlock`
 *
 * Scopes: `ZohoBooks.accountants.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/transaction-locking/
 */
export function transactionLocksGet(client: ClientContext, params?: TransactionLocksGetParams, options?: CallOptions): ZohoPromise<TransactionLock> {
  const operation: Operation = {
    name: "books.transactionLocks.get",
    product: "books",
    method: "GET",
    path: "/books/v3/transactionlock",
    retry: "safe",
    scopes: ["ZohoBooks.accountants.READ"],
    organization: organizationOf,
    property: "transaction_lock",
  };
  return entity(client, operation, { params }, options);
}

export interface TransactionLocksGetForAccountingPeriodParams {
  accounting_period_id?: string;
  transaction_lock_id?: string;
}

/**
 * Gets a transaction lock for an accounting period.
 *
 * `GET /books/v3/accountingperiods/transactionlock`
 *
 * Scopes: `ZohoBooks.accountants.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/transaction-locking/
 */
export function transactionLocksGetForAccountingPeriod(client: ClientContext, params?: TransactionLocksGetForAccountingPeriodParams, options?: CallOptions): ZohoPromise<TransactionLock> {
  const operation: Operation = {
    name: "books.transactionLocks.getForAccountingPeriod",
    product: "books",
    method: "GET",
    path: "/books/v3/accountingperiods/transactionlock",
    retry: "safe",
    scopes: ["ZohoBooks.accountants.READ"],
    organization: organizationOf,
    property: "transaction_lock",
  };
  return entity(client, operation, { params }, options);
}

export interface TransactionLocksListParams {
  accounting_period_id?: string;
  lock_scope?: number;
  page?: number;
  per_page?: number;
}

/**
 * Lists transaction locks.
 *
 * `GET /books/v3/transactionlocks`
 *
 * Scopes: `ZohoBooks.accountants.READ`.
 *
 * Pages: by number.
 *
 * @see https://www.zoho.com/books/api/v3/transaction-locking/
 */
export function transactionLocksList(client: ClientContext, params?: TransactionLocksListParams, options?: CallOptions): PagePromise<TransactionLock> {
  const operation: Operation = {
    name: "books.transactionLocks.list",
    product: "books",
    method: "GET",
    path: "/books/v3/transactionlocks",
    retry: "safe",
    scopes: ["ZohoBooks.accountants.READ"],
    organization: organizationOf,
    property: "transaction_locks",
    paging: "context",
  };
  return page(client, operation, { params }, options);
}

/**
 * Unlocks a transaction lock partially.
 *
 * `PUT /books/v3/transactionlock/partialunlock`
 *
 * Scopes: `ZohoBooks.accountants.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/transaction-locking/
 */
export function transactionLocksUnlockPartially(client: ClientContext, body: TransactionLockUnlockPartially, options?: CallOptions): ZohoPromise<TransactionLock> {
  const operation: Operation = {
    name: "books.transactionLocks.unlockPartially",
    product: "books",
    method: "PUT",
    path: "/books/v3/transactionlock/partialunlock",
    retry: "idempotent",
    scopes: ["ZohoBooks.accountants.UPDATE"],
    organization: organizationOf,
    property: "transaction_lock",
  };
  return entity(client, operation, { body }, options);
}

/**
 * Updates a transaction lock.
 *
 * `PUT /books/v3/transactionlock`
 *
 * Scopes: `ZohoBooks.accountants.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/transaction-locking/
 */
export function transactionLocksUpdate(client: ClientContext, body: TransactionLockUpdate, options?: CallOptions): ZohoPromise<TransactionLock> {
  const operation: Operation = {
    name: "books.transactionLocks.update",
    product: "books",
    method: "PUT",
    path: "/books/v3/transactionlock",
    retry: "idempotent",
    scopes: ["ZohoBooks.accountants.UPDATE"],
    organization: organizationOf,
    property: "transaction_lock",
  };
  return entity(client, operation, { body }, options);
}
