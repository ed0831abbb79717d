// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { BatchResult, PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { ZiaOrgEnrichmentsCreateParams, ZiaOrgEnrichmentsListParams } from "../operations/zia-org-enrichments.ts";
import type { ActionResult } from "../schemas/common.ts";
import type { ZiaOrgEnrichment, ZiaOrgEnrichmentInput } from "../schemas/zia-org-enrichments.ts";

/** Operations on zia org enrichments. */
export interface ZiaOrgEnrichmentsApi {
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
  create(rows: readonly ZiaOrgEnrichmentInput[], params: ZiaOrgEnrichmentsCreateParams, options?: CallOptions): ZohoPromise<BatchResult<ActionResult>>;
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
  get(ziaOrgEnrichmentId: string, options?: CallOptions): ZohoPromise<ZiaOrgEnrichment>;
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
  list(params?: ZiaOrgEnrichmentsListParams, options?: CallOptions): PagePromise<ZiaOrgEnrichment>;
}
