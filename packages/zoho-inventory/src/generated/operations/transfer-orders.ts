// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, type ZohoPromise, entity, none, organizationOf, page } from "@x/zoho-auth/client";
import type { Reason } from "../schemas/common.ts";
import type { TransferOrder, TransferOrderCreate, TransferOrderDetails, TransferOrderListItem, TransferOrderUpdate } from "../schemas/transfer-orders.ts";

/**
 * Approves a transfer order.
 *
 * `POST /inventory/v1/transferorders/{transfer_order_id}/approve`
 *
 * Scopes: `ZohoInventory.transferorders.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/transferorders/
 */
export function transferOrdersApprove(client: ClientContext, transferOrderId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.transferOrders.approve",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/transferorders/{transfer_order_id}/approve",
    retry: "unsafe",
    scopes: ["ZohoInventory.transferorders.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { transfer_order_id: transferOrderId } }, options);
}

/**
 * Approves a transfer order finally.
 *
 * `POST /inventory/v1/transferorders/{transfer_order_id}/approve/final`
 *
 * Scopes: `ZohoInventory.transferorders.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/transferorders/
 */
export function transferOrdersApproveFinally(client: ClientContext, transferOrderId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.transferOrders.approveFinally",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/transferorders/{transfer_order_id}/approve/final",
    retry: "unsafe",
    scopes: ["ZohoInventory.transferorders.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { transfer_order_id: transferOrderId } }, options);
}

export interface TransferOrdersCreateParams {
  ignore_auto_number_generation?: boolean;
}

/**
 * Creates a transfer order.
 *
 * `POST /inventory/v1/transferorders`
 *
 * Scopes: `ZohoInventory.transferorders.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/transferorders/
 */
export function transferOrdersCreate(client: ClientContext, body: TransferOrderCreate, params?: TransferOrdersCreateParams, options?: CallOptions): ZohoPromise<TransferOrder> {
  const operation: Operation = {
    name: "inventory.transferOrders.create",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/transferorders",
    retry: "unsafe",
    scopes: ["ZohoInventory.transferorders.CREATE"],
    organization: organizationOf,
    property: "transfer_order",
  };
  return entity(client, operation, { body, params }, options);
}

/**
 * Deletes a transfer order.
 *
 * `DELETE /inventory/v1/transferorders/{transfer_order_id}`
 *
 * Scopes: `ZohoInventory.transferorders.DELETE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/transferorders/
 */
export function transferOrdersDelete(client: ClientContext, transferOrderId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.transferOrders.delete",
    product: "inventory",
    method: "DELETE",
    path: "/inventory/v1/transferorders/{transfer_order_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.transferorders.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { transfer_order_id: transferOrderId } }, options);
}

export interface TransferOrdersDeleteManyParams {
  transfer_order_ids: readonly string[];
}

/**
 * Deletes several transfer orders.
 *
 * `DELETE /inventory/v1/transferorders`
 *
 * Scopes: `ZohoInventory.transferorders.DELETE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/transferorders/
 */
export function transferOrdersDeleteMany(client: ClientContext, params: TransferOrdersDeleteManyParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.transferOrders.deleteMany",
    product: "inventory",
    method: "DELETE",
    path: "/inventory/v1/transferorders",
    retry: "idempotent",
    scopes: ["ZohoInventory.transferorders.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { params }, options);
}

/**
 * Gets a transfer order.
 *
 * `GET /inventory/v1/transferorders/{transfer_order_id}`
 *
 * Scopes: `ZohoInventory.transferorders.READ`.
 *
 * @see https://www.zoho.com/inventory/api/v1/transferorders/
 */
export function transferOrdersGet(client: ClientContext, transferOrderId: string, options?: CallOptions): ZohoPromise<TransferOrderDetails> {
  const operation: Operation = {
    name: "inventory.transferOrders.get",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/transferorders/{transfer_order_id}",
    retry: "safe",
    scopes: ["ZohoInventory.transferorders.READ"],
    organization: organizationOf,
    property: "transfer_order",
  };
  return entity(client, operation, { path: { transfer_order_id: transferOrderId } }, options);
}

export interface TransferOrdersListParams {
  customview_id?: string;
  date?: string;
  date_after?: string;
  date_before?: string;
  date_end?: string;
  date_start?: string;
  filter_by?: string;
  from_location_id?: string;
  from_location_name?: string;
  from_warehouse_id?: string;
  from_warehouse_name?: string;
  item_id?: string;
  item_name?: string;
  page?: number;
  per_page?: number;
  project_id?: string;
  reason?: string;
  reference_number_contains?: string;
  search_text?: string;
  serial_number?: string;
  sort_column?: "date" | "created_time" | "last_modified_time";
  sort_order?: "A" | "D";
  status?: "in_transit" | "transferred" | "partially_transferred" | "draft" | "pending_approval" | "approved" | "void";
  to_location_id?: string;
  to_location_name?: string;
  to_warehouse_id?: string;
  to_warehouse_name?: string;
  tracking_number?: string;
  transfer_order_number?: string;
  transfer_order_number_contains?: string;
  transfer_order_number_startswith?: string;
}

/**
 * Lists transfer orders.
 *
 * `GET /inventory/v1/transferorders`
 *
 * Scopes: `ZohoInventory.transferorders.READ`.
 *
 * Pages: by number.
 *
 * @see https://www.zoho.com/inventory/api/v1/transferorders/
 */
export function transferOrdersList(client: ClientContext, params?: TransferOrdersListParams, options?: CallOptions): PagePromise<TransferOrderListItem> {
  const operation: Operation = {
    name: "inventory.transferOrders.list",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/transferorders",
    retry: "safe",
    scopes: ["ZohoInventory.transferorders.READ"],
    organization: organizationOf,
    property: "transfer_orders",
    paging: "context",
  };
  return page(client, operation, { params }, options);
}

export interface TransferOrdersMarkAsInTransitParams {
  is_tax_inclusive?: boolean;
}

/**
 * Marks a transfer order as in transit.
 *
 * `POST /inventory/v1/transferorders/{transfer_order_id}/intransit`
 *
 * Scopes: `ZohoInventory.transferorders.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/transferorders/
 */
export function transferOrdersMarkAsInTransit(client: ClientContext, transferOrderId: string, params?: TransferOrdersMarkAsInTransitParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.transferOrders.markAsInTransit",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/transferorders/{transfer_order_id}/intransit",
    retry: "idempotent",
    scopes: ["ZohoInventory.transferorders.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { transfer_order_id: transferOrderId }, params }, options);
}

export interface TransferOrdersMarkAsTransferredParams {
  date: string;
}

/**
 * Marks a transfer order as transferred.
 *
 * `POST /inventory/v1/transferorders/{transfer_order_id}/markastransferred`
 *
 * Scopes: `ZohoInventory.transferorders.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/transferorders/
 */
export function transferOrdersMarkAsTransferred(client: ClientContext, transferOrderId: string, params: TransferOrdersMarkAsTransferredParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.transferOrders.markAsTransferred",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/transferorders/{transfer_order_id}/markastransferred",
    retry: "unsafe",
    scopes: ["ZohoInventory.transferorders.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { transfer_order_id: transferOrderId }, params }, options);
}

/**
 * Rejects a transfer order.
 *
 * `POST /inventory/v1/transferorders/{transfer_order_id}/reject`
 *
 * Scopes: `ZohoInventory.transferorders.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/transferorders/
 */
export function transferOrdersReject(client: ClientContext, transferOrderId: string, body?: Reason, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.transferOrders.reject",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/transferorders/{transfer_order_id}/reject",
    retry: "unsafe",
    scopes: ["ZohoInventory.transferorders.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { transfer_order_id: transferOrderId }, body }, options);
}

/**
 * Submits a transfer order.
 *
 * `POST /inventory/v1/transferorders/{transfer_order_id}/submit`
 *
 * Scopes: `ZohoInventory.transferorders.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/transferorders/
 */
export function transferOrdersSubmit(client: ClientContext, transferOrderId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.transferOrders.submit",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/transferorders/{transfer_order_id}/submit",
    retry: "unsafe",
    scopes: ["ZohoInventory.transferorders.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { transfer_order_id: transferOrderId } }, options);
}

export interface TransferOrdersUpdateParams {
  ignore_auto_number_generation?: boolean;
}

/**
 * Updates a transfer order.
 *
 * `PUT /inventory/v1/transferorders/{transfer_order_id}`
 *
 * Scopes: `ZohoInventory.transferorders.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/transferorders/
 */
export function transferOrdersUpdate(client: ClientContext, transferOrderId: string, body: TransferOrderUpdate, params?: TransferOrdersUpdateParams, options?: CallOptions): ZohoPromise<TransferOrder> {
  const operation: Operation = {
    name: "inventory.transferOrders.update",
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/transferorders/{transfer_order_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.transferorders.UPDATE"],
    organization: organizationOf,
    property: "transfer_order",
  };
  return entity(client, operation, { path: { transfer_order_id: transferOrderId }, body, params }, options);
}
