// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type BatchResult, type ClientContext, type Operation, type ZohoPromise, batch, entity, none, organizationOf, value } from "@x/zoho-auth/client";
import type { ReplenishmentConfiguration } from "../schemas/common.ts";
import type { ReplenishmentCreate, ReplenishmentOrderDetail } from "../schemas/replenishments.ts";

/**
 * Creates a replenishment.
 *
 * `POST /inventory/v1/replenishments`
 *
 * Scopes: `ZohoInventory.items.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/replenishment/
 */
export function replenishmentsCreate(client: ClientContext, body: ReplenishmentCreate, options?: CallOptions): ZohoPromise<ReplenishmentConfiguration> {
  const operation: Operation = {
    name: "inventory.replenishments.create",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/replenishments",
    retry: "unsafe",
    scopes: ["ZohoInventory.items.CREATE"],
    organization: organizationOf,
    property: "replenishment_configuration",
  };
  return entity(client, operation, { body }, options);
}

/**
 * Gets a replenishment.
 *
 * `GET /inventory/v1/replenishments/{replenishment_id}`
 *
 * Scopes: `ZohoInventory.items.READ`.
 *
 * @see https://www.zoho.com/inventory/api/v1/replenishment/
 */
export function replenishmentsGet(client: ClientContext, replenishmentId: string, options?: CallOptions): ZohoPromise<ReplenishmentConfiguration> {
  const operation: Operation = {
    name: "inventory.replenishments.get",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/replenishments/{replenishment_id}",
    retry: "safe",
    scopes: ["ZohoInventory.items.READ"],
    organization: organizationOf,
    property: "replenishment_configuration",
  };
  return entity(client, operation, { path: { replenishment_id: replenishmentId } }, options);
}

export interface ReplenishmentsGetOrderDetailsParams {
  order_type: string;
  replenishment_configuration_id: string;
}

/**
 * Gets the order details of a replenishment.
 *
 * `GET /inventory/v1/replenishments/orders`
 *
 * Scopes: `ZohoInventory.items.READ`.
 *
 * @see https://www.zoho.com/inventory/api/v1/replenishment/
 */
export function replenishmentsGetOrderDetails(client: ClientContext, params: ReplenishmentsGetOrderDetailsParams, options?: CallOptions): ZohoPromise<ReplenishmentOrderDetail[]> {
  const operation: Operation = {
    name: "inventory.replenishments.getOrderDetails",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/replenishments/orders",
    retry: "safe",
    scopes: ["ZohoInventory.items.READ"],
    organization: organizationOf,
    property: "replenishment_order_details",
  };
  return value(client, operation, { params }, options);
}

export interface ReplenishmentsPauseParams {
  pause_till_date?: string;
}

/**
 * Pauses a replenishment.
 *
 * `PUT /inventory/v1/replenishments/{replenishment_id}/pause`
 *
 * Scopes: `ZohoInventory.items.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/replenishment/
 */
export function replenishmentsPause(client: ClientContext, replenishmentId: string, params?: ReplenishmentsPauseParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.replenishments.pause",
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/replenishments/{replenishment_id}/pause",
    retry: "idempotent",
    scopes: ["ZohoInventory.items.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { replenishment_id: replenishmentId }, params }, options);
}

export interface ReplenishmentsPauseManyParams {
  item_ids: readonly string[];
  location_ids?: readonly string[];
  pause_till_date?: string;
}

/**
 * Pauses several replenishments.
 *
 * `PUT /inventory/v1/replenishments/pause`
 *
 * Scopes: `ZohoInventory.items.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/replenishment/
 */
export function replenishmentsPauseMany(client: ClientContext, params: ReplenishmentsPauseManyParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.replenishments.pauseMany",
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/replenishments/pause",
    retry: "idempotent",
    scopes: ["ZohoInventory.items.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { params }, options);
}

/**
 * Resumes a replenishment.
 *
 * `PUT /inventory/v1/replenishments/{replenishment_id}/resume`
 *
 * Scopes: `ZohoInventory.items.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/replenishment/
 */
export function replenishmentsResume(client: ClientContext, replenishmentId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.replenishments.resume",
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/replenishments/{replenishment_id}/resume",
    retry: "idempotent",
    scopes: ["ZohoInventory.items.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { replenishment_id: replenishmentId } }, options);
}

export interface ReplenishmentsResumeManyParams {
  item_ids: readonly string[];
  location_ids?: readonly string[];
}

/**
 * Resumes several replenishments.
 *
 * `PUT /inventory/v1/replenishments/resume`
 *
 * Scopes: `ZohoInventory.items.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/replenishment/
 */
export function replenishmentsResumeMany(client: ClientContext, params: ReplenishmentsResumeManyParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.replenishments.resumeMany",
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/replenishments/resume",
    retry: "idempotent",
    scopes: ["ZohoInventory.items.UPDATE"],
    organization: organizationOf,
  };
  return none(client, operation, { params }, options);
}

/**
 * Updates a replenishment.
 *
 * `PUT /inventory/v1/replenishments/{replenishment_id}`
 *
 * Scopes: `ZohoInventory.items.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/replenishment/
 */
export function replenishmentsUpdate(client: ClientContext, replenishmentId: string, body: ReplenishmentCreate, options?: CallOptions): ZohoPromise<ReplenishmentConfiguration> {
  const operation: Operation = {
    name: "inventory.replenishments.update",
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/replenishments/{replenishment_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.items.UPDATE"],
    organization: organizationOf,
    property: "replenishment_configuration",
  };
  return entity(client, operation, { path: { replenishment_id: replenishmentId }, body }, options);
}

export interface ReplenishmentsUpdateManyParams {
  item_ids: readonly string[];
  location_ids?: readonly string[];
}

/**
 * Updates several replenishments.
 *
 * `PUT /inventory/v1/replenishments`
 *
 * Scopes: `ZohoInventory.items.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/replenishment/
 */
export function replenishmentsUpdateMany(client: ClientContext, rows: readonly ReplenishmentCreate[], params: ReplenishmentsUpdateManyParams, options?: CallOptions): ZohoPromise<BatchResult<ReplenishmentConfiguration>> {
  const operation: Operation = {
    name: "inventory.replenishments.updateMany",
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/replenishments",
    retry: "idempotent",
    scopes: ["ZohoInventory.items.UPDATE"],
    wrap: "replenishment_configurations",
    organization: organizationOf,
    property: "replenishment_configurations",
  };
  return batch(client, operation, { body: rows, params }, options);
}
