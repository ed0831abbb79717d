// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, type ZohoPromise, entity, page } from "@x/zoho-auth/client";
import type { RelatedList } from "../schemas/common.ts";

export interface RelatedListsGetParams {
  layout_id?: string;
  module: string;
}

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
export function relatedListsGet(client: ClientContext, relatedListId: string, params: RelatedListsGetParams, options?: CallOptions): ZohoPromise<RelatedList> {
  const operation: Operation = {
    name: "crm.relatedLists.get",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/related_lists/{related_list_id}",
    retry: "safe",
    scopes: ["ZohoCRM.settings.ALL", "ZohoCRM.settings.related_lists.ALL", "ZohoCRM.settings.related_lists.READ"],
    property: "related_lists",
  };
  return entity(client, operation, { path: { related_list_id: relatedListId }, params }, options);
}

export interface RelatedListsListParams {
  layout_id?: string;
  module: string;
}

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
export function relatedListsList(client: ClientContext, params: RelatedListsListParams, options?: CallOptions): PagePromise<RelatedList> {
  const operation: Operation = {
    name: "crm.relatedLists.list",
    product: "crm",
    method: "GET",
    path: "/crm/v8/settings/related_lists",
    retry: "safe",
    scopes: ["ZohoCRM.settings.ALL", "ZohoCRM.settings.related_lists.ALL", "ZohoCRM.settings.related_lists.READ"],
    property: "related_lists",
  };
  return page(client, operation, { params }, options);
}
