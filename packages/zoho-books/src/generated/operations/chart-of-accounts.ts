// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, type ZohoPromise, entity, none, organizationOf, page, value, withoutEnvelope } from "@x/zoho-auth/client";
import type { ChartOfAccount, ChartOfAccountCreate, ChartOfAccountListItem, ChartOfAccountTransaction } from "../schemas/chart-of-accounts.ts";

/**
 * Creates a chart of account.
 *
 * `POST /books/v3/chartofaccounts`
 *
 * Scopes: `ZohoBooks.accountants.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/chart-of-accounts/
 */
export function chartOfAccountsCreate(client: ClientContext, body: ChartOfAccountCreate, options?: CallOptions): ZohoPromise<ChartOfAccount> {
  const operation: Operation = {
    name: "books.chartOfAccounts.create",
    product: "books",
    method: "POST",
    path: "/books/v3/chartofaccounts",
    retry: "unsafe",
    scopes: ["ZohoBooks.accountants.CREATE"],
    organization: organizationOf,
    property: "chart_of_account",
  };
  return entity(client, operation, { body }, options);
}

/**
 * Deletes a chart of account.
 *
 * `DELETE /books/v3/chartofaccounts/{account_id}`
 *
 * Scopes: `ZohoBooks.accountants.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/chart-of-accounts/
 */
export function chartOfAccountsDelete(client: ClientContext, accountId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.chartOfAccounts.delete",
    product: "books",
    method: "DELETE",
    path: "/books/v3/chartofaccounts/{account_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.accountants.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { account_id: accountId } }, options);
}

export interface ChartOfAccountsDeleteManyParams {
  account_ids: readonly string[];
}

/**
 * Deletes several chart of accounts.
 *
 * `DELETE /books/v3/chartofaccounts/bulkdelete`
 *
 * Scopes: `ZohoBooks.accountants.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/chart-of-accounts/
 */
