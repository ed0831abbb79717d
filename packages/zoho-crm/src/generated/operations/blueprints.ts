// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type ZohoPromise, entity, outcome } from "@x/zoho-auth/client";
import type { Blueprint } from "../schemas/blueprints.ts";
import type { BlueprintExecution, OpenActionResult } from "../schemas/common.ts";

/**
 * Gets a blueprint.
 *
 * `GET /crm/v8/{module}/{record_id}/actions/blueprint`
 *
 * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.READ`, or `ZohoCRM.modules.{module}.ALL`, or `ZohoCRM.modules.{module}.READ`.
 *
 * Credits: 1.
 *
 * Error codes: INVALID_DATA, INVALID_REQUEST_METHOD, INVALID_TOKEN, INVALID_URL_PATTERN, RECORD_NOT_IN_PROCESS.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/blueprint-details.html
 */
export function blueprintsGet(client: ClientContext, module: string, recordId: string, options?: CallOptions): ZohoPromise<Blueprint> {
  const operation: Operation = {
    name: "crm.blueprints.get",
    product: "crm",
    method: "GET",
    path: "/crm/v8/{module}/{record_id}/actions/blueprint",
    retry: "safe",
    scopes: ["ZohoCRM.modules.ALL", "ZohoCRM.modules.READ", "ZohoCRM.modules.{module}.ALL", "ZohoCRM.modules.{module}.READ"],
    property: "blueprint",
  };
  return entity(client, operation, { path: { module, record_id: recordId } }, options);
}

/**
 * Updates a blueprint.
 *
 * `PUT /crm/v8/{module}/{record_id}/actions/blueprint`
 *
 * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.UPDATE`, or `ZohoCRM.modules.{module}.ALL`, or `ZohoCRM.modules.{module}.UPDATE`.
 *
 * Credits: 1.
 *
 * Error codes: INVALID_DATA, INVALID_REQUEST_METHOD, INVALID_TOKEN, INVALID_URL_PATTERN, RECORD_NOT_IN_PROCESS.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/update-blueprint.html
 */
export function blueprintsUpdate(client: ClientContext, module: string, recordId: string, rows: readonly BlueprintExecution[], options?: CallOptions): ZohoPromise<OpenActionResult> {
  const operation: Operation = {
    name: "crm.blueprints.update",
    product: "crm",
    method: "PUT",
    path: "/crm/v8/{module}/{record_id}/actions/blueprint",
    retry: "unsafe",
    scopes: ["ZohoCRM.modules.ALL", "ZohoCRM.modules.UPDATE", "ZohoCRM.modules.{module}.ALL", "ZohoCRM.modules.{module}.UPDATE"],
    wrap: "blueprint",
  };
  return outcome(client, operation, { path: { module, record_id: recordId }, body: rows }, options);
}
