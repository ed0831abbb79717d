// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, type ZohoPromise, entity, none, page } from "@x/zoho-auth/client";
import type { Reason } from "../schemas/common.ts";
import type { PurchaseOrder, PurchaseOrderCreate, PurchaseOrderListItem, PurchaseOrderUpdate } from "../schemas/purchase-orders.ts";

/**
 * Approves a purchase order.
 *
 * `POST /inventory/v1/purchaseorders/{purchase_order_id}/approve`
 *
 * Scopes: `ZohoInventory.purchaseorders.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/purchaseorders/
 */
export function purchaseOrdersApprove(client: ClientContext, purchaseOrderId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.purchaseOrders.approve",
    method: "POST",
    path: "/inventory/v1/purchaseorders/{purchase_order_id}/approve",
    scopes: ["ZohoInventory.purchaseorders.UPDATE"],
    organization: true,
  };
  return none(client, operation, { path: { purchase_order_id: purchaseOrderId } }, options);
}

/**
 * Approves a purchase order finally.
 *
 * `POST /inventory/v1/purchaseorders/{purchase_order_id}/approve/final`
 *
 * Scopes: `ZohoInventory.purchaseorders.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/purchaseorders/
 */
export function purchaseOrdersApproveFinally(client: ClientContext, purchaseOrderId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.purchaseOrders.approveFinally",
    method: "POST",
    path: "/inventory/v1/purchaseorders/{purchase_order_id}/approve/final",
    scopes: ["ZohoInventory.purchaseorders.UPDATE"],
    organization: true,
  };
  return none(client, operation, { path: { purchase_order_id: purchaseOrderId } }, options);
}

export interface PurchaseOrdersApproveManyParams {
  purchaseorder_ids: readonly string[];
}

/**
 * Approves several purchase orders.
 *
 * `POST /inventory/v1/purchaseorders/approve`
 *
 * Scopes: `ZohoInventory.purchaseorders.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/purchaseorders/
 */
export function purchaseOrdersApproveMany(client: ClientContext, params: PurchaseOrdersApproveManyParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.purchaseOrders.approveMany",
    method: "POST",
    path: "/inventory/v1/purchaseorders/approve",
    scopes: ["ZohoInventory.purchaseorders.UPDATE"],
    organization: true,
  };
  return none(client, operation, { params }, options);
}

export interface PurchaseOrdersCreateParams {
  ignore_auto_number_generation?: boolean;
}

/**
 * Creates a purchase order.
 *
 * `POST /inventory/v1/purchaseorders`
 *
 * Scopes: `ZohoInventory.purchaseorders.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/purchaseorders/
 */
export function purchaseOrdersCreate(client: ClientContext, body: PurchaseOrderCreate, params?: PurchaseOrdersCreateParams, options?: CallOptions): ZohoPromise<PurchaseOrder> {
  const operation: Operation = {
    name: "inventory.purchaseOrders.create",
    method: "POST",
    path: "/inventory/v1/purchaseorders",
    scopes: ["ZohoInventory.purchaseorders.CREATE"],
    organization: true,
    keys: ["purchaseorder"],
    property: "purchase_order",
  };
  return entity(client, operation, { body, params }, options);
}

/**
 * Deletes a purchase order.
 *
 * `DELETE /inventory/v1/purchaseorders/{purchase_order_id}`
 *
 * Scopes: `ZohoInventory.purchaseorders.DELETE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/purchaseorders/
 */
export function purchaseOrdersDelete(client: ClientContext, purchaseOrderId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.purchaseOrders.delete",
    method: "DELETE",
    path: "/inventory/v1/purchaseorders/{purchase_order_id}",
    scopes: ["ZohoInventory.purchaseorders.DELETE"],
    organization: true,
  };
  return none(client, operation, { path: { purchase_order_id: purchaseOrderId } }, options);
}

/**
 * Gets a purchase order.
 *
 * `GET /inventory/v1/purchaseorders/{purchase_order_id}`
 *
 * Scopes: `ZohoInventory.purchaseorders.READ`.
 *
 * @see https://www.zoho.com/inventory/api/v1/purchaseorders/
 */
export function purchaseOrdersGet(client: ClientContext, purchaseOrderId: string, options?: CallOptions): ZohoPromise<PurchaseOrder> {
  const operation: Operation = {
    name: "inventory.purchaseOrders.get",
    method: "GET",
    path: "/inventory/v1/purchaseorders/{purchase_order_id}",
    scopes: ["ZohoInventory.purchaseorders.READ"],
    organization: true,
    keys: ["purchaseorder"],
    property: "purchase_order",
  };
  return entity(client, operation, { path: { purchase_order_id: purchaseOrderId } }, options);
}

