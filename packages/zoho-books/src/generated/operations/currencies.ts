// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, type ZohoPromise, entity, none, organizationOf, page } from "@x/zoho-auth/client";
import type { Currency, CurrencyCreate, CurrencyListItem, CurrencyUpdate } from "../schemas/currencies.ts";

/**
 * Creates a currency.
 *
 * `POST /books/v3/settings/currencies`
 *
 * Scopes: `ZohoBooks.settings.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/currency/
 */
export function currenciesCreate(client: ClientContext, body: CurrencyCreate, options?: CallOptions): ZohoPromise<Currency> {
  const operation: Operation = {
    name: "books.currencies.create",
    product: "books",
    method: "POST",
    path: "/books/v3/settings/currencies",
    retry: "unsafe",
    scopes: ["ZohoBooks.settings.CREATE"],
    organization: organizationOf,
    property: "currency",
  };
  return entity(client, operation, { body }, options);
}

/**
 * Deletes a currency.
 *
 * `DELETE /books/v3/settings/currencies/{currency_id}`
 *
 * Scopes: `ZohoBooks.settings.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/currency/
 */
export function currenciesDelete(client: ClientContext, currencyId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.currencies.delete",
    product: "books",
    method: "DELETE",
    path: "/books/v3/settings/currencies/{currency_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.settings.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { currency_id: currencyId } }, options);
}

/**
 * Gets a currency.
 *
 * `GET /books/v3/settings/currencies/{currency_id}`
 *
 * Scopes: `ZohoBooks.settings.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/currency/
 */
export function currenciesGet(client: ClientContext, currencyId: string, options?: CallOptions): ZohoPromise<Currency> {
  const operation: Operation = {
    name: "books.currencies.get",
    product: "books",
    method: "GET",
    path: "/books/v3/settings/currencies/{currency_id}",
    retry: "safe",
    scopes: ["ZohoBooks.settings.READ"],
    organization: organizationOf,
    property: "currency",
  };
  return entity(client, operation, { path: { currency_id: currencyId } }, options);
}

export interface CurrenciesListParams {
  filter_by?: string;
  page?: number;
  per_page?: number;
}

/**
 * Lists currencies.
 *
 * `GET /books/v3/settings/currencies`
 *
 * Scopes: `ZohoBooks.settings.READ`.
 *
 * Pages: by number.
 *
 * @see https://www.zoho.com/books/api/v3/currency/
 */
export function currenciesList(client: ClientContext, params?: CurrenciesListParams, options?: CallOptions): PagePromise<CurrencyListItem> {
  const operation: Operation = {
    name: "books.currencies.list",
    product: "books",
    method: "GET",
    path: "/books/v3/settings/currencies",
    retry: "safe",
    scopes: ["ZohoBooks.settings.READ"],
    organization: organizationOf,
    property: "currencies",
    paging: "context",
  };
  return page(client, operation, { params }, options);
}

/**
 * Updates a currency.
 *
 * `PUT /books/v3/settings/currencies/{currency_id}`
 *
 * Scopes: `ZohoBooks.settings.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/currency/
 */
export function currenciesUpdate(client: ClientContext, currencyId: string, body: CurrencyUpdate, options?: CallOptions): ZohoPromise<Currency> {
  const operation: Operation = {
    name: "books.currencies.update",
    product: "books",
    method: "PUT",
    path: "/books/v3/settings/currencies/{currency_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.settings.UPDATE"],
    organization: organizationOf,
    property: "currency",
  };
  return entity(client, operation, { path: { currency_id: currencyId }, body }, options);
}
