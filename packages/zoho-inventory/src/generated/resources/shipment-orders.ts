// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { ZohoPromise } from "@x/zoho-auth/client";
import type { ShipmentOrdersCreateParams, ShipmentOrdersUpdateParams } from "../operations/shipment-orders.ts";
import type { ShipmentOrder, ShipmentOrderCreate, ShipmentOrderUpdate } from "../schemas/shipment-orders.ts";

/** Operations on shipment orders. */
export interface ShipmentOrdersApi {
  /**
   * Creates a shipment order.
   *
   * `POST /inventory/v1/shipmentorders`
   *
   * Scopes: `ZohoInventory.shipmentorders.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/shipmentorders/
   */
  create(body: ShipmentOrderCreate, params?: ShipmentOrdersCreateParams, options?: CallOptions): ZohoPromise<ShipmentOrder>;
  /**
   * Deletes a shipment order.
   *
   * `DELETE /inventory/v1/shipmentorders/{shipment_order_id}`
   *
   * Scopes: `ZohoInventory.shipmentorders.DELETE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/shipmentorders/
   */
  delete(shipmentOrderId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Gets a shipment order.
   *
   * `GET /inventory/v1/shipmentorders/{shipment_order_id}`
   *
   * Scopes: `ZohoInventory.shipmentorders.READ`.
   *
   * @see https://www.zoho.com/inventory/api/v1/shipmentorders/
   */
  get(shipmentOrderId: string, options?: CallOptions): ZohoPromise<ShipmentOrder>;
  /**
   * Marks a shipment order as delivered.
   *
   * `POST /inventory/v1/shipmentorders/{shipment_order_id}/status/delivered`
   *
   * Scopes: `ZohoInventory.shipmentorders.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/shipmentorders/
   */
  markAsDelivered(shipmentOrderId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates a shipment order.
   *
   * `PUT /inventory/v1/shipmentorders/{shipment_order_id}`
   *
   * Scopes: `ZohoInventory.shipmentorders.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/shipmentorders/
   */
  update(shipmentOrderId: string, body: ShipmentOrderUpdate, params: ShipmentOrdersUpdateParams, options?: CallOptions): ZohoPromise<ShipmentOrder>;
}
