// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type BatchResult, type ClientContext, type Operation, type PagePromise, type ZohoPromise, batch, entity, outcome, page } from "@x/zoho-auth/client";
import type { ActionResult } from "../schemas/common.ts";
import type { AvailableCurrency, BaseCurrency, Currency, CurrencyInput } from "../schemas/currencies.ts";

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
export function currenciesCreate(client: ClientContext, rows: readonly CurrencyInput[], options?: CallOptions): ZohoPromise<BatchResult<ActionResult>> {
  const operation: Operation = {
    name: "crm.currencies.create",
    product: "crm",
    method: "POST",
    path: "/crm/v8/org/currencies",
    retry: "unsafe",
    scopes: ["ZohoCRM.settings.ALL", "ZohoCRM.settings.currencies.ALL", "ZohoCRM.settings.currencies.CREATE"],
    wrap: "currencies",
    property: "currencies",
  };
  return batch(client, operation, { body: rows }, options);
}

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
export function currenciesEnable(client: ClientContext, entity: BaseCurrency, options?: CallOptions): ZohoPromise<ActionResult> {
  const operation: Operation = {
    name: "crm.currencies.enable",
    product: "crm",
    method: "POST",
    path: "/crm/v8/org/currencies/actions/enable",
    retry: "unsafe",
    scopes: ["ZohoCRM.settings.ALL", "ZohoCRM.settings.currencies.ALL", "ZohoCRM.settings.currencies.CREATE"],
    wrap: "base_currency",
    property: "base_currency",
  };
  return outcome(client, operation, { body: entity }, options);
}

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
export function currenciesGet(client: ClientContext, currencyId: string, options?: CallOptions): ZohoPromise<Currency> {
  const operation: Operation = {
    name: "crm.currencies.get",
    product: "crm",
    method: "GET",
    path: "/crm/v8/org/currencies/{currency_id}",
    retry: "safe",
    scopes: ["ZohoCRM.settings.ALL", "ZohoCRM.settings.currencies.ALL", "ZohoCRM.settings.currencies.READ"],
    property: "currencies",
  };
  return entity(client, operation, { path: { currency_id: currencyId } }, options);
}

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
export function currenciesList(client: ClientContext, options?: CallOptions): PagePromise<Currency> {
  const operation: Operation = {
    name: "crm.currencies.list",
    product: "crm",
    method: "GET",
    path: "/crm/v8/org/currencies",
    retry: "safe",
    scopes: ["ZohoCRM.settings.ALL", "ZohoCRM.settings.currencies.ALL", "ZohoCRM.settings.currencies.READ"],
    property: "currencies",
  };
  return page(client, operation, {}, options);
}

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
export function currenciesListAvailable(client: ClientContext, options?: CallOptions): PagePromise<AvailableCurrency> {
  const operation: Operation = {
    name: "crm.currencies.listAvailable",
    product: "crm",
    method: "GET",
    path: "/crm/v8/org/currencies/actions/available_currencies",
    retry: "safe",
    scopes: ["ZohoCRM.settings.currencies.READ"],
    property: "available_currencies",
  };
  return page(client, operation, {}, options);
}

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
export function currenciesUpdate(client: ClientContext, currencyId: string, entity: CurrencyInput, options?: CallOptions): ZohoPromise<ActionResult> {
  const operation: Operation = {
    name: "crm.currencies.update",
    product: "crm",
    method: "PUT",
    path: "/crm/v8/org/currencies/{currency_id}",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.ALL", "ZohoCRM.settings.currencies.ALL", "ZohoCRM.settings.currencies.UPDATE"],
    wrap: "currencies",
    wrapOne: true,
    property: "currencies",
  };
  return outcome(client, operation, { path: { currency_id: currencyId }, body: entity }, options);
}

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
export function currenciesUpdateBase(client: ClientContext, entity: BaseCurrency, options?: CallOptions): ZohoPromise<ActionResult> {
  const operation: Operation = {
    name: "crm.currencies.updateBase",
    product: "crm",
    method: "PUT",
    path: "/crm/v8/org/currencies/actions/enable",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.ALL", "ZohoCRM.settings.currencies.ALL", "ZohoCRM.settings.currencies.UPDATE"],
    wrap: "base_currency",
    property: "base_currency",
  };
  return outcome(client, operation, { body: entity }, options);
}

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
export function currenciesUpdateMany(client: ClientContext, rows: readonly CurrencyInput[], options?: CallOptions): ZohoPromise<BatchResult<ActionResult>> {
  const operation: Operation = {
    name: "crm.currencies.updateMany",
    product: "crm",
    method: "PUT",
    path: "/crm/v8/org/currencies",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.ALL", "ZohoCRM.settings.currencies.ALL", "ZohoCRM.settings.currencies.UPDATE"],
    wrap: "currencies",
    property: "currencies",
  };
  return batch(client, operation, { body: rows }, options);
}
