// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { BankTransactionsCategorizeAsExpenseParams, BankTransactionsExcludeParams, BankTransactionsListMatchesParams, BankTransactionsListParams, BankTransactionsMatchParams, BankTransactionsRestoreParams, BankTransactionsUncategorizeParams, BankTransactionsUnmatchParams } from "../operations/bank-transactions.ts";
import type { BankTransaction, BankTransactionCategorize, BankTransactionCategorizeAsCreditNoteRefund, BankTransactionCategorizeAsCustomerPayment, BankTransactionCategorizeAsExpense, BankTransactionCategorizeAsPaymentRefund, BankTransactionCategorizeAsVendorCreditRefund, BankTransactionCategorizeAsVendorPayment, BankTransactionCategorizeAsVendorPaymentRefund, BankTransactionCreate, BankTransactionListItem, BankTransactionUpdate, MatchingTransaction, TransactionsToBeMatched } from "../schemas/bank-transactions.ts";

/** Operations on bank transactions. */
export interface BankTransactionsApi {
  /**
   * Categorizes a bank transaction.
   *
   * `POST /books/v3/banktransactions/uncategorized/{transaction_id}/categorize`
   *
   * Scopes: `ZohoBooks.banking.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/bank-transactions/
   */
  categorize(transactionId: string, body: BankTransactionCategorize, options?: CallOptions): ZohoPromise<void>;
  /**
   * Categorizes a bank transaction as a credit note refund.
   *
   * `POST /books/v3/banktransactions/uncategorized/{transaction_id}/categorize/creditnoterefunds`
   *
   * Scopes: `ZohoBooks.banking.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/bank-transactions/
   */
  categorizeAsCreditNoteRefund(transactionId: string, body: BankTransactionCategorizeAsCreditNoteRefund, options?: CallOptions): ZohoPromise<void>;
  /**
   * Categorizes a bank transaction as a customer payment.
   *
   * `POST /books/v3/banktransactions/uncategorized/{transaction_id}/categorize/customerpayments`
   *
   * Scopes: `ZohoBooks.banking.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/bank-transactions/
   */
  categorizeAsCustomerPayment(transactionId: string, body?: BankTransactionCategorizeAsCustomerPayment, options?: CallOptions): ZohoPromise<void>;
  /**
   * Categorizes a bank transaction as an expense.
   *
   * `POST /books/v3/banktransactions/uncategorized/{transaction_id}/categorize/expenses`
   *
   * Scopes: `ZohoBooks.banking.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/bank-transactions/
   */
  categorizeAsExpense(transactionId: string, body?: BankTransactionCategorizeAsExpense, params?: BankTransactionsCategorizeAsExpenseParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Categorizes a bank transaction as a payment refund.
   *
   * `POST /books/v3/banktransactions/uncategorized/{transaction_id}/categorize/paymentrefunds`
   *
   * Scopes: `ZohoBooks.banking.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/bank-transactions/
   */
  categorizeAsPaymentRefund(transactionId: string, body: BankTransactionCategorizeAsPaymentRefund, options?: CallOptions): ZohoPromise<void>;
  /**
   * Categorizes a bank transaction as a vendor credit refund.
   *
   * `POST /books/v3/banktransactions/uncategorized/{transaction_id}/categorize/vendorcreditrefunds`
   *
   * Scopes: `ZohoBooks.banking.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/bank-transactions/
   */
  categorizeAsVendorCreditRefund(transactionId: string, body: BankTransactionCategorizeAsVendorCreditRefund, options?: CallOptions): ZohoPromise<void>;
  /**
   * Categorizes a bank transaction as a vendor payment.
   *
   * `POST /books/v3/banktransactions/uncategorized/{transaction_id}/categorize/vendorpayments`
   *
   * Scopes: `ZohoBooks.banking.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/bank-transactions/
   */
  categorizeAsVendorPayment(transactionId: string, body?: BankTransactionCategorizeAsVendorPayment, options?: CallOptions): ZohoPromise<void>;
  /**
   * Categorizes a bank transaction as a vendor payment refund.
   *
   * `POST /books/v3/banktransactions/uncategorized/{transaction_id}/categorize/vendorpaymentrefunds`
   *
   * Scopes: `ZohoBooks.banking.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/bank-transactions/
   */
  categorizeAsVendorPaymentRefund(transactionId: string, body: BankTransactionCategorizeAsVendorPaymentRefund, options?: CallOptions): ZohoPromise<void>;
  /**
   * Creates a bank transaction.
   *
   * `POST /books/v3/banktransactions`
   *
   * Scopes: `ZohoBooks.banking.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/bank-transactions/
   */
  create(body: BankTransactionCreate, options?: CallOptions): ZohoPromise<BankTransaction>;
  /**
   * Deletes a bank transaction.
   *
   * `DELETE /books/v3/banktransactions/{transaction_id}`
   *
   * Scopes: `ZohoBooks.banking.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/bank-transactions/
   */
  delete(transactionId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Excludes a bank transaction.
   *
   * `POST /books/v3/banktransactions/uncategorized/{transaction_id}/exclude`
   *
   * Scopes: `ZohoBooks.banking.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/bank-transactions/
   */
  exclude(transactionId: string, params?: BankTransactionsExcludeParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Gets a bank transaction.
   *
   * `GET /books/v3/banktransactions/{transaction_id}`
   *
   * Scopes: `ZohoBooks.banking.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/bank-transactions/
   */
  get(transactionId: string, options?: CallOptions): ZohoPromise<BankTransaction>;
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
  list(params?: BankTransactionsListParams, options?: CallOptions): PagePromise<BankTransactionListItem>;
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
  listMatches(transactionId: string, params?: BankTransactionsListMatchesParams, options?: CallOptions): PagePromise<MatchingTransaction>;
  /**
   * Matches a bank transaction.
   *
   * `POST /books/v3/banktransactions/uncategorized/{transaction_id}/match`
   *
   * Scopes: `ZohoBooks.banking.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/bank-transactions/
   */
  match(transactionId: string, rows?: readonly TransactionsToBeMatched[], params?: BankTransactionsMatchParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Restores a bank transaction.
   *
   * `POST /books/v3/banktransactions/uncategorized/{transaction_id}/restore`
   *
   * Scopes: `ZohoBooks.banking.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/bank-transactions/
   */
  restore(transactionId: string, params?: BankTransactionsRestoreParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Uncategorizes a bank transaction.
   *
   * `POST /books/v3/banktransactions/{transaction_id}/uncategorize`
   *
   * Scopes: `ZohoBooks.banking.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/bank-transactions/
   */
  uncategorize(transactionId: string, params?: BankTransactionsUncategorizeParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Unmatches a bank transaction.
   *
   * `POST /books/v3/banktransactions/{transaction_id}/unmatch`
   *
   * Scopes: `ZohoBooks.banking.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/bank-transactions/
   */
  unmatch(transactionId: string, params?: BankTransactionsUnmatchParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates a bank transaction.
   *
   * `PUT /books/v3/banktransactions/{transaction_id}`
   *
   * Scopes: `ZohoBooks.banking.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/bank-transactions/
   */
  update(transactionId: string, body: BankTransactionUpdate, options?: CallOptions): ZohoPromise<BankTransaction>;
}
