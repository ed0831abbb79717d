// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, type ZohoPromise, entity, none, organizationOf, page } from "@x/zoho-auth/client";
import type { FixedAssetType, FixedAssetTypeCreate, FixedAssetTypeUpdate } from "../schemas/fixed-asset-types.ts";

/**
 * Creates a fixed asset type.
 *
 * `POST /books/v3/fixedassettypes`
 *
 * Scopes: `ZohoBooks.fixedasset.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/fixed-assets/
 */
export function fixedAssetTypesCreate(client: ClientContext, body: FixedAssetTypeCreate, options?: CallOptions): ZohoPromise<FixedAssetType> {
  const operation: Operation = {
    name: "books.fixedAssetTypes.create",
    product: "books",
    method: "POST",
    path: "/books/v3/fixedassettypes",
    retry: "unsafe",
    scopes: ["ZohoBooks.fixedasset.CREATE"],
    organization: organizationOf,
    property: "fixed_asset_type",
  };
  return entity(client, operation, { body }, options);
}

/**
 * Deletes a fixed asset type.
 *
 * `DELETE /books/v3/fixedassettypes/{fixed_asset_type_id}`
 *
 * Scopes: `ZohoBooks.fixedasset.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/fixed-assets/
 */
export function fixedAssetTypesDelete(client: ClientContext, fixedAssetTypeId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.fixedAssetTypes.delete",
    product: "books",
    method: "DELETE",
    path: "/books/v3/fixedassettypes/{fixed_asset_type_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.fixedasset.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { fixed_asset_type_id: fixedAssetTypeId } }, options);
}

export interface FixedAssetTypesListParams {
  page?: number;
  per_page?: number;
}

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
export function fixedAssetTypesList(client: ClientContext, params?: FixedAssetTypesListParams, options?: CallOptions): PagePromise<FixedAssetType> {
  const operation: Operation = {
    name: "books.fixedAssetTypes.list",
    product: "books",
    method: "GET",
    path: "/books/v3/fixedassettypes",
    retry: "safe",
    scopes: ["ZohoBooks.fixedasset.READ"],
    organization: organizationOf,
    property: "fixed_asset_types",
    paging: "context",
  };
  return page(client, operation, { params }, options);
}

/**
 * Updates a fixed asset type.
 *
 * `PUT /books/v3/fixedassettypes/{fixed_asset_type_id}`
 *
 * Scopes: `ZohoBooks.fixedasset.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/fixed-assets/
 */
export function fixedAssetTypesUpdate(client: ClientContext, fixedAssetTypeId: string, body: FixedAssetTypeUpdate, options?: CallOptions): ZohoPromise<FixedAssetType> {
  const operation: Operation = {
    name: "books.fixedAssetTypes.update",
    product: "books",
    method: "PUT",
    path: "/books/v3/fixedassettypes/{fixed_asset_type_id}",
    retry: "idempotent",
    scopes: ["ZohoBooks.fixedasset.UPDATE"],
    organization: organizationOf,
    property: "fixed_asset_type",
  };
  return entity(client, operation, { path: { fixed_asset_type_id: fixedAssetTypeId }, body }, options);
}
