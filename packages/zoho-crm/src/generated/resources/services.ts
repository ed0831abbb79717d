// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { BatchResult, PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { ServicesListParams } from "../operations/services.ts";
import type { RecordWriteResult } from "../schemas/common.ts";
import type { Service, ServiceInput } from "../schemas/services.ts";

/** Operations on services. */
export interface ServicesApi {
  /**
   * Creates services.
   *
   * `POST /crm/v8/Services__s`
   *
   * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.services.CREATE`.
   *
   * Credits: 1 for every 10 rows; heavy above 10 rows.
   *
   * Error codes: INVALID_DATA, INVALID_MODULE, MANDATORY_NOT_FOUND.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  create(rows: readonly ServiceInput[], options?: CallOptions): ZohoPromise<BatchResult<RecordWriteResult>>;
  /**
   * Deletes a service.
   *
   * `DELETE /crm/v8/Services__s/{service_id}`
   *
   * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.services.DELETE`.
   *
   * Credits: 1.
   *
   * Error codes: INVALID_DATA, INVALID_MODULE, MANDATORY_NOT_FOUND.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  delete(serviceId: string, options?: CallOptions): ZohoPromise<RecordWriteResult | undefined>;
  /**
   * Gets a service.
   *
   * `GET /crm/v8/Services__s/{service_id}`
   *
   * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.services.READ`.
   *
   * Credits: 1.
   *
   * Error codes: INVALID_DATA, INVALID_MODULE, MANDATORY_NOT_FOUND.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  get(serviceId: string, options?: CallOptions): ZohoPromise<Service>;
  /**
   * Lists services.
   *
   * `GET /crm/v8/Services__s`
   *
   * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.services.READ`.
   *
   * Credits: 1.
   *
   * Pages: by number for the first 2,000 rows, then by token.
   *
   * Error codes: INVALID_DATA, INVALID_MODULE, MANDATORY_NOT_FOUND.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  list(params: ServicesListParams, options?: CallOptions): PagePromise<Service>;
  /**
   * Updates a service.
   *
   * `PUT /crm/v8/Services__s/{service_id}`
   *
   * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.services.UPDATE`.
   *
   * Credits: 1.
   *
   * Error codes: INVALID_DATA, INVALID_MODULE, MANDATORY_NOT_FOUND.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  update(serviceId: string, entity: ServiceInput, options?: CallOptions): ZohoPromise<RecordWriteResult>;
}
