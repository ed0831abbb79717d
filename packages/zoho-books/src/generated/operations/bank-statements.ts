// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type ZohoPromise, entity, none, organizationOf, value, withoutEnvelope } from "@x/zoho-auth/client";
import type { BankStatement, BankStatementImport } from "../schemas/bank-statements.ts";

/**
 * Deletes the bank statement that was imported last.
 *
 * `DELETE /books/v3/bankaccounts/{account_id}/statement/{statement_id}`
 *
 * Scopes: `ZohoBooks.banking.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/bank-accounts/
 */
export function bankStatementsDelete(client: ClientContext, accountId: string, statementId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.bankStatements.delete",
    product: "books",
    method: "DELETE",
    path: "/books/v3/bankaccounts/{account_id}/statement/{statement_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.banking.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { account_id: accountId, statement_id: statementId } }, options);
}

/**
 * Gets the key that encrypts bank statements for their import.
 *
 * `GET /books/v3/bankaccounts/import/encryptionkey`
 *
 * Scopes: `ZohoBooks.banking.READ`.
 *
 * Zoho does not document what the answer holds.
 *
 * @see https://www.zoho.com/books/api/v3/bank-accounts/
 */
export function bankStatementsGetImportEncryptionKey(client: ClientContext, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }> {
  const operation: Operation = {
    name: "books.bankStatements.getImportEncryptionKey",
    product: "books",
    method: "GET",
    path: "/books/v3/bankaccounts/import/encryptionkey",
    retry: "safe",
    scopes: ["ZohoBooks.banking.READ"],
    organization: organizationOf,
    enveloped: withoutEnvelope,
  };
  return value(client, operation, {}, options);
}

/**
 * Gets the bank statement that was imported last.
 *
 * `GET /books/v3/bankaccounts/{account_id}/statement/lastimported`
 *
 * Scopes: `ZohoBooks.banking.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/bank-accounts/
 */
export function bankStatementsGetLastImported(client: ClientContext, accountId: string, options?: CallOptions): ZohoPromise<BankStatement> {
  const operation: Operation = {
    name: "books.bankStatements.getLastImported",
    product: "books",
    method: "GET",
    path: "/books/v3/bankaccounts/{account_id}/statement/lastimported",
    retry: "safe",
    scopes: ["ZohoBooks.banking.READ"],
    organization: organizationOf,
    property: "statement",
  };
  return entity(client, operation, { path: { account_id: accountId } }, options);
}

/**
 * Gets the summary of a bank statement.
 *
 * `GET /books/v3/bankaccounts/{account_id}/statementsummary`
 *
 * Scopes: `ZohoBooks.banking.READ`.
 *
 * Zoho does not document what the answer holds.
 *
 * @see https://www.zoho.com/books/api/v3/bank-accounts/
 */
export function bankStatementsGetSummary(client: ClientContext, accountId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }> {
  const operation: Operation = {
    name: "books.bankStatements.getSummary",
    product: "books",
    method: "GET",
    path: "/books/v3/bankaccounts/{account_id}/statementsummary",
    retry: "safe",
    scopes: ["ZohoBooks.banking.READ"],
    organization: organizationOf,
    enveloped: withoutEnvelope,
  };
  return value(client, operation, { path: { account_id: accountId } }, options);
}

/**
 * Imports a bank statement.
 *
 * `POST /books/v3/bankstatements`
 *
 * Scopes: `ZohoBooks.banking.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/bank-accounts/
 */
export function bankStatementsImport(client: ClientContext, body: BankStatementImport, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.bankStatements.import",
    product: "books",
    method: "POST",
    path: "/books/v3/bankstatements",
    retry: "unsafe",
    scopes: ["ZohoBooks.banking.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { body }, options);
}

/**
 * Lists bank statements.
 *
 * `GET /books/v3/bankaccounts/{account_id}/statements`
 *
 * Scopes: `ZohoBooks.banking.READ`.
 *
 * Zoho does not document what the answer holds.
 *
 * @see https://www.zoho.com/books/api/v3/bank-accounts/
 */
export function bankStatementsList(client: ClientContext, accountId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }> {
  const operation: Operation = {
    name: "books.bankStatements.list",
    product: "books",
    method: "GET",
    path: "/books/v3/bankaccounts/{account_id}/statements",
    retry: "safe",
    scopes: ["ZohoBooks.banking.READ"],
    organization: organizationOf,
    enveloped: withoutEnvelope,
  };
  return value(client, operation, { path: { account_id: accountId } }, options);
}

/**
 * Lists the bank statements that nobody has reviewed.
 *
 * `GET /books/v3/bankaccounts/{account_id}/statements/unreviewed`
 *
 * Scopes: `ZohoBooks.banking.READ`.
 *
 * Zoho does not document what the answer holds.
 *
 * @see https://www.zoho.com/books/api/v3/bank-accounts/
 */
export function bankStatementsListUnreviewed(client: ClientContext, accountId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }> {
  const operation: Operation = {
    name: "books.bankStatements.listUnreviewed",
    product: "books",
    method: "GET",
    path: "/books/v3/bankaccounts/{account_id}/statements/unreviewed",
    retry: "safe",
    scopes: ["ZohoBooks.banking.READ"],
    organization: organizationOf,
    enveloped: withoutEnvelope,
  };
  return value(client, operation, { path: { account_id: accountId } }, options);
}
