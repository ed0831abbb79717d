// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import type { ZohoPromise } from "@x/zoho-auth/client";
import type { ActionResult } from "../schemas/common.ts";
import type { MeetingCancellation } from "../schemas/meetings.ts";

/** Operations on meetings. */
export interface MeetingsApi {
  /**
   * Cancels a meeting.
   *
   * `POST /crm/v8/Events/{meeting_id}/actions/cancel`
   *
   * Scopes: `ZohoCRM.modules.Events.ALL`.
   *
   * Credits: 1.
   *
   * Error codes: INVALID_DATA, MANDATORY_NOT_FOUND.
   *
   * @see https://www.zoho.com/crm/developer/docs/api/v8/
   */
  cancel(meetingId: string, entity: MeetingCancellation, options?: CallOptions): ZohoPromise<ActionResult>;
}
