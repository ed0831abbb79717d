// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, type ZohoPromise, entity, none, organizationOf, page, value, withoutEnvelope } from "@x/zoho-auth/client";
import type { Assembly, AssemblyCreate, AssemblyListItem, AssemblyUpdate } from "../schemas/assemblies.ts";

export interface AssembliesCreateParams {
  ignore_auto_number_generation?: boolean;
}

/**
 * Creates an assembly.
 *
 * `POST /inventory/v1/bundles`
 *
 * Scopes: `ZohoInventory.compositeitems.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/compositeitems/
 */
export function assembliesCreate(client: ClientContext, body: AssemblyCreate, params?: AssembliesCreateParams, options?: CallOptions): ZohoPromise<Assembly> {
  const operation: Operation = {
    name: "inventory.assemblies.create",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/bundles",
    retry: "unsafe",
    scopes: ["ZohoInventory.compositeitems.CREATE"],
    organization: organizationOf,
    keys: ["bundle"],
    enveloped: withoutEnvelope,
  };
  return value(client, operation, { body, params }, options);
}

/**
 * Deletes an assembly.
 *
 * `DELETE /inventory/v1/bundles/{bundle_id}`
 *
 * Scopes: `ZohoInventory.compositeitems.DELETE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/compositeitems/
 */
export function assembliesDelete(client: ClientContext, bundleId: string, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "inventory.assemblies.delete",
    product: "inventory",
    method: "DELETE",
    path: "/inventory/v1/bundles/{bundle_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.compositeitems.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { bundle_id: bundleId } }, options);
}

/**
 * Gets an assembly.
 *
 * `GET /inventory/v1/bundles/{bundle_id}`
 *
 * Scopes: `ZohoInventory.compositeitems.READ`.
 *
 * @see https://www.zoho.com/inventory/api/v1/compositeitems/
 */
export function assembliesGet(client: ClientContext, bundleId: string, options?: CallOptions): ZohoPromise<Assembly> {
  const operation: Operation = {
    name: "inventory.assemblies.get",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/bundles/{bundle_id}",
    retry: "safe",
    scopes: ["ZohoInventory.compositeitems.READ"],
    organization: organizationOf,
    keys: ["assembly"],
    property: "bundle",
  };
  return entity(client, operation, { path: { bundle_id: bundleId } }, options);
}

export interface AssembliesListParams {
  composite_item_id: string;
  date_end?: string;
  date_start?: string;
  filter_by?: "WorkOrderDate.All" | "WorkOrderDate.Today" | "WorkOrderDate.ThisWeek" | "WorkOrderDate.ThisMonth" | "WorkOrderDate.ThisQuarter" | "WorkOrderDate.ThisYear" | "Status.All" | "Status.Pending" | "Status.Built" | "Status.Confirmed";
  item_id?: string;
  location_id?: string;
  page?: number;
  per_page?: number;
  project_id?: string;
  reference_number?: string;
  reference_number_contains?: string;
  search_text?: string;
  sort_column?: "date" | "total" | "created_time" | "last_modified_time" | "reference_number";
  sort_order?: "A" | "D";
  status?: "draft" | "confirmed" | "bundled";
  warehouse_id?: string;
}

/**
 * Lists assemblies.
 *
 * `GET /inventory/v1/bundles`
 *
 * Scopes: `ZohoInventory.compositeitems.READ`.
 *
 * Pages: by number.
 *
 * @see https://www.zoho.com/inventory/api/v1/compositeitems/
 */
export function assembliesList(client: ClientContext, params: AssembliesListParams, options?: CallOptions): PagePromise<AssemblyListItem> {
  const operation: Operation = {
    name: "inventory.assemblies.list",
    product: "inventory",
    method: "GET",
    path: "/inventory/v1/bundles",
    retry: "safe",
    scopes: ["ZohoInventory.compositeitems.READ"],
    organization: organizationOf,
    property: "bundles",
    paging: "context",
  };
  return page(client, operation, { params }, options);
}

/**
 * Marks an assembly as built.
 *
 * `POST /inventory/v1/bundles/{bundle_id}/bundled`
 *
 * Scopes: `ZohoInventory.compositeitems.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/compositeitems/
 */
export function assembliesMarkAsBuilt(client: ClientContext, bundleId: string, options?: CallOptions): ZohoPromise<Assembly> {
  const operation: Operation = {
    name: "inventory.assemblies.markAsBuilt",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/bundles/{bundle_id}/bundled",
    retry: "idempotent",
    scopes: ["ZohoInventory.compositeitems.CREATE"],
    organization: organizationOf,
    keys: ["assembly"],
    property: "bundle",
  };
  return entity(client, operation, { path: { bundle_id: bundleId } }, options);
}

/**
 * Marks an assembly as confirmed.
 *
 * `POST /inventory/v1/bundles/{bundle_id}/confirmed`
 *
 * Scopes: `ZohoInventory.compositeitems.CREATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/compositeitems/
 */
export function assembliesMarkAsConfirmed(client: ClientContext, bundleId: string, options?: CallOptions): ZohoPromise<Assembly> {
  const operation: Operation = {
    name: "inventory.assemblies.markAsConfirmed",
    product: "inventory",
    method: "POST",
    path: "/inventory/v1/bundles/{bundle_id}/confirmed",
    retry: "idempotent",
    scopes: ["ZohoInventory.compositeitems.CREATE"],
    organization: organizationOf,
    keys: ["assembly"],
    property: "bundle",
  };
  return entity(client, operation, { path: { bundle_id: bundleId } }, options);
}

export interface AssembliesUpdateParams {
  ignore_auto_number_generation?: boolean;
}

/**
 * Updates an assembly.
 *
 * `PUT /inventory/v1/bundles/{bundle_id}`
 *
 * Scopes: `ZohoInventory.compositeitems.UPDATE`.
 *
 * @see https://www.zoho.com/inventory/api/v1/compositeitems/
 */
export function assembliesUpdate(client: ClientContext, bundleId: string, body: AssemblyUpdate, params?: AssembliesUpdateParams, options?: CallOptions): ZohoPromise<Assembly> {
  const operation: Operation = {
    name: "inventory.assemblies.update",
    product: "inventory",
    method: "PUT",
    path: "/inventory/v1/bundles/{bundle_id}",
    retry: "idempotent",
    scopes: ["ZohoInventory.compositeitems.UPDATE"],
    organization: organizationOf,
    keys: ["assembly"],
    property: "bundle",
  };
  return entity(client, operation, { path: { bundle_id: bundleId }, body, params }, options);
}
