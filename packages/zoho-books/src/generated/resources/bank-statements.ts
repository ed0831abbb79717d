// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { ZohoPromise } from "@x/zoho-auth/client";
import type { BankStatement, BankStatementImport } from "../schemas/bank-statements.ts";

/** Operations on bank statements. */
export interface BankStatementsApi {
  /**
   * Deletes the bank statement that was imported last.
   *
   * `DELETE /books/v3/bankaccounts/{account_id}/statement/{statement_id}`
   *
   * Scopes: `ZohoBooks.banking.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/bank-accounts/
   */
  delete(accountId: string, statementId: string, options?: CallOptions): ZohoPromise<void>;
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
  getImportEncryptionKey(options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
  /**
   * Gets the bank statement that was imported last.
   *
   * `GET /books/v3/bankaccounts/{account_id}/statement/lastimported`
   *
   * Scopes: `ZohoBooks.banking.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/bank-accounts/
   */
  getLastImported(accountId: string, options?: CallOptions): ZohoPromise<BankStatement>;
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
  getSummary(accountId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
  /**
   * Imports a bank statement.
   *
   * `POST /books/v3/bankstatements`
   *
   * Scopes: `ZohoBooks.banking.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/bank-accounts/
   */
  import(body: BankStatementImport, options?: CallOptions): ZohoPromise<void>;
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
  list(accountId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
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
  listUnreviewed(accountId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
}
