// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, type ZohoPromise, entity, none, organizationOf, page, value } from "@x/zoho-auth/client";
import type { CommentInput } from "../schemas/common.ts";
import type { AssetHistory, FixedAsset, FixedAssetComment, FixedAssetCreate, FixedAssetForecast, FixedAssetListItem, FixedAssetSell, FixedAssetUpdate, FixedAssetWriteOff } from "../schemas/fixed-assets.ts";

/**
 * Adds a comment to a fixed asset.
 *
 * `POST /books/v3/fixedassets/{fixed_asset_id}/comments`
 *
 * Scopes: `ZohoBooks.fixedasset.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/fixed-assets/
 */
export function fixedAssetsAddComment(client: ClientContext, fixedAssetId: string, body?: CommentInput, options?: CallOptions): ZohoPromise<FixedAssetComment> {
  const operation: Operation = {
    name: "books.fixedAssets.addComment",
    product: "books",
    method: "POST",
    path: "/books/v3/fixedassets/{fixed_asset_id}/comments",
    retry: "unsafe",
    scopes: ["ZohoBooks.fixedasset.CREATE"],
    organization: organizationOf,
    property: "comment",
  };
  return entity(client, operation, { path: { fixed_asset_id: fixedAssetId }, body }, options);
}

/**
 * Creates a fixed asset.
 *
 * `POST /books/v3/fixedassets`
 *
 * Scopes: `ZohoBooks.fixedasset.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/fixed-assets/
 */
export function fixedAssetsCreate(client: ClientContext, body: FixedAssetCreate, options?: CallOptions): ZohoPromise<FixedAsset> {
  const operation: Operation = {
    name: "books.fixedAssets.create",
    product: "books",
    method: "POST",
    path: "/books/v3/fixedassets",
    retry: "unsafe",
    scopes: ["ZohoBooks.fixedasset.CREATE"],
    organization: organizationOf,
    property: "fixed_asset",
  };
  return entity(client, operation, { body }, options);
}

/**
 * Deletes a fixed asset.
 *
 * `DELETE /books/v3/fixedassets/{fixed_asset_id}`
 *
 * Scopes: `ZohoBooks.fixedasset.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/fixed-assets/
 */
export function fixedAssetsDelete(client: ClientContext, fixedAssetId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.fixedAssets.delete",
    product: "books",
    method: "DELETE",
    path: "/books/v3/fixedassets/{fixed_asset_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.fixedasset.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { fixed_asset_id: fixedAssetId } }, options);
}

/**
 * Deletes the comment of a fixed asset.
 *
 * `DELETE /books/v3/fixedassets/{fixed_asset_id}/comments/{comment_id}`
 *
 * Scopes: `ZohoBooks.fixedasset.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/fixed-assets/
 */
export function fixedAssetsDeleteComment(client: ClientContext, fixedAssetId: string, commentId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.fixedAssets.deleteComment",
    product: "books",
    method: "DELETE",
    path: "/books/v3/fixedassets/{fixed_asset_id}/comments/{comment_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.fixedasset.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { fixed_asset_id: fixedAssetId, comment_id: commentId } }, options);
}

/**
 * Gets a fixed asset.
 *
 * `GET /books/v3/fixedassets/{fixed_asset_id}`
 *
 * Scopes: `ZohoBooks.fixedasset.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/fixed-assets/
 */
export function fixedAssetsGet(client: ClientContext, fixedAssetId: string, options?: CallOptions): ZohoPromise<FixedAsset> {
  const operation: Operation = {
    name: "books.fixedAssets.get",
    product: "books",
    method: "GET",
    path: "/books/v3/fixedassets/{fixed_asset_id}",
    retry: "safe",
    scopes: ["ZohoBooks.fixedasset.READ"],
    organization: organizationOf,
    keys: ["fixed_asset"],
    property: "fissed-asset",
  };
  return entity(client, operation, { path: { fixed_asset_id: fixedAssetId } }, options);
}

/**
 * Gets the forecast of a fixed asset.
 *
 * `GET /books/v3/fixedassets/{fixed_asset_id}/forecast`
 *
 * Scopes: `ZohoBooks.fixedasset.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/fixed-assets/
 */
export function fixedAssetsGetForecast(client: ClientContext, fixedAssetId: string, options?: CallOptions): ZohoPromise<FixedAssetForecast[]> {
  const operation: Operation = {
    name: "books.fixedAssets.getForecast",
    product: "books",
    method: "GET",
    path: "/books/v3/fixedassets/{fixed_asset_id}/forecast",
    retry: "safe",
    scopes: ["ZohoBooks.fixedasset.READ"],
    organization: organizationOf,
    property: "data",
  };
  return value(client, operation, { path: { fixed_asset_id: fixedAssetId } }, options);
}

export interface FixedAssetsGetHistoryParams {
  page?: number;
  per_page?: number;
}

/**
 * Gets the history of a fixed asset.
 *
 * `GET /books/v3/fixedassets/{fixed_asset_id}/history`
 *
 * Scopes: `ZohoBooks.fixedasset.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/fixed-assets/
 */
export function fixedAssetsGetHistory(client: ClientContext, fixedAssetId: string, params?: FixedAssetsGetHistoryParams, options?: CallOptions): ZohoPromise<AssetHistory[]> {
  const operation: Operation = {
    name: "books.fixedAssets.getHistory",
    product: "books",
    method: "GET",
    path: "/books/v3/fixedassets/{fixed_asset_id}/history",
    retry: "safe",
    scopes: ["ZohoBooks.fixedasset.READ"],
    organization: organizationOf,
    property: "asset_history",
  };
  return value(client, operation, { path: { fixed_asset_id: fixedAssetId }, params }, options);
}

