// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, type ZohoPromise, entity, none, organizationOf, page, value } from "@x/zoho-auth/client";
import type { RegisterBudgetVsActual, RegisterBulkAction, RegisterBulkActionDetails, RegisterBulkUpdateField, RegisterDeleteTransactions, RegisterTransactionListItem } from "../schemas/registers.ts";

/**
 * Deletes the transactions of a register.
 *
 * `PUT /books/v3/registers/{account_id}/transactions/bulkdelete`
 *
 * Scopes: `ZohoBooks.accountants.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/registers/
 */
export function registersDeleteTransactions(client: ClientContext, accountId: string, body: RegisterDeleteTransactions, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.registers.deleteTransactions",
    product: "books",
    method: "PUT",
    path: "/books/v3/registers/{account_id}/transactions/bulkdelete",
    retry: "idempotent",
    scopes: ["ZohoBooks.accountants.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { account_id: accountId }, body }, options);
}

export interface RegistersGetBudgetVersusActualsParams {
  budget_id?: string;
  cash_based?: boolean;
  filter_by?: "TransactionDate.Today" | "TransactionDate.ThisWeek" | "TransactionDate.ThisMonth" | "TransactionDate.ThisQuarter" | "TransactionDate.ThisYear" | "TransactionDate.PreviousDay" | "TransactionDate.PreviousWeek" | "TransactionDate.PreviousMonth" | "TransactionDate.PreviousQuarter" | "TransactionDate.PreviousYear" | "TransactionDate.CustomDate";
  from_date?: string;
  period?: "monthly" | "half-yearly" | "yearly" | "quarterly";
  to_date?: string;
}

/**
 * Gets the budget versus actuals of a register.
 *
 * `GET /books/v3/registers/{account_id}/budgetvsactuals`
 *
 * Scopes: `ZohoBooks.accountants.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/registers/
 */
export function registersGetBudgetVersusActuals(client: ClientContext, accountId: string, params?: RegistersGetBudgetVersusActualsParams, options?: CallOptions): ZohoPromise<RegisterBudgetVsActual> {
  const operation: Operation = {
    name: "books.registers.getBudgetVersusActuals",
    product: "books",
    method: "GET",
    path: "/books/v3/registers/{account_id}/budgetvsactuals",
    retry: "safe",
    scopes: ["ZohoBooks.accountants.READ"],
    organization: organizationOf,
    property: "register_budget_vs_actual",
  };
  return entity(client, operation, { path: { account_id: accountId }, params }, options);
}

export interface RegistersGetBulkActionParams {
  page?: number;
  per_page?: number;
  sort_column?: string;
  sort_order?: "A" | "D";
}

/**
 * Gets the bulk action of a register.
 *
 * `GET /books/v3/registers/{account_id}/bulkhistory/{comment_id}`
 *
 * Scopes: `ZohoBooks.accountants.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/registers/
 */
export function registersGetBulkAction(client: ClientContext, accountId: string, commentId: string, params?: RegistersGetBulkActionParams, options?: CallOptions): ZohoPromise<RegisterBulkActionDetails> {
  const operation: Operation = {
    name: "books.registers.getBulkAction",
    product: "books",
    method: "GET",
    path: "/books/v3/registers/{account_id}/bulkhistory/{comment_id}",
    retry: "safe",
    scopes: ["ZohoBooks.accountants.READ"],
    organization: organizationOf,
    property: "bulk_action_details",
  };
  return entity(client, operation, { path: { account_id: accountId, comment_id: commentId }, params }, options);
}

/**
 * Gets the bulk update options of a register.
 *
 * `GET /books/v3/registers/{account_id}/bulkupdate/editpage`
 *
 * Scopes: `ZohoBooks.accountants.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/registers/
 */
export function registersGetBulkUpdateOptions(client: ClientContext, accountId: string, options?: CallOptions): ZohoPromise<RegisterBulkUpdateField[]> {
  const operation: Operation = {
    name: "books.registers.getBulkUpdateOptions",
    product: "books",
    method: "GET",
    path: "/books/v3/registers/{account_id}/bulkupdate/editpage",
    retry: "safe",
    scopes: ["ZohoBooks.accountants.READ"],
    organization: organizationOf,
    property: "fields",
  };
  return value(client, operation, { path: { account_id: accountId } }, options);
}

export interface RegistersListBulkActionsParams {
  page?: number;
  per_page?: number;
  sort_column?: string;
  sort_order?: "A" | "D";
}

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
export function registersListBulkActions(client: ClientContext, accountId: string, params?: RegistersListBulkActionsParams, options?: CallOptions): PagePromise<RegisterBulkAction> {
  const operation: Operation = {
    name: "books.registers.listBulkActions",
    product: "books",
    method: "GET",
    path: "/books/v3/registers/{account_id}/bulkhistory",
    retry: "safe",
    scopes: ["ZohoBooks.accountants.READ"],
    organization: organizationOf,
    property: "bulk_actions_history",
    paging: "context",
  };
  return page(client, operation, { path: { account_id: accountId }, params }, options);
}

export interface RegistersListTransactionsParams {
  account_id?: string;
  cash_based?: boolean;
  filter_by?: "TransactionDate.Today" | "TransactionDate.ThisWeek" | "TransactionDate.ThisMonth" | "TransactionDate.ThisQuarter" | "TransactionDate.ThisYear" | "TransactionDate.PreviousDay" | "TransactionDate.PreviousWeek" | "TransactionDate.PreviousMonth" | "TransactionDate.PreviousQuarter" | "TransactionDate.PreviousYear" | "TransactionDate.CustomDate";
  from_date?: string;
  group_by?: string;
  is_account_code_column_enabled?: boolean;
  is_new_flow?: boolean;
  is_select_column_enabled?: boolean;
  optional_columns?: "account_code" | "running_balance" | "net_amount";
  page?: number;
  per_page?: number;
  show_fcy?: boolean;
  sort_column?: "date" | "transaction_type" | "account_type" | "account_name" | "account_code";
  to_date?: string;
}

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
export function registersListTransactions(client: ClientContext, accountId: string, params?: RegistersListTransactionsParams, options?: CallOptions): PagePromise<RegisterTransactionListItem> {
  const operation: Operation = {
    name: "books.registers.listTransactions",
    product: "books",
    method: "GET",
    path: "/books/v3/registers/{account_id}/transactions",
    retry: "safe",
    scopes: ["ZohoBooks.accountants.READ"],
    organization: organizationOf,
    property: "register_transactions",
    paging: "context",
  };
  return page(client, operation, { path: { account_id: accountId }, params }, options);
}

export interface RegistersUpdateTransactionsParams {
  from_account_id?: boolean;
}

/**
 * Updates the transactions of a register.
 *
 * `PUT /books/v3/registers/{account_id}/transactions/bulkupdate`
 *
 * Scopes: `ZohoBooks.accountants.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/registers/
 */
export function registersUpdateTransactions(client: ClientContext, accountId: string, body: RegisterDeleteTransactions, params?: RegistersUpdateTransactionsParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.registers.updateTransactions",
    product: "books",
    method: "PUT",
    path: "/books/v3/registers/{account_id}/transactions/bulkupdate",
    retry: "idempotent",
    scopes: ["ZohoBooks.accountants.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { account_id: accountId }, body, params }, options);
}
