// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { PriceBooksListParams } from "../operations/price-books.ts";
import type { PriceBook, PriceBookCreate, PriceBookListItem, PriceBookUpdate } from "../schemas/price-books.ts";

/** Operations on price books. */
export interface PriceBooksApi {
  /**
   * Creates a price book.
   *
   * `POST /inventory/v1/pricebooks`
   *
   * Scopes: `ZohoInventory.settings.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/pricelists/
   */
  create(body: PriceBookCreate, options?: CallOptions): ZohoPromise<PriceBook>;
  /**
   * Deletes a price book.
   *
   * `DELETE /inventory/v1/pricebooks/{price_book_id}`
   *
   * Scopes: `ZohoInventory.settings.DELETE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/pricelists/
   */
  delete(priceBookId: string, options?: CallOptions): ZohoPromise<void>;
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
  list(params?: PriceBooksListParams, options?: CallOptions): PagePromise<PriceBookListItem>;
  /**
   * Marks a price book as active.
   *
   * `POST /inventory/v1/pricebooks/{price_book_id}/active`
   *
   * Scopes: `ZohoInventory.settings.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/pricelists/
   */
  markAsActive(priceBookId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Marks a price book as inactive.
   *
   * `POST /inventory/v1/pricebooks/{price_book_id}/inactive`
   *
   * Scopes: `ZohoInventory.settings.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/pricelists/
   */
  markAsInactive(priceBookId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates a price book.
   *
   * `PUT /inventory/v1/pricebooks/{price_book_id}`
   *
   * Scopes: `ZohoInventory.settings.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/pricelists/
   */
  update(priceBookId: string, body: PriceBookUpdate, options?: CallOptions): ZohoPromise<PriceBook>;
}