export interface PurchaseOrdersListParams {
  page?: number;
  per_page?: number;
}

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
export function purchaseOrdersList(client: ClientContext, params?: PurchaseOrdersListParams, options?: CallOptions): PagePromise<PurchaseOrderListItem> {
  const operation: Operation = {
    name: "inventory.purchaseOrders.list",
    method: "GET",
    path: "/inventory/v1/purchaseorders",
    scopes: ["ZohoInventory.purchaseorders.READ"],
    organization: true,
    property: "purchaseorders",
    paging: "context",
  };
  return page(client, operation, { params }, options);
}

/**
 * Marks a purchase order as cancelled.
 *
 * `POST /inventory/v1/purchaseorders/{purchase_order_id}/status/cancelled`
 *
 * Scopes: `ZohoInventory.purchaseorders.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/purchaseorders/
 */
export function purchaseOrdersMarkAsCancelled(client: ClientContext, purchaseOrderId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.purchaseOrders.markAsCancelled",
    method: "POST",
    path: "/inventory/v1/purchaseorders/{purchase_order_id}/status/cancelled",
    retry: "idempotent",
    scopes: ["ZohoInventory.purchaseorders.CREATE"],
    organization: true,
  };
  return none(client, operation, { path: { purchase_order_id: purchaseOrderId } }, options);
}

/**
 * Marks a purchase order as issued.
 *
 * `POST /inventory/v1/purchaseorders/{purchase_order_id}/status/issued`
 *
 * Scopes: `ZohoInventory.purchaseorders.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/purchaseorders/
 */
export function purchaseOrdersMarkAsIssued(client: ClientContext, purchaseOrderId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.purchaseOrders.markAsIssued",
    method: "POST",
    path: "/inventory/v1/purchaseorders/{purchase_order_id}/status/issued",
    retry: "idempotent",
    scopes: ["ZohoInventory.purchaseorders.CREATE"],
    organization: true,
  };
  return none(client, operation, { path: { purchase_order_id: purchaseOrderId } }, options);
}

/**
 * Rejects a purchase order.
 *
 * `POST /inventory/v1/purchaseorders/{purchase_order_id}/reject`
 *
 * Scopes: `ZohoInventory.purchaseorders.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/purchaseorders/
 */
export function purchaseOrdersReject(client: ClientContext, purchaseOrderId: string, body?: Reason, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.purchaseOrders.reject",
    method: "POST",
    path: "/inventory/v1/purchaseorders/{purchase_order_id}/reject",
    scopes: ["ZohoInventory.purchaseorders.UPDATE"],
    organization: true,
  };
  return none(client, operation, { path: { purchase_order_id: purchaseOrderId }, body }, options);
}

/**
 * Submits a purchase order.
 *
 * `POST /inventory/v1/purchaseorders/{purchase_order_id}/submit`
 *
 * Scopes: `ZohoInventory.purchaseorders.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/purchaseorders/
 */
export function purchaseOrdersSubmit(client: ClientContext, purchaseOrderId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.purchaseOrders.submit",
    method: "POST",
    path: "/inventory/v1/purchaseorders/{purchase_order_id}/submit",
    scopes: ["ZohoInventory.purchaseorders.UPDATE"],
    organization: true,
  };
  return none(client, operation, { path: { purchase_order_id: purchaseOrderId } }, options);
}

export interface PurchaseOrdersSubmitManyParams {
  purchaseorder_ids: readonly string[];
}

/**
 * Submits several purchase orders.
 *
 * `POST /inventory/v1/purchaseorders/submit`
 *
 * Scopes: `ZohoInventory.purchaseorders.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/purchaseorders/
 */
export function purchaseOrdersSubmitMany(client: ClientContext, params: PurchaseOrdersSubmitManyParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.purchaseOrders.submitMany",
    method: "POST",
    path: "/inventory/v1/purchaseorders/submit",
    scopes: ["ZohoInventory.purchaseorders.UPDATE"],
    organization: true,
  };
  return none(client, operation, { params }, options);
}

export interface PurchaseOrdersUpdateParams {
  ignore_auto_number_generation?: boolean;
}

/**
 * Updates a purchase order.
 *
 * `PUT /inventory/v1/purchaseorders/{purchase_order_id}`
 *
 * Scopes: `ZohoInventory.purchaseorders.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/purchaseorders/
 */
export function purchaseOrdersUpdate(client: ClientContext, purchaseOrderId: string, body: PurchaseOrderUpdate, params?: PurchaseOrdersUpdateParams, options?: CallOptions): ZohoPromise<PurchaseOrder> {
  const operation: Operation = {
    name: "inventory.purchaseOrders.update",
    method: "PUT",
    path: "/inventory/v1/purchaseorders/{purchase_order_id}",
    scopes: ["ZohoInventory.purchaseorders.UPDATE"],
    organization: true,
    keys: ["purchaseorder"],
    property: "purchase_order",
  };
  return entity(client, operation, { path: { purchase_order_id: purchaseOrderId }, body, params }, options);
}
