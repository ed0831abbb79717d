// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { FixedAssetTypesListParams } from "../operations/fixed-asset-types.ts";
import type { FixedAssetType, FixedAssetTypeCreate, FixedAssetTypeUpdate } from "../schemas/fixed-asset-types.ts";

/** Operations on fixed asset types. */
export interface FixedAssetTypesApi {
  /**
   * Creates a fixed asset type.
   *
   * `POST /books/v3/fixedassettypes`
   *
   * Scopes: `ZohoBooks.fixedasset.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/fixed-assets/
   */
  create(body: FixedAssetTypeCreate, options?: CallOptions): ZohoPromise<FixedAssetType>;
  /**
   * Deletes a fixed asset type.
   *
   * `DELETE /books/v3/fixedassettypes/{fixed_asset_type_id}`
   *
   * Scopes: `ZohoBooks.fixedasset.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/fixed-assets/
   */
  delete(fixedAssetTypeId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Lists fixed asset types.
   *
   * `GET /books/v3/fixedassettypes`
   *
   * Scopes: `ZohoBooks.fixedasset.READ`.
   *
   * Pages: by number.
   *
   * @see https://www.zoho.com/books/api/v3/fixed-assets/
   */
  list(params?: FixedAssetTypesListParams, options?: CallOptions): PagePromise<FixedAssetType>;
  /**
   * Updates a fixed asset type.
   *
   * `PUT /books/v3/fixedassettypes/{fixed_asset_type_id}`
   *
   * Scopes: `ZohoBooks.fixedasset.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/fixed-assets/
   */
  update(fixedAssetTypeId: string, body: FixedAssetTypeUpdate, options?: CallOptions): ZohoPromise<FixedAssetType>;
}
