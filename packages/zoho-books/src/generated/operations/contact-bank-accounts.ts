// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type ZohoPromise, none, value } from "@x/zoho-auth/client";
import type { ContactBankAccountCreate } from "../schemas/contact-bank-accounts.ts";

/**
 * Approves a contact bank account.
 *
 * `POST /books/v3/contacts/{contact_id}/bankaccount/{bank_account_id}/approve`
 *
 * Scopes: `ZohoBooks.contacts.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/contacts/
 */
export function contactBankAccountsApprove(client: ClientContext, contactId: string, bankAccountId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.contactBankAccounts.approve",
    method: "POST",
    path: "/books/v3/contacts/{contact_id}/bankaccount/{bank_account_id}/approve",
    scopes: ["ZohoBooks.contacts.CREATE"],
    organization: true,
  };
  return none(client, operation, { path: { contact_id: contactId, bank_account_id: bankAccountId } }, options);
}

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
export function contactBankAccountsCreate(client: ClientContext, contactId: string, body?: ContactBankAccountCreate, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }> {
  const operation: Operation = {
    name: "books.contactBankAccounts.create",
    method: "POST",
    path: "/books/v3/contacts/{contact_id}/bankaccount",
    scopes: ["ZohoBooks.contacts.CREATE"],
    organization: true,
    enveloped: true,
  };
  return value(client, operation, { path: { contact_id: contactId }, body }, options);
}

/**
 * Declines a contact bank account.
 *
 * `POST /books/v3/contacts/{contact_id}/bankaccount/{bank_account_id}/decline`
 *
 * Scopes: `ZohoBooks.contacts.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/contacts/
 */
export function contactBankAccountsDecline(client: ClientContext, contactId: string, bankAccountId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.contactBankAccounts.decline",
    method: "POST",
    path: "/books/v3/contacts/{contact_id}/bankaccount/{bank_account_id}/decline",
    scopes: ["ZohoBooks.contacts.CREATE"],
    organization: true,
  };
  return none(client, operation, { path: { contact_id: contactId, bank_account_id: bankAccountId } }, options);
}

/**
 * Deletes a contact bank account.
 *
 * `DELETE /books/v3/contacts/{contact_id}/bankaccount/{bank_account_id}`
 *
 * Scopes: `ZohoBooks.contacts.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/contacts/
 */
export function contactBankAccountsDelete(client: ClientContext, contactId: string, bankAccountId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.contactBankAccounts.delete",
    method: "DELETE",
    path: "/books/v3/contacts/{contact_id}/bankaccount/{bank_account_id}",
    scopes: ["ZohoBooks.contacts.DELETE"],
    organization: true,
  };
  return none(client, operation, { path: { contact_id: contactId, bank_account_id: bankAccountId } }, options);
}

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
export function contactBankAccountsGet(client: ClientContext, contactId: string, bankAccountId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }> {
  const operation: Operation = {
    name: "books.contactBankAccounts.get",
    method: "GET",
    path: "/books/v3/contacts/{contact_id}/bankaccount/{bank_account_id}",
    scopes: ["ZohoBooks.contacts.READ"],
    organization: true,
    enveloped: true,
  };
  return value(client, operation, { path: { contact_id: contactId, bank_account_id: bankAccountId } }, options);
}

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
export function contactBankAccountsList(client: ClientContext, contactId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }> {
  const operation: Operation = {
    name: "books.contactBankAccounts.list",
    method: "GET",
    path: "/books/v3/contacts/{contact_id}/bankaccounts",
    scopes: ["ZohoBooks.contacts.READ"],
    organization: true,
    enveloped: true,
  };
  return value(client, operation, { path: { contact_id: contactId } }, options);
}

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
export function contactBankAccountsListAll(client: ClientContext, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }> {
  const operation: Operation = {
    name: "books.contactBankAccounts.listAll",
    method: "GET",
    path: "/books/v3/contacts/bankaccounts",
    scopes: ["ZohoBooks.contacts.READ"],
    organization: true,
    enveloped: true,
  };
  return value(client, operation, {}, options);
}

/**
 * Updates a contact bank account.
 *
 * `PUT /books/v3/contacts/{contact_id}/bankaccount/{bank_account_id}`
 *
 * Scopes: `ZohoBooks.contacts.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/contacts/
 */
export function contactBankAccountsUpdate(client: ClientContext, contactId: string, bankAccountId: string, body: ContactBankAccountCreate, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.contactBankAccounts.update",
    method: "PUT",
    path: "/books/v3/contacts/{contact_id}/bankaccount/{bank_account_id}",
    scopes: ["ZohoBooks.contacts.UPDATE"],
    organization: true,
  };
  return none(client, operation, { path: { contact_id: contactId, bank_account_id: bankAccountId }, body }, options);
}

export interface ContactBankAccountsVerifyParams {
  first_deposit_amount?: number;
  second_deposit_amount?: number;
}

/**
 * Verifies a contact bank account.
 *
 * `POST /books/v3/contacts/{contact_id}/bankaccount/{bank_account_id}/verify`
 *
 * Scopes: `ZohoBooks.contacts.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/contacts/
 */
export function contactBankAccountsVerify(client: ClientContext, contactId: string, bankAccountId: string, params?: ContactBankAccountsVerifyParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.contactBankAccounts.verify",
    method: "POST",
    path: "/books/v3/contacts/{contact_id}/bankaccount/{bank_account_id}/verify",
    scopes: ["ZohoBooks.contacts.CREATE"],
    organization: true,
  };
  return none(client, operation, { path: { contact_id: contactId, bank_account_id: bankAccountId }, params }, options);
}
