// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type BatchResult, type ClientContext, type Operation, type PagePromise, type ZohoPromise, batch, entity, page } from "@x/zoho-auth/client";
import type { ActionResult } from "../schemas/common.ts";
import type { ZiaOrgEnrichment, ZiaOrgEnrichmentInput } from "../schemas/zia-org-enrichments.ts";

export interface ZiaOrgEnrichmentsCreateParams {
  module: string;
  record_id?: string;
}

/**
 * Creates Zia organization enrichments.
 *
 * `POST /crm/v8/__zia_org_enrichment`
 *
 * Scopes: `ZohoCRM.settings.intelligence.ALL`, or `ZohoCRM.Zia.enrichment.ALL`.
 *
 * Credits: 1.
 *
 * Error codes: API_NOT_SUPPORTED, EXPECTED_FIELD_MISSING, INVALID_DATA, INVALID_MODULE, LIMIT_EXCEEDED, MANDATORY_NOT_FOUND, NOT_ALLOWED, NO_PERMISSION, REQUIRED_PARAM_MISSING.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/zia-enrichment/create-org-enrichment.html
 */
export function ziaOrgEnrichmentsCreate(client: ClientContext, rows: readonly ZiaOrgEnrichmentInput[], params: ZiaOrgEnrichmentsCreateParams, options?: CallOptions): ZohoPromise<BatchResult<ActionResult>> {
  const operation: Operation = {
    name: "crm.ziaOrgEnrichments.create",
    product: "crm",
    method: "POST",
    path: "/crm/v8/__zia_org_enrichment",
    retry: "unsafe",
    scopes: ["ZohoCRM.settings.intelligence.ALL", "ZohoCRM.Zia.enrichment.ALL"],
    wrap: "__zia_org_enrichment",
    property: "__zia_org_enrichment",
  };
  return batch(client, operation, { body: rows, params }, options);
}

/**
 * Gets a Zia organization enrichment.
 *
 * `GET /crm/v8/__zia_org_enrichment/{zia_org_enrichment_id}`
 *
 * Scopes: `ZohoCRM.settings.intelligence.ALL`, or `ZohoCRM.Zia.enrichment.ALL`.
 *
 * Credits: 1.
 *
 * Error codes: API_NOT_SUPPORTED, INVALID_DATA, INVALID_MODULE, MANDATORY_NOT_FOUND, NOT_ALLOWED, NO_PERMISSION, REQUIRED_PARAM_MISSING.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function ziaOrgEnrichmentsGet(client: ClientContext, ziaOrgEnrichmentId: string, options?: CallOptions): ZohoPromise<ZiaOrgEnrichment> {
  const operation: Operation = {
    name: "crm.ziaOrgEnrichments.get",
    product: "crm",
    method: "GET",
    path: "/crm/v8/__zia_org_enrichment/{zia_org_enrichment_id}",
    retry: "safe",
    scopes: ["ZohoCRM.settings.intelligence.ALL", "ZohoCRM.Zia.enrichment.ALL"],
    property: "__zia_org_enrichment",
  };
  return entity(client, operation, { path: { zia_org_enrichment_id: ziaOrgEnrichmentId } }, options);
}

export interface ZiaOrgEnrichmentsListParams {
  page?: number;
  per_page?: number;
  sort_by?: string;
  sort_order?: "asc" | "desc";
  status?: "COMPLETED" | "FAILED" | "DATA_NOT_FOUND" | "SCHEDULED";
}

/**
 * Lists Zia organization enrichments.
 *
 * `GET /crm/v8/__zia_org_enrichment`
 *
 * Scopes: `ZohoCRM.settings.intelligence.ALL`, or `ZohoCRM.Zia.enrichment.ALL`.
 *
 * Credits: 1.
 *
 * Pages: by number.
 *
 * Error codes: API_NOT_SUPPORTED, INVALID_DATA, INVALID_MODULE, MANDATORY_NOT_FOUND, NOT_ALLOWED, NO_PERMISSION, REQUIRED_PARAM_MISSING.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function ziaOrgEnrichmentsList(client: ClientContext, params?: ZiaOrgEnrichmentsListParams, options?: CallOptions): PagePromise<ZiaOrgEnrichment> {
  const operation: Operation = {
    name: "crm.ziaOrgEnrichments.list",
    product: "crm",
    method: "GET",
    path: "/crm/v8/__zia_org_enrichment",
    retry: "safe",
    scopes: ["ZohoCRM.settings.intelligence.ALL", "ZohoCRM.Zia.enrichment.ALL"],
    property: "__zia_org_enrichment",
    paging: "page",
  };
  return page(client, operation, { params }, options);
}
