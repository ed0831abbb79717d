// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { EntityScoresGetParams, EntityScoresListParams } from "../operations/entity-scores.ts";
import type { EntityScore } from "../schemas/entity-scores.ts";

/** Operations on entity scores. */
export interface EntityScoresApi {
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
  get(entityScoreId: string, params: EntityScoresGetParams, options?: CallOptions): ZohoPromise<EntityScore>;
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
  list(params: EntityScoresListParams, options?: CallOptions): PagePromise<EntityScore>;
}
