// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { BankAccountsListParams } from "../operations/bank-accounts.ts";
import type { BankAccount, BankAccountCreate, BankAccountListItem, BankAccountUpdate } from "../schemas/bank-accounts.ts";

/** Operations on bank accounts. */
export interface BankAccountsApi {
  /**
   * Creates a bank account.
   *
   * `POST /books/v3/bankaccounts`
   *
   * Scopes: `ZohoBooks.banking.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/bank-accounts/
   */
  create(body: BankAccountCreate, options?: CallOptions): ZohoPromise<BankAccount>;
  /**
   * Deletes a bank account.
   *
   * `DELETE /books/v3/bankaccounts/{account_id}`
   *
   * Scopes: `ZohoBooks.banking.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/bank-accounts/
   */
  delete(accountId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Gets a bank account.
   *
   * `GET /books/v3/bankaccounts/{account_id}`
   *
   * Scopes: `ZohoBooks.banking.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/bank-accounts/
   */
  get(accountId: string, options?: CallOptions): ZohoPromise<BankAccount>;
  /**
   * Gets the balance of a bank account.
   *
   * `GET /books/v3/bankaccounts/{account_id}/balance`
   *
   * Scopes: `ZohoBooks.banking.READ`.
   *
   * Zoho does not document what the answer holds.
   *
   * @see https://www.zoho.com/books/api/v3/bank-accounts/
   */
  getBalance(accountId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
  /**
   * Gets the balances of a bank account.
   *
   * `GET /books/v3/bankaccounts/{account_id}/balances`
   *
   * Scopes: `ZohoBooks.banking.READ`.
   *
   * Zoho does not document what the answer holds.
   *
   * @see https://www.zoho.com/books/api/v3/bank-accounts/
   */
  getBalances(accountId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
  /**
   * Gets the insights of a bank account.
   *
   * `GET /books/v3/bankaccounts/{account_id}/insights`
   *
   * Scopes: `ZohoBooks.banking.READ`.
   *
   * Zoho does not document what the answer holds.
   *
   * @see https://www.zoho.com/books/api/v3/bank-accounts/
   */
  getInsights(accountId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
  /**
   * Gets the overview of a bank account.
   *
   * `GET /books/v3/bankaccounts/{account_id}/overview`
   *
   * Scopes: `ZohoBooks.banking.READ`.
   *
   * Zoho does not document what the answer holds.
   *
   * @see https://www.zoho.com/books/api/v3/bank-accounts/
   */
  getOverview(accountId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
  /**
   * Gets the overview of all bank accounts.
   *
   * `GET /books/v3/bankaccounts/overview`
   *
   * Scopes: `ZohoBooks.banking.READ`.
   *
   * Zoho does not document what the answer holds.
   *
   * @see https://www.zoho.com/books/api/v3/bank-accounts/
   */
  getOverviewOfAll(options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
  /**
   * Gets the preferences of a bank account.
   *
   * `GET /books/v3/bankaccounts/{account_id}/preferences`
   *
   * Scopes: `ZohoBooks.banking.READ`.
   *
   * Zoho does not document what the answer holds.
   *
   * @see https://www.zoho.com/books/api/v3/bank-accounts/
   */
  getPreferences(accountId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
  /**
   * Lists bank accounts.
   *
   * `GET /books/v3/bankaccounts`
   *
   * Scopes: `ZohoBooks.banking.READ`.
   *
   * Pages: by number.
   *
   * @see https://www.zoho.com/books/api/v3/bank-accounts/
   */
  list(params?: BankAccountsListParams, options?: CallOptions): PagePromise<BankAccountListItem>;
  /**
   * Lists the balances of all bank accounts.
   *
   * `GET /books/v3/bankaccounts/balances`
   *
   * Scopes: `ZohoBooks.banking.READ`.
   *
   * Zoho does not document what the answer holds.
   *
   * @see https://www.zoho.com/books/api/v3/bank-accounts/
   */
  listBalances(options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
  /**
   * Lists the subaccounts of a bank account.
   *
   * `GET /books/v3/bankaccounts/{account_id}/subaccounts`
   *
   * Scopes: `ZohoBooks.banking.READ`.
   *
   * Zoho does not document what the answer holds.
   *
   * @see https://www.zoho.com/books/api/v3/bank-accounts/
   */
  listSubaccounts(accountId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
  /**
   * Lists the transactions of a bank account.
   *
   * `GET /books/v3/bankaccounts/{account_id}/transactions`
   *
   * Scopes: `ZohoBooks.banking.READ`.
   *
   * Zoho does not document what the answer holds.
   *
   * @see https://www.zoho.com/books/api/v3/bank-accounts/
   */
  listTransactions(accountId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
  /**
   * Marks a bank account as active.
   *
   * `POST /books/v3/bankaccounts/{account_id}/active`
   *
   * Scopes: `ZohoBooks.banking.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/bank-accounts/
   */
  markAsActive(accountId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Marks a bank account as inactive.
   *
   * `POST /books/v3/bankaccounts/{account_id}/inactive`
   *
   * Scopes: `ZohoBooks.banking.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/bank-accounts/
   */
  markAsInactive(accountId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates a bank account.
   *
   * `PUT /books/v3/bankaccounts/{account_id}`
   *
   * Scopes: `ZohoBooks.banking.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/bank-accounts/
   */
  update(accountId: string, body: BankAccountUpdate, options?: CallOptions): ZohoPromise<BankAccount>;
  /**
   * Updates the preferences of a bank account.
   *
   * `PUT /books/v3/bankaccounts/{account_id}/preferences`
   *
   * Scopes: `ZohoBooks.settings.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/bank-accounts/
   */
  updatePreferences(accountId: string, body?: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void>;
}
