// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { FixedAssetsGetHistoryParams, FixedAssetsListParams } from "../operations/fixed-assets.ts";
import type { CommentInput } from "../schemas/common.ts";
import type { AssetHistory, FixedAsset, FixedAssetComment, FixedAssetCreate, FixedAssetForecast, FixedAssetListItem, FixedAssetSell, FixedAssetUpdate, FixedAssetWriteOff } from "../schemas/fixed-assets.ts";

/** Operations on fixed assets. */
export interface FixedAssetsApi {
  /**
   * Adds a comment to a fixed asset.
   *
   * `POST /books/v3/fixedassets/{fixed_asset_id}/comments`
   *
   * Scopes: `ZohoBooks.fixedasset.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/fixed-assets/
   */
  addComment(fixedAssetId: string, body?: CommentInput, options?: CallOptions): ZohoPromise<FixedAssetComment>;
  /**
   * Creates a fixed asset.
   *
   * `POST /books/v3/fixedassets`
   *
   * Scopes: `ZohoBooks.fixedasset.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/fixed-assets/
   */
  create(body: FixedAssetCreate, options?: CallOptions): ZohoPromise<FixedAsset>;
  /**
   * Deletes a fixed asset.
   *
   * `DELETE /books/v3/fixedassets/{fixed_asset_id}`
   *
   * Scopes: `ZohoBooks.fixedasset.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/fixed-assets/
   */
  delete(fixedAssetId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Deletes the comment of a fixed asset.
   *
   * `DELETE /books/v3/fixedassets/{fixed_asset_id}/comments/{comment_id}`
   *
   * Scopes: `ZohoBooks.fixedasset.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/fixed-assets/
   */
  deleteComment(fixedAssetId: string, commentId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Gets a fixed asset.
   *
   * `GET /books/v3/fixedassets/{fixed_asset_id}`
   *
   * Scopes: `ZohoBooks.fixedasset.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/fixed-assets/
   */
  get(fixedAssetId: string, options?: CallOptions): ZohoPromise<FixedAsset>;
  /**
   * Gets the forecast of a fixed asset.
   *
   * `GET /books/v3/fixedassets/{fixed_asset_id}/forecast`
   *
   * Scopes: `ZohoBooks.fixedasset.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/fixed-assets/
   */
  getForecast(fixedAssetId: string, options?: CallOptions): ZohoPromise<FixedAssetForecast[]>;
  /**
   * Gets the history of a fixed asset.
   *
   * `GET /books/v3/fixedassets/{fixed_asset_id}/history`
   *
   * Scopes: `ZohoBooks.fixedasset.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/fixed-assets/
   */
  getHistory(fixedAssetId: string, params?: FixedAssetsGetHistoryParams, options?: CallOptions): ZohoPromise<AssetHistory[]>;
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
  list(params?: FixedAssetsListParams, options?: CallOptions): PagePromise<FixedAssetListItem>;
  /**
   * Marks a fixed asset as active.
   *
   * `POST /books/v3/fixedassets/{fixed_asset_id}/status/active`
   *
   * Scopes: `ZohoBooks.fixedasset.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/fixed-assets/
   */
  markAsActive(fixedAssetId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Marks a fixed asset as cancelled.
   *
   * `POST /books/v3/fixedassets/{fixed_asset_id}/status/cancel`
   *
   * Scopes: `ZohoBooks.fixedasset.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/fixed-assets/
   */
  markAsCancelled(fixedAssetId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Marks a fixed asset as draft.
   *
   * `POST /books/v3/fixedassets/{fixed_asset_id}/status/draft`
   *
   * Scopes: `ZohoBooks.fixedasset.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/fixed-assets/
   */
  markAsDraft(fixedAssetId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Sells a fixed asset.
   *
   * `POST /books/v3/fixedassets/{fixed_asset_id}/sell`
   *
   * Scopes: `ZohoBooks.fixedasset.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/fixed-assets/
   */
  sell(fixedAssetId: string, body: FixedAssetSell, options?: CallOptions): ZohoPromise<void>;
  /**
   * Updates a fixed asset.
   *
   * `PUT /books/v3/fixedassets/{fixed_asset_id}`
   *
   * Scopes: `ZohoBooks.fixedasset.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/fixed-assets/
   */
  update(fixedAssetId: string, body: FixedAssetUpdate, options?: CallOptions): ZohoPromise<FixedAsset>;
  /**
   * Writes off a fixed asset.
   *
   * `POST /books/v3/fixedassets/{fixed_asset_id}/writeoff`
   *
   * Scopes: `ZohoBooks.fixedasset.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/fixed-assets/
   */
  writeOff(fixedAssetId: string, body: FixedAssetWriteOff, options?: CallOptions): ZohoPromise<void>;
}
