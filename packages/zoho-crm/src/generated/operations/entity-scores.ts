// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, type ZohoPromise, entity, page } from "@x/zoho-auth/client";
import type { EntityScore } from "../schemas/entity-scores.ts";

export interface EntityScoresGetParams {
  cvid?: string;
  fields: readonly string[];
}

/**
 * Gets an entity score.
 *
 * `GET /crm/v8/Entity_Scores__s/{entity_score_id}`
 *
 * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.entity_scores.READ`.
 *
 * Credits: 1.
 *
 * Error codes: INVALID_MODULE, INVALID_REQUEST, REQUIRED_PARAM_MISSING.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function entityScoresGet(client: ClientContext, entityScoreId: string, params: EntityScoresGetParams, options?: CallOptions): ZohoPromise<EntityScore> {
  const operation: Operation = {
    name: "crm.entityScores.get",
    product: "crm",
    method: "GET",
    path: "/crm/v8/Entity_Scores__s/{entity_score_id}",
    retry: "safe",
    scopes: ["ZohoCRM.modules.ALL", "ZohoCRM.modules.entity_scores.READ"],
    property: "data",
  };
  return entity(client, operation, { path: { entity_score_id: entityScoreId }, params }, options);
}

export interface EntityScoresListParams {
  cvid?: string;
  fields: readonly string[];
  ids?: readonly string[];
  /** Header `If-Modified-Since`. */
  ifModifiedSince?: string;
  page?: number;
  page_token?: string;
  per_page?: number;
  sort_by?: string;
  sort_order?: "asc" | "desc";
}

/**
 * Lists entity scores.
 *
 * `GET /crm/v8/Entity_Scores__s`
 *
 * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.entity_scores.READ`.
 *
 * Credits: 1.
 *
 * Pages: by number for the first 2,000 rows, then by token.
 *
 * Error codes: INVALID_MODULE, INVALID_REQUEST, REQUIRED_PARAM_MISSING.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/
 */
export function entityScoresList(client: ClientContext, params: EntityScoresListParams, options?: CallOptions): PagePromise<EntityScore> {
  const operation: Operation = {
    name: "crm.entityScores.list",
    product: "crm",
    method: "GET",
    path: "/crm/v8/Entity_Scores__s",
    retry: "safe",
    scopes: ["ZohoCRM.modules.ALL", "ZohoCRM.modules.entity_scores.READ"],
    headers: { ifModifiedSince: "If-Modified-Since" },
    property: "data",
    paging: "token",
  };
  return page(client, operation, { params }, options);
}
