// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { PriceBooksListItemsParams, PriceBooksListParams, PriceBooksListRatesParams } from "../operations/price-books.ts";
import type { PriceBook, PriceBookCreate, PriceBookListItem, PriceBookUpdate } from "../schemas/price-books.ts";

/** Operations on price books. */
export interface PriceBooksApi {
  /**
   * Creates a price book.
   *
   * `POST /books/v3/pricebooks`
   *
   * Scopes: `ZohoBooks.settings.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/pricelists/
   */
  create(body: PriceBookCreate, options?: CallOptions): ZohoPromise<PriceBook>;
  /**
   * Deletes a price book.
   *
   * `DELETE /books/v3/pricebooks/{price_book_id}`
   *
   * Scopes: `ZohoBooks.settings.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/pricelists/
   */
  delete(priceBookId: string, options?: CallOptions): ZohoPromise<void>;
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
  list(params?: PriceBooksListParams, options?: CallOptions): PagePromise<PriceBookListItem>;
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
  listItems(params?: PriceBooksListItemsParams, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
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
  listRates(params?: PriceBooksListRatesParams, options?: CallOptions): ZohoPromise<{ [key: string]: unknown }>;
  /**
   * Marks a price book as active.
   *
   * `POST /books/v3/pricebooks/{price_book_id}/active`
   *
   * Scopes: `ZohoBooks.settings.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/pricelists/
   */
  markAsActive(priceBookId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Marks a price book as inactive.
   *
   * `POST /books/v3/pricebooks/{price_book_id}/inactive`
   *
   * Scopes: `ZohoBooks.settings.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/pricelists/
   */
  markAsInactive(priceBookId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates a price book.
   *
   * `PUT /books/v3/pricebooks/{price_book_id}`
   *
   * Scopes: `ZohoBooks.settings.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/pricelists/
   */
  update(priceBookId: string, body: PriceBookUpdate, options?: CallOptions): ZohoPromise<PriceBook>;
}
