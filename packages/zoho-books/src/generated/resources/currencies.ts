// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { CurrenciesListParams } from "../operations/currencies.ts";
import type { Currency, CurrencyCreate, CurrencyListItem, CurrencyUpdate } from "../schemas/currencies.ts";

/** Operations on currencies. */
export interface CurrenciesApi {
  /**
   * Creates a currency.
   *
   * `POST /books/v3/settings/currencies`
   *
   * Scopes: `ZohoBooks.settings.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/currency/
   */
  create(body: CurrencyCreate, options?: CallOptions): ZohoPromise<Currency>;
  /**
   * Deletes a currency.
   *
   * `DELETE /books/v3/settings/currencies/{currency_id}`
   *
   * Scopes: `ZohoBooks.settings.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/currency/
   */
  delete(currencyId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Gets a currency.
   *
   * `GET /books/v3/settings/currencies/{currency_id}`
   *
   * Scopes: `ZohoBooks.settings.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/currency/
   */
  get(currencyId: string, options?: CallOptions): ZohoPromise<Currency>;
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
  list(params?: CurrenciesListParams, options?: CallOptions): PagePromise<CurrencyListItem>;
  /**
   * Updates a currency.
   *
   * `PUT /books/v3/settings/currencies/{currency_id}`
   *
   * Scopes: `ZohoBooks.settings.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/currency/
   */
  update(currencyId: string, body: CurrencyUpdate, options?: CallOptions): ZohoPromise<Currency>;
}
