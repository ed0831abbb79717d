// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, type ZohoPromise, entity, none, organizationOf, page, value, withoutEnvelope } from "@x/zoho-auth/client";
import type { BankAccount, BankAccountCreate, BankAccountListItem, BankAccountUpdate } from "../schemas/bank-accounts.ts";

/**
 * Creates a bank account.
 *
 * `POST /books/v3/bankaccounts`
 *
 * Scopes: `ZohoBooks.banking.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/bank-accounts/
 */
export function bankAccountsCreate(client: ClientContext, body: BankAccountCreate, options?: CallOptions): ZohoPromise<BankAccount> {
  const operation: Operation = {
    name: "books.bankAccounts.create",
    product: "books",
    method: "POST",
    path: "/books/v3/bankaccounts",
    retry: "unsafe",
    scopes: ["ZohoBooks.banking.CREATE"],
    organization: organizationOf,
    property: "bankaccount",
  };
  return entity(client, operation, { body }, options);
}

/**
 * Deletes a bank account.
 *
 * `DELETE /books/v3/bankaccounts/{account_id}`
 *
 * Scopes: `ZohoBooks.banking.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/bank-accounts/
 */
export function bankAccountsDelete(client: ClientContext, accountId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.bankAccounts.delete",
    product: "books",
    method: "DELETE",
    path: "/books/v3/bankaccounts/{account_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.banking.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { account_id: accountId } }, options);
}

/**
 * Gets a bank account.
 *
 * `GET /books/v3/bankaccounts/{account_id}`
 *
 * Scopes: `ZohoBooks.banking.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/bank-accounts/
 */
export function bankAccountsGet(client: ClientContext, accountId: string, options?: CallOptions): ZohoPromise<BankAccount> {
  const operation: Operation = {
    name: "books.bankAccounts.get",
    product: "books",
    method: "GET",
    path: "/books/v3/bankaccounts/{account_id}",
    retry: "safe",
    scopes: ["ZohoBooks.banking.READ"],
    organization: organizationOf,
    property: "bankaccount",
  };
  return entity(client, operation, { path: { account_id: accountId } }, options);
}

/**
 * Gets the balance of a bank account.
 *
 * `GET /books/v3/bankaccounts/{account_id}/balance`
 *
 * Scopes: `ZohoBooks.banking.READ`.
 *
 * Zoho does not document what the answer holds.
 *
 * @see https://www.zoho.com/books/api/v3/bank-accounts/
 */
export function bankAccountsGetBalance(client: ClientContext, accountId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }> {
  const operation: Operation = {
    name: "books.bankAccounts.getBalance",
    product: "books",
    method: "GET",
    path: "/books/v3/bankaccounts/{account_id}/balance",
    retry: "safe",
    scopes: ["ZohoBooks.banking.READ"],
    organization: organizationOf,
    enveloped: withoutEnvelope,
  };
  return value(client, operation, { path: { account_id: accountId } }, options);
}

/**
 * Gets the balances of a bank account.
 *
 * `GET /books/v3/bankaccounts/{account_id}/balances`
 *
 * Scopes: `ZohoBooks.banking.READ`.
 *
 * Zoho does not document what the answer holds.
 *
 * @see https://www.zoho.com/books/api/v3/bank-accounts/
 */
export function bankAccountsGetBalances(client: ClientContext, accountId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }> {
  const operation: Operation = {
    name: "books.bankAccounts.getBalances",
    product: "books",
    method: "GET",
    path: "/books/v3/bankaccounts/{account_id}/balances",
    retry: "safe",
    scopes: ["ZohoBooks.banking.READ"],
    organization: organizationOf,
    enveloped: withoutEnvelope,
  };
  return value(client, operation, { path: { account_id: accountId } }, options);
}

/**
 * Gets the insights of a bank account.
 *
 * `GET /books/v3/bankaccounts/{account_id}/insights`
 *
 * Scopes: `ZohoBooks.banking.READ`.
 *
 * Zoho does not document what the answer holds.
 *
 * @see https://www.zoho.com/books/api/v3/bank-accounts/
 */
