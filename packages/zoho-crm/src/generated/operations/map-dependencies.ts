// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type BatchResult, type ClientContext, type Operation, type PagePromise, type ZohoPromise, batch, entity, outcome, page } from "@x/zoho-auth/client";
import type { ActionResult } from "../schemas/common.ts";
import type { MapDependency } from "../schemas/map-dependencies.ts";

export interface MapDependenciesCreateParams {
  module: string;
}

/**
 * Creates map dependencies.
 *
 * `POST /crm/v8/settings/layouts/{layout_id}/map_dependency`
 *
 * Scopes: `ZohoCRM.settings.map_dependency.ALL`.
 *
 * Credits: 1.
 *
 * Error codes: INVALID_DATA, INVALID_MODULE, INVALID_URL_PATTERN, MANDATORY_NOT_FOUND, NOT_SUPPORTED, REQUIRED_PARAM_MISSING.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function mapDependenciesCreate(client: ClientContext, layoutId: string, rows: readonly MapDependency[], params: MapDependenciesCreateParams, options?: CallOptions): ZohoPromise<BatchResult<ActionResult>> {
  const operation: Operation = {
    name: "crm.mapDependencies.create",
    product: "crm",
    method: "POST",
    path: "/crm/v8/settings/layouts/{layout_id}/map_dependency",
    retry: "unsafe",
    scopes: ["ZohoCRM.settings.map_dependency.ALL"],
    wrap: "map_dependency",
    property: "map_dependency",
  };
  return batch(client, operation, { path: { layout_id: layoutId }, body: rows, params }, options);
}

export interface MapDependenciesDeleteParams {
  module: string;
}

/**
 * Deletes a map dependency.
 *
 * `DELETE /crm/v8/settings/layouts/{layout_id}/map_dependency/{dependency_id}`
 *
 * Scopes: `ZohoCRM.settings.map_dependency.ALL`.
 *
 * Credits: 1.
 *
 * Error codes: INVALID_DATA, INVALID_MODULE, INVALID_URL_PATTERN, MANDATORY_NOT_FOUND, NOT_SUPPORTED, REQUIRED_PARAM_MISSING.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/delete-map-dependency.html
 */
export function mapDependenciesDelete(client: ClientContext, layoutId: string, dependencyId: string, params: MapDependenciesDeleteParams, options?: CallOptions): ZohoPromise<ActionResult> {
  const operation: Operation = {
    name: "crm.mapDependencies.delete",
    product: "crm",
    method: "DELETE",
    path: "/crm/v8/settings/layouts/{layout_id}/map_dependency/{dependency_id}",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.map_dependency.ALL"],
    property: "map_dependency",
  };
  return outcome(client, operation, { path: { layout_id: layoutId, dependency_id: dependencyId }, params }, options);
}

export interface MapDependenciesGetParams {
  module: string;
}

/**
 * Gets a map dependency.
 *
 * `GET /crm/v8/settings/layouts/{layout_id}/map_dependency/{dependency_id}`
 *
 * Scopes: `ZohoCRM.settings.map_dependency.ALL`.
 *
 * Credits: 1.
 *
 * Error codes: INVALID_DATA, INVALID_MODULE, INVALID_URL_PATTERN, NOT_SUPPORTED, REQUIRED_PARAM_MISSING.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/get-map-dependency.html
 */
export function mapDependenciesGet(client: ClientContext, layoutId: string, dependencyId: string, params: MapDependenciesGetParams, options?: CallOptions): ZohoPromise<MapDependency> {
  const operation: Operation = {
    name: "crm.mapDependencies.get",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/layouts/{layout_id}/map_dependency/{dependency_id}",
    retry: "safe",
    scopes: ["ZohoCRM.settings.map_dependency.ALL"],
    property: "map_dependency",
  };
  return entity(client, operation, { path: { layout_id: layoutId, dependency_id: dependencyId }, params }, options);
}

export interface MapDependenciesListParams {
  filters?: string;
  module: string;
  page?: number;
  per_page?: number;
}

/**
 * Lists map dependencies.
 *
 * `GET /crm/v8/settings/layouts/{layout_id}/map_dependency`
 *
 * Scopes: `ZohoCRM.settings.map_dependency.ALL`.
 *
 * Credits: 1.
 *
 * Pages: by number.
 *
 * Error codes: INVALID_DATA, INVALID_MODULE, INVALID_URL_PATTERN, NOT_SUPPORTED, REQUIRED_PARAM_MISSING.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/get-map-dependency.html
 */
export function mapDependenciesList(client: ClientContext, layoutId: string, params: MapDependenciesListParams, options?: CallOptions): PagePromise<MapDependency> {
  const operation: Operation = {
    name: "crm.mapDependencies.list",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/layouts/{layout_id}/map_dependency",
    retry: "safe",
    scopes: ["ZohoCRM.settings.map_dependency.ALL"],
    property: "map_dependency",
    paging: "page",
  };
  return page(client, operation, { path: { layout_id: layoutId }, params }, options);
}

export interface MapDependenciesUpdateParams {
  module: string;
}

/**
 * Updates a map dependency.
 *
 * `PUT /crm/v8/settings/layouts/{layout_id}/map_dependency/{dependency_id}`
 *
 * Scopes: `ZohoCRM.settings.map_dependency.ALL`.
 *
 * Credits: 1.
 *
 * Error codes: INVALID_DATA, INVALID_MODULE, INVALID_URL_PATTERN, MANDATORY_NOT_FOUND, NOT_SUPPORTED, REQUIRED_PARAM_MISSING.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function mapDependenciesUpdate(client: ClientContext, layoutId: string, dependencyId: string, entity: MapDependency, params: MapDependenciesUpdateParams, options?: CallOptions): ZohoPromise<ActionResult> {
  const operation: Operation = {
    name: "crm.mapDependencies.update",
    product: "crm",
    method: "PUT",
    path: "/crm/v8/settings/layouts/{layout_id}/map_dependency/{dependency_id}",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.map_dependency.ALL"],
    wrap: "map_dependency",
    wrapOne: true,
    property: "map_dependency",
  };
  return outcome(client, operation, { path: { layout_id: layoutId, dependency_id: dependencyId }, body: entity, params }, options);
}
