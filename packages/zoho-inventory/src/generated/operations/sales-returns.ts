// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, type ZohoPromise, entity, none, organizationOf, page } from "@x/zoho-auth/client";
import type { SalesReturn, SalesReturnCreate, SalesReturnListItem, SalesReturnUpdate } from "../schemas/sales-returns.ts";

export interface SalesReturnsCreateParams {
  salesorder_id?: string;
}

/**
 * Creates a sales return.
 *
 * `POST /inventory/v1/salesreturns`
 *
 * Scopes: `ZohoInventory.salesreturns.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/salesreturns/
 */
export function salesReturnsCreate(client: ClientContext, body: SalesReturnCreate, params?: SalesReturnsCreateParams, options?: CallOptions): ZohoPromise<SalesReturn> {
  const operation: Operation = {
    name: "inventory.salesReturns.create",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/salesreturns",
    retry: "unsafe",
    scopes: ["ZohoInventory.salesreturns.CREATE"],
    organization: organizationOf,
    property: "salesreturn",
  };
  return entity(client, operation, { body, params }, options);
}

/**
 * Deletes a sales return.
 *
 * `DELETE /inventory/v1/salesreturns/{sales_return_id}`
 *
 * Scopes: `ZohoInventory.salesreturns.DELETE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/salesreturns/
 */
export function salesReturnsDelete(client: ClientContext, salesReturnId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.salesReturns.delete",
    product: "inventory",
    method: "DELETE",
    path: "/inventory/v1/salesreturns/{sales_return_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.salesreturns.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { sales_return_id: salesReturnId } }, options);
}

/**
 * Gets a sales return.
 *
 * `GET /inventory/v1/salesreturns/{sales_return_id}`
 *
 * Scopes: `ZohoInventory.salesreturns.READ`.
 *
 * @see https://www.zoho.com/inventory/api/v1/salesreturns/
 */
export function salesReturnsGet(client: ClientContext, salesReturnId: string, options?: CallOptions): ZohoPromise<SalesReturn> {
  const operation: Operation = {
    name: "inventory.salesReturns.get",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/salesreturns/{sales_return_id}",
    retry: "safe",
    scopes: ["ZohoInventory.salesreturns.READ"],
    organization: organizationOf,
    property: "salesreturn",
  };
  return entity(client, operation, { path: { sales_return_id: salesReturnId } }, options);
}

export interface SalesReturnsListParams {
  page?: number;
  per_page?: number;
}

/**
 * Lists sales returns.
 *
 * `GET /inventory/v1/salesreturns`
 *
 * Scopes: `ZohoInventory.salesreturns.READ`.
 *
 * Pages: by number.
 *
 * @see https://www.zoho.com/inventory/api/v1/salesreturns/
 */
export function salesReturnsList(client: ClientContext, params?: SalesReturnsListParams, options?: CallOptions): PagePromise<SalesReturnListItem> {
  const operation: Operation = {
    name: "inventory.salesReturns.list",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/salesreturns",
    retry: "safe",
    scopes: ["ZohoInventory.salesreturns.READ"],
    organization: organizationOf,
    property: "salesreturns",
    paging: "context",
  };
  return page(client, operation, { params }, options);
}

export interface SalesReturnsUpdateParams {
  salesorder_id?: string;
}

/**
 * Updates a sales return.
 *
 * `PUT /inventory/v1/salesreturns/{sales_return_id}`
 *
 * Scopes: `ZohoInventory.salesreturns.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/salesreturns/
 */
export function salesReturnsUpdate(client: ClientContext, salesReturnId: string, body: SalesReturnUpdate, params?: SalesReturnsUpdateParams, options?: CallOptions): ZohoPromise<SalesReturn> {
  const operation: Operation = {
    name: "inventory.salesReturns.update",
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/salesreturns/{sales_return_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.salesreturns.UPDATE"],
    organization: organizationOf,
    property: "salesreturn",
  };
  return entity(client, operation, { path: { sales_return_id: salesReturnId }, body, params }, options);
}
