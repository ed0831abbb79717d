// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { BatchResult, PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { ActionResult } from "../schemas/common.ts";
import type { AvailableCurrency, BaseCurrency, Currency, CurrencyInput } from "../schemas/currencies.ts";

/** Operations on currencies. */
export interface CurrenciesApi {
  /**
   * Creates currencies.
   *
   * `POST /crm/v8/org/currencies`
   *
   * Scopes: `ZohoCRM.settings.ALL`, or `ZohoCRM.settings.currencies.ALL`, or `ZohoCRM.settings.currencies.CREATE`.
   *
   * Credits: 1.
   *
   * Error codes: DUPLICATE_DATA, INTERNAL_SERVER_ERROR, INVALID_DATA, MANDATORY_NOT_FOUND.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  create(rows: readonly CurrencyInput[], options?: CallOptions): ZohoPromise<BatchResult<ActionResult>>;
  /**
   * Turns on multiple currencies and sets the base currency.
   *
   * `POST /crm/v8/org/currencies/actions/enable`
   *
   * Scopes: `ZohoCRM.settings.ALL`, or `ZohoCRM.settings.currencies.ALL`, or `ZohoCRM.settings.currencies.CREATE`.
   *
   * Credits: 1.
   *
   * Error codes: ALREADY_ENABLED, INTERNAL_SERVER_ERROR, INVALID_DATA, MANDATORY_NOT_FOUND.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/enable-multi-currency.html
   */
  enable(entity: BaseCurrency, options?: CallOptions): ZohoPromise<ActionResult>;
  /**
   * Gets a currency.
   *
   * `GET /crm/v8/org/currencies/{currency_id}`
   *
   * Scopes: `ZohoCRM.settings.ALL`, or `ZohoCRM.settings.currencies.ALL`, or `ZohoCRM.settings.currencies.READ`.
   *
   * Credits: 1.
   *
   * Error codes: INTERNAL_SERVER_ERROR.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  get(currencyId: string, options?: CallOptions): ZohoPromise<Currency>;
  /**
   * Lists currencies.
   *
   * `GET /crm/v8/org/currencies`
   *
   * Scopes: `ZohoCRM.settings.ALL`, or `ZohoCRM.settings.currencies.ALL`, or `ZohoCRM.settings.currencies.READ`.
   *
   * Credits: 1.
   *
   * One page holds everything.
   *
   * Error codes: INTERNAL_SERVER_ERROR.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  list(options?: CallOptions): PagePromise<Currency>;
  /**
   * Lists the currencies that can be added.
   *
   * `GET /crm/v8/org/currencies/actions/available_currencies`
   *
   * Scopes: `ZohoCRM.settings.currencies.READ`.
   *
   * Credits: 1.
   *
   * One page holds everything.
   *
   * Error codes: INTERNAL_SERVER_ERROR.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  listAvailable(options?: CallOptions): PagePromise<AvailableCurrency>;
  /**
   * Updates a currency.
   *
   * `PUT /crm/v8/org/currencies/{currency_id}`
   *
   * Scopes: `ZohoCRM.settings.ALL`, or `ZohoCRM.settings.currencies.ALL`, or `ZohoCRM.settings.currencies.UPDATE`.
   *
   * Credits: 1.
   *
   * Error codes: DUPLICATE_DATA, INTERNAL_SERVER_ERROR, INVALID_DATA, MANDATORY_NOT_FOUND.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  update(currencyId: string, entity: CurrencyInput, options?: CallOptions): ZohoPromise<ActionResult>;
  /**
   * Updates the base currency.
   *
   * `PUT /crm/v8/org/currencies/actions/enable`
   *
   * Scopes: `ZohoCRM.settings.ALL`, or `ZohoCRM.settings.currencies.ALL`, or `ZohoCRM.settings.currencies.UPDATE`.
   *
   * Credits: 1.
   *
   * Error codes: ALREADY_ENABLED, INTERNAL_SERVER_ERROR, INVALID_DATA, MANDATORY_NOT_FOUND.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  updateBase(entity: BaseCurrency, options?: CallOptions): ZohoPromise<ActionResult>;
  /**
   * Updates several currencies.
   *
   * `PUT /crm/v8/org/currencies`
   *
   * Scopes: `ZohoCRM.settings.ALL`, or `ZohoCRM.settings.currencies.ALL`, or `ZohoCRM.settings.currencies.UPDATE`.
   *
   * Credits: 1.
   *
   * Error codes: DUPLICATE_DATA, INTERNAL_SERVER_ERROR, INVALID_DATA, MANDATORY_NOT_FOUND.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  updateMany(rows: readonly CurrencyInput[], options?: CallOptions): ZohoPromise<BatchResult<ActionResult>>;
}
