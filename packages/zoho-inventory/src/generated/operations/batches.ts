// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, type ZohoPromise, entity, none, organizationOf, page } from "@x/zoho-auth/client";
import type { BatchCreate, BatchDetails, BatchListItem, BatchUpdate } from "../schemas/batches.ts";

/**
 * Creates a batch.
 *
 * `POST /inventory/v1/items/batches`
 *
 * Scopes: `ZohoInventory.items.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/batches/
 */
export function batchesCreate(client: ClientContext, body: BatchCreate, options?: CallOptions): ZohoPromise<BatchDetails> {
  const operation: Operation = {
    name: "inventory.batches.create",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/items/batches",
    retry: "unsafe",
    scopes: ["ZohoInventory.items.CREATE"],
    organization: organizationOf,
    property: "batch",
  };
  return entity(client, operation, { body }, options);
}

/**
 * Deletes a batch.
 *
 * `DELETE /inventory/v1/items/batches/{batch_id}`
 *
 * Scopes: `ZohoInventory.items.DELETE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/batches/
 */
export function batchesDelete(client: ClientContext, batchId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.batches.delete",
    product: "inventory",
    method: "DELETE",
    path: "/inventory/v1/items/batches/{batch_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.items.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { batch_id: batchId } }, options);
}

export interface BatchesDeleteManyParams {
  batch_ids: readonly string[];
}

/**
 * Deletes several batches.
 *
 * `DELETE /inventory/v1/items/batches`
 *
 * Scopes: `ZohoInventory.items.DELETE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/batches/
 */
export function batchesDeleteMany(client: ClientContext, params: BatchesDeleteManyParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.batches.deleteMany",
    product: "inventory",
    method: "DELETE",
    path: "/inventory/v1/items/batches",
    retry: "idempotent",
    scopes: ["ZohoInventory.items.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { params }, options);
}

/**
 * Gets a batch.
 *
 * `GET /inventory/v1/items/batches/{batch_id}`
 *
 * Scopes: `ZohoInventory.items.READ`.
 *
 * @see https://www.zoho.com/inventory/api/v1/batches/
 */
export function batchesGet(client: ClientContext, batchId: string, options?: CallOptions): ZohoPromise<BatchDetails> {
  const operation: Operation = {
    name: "inventory.batches.get",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/items/batches/{batch_id}",
    retry: "safe",
    scopes: ["ZohoInventory.items.READ"],
    organization: organizationOf,
    property: "batch",
  };
  return entity(client, operation, { path: { batch_id: batchId } }, options);
}

export interface BatchesListParams {
  batch_ids?: readonly string[];
  filter_by?: string;
  include_empty_batches?: boolean;
  item_id: string;
  location_id?: string;
  page?: number;
  per_page?: number;
  search_text?: string;
  sort_column?: "batch_number" | "external_batch_number" | "manufacturer_batch_number" | "manufactured_date" | "expiry_date" | "sales_rate" | "label_rate";
  sort_order?: "A" | "D";
  status?: "active" | "inactive";
  warehouse_id?: string;
}

/**
 * Lists batches.
 *
 * `GET /inventory/v1/items/batches`
 *
 * Scopes: `ZohoInventory.items.READ`.
 *
 * Pages: by number.
 *
 * @see https://www.zoho.com/inventory/api/v1/batches/
 */
export function batchesList(client: ClientContext, params: BatchesListParams, options?: CallOptions): PagePromise<BatchListItem> {
  const operation: Operation = {
    name: "inventory.batches.list",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/items/batches",
    retry: "safe",
    scopes: ["ZohoInventory.items.READ"],
    organization: organizationOf,
    property: "batches",
    paging: "context",
  };
  return page(client, operation, { params }, options);
}

/**
 * Marks a batch as active.
 *
 * `POST /inventory/v1/items/batches/{batch_id}/active`
 *
 * Scopes: `ZohoInventory.items.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/batches/
 */
export function batchesMarkAsActive(client: ClientContext, batchId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.batches.markAsActive",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/items/batches/{batch_id}/active",
    retry: "idempotent",
    scopes: ["ZohoInventory.items.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { batch_id: batchId } }, options);
}

export interface BatchesMarkAsActiveManyParams {
  batch_ids: readonly string[];
}

/**
 * Marks several batches as active.
 *
 * `POST /inventory/v1/items/batches/active`
 *
 * Scopes: `ZohoInventory.items.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/batches/
 */
export function batchesMarkAsActiveMany(client: ClientContext, params: BatchesMarkAsActiveManyParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.batches.markAsActiveMany",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/items/batches/active",
    retry: "idempotent",
    scopes: ["ZohoInventory.items.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { params }, options);
}

/**
 * Marks a batch as inactive.
 *
 * `POST /inventory/v1/items/batches/{batch_id}/inactive`
 *
 * Scopes: `ZohoInventory.items.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/batches/
 */
export function batchesMarkAsInactive(client: ClientContext, batchId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.batches.markAsInactive",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/items/batches/{batch_id}/inactive",
    retry: "idempotent",
    scopes: ["ZohoInventory.items.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { batch_id: batchId } }, options);
}

export interface BatchesMarkAsInactiveManyParams {
  batch_ids: readonly string[];
}

/**
 * Marks several batches as inactive.
 *
 * `POST /inventory/v1/items/batches/inactive`
 *
 * Scopes: `ZohoInventory.items.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/batches/
 */
export function batchesMarkAsInactiveMany(client: ClientContext, params: BatchesMarkAsInactiveManyParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.batches.markAsInactiveMany",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/items/batches/inactive",
    retry: "idempotent",
    scopes: ["ZohoInventory.items.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { params }, options);
}

/**
 * Updates a batch.
 *
 * `PUT /inventory/v1/items/batches/{batch_id}`
 *
 * Scopes: `ZohoInventory.items.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/batches/
 */
export function batchesUpdate(client: ClientContext, batchId: string, body: BatchUpdate, options?: CallOptions): ZohoPromise<BatchDetails> {
  const operation: Operation = {
    name: "inventory.batches.update",
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/items/batches/{batch_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.items.UPDATE"],
    organization: organizationOf,
    property: "batch",
  };
  return entity(client, operation, { path: { batch_id: batchId }, body }, options);
}