export function bankAccountsGetInsights(client: ClientContext, accountId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }> {
  const operation: Operation = {
    name: "books.bankAccounts.getInsights",
    product: "books",
    method: "GET",
    path: "/books/v3/bankaccounts/{account_id}/insights",
    retry: "safe",
    scopes: ["ZohoBooks.banking.READ"],
    organization: organizationOf,
    enveloped: withoutEnvelope,
  };
  return value(client, operation, { path: { account_id: accountId } }, options);
}

/**
 * Gets the overview of a bank account.
 *
 * `GET /books/v3/bankaccounts/{account_id}/overview`
 *
 * Scopes: `ZohoBooks.banking.READ`.
 *
 * Zoho does not document what the answer holds.
 *
 * @see https://www.zoho.com/books/api/v3/bank-accounts/
 */
export function bankAccountsGetOverview(client: ClientContext, accountId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }> {
  const operation: Operation = {
    name: "books.bankAccounts.getOverview",
    product: "books",
    method: "GET",
    path: "/books/v3/bankaccounts/{account_id}/overview",
    retry: "safe",
    scopes: ["ZohoBooks.banking.READ"],
    organization: organizationOf,
    enveloped: withoutEnvelope,
  };
  return value(client, operation, { path: { account_id: accountId } }, options);
}

/**
 * Gets the overview of all bank accounts.
 *
 * `GET /books/v3/bankaccounts/overview`
 *
 * Scopes: `ZohoBooks.banking.READ`.
 *
 * Zoho does not document what the answer holds.
 *
 * @see https://www.zoho.com/books/api/v3/bank-accounts/
 */
export function bankAccountsGetOverviewOfAll(client: ClientContext, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }> {
  const operation: Operation = {
    name: "books.bankAccounts.getOverviewOfAll",
    product: "books",
    method: "GET",
    path: "/books/v3/bankaccounts/overview",
    retry: "safe",
    scopes: ["ZohoBooks.banking.READ"],
    organization: organizationOf,
    enveloped: withoutEnvelope,
  };
  return value(client, operation, {}, options);
}

/**
 * Gets the preferences of a bank account.
 *
 * `GET /books/v3/bankaccounts/{account_id}/preferences`
 *
 * Scopes: `ZohoBooks.banking.READ`.
 *
 * Zoho does not document what the answer holds.
 *
 * @see https://www.zoho.com/books/api/v3/bank-accounts/
 */
export function bankAccountsGetPreferences(client: ClientContext, accountId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }> {
  const operation: Operation = {
    name: "books.bankAccounts.getPreferences",
    product: "books",
    method: "GET",
    path: "/books/v3/bankaccounts/{account_id}/preferences",
    retry: "safe",
    scopes: ["ZohoBooks.banking.READ"],
    organization: organizationOf,
    enveloped: withoutEnvelope,
  };
  return value(client, operation, { path: { account_id: accountId } }, options);
}

export interface BankAccountsListParams {
  filter_by?: "Status.All" | "Status.Active" | "Status.Inactive";
  page?: number;
  per_page?: number;
  sort_column?: "account_name" | "account_type" | "account_code";
}

/**
 * Lists bank accounts.
 *
 * `GET /books/v3/bankaccounts`
 *
 * Scopes: `ZohoBooks.banking.READ`.
 *
 * Pages: by number.
 *
 * @see https://www.zoho.com/books/api/v3/bank-accounts/
 */
export function bankAccountsList(client: ClientContext, params?: BankAccountsListParams, options?: CallOptions): PagePromise<BankAccountListItem> {
  const operation: Operation = {
    name: "books.bankAccounts.list",
    product: "books",
    method: "GET",
    path: "/books/v3/bankaccounts",
    retry: "safe",
    scopes: ["ZohoBooks.banking.READ"],
    organization: organizationOf,
    property: "bankaccounts",
    paging: "context",
  };
  return page(client, operation, { params }, options);
}

/**
 * Lists the balances of all bank accounts.
 *
 * `GET /books/v3/bankaccounts/balances`
 *
 * Scopes: `ZohoBooks.banking.READ`.
 *
 * Zoho does not document what the answer holds.
 *
 * @see https://www.zoho.com/books/api/v3/bank-accounts/
 */
export function bankAccountsListBalances(client: ClientContext, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }> {
  const operation: Operation = {
    name: "books.bankAccounts.listBalances",
    product: "books",
    method: "GET",
    path: "/books/v3/bankaccounts/balances",
    retry: "safe",
    scopes: ["ZohoBooks.banking.READ"],
    organization: organizationOf,
    enveloped: withoutEnvelope,
  };
  return value(client, operation, {}, options);
}

