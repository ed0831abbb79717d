// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, type ZohoPromise, entity, page } from "@x/zoho-auth/client";
import type { InventoryTemplate } from "../schemas/common.ts";

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
export function inventoryTemplatesGet(client: ClientContext, inventoryTemplateId: string, options?: CallOptions): ZohoPromise<InventoryTemplate> {
  const operation: Operation = {
    name: "crm.inventoryTemplates.get",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/inventory_templates/{inventory_template_id}",
    retry: "safe",
    scopes: ["ZohoCRM.templates.inventory.READ"],
    property: "inventory_templates",
  };
  return entity(client, operation, { path: { inventory_template_id: inventoryTemplateId } }, options);
}

export interface InventoryTemplatesListParams {
  category?: string;
  filters?: string;
  module?: string;
  sort_by?: string;
  sort_order?: "asc" | "desc";
}

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
export function inventoryTemplatesList(client: ClientContext, params?: InventoryTemplatesListParams, options?: CallOptions): PagePromise<InventoryTemplate> {
  const operation: Operation = {
    name: "crm.inventoryTemplates.list",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/inventory_templates",
    retry: "safe",
    scopes: ["ZohoCRM.templates.inventory.READ"],
    property: "inventory_templates",
  };
  return page(client, operation, { params }, options);
}
