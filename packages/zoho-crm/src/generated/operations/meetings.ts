// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CallOptions } from "@x/zoho-auth";
import { type ClientContext, type Operation, type ZohoPromise, outcome } from "@x/zoho-auth/client";
import type { ActionResult } from "../schemas/common.ts";
import type { MeetingCancellation } from "../schemas/meetings.ts";

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
export function meetingsCancel(client: ClientContext, meetingId: string, entity: MeetingCancellation, options?: CallOptions): ZohoPromise<ActionResult> {
  const operation: Operation = {
    name: "crm.meetings.cancel",
    product: "crm",
    method: "POST",
    path: "/crm/v8/Events/{meeting_id}/actions/cancel",
    retry: "unsafe",
    scopes: ["ZohoCRM.modules.Events.ALL"],
    wrap: "data",
    wrapOne: true,
    property: "data",
  };
  return outcome(client, operation, { path: { meeting_id: meetingId }, body: entity }, options);
}
