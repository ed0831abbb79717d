// Generated from specs/ by `pnpm generate`. Do not edit.
export interface ProjectTaskCreate {
  budget_hours?: string;
  description?: string;
  rate?: number;
  task_name: string;
}

export interface ProjectTaskListItem {
  billed_hours?: string;
  currency_id?: string;
  customer_id?: string;
  customer_name?: string;
  log_time?: number;
  project_id?: string;
  project_name?: string;
  task_id: string;
  task_name?: string;
  un_billed_hours?: string;
}

export interface ProjectTaskTask {
  billed_hours?: string;
  currency_id?: string;
  customer_id?: string;
  customer_name?: string;
  description?: string;
  is_billable?: boolean;
  log_time?: number;
  project_id?: string;
  project_name?: string;
  rate?: number;
  status?: string;
  task_id: string;
  task_name?: string;
  un_billed_hours?: string;
}

export interface ProjectTaskUpdate {
  budget_hours?: string;
  description?: string;
  rate?: number;
  task_name?: string;
}
