// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type FileDownload, type FileUpload, type Operation, type PagePromise, type ZohoPromise, entity, file, multipart, none, page, value } from "@x/zoho-auth/client";
import type { Document } from "../schemas/common.ts";
import type { Expense, ExpenseComment, ExpenseCreate, ExpenseListItem, ExpenseUpdate } from "../schemas/expenses.ts";

/**
 * Adds an attachment to an expense.
 *
 * `POST /books/v3/expenses/{expense_id}/attachment`
 *
 * Scopes: `ZohoBooks.expenses.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/expenses/
 */
export function expensesAddAttachment(client: ClientContext, expenseId: string, form: { attachment: FileUpload; document_ids?: string[]; totalFiles?: number; }, options?: CallOptions): ZohoPromise<Document[]> {
  const operation: Operation = {
    name: "books.expenses.addAttachment",
    method: "POST",
    path: "/books/v3/expenses/{expense_id}/attachment",
    scopes: ["ZohoBooks.expenses.CREATE"],
    organization: true,
    property: "documents",
    form: multipart,
  };
  return value(client, operation, { path: { expense_id: expenseId }, body: form }, options);
}

/**
 * Adds a receipt to an expense.
 *
 * `POST /books/v3/expenses/{expense_id}/receipt`
 *
 * Scopes: `ZohoBooks.expenses.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/expenses/
 */
export function expensesAddReceipt(client: ClientContext, expenseId: string, form: { receipt: FileUpload; }, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.expenses.addReceipt",
    method: "POST",
    path: "/books/v3/expenses/{expense_id}/receipt",
    scopes: ["ZohoBooks.expenses.CREATE"],
    organization: true,
    form: multipart,
  };
  return none(client, operation, { path: { expense_id: expenseId }, body: form }, options);
}

export interface ExpensesCreateParams {
  /** Sent as a file beside the body. */
  receipt?: FileUpload;
}

/**
 * Creates an expense.
 *
 * `POST /books/v3/expenses`
 *
 * Scopes: `ZohoBooks.expenses.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/expenses/
 */
export function expensesCreate(client: ClientContext, body: ExpenseCreate, params?: ExpensesCreateParams, options?: CallOptions): ZohoPromise<Expense> {
  const operation: Operation = {
    name: "books.expenses.create",
    method: "POST",
    path: "/books/v3/expenses",
    scopes: ["ZohoBooks.expenses.CREATE"],
    organization: true,
    files: ["receipt"],
    property: "expense",
    form: multipart,
  };
  return entity(client, operation, { body, params }, options);
}

/**
 * Deletes an expense.
 *
 * `DELETE /books/v3/expenses/{expense_id}`
 *
 * Scopes: `ZohoBooks.expenses.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/expenses/
 */
export function expensesDelete(client: ClientContext, expenseId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.expenses.delete",
    method: "DELETE",
    path: "/books/v3/expenses/{expense_id}",
    scopes: ["ZohoBooks.expenses.DELETE"],
    organization: true,
  };
  return none(client, operation, { path: { expense_id: expenseId } }, options);
}

/**
 * Deletes the receipt of an expense.
 *
 * `DELETE /books/v3/expenses/{expense_id}/receipt`
 *
 * Scopes: `ZohoBooks.expenses.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/expenses/
 */
export function expensesDeleteReceipt(client: ClientContext, expenseId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.expenses.deleteReceipt",
    method: "DELETE",
    path: "/books/v3/expenses/{expense_id}/receipt",
    scopes: ["ZohoBooks.expenses.DELETE"],
    organization: true,
  };
  return none(client, operation, { path: { expense_id: expenseId } }, options);
}

export interface ExpensesDownloadReceiptParams {
  preview?: boolean;
}

/**
 * Downloads the receipt of an expense.
 *
 * `GET /books/v3/expenses/{expense_id}/receipt`
 *
 * Scopes: `ZohoBooks.expenses.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/expenses/
 */
export function expensesDownloadReceipt(client: ClientContext, expenseId: string, params?: ExpensesDownloadReceiptParams, options?: CallOptions): ZohoPromise<FileDownload> {
  const operation: Operation = {
    name: "books.expenses.downloadReceipt",
    method: "GET",
    path: "/books/v3/expenses/{expense_id}/receipt",
    scopes: ["ZohoBooks.expenses.READ"],
    organization: true,
  };
  return file(client, operation, { path: { expense_id: expenseId }, params }, options);
}

