// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { BatchResult, PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { ModulesListParams } from "../operations/modules.ts";
import type { ActionResult, Module, ModuleInput } from "../schemas/common.ts";

/** Operations on modules. */
export interface ModulesApi {
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
  create(rows: readonly ModuleInput[], options?: CallOptions): ZohoPromise<BatchResult<ActionResult>>;
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
  get(module: string, options?: CallOptions): ZohoPromise<Module>;
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
  list(params?: ModulesListParams, options?: CallOptions): PagePromise<Module>;
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
  update(module: string, entity: ModuleInput, options?: CallOptions): ZohoPromise<ActionResult>;
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
  updateMany(rows: readonly ModuleInput[], options?: CallOptions): ZohoPromise<BatchResult<ActionResult>>;
}
