// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { ZohoPromise } from "@x/zoho-auth/client";
import type { PurchaseReceivesCreateParams } from "../operations/purchase-receives.ts";
import type { Reason } from "../schemas/common.ts";
import type { PurchaseReceive, PurchaseReceiveCreate, PurchaseReceiveUpdate } from "../schemas/purchase-receives.ts";

/** Operations on purchase receives. */
export interface PurchaseReceivesApi {
  /**
   * Approves a purchase receive.
   *
   * `POST /inventory/v1/purchasereceives/{purchase_receive_id}/approve`
   *
   * Scopes: `ZohoInventory.purchasereceives.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/purchasereceives/
   */
  approve(purchaseReceiveId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Approves a purchase receive finally.
   *
   * `POST /inventory/v1/purchasereceives/{purchase_receive_id}/approve/final`
   *
   * Scopes: `ZohoInventory.purchasereceives.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/purchasereceives/
   */
  approveFinally(purchaseReceiveId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Creates a purchase receive.
   *
   * `POST /inventory/v1/purchasereceives`
   *
   * Scopes: `ZohoInventory.purchasereceives.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/purchasereceives/
   */
  create(body: PurchaseReceiveCreate, params: PurchaseReceivesCreateParams, options?: CallOptions): ZohoPromise<PurchaseReceive>;
  /**
   * Deletes a purchase receive.
   *
   * `DELETE /inventory/v1/purchasereceives/{purchase_receive_id}`
   *
   * Scopes: `ZohoInventory.purchasereceives.DELETE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/purchasereceives/
   */
  delete(purchaseReceiveId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Gets a purchase receive.
   *
   * `GET /inventory/v1/purchasereceives/{purchase_receive_id}`
   *
   * Scopes: `ZohoInventory.purchasereceives.READ`.
   *
   * @see https://www.zoho.com/inventory/api/v1/purchasereceives/
   */
  get(purchaseReceiveId: string, options?: CallOptions): ZohoPromise<PurchaseReceive>;
  /**
   * Rejects a purchase receive.
   *
   * `POST /inventory/v1/purchasereceives/{purchase_receive_id}/reject`
   *
   * Scopes: `ZohoInventory.purchasereceives.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/purchasereceives/
   */
  reject(purchaseReceiveId: string, body?: Reason, options?: CallOptions): ZohoPromise<void>;
  /**
   * Submits a purchase receive.
   *
   * `POST /inventory/v1/purchasereceives/{purchase_receive_id}/submit`
   *
   * Scopes: `ZohoInventory.purchasereceives.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/purchasereceives/
   */
  submit(purchaseReceiveId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates a purchase receive.
   *
   * `PUT /inventory/v1/purchasereceives/{purchase_receive_id}`
   *
   * Scopes: `ZohoInventory.purchasereceives.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/purchasereceives/
   */
  update(purchaseReceiveId: string, body: PurchaseReceiveUpdate, options?: CallOptions): ZohoPromise<PurchaseReceive>;
}
