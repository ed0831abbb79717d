// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { SalesOrdersApproveManyParams, SalesOrdersCreateParams, SalesOrdersDeleteManyParams, SalesOrdersListParams, SalesOrdersMarkAsConfirmedManyParams, SalesOrdersSubmitManyParams, SalesOrdersUpdateParams } from "../operations/sales-orders.ts";
import type { Reason } from "../schemas/common.ts";
import type { SalesOrder, SalesOrderConfirmation, SalesOrderCreate, SalesOrderListItem, SalesOrderUpdate } from "../schemas/sales-orders.ts";

/** Operations on sales orders. */
export interface SalesOrdersApi {
  /**
   * Approves a sales order.
   *
   * `POST /inventory/v1/salesorders/{sales_order_id}/approve`
   *
   * Scopes: `ZohoInventory.salesorders.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/salesorders/
   */
  approve(salesOrderId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Approves a sales order finally.
   *
   * `POST /inventory/v1/salesorders/{sales_order_id}/approve/final`
   *
   * Scopes: `ZohoInventory.salesorders.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/salesorders/
   */
  approveFinally(salesOrderId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Approves several sales orders.
   *
   * `POST /inventory/v1/salesorders/approve`
   *
   * Scopes: `ZohoInventory.salesorders.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/salesorders/
   */
  approveMany(params: SalesOrdersApproveManyParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Creates a sales order.
   *
   * `POST /inventory/v1/salesorders`
   *
   * Scopes: `ZohoInventory.salesorders.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/salesorders/
   */
  create(body: SalesOrderCreate, params?: SalesOrdersCreateParams, options?: CallOptions): ZohoPromise<SalesOrder>;
  /**
   * Deletes a sales order.
   *
   * `DELETE /inventory/v1/salesorders/{sales_order_id}`
   *
   * Scopes: `ZohoInventory.salesorders.DELETE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/salesorders/
   */
  delete(salesOrderId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Deletes several sales orders.
   *
   * `DELETE /inventory/v1/salesorders`
   *
   * Scopes: `ZohoInventory.salesorders.DELETE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/salesorders/
   */
  deleteMany(params: SalesOrdersDeleteManyParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Gets a sales order.
   *
   * `GET /inventory/v1/salesorders/{sales_order_id}`
   *
   * Scopes: `ZohoInventory.salesorders.READ`.
   *
   * @see https://www.zoho.com/inventory/api/v1/salesorders/
   */
  get(salesOrderId: string, options?: CallOptions): ZohoPromise<SalesOrder>;
  /**
   * Lists sales orders.
   *
   * `GET /inventory/v1/salesorders`
   *
   * Scopes: `ZohoInventory.salesorders.READ`.
   *
   * Pages: by number.
   *
   * @see https://www.zoho.com/inventory/api/v1/salesorders/
   */
  list(params?: SalesOrdersListParams, options?: CallOptions): PagePromise<SalesOrderListItem>;
  /**
   * Marks a sales order as confirmed.
   *
   * `POST /inventory/v1/salesorders/{sales_order_id}/status/confirmed`
   *
   * Scopes: `ZohoInventory.salesorders.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/salesorders/
   */
  markAsConfirmed(salesOrderId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Marks several sales orders as confirmed.
   *
   * `POST /inventory/v1/salesorders/status/confirmed`
   *
   * Scopes: `ZohoInventory.salesorders.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/salesorders/
   */
  markAsConfirmedMany(params: SalesOrdersMarkAsConfirmedManyParams, options?: CallOptions): ZohoPromise<SalesOrderConfirmation>;
  /**
   * Marks a sales order as void.
   *
   * `POST /inventory/v1/salesorders/{sales_order_id}/status/void`
   *
   * Scopes: `ZohoInventory.salesorders.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/salesorders/
   */
  markAsVoid(salesOrderId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Rejects a sales order.
   *
   * `POST /inventory/v1/salesorders/{sales_order_id}/reject`
   *
   * Scopes: `ZohoInventory.salesorders.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/salesorders/
   */
  reject(salesOrderId: string, body?: Reason, options?: CallOptions): ZohoPromise<void>;
  /**
   * Submits a sales order.
   *
   * `POST /inventory/v1/salesorders/{sales_order_id}/submit`
   *
   * Scopes: `ZohoInventory.salesorders.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/salesorders/
   */
  submit(salesOrderId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Submits several sales orders.
   *
   * `POST /inventory/v1/salesorders/submit`
   *
   * Scopes: `ZohoInventory.salesorders.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/salesorders/
   */
  submitMany(params: SalesOrdersSubmitManyParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates a sales order.
   *
   * `PUT /inventory/v1/salesorders/{sales_order_id}`
   *
   * Scopes: `ZohoInventory.salesorders.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/salesorders/
   */
  update(salesOrderId: string, body: SalesOrderUpdate, params?: SalesOrdersUpdateParams, options?: CallOptions): ZohoPromise<SalesOrder>;
}
