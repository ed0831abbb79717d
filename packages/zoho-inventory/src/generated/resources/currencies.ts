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
   * `POST /inventory/v1/settings/currencies`
   *
   * Scopes: `ZohoInventory.settings.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/currency/
   */
  create(body: CurrencyCreate, options?: CallOptions): ZohoPromise<Currency>;
  /**
   * Deletes a currency.
   *
   * `DELETE /inventory/v1/settings/currencies/{currency_id}`
   *
   * Scopes: `ZohoInventory.settings.DELETE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/currency/
   */
  delete(currencyId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Gets a currency.
   *
   * `GET /inventory/v1/settings/currencies/{currency_id}`
   *
   * Scopes: `ZohoInventory.settings.READ`.
   *
   * @see https://www.zoho.com/inventory/api/v1/currency/
   */
  get(currencyId: string, options?: CallOptions): ZohoPromise<Currency>;
  /**
   * Lists currencies.
   *
   * `GET /inventory/v1/settings/currencies`
   *
   * Scopes: `ZohoInventory.settings.READ`.
   *
   * Pages: by number.
   *
   * @see https://www.zoho.com/inventory/api/v1/currency/
   */
  list(params?: CurrenciesListParams, options?: CallOptions): PagePromise<CurrencyListItem>;
  /**
   * Updates a currency.
   *
   * `PUT /inventory/v1/settings/currencies/{currency_id}`
   *
   * Scopes: `ZohoInventory.settings.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/currency/
   */
  update(currencyId: string, body: CurrencyUpdate, options?: CallOptions): ZohoPromise<Currency>;
}
