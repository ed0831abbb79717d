// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type PagePromise, page } from "@x/zoho-auth/client";
import type { Timeline } from "../schemas/timelines.ts";

export interface TimelinesListParams {
  filters?: string;
  include?: readonly ("extension" | "type")[];
  include_inner_details?: readonly ("field_history.data_type" | "field_history.enable_colour_code" | "field_history.field_label" | "field_history.pick_list_values")[];
  include_timeline_type?: string;
  page?: number;
  page_token?: string;
  per_page?: number;
  sort_by?: string;
  sort_order?: "asc" | "desc";
}

/**
 * Lists timelines.
 *
 * `GET /crm/v8/{module}/{record_id}/__timeline`
 *
 * Scopes: `ZohoCRM.modules.ALL`, or `ZohoCRM.modules.{module}.READ`.
 *
 * Credits: 1.
 *
 * Pages: by number for the first 2,000 rows, then by token.
 *
 * Error codes: INVALID_DATA, INVALID_MODULE.
 *
 * @see https://www.zoho.com/crm/developer/docs/api/v8/timeline-of-a-record.html
 */
export function timelinesList(client: ClientContext, module: string, recordId: string, params?: TimelinesListParams, options?: CallOptions): PagePromise<Timeline> {
  const operation: Operation = {
    name: "crm.timelines.list",
    product: "crm",
    method: "GET",
    path: "/crm/v8/{module}/{record_id}/__timeline",
    retry: "safe",
    scopes: ["ZohoCRM.modules.ALL", "ZohoCRM.modules.{module}.READ"],
    property: "__timeline",
    paging: "token",
  };
  return page(client, operation, { path: { module, record_id: recordId }, params }, options);
}
