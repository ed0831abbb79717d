// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { BatchResult, PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { ZiaPeopleEnrichmentsCreateParams, ZiaPeopleEnrichmentsListParams } from "../operations/zia-people-enrichments.ts";
import type { ActionResult } from "../schemas/common.ts";
import type { ZiaPeopleEnrichment, ZiaPeopleEnrichmentInput } from "../schemas/zia-people-enrichments.ts";

/** Operations on zia people enrichments. */
export interface ZiaPeopleEnrichmentsApi {
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
  create(rows: readonly ZiaPeopleEnrichmentInput[], params: ZiaPeopleEnrichmentsCreateParams, options?: CallOptions): ZohoPromise<BatchResult<ActionResult>>;
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
  get(ziaPeopleEnrichmentId: string, options?: CallOptions): ZohoPromise<ZiaPeopleEnrichment>;
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
  list(params?: ZiaPeopleEnrichmentsListParams, options?: CallOptions): PagePromise<ZiaPeopleEnrichment>;
}
