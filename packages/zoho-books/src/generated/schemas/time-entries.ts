// Generated from specs/ by `pnpm generate`. Do not edit.
export interface TimeEntry {
  begin_time?: string;
  billed_status?: string;
  cost_rate?: number;
  created_time?: string;
  customer_id?: string;
  customer_name?: string;
  end_time?: string;
  invoice_id?: string;
  is_billable?: boolean;
  is_current_user?: boolean;
  log_date?: string;
  log_time?: string;
  notes?: string;
  project_id?: string;
  project_name?: string;
  task_id?: string;
  task_name?: string;
  time_entry_id: string;
  timer_duration_in_minutes?: string;
  timer_duration_in_seconds?: string;
  timer_started_at?: string;
  timer_started_at_utc_time?: string;
  timesheet_custom_fields?: string;
  user_id?: string;
  user_name?: string;
}

export interface TimeEntryCreate {
  begin_time?: string;
  cost_rate?: number;
  end_time?: string;
  is_billable?: boolean;
  log_date: string;
  log_time?: string;
  notes?: string;
  project_id: string;
  start_timer?: string;
  task_id: string;
  user_id: string;
}

export interface TimeEntryListItem {
  begin_time?: string;
  billed_status?: string;
  cost_amount?: number;
  cost_rate?: number;
  created_time?: string;
  customer_id?: string;
  customer_name?: string;
  end_time?: string;
  invoice_id?: string;
  is_billable?: boolean;
  is_current_user?: boolean;
  log_date?: string;
  log_time?: string;
  notes?: string;
  project_id?: string;
  project_name?: string;
  task_id?: string;
  task_name?: string;
  time_entry_id: string;
  timer_duration_in_minutes?: string;
  timer_started_at?: string;
  user_id?: string;
  user_name?: string;
}

export interface TimeEntryUpdate {
  begin_time?: string;
  cost_rate?: number;
  end_time?: string;
  is_billable?: boolean;
  log_date?: string;
  log_time?: string;
  notes?: string;
  project_id?: string;
  start_timer?: string;
  task_id?: string;
  user_id?: string;
}
