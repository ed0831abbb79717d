// Generated from specs/ by `pnpm generate`. Do not edit.
import type { FieldReference } from "../schemas/common.ts";

export interface AppointmentPreference {
  allow_booking_outside_businesshours?: boolean;
  allow_booking_outside_service_availability: boolean | null;
  deal_record_configuration: DealRecordConfiguration;
  sharing_details?: { permission?: "read_only" | "read_write" | "full_access" | (string & {}); };
  sharing_enabled?: boolean;
  show_job_sheet: boolean | null;
  when_appointment_completed: "do_not_create_deal" | "create_deal" | (string & {}) | null;
  when_duration_exceeds: string | null;
}

export interface AppointmentPreferenceFieldMapping {
  field: FieldReference;
  type: "static" | "merge_field" | (string & {}) | null;
  value: string | null;
}

export interface AppointmentPreferenceFieldMappingInput {
  field?: FieldReference;
  type?: "static" | "merge_field" | null;
  value?: string | null;
}

export interface AppointmentPreferenceInput {
  allow_booking_outside_businesshours?: boolean;
  allow_booking_outside_service_availability?: boolean | null;
  deal_record_configuration?: DealRecordConfigurationInput;
  sharing_details?: { permission?: "read_only" | "read_write" | "full_access"; };
  sharing_enabled?: boolean;
  show_job_sheet?: boolean | null;
  when_appointment_completed?: "do_not_create_deal" | "create_deal" | null;
  when_duration_exceeds?: string | null;
}

export interface DealRecordConfiguration {
  field_mappings: AppointmentPreferenceFieldMapping[];
  id?: string;
  layout: FieldReference;
}

export interface DealRecordConfigurationInput {
  field_mappings?: AppointmentPreferenceFieldMappingInput[];
  id?: string;
  layout?: FieldReference;
}
