// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, type ZohoPromise, entity, none, organizationOf, page } from "@x/zoho-auth/client";
import type { Reason } from "../schemas/common.ts";
import type { SalesOrder, SalesOrderConfirmation, SalesOrderCreate, SalesOrderListItem, SalesOrderUpdate } from "../schemas/sales-orders.ts";

/**
 * Approves a sales order.
 *
 * `POST /inventory/v1/salesorders/{sales_order_id}/approve`
 *
 * Scopes: `ZohoInventory.salesorders.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/salesorders/
 */
export function salesOrdersApprove(client: ClientContext, salesOrderId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.salesOrders.approve",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/salesorders/{sales_order_id}/approve",
    retry: "unsafe",
    scopes: ["ZohoInventory.salesorders.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { sales_order_id: salesOrderId } }, options);
}

/**
 * Approves a sales order finally.
 *
 * `POST /inventory/v1/salesorders/{sales_order_id}/approve/final`
 *
 * Scopes: `ZohoInventory.salesorders.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/salesorders/
 */
export function salesOrdersApproveFinally(client: ClientContext, salesOrderId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.salesOrders.approveFinally",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/salesorders/{sales_order_id}/approve/final",
    retry: "unsafe",
    scopes: ["ZohoInventory.salesorders.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { sales_order_id: salesOrderId } }, options);
}

export interface SalesOrdersApproveManyParams {
  salesorder_ids: readonly string[];
}

/**
 * Approves several sales orders.
 *
 * `POST /inventory/v1/salesorders/approve`
 *
 * Scopes: `ZohoInventory.salesorders.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/salesorders/
 */
export function salesOrdersApproveMany(client: ClientContext, params: SalesOrdersApproveManyParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.salesOrders.approveMany",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/salesorders/approve",
    retry: "unsafe",
    scopes: ["ZohoInventory.salesorders.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { params }, options);
}

export interface SalesOrdersCreateParams {
  ignore_auto_number_generation?: boolean;
}

/**
 * Creates a sales order.
 *
 * `POST /inventory/v1/salesorders`
 *
 * Scopes: `ZohoInventory.salesorders.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/salesorders/
 */
export function salesOrdersCreate(client: ClientContext, body: SalesOrderCreate, params?: SalesOrdersCreateParams, options?: CallOptions): ZohoPromise<SalesOrder> {
  const operation: Operation = {
    name: "inventory.salesOrders.create",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/salesorders",
    retry: "unsafe",
    scopes: ["ZohoInventory.salesorders.CREATE"],
    organization: organizationOf,
    keys: ["sales_order"],
    property: "salesorder",
  };
  return entity(client, operation, { body, params }, options);
}

/**
 * Deletes a sales order.
 *
 * `DELETE /inventory/v1/salesorders/{sales_order_id}`
 *
 * Scopes: `ZohoInventory.salesorders.DELETE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/salesorders/
 */
export function salesOrdersDelete(client: ClientContext, salesOrderId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.salesOrders.delete",
    product: "inventory",
    method: "DELETE",
    path: "/inventory/v1/salesorders/{sales_order_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.salesorders.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { sales_order_id: salesOrderId } }, options);
}

export interface SalesOrdersDeleteManyParams {
  salesorder_ids: readonly string[];
}

/**
 * Deletes several sales orders.
 *
 * `DELETE /inventory/v1/salesorders`
 *
 * Scopes: `ZohoInventory.salesorders.DELETE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/salesorders/
 */
export function salesOrdersDeleteMany(client: ClientContext, params: SalesOrdersDeleteManyParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.salesOrders.deleteMany",
    product: "inventory",
    method: "DELETE",
    path: "/inventory/v1/salesorders",
    retry: "idempotent",
    scopes: ["ZohoInventory.salesorders.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { params }, options);
}

/**
 * Gets a sales order.
 *
 * `GET /inventory/v1/salesorders/{sales_order_id}`
 *
 * Scopes: `ZohoInventory.salesorders.READ`.
 *
 * @see https://www.zoho.com/inventory/api/v1/salesorders/
 */
export function salesOrdersGet(client: ClientContext, salesOrderId: string, options?: CallOptions): ZohoPromise<SalesOrder> {
  const operation: Operation = {
    name: "inventory.salesOrders.get",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/salesorders/{sales_order_id}",
    retry: "safe",
    scopes: ["ZohoInventory.salesorders.READ"],
    organization: organizationOf,
    keys: ["sales_order"],
    property: "salesorder",
  };
  return entity(client, operation, { path: { sales_order_id: salesOrderId } }, options);
}

export interface SalesOrdersListParams {
  page?: number;
  per_page?: number;
}

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
export function salesOrdersList(client: ClientContext, params?: SalesOrdersListParams, options?: CallOptions): PagePromise<SalesOrderListItem> {
  const operation: Operation = {
    name: "inventory.salesOrders.list",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/salesorders",
    retry: "safe",
    scopes: ["ZohoInventory.salesorders.READ"],
    organization: organizationOf,
    property: "salesorders",
    paging: "context",
  };
  return page(client, operation, { params }, options);
}

/**
 * Marks a sales order as confirmed.
 *
 * `POST /inventory/v1/salesorders/{sales_order_id}/status/confirmed`
 *
 * Scopes: `ZohoInventory.salesorders.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/salesorders/
 */
export function salesOrdersMarkAsConfirmed(client: ClientContext, salesOrderId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.salesOrders.markAsConfirmed",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/salesorders/{sales_order_id}/status/confirmed",
    retry: "idempotent",
    scopes: ["ZohoInventory.salesorders.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { sales_order_id: salesOrderId } }, options);
}

export interface SalesOrdersMarkAsConfirmedManyParams {
  salesorder_ids: readonly string[];
}

/**
 * Marks several sales orders as confirmed.
 *
 * `POST /inventory/v1/salesorders/status/confirmed`
 *
 * Scopes: `ZohoInventory.salesorders.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/salesorders/
 */
export function salesOrdersMarkAsConfirmedMany(client: ClientContext, params: SalesOrdersMarkAsConfirmedManyParams, options?: CallOptions): ZohoPromise<SalesOrderConfirmation> {
  const operation: Operation = {
    name: "inventory.salesOrders.markAsConfirmedMany",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/salesorders/status/confirmed",
    retry: "idempotent",
    scopes: ["ZohoInventory.salesorders.CREATE"],
    organization: organizationOf,
    property: "data",
  };
  return entity(client, operation, { params }, options);
}

/**
 * Marks a sales order as void.
 *
 * `POST /inventory/v1/salesorders/{sales_order_id}/status/void`
 *
 * Scopes: `ZohoInventory.salesorders.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/salesorders/
 */
export function salesOrdersMarkAsVoid(client: ClientContext, salesOrderId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.salesOrders.markAsVoid",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/salesorders/{sales_order_id}/status/void",
    retry: "idempotent",
    scopes: ["ZohoInventory.salesorders.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { sales_order_id: salesOrderId } }, options);
}

/**
 * Rejects a sales order.
 *
 * `POST /inventory/v1/salesorders/{sales_order_id}/reject`
 *
 * Scopes: `ZohoInventory.salesorders.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/salesorders/
 */
export function salesOrdersReject(client: ClientContext, salesOrderId: string, body?: Reason, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.salesOrders.reject",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/salesorders/{sales_order_id}/reject",
    retry: "unsafe",
    scopes: ["ZohoInventory.salesorders.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { sales_order_id: salesOrderId }, body }, options);
}

/**
 * Submits a sales order.
 *
 * `POST /inventory/v1/salesorders/{sales_order_id}/submit`
 *
 * Scopes: `ZohoInventory.salesorders.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/salesorders/
 */
export function salesOrdersSubmit(client: ClientContext, salesOrderId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.salesOrders.submit",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/salesorders/{sales_order_id}/submit",
    retry: "unsafe",
    scopes: ["ZohoInventory.salesorders.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { sales_order_id: salesOrderId } }, options);
}

export interface SalesOrdersSubmitManyParams {
  salesorder_ids: readonly string[];
}

/**
 * Submits several sales orders.
 *
 * `POST /inventory/v1/salesorders/submit`
 *
 * Scopes: `ZohoInventory.salesorders.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/salesorders/
 */
export function salesOrdersSubmitMany(client: ClientContext, params: SalesOrdersSubmitManyParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.salesOrders.submitMany",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/salesorders/submit",
    retry: "unsafe",
    scopes: ["ZohoInventory.salesorders.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { params }, options);
}

export interface SalesOrdersUpdateParams {
  ignore_auto_number_generation?: boolean;
}

/**
 * Updates a sales order.
 *
 * `PUT /inventory/v1/salesorders/{sales_order_id}`
 *
 * Scopes: `ZohoInventory.salesorders.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/salesorders/
 */
export function salesOrdersUpdate(client: ClientContext, salesOrderId: string, body: SalesOrderUpdate, params?: SalesOrdersUpdateParams, options?: CallOptions): ZohoPromise<SalesOrder> {
  const operation: Operation = {
    name: "inventory.salesOrders.update",
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/salesorders/{sales_order_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.salesorders.UPDATE"],
    organization: organizationOf,
    keys: ["sales_order"],
    property: "salesorder",
  };
  return entity(client, operation, { path: { sales_order_id: salesOrderId }, body, params }, options);
}
