// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { BatchResult, ZohoPromise } from "@x/zoho-auth/client";
import type { ReplenishmentsGetOrderDetailsParams, ReplenishmentsPauseManyParams, ReplenishmentsPauseParams, ReplenishmentsResumeManyParams, ReplenishmentsUpdateManyParams } from "../operations/replenishments.ts";
import type { ReplenishmentConfiguration } from "../schemas/common.ts";
import type { ReplenishmentCreate, ReplenishmentOrderDetail } from "../schemas/replenishments.ts";

/** Operations on replenishments. */
export interface ReplenishmentsApi {
  /**
   * Creates a replenishment.
   *
   * `POST /inventory/v1/replenishments`
   *
   * Scopes: `ZohoInventory.items.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/replenishment/
   */
  create(body: ReplenishmentCreate, options?: CallOptions): ZohoPromise<ReplenishmentConfiguration>;
  /**
   * Gets a replenishment.
   *
   * `GET /inventory/v1/replenishments/{replenishment_id}`
   *
   * Scopes: `ZohoInventory.items.READ`.
   *
   * @see https://www.zoho.com/inventory/api/v1/replenishment/
   */
  get(replenishmentId: string, options?: CallOptions): ZohoPromise<ReplenishmentConfiguration>;
  /**
   * Gets the order details of a replenishment.
   *
   * `GET /inventory/v1/replenishments/orders`
   *
   * Scopes: `ZohoInventory.items.READ`.
   *
   * @see https://www.zoho.com/inventory/api/v1/replenishment/
   */
  getOrderDetails(params: ReplenishmentsGetOrderDetailsParams, options?: CallOptions): ZohoPromise<ReplenishmentOrderDetail[]>;
  /**
   * Pauses a replenishment.
   *
   * `PUT /inventory/v1/replenishments/{replenishment_id}/pause`
   *
   * Scopes: `ZohoInventory.items.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/replenishment/
   */
  pause(replenishmentId: string, params?: ReplenishmentsPauseParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Pauses several replenishments.
   *
   * `PUT /inventory/v1/replenishments/pause`
   *
   * Scopes: `ZohoInventory.items.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/replenishment/
   */
  pauseMany(params: ReplenishmentsPauseManyParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Resumes a replenishment.
   *
   * `PUT /inventory/v1/replenishments/{replenishment_id}/resume`
   *
   * Scopes: `ZohoInventory.items.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/replenishment/
   */
  resume(replenishmentId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Resumes several replenishments.
   *
   * `PUT /inventory/v1/replenishments/resume`
   *
   * Scopes: `ZohoInventory.items.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/replenishment/
   */
  resumeMany(params: ReplenishmentsResumeManyParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates a replenishment.
   *
   * `PUT /inventory/v1/replenishments/{replenishment_id}`
   *
   * Scopes: `ZohoInventory.items.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/replenishment/
   */
  update(replenishmentId: string, body: ReplenishmentCreate, options?: CallOptions): ZohoPromise<ReplenishmentConfiguration>;
  /**
   * Updates several replenishments.
   *
   * `PUT /inventory/v1/replenishments`
   *
   * Scopes: `ZohoInventory.items.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/replenishment/
   */
  updateMany(rows: readonly ReplenishmentCreate[], params: ReplenishmentsUpdateManyParams, options?: CallOptions): ZohoPromise<BatchResult<ReplenishmentConfiguration>>;
}
