// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { BatchResult, PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { MapDependenciesCreateParams, MapDependenciesDeleteParams, MapDependenciesGetParams, MapDependenciesListParams, MapDependenciesUpdateParams } from "../operations/map-dependencies.ts";
import type { ActionResult } from "../schemas/common.ts";
import type { MapDependency } from "../schemas/map-dependencies.ts";

/** Operations on map dependencies. */
export interface MapDependenciesApi {
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
  create(layoutId: string, rows: readonly MapDependency[], params: MapDependenciesCreateParams, options?: CallOptions): ZohoPromise<BatchResult<ActionResult>>;
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
  delete(layoutId: string, dependencyId: string, params: MapDependenciesDeleteParams, options?: CallOptions): ZohoPromise<ActionResult>;
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
  get(layoutId: string, dependencyId: string, params: MapDependenciesGetParams, options?: CallOptions): ZohoPromise<MapDependency>;
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
  list(layoutId: string, params: MapDependenciesListParams, options?: CallOptions): PagePromise<MapDependency>;
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
  update(layoutId: string, dependencyId: string, entity: MapDependency, params: MapDependenciesUpdateParams, options?: CallOptions): ZohoPromise<ActionResult>;
}
