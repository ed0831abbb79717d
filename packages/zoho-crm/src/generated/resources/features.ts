// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { FeaturesGetParams, FeaturesListParams } from "../operations/features.ts";
import type { Feature } from "../schemas/features.ts";

/** Operations on features. */
export interface FeaturesApi {
  /**
   * Gets a feature.
   *
   * `GET /crm/v8/__features/{feature}`
   *
   * Scopes: `ZohoCRM.features.READ`.
   *
   * Credits: 1.
   *
   * Error codes: INVALID_MODULE.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  get(feature: string, params?: FeaturesGetParams, options?: CallOptions): ZohoPromise<Feature>;
  /**
   * Gets the state of the data enrichment feature.
   *
   * `GET /crm/v8/__features/data_enrichment`
   *
   * Scopes: `ZohoCRM.features.READ`.
   *
   * Credits: 1.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  getDataEnrichment(options?: CallOptions): ZohoPromise<Feature>;
  /**
   * Gets how many user licenses there are and how many are used.
   *
   * `GET /crm/v8/__features/user_licenses`
   *
   * Scopes: `ZohoCRM.features.READ`.
   *
   * Credits: 1.
   *
   * Error codes: INVALID_MODULE.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  getUserLicenses(options?: CallOptions): ZohoPromise<Feature>;
  /**
   * Lists features.
   *
   * `GET /crm/v8/__features`
   *
   * Scopes: `ZohoCRM.features.READ`.
   *
   * Credits: 1.
   *
   * Pages: by number.
   *
   * Error codes: INVALID_MODULE.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  list(params?: FeaturesListParams, options?: CallOptions): PagePromise<Feature>;
}
