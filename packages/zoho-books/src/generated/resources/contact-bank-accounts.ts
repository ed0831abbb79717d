// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { ZohoPromise } from "@x/zoho-auth/client";
import type { ContactBankAccountsVerifyParams } from "../operations/contact-bank-accounts.ts";
import type { ContactBankAccountCreate } from "../schemas/contact-bank-accounts.ts";

/** Operations on contact bank accounts. */
export interface ContactBankAccountsApi {
  /**
   * Approves a contact bank account.
   *
   * `POST /books/v3/contacts/{contact_id}/bankaccount/{bank_account_id}/approve`
   *
   * Scopes: `ZohoBooks.contacts.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  approve(contactId: string, bankAccountId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Creates a contact bank account.
   *
   * `POST /books/v3/contacts/{contact_id}/bankaccount`
   *
   * Scopes: `ZohoBooks.contacts.CREATE`.
   *
   * Zoho does not document what the answer holds.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  create(contactId: string, body?: ContactBankAccountCreate, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
  /**
   * Declines a contact bank account.
   *
   * `POST /books/v3/contacts/{contact_id}/bankaccount/{bank_account_id}/decline`
   *
   * Scopes: `ZohoBooks.contacts.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  decline(contactId: string, bankAccountId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Deletes a contact bank account.
   *
   * `DELETE /books/v3/contacts/{contact_id}/bankaccount/{bank_account_id}`
   *
   * Scopes: `ZohoBooks.contacts.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  delete(contactId: string, bankAccountId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Gets a contact bank account.
   *
   * `GET /books/v3/contacts/{contact_id}/bankaccount/{bank_account_id}`
   *
   * Scopes: `ZohoBooks.contacts.READ`.
   *
   * Zoho does not document what the answer holds.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  get(contactId: string, bankAccountId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
  /**
   * Lists contact bank accounts.
   *
   * `GET /books/v3/contacts/{contact_id}/bankaccounts`
   *
   * Scopes: `ZohoBooks.contacts.READ`.
   *
   * Zoho does not document what the answer holds.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  list(contactId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
  /**
   * Lists all contact bank accounts.
   *
   * `GET /books/v3/contacts/bankaccounts`
   *
   * Scopes: `ZohoBooks.contacts.READ`.
   *
   * Zoho does not document what the answer holds.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  listAll(options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
  /**
   * Updates a contact bank account.
   *
   * `PUT /books/v3/contacts/{contact_id}/bankaccount/{bank_account_id}`
   *
   * Scopes: `ZohoBooks.contacts.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  update(contactId: string, bankAccountId: string, body: ContactBankAccountCreate, options?: CallOptions): ZohoPromise<void>;
  /**
   * Verifies a contact bank account.
   *
   * `POST /books/v3/contacts/{contact_id}/bankaccount/{bank_account_id}/verify`
   *
   * Scopes: `ZohoBooks.contacts.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/contacts/
   */
  verify(contactId: string, bankAccountId: string, params?: ContactBankAccountsVerifyParams, options?: CallOptions): ZohoPromise<void>;
}