/**
 * Lists the subaccounts of a bank account.
 *
 * `GET /books/v3/bankaccounts/{account_id}/subaccounts`
 *
 * Scopes: `ZohoBooks.banking.READ`.
 *
 * Zoho does not document what the answer holds.
 *
 * @see https://www.zoho.com/books/api/v3/bank-accounts/
 */
export function bankAccountsListSubaccounts(client: ClientContext, accountId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }> {
  const operation: Operation = {
    name: "books.bankAccounts.listSubaccounts",
    product: "books",
    method: "GET",
    path: "/books/v3/bankaccounts/{account_id}/subaccounts",
    retry: "safe",
    scopes: ["ZohoBooks.banking.READ"],
    organization: organizationOf,
    enveloped: withoutEnvelope,
  };
  return value(client, operation, { path: { account_id: accountId } }, options);
}

/**
 * Lists the transactions of a bank account.
 *
 * `GET /books/v3/bankaccounts/{account_id}/transactions`
 *
 * Scopes: `ZohoBooks.banking.READ`.
 *
 * Zoho does not document what the answer holds.
 *
 * @see https://www.zoho.com/books/api/v3/bank-accounts/
 */
export function bankAccountsListTransactions(client: ClientContext, accountId: string, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }> {
  const operation: Operation = {
    name: "books.bankAccounts.listTransactions",
    product: "books",
    method: "GET",
    path: "/books/v3/bankaccounts/{account_id}/transactions",
    retry: "safe",
    scopes: ["ZohoBooks.banking.READ"],
    organization: organizationOf,
    enveloped: withoutEnvelope,
  };
  return value(client, operation, { path: { account_id: accountId } }, options);
}

/**
 * Marks a bank account as active.
 *
 * `POST /books/v3/bankaccounts/{account_id}/active`
 *
 * Scopes: `ZohoBooks.banking.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/bank-accounts/
 */
export function bankAccountsMarkAsActive(client: ClientContext, accountId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.bankAccounts.markAsActive",
    product: "books",
    method: "POST",
    path: "/books/v3/bankaccounts/{account_id}/active",
    retry: "idempotent",
    scopes: ["ZohoBooks.banking.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { account_id: accountId } }, options);
}

/**
 * Marks a bank account as inactive.
 *
 * `POST /books/v3/bankaccounts/{account_id}/inactive`
 *
 * Scopes: `ZohoBooks.banking.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/bank-accounts/
 */
export function bankAccountsMarkAsInactive(client: ClientContext, accountId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.bankAccounts.markAsInactive",
    product: "books",
    method: "POST",
    path: "/books/v3/bankaccounts/{account_id}/inactive",
    retry: "idempotent",
    scopes: ["ZohoBooks.banking.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { account_id: accountId } }, options);
}

/**
 * Updates a bank account.
 *
 * `PUT /books/v3/bankaccounts/{account_id}`
 *
 * Scopes: `ZohoBooks.banking.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/bank-accounts/
 */
export function bankAccountsUpdate(client: ClientContext, accountId: string, body: BankAccountUpdate, options?: CallOptions): ZohoPromise<BankAccount> {
  const operation: Operation = {
    name: "books.bankAccounts.update",
    product: "books",
    method: "PUT",
    path: "/books/v3/bankaccounts/{account_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.banking.UPDATE"],
    organization: organizationOf,
    property: "bankaccount",
  };
  return entity(client, operation, { path: { account_id: accountId }, body }, options);
}

/**
 * Updates the preferences of a bank account.
 *
 * `PUT /books/v3/bankaccounts/{account_id}/preferences`
 *
 * Scopes: `ZohoBooks.settings.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/bank-accounts/
 */
export function bankAccountsUpdatePreferences(client: ClientContext, accountId: string, body?: { [key: string]: unknown }, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.bankAccounts.updatePreferences",
    product: "books",
    method: "PUT",
    path: "/books/v3/bankaccounts/{account_id}/preferences",
    retry: "idempotent",
    scopes: ["ZohoBooks.settings.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { account_id: accountId }, body }, options);
}
