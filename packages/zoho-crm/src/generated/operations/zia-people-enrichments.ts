// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type BatchResult, type ClientContext, type Operation, type PagePromise, type ZohoPromise, batch, entity, page } from "@x/zoho-auth/client";
import type { ActionResult } from "../schemas/common.ts";
import type { ZiaPeopleEnrichment, ZiaPeopleEnrichmentInput } from "../schemas/zia-people-enrichments.ts";

export interface ZiaPeopleEnrichmentsCreateParams {
  module: string;
  record_id?: string;
}

/**
 * Creates Zia people enrichments.
 *
 * `POST /crm/v8/__zia_people_enrichment`
 *
 * Scopes: `ZohoCRM.settings.intelligence.ALL`, or `ZohoCRM.Zia.enrichment.ALL`.
 *
 * Credits: 1.
 *
 * Error codes: API_NOT_SUPPORTED, DEPENDENT_FIELD_MISSING, EXPECTED_FIELD_MISSING, FEATURE_NOT_ENABLED, INVALID_DATA, INVALID_MODULE, LIMIT_EXCEEDED, MANDATORY_NOT_FOUND, NOT_ALLOWED, NO_PERMISSION, REQUIRED_PARAM_MISSING.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function ziaPeopleEnrichmentsCreate(client: ClientContext, rows: readonly ZiaPeopleEnrichmentInput[], params: ZiaPeopleEnrichmentsCreateParams, options?: CallOptions): ZohoPromise<BatchResult<ActionResult>> {
  const operation: Operation = {
    name: "crm.ziaPeopleEnrichments.create",
    product: "crm",
    method: "POST",
    path: "/crm/v8/__zia_people_enrichment",
    retry: "unsafe",
    scopes: ["ZohoCRM.settings.intelligence.ALL", "ZohoCRM.Zia.enrichment.ALL"],
    wrap: "__zia_people_enrichment",
    property: "__zia_people_enrichment",
  };
  return batch(client, operation, { body: rows, params }, options);
}

/**
 * Gets a Zia people enrichment.
 *
 * `GET /crm/v8/__zia_people_enrichment/{zia_people_enrichment_id}`
 *
 * Scopes: `ZohoCRM.settings.intelligence.ALL`, or `ZohoCRM.Zia.enrichment.ALL`.
 *
 * Credits: 1.
 *
 * Error codes: API_NOT_SUPPORTED, FEATURE_NOT_ENABLED, INVALID_DATA, INVALID_MODULE, MANDATORY_NOT_FOUND, NOT_ALLOWED, NO_PERMISSION, REQUIRED_PARAM_MISSING.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function ziaPeopleEnrichmentsGet(client: ClientContext, ziaPeopleEnrichmentId: string, options?: CallOptions): ZohoPromise<ZiaPeopleEnrichment> {
  const operation: Operation = {
    name: "crm.ziaPeopleEnrichments.get",
    product: "crm",
    method: "GET",
    path: "/crm/v8/__zia_people_enrichment/{zia_people_enrichment_id}",
    retry: "safe",
    scopes: ["ZohoCRM.settings.intelligence.ALL", "ZohoCRM.Zia.enrichment.ALL"],
    property: "__zia_people_enrichment",
  };
  return entity(client, operation, { path: { zia_people_enrichment_id: ziaPeopleEnrichmentId } }, options);
}

export interface ZiaPeopleEnrichmentsListParams {
  count?: number;
  page?: number;
  per_page?: number;
  sort_by?: string;
  sort_order?: "asc" | "desc";
  status?: "COMPLETED" | "FAILED" | "DATA_NOT_FOUND" | "SCHEDULED";
}

/**
 * Lists Zia people enrichments.
 *
 * `GET /crm/v8/__zia_people_enrichment`
 *
 * Scopes: `ZohoCRM.settings.intelligence.ALL`, or `ZohoCRM.Zia.enrichment.ALL`.
 *
 * Credits: 1.
 *
 * Pages: by number.
 *
 * Error codes: API_NOT_SUPPORTED, FEATURE_NOT_ENABLED, INVALID_DATA, INVALID_MODULE, MANDATORY_NOT_FOUND, NOT_ALLOWED, NO_PERMISSION, REQUIRED_PARAM_MISSING.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function ziaPeopleEnrichmentsList(client: ClientContext, params?: ZiaPeopleEnrichmentsListParams, options?: CallOptions): PagePromise<ZiaPeopleEnrichment> {
  const operation: Operation = {
    name: "crm.ziaPeopleEnrichments.list",
    product: "crm",
    method: "GET",
    path: "/crm/v8/__zia_people_enrichment",
    retry: "safe",
    scopes: ["ZohoCRM.settings.intelligence.ALL", "ZohoCRM.Zia.enrichment.ALL"],
    property: "__zia_people_enrichment",
    paging: "page",
  };
  return page(client, operation, { params }, options);
}
