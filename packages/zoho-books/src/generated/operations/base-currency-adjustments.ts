// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, type ZohoPromise, entity, none, organizationOf, page } from "@x/zoho-auth/client";
import type { BaseCurrencyAdjustment, BaseCurrencyAdjustmentAccounts, BaseCurrencyAdjustmentContact, BaseCurrencyAdjustmentCreate, BaseCurrencyAdjustmentData } from "../schemas/base-currency-adjustments.ts";

export interface BaseCurrencyAdjustmentsCreateParams {
  account_ids: readonly string[];
}

/**
 * Creates a base currency adjustment.
 *
 * `POST /books/v3/basecurrencyadjustment`
 *
 * Scopes: `ZohoBooks.accountants.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/base-currency-adjustment/
 */
export function baseCurrencyAdjustmentsCreate(client: ClientContext, body: BaseCurrencyAdjustmentCreate, params: BaseCurrencyAdjustmentsCreateParams, options?: CallOptions): ZohoPromise<BaseCurrencyAdjustmentData> {
  const operation: Operation = {
    name: "books.baseCurrencyAdjustments.create",
    product: "books",
    method: "POST",
    path: "/books/v3/basecurrencyadjustment",
    retry: "unsafe",
    scopes: ["ZohoBooks.accountants.CREATE"],
    organization: organizationOf,
    property: "data",
  };
  return entity(client, operation, { body, params }, options);
}

/**
 * Deletes a base currency adjustment.
 *
 * `DELETE /books/v3/basecurrencyadjustment/{base_currency_adjustment_id}`
 *
 * Scopes: `ZohoBooks.accountants.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/base-currency-adjustment/
 */
export function baseCurrencyAdjustmentsDelete(client: ClientContext, baseCurrencyAdjustmentId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.baseCurrencyAdjustments.delete",
    product: "books",
    method: "DELETE",
    path: "/books/v3/basecurrencyadjustment/{base_currency_adjustment_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.accountants.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { base_currency_adjustment_id: baseCurrencyAdjustmentId } }, options);
}

export interface BaseCurrencyAdjustmentsDeleteManyParams {
  base_currency_adjustment_ids: readonly string[];
}

/**
 * Deletes several base currency adjustments.
 *
 * `DELETE /books/v3/basecurrencyadjustment/bulkdelete`
 *
 * Scopes: `ZohoBooks.accountants.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/base-currency-adjustment/
 */
