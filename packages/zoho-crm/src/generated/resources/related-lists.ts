// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { PagePromise, ZohoPromise } from "@x/zoho-auth/client";
import type { RelatedListsGetParams, RelatedListsListParams } from "../operations/related-lists.ts";
import type { RelatedList } from "../schemas/common.ts";

/** Operations on related lists. */
export interface RelatedListsApi {
  /**
   * Gets a related list.
   *
   * `GET /crm/v8/settings/related_lists/{related_list_id}`
   *
   * Scopes: `ZohoCRM.settings.ALL`, or `ZohoCRM.settings.related_lists.ALL`, or `ZohoCRM.settings.related_lists.READ`.
   *
   * Credits: 1.
   *
   * Error codes: INVALID_MODULE, REQUIRED_PARAM_MISSING.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/related-list-meta.html
   */
  get(relatedListId: string, params: RelatedListsGetParams, options?: CallOptions): ZohoPromise<RelatedList>;
  /**
   * Lists related lists.
   *
   * `GET /crm/v8/settings/related_lists`
   *
   * Scopes: `ZohoCRM.settings.ALL`, or `ZohoCRM.settings.related_lists.ALL`, or `ZohoCRM.settings.related_lists.READ`.
   *
   * Credits: 1.
   *
   * One page holds everything.
   *
   * Error codes: INVALID_MODULE, REQUIRED_PARAM_MISSING.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/related-list-meta.html
   */
  list(params: RelatedListsListParams, options?: CallOptions): PagePromise<RelatedList>;
}
