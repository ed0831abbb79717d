// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, type ZohoPromise, entity, page } from "@x/zoho-auth/client";
import type { Feature } from "../schemas/features.ts";

export interface FeaturesGetParams {
  module?: string;
}

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
export function featuresGet(client: ClientContext, feature: string, params?: FeaturesGetParams, options?: CallOptions): ZohoPromise<Feature> {
  const operation: Operation = {
    name: "crm.features.get",
    product: "crm",
    method: "GET",
    path: "/crm/v8/__features/{feature}",
    retry: "safe",
    scopes: ["ZohoCRM.features.READ"],
    property: "__features",
  };
  return entity(client, operation, { path: { feature }, params }, options);
}

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
export function featuresGetDataEnrichment(client: ClientContext, options?: CallOptions): ZohoPromise<Feature> {
  const operation: Operation = {
    name: "crm.features.getDataEnrichment",
    product: "crm",
    method: "GET",
    path: "/crm/v8/__features/data_enrichment",
    retry: "safe",
    scopes: ["ZohoCRM.features.READ"],
    property: "__features",
  };
  return entity(client, operation, {}, options);
}

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
export function featuresGetUserLicenses(client: ClientContext, options?: CallOptions): ZohoPromise<Feature> {
  const operation: Operation = {
    name: "crm.features.getUserLicenses",
    product: "crm",
    method: "GET",
    path: "/crm/v8/__features/user_licenses",
    retry: "safe",
    scopes: ["ZohoCRM.features.READ"],
    property: "__features",
  };
  return entity(client, operation, {}, options);
}

export interface FeaturesListParams {
  api_names?: readonly string[];
  module?: string;
  page?: number;
  per_page?: number;
}

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
export function featuresList(client: ClientContext, params?: FeaturesListParams, options?: CallOptions): PagePromise<Feature> {
  const operation: Operation = {
    name: "crm.features.list",
    product: "crm",
    method: "GET",
    path: "/crm/v8/__features",
    retry: "safe",
    scopes: ["ZohoCRM.features.READ"],
    property: "__features",
    paging: "page",
  };
  return page(client, operation, { params }, options);
}
