// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { PagePromise } from "@x/zoho-auth/client";
import type { TimelinesListParams } from "../operations/timelines.ts";
import type { Timeline } from "../schemas/timelines.ts";

/** Operations on timelines. */
export interface TimelinesApi {
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
  list(module: string, recordId: string, params?: TimelinesListParams, options?: CallOptions): PagePromise<Timeline>;
}
