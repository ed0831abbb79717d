// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { SalesReturnsCreateParams, SalesReturnsListParams, SalesReturnsUpdateParams } from "../operations/sales-returns.ts";
import type { SalesReturn, SalesReturnCreate, SalesReturnListItem, SalesReturnUpdate } from "../schemas/sales-returns.ts";

/** Operations on sales returns. */
export interface SalesReturnsApi {
  /**
   * Creates a sales return.
   *
   * `POST /inventory/v1/salesreturns`
   *
   * Scopes: `ZohoInventory.salesreturns.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/salesreturns/
   */
  create(body: SalesReturnCreate, params?: SalesReturnsCreateParams, options?: CallOptions): ZohoPromise<SalesReturn>;
  /**
   * Deletes a sales return.
   *
   * `DELETE /inventory/v1/salesreturns/{sales_return_id}`
   *
   * Scopes: `ZohoInventory.salesreturns.DELETE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/salesreturns/
   */
  delete(salesReturnId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Gets a sales return.
   *
   * `GET /inventory/v1/salesreturns/{sales_return_id}`
   *
   * Scopes: `ZohoInventory.salesreturns.READ`.
   *
   * @see https://www.zoho.com/inventory/api/v1/salesreturns/
   */
  get(salesReturnId: string, options?: CallOptions): ZohoPromise<SalesReturn>;
  /**
   * Lists sales returns.
   *
   * `GET /inventory/v1/salesreturns`
   *
   * Scopes: `ZohoInventory.salesreturns.READ`.
   *
   * Pages: by number.
   *
   * @see https://www.zoho.com/inventory/api/v1/salesreturns/
   */
  list(params?: SalesReturnsListParams, options?: CallOptions): PagePromise<SalesReturnListItem>;
  /**
   * Updates a sales return.
   *
   * `PUT /inventory/v1/salesreturns/{sales_return_id}`
   *
   * Scopes: `ZohoInventory.salesreturns.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/salesreturns/
   */
  update(salesReturnId: string, body: SalesReturnUpdate, params?: SalesReturnsUpdateParams, options?: CallOptions): ZohoPromise<SalesReturn>;
}
