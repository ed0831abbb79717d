// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type FileDownload, type FileUpload, type Operation, type PagePromise, type ZohoPromise, entity, file, multipart, none, organizationOf, page, value } from "@x/zoho-auth/client";
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
    product: "books",
    method: "POST",
    path: "/books/v3/expenses/{expense_id}/attachment",
    retry: "unsafe",
    scopes: ["ZohoBooks.expenses.CREATE"],
    form: multipart,
    organization: organizationOf,
    property: "documents",
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
    product: "books",
    method: "POST",
    path: "/books/v3/expenses/{expense_id}/receipt",
    retry: "unsafe",
    scopes: ["ZohoBooks.expenses.CREATE"],
    form: multipart,
    organization: organizationOf,
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
    product: "books",
    method: "POST",
    path: "/books/v3/expenses",
    retry: "unsafe",
    scopes: ["ZohoBooks.expenses.CREATE"],
    form: multipart,
    organization: organizationOf,
    files: ["receipt"],
    property: "expense",
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
    product: "books",
    method: "DELETE",
    path: "/books/v3/expenses/{expense_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.expenses.DELETE"],
    organization: organizationOf,
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
    product: "books",
    method: "DELETE",
    path: "/books/v3/expenses/{expense_id}/receipt",
    retry: "idempotent",
    scopes: ["ZohoBooks.expenses.DELETE"],
    organization: organizationOf,
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
    product: "books",
    method: "GET",
    path: "/books/v3/expenses/{expense_id}/receipt",
    retry: "safe",
    scopes: ["ZohoBooks.expenses.READ"],
    organization: organizationOf,
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
    product: "books",
    method: "GET",
    path: "/books/v3/expenses/{expense_id}",
    retry: "safe",
    scopes: ["ZohoBooks.expenses.READ"],
    organization: organizationOf,
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
    product: "books",
    method: "GET",
    path: "/books/v3/expenses",
    retry: "safe",
    scopes: ["ZohoBooks.expenses.READ"],
    organization: organizationOf,
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
    product: "books",
    method: "GET",
    path: "/books/v3/expenses/{expense_id}/comments",
    retry: "safe",
    scopes: ["ZohoBooks.expenses.READ"],
    organization: organizationOf,
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
    product: "books",
    method: "PUT",
    path: "/books/v3/expenses/{expense_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.expenses.UPDATE"],
    form: multipart,
    organization: organizationOf,
    files: ["receipt"],
    property: "expense",
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
    product: "books",
    method: "PUT",
    path: "/books/v3/expenses",
    retry: "idempotent",
    scopes: ["ZohoBooks.expenses.UPDATE"],
    headers: { uniqueIdentifierKey: "X-Unique-Identifier-Key", uniqueIdentifierValue: "X-Unique-Identifier-Value", upsert: "X-Upsert" },
    organization: organizationOf,
    property: "expense",
  };
  return entity(client, operation, { body, params }, options);
}
