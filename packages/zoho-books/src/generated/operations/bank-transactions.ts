// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, type ZohoPromise, entity, none, organizationOf, page } from "@x/zoho-auth/client";
import type { BankTransaction, BankTransactionCategorize, BankTransactionCategorizeAsCreditNoteRefund, BankTransactionCategorizeAsCustomerPayment, BankTransactionCategorizeAsExpense, BankTransactionCategorizeAsPaymentRefund, BankTransactionCategorizeAsVendorCreditRefund, BankTransactionCategorizeAsVendorPayment, BankTransactionCategorizeAsVendorPaymentRefund, BankTransactionCreate, BankTransactionListItem, BankTransactionUpdate, MatchingTransaction, TransactionsToBeMatched } from "../schemas/bank-transactions.ts";

/**
 * Categorizes a bank transaction.
 *
 * `POST /books/v3/banktransactions/uncategorized/{transaction_id}/categorize`
 *
 * Scopes: `ZohoBooks.banking.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/bank-transactions/
 */
export function bankTransactionsCategorize(client: ClientContext, transactionId: string, body: BankTransactionCategorize, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.bankTransactions.categorize",
    product: "books",
    method: "POST",
    path: "/books/v3/banktransactions/uncategorized/{transaction_id}/categorize",
    retry: "unsafe",
    scopes: ["ZohoBooks.banking.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { transaction_id: transactionId }, body }, options);
}

/**
 * Categorizes a bank transaction as a credit note refund.
 *
 * `POST /books/v3/banktransactions/uncategorized/{transaction_id}/categorize/creditnoterefunds`
 *
 * Scopes: `ZohoBooks.banking.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/bank-transactions/
 */
export function bankTransactionsCategorizeAsCreditNoteRefund(client: ClientContext, transactionId: string, body: BankTransactionCategorizeAsCreditNoteRefund, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.bankTransactions.categorizeAsCreditNoteRefund",
    product: "books",
    method: "POST",
    path: "/books/v3/banktransactions/uncategorized/{transaction_id}/categorize/creditnoterefunds",
    retry: "unsafe",
    scopes: ["ZohoBooks.banking.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { transaction_id: transactionId }, body }, options);
}

/**
 * Categorizes a bank transaction as a customer payment.
 *
 * `POST /books/v3/banktransactions/uncategorized/{transaction_id}/categorize/customerpayments`
 *
 * Scopes: `ZohoBooks.banking.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/bank-transactions/
 */
export function bankTransactionsCategorizeAsCustomerPayment(client: ClientContext, transactionId: string, body?: BankTransactionCategorizeAsCustomerPayment, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.bankTransactions.categorizeAsCustomerPayment",
    product: "books",
    method: "POST",
    path: "/books/v3/banktransactions/uncategorized/{transaction_id}/categorize/customerpayments",
    retry: "unsafe",
    scopes: ["ZohoBooks.banking.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { transaction_id: transactionId }, body }, options);
}

export interface BankTransactionsCategorizeAsExpenseParams {
  doc?: string;
  document_ids?: readonly string[];
  totalFiles?: number;
}

/**
 * Categorizes a bank transaction as an expense.
 *
 * `POST /books/v3/banktransactions/uncategorized/{transaction_id}/categorize/expenses`
 *
 * Scopes: `ZohoBooks.banking.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/bank-transactions/
 */
export function bankTransactionsCategorizeAsExpense(client: ClientContext, transactionId: string, body?: BankTransactionCategorizeAsExpense, params?: BankTransactionsCategorizeAsExpenseParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.bankTransactions.categorizeAsExpense",
    product: "books",
    method: "POST",
    path: "/books/v3/banktransactions/uncategorized/{transaction_id}/categorize/expenses",
    retry: "unsafe",
    scopes: ["ZohoBooks.banking.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { transaction_id: transactionId }, body, params }, options);
}

/**
 * Categorizes a bank transaction as a payment refund.
 *
 * `POST /books/v3/banktransactions/uncategorized/{transaction_id}/categorize/paymentrefunds`
 *
 * Scopes: `ZohoBooks.banking.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/bank-transactions/
 */
export function bankTransactionsCategorizeAsPaymentRefund(client: ClientContext, transactionId: string, body: BankTransactionCategorizeAsPaymentRefund, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.bankTransactions.categorizeAsPaymentRefund",
    product: "books",
    method: "POST",
    path: "/books/v3/banktransactions/uncategorized/{transaction_id}/categorize/paymentrefunds",
    retry: "unsafe",
    scopes: ["ZohoBooks.banking.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { transaction_id: transactionId }, body }, options);
}

/**
 * Categorizes a bank transaction as a vendor credit refund.
 *
 * `POST /books/v3/banktransactions/uncategorized/{transaction_id}/categorize/vendorcreditrefunds`
 *
 * Scopes: `ZohoBooks.banking.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/bank-transactions/
 */
export function bankTransactionsCategorizeAsVendorCreditRefund(client: ClientContext, transactionId: string, body: BankTransactionCategorizeAsVendorCreditRefund, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.bankTransactions.categorizeAsVendorCreditRefund",
    product: "books",
    method: "POST",
    path: "/books/v3/banktransactions/uncategorized/{transaction_id}/categorize/vendorcreditrefunds",
    retry: "unsafe",
    scopes: ["ZohoBooks.banking.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { transaction_id: transactionId }, body }, options);
}

/**
 * Categorizes a bank transaction as a vendor payment.
 *
 * `POST /books/v3/banktransactions/uncategorized/{transaction_id}/categorize/vendorpayments`
 *
 * Scopes: `ZohoBooks.banking.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/bank-transactions/
 */
export function bankTransactionsCategorizeAsVendorPayment(client: ClientContext, transactionId: string, body?: BankTransactionCategorizeAsVendorPayment, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.bankTransactions.categorizeAsVendorPayment",
    product: "books",
    method: "POST",
    path: "/books/v3/banktransactions/uncategorized/{transaction_id}/categorize/vendorpayments",
    retry: "unsafe",
    scopes: ["ZohoBooks.banking.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { transaction_id: transactionId }, body }, options);
}

/**
 * Categorizes a bank transaction as a vendor payment refund.
 *
 * `POST /books/v3/banktransactions/uncategorized/{transaction_id}/categorize/vendorpaymentrefunds`
 *
 * Scopes: `ZohoBooks.banking.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/bank-transactions/
 */
export function bankTransactionsCategorizeAsVendorPaymentRefund(client: ClientContext, transactionId: string, body: BankTransactionCategorizeAsVendorPaymentRefund, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.bankTransactions.categorizeAsVendorPaymentRefund",
    product: "books",
    method: "POST",
    path: "/books/v3/banktransactions/uncategorized/{transaction_id}/categorize/vendorpaymentrefunds",
    retry: "unsafe",
    scopes: ["ZohoBooks.banking.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { transaction_id: transactionId }, body }, options);
}

/**
 * Creates a bank transaction.
 *
 * `POST /books/v3/banktransactions`
 *
 * Scopes: `ZohoBooks.banking.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/bank-transactions/
 */
export function bankTransactionsCreate(client: ClientContext, body: BankTransactionCreate, options?: CallOptions): ZohoPromise<BankTransaction> {
  const operation: Operation = {
    name: "books.bankTransactions.create",
    product: "books",
    method: "POST",
    path: "/books/v3/banktransactions",
    retry: "unsafe",
    scopes: ["ZohoBooks.banking.CREATE"],
    organization: organizationOf,
    property: "banktransaction",
  };
  return entity(client, operation, { body }, options);
}

/**
 * Deletes a bank transaction.
 *
 * `DELETE /books/v3/banktransactions/{transaction_id}`
 *
 * Scopes: `ZohoBooks.banking.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/bank-transactions/
 */
export function bankTransactionsDelete(client: ClientContext, transactionId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.bankTransactions.delete",
    product: "books",
    method: "DELETE",
    path: "/books/v3/banktransactions/{transaction_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.banking.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { transaction_id: transactionId } }, options);
}

export interface BankTransactionsExcludeParams {
  account_id?: string;
}

/**
 * Excludes a bank transaction.
 *
 * `POST /books/v3/banktransactions/uncategorized/{transaction_id}/exclude`
 *
 * Scopes: `ZohoBooks.banking.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/bank-transactions/
 */
export function bankTransactionsExclude(client: ClientContext, transactionId: string, params?: BankTransactionsExcludeParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.bankTransactions.exclude",
    product: "books",
    method: "POST",
    path: "/books/v3/banktransactions/uncategorized/{transaction_id}/exclude",
    retry: "unsafe",
    scopes: ["ZohoBooks.banking.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { transaction_id: transactionId }, params }, options);
}

/**
 * Gets a bank transaction.
 *
 * `GET /books/v3/banktransactions/{transaction_id}`
 *
 * Scopes: `ZohoBooks.banking.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/bank-transactions/
 */
export function bankTransactionsGet(client: ClientContext, transactionId: string, options?: CallOptions): ZohoPromise<BankTransaction> {
  const operation: Operation = {
    name: "books.bankTransactions.get",
    product: "books",
    method: "GET",
    path: "/books/v3/banktransactions/{transaction_id}",
    retry: "safe",
    scopes: ["ZohoBooks.banking.READ"],
    organization: organizationOf,
    property: "banktransaction",
  };
  return entity(client, operation, { path: { transaction_id: transactionId } }, options);
}

export interface BankTransactionsListParams {
  account_id?: string;
  amount?: number;
  date?: string;
  filter_by?: "Status.All" | "Status.Uncategorized" | "Status.Categorized" | "Status.ManuallyAdded" | "Status.Excluded" | "Status.Matched";
  page?: number;
  per_page?: number;
  reference_number?: string;
  search_text?: string;
  sort_column?: string;
  status?: string;
  transaction_status?: string;
  transaction_type?: "sales_without_invoices" | "expense_refund" | "owner_drawings" | "owner_contribution" | "interest_income" | "other_income" | "expense" | "deposit";
}

/**
 * Lists bank transactions.
 *
 * `GET /books/v3/banktransactions`
 *
 * Scopes: `ZohoBooks.banking.READ`.
 *
 * Pages: by number.
 *
 * @see https://www.zoho.com/books/api/v3/bank-transactions/
 */
export function bankTransactionsList(client: ClientContext, params?: BankTransactionsListParams, options?: CallOptions): PagePromise<BankTransactionListItem> {
  const operation: Operation = {
    name: "books.bankTransactions.list",
    product: "books",
    method: "GET",
    path: "/books/v3/banktransactions",
    retry: "safe",
    scopes: ["ZohoBooks.banking.READ"],
    organization: organizationOf,
    property: "banktransactions",
    paging: "context",
  };
  return page(client, operation, { params }, options);
}

export interface BankTransactionsListMatchesParams {
  amount_end?: number;
  amount_start?: number;
  contact?: string;
  date_after?: string;
  date_before?: string;
  page?: number;
  per_page?: number;
  reference_number?: string;
  show_all_transactions?: boolean;
  transaction_id?: string;
  transaction_type?: string;
}

/**
 * Lists the matches of a bank transaction.
 *
 * `GET /books/v3/banktransactions/uncategorized/{transaction_id}/match`
 *
 * Scopes: `ZohoBooks.banking.READ`.
 *
 * Pages: by number.
 *
 * @see https://www.zoho.com/books/api/v3/bank-transactions/
 */
export function bankTransactionsListMatches(client: ClientContext, transactionId: string, params?: BankTransactionsListMatchesParams, options?: CallOptions): PagePromise<MatchingTransaction> {
  const operation: Operation = {
    name: "books.bankTransactions.listMatches",
    product: "books",
    method: "GET",
    path: "/books/v3/banktransactions/uncategorized/{transaction_id}/match",
    retry: "safe",
    scopes: ["ZohoBooks.banking.READ"],
    organization: organizationOf,
    property: "matching_transactions",
    paging: "context",
  };
  return page(client, operation, { path: { transaction_id: transactionId }, params }, options);
}

export interface BankTransactionsMatchParams {
  account_id?: string;
}

/**
 * Matches a bank transaction.
 *
 * `POST /books/v3/banktransactions/uncategorized/{transaction_id}/match`
 *
 * Scopes: `ZohoBooks.banking.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/bank-transactions/
 */
export function bankTransactionsMatch(client: ClientContext, transactionId: string, rows?: readonly TransactionsToBeMatched[], params?: BankTransactionsMatchParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.bankTransactions.match",
    product: "books",
    method: "POST",
    path: "/books/v3/banktransactions/uncategorized/{transaction_id}/match",
    retry: "unsafe",
    scopes: ["ZohoBooks.banking.CREATE"],
    wrap: "transactions_to_be_matched",
    organization: organizationOf,
  };
  return none(client, operation, { path: { transaction_id: transactionId }, body: rows, params }, options);
}

export interface BankTransactionsRestoreParams {
  account_id?: string;
}

/**
 * Restores a bank transaction.
 *
 * `POST /books/v3/banktransactions/uncategorized/{transaction_id}/restore`
 *
 * Scopes: `ZohoBooks.banking.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/bank-transactions/
 */
export function bankTransactionsRestore(client: ClientContext, transactionId: string, params?: BankTransactionsRestoreParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.bankTransactions.restore",
    product: "books",
    method: "POST",
    path: "/books/v3/banktransactions/uncategorized/{transaction_id}/restore",
    retry: "unsafe",
    scopes: ["ZohoBooks.banking.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { transaction_id: transactionId }, params }, options);
}

export interface BankTransactionsUncategorizeParams {
  account_id?: string;
}

/**
 * Uncategorizes a bank transaction.
 *
 * `POST /books/v3/banktransactions/{transaction_id}/uncategorize`
 *
 * Scopes: `ZohoBooks.banking.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/bank-transactions/
 */
export function bankTransactionsUncategorize(client: ClientContext, transactionId: string, params?: BankTransactionsUncategorizeParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.bankTransactions.uncategorize",
    product: "books",
    method: "POST",
    path: "/books/v3/banktransactions/{transaction_id}/uncategorize",
    retry: "unsafe",
    scopes: ["ZohoBooks.banking.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { transaction_id: transactionId }, params }, options);
}

export interface BankTransactionsUnmatchParams {
  account_id?: string;
}

/**
 * Unmatches a bank transaction.
 *
 * `POST /books/v3/banktransactions/{transaction_id}/unmatch`
 *
 * Scopes: `ZohoBooks.banking.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/bank-transactions/
 */
export function bankTransactionsUnmatch(client: ClientContext, transactionId: string, params?: BankTransactionsUnmatchParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.bankTransactions.unmatch",
    product: "books",
    method: "POST",
    path: "/books/v3/banktransactions/{transaction_id}/unmatch",
    retry: "unsafe",
    scopes: ["ZohoBooks.banking.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { transaction_id: transactionId }, params }, options);
}

/**
 * Updates a bank transaction.
 *
 * `PUT /books/v3/banktransactions/{transaction_id}`
 *
 * Scopes: `ZohoBooks.banking.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/bank-transactions/
 */
export function bankTransactionsUpdate(client: ClientContext, transactionId: string, body: BankTransactionUpdate, options?: CallOptions): ZohoPromise<BankTransaction> {
  const operation: Operation = {
    name: "books.bankTransactions.update",
    product: "books",
    method: "PUT",
    path: "/books/v3/banktransactions/{transaction_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.banking.UPDATE"],
    organization: organizationOf,
    property: "banktransaction",
  };
  return entity(client, operation, { path: { transaction_id: transactionId }, body }, options);
}