/**
 * Gets an expense.
 *
 * `GET /books/v3/expenses/{expense_id}`
 *
 * Scopes: `ZohoBooks.expenses.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/expenses/
 */
export function expensesGet(client: ClientContext, expenseId: string, options?: CallOptions): ZohoPromise<Expense> {
  const operation: Operation = {
    name: "books.expenses.get",
    method: "GET",
    path: "/books/v3/expenses/{expense_id}",
    scopes: ["ZohoBooks.expenses.READ"],
    organization: true,
    property: "expense",
  };
  return entity(client, operation, { path: { expense_id: expenseId } }, options);
}

export interface ExpensesListParams {
  account_name?: string;
  amount?: number;
  customer_id?: string;
  customer_name?: string;
  date?: string;
  description?: string;
  filter_by?: "Status.All" | "Status.Billable" | "Status.Nonbillable" | "Status.Reimbursed" | "Status.Invoiced" | "Status.Unbilled";
  page?: number;
  paid_through_account_id?: string;
  per_page?: number;
  project_id?: string;
  recurring_expense_id?: string;
  reference_number?: string;
  search_text?: string;
  sort_column?: "date" | "account_name" | "total" | "bcy_total" | "reference_number" | "customer_name" | "created_time";
  status?: "unbilled" | "invoiced" | "reimbursed" | "non-billable" | "billable";
  vendor_id?: string;
  vendor_name?: string;
}

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
export function expensesList(client: ClientContext, params?: ExpensesListParams, options?: CallOptions): PagePromise<ExpenseListItem> {
  const operation: Operation = {
    name: "books.expenses.list",
    method: "GET",
    path: "/books/v3/expenses",
    scopes: ["ZohoBooks.expenses.READ"],
    organization: true,
    property: "expenses",
    paging: "context",
  };
  return page(client, operation, { params }, options);
}

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
export function expensesListComments(client: ClientContext, expenseId: string, options?: CallOptions): PagePromise<ExpenseComment> {
  const operation: Operation = {
    name: "books.expenses.listComments",
    method: "GET",
    path: "/books/v3/expenses/{expense_id}/comments",
    scopes: ["ZohoBooks.expenses.READ"],
    organization: true,
    property: "comments",
  };
  return page(client, operation, { path: { expense_id: expenseId } }, options);
}

export interface ExpensesUpdateParams {
  delete_receipt?: boolean;
  /** Sent as a file beside the body. */
  receipt?: FileUpload;
}

/**
 * Updates an expense.
 *
 * `PUT /books/v3/expenses/{expense_id}`
 *
 * Scopes: `ZohoBooks.expenses.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/expenses/
 */
export function expensesUpdate(client: ClientContext, expenseId: string, body: ExpenseUpdate, params?: ExpensesUpdateParams, options?: CallOptions): ZohoPromise<Expense> {
  const operation: Operation = {
    name: "books.expenses.update",
    method: "PUT",
    path: "/books/v3/expenses/{expense_id}",
    scopes: ["ZohoBooks.expenses.UPDATE"],
    organization: true,
    files: ["receipt"],
    property: "expense",
    form: multipart,
  };
  return entity(client, operation, { path: { expense_id: expenseId }, body, params }, options);
}

export interface ExpensesUpdateByCustomFieldParams {
  /** Header `X-Unique-Identifier-Key`. */
  uniqueIdentifierKey: string;
  /** Header `X-Unique-Identifier-Value`. */
  uniqueIdentifierValue: string;
  /** Header `X-Upsert`. */
  upsert?: boolean;
}

/**
 * Updates an expense, found by a custom field that takes no duplicates, or creates it.
 *
 * `PUT /books/v3/expenses`
 *
 * Scopes: `ZohoBooks.expenses.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/expenses/
 */
export function expensesUpdateByCustomField(client: ClientContext, body: ExpenseUpdate, params: ExpensesUpdateByCustomFieldParams, options?: CallOptions): ZohoPromise<Expense> {
  const operation: Operation = {
    name: "books.expenses.updateByCustomField",
    method: "PUT",
    path: "/books/v3/expenses",
    scopes: ["ZohoBooks.expenses.UPDATE"],
    headers: { uniqueIdentifierKey: "X-Unique-Identifier-Key", uniqueIdentifierValue: "X-Unique-Identifier-Value", upsert: "X-Upsert" },
    organization: true,
    property: "expense",
  };
  return entity(client, operation, { body, params }, options);
}
