// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { BatchesDeleteManyParams, BatchesListParams, BatchesMarkAsActiveManyParams, BatchesMarkAsInactiveManyParams } from "../operations/batches.ts";
import type { BatchCreate, BatchDetails, BatchListItem, BatchUpdate } from "../schemas/batches.ts";

/** Operations on batches. */
export interface BatchesApi {
  /**
   * Creates a batch.
   *
   * `POST /inventory/v1/items/batches`
   *
   * Scopes: `ZohoInventory.items.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/batches/
   */
  create(body: BatchCreate, options?: CallOptions): ZohoPromise<BatchDetails>;
  /**
   * Deletes a batch.
   *
   * `DELETE /inventory/v1/items/batches/{batch_id}`
   *
   * Scopes: `ZohoInventory.items.DELETE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/batches/
   */
  delete(batchId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Deletes several batches.
   *
   * `DELETE /inventory/v1/items/batches`
   *
   * Scopes: `ZohoInventory.items.DELETE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/batches/
   */
  deleteMany(params: BatchesDeleteManyParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Gets a batch.
   *
   * `GET /inventory/v1/items/batches/{batch_id}`
   *
   * Scopes: `ZohoInventory.items.READ`.
   *
   * @see https://www.zoho.com/inventory/api/v1/batches/
   */
  get(batchId: string, options?: CallOptions): ZohoPromise<BatchDetails>;
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
  list(params: BatchesListParams, options?: CallOptions): PagePromise<BatchListItem>;
  /**
   * Marks a batch as active.
   *
   * `POST /inventory/v1/items/batches/{batch_id}/active`
   *
   * Scopes: `ZohoInventory.items.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/batches/
   */
  markAsActive(batchId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Marks several batches as active.
   *
   * `POST /inventory/v1/items/batches/active`
   *
   * Scopes: `ZohoInventory.items.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/batches/
   */
  markAsActiveMany(params: BatchesMarkAsActiveManyParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Marks a batch as inactive.
   *
   * `POST /inventory/v1/items/batches/{batch_id}/inactive`
   *
   * Scopes: `ZohoInventory.items.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/batches/
   */
  markAsInactive(batchId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Marks several batches as inactive.
   *
   * `POST /inventory/v1/items/batches/inactive`
   *
   * Scopes: `ZohoInventory.items.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/batches/
   */
  markAsInactiveMany(params: BatchesMarkAsInactiveManyParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates a batch.
   *
   * `PUT /inventory/v1/items/batches/{batch_id}`
   *
   * Scopes: `ZohoInventory.items.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/batches/
   */
  update(batchId: string, body: BatchUpdate, options?: CallOptions): ZohoPromise<BatchDetails>;
}
