// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { TransactionLocksDeleteParams, TransactionLocksGetForAccountingPeriodParams, TransactionLocksGetParams, TransactionLocksListParams } from "../operations/transaction-locks.ts";
import type { Reason } from "../schemas/common.ts";
import type { TransactionLock, TransactionLockUnlockPartially, TransactionLockUpdate } from "../schemas/transaction-locks.ts";

/** Operations on transaction locks. */
export interface TransactionLocksApi {
  /**
   * Deletes a transaction lock.
   *
   * `DELETE /books/v3/transactionlock`
   *
   * Scopes: `ZohoBooks.accountants.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/transaction-locking/
   */
  delete(body: Reason, params: TransactionLocksDeleteParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Gets a transaction lock.
   *
   * `GET /books/v3/transactionlock`
   *
   * Scopes: `ZohoBooks.accountants.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/transaction-locking/
   */
  get(params?: TransactionLocksGetParams, options?: CallOptions): ZohoPromise<TransactionLock>;
  /**
   * Gets a transaction lock for an accounting period.
   *
   * `GET /books/v3/accountingperiods/transactionlock`
   *
   * Scopes: `ZohoBooks.accountants.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/transaction-locking/
   */
  getForAccountingPeriod(params?: TransactionLocksGetForAccountingPeriodParams, options?: CallOptions): ZohoPromise<TransactionLock>;
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
  list(params?: TransactionLocksListParams, options?: CallOptions): PagePromise<TransactionLock>;
  /**
   * Unlocks a transaction lock partially.
   *
   * `PUT /books/v3/transactionlock/partialunlock`
   *
   * Scopes: `ZohoBooks.accountants.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/transaction-locking/
   */
  unlockPartially(body: TransactionLockUnlockPartially, options?: CallOptions): ZohoPromise<TransactionLock>;
  /**
   * Updates a transaction lock.
   *
   * `PUT /books/v3/transactionlock`
   *
   * Scopes: `ZohoBooks.accountants.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/transaction-locking/
   */
  update(body: TransactionLockUpdate, options?: CallOptions): ZohoPromise<TransactionLock>;
}
