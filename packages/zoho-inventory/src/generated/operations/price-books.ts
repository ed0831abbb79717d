// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, type ZohoPromise, entity, none, organizationOf, page } from "@x/zoho-auth/client";
import type { PriceBook, PriceBookCreate, PriceBookListItem, PriceBookUpdate } from "../schemas/price-books.ts";

/**
 * Creates a price book.
 *
 * `POST /inventory/v1/pricebooks`
 *
 * Scopes: `ZohoInventory.settings.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/pricelists/
 */
export function priceBooksCreate(client: ClientContext, body: PriceBookCreate, options?: CallOptions): ZohoPromise<PriceBook> {
  const operation: Operation = {
    name: "inventory.priceBooks.create",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/pricebooks",
    retry: "unsafe",
    scopes: ["ZohoInventory.settings.CREATE"],
    organization: organizationOf,
    property: "pricebook",
  };
  return entity(client, operation, { body }, options);
}

/**
 * Deletes a price book.
 *
 * `DELETE /inventory/v1/pricebooks/{price_book_id}`
 *
 * Scopes: `ZohoInventory.settings.DELETE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/pricelists/
 */
export function priceBooksDelete(client: ClientContext, priceBookId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.priceBooks.delete",
    product: "inventory",
    method: "DELETE",
    path: "/inventory/v1/pricebooks/{price_book_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.settings.DELETE"],
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
 * `GET /inventory/v1/pricebooks`
 *
 * Scopes: `ZohoInventory.settings.READ`.
 *
 * Pages: by number.
 *
 * @see https://www.zoho.com/inventory/api/v1/pricelists/
 */
export function priceBooksList(client: ClientContext, params?: PriceBooksListParams, options?: CallOptions): PagePromise<PriceBookListItem> {
  const operation: Operation = {
    name: "inventory.priceBooks.list",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/pricebooks",
    retry: "safe",
    scopes: ["ZohoInventory.settings.READ"],
    organization: organizationOf,
    property: "pricebooks",
    paging: "context",
  };
  return page(client, operation, { params }, options);
}

/**
 * Marks a price book as active.
 *
 * `POST /inventory/v1/pricebooks/{price_book_id}/active`
 *
 * Scopes: `ZohoInventory.settings.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/pricelists/
 */
export function priceBooksMarkAsActive(client: ClientContext, priceBookId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.priceBooks.markAsActive",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/pricebooks/{price_book_id}/active",
    retry: "idempotent",
    scopes: ["ZohoInventory.settings.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { price_book_id: priceBookId } }, options);
}

/**
 * Marks a price book as inactive.
 *
 * `POST /inventory/v1/pricebooks/{price_book_id}/inactive`
 *
 * Scopes: `ZohoInventory.settings.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/pricelists/
 */
export function priceBooksMarkAsInactive(client: ClientContext, priceBookId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.priceBooks.markAsInactive",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/pricebooks/{price_book_id}/inactive",
    retry: "idempotent",
    scopes: ["ZohoInventory.settings.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { price_book_id: priceBookId } }, options);
}

/**
 * Updates a price book.
 *
 * `PUT /inventory/v1/pricebooks/{price_book_id}`
 *
 * Scopes: `ZohoInventory.settings.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/pricelists/
 */
export function priceBooksUpdate(client: ClientContext, priceBookId: string, body: PriceBookUpdate, options?: CallOptions): ZohoPromise<PriceBook> {
  const operation: Operation = {
    name: "inventory.priceBooks.update",
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/pricebooks/{price_book_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.settings.UPDATE"],
    organization: organizationOf,
    property: "pricebook",
  };
  return entity(client, operation, { path: { price_book_id: priceBookId }, body }, options);
}
