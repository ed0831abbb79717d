// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type FileDownload, type FileUpload, type Operation, type ZohoPromise, file, multipart, none, organizationOf, value, withoutEnvelope } from "@x/zoho-auth/client";
import type { BankReconciliationCreate } from "../schemas/bank-reconciliations.ts";

/**
 * Adds an attachment to a bank reconciliation.
 *
 * `POST /books/v3/bankaccounts/{account_id}/reconciliations/{reconciliation_id}/attachment`
 *
 * Scopes: `ZohoBooks.banking.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/bank-accounts/
 */
export function bankReconciliationsAddAttachment(client: ClientContext, accountId: string, reconciliationId: string, form: { attachment: FileUpload; }, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.bankReconciliations.addAttachment",
    product: "books",
    method: "POST",
    path: "/books/v3/bankaccounts/{account_id}/reconciliations/{reconciliation_id}/attachment",
    retry: "unsafe",
    scopes: ["ZohoBooks.banking.CREATE"],
    form: multipart,
    organization: organizationOf,
  };
  return none(client, operation, { path: { account_id: accountId, reconciliation_id: reconciliationId }, body: form }, options);
}

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
export function bankReconciliationsCreate(client: ClientContext, accountId: string, body?: BankReconciliationCreate, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }> {
  const operation: Operation = {
    name: "books.bankReconciliations.create",
    product: "books",
    method: "POST",
    path: "/books/v3/bankaccounts/{account_id}/reconciliations",
    retry: "unsafe",
    scopes: ["ZohoBooks.banking.CREATE"],
    organization: organizationOf,
    enveloped: withoutEnvelope,
  };
  return value(client, operation, { path: { account_id: accountId }, body }, options);
}

/**
 * Deletes a bank reconciliation.
 *
 * `DELETE /books/v3/bankaccounts/{account_id}/reconciliations/{reconciliation_id}`
 *
 * Scopes: `ZohoBooks.banking.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/bank-accounts/
 */
export function bankReconciliationsDelete(client: ClientContext, accountId: string, reconciliationId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.bankReconciliations.delete",
    product: "books",
    method: "DELETE",
    path: "/books/v3/bankaccounts/{account_id}/reconciliations/{reconciliation_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.banking.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { account_id: accountId, reconciliation_id: reconciliationId } }, options);
}

/**
 * Deletes the document of a bank reconciliation.
 *
 * `DELETE /books/v3/bankaccounts/{account_id}/reconciliations/{reconciliation_id}/documents/{document_id}`
 *
 * Scopes: `ZohoBooks.banking.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/bank-accounts/
 */
export function bankReconciliationsDeleteDocument(client: ClientContext, accountId: string, reconciliationId: string, documentId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.bankReconciliations.deleteDocument",
    product: "books",
    method: "DELETE",
    path: "/books/v3/bankaccounts/{account_id}/reconciliations/{reconciliation_id}/documents/{document_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.banking.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { account_id: accountId, reconciliation_id: reconciliationId, document_id: documentId } }, options);
}

/**
 * Downloads the document of a bank reconciliation.
 *
 * `GET /books/v3/bankaccounts/{account_id}/reconciliations/{reconciliation_id}/documents/{document_id}`
 *
 * Scopes: `ZohoBooks.banking.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/bank-accounts/
 */
export function bankReconciliationsDownloadDocument(client: ClientContext, accountId: string, reconciliationId: string, documentId: string, options?: CallOptions): ZohoPromise<FileDownload> {
  const operation: Operation = {
    name: "books.bankReconciliations.downloadDocument",
    product: "books",
    method: "GET",
    path: "/books/v3/bankaccounts/{account_id}/reconciliations/{reconciliation_id}/documents/{document_id}",
    retry: "safe",
    scopes: ["ZohoBooks.banking.READ"],
    organization: organizationOf,
  };
  return file(client, operation, { path: { account_id: accountId, reconciliation_id: reconciliationId, document_id: documentId } }, options);
}

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
export function bankReconciliationsGet(client: ClientContext, accountId: string, reconciliationId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }> {
  const operation: Operation = {
    name: "books.bankReconciliations.get",
    product: "books",
    method: "GET",
    path: "/books/v3/bankaccounts/{account_id}/reconciliations/{reconciliation_id}",
    retry: "safe",
    scopes: ["ZohoBooks.banking.READ"],
    organization: organizationOf,
    enveloped: withoutEnvelope,
  };
  return value(client, operation, { path: { account_id: accountId, reconciliation_id: reconciliationId } }, options);
}

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
export function bankReconciliationsList(client: ClientContext, accountId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }> {
  const operation: Operation = {
    name: "books.bankReconciliations.list",
    product: "books",
    method: "GET",
    path: "/books/v3/bankaccounts/{account_id}/reconciliations",
    retry: "safe",
    scopes: ["ZohoBooks.banking.READ"],
    organization: organizationOf,
    enveloped: withoutEnvelope,
  };
  return value(client, operation, { path: { account_id: accountId } }, options);
}

/**
 * Saves the draft of a bank reconciliation.
 *
 * `PUT /books/v3/bankaccounts/{account_id}/reconciliations/{reconciliation_id}/draft`
 *
 * Scopes: `ZohoBooks.banking.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/bank-accounts/
 */
export function bankReconciliationsSaveDraft(client: ClientContext, accountId: string, reconciliationId: string, body: BankReconciliationCreate, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.bankReconciliations.saveDraft",
    product: "books",
    method: "PUT",
    path: "/books/v3/bankaccounts/{account_id}/reconciliations/{reconciliation_id}/draft",
    retry: "idempotent",
    scopes: ["ZohoBooks.banking.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { account_id: accountId, reconciliation_id: reconciliationId }, body }, options);
}

/**
 * Updates a bank reconciliation.
 *
 * `PUT /books/v3/bankaccounts/{account_id}/reconciliations/{reconciliation_id}`
 *
 * Scopes: `ZohoBooks.banking.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/bank-accounts/
 */
export function bankReconciliationsUpdate(client: ClientContext, accountId: string, reconciliationId: string, body: BankReconciliationCreate, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.bankReconciliations.update",
    product: "books",
    method: "PUT",
    path: "/books/v3/bankaccounts/{account_id}/reconciliations/{reconciliation_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.banking.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { account_id: accountId, reconciliation_id: reconciliationId }, body }, options);
}
