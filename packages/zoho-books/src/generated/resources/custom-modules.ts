// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { CustomModulesDeleteParams, CustomModulesListParams } from "../operations/custom-modules.ts";
import type { CustomModule, CustomModuleCreate, CustomModuleUpdate } from "../schemas/custom-modules.ts";

/** Operations on custom modules. */
export interface CustomModulesApi {
  /**
   * Creates a custom module.
   *
   * `POST /books/v3/settings/modules`
   *
   * Scopes: `ZohoBooks.settings.CREATE`.
   *
   * @see https://www.zoho.com/books/api/v3/custom-modules/
   */
  create(body: CustomModuleCreate, options?: CallOptions): ZohoPromise<CustomModule>;
  /**
   * Deletes a custom module.
   *
   * `DELETE /books/v3/settings/modules/{module_name}`
   *
   * Scopes: `ZohoBooks.settings.DELETE`.
   *
   * @see https://www.zoho.com/books/api/v3/custom-modules/
   */
  delete(moduleName: string, params?: CustomModulesDeleteParams, options?: CallOptions): ZohoPromise<void>;
  /**
   * Gets a custom module.
   *
   * `GET /books/v3/settings/modules/{module_name}`
   *
   * Scopes: `ZohoBooks.settings.READ`.
   *
   * @see https://www.zoho.com/books/api/v3/custom-modules/
   */
  get(moduleName: string, options?: CallOptions): ZohoPromise<CustomModule>;
  /**
   * Lists custom modules.
   *
   * `GET /books/v3/settings/modules`
   *
   * Scopes: `ZohoBooks.settings.READ`.
   *
   * Pages: by number.
   *
   * @see https://www.zoho.com/books/api/v3/custom-modules/
   */
  list(params?: CustomModulesListParams, options?: CallOptions): PagePromise<CustomModule>;
  /**
   * Updates a custom module.
   *
   * `PUT /books/v3/settings/modules/{module_name}`
   *
   * Scopes: `ZohoBooks.settings.UPDATE`.
   *
   * @see https://www.zoho.com/books/api/v3/custom-modules/
   */
  update(moduleName: string, body: CustomModuleUpdate, options?: CallOptions): ZohoPromise<CustomModule>;
}
