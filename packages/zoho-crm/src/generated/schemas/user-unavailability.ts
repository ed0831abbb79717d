// Generated from specs/ by `pnpm generate`. Do not edit.
import type { ZuidReference, ZuidReferenceInput } from "../schemas/common.ts";

export interface UserUnavailability {
  all_day: boolean;
  comments: string | null;
  from: string;
  id: string | null;
  service: string;
  title: string;
  to: string;
  tp_calendar_id: string;
  tp_event_id: string;
  user: ZuidReference;
}

export interface UserUnavailabilityInput {
  all_day?: boolean;
  comments?: string | null;
  from?: string;
  id?: string | null;
  service?: string;
  title?: string;
  to?: string;
  tp_calendar_id?: string;
  tp_event_id?: string;
  user?: ZuidReferenceInput;
}
