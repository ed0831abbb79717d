// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { InventoryTemplatesListParams } from "../operations/inventory-templates.ts";
import type { InventoryTemplate } from "../schemas/common.ts";

/** Operations on inventory templates. */
export interface InventoryTemplatesApi {
  /**
   * Gets an inventory template.
   *
   * `GET /crm/v8/settings/inventory_templates/{inventory_template_id}`
   *
   * Scopes: `ZohoCRM.templates.inventory.READ`.
   *
   * Credits: 1.
   *
   * Error codes: INVALID_MODULE.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  get(inventoryTemplateId: string, options?: CallOptions): ZohoPromise<InventoryTemplate>;
  /**
   * Lists inventory templates.
   *
   * `GET /crm/v8/settings/inventory_templates`
   *
   * Scopes: `ZohoCRM.templates.inventory.READ`.
   *
   * Credits: 1.
   *
   * One page holds everything.
   *
   * Error codes: INVALID_MODULE.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  list(params?: InventoryTemplatesListParams, options?: CallOptions): PagePromise<InventoryTemplate>;
}
