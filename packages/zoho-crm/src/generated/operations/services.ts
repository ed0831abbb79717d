// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type BatchResult, type ClientContext, type Operation, type PagePromise, type ZohoPromise, batch, costByRows, entity, outcome, page } from "@x/zoho-auth/client";
import type { RecordWriteResult } from "../schemas/common.ts";
import type { Service, ServiceInput } from "../schemas/services.ts";

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
export function servicesCreate(client: ClientContext, rows: readonly ServiceInput[], options?: CallOptions): ZohoPromise<BatchResult<RecordWriteResult>> {
  const operation: Operation = {
    name: "crm.services.create",
    product: "crm",
    method: "POST",
    path: "/crm/v8/Services__s",
    retry: "unsafe",
    scopes: ["ZohoCRM.modules.ALL", "ZohoCRM.modules.services.CREATE"],
    wrap: "data",
    property: "data",
    cost: costByRows({ credits: 1, perRows: 10, heavy: { rowsOver: 10 } }),
  };
  return batch(client, operation, { body: rows }, options);
}

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
export function servicesDelete(client: ClientContext, serviceId: string, options?: CallOptions): ZohoPromise<RecordWriteResult | undefined> {
  const operation: Operation = {
    name: "crm.services.delete",
    product: "crm",
    method: "DELETE",
    path: "/crm/v8/Services__s/{service_id}",
    retry: "idempotent",
    scopes: ["ZohoCRM.modules.ALL", "ZohoCRM.modules.services.DELETE"],
    property: "data",
  };
  return outcome(client, operation, { path: { service_id: serviceId } }, options);
}

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
export function servicesGet(client: ClientContext, serviceId: string, options?: CallOptions): ZohoPromise<Service> {
  const operation: Operation = {
    name: "crm.services.get",
    product: "crm",
    method: "GET",
    path: "/crm/v8/Services__s/{service_id}",
    retry: "safe",
    scopes: ["ZohoCRM.modules.ALL", "ZohoCRM.modules.services.READ"],
    property: "data",
  };
  return entity(client, operation, { path: { service_id: serviceId } }, options);
}

export interface ServicesListParams {
  cvid?: string;
  fields: readonly string[];
  page?: number;
  page_token?: string;
  per_page?: number;
  sort_by?: string;
  sort_order?: "asc" | "desc";
}

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
export function servicesList(client: ClientContext, params: ServicesListParams, options?: CallOptions): PagePromise<Service> {
  const operation: Operation = {
    name: "crm.services.list",
    product: "crm",
    method: "GET",
    path: "/crm/v8/Services__s",
    retry: "safe",
    scopes: ["ZohoCRM.modules.ALL", "ZohoCRM.modules.services.READ"],
    property: "data",
    paging: "token",
  };
  return page(client, operation, { params }, options);
}

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
export function servicesUpdate(client: ClientContext, serviceId: string, entity: ServiceInput, options?: CallOptions): ZohoPromise<RecordWriteResult> {
  const operation: Operation = {
    name: "crm.services.update",
    product: "crm",
    method: "PUT",
    path: "/crm/v8/Services__s/{service_id}",
    retry: "idempotent",
    scopes: ["ZohoCRM.modules.ALL", "ZohoCRM.modules.services.UPDATE"],
    wrap: "data",
    wrapOne: true,
    property: "data",
  };
  return outcome(client, operation, { path: { service_id: serviceId }, body: entity }, options);
}
