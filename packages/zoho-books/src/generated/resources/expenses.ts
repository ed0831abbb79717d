// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { FileDownload, FileUpload, PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { ExpensesCreateParams, ExpensesDownloadReceiptParams, ExpensesListParams, ExpensesUpdateByCustomFieldParams, ExpensesUpdateParams } from "../operations/expenses.ts";
import type { Document } from "../schemas/common.ts";
import type { Expense, ExpenseComment, ExpenseCreate, ExpenseListItem, ExpenseUpdate } from "../schemas/expenses.ts";

/** Operations on expenses. */
export interface ExpensesApi {
  /**
   * Adds an attachment to an expense.
   *
   * `POST /books/v3/expenses/{expense_id}/attachment`
   *
   * Scopes: `ZohoBooks.expenses.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/expenses/
   */
  addAttachment(expenseId: string, form: { attachment: FileUpload; document_ids?: string[]; totalFiles?: number; }, options?: CallOptions): ZohoPromise<Document[]>;
  /**
   * Adds a receipt to an expense.
   *
   * `POST /books/v3/expenses/{expense_id}/receipt`
   *
   * Scopes: `ZohoBooks.expenses.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/expenses/
   */
  addReceipt(expenseId: string, form: { receipt: FileUpload; }, options?: CallOptions): ZohoPromise<void>;
  /**
   * Creates an expense.
   *
   * `POST /books/v3/expenses`
   *
   * Scopes: `ZohoBooks.expenses.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/expenses/
   */
  create(body: ExpenseCreate, params?: ExpensesCreateParams, options?: CallOptions): ZohoPromise<Expense>;
  /**
   * Deletes an expense.
   *
   * `DELETE /books/v3/expenses/{expense_id}`
   *
   * Scopes: `ZohoBooks.expenses.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/expenses/
   */
  delete(expenseId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Deletes the receipt of an expense.
   *
   * `DELETE /books/v3/expenses/{expense_id}/receipt`
   *
   * Scopes: `ZohoBooks.expenses.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/expenses/
   */
  deleteReceipt(expenseId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Downloads the receipt of an expense.
   *
   * `GET /books/v3/expenses/{expense_id}/receipt`
   *
   * Scopes: `ZohoBooks.expenses.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/expenses/
   */
  downloadReceipt(expenseId: string, params?: ExpensesDownloadReceiptParams, options?: CallOptions): ZohoPromise<FileDownload>;
  /**
   * Gets an expense.
   *
   * `GET /books/v3/expenses/{expense_id}`
   *
   * Scopes: `ZohoBooks.expenses.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/expenses/
   */
  get(expenseId: string, options?: CallOptions): ZohoPromise<Expense>;
  /**
   * Lists expenses.
   *
   * `GET /books/v3/expenses`
   *
   * Scopes: `ZohoBooks.expenses.READ`.
   *
   * Pages: by number.
   *
   * @see https://www.zoho.com/books/api/v3/expenses/
   */
  list(params?: ExpensesListParams, options?: CallOptions): PagePromise<ExpenseListItem>;
  /**
   * Lists the comments of an expense.
   *
   * `GET /books/v3/expenses/{expense_id}/comments`
   *
   * Scopes: `ZohoBooks.expenses.READ`.
   *
   * One page holds everything.
   *
   * @see https://www.zoho.com/books/api/v3/expenses/
   */
  listComments(expenseId: string, options?: CallOptions): PagePromise<ExpenseComment>;
  /**
   * Updates an expense.
   *
   * `PUT /books/v3/expenses/{expense_id}`
   *
   * Scopes: `ZohoBooks.expenses.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/expenses/
   */
  update(expenseId: string, body: ExpenseUpdate, params?: ExpensesUpdateParams, options?: CallOptions): ZohoPromise<Expense>;
  /**
   * Updates an expense, found by a custom field that takes no duplicates, or creates it.
   *
   * `PUT /books/v3/expenses`
   *
   * Scopes: `ZohoBooks.expenses.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/expenses/
   */
  updateByCustomField(body: ExpenseUpdate, params: ExpensesUpdateByCustomFieldParams, options?: CallOptions): ZohoPromise<Expense>;
}
