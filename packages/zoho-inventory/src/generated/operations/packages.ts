// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type FileDownload, type Operation, type PagePromise, type ZohoPromise, entity, file, none, organizationOf, page } from "@x/zoho-auth/client";
import type { Package, PackageCreate, PackageListItem, PackageUpdate } from "../schemas/packages.ts";

export interface PackagesCreateParams {
  salesorder_id: string;
}

/**
 * Creates a package.
 *
 * `POST /inventory/v1/packages`
 *
 * Scopes: `ZohoInventory.packages.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/packages/
 */
export function packagesCreate(client: ClientContext, body: PackageCreate, params: PackagesCreateParams, options?: CallOptions): ZohoPromise<Package> {
  const operation: Operation = {
    name: "inventory.packages.create",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/packages",
    retry: "unsafe",
    scopes: ["ZohoInventory.packages.CREATE"],
    organization: organizationOf,
    property: "package",
  };
  return entity(client, operation, { body, params }, options);
}

/**
 * Deletes a package.
 *
 * `DELETE /inventory/v1/packages/{package_id}`
 *
 * Scopes: `ZohoInventory.packages.DELETE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/packages/
 */
export function packagesDelete(client: ClientContext, packageId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.packages.delete",
    product: "inventory",
    method: "DELETE",
    path: "/inventory/v1/packages/{package_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.packages.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { package_id: packageId } }, options);
}

/**
 * Gets a package.
 *
 * `GET /inventory/v1/packages/{package_id}`
 *
 * Scopes: `ZohoInventory.packages.READ`.
 *
 * @see https://www.zoho.com/inventory/api/v1/packages/
 */
export function packagesGet(client: ClientContext, packageId: string, options?: CallOptions): ZohoPromise<Package> {
  const operation: Operation = {
    name: "inventory.packages.get",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/packages/{package_id}",
    retry: "safe",
    scopes: ["ZohoInventory.packages.READ"],
    organization: organizationOf,
    property: "package",
  };
  return entity(client, operation, { path: { package_id: packageId } }, options);
}

export interface PackagesListParams {
  customer_id?: string;
  customer_name_contains?: string;
  customer_name_startswith?: string;
  date_end?: string;
  date_start?: string;
  delivery_method_contains?: string;
  delivery_method_startswith?: string;
  filter_by?: string;
  packing_number_contains?: number;
  packing_number_startswith?: number;
  page?: number;
  per_page?: number;
  salesorder_number_contains?: number;
  salesorder_number_startswith?: number;
  search_text?: string;
  shipment_date_end?: string;
  shipment_date_start?: string;
  sort_column?: string;
  status?: string;
}

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
export function packagesList(client: ClientContext, params?: PackagesListParams, options?: CallOptions): PagePromise<PackageListItem> {
  const operation: Operation = {
    name: "inventory.packages.list",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/packages",
    retry: "safe",
    scopes: ["ZohoInventory.packages.READ"],
    organization: organizationOf,
    keys: ["packages"],
    property: "packagea",
    paging: "context",
  };
  return page(client, operation, { params }, options);
}

export interface PackagesPrintManyParams {
  package_ids: readonly string[];
}

/**
 * Prints several packages.
 *
 * `GET /inventory/v1/packages/print`
 *
 * Scopes: `ZohoInventory.packages.READ`.
 *
 * @see https://www.zoho.com/inventory/api/v1/packages/
 */
export function packagesPrintMany(client: ClientContext, params: PackagesPrintManyParams, options?: CallOptions): ZohoPromise<FileDownload> {
  const operation: Operation = {
    name: "inventory.packages.printMany",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/packages/print",
    retry: "safe",
    scopes: ["ZohoInventory.packages.READ"],
    organization: organizationOf,
  };
  return file(client, operation, { params }, options);
}

/**
 * Updates a package.
 *
 * `PUT /inventory/v1/packages/{package_id}`
 *
 * Scopes: `ZohoInventory.packages.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/packages/
 */
export function packagesUpdate(client: ClientContext, packageId: string, body: PackageUpdate, options?: CallOptions): ZohoPromise<Package> {
  const operation: Operation = {
    name: "inventory.packages.update",
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/packages/{package_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.packages.UPDATE"],
    organization: organizationOf,
    property: "package",
  };
  return entity(client, operation, { path: { package_id: packageId }, body }, options);
}
