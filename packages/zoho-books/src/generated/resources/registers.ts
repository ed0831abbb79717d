// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { RegistersGetBudgetVersusActualsParams, RegistersGetBulkActionParams, RegistersListBulkActionsParams, RegistersListTransactionsParams, RegistersUpdateTransactionsParams } from "../operations/registers.ts";
import type { RegisterBudgetVsActual, RegisterBulkAction, RegisterBulkActionDetails, RegisterBulkUpdateField, RegisterDeleteTransactions, RegisterTransactionListItem } from "../schemas/registers.ts";

/** Operations on registers. */
export interface RegistersApi {
  /**
   * Deletes the transactions of a register.
   *
   * `PUT /books/v3/registers/{account_id}/transactions/bulkdelete`
   *
   * Scopes: `ZohoBooks.accountants.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/registers/
   */
  deleteTransactions(accountId: string, body: RegisterDeleteTransactions, options?: CallOptions): ZohoPromise<void>;
  /**
   * Gets the budget versus actuals of a register.
   *
   * `GET /books/v3/registers/{account_id}/budgetvsactuals`
   *
   * Scopes: `ZohoBooks.accountants.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/registers/
   */
  getBudgetVersusActuals(accountId: string, params?: RegistersGetBudgetVersusActualsParams, options?: CallOptions): ZohoPromise<RegisterBudgetVsActual>;
  /**
   * Gets the bulk action of a register.
   *
   * `GET /books/v3/registers/{account_id}/bulkhistory/{comment_id}`
   *
   * Scopes: `ZohoBooks.accountants.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/registers/
   */
  getBulkAction(accountId: string, commentId: string, params?: RegistersGetBulkActionParams, options?: CallOptions): ZohoPromise<RegisterBulkActionDetails>;
  /**
   * Gets the bulk update options of a register.
   *
   * `GET /books/v3/registers/{account_id}/bulkupdate/editpage`
   *
   * Scopes: `ZohoBooks.accountants.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/registers/
   */
  getBulkUpdateOptions(accountId: string, options?: CallOptions): ZohoPromise<RegisterBulkUpdateField[]>;
  /**
   * Lists the bulk actions of a register.
   *
   * `GET /books/v3/registers/{account_id}/bulkhistory`
   *
   * Scopes: `ZohoBooks.accountants.READ`.
   *
   * Pages: by number.
   *
   * @see https://www.zoho.com/books/api/v3/registers/
   */
  listBulkActions(accountId: string, params?: RegistersListBulkActionsParams, options?: CallOptions): PagePromise<RegisterBulkAction>;
  /**
   * Lists the transactions of a register.
   *
   * `GET /books/v3/registers/{account_id}/transactions`
   *
   * Scopes: `ZohoBooks.accountants.READ`.
   *
   * Pages: by number.
   *
   * @see https://www.zoho.com/books/api/v3/registers/
   */
  listTransactions(accountId: string, params?: RegistersListTransactionsParams, options?: CallOptions): PagePromise<RegisterTransactionListItem>;
  /**
   * Updates the transactions of a register.
   *
   * `PUT /books/v3/registers/{account_id}/transactions/bulkupdate`
   *
   * Scopes: `ZohoBooks.accountants.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/registers/
   */
  updateTransactions(accountId: string, body: RegisterDeleteTransactions, params?: RegistersUpdateTransactionsParams, options?: CallOptions): ZohoPromise<void>;
}
