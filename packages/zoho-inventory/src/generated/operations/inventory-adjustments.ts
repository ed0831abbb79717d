// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, type ZohoPromise, entity, none, organizationOf, page } from "@x/zoho-auth/client";
import type { Reason } from "../schemas/common.ts";
import type { InventoryAdjustment, InventoryAdjustmentCreate, InventoryAdjustmentListItem, InventoryAdjustmentUpdate } from "../schemas/inventory-adjustments.ts";

/**
 * Approves an inventory adjustment.
 *
 * `POST /inventory/v1/inventoryadjustments/{inventory_adjustment_id}/approve`
 *
 * Scopes: `ZohoInventory.inventoryadjustments.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/inventoryadjustments/
 */
export function inventoryAdjustmentsApprove(client: ClientContext, inventoryAdjustmentId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.inventoryAdjustments.approve",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/inventoryadjustments/{inventory_adjustment_id}/approve",
    retry: "unsafe",
    scopes: ["ZohoInventory.inventoryadjustments.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { inventory_adjustment_id: inventoryAdjustmentId } }, options);
}

/**
 * Approves an inventory adjustment finally.
 *
 * `POST /inventory/v1/inventoryadjustments/{inventory_adjustment_id}/approve/final`
 *
 * Scopes: `ZohoInventory.inventoryadjustments.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/inventoryadjustments/
 */
export function inventoryAdjustmentsApproveFinally(client: ClientContext, inventoryAdjustmentId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.inventoryAdjustments.approveFinally",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/inventoryadjustments/{inventory_adjustment_id}/approve/final",
    retry: "unsafe",
    scopes: ["ZohoInventory.inventoryadjustments.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { inventory_adjustment_id: inventoryAdjustmentId } }, options);
}

/**
 * Creates an inventory adjustment.
 *
 * `POST /inventory/v1/inventoryadjustments`
 *
 * Scopes: `ZohoInventory.inventoryadjustments.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/inventoryadjustments/
 */
export function inventoryAdjustmentsCreate(client: ClientContext, body: InventoryAdjustmentCreate, options?: CallOptions): ZohoPromise<InventoryAdjustment> {
  const operation: Operation = {
    name: "inventory.inventoryAdjustments.create",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/inventoryadjustments",
    retry: "unsafe",
    scopes: ["ZohoInventory.inventoryadjustments.CREATE"],
    organization: organizationOf,
    property: "inventory_adjustment",
  };
  return entity(client, operation, { body }, options);
}

/**
 * Deletes an inventory adjustment.
 *
 * `DELETE /inventory/v1/inventoryadjustments/{inventory_adjustment_id}`
 *
 * Scopes: `ZohoInventory.inventoryadjustments.DELETE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/inventoryadjustments/
 */
export function inventoryAdjustmentsDelete(client: ClientContext, inventoryAdjustmentId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.inventoryAdjustments.delete",
    product: "inventory",
    method: "DELETE",
    path: "/inventory/v1/inventoryadjustments/{inventory_adjustment_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.inventoryadjustments.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { inventory_adjustment_id: inventoryAdjustmentId } }, options);
}

/**
 * Gets an inventory adjustment.
 *
 * `GET /inventory/v1/inventoryadjustments/{inventory_adjustment_id}`
 *
 * Scopes: `ZohoInventory.inventoryadjustments.READ`.
 *
 * @see https://www.zoho.com/inventory/api/v1/inventoryadjustments/
 */
export function inventoryAdjustmentsGet(client: ClientContext, inventoryAdjustmentId: string, options?: CallOptions): ZohoPromise<InventoryAdjustment> {
  const operation: Operation = {
    name: "inventory.inventoryAdjustments.get",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/inventoryadjustments/{inventory_adjustment_id}",
    retry: "safe",
    scopes: ["ZohoInventory.inventoryadjustments.READ"],
    organization: organizationOf,
    property: "inventory_adjustment",
  };
  return entity(client, operation, { path: { inventory_adjustment_id: inventoryAdjustmentId } }, options);
}

export interface InventoryAdjustmentsListParams {
  page?: number;
  per_page?: number;
}

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
export function inventoryAdjustmentsList(client: ClientContext, params?: InventoryAdjustmentsListParams, options?: CallOptions): PagePromise<InventoryAdjustmentListItem> {
  const operation: Operation = {
    name: "inventory.inventoryAdjustments.list",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/inventoryadjustments",
    retry: "safe",
    scopes: ["ZohoInventory.inventoryadjustments.READ"],
    organization: organizationOf,
    property: "inventory_adjustments",
    paging: "context",
  };
  return page(client, operation, { params }, options);
}

/**
 * Rejects an inventory adjustment.
 *
 * `POST /inventory/v1/inventoryadjustments/{inventory_adjustment_id}/reject`
 *
 * Scopes: `ZohoInventory.inventoryadjustments.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/inventoryadjustments/
 */
export function inventoryAdjustmentsReject(client: ClientContext, inventoryAdjustmentId: string, body?: Reason, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.inventoryAdjustments.reject",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/inventoryadjustments/{inventory_adjustment_id}/reject",
    retry: "unsafe",
    scopes: ["ZohoInventory.inventoryadjustments.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { inventory_adjustment_id: inventoryAdjustmentId }, body }, options);
}

/**
 * Submits an inventory adjustment.
 *
 * `POST /inventory/v1/inventoryadjustments/{inventory_adjustment_id}/submit`
 *
 * Scopes: `ZohoInventory.inventoryadjustments.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/inventoryadjustments/
 */
export function inventoryAdjustmentsSubmit(client: ClientContext, inventoryAdjustmentId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.inventoryAdjustments.submit",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/inventoryadjustments/{inventory_adjustment_id}/submit",
    retry: "unsafe",
    scopes: ["ZohoInventory.inventoryadjustments.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { inventory_adjustment_id: inventoryAdjustmentId } }, options);
}

/**
 * Updates an inventory adjustment.
 *
 * `PUT /inventory/v1/inventoryadjustments/{inventory_adjustment_id}`
 *
 * Scopes: `ZohoInventory.inventoryadjustments.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/inventoryadjustments/
 */
export function inventoryAdjustmentsUpdate(client: ClientContext, inventoryAdjustmentId: string, body: InventoryAdjustmentUpdate, options?: CallOptions): ZohoPromise<InventoryAdjustment> {
  const operation: Operation = {
    name: "inventory.inventoryAdjustments.update",
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/inventoryadjustments/{inventory_adjustment_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.inventoryadjustments.UPDATE"],
    organization: organizationOf,
    property: "inventory_adjustment",
  };
  return entity(client, operation, { path: { inventory_adjustment_id: inventoryAdjustmentId }, body }, options);
}
