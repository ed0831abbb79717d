// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type ZohoPromise, entity, none, organizationOf } from "@x/zoho-auth/client";
import type { Reason } from "../schemas/common.ts";
import type { PurchaseReceive, PurchaseReceiveCreate, PurchaseReceiveUpdate } from "../schemas/purchase-receives.ts";

/**
 * Approves a purchase receive.
 *
 * `POST /inventory/v1/purchasereceives/{purchase_receive_id}/approve`
 *
 * Scopes: `ZohoInventory.purchasereceives.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/purchasereceives/
 */
export function purchaseReceivesApprove(client: ClientContext, purchaseReceiveId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.purchaseReceives.approve",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/purchasereceives/{purchase_receive_id}/approve",
    retry: "unsafe",
    scopes: ["ZohoInventory.purchasereceives.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { purchase_receive_id: purchaseReceiveId } }, options);
}

/**
 * Approves a purchase receive finally.
 *
 * `POST /inventory/v1/purchasereceives/{purchase_receive_id}/approve/final`
 *
 * Scopes: `ZohoInventory.purchasereceives.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/purchasereceives/
 */
export function purchaseReceivesApproveFinally(client: ClientContext, purchaseReceiveId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.purchaseReceives.approveFinally",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/purchasereceives/{purchase_receive_id}/approve/final",
    retry: "unsafe",
    scopes: ["ZohoInventory.purchasereceives.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { purchase_receive_id: purchaseReceiveId } }, options);
}

export interface PurchaseReceivesCreateParams {
  purchaseorder_id: string;
}

/**
 * Creates a purchase receive.
 *
 * `POST /inventory/v1/purchasereceives`
 *
 * Scopes: `ZohoInventory.purchasereceives.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/purchasereceives/
 */
export function purchaseReceivesCreate(client: ClientContext, body: PurchaseReceiveCreate, params: PurchaseReceivesCreateParams, options?: CallOptions): ZohoPromise<PurchaseReceive> {
  const operation: Operation = {
    name: "inventory.purchaseReceives.create",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/purchasereceives",
    retry: "unsafe",
    scopes: ["ZohoInventory.purchasereceives.CREATE"],
    organization: organizationOf,
    property: "purchase_receive",
  };
  return entity(client, operation, { body, params }, options);
}

/**
 * Deletes a purchase receive.
 *
 * `DELETE /inventory/v1/purchasereceives/{purchase_receive_id}`
 *
 * Scopes: `ZohoInventory.purchasereceives.DELETE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/purchasereceives/
 */
export function purchaseReceivesDelete(client: ClientContext, purchaseReceiveId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.purchaseReceives.delete",
    product: "inventory",
    method: "DELETE",
    path: "/inventory/v1/purchasereceives/{purchase_receive_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.purchasereceives.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { purchase_receive_id: purchaseReceiveId } }, options);
}

/**
 * Gets a purchase receive.
 *
 * `GET /inventory/v1/purchasereceives/{purchase_receive_id}`
 *
 * Scopes: `ZohoInventory.purchasereceives.READ`.
 *
 * @see https://www.zoho.com/inventory/api/v1/purchasereceives/
 */
export function purchaseReceivesGet(client: ClientContext, purchaseReceiveId: string, options?: CallOptions): ZohoPromise<PurchaseReceive> {
  const operation: Operation = {
    name: "inventory.purchaseReceives.get",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/purchasereceives/{purchase_receive_id}",
    retry: "safe",
    scopes: ["ZohoInventory.purchasereceives.READ"],
    organization: organizationOf,
    property: "purchase_receive",
  };
  return entity(client, operation, { path: { purchase_receive_id: purchaseReceiveId } }, options);
}

/**
 * Rejects a purchase receive.
 *
 * `POST /inventory/v1/purchasereceives/{purchase_receive_id}/reject`
 *
 * Scopes: `ZohoInventory.purchasereceives.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/purchasereceives/
 */
export function purchaseReceivesReject(client: ClientContext, purchaseReceiveId: string, body?: Reason, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.purchaseReceives.reject",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/purchasereceives/{purchase_receive_id}/reject",
    retry: "unsafe",
    scopes: ["ZohoInventory.purchasereceives.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { purchase_receive_id: purchaseReceiveId }, body }, options);
}

/**
 * Submits a purchase receive.
 *
 * `POST /inventory/v1/purchasereceives/{purchase_receive_id}/submit`
 *
 * Scopes: `ZohoInventory.purchasereceives.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/purchasereceives/
 */
export function purchaseReceivesSubmit(client: ClientContext, purchaseReceiveId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.purchaseReceives.submit",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/purchasereceives/{purchase_receive_id}/submit",
    retry: "unsafe",
    scopes: ["ZohoInventory.purchasereceives.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { purchase_receive_id: purchaseReceiveId } }, options);
}

/**
 * Updates a purchase receive.
 *
 * `PUT /inventory/v1/purchasereceives/{purchase_receive_id}`
 *
 * Scopes: `ZohoInventory.purchasereceives.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/purchasereceives/
 */
export function purchaseReceivesUpdate(client: ClientContext, purchaseReceiveId: string, body: PurchaseReceiveUpdate, options?: CallOptions): ZohoPromise<PurchaseReceive> {
  const operation: Operation = {
    name: "inventory.purchaseReceives.update",
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/purchasereceives/{purchase_receive_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.purchasereceives.UPDATE"],
    organization: organizationOf,
    property: "purchase_receive",
  };
  return entity(client, operation, { path: { purchase_receive_id: purchaseReceiveId }, body }, options);
}
