// Generated from specs/ by `pnpm generate`. Do not edit.
import type { NamedReference, UserReference, UserReferenceInput } from "../schemas/common.ts";

export interface AppointmentReschedule {
  $approval?: RecordApproval;
  $approval_state?: string;
  $approved?: boolean;
  $canvas_id?: string;
  $currency_symbol?: string;
  $editable?: boolean;
  $in_merge?: boolean;
  $orchestration?: boolean;
  $process_flow?: boolean;
  $review?: boolean;
  $review_process?: boolean;
  $sharing_permission?: string;
  $state?: string;
  $zia_visions?: boolean;
  Appointment_Name?: NamedReference;
  Created_By?: UserReference;
  Created_Time?: string;
  Modified_By?: UserReference;
  Modified_Time?: string;
  Name?: string | null;
  Reschedule_Note?: string | null;
  Reschedule_Reason?: string | null;
  Rescheduled_By?: UserReference;
  Rescheduled_From?: string;
  Rescheduled_Time?: string;
  Rescheduled_To?: string;
  id: string | null;
}

export interface AppointmentRescheduleDetails {
  $approval_state: string | null;
  Created_By: UserReference;
  Created_Time: string | null;
  Modified_By: UserReference;
  Modified_Time: string | null;
  id: string | null;
}

export interface AppointmentRescheduleInput {
  $approval?: RecordApprovalInput;
  $approval_state?: string;
  $approved?: boolean;
  $canvas_id?: string;
  $currency_symbol?: string;
  $editable?: boolean;
  $in_merge?: boolean;
  $orchestration?: boolean;
  $process_flow?: boolean;
  $review?: boolean;
  $review_process?: boolean;
  $sharing_permission?: string;
  $state?: string;
  $zia_visions?: boolean;
  Appointment_Name?: NamedReference;
  Created_By?: UserReferenceInput;
  Created_Time?: string;
  Modified_By?: UserReferenceInput;
  Modified_Time?: string;
  Name?: string | null;
  Reschedule_Note?: string | null;
  Reschedule_Reason?: string | null;
  Rescheduled_By?: UserReferenceInput;
  Rescheduled_From?: string;
  Rescheduled_Time?: string;
  Rescheduled_To?: string;
  id?: string | null;
}

export interface AppointmentRescheduleResult {
  code: string;
  details: AppointmentRescheduleDetails;
  message: string;
  status: "success" | (string & {});
}

export interface RecordApproval {
  approve: boolean;
  delegate: boolean;
  reject: boolean;
  resubmit: boolean;
}

export interface RecordApprovalInput {
  approve?: boolean;
  delegate?: boolean;
  reject?: boolean;
  resubmit?: boolean;
}