export interface FixedAssetsListParams {
  filter_by?: "Status.All" | "Status.Active" | "Status.Cancel" | "Status.FullyDepreciated" | "Status.WriteOff" | "Status.Sold" | "Status.Draft";
  page?: number;
  per_page?: number;
  sort_column?: "asset_name" | "asset_number" | "asset_cost" | "created_time" | "current_asset_value";
  sort_order?: "A" | "D";
}

/**
 * Lists fixed assets.
 *
 * `GET /books/v3/fixedassets`
 *
 * Scopes: `ZohoBooks.fixedasset.READ`.
 *
 * Pages: by number.
 *
 * @see https://www.zoho.com/books/api/v3/fixed-assets/
 */
export function fixedAssetsList(client: ClientContext, params?: FixedAssetsListParams, options?: CallOptions): PagePromise<FixedAssetListItem> {
  const operation: Operation = {
    name: "books.fixedAssets.list",
    product: "books",
    method: "GET",
    path: "/books/v3/fixedassets",
    retry: "safe",
    scopes: ["ZohoBooks.fixedasset.READ"],
    organization: organizationOf,
    property: "fixedassets",
    paging: "context",
  };
  return page(client, operation, { params }, options);
}

/**
 * Marks a fixed asset as active.
 *
 * `POST /books/v3/fixedassets/{fixed_asset_id}/status/active`
 *
 * Scopes: `ZohoBooks.fixedasset.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/fixed-assets/
 */
export function fixedAssetsMarkAsActive(client: ClientContext, fixedAssetId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.fixedAssets.markAsActive",
    product: "books",
    method: "POST",
    path: "/books/v3/fixedassets/{fixed_asset_id}/status/active",
    retry: "idempotent",
    scopes: ["ZohoBooks.fixedasset.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { fixed_asset_id: fixedAssetId } }, options);
}

/**
 * Marks a fixed asset as cancelled.
 *
 * `POST /books/v3/fixedassets/{fixed_asset_id}/status/cancel`
 *
 * Scopes: `ZohoBooks.fixedasset.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/fixed-assets/
 */
export function fixedAssetsMarkAsCancelled(client: ClientContext, fixedAssetId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.fixedAssets.markAsCancelled",
    product: "books",
    method: "POST",
    path: "/books/v3/fixedassets/{fixed_asset_id}/status/cancel",
    retry: "idempotent",
    scopes: ["ZohoBooks.fixedasset.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { fixed_asset_id: fixedAssetId } }, options);
}

/**
 * Marks a fixed asset as draft.
 *
 * `POST /books/v3/fixedassets/{fixed_asset_id}/status/draft`
 *
 * Scopes: `ZohoBooks.fixedasset.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/fixed-assets/
 */
export function fixedAssetsMarkAsDraft(client: ClientContext, fixedAssetId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.fixedAssets.markAsDraft",
    product: "books",
    method: "POST",
    path: "/books/v3/fixedassets/{fixed_asset_id}/status/draft",
    retry: "idempotent",
    scopes: ["ZohoBooks.fixedasset.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { fixed_asset_id: fixedAssetId } }, options);
}

/**
 * Sells a fixed asset.
 *
 * `POST /books/v3/fixedassets/{fixed_asset_id}/sell`
 *
 * Scopes: `ZohoBooks.fixedasset.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/fixed-assets/
 */
export function fixedAssetsSell(client: ClientContext, fixedAssetId: string, body: FixedAssetSell, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.fixedAssets.sell",
    product: "books",
    method: "POST",
    path: "/books/v3/fixedassets/{fixed_asset_id}/sell",
    retry: "unsafe",
    scopes: ["ZohoBooks.fixedasset.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { fixed_asset_id: fixedAssetId }, body }, options);
}

/**
 * Updates a fixed asset.
 *
 * `PUT /books/v3/fixedassets/{fixed_asset_id}`
 *
 * Scopes: `ZohoBooks.fixedasset.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/fixed-assets/
 */
export function fixedAssetsUpdate(client: ClientContext, fixedAssetId: string, body: FixedAssetUpdate, options?: CallOptions): ZohoPromise<FixedAsset> {
  const operation: Operation = {
    name: "books.fixedAssets.update",
    product: "books",
    method: "PUT",
    path: "/books/v3/fixedassets/{fixed_asset_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.fixedasset.UPDATE"],
    organization: organizationOf,
    property: "fixed_asset",
  };
  return entity(client, operation, { path: { fixed_asset_id: fixedAssetId }, body }, options);
}

/**
 * Writes off a fixed asset.
 *
 * `POST /books/v3/fixedassets/{fixed_asset_id}/writeoff`
 *
 * Scopes: `ZohoBooks.fixedasset.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/fixed-assets/
 */
export function fixedAssetsWriteOff(client: ClientContext, fixedAssetId: string, body: FixedAssetWriteOff, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.fixedAssets.writeOff",
    product: "books",
    method: "POST",
    path: "/books/v3/fixedassets/{fixed_asset_id}/writeoff",
    retry: "unsafe",
    scopes: ["ZohoBooks.fixedasset.CREATE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { fixed_asset_id: fixedAssetId }, body }, options);
}