export function chartOfAccountsDeleteMany(client: ClientContext, params: ChartOfAccountsDeleteManyParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.chartOfAccounts.deleteMany",
    product: "books",
    method: "DELETE",
    path: "/books/v3/chartofaccounts/bulkdelete",
    retry: "idempotent",
    scopes: ["ZohoBooks.accountants.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { params }, options);
}

/**
 * Deletes the transaction of a chart of account.
 *
 * `DELETE /books/v3/chartofaccounts/transactions/{transaction_id}`
 *
 * Scopes: `ZohoBooks.accountants.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/chart-of-accounts/
 */
export function chartOfAccountsDeleteTransaction(client: ClientContext, transactionId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.chartOfAccounts.deleteTransaction",
    product: "books",
    method: "DELETE",
    path: "/books/v3/chartofaccounts/transactions/{transaction_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.accountants.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { transaction_id: transactionId } }, options);
}

/**
 * Gets a chart of account.
 *
 * `GET /books/v3/chartofaccounts/{account_id}`
 *
 * Scopes: `ZohoBooks.accountants.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/chart-of-accounts/
 */
export function chartOfAccountsGet(client: ClientContext, accountId: string, options?: CallOptions): ZohoPromise<ChartOfAccount> {
  const operation: Operation = {
    name: "books.chartOfAccounts.get",
    product: "books",
    method: "GET",
    path: "/books/v3/chartofaccounts/{account_id}",
    retry: "safe",
    scopes: ["ZohoBooks.accountants.READ"],
    organization: organizationOf,
    keys: ["chart_of_account"],
    enveloped: withoutEnvelope,
  };
  return value(client, operation, { path: { account_id: accountId } }, options);
}

export interface ChartOfAccountsListParams {
  account_code?: string;
  account_id?: string;
  account_name?: string;
  customview_id?: string;
  filter_by?: "AccountType.All" | "AccountType.Active" | "AccountType.Inactive" | "AccountType.Asset" | "AccountType.Liability" | "AccountType.Equity" | "AccountType.Income" | "AccountType.Expense";
  last_modified_time?: string;
  page?: number;
  per_page?: number;
  search_text?: string;
  showbalance?: boolean;
  sort_column?: "account_name" | "account_type" | "account_code";
}

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
export function chartOfAccountsList(client: ClientContext, params?: ChartOfAccountsListParams, options?: CallOptions): PagePromise<ChartOfAccountListItem> {
  const operation: Operation = {
    name: "books.chartOfAccounts.list",
    product: "books",
    method: "GET",
    path: "/books/v3/chartofaccounts",
    retry: "safe",
    scopes: ["ZohoBooks.accountants.READ"],
    organization: organizationOf,
    property: "chartofaccounts",
    paging: "context",
  };
  return page(client, operation, { params }, options);
}

export interface ChartOfAccountsListTransactionsParams {
  account_id: string;
  amount?: number;
  amount_greater_equals?: number;
  amount_greater_than?: number;
  amount_less_equals?: number;
  amount_less_than?: number;
  date?: string;
  date_after?: string;
  date_before?: string;
  date_end?: string;
  date_start?: string;
  filter_by?: string;
  page?: number;
  per_page?: number;
  sort_column?: "transaction_date" | "payee" | "glname" | "transaction_type_formatted" | "reconcile_status" | "debit_amount" | "credit_amount";
  transaction_type?: "invoice" | "customer_payment" | "bills" | "vendor_payment" | "credit_notes" | "creditnote_refund" | "expense" | "card_payment" | "purchase_or_charges" | "journal" | "deposit" | "refund" | "transfer_fund" | "base_currency_adjustment" | "opening_balance" | "sales_without_invoices" | "expense_refund" | "tax_refund" | "receipt_from_initial_debtors" | "owner_contribution" | "interest_income" | "other_income" | "owner_drawings" | "payment_to_initial_creditors";
}

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
export function chartOfAccountsListTransactions(client: ClientContext, params: ChartOfAccountsListTransactionsParams, options?: CallOptions): PagePromise<ChartOfAccountTransaction> {
  const operation: Operation = {
    name: "books.chartOfAccounts.listTransactions",
    product: "books",
    method: "GET",
    path: "/books/v3/chartofaccounts/accounttransactions",
    retry: "safe",
    scopes: ["ZohoBooks.accountants.READ"],
    organization: organizationOf,
    property: "transactions",
    paging: "context",
  };
  return page(client, operation, { params }, options);
}

/**
 * Marks a chart of account as active.
 *
 * `POST /books/v3/chartofaccounts/{account_id}/active`
 *
 * Scopes: `ZohoBooks.accountants.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/chart-of-accounts/
 */
export function chartOfAccountsMarkAsActive(client: ClientContext, accountId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.chartOfAccounts.markAsActive",
    product: "books",
    method: "POST",
    path: "/books/v3/chartofaccounts/{account_id}/active",
    retry: "idempotent",
    scopes: ["ZohoBooks.accountants.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { account_id: accountId } }, options);
}

export interface ChartOfAccountsMarkAsActiveManyParams {
  account_ids: readonly string[];
}

/**
 * Marks several chart of accounts as active.
 *
 * `POST /books/v3/chartofaccounts/active`
 *
 * Scopes: `ZohoBooks.accountants.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/chart-of-accounts/
 */
export function chartOfAccountsMarkAsActiveMany(client: ClientContext, params: ChartOfAccountsMarkAsActiveManyParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.chartOfAccounts.markAsActiveMany",
    product: "books",
    method: "POST",
    path: "/books/v3/chartofaccounts/active",
    retry: "idempotent",
    scopes: ["ZohoBooks.accountants.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { params }, options);
}

/**
 * Marks a chart of account as inactive.
 *
 * `POST /books/v3/chartofaccounts/{account_id}/inactive`
 *
 * Scopes: `ZohoBooks.accountants.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/chart-of-accounts/
 */
export function chartOfAccountsMarkAsInactive(client: ClientContext, accountId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.chartOfAccounts.markAsInactive",
    product: "books",
    method: "POST",
    path: "/books/v3/chartofaccounts/{account_id}/inactive",
    retry: "idempotent",
    scopes: ["ZohoBooks.accountants.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { account_id: accountId } }, options);
}

export interface ChartOfAccountsMarkAsInactiveManyParams {
  account_ids: readonly string[];
}

/**
 * Marks several chart of accounts as inactive.
 *
 * `POST /books/v3/chartofaccounts/inactive`
 *
 * Scopes: `ZohoBooks.accountants.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/chart-of-accounts/
 */
export function chartOfAccountsMarkAsInactiveMany(client: ClientContext, params: ChartOfAccountsMarkAsInactiveManyParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.chartOfAccounts.markAsInactiveMany",
    product: "books",
    method: "POST",
    path: "/books/v3/chartofaccounts/inactive",
    retry: "idempotent",
    scopes: ["ZohoBooks.accountants.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { params }, options);
}

/**
 * Updates a chart of account.
 *
 * `PUT /books/v3/chartofaccounts/{account_id}`
 *
 * Scopes: `ZohoBooks.accountants.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/chart-of-accounts/
 */
export function chartOfAccountsUpdate(client: ClientContext, accountId: string, body: ChartOfAccountCreate, options?: CallOptions): ZohoPromise<ChartOfAccount> {
  const operation: Operation = {
    name: "books.chartOfAccounts.update",
    product: "books",
    method: "PUT",
    path: "/books/v3/chartofaccounts/{account_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.accountants.UPDATE"],
    organization: organizationOf,
    property: "chart_of_account",
  };
  return entity(client, operation, { path: { account_id: accountId }, body }, options);
}
