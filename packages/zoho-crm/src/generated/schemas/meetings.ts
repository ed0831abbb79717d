// Generated from specs/ by `pnpm generate`. Do not edit.
export interface MeetingCancellation {
  send_cancelling_mail?: boolean;
}
