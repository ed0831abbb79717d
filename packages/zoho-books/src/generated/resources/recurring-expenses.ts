// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { RecurringExpensesListExpensesParams, RecurringExpensesListParams, RecurringExpensesUpdateByCustomFieldParams } from "../operations/recurring-expenses.ts";
import type { RecurringExpense, RecurringExpenseComment, RecurringExpenseCreate, RecurringExpenseExpense, RecurringExpenseListItem, RecurringExpenseUpdate } from "../schemas/recurring-expenses.ts";

/** Operations on recurring expenses. */
export interface RecurringExpensesApi {
  /**
   * Creates a recurring expense.
   *
   * `POST /books/v3/recurringexpenses`
   *
   * Scopes: `ZohoBooks.expenses.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/recurring-expenses/
   */
  create(body: RecurringExpenseCreate, options?: CallOptions): ZohoPromise<RecurringExpense>;
  /**
   * Deletes a recurring expense.
   *
   * `DELETE /books/v3/recurringexpenses/{recurring_expense_id}`
   *
   * Scopes: `ZohoBooks.expenses.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/recurring-expenses/
   */
  delete(recurringExpenseId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Gets a recurring expense.
   *
   * `GET /books/v3/recurringexpenses/{recurring_expense_id}`
   *
   * Scopes: `ZohoBooks.expenses.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/recurring-expenses/
   */
  get(recurringExpenseId: string, options?: CallOptions): ZohoPromise<RecurringExpense>;
  /**
   * Lists recurring expenses.
   *
   * `GET /books/v3/recurringexpenses`
   *
   * Scopes: `ZohoBooks.expenses.READ`.
   *
   * Pages: by number.
   *
   * @see https://www.zoho.com/books/api/v3/recurring-expenses/
   */
  list(params?: RecurringExpensesListParams, options?: CallOptions): PagePromise<RecurringExpenseListItem>;
  /**
   * Lists the expenses of a recurring expense.
   *
   * `GET /books/v3/recurringexpenses/{recurring_expense_id}/expenses`
   *
   * Scopes: `ZohoBooks.expenses.READ`.
   *
   * Pages: by number.
   *
   * @see https://www.zoho.com/books/api/v3/recurring-expenses/
   */
  listExpenses(recurringExpenseId: string, params?: RecurringExpensesListExpensesParams, options?: CallOptions): PagePromise<RecurringExpenseExpense>;
  /**
   * Lists the history of a recurring expense.
   *
   * `GET /books/v3/recurringexpenses/{recurring_expense_id}/comments`
   *
   * Scopes: `ZohoBooks.expenses.READ`.
   *
   * One page holds everything.
   *
   * @see https://www.zoho.com/books/api/v3/recurring-expenses/
   */
  listHistory(recurringExpenseId: string, options?: CallOptions): PagePromise<RecurringExpenseComment>;
  /**
   * Resumes a recurring expense.
   *
   * `POST /books/v3/recurringexpenses/{recurring_expense_id}/status/resume`
   *
   * Scopes: `ZohoBooks.expenses.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/recurring-expenses/
   */
  resume(recurringExpenseId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Stops a recurring expense.
   *
   * `POST /books/v3/recurringexpenses/{recurring_expense_id}/status/stop`
   *
   * Scopes: `ZohoBooks.expenses.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/recurring-expenses/
   */
  stop(recurringExpenseId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates a recurring expense.
   *
   * `PUT /books/v3/recurringexpenses/{recurring_expense_id}`
   *
   * Scopes: `ZohoBooks.expenses.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/recurring-expenses/
   */
  update(recurringExpenseId: string, body: RecurringExpenseUpdate, options?: CallOptions): ZohoPromise<RecurringExpense>;
  /**
   * Updates a recurring expense, found by a custom field that takes no duplicates, or creates it.
   *
   * `PUT /books/v3/recurringexpenses`
   *
   * Scopes: `ZohoBooks.expenses.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/recurring-expenses/
   */
  updateByCustomField(body: RecurringExpenseUpdate, params: RecurringExpensesUpdateByCustomFieldParams, options?: CallOptions): ZohoPromise<RecurringExpense>;
}
