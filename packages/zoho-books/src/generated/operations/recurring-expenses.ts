// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, type ZohoPromise, entity, none, organizationOf, page } from "@x/zoho-auth/client";
import type { RecurringExpense, RecurringExpenseComment, RecurringExpenseCreate, RecurringExpenseExpense, RecurringExpenseListItem, RecurringExpenseUpdate } from "../schemas/recurring-expenses.ts";

/**
 * Creates a recurring expense.
 *
 * `POST /books/v3/recurringexpenses`
 *
 * Scopes: `ZohoBooks.expenses.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/recurring-expenses/
 */
export function recurringExpensesCreate(client: ClientContext, body: RecurringExpenseCreate, options?: CallOptions): ZohoPromise<RecurringExpense> {
  const operation: Operation = {
    name: "books.recurringExpenses.create",
    product: "books",
    method: "POST",
    path: "/books/v3/recurringexpenses",
    retry: "unsafe",
    scopes: ["ZohoBooks.expenses.CREATE"],
    organization: organizationOf,
    property: "recurring_expense",
  };
  return entity(client, operation, { body }, options);
}

/**
 * Deletes a recurring expense.
 *
 * `DELETE /books/v3/recurringexpenses/{recurring_expense_id}`
 *
 * Scopes: `ZohoBooks.expenses.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/recurring-expenses/
 */
export function recurringExpensesDelete(client: ClientContext, recurringExpenseId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.recurringExpenses.delete",
    product: "books",
    method: "DELETE",
    path: "/books/v3/recurringexpenses/{recurring_expense_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.expenses.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { recurring_expense_id: recurringExpenseId } }, options);
}

/**
 * Gets a recurring expense.
 *
 * `GET /books/v3/recurringexpenses/{recurring_expense_id}`
 *
 * Scopes: `ZohoBooks.expenses.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/recurring-expenses/
 */
export function recurringExpensesGet(client: ClientContext, recurringExpenseId: string, options?: CallOptions): ZohoPromise<RecurringExpense> {
  const operation: Operation = {
    name: "books.recurringExpenses.get",
    product: "books",
    method: "GET",
    path: "/books/v3/recurringexpenses/{recurring_expense_id}",
    retry: "safe",
    scopes: ["ZohoBooks.expenses.READ"],
    organization: organizationOf,
    property: "recurring_expense",
  };
  return entity(client, operation, { path: { recurring_expense_id: recurringExpenseId } }, options);
}

export interface RecurringExpensesListParams {
  account_id?: string;
  account_name?: string;
  amount?: number;
  customer_id?: string;
  customer_name?: string;
  filter_by?: "Status.All" | "Status.Active" | "Status.Expired" | "Status.Stopped";
  last_created_date?: string;
  next_expense_date?: string;
  page?: number;
  paid_through_account_id?: string;
  per_page?: number;
  recurrence_name?: string;
  search_text?: string;
  sort_column?: "next_expense_date" | "account_name" | "total" | "last_created_date" | "recurrence_name" | "customer_name" | "created_time";
  status?: "active" | "stopped" | "expired";
}

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
export function recurringExpensesList(client: ClientContext, params?: RecurringExpensesListParams, options?: CallOptions): PagePromise<RecurringExpenseListItem> {
  const operation: Operation = {
    name: "books.recurringExpenses.list",
    product: "books",
    method: "GET",
    path: "/books/v3/recurringexpenses",
    retry: "safe",
    scopes: ["ZohoBooks.expenses.READ"],
    organization: organizationOf,
    property: "recurring_expenses",
    paging: "context",
  };
  return page(client, operation, { params }, options);
}

