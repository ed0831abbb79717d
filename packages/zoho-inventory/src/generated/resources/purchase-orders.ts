// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { PurchaseOrdersApproveManyParams, PurchaseOrdersCreateParams, PurchaseOrdersListParams, PurchaseOrdersSubmitManyParams, PurchaseOrdersUpdateParams } from "../operations/purchase-orders.ts";
import type { Reason } from "../schemas/common.ts";
import type { PurchaseOrder, PurchaseOrderCreate, PurchaseOrderListItem, PurchaseOrderUpdate } from "../schemas/purchase-orders.ts";

/** Operations on purchase orders. */
export interface PurchaseOrdersApi {
  /**
   * Approves a purchase order.
   *
   * `POST /inventory/v1/purchaseorders/{purchase_order_id}/approve`
   *
   * Scopes: `ZohoInventory.purchaseorders.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/purchaseorders/
   */
  approve(purchaseOrderId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Approves a purchase order finally.
   *
   * `POST /inventory/v1/purchaseorders/{purchase_order_id}/approve/final`
   *
   * Scopes: `ZohoInventory.purchaseorders.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/purchaseorders/
   */
  approveFinally(purchaseOrderId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Approves several purchase orders.
   *
   * `POST /inventory/v1/purchaseorders/approve`
   *
   * Scopes: `ZohoInventory.purchaseorders.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/purchaseorders/
   */
  approveMany(params: PurchaseOrdersApproveManyParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Creates a purchase order.
   *
   * `POST /inventory/v1/purchaseorders`
   *
   * Scopes: `ZohoInventory.purchaseorders.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/purchaseorders/
   */
  create(body: PurchaseOrderCreate, params?: PurchaseOrdersCreateParams, options?: CallOptions): ZohoPromise<PurchaseOrder>;
  /**
   * Deletes a purchase order.
   *
   * `DELETE /inventory/v1/purchaseorders/{purchase_order_id}`
   *
   * Scopes: `ZohoInventory.purchaseorders.DELETE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/purchaseorders/
   */
  delete(purchaseOrderId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Gets a purchase order.
   *
   * `GET /inventory/v1/purchaseorders/{purchase_order_id}`
   *
   * Scopes: `ZohoInventory.purchaseorders.READ`.
   *
   * @see https://www.zoho.com/inventory/api/v1/purchaseorders/
   */
  get(purchaseOrderId: string, options?: CallOptions): ZohoPromise<PurchaseOrder>;
  /**
   * Lists purchase orders.
   *
   * `GET /inventory/v1/purchaseorders`
   *
   * Scopes: `ZohoInventory.purchaseorders.READ`.
   *
   * Pages: by number.
   *
   * @see https://www.zoho.com/inventory/api/v1/purchaseorders/
   */
  list(params?: PurchaseOrdersListParams, options?: CallOptions): PagePromise<PurchaseOrderListItem>;
  /**
   * Marks a purchase order as cancelled.
   *
   * `POST /inventory/v1/purchaseorders/{purchase_order_id}/status/cancelled`
   *
   * Scopes: `ZohoInventory.purchaseorders.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/purchaseorders/
   */
  markAsCancelled(purchaseOrderId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Marks a purchase order as issued.
   *
   * `POST /inventory/v1/purchaseorders/{purchase_order_id}/status/issued`
   *
   * Scopes: `ZohoInventory.purchaseorders.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/purchaseorders/
   */
  markAsIssued(purchaseOrderId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Rejects a purchase order.
   *
   * `POST /inventory/v1/purchaseorders/{purchase_order_id}/reject`
   *
   * Scopes: `ZohoInventory.purchaseorders.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/purchaseorders/
   */
  reject(purchaseOrderId: string, body?: Reason, options?: CallOptions): ZohoPromise<void>;
  /**
   * Submits a purchase order.
   *
   * `POST /inventory/v1/purchaseorders/{purchase_order_id}/submit`
   *
   * Scopes: `ZohoInventory.purchaseorders.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/purchaseorders/
   */
  submit(purchaseOrderId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Submits several purchase orders.
   *
   * `POST /inventory/v1/purchaseorders/submit`
   *
   * Scopes: `ZohoInventory.purchaseorders.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/purchaseorders/
   */
  submitMany(params: PurchaseOrdersSubmitManyParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates a purchase order.
   *
   * `PUT /inventory/v1/purchaseorders/{purchase_order_id}`
   *
   * Scopes: `ZohoInventory.purchaseorders.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/purchaseorders/
   */
  update(purchaseOrderId: string, body: PurchaseOrderUpdate, params?: PurchaseOrdersUpdateParams, options?: CallOptions): ZohoPromise<PurchaseOrder>;
}
