// Generated from specs/ by `pnpm generate`. Do not edit.
import type { LockedFor, NamedReference } from "../schemas/common.ts";

export interface Timeline {
  action?: string;
  audited_time?: string;
  automation_details?: TimelineAutomation;
  done_by?: NamedReference;
  extension?: string;
  field_history?: TimelineFieldHistory[];
  id?: string;
  record?: LockedFor;
  related_record?: TimelineRecord;
  source?: string;
  type?: string;
}

export interface TimelineAutomation {
  pathfinder?: TimelinePathfinder;
  rule?: NamedReference;
  type?: string;
}

export interface TimelineFieldHistory {
  _value?: TimelineValue;
  api_name?: string;
  data_type?: string;
  enable_colour_code?: boolean;
  field_label?: string;
  id?: string;
  pick_list_values?: TimelinePicklistValue[];
}

export interface TimelinePathfinder {
  [member: string]: unknown;
  process_entry?: boolean;
  process_exit?: boolean;
  state?: TimelineState;
}

export interface TimelinePicklistValue {
  actual_value?: string;
  colour_code?: string;
  display_value?: string;
  id?: string;
  sequence_number?: number;
  type?: string;
}

export interface TimelineRecord {
  id?: string;
  module?: NamedReference;
  name?: string;
}

export interface TimelineState {
  id?: string;
  is_last_state?: boolean;
  name?: string;
  trigger_type?: string;
}

export interface TimelineValue {
  new?: string;
  old?: string;
}
