// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { InventoryAdjustmentsListParams } from "../operations/inventory-adjustments.ts";
import type { Reason } from "../schemas/common.ts";
import type { InventoryAdjustment, InventoryAdjustmentCreate, InventoryAdjustmentListItem, InventoryAdjustmentUpdate } from "../schemas/inventory-adjustments.ts";

/** Operations on inventory adjustments. */
export interface InventoryAdjustmentsApi {
  /**
   * Approves an inventory adjustment.
   *
   * `POST /inventory/v1/inventoryadjustments/{inventory_adjustment_id}/approve`
   *
   * Scopes: `ZohoInventory.inventoryadjustments.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/inventoryadjustments/
   */
  approve(inventoryAdjustmentId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Approves an inventory adjustment finally.
   *
   * `POST /inventory/v1/inventoryadjustments/{inventory_adjustment_id}/approve/final`
   *
   * Scopes: `ZohoInventory.inventoryadjustments.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/inventoryadjustments/
   */
  approveFinally(inventoryAdjustmentId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Creates an inventory adjustment.
   *
   * `POST /inventory/v1/inventoryadjustments`
   *
   * Scopes: `ZohoInventory.inventoryadjustments.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/inventoryadjustments/
   */
  create(body: InventoryAdjustmentCreate, options?: CallOptions): ZohoPromise<InventoryAdjustment>;
  /**
   * Deletes an inventory adjustment.
   *
   * `DELETE /inventory/v1/inventoryadjustments/{inventory_adjustment_id}`
   *
   * Scopes: `ZohoInventory.inventoryadjustments.DELETE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/inventoryadjustments/
   */
  delete(inventoryAdjustmentId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Gets an inventory adjustment.
   *
   * `GET /inventory/v1/inventoryadjustments/{inventory_adjustment_id}`
   *
   * Scopes: `ZohoInventory.inventoryadjustments.READ`.
   *
   * @see https://www.zoho.com/inventory/api/v1/inventoryadjustments/
   */
  get(inventoryAdjustmentId: string, options?: CallOptions): ZohoPromise<InventoryAdjustment>;
  /**
   * Lists inventory adjustments.
   *
   * `GET /inventory/v1/inventoryadjustments`
   *
   * Scopes: `ZohoInventory.inventoryadjustments.READ`.
   *
   * Pages: by number.
   *
   * @see https://www.zoho.com/inventory/api/v1/inventoryadjustments/
   */
  list(params?: InventoryAdjustmentsListParams, options?: CallOptions): PagePromise<InventoryAdjustmentListItem>;
  /**
   * Rejects an inventory adjustment.
   *
   * `POST /inventory/v1/inventoryadjustments/{inventory_adjustment_id}/reject`
   *
   * Scopes: `ZohoInventory.inventoryadjustments.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/inventoryadjustments/
   */
  reject(inventoryAdjustmentId: string, body?: Reason, options?: CallOptions): ZohoPromise<void>;
  /**
   * Submits an inventory adjustment.
   *
   * `POST /inventory/v1/inventoryadjustments/{inventory_adjustment_id}/submit`
   *
   * Scopes: `ZohoInventory.inventoryadjustments.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/inventoryadjustments/
   */
  submit(inventoryAdjustmentId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates an inventory adjustment.
   *
   * `PUT /inventory/v1/inventoryadjustments/{inventory_adjustment_id}`
   *
   * Scopes: `ZohoInventory.inventoryadjustments.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/inventoryadjustments/
   */
  update(inventoryAdjustmentId: string, body: InventoryAdjustmentUpdate, options?: CallOptions): ZohoPromise<InventoryAdjustment>;
}
