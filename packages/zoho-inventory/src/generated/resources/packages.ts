// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { FileDownload, PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { PackagesCreateParams, PackagesListParams, PackagesPrintManyParams } from "../operations/packages.ts";
import type { Package, PackageCreate, PackageListItem, PackageUpdate } from "../schemas/packages.ts";

/** Operations on packages. */
export interface PackagesApi {
  /**
   * Creates a package.
   *
   * `POST /inventory/v1/packages`
   *
   * Scopes: `ZohoInventory.packages.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/packages/
   */
  create(body: PackageCreate, params: PackagesCreateParams, options?: CallOptions): ZohoPromise<Package>;
  /**
   * Deletes a package.
   *
   * `DELETE /inventory/v1/packages/{package_id}`
   *
   * Scopes: `ZohoInventory.packages.DELETE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/packages/
   */
  delete(packageId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Gets a package.
   *
   * `GET /inventory/v1/packages/{package_id}`
   *
   * Scopes: `ZohoInventory.packages.READ`.
   *
   * @see https://www.zoho.com/inventory/api/v1/packages/
   */
  get(packageId: string, options?: CallOptions): ZohoPromise<Package>;
  /**
   * Lists packages.
   *
   * `GET /inventory/v1/packages`
   *
   * Scopes: `ZohoInventory.packages.READ`.
   *
   * Pages: by number.
   *
   * @see https://www.zoho.com/inventory/api/v1/packages/
   */
  list(params?: PackagesListParams, options?: CallOptions): PagePromise<PackageListItem>;
  /**
   * Prints several packages.
   *
   * `GET /inventory/v1/packages/print`
   *
   * Scopes: `ZohoInventory.packages.READ`.
   *
   * @see https://www.zoho.com/inventory/api/v1/packages/
   */
  printMany(params: PackagesPrintManyParams, options?: CallOptions): ZohoPromise<FileDownload>;
  /**
   * Updates a package.
   *
   * `PUT /inventory/v1/packages/{package_id}`
   *
   * Scopes: `ZohoInventory.packages.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/packages/
   */
  update(packageId: string, body: PackageUpdate, options?: CallOptions): ZohoPromise<Package>;
}
