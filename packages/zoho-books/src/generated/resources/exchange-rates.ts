// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { ExchangeRatesListParams } from "../operations/exchange-rates.ts";
import type { ExchangeRate, ExchangeRateCreate } from "../schemas/exchange-rates.ts";

/** Operations on exchange rates. */
export interface ExchangeRatesApi {
  /**
   * Creates an exchange rate.
   *
   * `POST /books/v3/settings/currencies/{currency_id}/exchangerates`
   *
   * Scopes: `ZohoBooks.settings.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/currency/
   */
  create(currencyId: string, body?: ExchangeRateCreate, options?: CallOptions): ZohoPromise<ExchangeRate>;
  /**
   * Deletes an exchange rate.
   *
   * `DELETE /books/v3/settings/currencies/{currency_id}/exchangerates/{exchange_rate_id}`
   *
   * Scopes: `ZohoBooks.settings.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/currency/
   */
  delete(currencyId: string, exchangeRateId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Gets an exchange rate.
   *
   * `GET /books/v3/settings/currencies/{currency_id}/exchangerates/{exchange_rate_id}`
   *
   * Scopes: `ZohoBooks.settings.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/currency/
   */
  get(currencyId: string, exchangeRateId: string, options?: CallOptions): ZohoPromise<ExchangeRate>;
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
  list(currencyId: string, params?: ExchangeRatesListParams, options?: CallOptions): PagePromise<ExchangeRate>;
  /**
   * Updates an exchange rate.
   *
   * `PUT /books/v3/settings/currencies/{currency_id}/exchangerates/{exchange_rate_id}`
   *
   * Scopes: `ZohoBooks.settings.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/currency/
   */
  update(currencyId: string, exchangeRateId: string, body: ExchangeRateCreate, options?: CallOptions): ZohoPromise<ExchangeRate>;
}
