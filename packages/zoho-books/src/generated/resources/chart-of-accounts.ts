// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { ChartOfAccountsDeleteManyParams, ChartOfAccountsListParams, ChartOfAccountsListTransactionsParams, ChartOfAccountsMarkAsActiveManyParams, ChartOfAccountsMarkAsInactiveManyParams } from "../operations/chart-of-accounts.ts";
import type { ChartOfAccount, ChartOfAccountCreate, ChartOfAccountListItem, ChartOfAccountTransaction } from "../schemas/chart-of-accounts.ts";

/** Operations on chart of accounts. */
export interface ChartOfAccountsApi {
  /**
   * Creates a chart of account.
   *
   * `POST /books/v3/chartofaccounts`
   *
   * Scopes: `ZohoBooks.accountants.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/chart-of-accounts/
   */
  create(body: ChartOfAccountCreate, options?: CallOptions): ZohoPromise<ChartOfAccount>;
  /**
   * Deletes a chart of account.
   *
   * `DELETE /books/v3/chartofaccounts/{account_id}`
   *
   * Scopes: `ZohoBooks.accountants.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/chart-of-accounts/
   */
  delete(accountId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Deletes several chart of accounts.
   *
   * `DELETE /books/v3/chartofaccounts/bulkdelete`
   *
   * Scopes: `ZohoBooks.accountants.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/chart-of-accounts/
   */
  deleteMany(params: ChartOfAccountsDeleteManyParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Deletes the transaction of a chart of account.
   *
   * `DELETE /books/v3/chartofaccounts/transactions/{transaction_id}`
   *
   * Scopes: `ZohoBooks.accountants.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/chart-of-accounts/
   */
  deleteTransaction(transactionId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Gets a chart of account.
   *
   * `GET /books/v3/chartofaccounts/{account_id}`
   *
   * Scopes: `ZohoBooks.accountants.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/chart-of-accounts/
   */
  get(accountId: string, options?: CallOptions): ZohoPromise<ChartOfAccount>;
  /**
   * Lists chart of accounts.
   *
   * `GET /books/v3/chartofaccounts`
   *
   * Scopes: `ZohoBooks.accountants.READ`.
   *
   * Pages: by number.
   *
   * @see https://www.zoho.com/books/api/v3/chart-of-accounts/
   */
  list(params?: ChartOfAccountsListParams, options?: CallOptions): PagePromise<ChartOfAccountListItem>;
  /**
   * Lists the transactions of a chart of account.
   *
   * `GET /books/v3/chartofaccounts/accounttransactions`
   *
   * Scopes: `ZohoBooks.accountants.READ`.
   *
   * Pages: by number.
   *
   * @see https://www.zoho.com/books/api/v3/chart-of-accounts/
   */
  listTransactions(params: ChartOfAccountsListTransactionsParams, options?: CallOptions): PagePromise<ChartOfAccountTransaction>;
  /**
   * Marks a chart of account as active.
   *
   * `POST /books/v3/chartofaccounts/{account_id}/active`
   *
   * Scopes: `ZohoBooks.accountants.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/chart-of-accounts/
   */
  markAsActive(accountId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Marks several chart of accounts as active.
   *
   * `POST /books/v3/chartofaccounts/active`
   *
   * Scopes: `ZohoBooks.accountants.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/chart-of-accounts/
   */
  markAsActiveMany(params: ChartOfAccountsMarkAsActiveManyParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Marks a chart of account as inactive.
   *
   * `POST /books/v3/chartofaccounts/{account_id}/inactive`
   *
   * Scopes: `ZohoBooks.accountants.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/chart-of-accounts/
   */
  markAsInactive(accountId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Marks several chart of accounts as inactive.
   *
   * `POST /books/v3/chartofaccounts/inactive`
   *
   * Scopes: `ZohoBooks.accountants.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/chart-of-accounts/
   */
  markAsInactiveMany(params: ChartOfAccountsMarkAsInactiveManyParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates a chart of account.
   *
   * `PUT /books/v3/chartofaccounts/{account_id}`
   *
   * Scopes: `ZohoBooks.accountants.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/chart-of-accounts/
   */
  update(accountId: string, body: ChartOfAccountCreate, options?: CallOptions): ZohoPromise<ChartOfAccount>;
}