export interface RecurringExpensesListExpensesParams {
  page?: number;
  per_page?: number;
  sort_column?: "next_expense_date" | "account_name" | "total" | "last_created_date" | "recurrence_name" | "customer_name" | "created_time";
}

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
export function recurringExpensesListExpenses(client: ClientContext, recurringExpenseId: string, params?: RecurringExpensesListExpensesParams, options?: CallOptions): PagePromise<RecurringExpenseExpense> {
  const operation: Operation = {
    name: "books.recurringExpenses.listExpenses",
    product: "books",
    method: "GET",
    path: "/books/v3/recurringexpenses/{recurring_expense_id}/expenses",
    retry: "safe",
    scopes: ["ZohoBooks.expenses.READ"],
    organization: organizationOf,
    property: "expensehistory",
    paging: "context",
  };
  return page(client, operation, { path: { recurring_expense_id: recurringExpenseId }, params }, options);
}

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
export function recurringExpensesListHistory(client: ClientContext, recurringExpenseId: string, options?: CallOptions): PagePromise<RecurringExpenseComment> {
  const operation: Operation = {
    name: "books.recurringExpenses.listHistory",
    product: "books",
    method: "GET",
    path: "/books/v3/recurringexpenses/{recurring_expense_id}/comments",
    retry: "safe",
    scopes: ["ZohoBooks.expenses.READ"],
    organization: organizationOf,
    property: "comments",
  };
  return page(client, operation, { path: { recurring_expense_id: recurringExpenseId } }, options);
}

/**
 * Resumes a recurring expense.
 *
 * `POST /books/v3/recurringexpenses/{recurring_expense_id}/status/resume`
 *
 * Scopes: `ZohoBooks.expenses.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/recurring-expenses/
 */
export function recurringExpensesResume(client: ClientContext, recurringExpenseId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.recurringExpenses.resume",
    product: "books",
    method: "POST",
    path: "/books/v3/recurringexpenses/{recurring_expense_id}/status/resume",
    retry: "idempotent",
    scopes: ["ZohoBooks.expenses.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { recurring_expense_id: recurringExpenseId } }, options);
}

/**
 * Stops a recurring expense.
 *
 * `POST /books/v3/recurringexpenses/{recurring_expense_id}/status/stop`
 *
 * Scopes: `ZohoBooks.expenses.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/recurring-expenses/
 */
export function recurringExpensesStop(client: ClientContext, recurringExpenseId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.recurringExpenses.stop",
    product: "books",
    method: "POST",
    path: "/books/v3/recurringexpenses/{recurring_expense_id}/status/stop",
    retry: "idempotent",
    scopes: ["ZohoBooks.expenses.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { recurring_expense_id: recurringExpenseId } }, options);
}

/**
 * Updates a recurring expense.
 *
 * `PUT /books/v3/recurringexpenses/{recurring_expense_id}`
 *
 * Scopes: `ZohoBooks.expenses.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/recurring-expenses/
 */
export function recurringExpensesUpdate(client: ClientContext, recurringExpenseId: string, body: RecurringExpenseUpdate, options?: CallOptions): ZohoPromise<RecurringExpense> {
  const operation: Operation = {
    name: "books.recurringExpenses.update",
    product: "books",
    method: "PUT",
    path: "/books/v3/recurringexpenses/{recurring_expense_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.expenses.UPDATE"],
    organization: organizationOf,
    property: "recurring_expense",
  };
  return entity(client, operation, { path: { recurring_expense_id: recurringExpenseId }, body }, options);
}

export interface RecurringExpensesUpdateByCustomFieldParams {
  /** Header `X-Unique-Identifier-Key`. */
  uniqueIdentifierKey: string;
  /** Header `X-Unique-Identifier-Value`. */
  uniqueIdentifierValue: string;
  /** Header `X-Upsert`. */
  upsert?: boolean;
}

/**
 * Updates a recurring expense, found by a custom field that takes no duplicates, or creates it.
 *
 * `PUT /books/v3/recurringexpenses`
 *
 * Scopes: `ZohoBooks.expenses.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/recurring-expenses/
 */
export function recurringExpensesUpdateByCustomField(client: ClientContext, body: RecurringExpenseUpdate, params: RecurringExpensesUpdateByCustomFieldParams, options?: CallOptions): ZohoPromise<RecurringExpense> {
  const operation: Operation = {
    name: "books.recurringExpenses.updateByCustomField",
    product: "books",
    method: "PUT",
    path: "/books/v3/recurringexpenses",
    retry: "idempotent",
    scopes: ["ZohoBooks.expenses.UPDATE"],
    headers: { uniqueIdentifierKey: "X-Unique-Identifier-Key", uniqueIdentifierValue: "X-Unique-Identifier-Value", upsert: "X-Upsert" },
    organization: organizationOf,
    property: "recurring_expense",
  };
  return entity(client, operation, { body, params }, options);
}
