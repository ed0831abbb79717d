// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type ZohoPromise, none, organizationOf, value, withoutEnvelope } from "@x/zoho-auth/client";
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
    product: "books",
    method: "POST",
    path: "/books/v3/contacts/{contact_id}/bankaccount/{bank_account_id}/approve",
    retry: "unsafe",
    scopes: ["ZohoBooks.contacts.CREATE"],
    organization: organizationOf,
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
    product: "books",
    method: "POST",
    path: "/books/v3/contacts/{contact_id}/bankaccount",
    retry: "unsafe",
    scopes: ["ZohoBooks.contacts.CREATE"],
    organization: organizationOf,
    enveloped: withoutEnvelope,
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
    product: "books",
    method: "POST",
    path: "/books/v3/contacts/{contact_id}/bankaccount/{bank_account_id}/decline",
    retry: "unsafe",
    scopes: ["ZohoBooks.contacts.CREATE"],
    organization: organizationOf,
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
    product: "books",
    method: "DELETE",
    path: "/books/v3/contacts/{contact_id}/bankaccount/{bank_account_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.contacts.DELETE"],
    organization: organizationOf,
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
    product: "books",
    method: "GET",
    path: "/books/v3/contacts/{contact_id}/bankaccount/{bank_account_id}",
    retry: "safe",
    scopes: ["ZohoBooks.contacts.READ"],
    organization: organizationOf,
    enveloped: withoutEnvelope,
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
    product: "books",
    method: "GET",
    path: "/books/v3/contacts/{contact_id}/bankaccounts",
    retry: "safe",
    scopes: ["ZohoBooks.contacts.READ"],
    organization: organizationOf,
    enveloped: withoutEnvelope,
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
    product: "books",
    method: "GET",
    path: "/books/v3/contacts/bankaccounts",
    retry: "safe",
    scopes: ["ZohoBooks.contacts.READ"],
    organization: organizationOf,
    enveloped: withoutEnvelope,
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
    product: "books",
    method: "PUT",
    path: "/books/v3/contacts/{contact_id}/bankaccount/{bank_account_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.contacts.UPDATE"],
    organization: organizationOf,
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
    product: "books",
    method: "POST",
    path: "/books/v3/contacts/{contact_id}/bankaccount/{bank_account_id}/verify",
    retry: "unsafe",
    scopes: ["ZohoBooks.contacts.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { contact_id: contactId, bank_account_id: bankAccountId }, params }, options);
}
