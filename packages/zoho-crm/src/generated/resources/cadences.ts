// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { BatchResult, PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { Cadence, CadenceEnrolmentResult } from "../schemas/cadences.ts";

/** Operations on cadences. */
export interface CadencesApi {
  /**
   * Enrolls records in cadences.
   *
   * `POST /crm/v8/{module}/actions/enrol_in_cadences`
   *
   * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.{module}.CREATE`.
   *
   * Credits: 1.
   *
   * Error codes: INVALID_DATA, INVALID_MODULE, MANDATORY_NOT_FOUND, REQUIRED_PARAM_MISSING.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/cadences/enroll.html
   */
  enroll(module: string, body: { cadences_ids: string[]; ids: string[]; }, options?: CallOptions): ZohoPromise<BatchResult<CadenceEnrolmentResult>>;
  /**
   * Lists cadences.
   *
   * `GET /crm/v8/settings/automation/cadences`
   *
   * Scopes: `ZohoCRM.settings.cadences.ALL`, or `ZohoCRM.settings.cadences.READ`.
   *
   * Credits: 1.
   *
   * One page holds everything.
   *
   * Error codes: INVALID_DATA, INVALID_MODULE, MANDATORY_NOT_FOUND, REQUIRED_PARAM_MISSING.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/cadences/get-cadences.html
   */
  list(options?: CallOptions): PagePromise<Cadence>;
  /**
   * Takes records out of cadences.
   *
   * `POST /crm/v8/{module}/actions/unenrol_from_cadences`
   *
   * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.{module}.CREATE`.
   *
   * Credits: 1.
   *
   * Error codes: INVALID_DATA, INVALID_MODULE, MANDATORY_NOT_FOUND, REQUIRED_PARAM_MISSING.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  unenroll(module: string, body: { cadences_ids: string[]; ids: string[]; }, options?: CallOptions): ZohoPromise<BatchResult<CadenceEnrolmentResult>>;
}
