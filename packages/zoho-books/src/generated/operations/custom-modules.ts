// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, type ZohoPromise, entity, none, organizationOf, page } from "@x/zoho-auth/client";
import type { CustomModule, CustomModuleCreate, CustomModuleUpdate } from "../schemas/custom-modules.ts";

/**
 * Creates a custom module.
 *
 * `POST /books/v3/settings/modules`
 *
 * Scopes: `ZohoBooks.settings.CREATE`.
 *
 * @see https://www.zoho.com/books/api/v3/custom-modules/
 */
export function customModulesCreate(client: ClientContext, body: CustomModuleCreate, options?: CallOptions): ZohoPromise<CustomModule> {
  const operation: Operation = {
    name: "books.customModules.create",
    product: "books",
    method: "POST",
    path: "/books/v3/settings/modules",
    retry: "unsafe",
    scopes: ["ZohoBooks.settings.CREATE"],
    organization: organizationOf,
    property: "module",
  };
  return entity(client, operation, { body }, options);
}

export interface CustomModulesDeleteParams {
  force_delete?: boolean;
}

/**
 * Deletes a custom module.
 *
 * `DELETE /books/v3/settings/modules/{module_name}`
 *
 * Scopes: `ZohoBooks.settings.DELETE`.
 *
 * @see https://www.zoho.com/books/api/v3/custom-modules/
 */
export function customModulesDelete(client: ClientContext, moduleName: string, params?: CustomModulesDeleteParams, options?: CallOptions): ZohoPromise<void> {
  const operation: Operation = {
    name: "books.customModules.delete",
    product: "books",
    method: "DELETE",
    path: "/books/v3/settings/modules/{module_name}",
    retry: "idempotent",
    scopes: ["ZohoBooks.settings.DELETE"],
    organization: organizationOf,
  };
  return none(client, operation, { path: { module_name: moduleName }, params }, options);
}

/**
 * Gets a custom module.
 *
 * `GET /books/v3/settings/modules/{module_name}`
 *
 * Scopes: `ZohoBooks.settings.READ`.
 *
 * @see https://www.zoho.com/books/api/v3/custom-modules/
 */
export function customModulesGet(client: ClientContext, moduleName: string, options?: CallOptions): ZohoPromise<CustomModule> {
  const operation: Operation = {
    name: "books.customModules.get",
    product: "books",
    method: "GET",
    path: "/books/v3/settings/modules/{module_name}",
    retry: "safe",
    scopes: ["ZohoBooks.settings.READ"],
    organization: organizationOf,
    property: "module",
  };
  return entity(client, operation, { path: { module_name: moduleName } }, options);
}

export interface CustomModulesListParams {
  page?: number;
  per_page?: number;
  portal_type?: "customer" | "vendor" | "employee";
  sort_order?: "ascending" | "descending";
}

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
export function customModulesList(client: ClientContext, params?: CustomModulesListParams, options?: CallOptions): PagePromise<CustomModule> {
  const operation: Operation = {
    name: "books.customModules.list",
    product: "books",
    method: "GET",
    path: "/books/v3/settings/modules",
    retry: "safe",
    scopes: ["ZohoBooks.settings.READ"],
    organization: organizationOf,
    property: "modules",
    paging: "context",
  };
  return page(client, operation, { params }, options);
}

/**
 * Updates a custom module.
 *
 * `PUT /books/v3/settings/modules/{module_name}`
 *
 * Scopes: `ZohoBooks.settings.UPDATE`.
 *
 * @see https://www.zoho.com/books/api/v3/custom-modules/
 */
export function customModulesUpdate(client: ClientContext, moduleName: string, body: CustomModuleUpdate, options?: CallOptions): ZohoPromise<CustomModule> {
  const operation: Operation = {
    name: "books.customModules.update",
    product: "books",
    method: "PUT",
    path: "/books/v3/settings/modules/{module_name}",
    retry: "idempotent",
    scopes: ["ZohoBooks.settings.UPDATE"],
    organization: organizationOf,
    property: "module",
  };
  return entity(client, operation, { path: { module_name: moduleName }, body }, options);
}
