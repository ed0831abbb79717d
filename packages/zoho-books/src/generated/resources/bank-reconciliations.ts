// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { FileDownload, FileUpload, ZohoPromise } from "@x/zoho-auth/client";
import type { BankReconciliationCreate } from "../schemas/bank-reconciliations.ts";

/** Operations on bank reconciliations. */
export interface BankReconciliationsApi {
  /**
   * Adds an attachment to a bank reconciliation.
   *
   * `POST /books/v3/bankaccounts/{account_id}/reconciliations/{reconciliation_id}/attachment`
   *
   * Scopes: `ZohoBooks.banking.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/bank-accounts/
   */
  addAttachment(accountId: string, reconciliationId: string, form: { attachment: FileUpload; }, options?: CallOptions): ZohoPromise<void>;
  /**
   * Creates a bank reconciliation.
   *
   * `POST /books/v3/bankaccounts/{account_id}/reconciliations`
   *
   * Scopes: `ZohoBooks.banking.CREATE`.
   *
   * Zoho does not document what the answer holds.
   *
   * @see https://www.zoho.com/books/api/v3/bank-accounts/
   */
  create(accountId: string, body?: BankReconciliationCreate, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
  /**
   * Deletes a bank reconciliation.
   *
   * `DELETE /books/v3/bankaccounts/{account_id}/reconciliations/{reconciliation_id}`
   *
   * Scopes: `ZohoBooks.banking.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/bank-accounts/
   */
  delete(accountId: string, reconciliationId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Deletes the document of a bank reconciliation.
   *
   * `DELETE /books/v3/bankaccounts/{account_id}/reconciliations/{reconciliation_id}/documents/{document_id}`
   *
   * Scopes: `ZohoBooks.banking.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/bank-accounts/
   */
  deleteDocument(accountId: string, reconciliationId: string, documentId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Downloads the document of a bank reconciliation.
   *
   * `GET /books/v3/bankaccounts/{account_id}/reconciliations/{reconciliation_id}/documents/{document_id}`
   *
   * Scopes: `ZohoBooks.banking.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/bank-accounts/
   */
  downloadDocument(accountId: string, reconciliationId: string, documentId: string, options?: CallOptions): ZohoPromise<FileDownload>;
  /**
   * Gets a bank reconciliation.
   *
   * `GET /books/v3/bankaccounts/{account_id}/reconciliations/{reconciliation_id}`
   *
   * Scopes: `ZohoBooks.banking.READ`.
   *
   * Zoho does not document what the answer holds.
   *
   * @see https://www.zoho.com/books/api/v3/bank-accounts/
   */
  get(accountId: string, reconciliationId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
  /**
   * Lists bank reconciliations.
   *
   * `GET /books/v3/bankaccounts/{account_id}/reconciliations`
   *
   * Scopes: `ZohoBooks.banking.READ`.
   *
   * Zoho does not document what the answer holds.
   *
   * @see https://www.zoho.com/books/api/v3/bank-accounts/
   */
  list(accountId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
  /**
   * Saves the draft of a bank reconciliation.
   *
   * `PUT /books/v3/bankaccounts/{account_id}/reconciliations/{reconciliation_id}/draft`
   *
   * Scopes: `ZohoBooks.banking.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/bank-accounts/
   */
  saveDraft(accountId: string, reconciliationId: string, body: BankReconciliationCreate, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates a bank reconciliation.
   *
   * `PUT /books/v3/bankaccounts/{account_id}/reconciliations/{reconciliation_id}`
   *
   * Scopes: `ZohoBooks.banking.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/bank-accounts/
   */
  update(accountId: string, reconciliationId: string, body: BankReconciliationCreate, options?: CallOptions): ZohoPromise<void>;
}
