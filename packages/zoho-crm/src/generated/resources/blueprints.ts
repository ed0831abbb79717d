// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { ZohoPromise } from "@x/zoho-auth/client";
import type { Blueprint } from "../schemas/blueprints.ts";
import type { BlueprintExecution, OpenActionResult } from "../schemas/common.ts";

/** Operations on blueprints. */
export interface BlueprintsApi {
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
  get(module: string, recordId: string, options?: CallOptions): ZohoPromise<Blueprint>;
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
  update(module: string, recordId: string, rows: readonly BlueprintExecution[], options?: CallOptions): ZohoPromise<OpenActionResult>;
}
