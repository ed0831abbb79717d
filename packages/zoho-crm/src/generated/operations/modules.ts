// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type BatchResult, type ClientContext, type Operation, type PagePromise, type ZohoPromise, batch, entity, outcome, page } from "@x/zoho-auth/client";
import type { ActionResult, Module, ModuleInput } from "../schemas/common.ts";

/**
 * Creates modules.
 *
 * `POST /crm/v8/settings/modules`
 *
 * Scopes: `ZohoCRM.settings.ALL`, or `ZohoCRM.settings.modules.ALL`.
 *
 * Credits: 500.
 *
 * Error codes: INVALID_DATA, MANDATORY_NOT_FOUND, NOT_SUPPORTED.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function modulesCreate(client: ClientContext, rows: readonly ModuleInput[], options?: CallOptions): ZohoPromise<BatchResult<ActionResult>> {
  const operation: Operation = {
    name: "crm.modules.create",
    product: "crm",
    method: "POST",
    path: "/crm/v8/settings/modules",
    retry: "unsafe",
    scopes: ["ZohoCRM.settings.ALL", "ZohoCRM.settings.modules.ALL"],
    wrap: "modules",
    property: "modules",
    cost: { credits: 500 },
  };
  return batch(client, operation, { body: rows }, options);
}

/**
 * Gets a module.
 *
 * `GET /crm/v8/settings/modules/{module}`
 *
 * Scopes: `ZohoCRM.settings.ALL`, or `ZohoCRM.settings.modules.ALL`, or `ZohoCRM.settings.modules.READ`.
 *
 * Credits: 1.
 *
 * Error codes: INVALID_DATA, INVALID_MODULE, NOT_SUPPORTED.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/module-meta.html
 */
export function modulesGet(client: ClientContext, module: string, options?: CallOptions): ZohoPromise<Module> {
  const operation: Operation = {
    name: "crm.modules.get",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/modules/{module}",
    retry: "safe",
    scopes: ["ZohoCRM.settings.ALL", "ZohoCRM.settings.modules.ALL", "ZohoCRM.settings.modules.READ"],
    property: "modules",
  };
  return entity(client, operation, { path: { module } }, options);
}

export interface ModulesListParams {
  status?: "visible" | "scheduled_for_deletion" | "user_hidden" | "system_hidden";
}

/**
 * Lists modules.
 *
 * `GET /crm/v8/settings/modules`
 *
 * Scopes: `ZohoCRM.settings.ALL`, or `ZohoCRM.settings.modules.ALL`, or `ZohoCRM.settings.modules.READ`.
 *
 * Credits: 1.
 *
 * One page holds everything.
 *
 * Error codes: INVALID_DATA, INVALID_MODULE, NOT_SUPPORTED.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/modules-api.html
 */
export function modulesList(client: ClientContext, params?: ModulesListParams, options?: CallOptions): PagePromise<Module> {
  const operation: Operation = {
    name: "crm.modules.list",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/modules",
    retry: "safe",
    scopes: ["ZohoCRM.settings.ALL", "ZohoCRM.settings.modules.ALL", "ZohoCRM.settings.modules.READ"],
    property: "modules",
  };
  return page(client, operation, { params }, options);
}

/**
 * Updates a module.
 *
 * `PUT /crm/v8/settings/modules/{module}`
 *
 * Scopes: `ZohoCRM.settings.ALL`, or `ZohoCRM.settings.modules.ALL`.
 *
 * Credits: 1.
 *
 * Error codes: INVALID_DATA, MANDATORY_NOT_FOUND, NOT_SUPPORTED.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function modulesUpdate(client: ClientContext, module: string, entity: ModuleInput, options?: CallOptions): ZohoPromise<ActionResult> {
  const operation: Operation = {
    name: "crm.modules.update",
    product: "crm",
    method: "PUT",
    path: "/crm/v8/settings/modules/{module}",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.ALL", "ZohoCRM.settings.modules.ALL"],
    wrap: "modules",
    wrapOne: true,
    property: "modules",
  };
  return outcome(client, operation, { path: { module }, body: entity }, options);
}

/**
 * Updates several modules.
 *
 * `PUT /crm/v8/settings/modules`
 *
 * Scopes: `ZohoCRM.settings.ALL`, or `ZohoCRM.settings.modules.ALL`.
 *
 * Credits: 1.
 *
 * Error codes: INVALID_DATA, MANDATORY_NOT_FOUND, NOT_SUPPORTED.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function modulesUpdateMany(client: ClientContext, rows: readonly ModuleInput[], options?: CallOptions): ZohoPromise<BatchResult<ActionResult>> {
  const operation: Operation = {
    name: "crm.modules.updateMany",
    product: "crm",
    method: "PUT",
    path: "/crm/v8/settings/modules",
    retry: "idempotent",
    scopes: ["ZohoCRM.settings.ALL", "ZohoCRM.settings.modules.ALL"],
    wrap: "modules",
    property: "modules",
  };
  return batch(client, operation, { body: rows }, options);
}
