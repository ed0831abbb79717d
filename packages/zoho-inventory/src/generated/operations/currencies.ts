// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, type ZohoPromise, entity, none, organizationOf, page } from "@x/zoho-auth/client";
import type { Currency, CurrencyCreate, CurrencyListItem, CurrencyUpdate } from "../schemas/currencies.ts";

/**
 * Creates a currency.
 *
 * `POST /inventory/v1/settings/currencies`
 *
 * Scopes: `ZohoInventory.settings.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/currency/
 */
export function currenciesCreate(client: ClientContext, body: CurrencyCreate, options?: CallOptions): ZohoPromise<Currency> {
  const operation: Operation = {
    name: "inventory.currencies.create",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/settings/currencies",
    retry: "unsafe",
    scopes: ["ZohoInventory.settings.CREATE"],
    organization: organizationOf,
    property: "currency",
  };
  return entity(client, operation, { body }, options);
}

/**
 * Deletes a currency.
 *
 * `DELETE /inventory/v1/settings/currencies/{currency_id}`
 *
 * Scopes: `ZohoInventory.settings.DELETE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/currency/
 */
export function currenciesDelete(client: ClientContext, currencyId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.currencies.delete",
    product: "inventory",
    method: "DELETE",
    path: "/inventory/v1/settings/currencies/{currency_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.settings.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { currency_id: currencyId } }, options);
}

/**
 * Gets a currency.
 *
 * `GET /inventory/v1/settings/currencies/{currency_id}`
 *
 * Scopes: `ZohoInventory.settings.READ`.
 *
 * @see https://www.zoho.com/inventory/api/v1/currency/
 */
export function currenciesGet(client: ClientContext, currencyId: string, options?: CallOptions): ZohoPromise<Currency> {
  const operation: Operation = {
    name: "inventory.currencies.get",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/settings/currencies/{currency_id}",
    retry: "safe",
    scopes: ["ZohoInventory.settings.READ"],
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
 * `GET /inventory/v1/settings/currencies`
 *
 * Scopes: `ZohoInventory.settings.READ`.
 *
 * Pages: by number.
 *
 * @see https://www.zoho.com/inventory/api/v1/currency/
 */
export function currenciesList(client: ClientContext, params?: CurrenciesListParams, options?: CallOptions): PagePromise<CurrencyListItem> {
  const operation: Operation = {
    name: "inventory.currencies.list",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/settings/currencies",
    retry: "safe",
    scopes: ["ZohoInventory.settings.READ"],
    organization: organizationOf,
    property: "currencies",
    paging: "context",
  };
  return page(client, operation, { params }, options);
}

/**
 * Updates a currency.
 *
 * `PUT /inventory/v1/settings/currencies/{currency_id}`
 *
 * Scopes: `ZohoInventory.settings.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/currency/
 */
export function currenciesUpdate(client: ClientContext, currencyId: string, body: CurrencyUpdate, options?: CallOptions): ZohoPromise<Currency> {
  const operation: Operation = {
    name: "inventory.currencies.update",
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/settings/currencies/{currency_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.settings.UPDATE"],
    organization: organizationOf,
    property: "currency",
  };
  return entity(client, operation, { path: { currency_id: currencyId }, body }, options);
}
