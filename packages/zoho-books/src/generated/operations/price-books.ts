// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, type ZohoPromise, entity, none, organizationOf, page, value, withoutEnvelope } from "@x/zoho-auth/client";
import type { PriceBook, PriceBookCreate, PriceBookListItem, PriceBookUpdate } from "../schemas/price-books.ts";

/**
 * Creates a price book.
 *
 * `POST /books/v3/pricebooks`
 *
 * Scopes: `ZohoBooks.settings.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/pricelists/
 */
export function priceBooksCreate(client: ClientContext, body: PriceBookCreate, options?: CallOptions): ZohoPromise<PriceBook> {
  const operation: Operation = {
    name: "books.priceBooks.create",
    product: "books",
    method: "POST",
    path: "/books/v3/pricebooks",
    retry: "unsafe",
    scopes: ["ZohoBooks.settings.CREATE"],
    organization: organizationOf,
    property: "pricebook",
  };
  return entity(client, operation, { body }, options);
}

/**
 * Deletes a price book.
 *
 * `DELETE /books/v3/pricebooks/{price_book_id}`
 *
 * Scopes: `ZohoBooks.settings.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/pricelists/
 */
export function priceBooksDelete(client: ClientContext, priceBookId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.priceBooks.delete",
    product: "books",
    method: "DELETE",
    path: "/books/v3/pricebooks/{price_book_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.settings.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { price_book_id: priceBookId } }, options);
}

export interface PriceBooksListParams {
  filter_by?: "SalesOrPurchaseType.All" | "SalesOrPurchaseType.Sales" | "SalesOrPurchaseType.Purchases";
  page?: number;
  per_page?: number;
  search_text?: string;
}

/**
 * Lists price books.
 *
 * `GET /books/v3/pricebooks`
 *
 * Scopes: `ZohoBooks.settings.READ`.
 *
 * Pages: by number.
 *
 * @see https://www.zoho.com/books/api/v3/pricelists/
 */
export function priceBooksList(client: ClientContext, params?: PriceBooksListParams, options?: CallOptions): PagePromise<PriceBookListItem> {
  const operation: Operation = {
    name: "books.priceBooks.list",
    product: "books",
    method: "GET",
    path: "/books/v3/pricebooks",
    retry: "safe",
    scopes: ["ZohoBooks.settings.READ"],
    organization: organizationOf,
    property: "pricebooks",
    paging: "context",
  };
  return page(client, operation, { params }, options);
}

export interface PriceBooksListItemsParams {
  applicable_date?: string;
  category_id?: string;
  custom_fields?: string;
  package_weight?: number;
  package_weight_greater_equals?: number;
  package_weight_greater_than?: number;
  package_weight_less_equals?: number;
  package_weight_less_than?: number;
  pricebook_id?: string;
  pricing_scheme?: string;
  rule?: string;
  sales_or_purchase_type?: string;
  search_text?: string;
  sort_column?: string;
}

/**
 * Lists the items of a price book.
 *
 * `GET /books/v3/pricebooks/items`
 *
 * Scopes: `ZohoBooks.settings.READ`.
 *
 * Zoho does not document what the answer holds.
 *
 * @see https://www.zoho.com/books/api/v3/pricelists/
 */
export function priceBooksListItems(client: ClientContext, params?: PriceBooksListItemsParams, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }> {
  const operation: Operation = {
    name: "books.priceBooks.listItems",
    product: "books",
    method: "GET",
    path: "/books/v3/pricebooks/items",
    retry: "safe",
    scopes: ["ZohoBooks.settings.READ"],
    organization: organizationOf,
    enveloped: withoutEnvelope,
  };
  return value(client, operation, { params }, options);
}

export interface PriceBooksListRatesParams {
  currency_id?: string;
  filter_by?: string;
  last_modified_time?: string;
}

/**
 * Lists the rates of a price book.
 *
 * `GET /books/v3/pricebooks/bulkfetch`
 *
 * Scopes: `ZohoBooks.settings.READ`.
 *
 * Zoho does not document what the answer holds.
 *
 * @see https://www.zoho.com/books/api/v3/pricelists/
 */
export function priceBooksListRates(client: ClientContext, params?: PriceBooksListRatesParams, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }> {
  const operation: Operation = {
    name: "books.priceBooks.listRates",
    product: "books",
    method: "GET",
    path: "/books/v3/pricebooks/bulkfetch",
    retry: "safe",
    scopes: ["ZohoBooks.settings.READ"],
    organization: organizationOf,
    enveloped: withoutEnvelope,
  };
  return value(client, operation, { params }, options);
}

/**
 * Marks a price book as active.
 *
 * `POST /books/v3/pricebooks/{price_book_id}/active`
 *
 * Scopes: `ZohoBooks.settings.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/pricelists/
 */
export function priceBooksMarkAsActive(client: ClientContext, priceBookId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.priceBooks.markAsActive",
    product: "books",
    method: "POST",
    path: "/books/v3/pricebooks/{price_book_id}/active",
    retry: "idempotent",
    scopes: ["ZohoBooks.settings.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { price_book_id: priceBookId } }, options);
}

/**
 * Marks a price book as inactive.
 *
 * `POST /books/v3/pricebooks/{price_book_id}/inactive`
 *
 * Scopes: `ZohoBooks.settings.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/pricelists/
 */
export function priceBooksMarkAsInactive(client: ClientContext, priceBookId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.priceBooks.markAsInactive",
    product: "books",
    method: "POST",
    path: "/books/v3/pricebooks/{price_book_id}/inactive",
    retry: "idempotent",
    scopes: ["ZohoBooks.settings.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { price_book_id: priceBookId } }, options);
}

/**
 * Updates a price book.
 *
 * `PUT /books/v3/pricebooks/{price_book_id}`
 *
 * Scopes: `ZohoBooks.settings.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/pricelists/
 */
export function priceBooksUpdate(client: ClientContext, priceBookId: string, body: PriceBookUpdate, options?: CallOptions): ZohoPromise<PriceBook> {
  const operation: Operation = {
    name: "books.priceBooks.update",
    product: "books",
    method: "PUT",
    path: "/books/v3/pricebooks/{price_book_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.settings.UPDATE"],
    organization: organizationOf,
    property: "pricebook",
  };
  return entity(client, operation, { path: { price_book_id: priceBookId }, body }, options);
}
