// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, type ZohoPromise, entity, none, organizationOf, page, value, withoutEnvelope } from "@x/zoho-auth/client";
import type { ExchangeRate, ExchangeRateCreate } from "../schemas/exchange-rates.ts";

/**
 * Creates an exchange rate.
 *
 * `POST /books/v3/settings/currencies/{currency_id}/exchangerates`
 *
 * Scopes: `ZohoBooks.settings.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/currency/
 */
export function exchangeRatesCreate(client: ClientContext, currencyId: string, body?: ExchangeRateCreate, options?: CallOptions): ZohoPromise<ExchangeRate> {
  const operation: Operation = {
    name: "books.exchangeRates.create",
    product: "books",
    method: "POST",
    path: "/books/v3/settings/currencies/{currency_id}/exchangerates",
    retry: "unsafe",
    scopes: ["ZohoBooks.settings.CREATE"],
    organization: organizationOf,
    property: "exchange_rate",
  };
  return entity(client, operation, { path: { currency_id: currencyId }, body }, options);
}

/**
 * Deletes an exchange rate.
 *
 * `DELETE /books/v3/settings/currencies/{currency_id}/exchangerates/{exchange_rate_id}`
 *
 * Scopes: `ZohoBooks.settings.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/currency/
 */
export function exchangeRatesDelete(client: ClientContext, currencyId: string, exchangeRateId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.exchangeRates.delete",
    product: "books",
    method: "DELETE",
    path: "/books/v3/settings/currencies/{currency_id}/exchangerates/{exchange_rate_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.settings.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { currency_id: currencyId, exchange_rate_id: exchangeRateId } }, options);
}

/**
 * Gets an exchange rate.
 *
 * `GET /books/v3/settings/currencies/{currency_id}/exchangerates/{exchange_rate_id}`
 *
 * Scopes: `ZohoBooks.settings.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/currency/
 */
export function exchangeRatesGet(client: ClientContext, currencyId: string, exchangeRateId: string, options?: CallOptions): ZohoPromise<ExchangeRate> {
  const operation: Operation = {
    name: "books.exchangeRates.get",
    product: "books",
    method: "GET",
    path: "/books/v3/settings/currencies/{currency_id}/exchangerates/{exchange_rate_id}",
    retry: "safe",
    scopes: ["ZohoBooks.settings.READ"],
    organization: organizationOf,
    property: "exchange_rate",
  };
  return entity(client, operation, { path: { currency_id: currencyId, exchange_rate_id: exchangeRateId } }, options);
}

export interface ExchangeRatesListParams {
  from_date?: string;
  is_current_date?: boolean;
  sort_column?: string;
}

/**
 * Lists exchange rates.
 *
 * `GET /books/v3/settings/currencies/{currency_id}/exchangerates`
 *
 * Scopes: `ZohoBooks.settings.READ`.
 *
 * One page holds everything.
 *
 * @see https://www.zoho.com/books/api/v3/currency/
 */
export function exchangeRatesList(client: ClientContext, currencyId: string, params?: ExchangeRatesListParams, options?: CallOptions): PagePromise<ExchangeRate> {
  const operation: Operation = {
    name: "books.exchangeRates.list",
    product: "books",
    method: "GET",
    path: "/books/v3/settings/currencies/{currency_id}/exchangerates",
    retry: "safe",
    scopes: ["ZohoBooks.settings.READ"],
    organization: organizationOf,
    property: "exchange_rates",
  };
  return page(client, operation, { path: { currency_id: currencyId }, params }, options);
}

/**
 * Updates an exchange rate.
 *
 * `PUT /books/v3/settings/currencies/{currency_id}/exchangerates/{exchange_rate_id}`
 *
 * Scopes: `ZohoBooks.settings.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/currency/
 */
export function exchangeRatesUpdate(client: ClientContext, currencyId: string, exchangeRateId: string, body: ExchangeRateCreate, options?: CallOptions): ZohoPromise<ExchangeRate> {
  const operation: Operation = {
    name: "books.exchangeRates.update",
    product: "books",
    method: "PUT",
    path: "/books/v3/settings/currencies/{currency_id}/exchangerates/{exchange_rate_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.settings.UPDATE"],
    organization: organizationOf,
    keys: ["exchange_rate"],
    enveloped: withoutEnvelope,
  };
  return value(client, operation, { path: { currency_id: currencyId, exchange_rate_id: exchangeRateId }, body }, options);
}
