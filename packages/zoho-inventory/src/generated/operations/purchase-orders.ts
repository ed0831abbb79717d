// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, type ZohoPromise, entity, none, organizationOf, page } from "@x/zoho-auth/client";
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
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/purchaseorders/{purchase_order_id}/approve",
    retry: "unsafe",
    scopes: ["ZohoInventory.purchaseorders.UPDATE"],
    organization: organizationOf,
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
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/purchaseorders/{purchase_order_id}/approve/final",
    retry: "unsafe",
    scopes: ["ZohoInventory.purchaseorders.UPDATE"],
    organization: organizationOf,
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
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/purchaseorders/approve",
    retry: "unsafe",
    scopes: ["ZohoInventory.purchaseorders.UPDATE"],
    organization: organizationOf,
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
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/purchaseorders",
    retry: "unsafe",
    scopes: ["ZohoInventory.purchaseorders.CREATE"],
    organization: organizationOf,
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
    product: "inventory",
    method: "DELETE",
    path: "/inventory/v1/purchaseorders/{purchase_order_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.purchaseorders.DELETE"],
    organization: organizationOf,
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
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/purchaseorders/{purchase_order_id}",
    retry: "safe",
    scopes: ["ZohoInventory.purchaseorders.READ"],
    organization: organizationOf,
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
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/purchaseorders",
    retry: "safe",
    scopes: ["ZohoInventory.purchaseorders.READ"],
    organization: organizationOf,
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
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/purchaseorders/{purchase_order_id}/status/cancelled",
    retry: "idempotent",
    scopes: ["ZohoInventory.purchaseorders.CREATE"],
    organization: organizationOf,
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
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/purchaseorders/{purchase_order_id}/status/issued",
    retry: "idempotent",
    scopes: ["ZohoInventory.purchaseorders.CREATE"],
    organization: organizationOf,
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
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/purchaseorders/{purchase_order_id}/reject",
    retry: "unsafe",
    scopes: ["ZohoInventory.purchaseorders.UPDATE"],
    organization: organizationOf,
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
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/purchaseorders/{purchase_order_id}/submit",
    retry: "unsafe",
    scopes: ["ZohoInventory.purchaseorders.UPDATE"],
    organization: organizationOf,
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
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/purchaseorders/submit",
    retry: "unsafe",
    scopes: ["ZohoInventory.purchaseorders.UPDATE"],
    organization: organizationOf,
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
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/purchaseorders/{purchase_order_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.purchaseorders.UPDATE"],
    organization: organizationOf,
    keys: ["purchaseorder"],
    property: "purchase_order",
  };
  return entity(client, operation, { path: { purchase_order_id: purchaseOrderId }, body, params }, options);
}