export function baseCurrencyAdjustmentsDeleteMany(client: ClientContext, params: BaseCurrencyAdjustmentsDeleteManyParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.baseCurrencyAdjustments.deleteMany",
    product: "books",
    method: "DELETE",
    path: "/books/v3/basecurrencyadjustment/bulkdelete",
    retry: "idempotent",
    scopes: ["ZohoBooks.accountants.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { params }, options);
}

/**
 * Gets a base currency adjustment.
 *
 * `GET /books/v3/basecurrencyadjustment/{base_currency_adjustment_id}`
 *
 * Scopes: `ZohoBooks.accountants.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/base-currency-adjustment/
 */
export function baseCurrencyAdjustmentsGet(client: ClientContext, baseCurrencyAdjustmentId: string, options?: CallOptions): ZohoPromise<BaseCurrencyAdjustmentData> {
  const operation: Operation = {
    name: "books.baseCurrencyAdjustments.get",
    product: "books",
    method: "GET",
    path: "/books/v3/basecurrencyadjustment/{base_currency_adjustment_id}",
    retry: "safe",
    scopes: ["ZohoBooks.accountants.READ"],
    organization: organizationOf,
    property: "data",
  };
  return entity(client, operation, { path: { base_currency_adjustment_id: baseCurrencyAdjustmentId } }, options);
}

export interface BaseCurrencyAdjustmentsListParams {
  filter_by?: "Date.All" | "Date.Today" | "Date.ThisWeek" | "Date.ThisMonth" | "Date.ThisQuarter" | "Date.ThisYear";
  last_modified_time?: string;
  page?: number;
  per_page?: number;
  sort_column?: "adjustment_date" | "exchange_rate" | "currency_code" | "debit_or_credit" | "gain_or_loss";
}

/**
 * Lists base currency adjustments.
 *
 * `GET /books/v3/basecurrencyadjustment`
 *
 * Scopes: `ZohoBooks.accountants.READ`.
 *
 * Pages: by number.
 *
 * @see https://www.zoho.com/books/api/v3/base-currency-adjustment/
 */
export function baseCurrencyAdjustmentsList(client: ClientContext, params?: BaseCurrencyAdjustmentsListParams, options?: CallOptions): PagePromise<BaseCurrencyAdjustment> {
  const operation: Operation = {
    name: "books.baseCurrencyAdjustments.list",
    product: "books",
    method: "GET",
    path: "/books/v3/basecurrencyadjustment",
    retry: "safe",
    scopes: ["ZohoBooks.accountants.READ"],
    organization: organizationOf,
    property: "base_currency_adjustments",
    paging: "context",
  };
  return page(client, operation, { params }, options);
}

export interface BaseCurrencyAdjustmentsListAccountsParams {
  adjustment_date: string;
  currency_id: string;
  exchange_rate: number;
  notes: string;
}

/**
 * Lists the accounts of a base currency adjustment.
 *
 * `GET /books/v3/basecurrencyadjustment/accounts`
 *
 * Scopes: `ZohoBooks.accountants.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/base-currency-adjustment/
 */
export function baseCurrencyAdjustmentsListAccounts(client: ClientContext, params: BaseCurrencyAdjustmentsListAccountsParams, options?: CallOptions): ZohoPromise<BaseCurrencyAdjustmentAccounts> {
  const operation: Operation = {
    name: "books.baseCurrencyAdjustments.listAccounts",
    product: "books",
    method: "GET",
    path: "/books/v3/basecurrencyadjustment/accounts",
    retry: "safe",
    scopes: ["ZohoBooks.accountants.READ"],
    organization: organizationOf,
    property: "data",
  };
  return entity(client, operation, { params }, options);
}

export interface BaseCurrencyAdjustmentsListContactsParams {
  account_id: string;
  adjustment_date: string;
  currency_id: string;
  exchange_rate: number;
}

/**
 * Lists the contacts of a base currency adjustment.
 *
 * `GET /books/v3/basecurrencyadjustment/contacts`
 *
 * Scopes: `ZohoBooks.accountants.READ`.
 *
 * One page holds everything.
 *
 * @see https://www.zoho.com/books/api/v3/base-currency-adjustment/
 */
export function baseCurrencyAdjustmentsListContacts(client: ClientContext, params: BaseCurrencyAdjustmentsListContactsParams, options?: CallOptions): PagePromise<BaseCurrencyAdjustmentContact> {
  const operation: Operation = {
    name: "books.baseCurrencyAdjustments.listContacts",
    product: "books",
    method: "GET",
    path: "/books/v3/basecurrencyadjustment/contacts",
    retry: "safe",
    scopes: ["ZohoBooks.accountants.READ"],
    organization: organizationOf,
    property: "contacts",
  };
  return page(client, operation, { params }, options);
}

/**
 * Reevaluates a base currency adjustment.
 *
 * `POST /books/v3/basecurrencyadjustment/{base_currency_adjustment_id}/reevaluate`
 *
 * Scopes: `ZohoBooks.accountants.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/base-currency-adjustment/
 */
export function baseCurrencyAdjustmentsReevaluate(client: ClientContext, baseCurrencyAdjustmentId: string, options?: CallOptions): ZohoPromise<BaseCurrencyAdjustmentData> {
  const operation: Operation = {
    name: "books.baseCurrencyAdjustments.reevaluate",
    product: "books",
    method: "POST",
    path: "/books/v3/basecurrencyadjustment/{base_currency_adjustment_id}/reevaluate",
    retry: "unsafe",
    scopes: ["ZohoBooks.accountants.CREATE"],
    organization: organizationOf,
    property: "data",
  };
  return entity(client, operation, { path: { base_currency_adjustment_id: baseCurrencyAdjustmentId } }, options);
}
