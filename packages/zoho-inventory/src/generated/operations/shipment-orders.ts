// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type ZohoPromise, entity, none, organizationOf } from "@x/zoho-auth/client";
import type { ShipmentOrder, ShipmentOrderCreate, ShipmentOrderUpdate } from "../schemas/shipment-orders.ts";

export interface ShipmentOrdersCreateParams {
  package_ids?: readonly string[];
  salesorder_id?: string;
}

/**
 * Creates a shipment order.
 *
 * `POST /inventory/v1/shipmentorders`
 *
 * Scopes: `ZohoInventory.shipmentorders.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/shipmentorders/
 */
export function shipmentOrdersCreate(client: ClientContext, body: ShipmentOrderCreate, params?: ShipmentOrdersCreateParams, options?: CallOptions): ZohoPromise<ShipmentOrder> {
  const operation: Operation = {
    name: "inventory.shipmentOrders.create",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/shipmentorders",
    retry: "unsafe",
    scopes: ["ZohoInventory.shipmentorders.CREATE"],
    organization: organizationOf,
    keys: ["shipmentorder"],
    property: "shipment_order",
  };
  return entity(client, operation, { body, params }, options);
}

/**
 * Deletes a shipment order.
 *
 * `DELETE /inventory/v1/shipmentorders/{shipment_order_id}`
 *
 * Scopes: `ZohoInventory.shipmentorders.DELETE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/shipmentorders/
 */
export function shipmentOrdersDelete(client: ClientContext, shipmentOrderId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.shipmentOrders.delete",
    product: "inventory",
    method: "DELETE",
    path: "/inventory/v1/shipmentorders/{shipment_order_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.shipmentorders.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { shipment_order_id: shipmentOrderId } }, options);
}

/**
 * Gets a shipment order.
 *
 * `GET /inventory/v1/shipmentorders/{shipment_order_id}`
 *
 * Scopes: `ZohoInventory.shipmentorders.READ`.
 *
 * @see https://www.zoho.com/inventory/api/v1/shipmentorders/
 */
export function shipmentOrdersGet(client: ClientContext, shipmentOrderId: string, options?: CallOptions): ZohoPromise<ShipmentOrder> {
  const operation: Operation = {
    name: "inventory.shipmentOrders.get",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/shipmentorders/{shipment_order_id}",
    retry: "safe",
    scopes: ["ZohoInventory.shipmentorders.READ"],
    organization: organizationOf,
    keys: ["shipmentorder"],
    property: "shipment_order",
  };
  return entity(client, operation, { path: { shipment_order_id: shipmentOrderId } }, options);
}

/**
 * Marks a shipment order as delivered.
 *
 * `POST /inventory/v1/shipmentorders/{shipment_order_id}/status/delivered`
 *
 * Scopes: `ZohoInventory.shipmentorders.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/shipmentorders/
 */
export function shipmentOrdersMarkAsDelivered(client: ClientContext, shipmentOrderId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.shipmentOrders.markAsDelivered",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/shipmentorders/{shipment_order_id}/status/delivered",
    retry: "idempotent",
    scopes: ["ZohoInventory.shipmentorders.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { shipment_order_id: shipmentOrderId } }, options);
}

export interface ShipmentOrdersUpdateParams {
  package_ids: readonly string[];
  salesorder_id: string;
}

/**
 * Updates a shipment order.
 *
 * `PUT /inventory/v1/shipmentorders/{shipment_order_id}`
 *
 * Scopes: `ZohoInventory.shipmentorders.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/shipmentorders/
 */
export function shipmentOrdersUpdate(client: ClientContext, shipmentOrderId: string, body: ShipmentOrderUpdate, params: ShipmentOrdersUpdateParams, options?: CallOptions): ZohoPromise<ShipmentOrder> {
  const operation: Operation = {
    name: "inventory.shipmentOrders.update",
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/shipmentorders/{shipment_order_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.shipmentorders.UPDATE"],
    organization: organizationOf,
    keys: ["shipment_order"],
    property: "shipmentorder",
  };
  return entity(client, operation, { path: { shipment_order_id: shipmentOrderId }, body, params }, options);
}
