// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { AssembliesCreateParams, AssembliesListParams, AssembliesUpdateParams } from "../operations/assemblies.ts";
import type { Assembly, AssemblyCreate, AssemblyListItem, AssemblyUpdate } from "../schemas/assemblies.ts";

/** Operations on assemblies. */
export interface AssembliesApi {
  /**
   * Creates an assembly.
   *
   * `POST /inventory/v1/bundles`
   *
   * Scopes: `ZohoInventory.compositeitems.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/compositeitems/
   */
  create(body: AssemblyCreate, params?: AssembliesCreateParams, options?: CallOptions): ZohoPromise<Assembly>;
  /**
   * Deletes an assembly.
   *
   * `DELETE /inventory/v1/bundles/{bundle_id}`
   *
   * Scopes: `ZohoInventory.compositeitems.DELETE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/compositeitems/
   */
  delete(bundleId: string, options?: CallOptions): ZohoPromise<void>;
  /**
   * Gets an assembly.
   *
   * `GET /inventory/v1/bundles/{bundle_id}`
   *
   * Scopes: `ZohoInventory.compositeitems.READ`.
   *
   * @see https://www.zoho.com/inventory/api/v1/compositeitems/
   */
  get(bundleId: string, options?: CallOptions): ZohoPromise<Assembly>;
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
  list(params: AssembliesListParams, options?: CallOptions): PagePromise<AssemblyListItem>;
  /**
   * Marks an assembly as built.
   *
   * `POST /inventory/v1/bundles/{bundle_id}/bundled`
   *
   * Scopes: `ZohoInventory.compositeitems.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/compositeitems/
   */
  markAsBuilt(bundleId: string, options?: CallOptions): ZohoPromise<Assembly>;
  /**
   * Marks an assembly as confirmed.
   *
   * `POST /inventory/v1/bundles/{bundle_id}/confirmed`
   *
   * Scopes: `ZohoInventory.compositeitems.CREATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/compositeitems/
   */
  markAsConfirmed(bundleId: string, options?: CallOptions): ZohoPromise<Assembly>;
  /**
   * Updates an assembly.
   *
   * `PUT /inventory/v1/bundles/{bundle_id}`
   *
   * Scopes: `ZohoInventory.compositeitems.UPDATE`.
   *
   * @see https://www.zoho.com/inventory/api/v1/compositeitems/
   */
  update(bundleId: string, body: AssemblyUpdate, params?: AssembliesUpdateParams, options?: CallOptions): ZohoPromise<Assembly>;
}
