// Generated from specs/ by `pnpm generate`. Do not edit.
export interface AddedComment {
  comment_id?: string;
  commented_by?: string;
  commented_by_id?: string;
  date?: string;
  date_description?: string;
  description?: string;
  project_id?: string;
  time?: string;
}

export interface Project {
  billable_amount?: number;
  billable_hours?: string;
  billed_amount?: number;
  billed_hours?: string;
  billing_type?: "fixed_cost_for_project" | "based_on_project_hours" | "based_on_staff_hours" | "based_on_task_hours" | (string & {});
  budget_type?: string;
  cost_budget_amount?: number;
  created_time?: string;
  currency_code?: string;
  customer_id?: string;
  customer_name?: string;
  description?: string;
  is_recurrence_associated?: boolean;
  non_billable_amount?: number;
  non_billable_hours?: string;
  project_id: string;
  project_name?: string;
  rate?: number;
  recurring_invoices?: string[];
  show_in_dashboard?: boolean;
  status?: string;
  tasks?: ProjectTask[];
  total_amount?: number;
  total_hours?: string;
  un_billed_amount?: number;
  un_billed_hours?: string;
  users?: ProjectUser[];
}

export interface ProjectClone {
  description?: string;
  project_name: string;
}

export interface ProjectComment {
  comment_id?: string;
  commented_by?: string;
  commented_by_id?: string;
  date?: string;
  date_description?: string;
  description?: string;
  is_current_user?: boolean;
  project_id?: string;
  time?: string;
}

export interface ProjectCreate {
  billing_type: "fixed_cost_for_project" | "based_on_project_hours" | "based_on_staff_hours" | "based_on_task_hours";
  budget_amount?: string;
  budget_hours?: string;
  budget_type?: "total_project_cost" | "total_project_hours" | "hours_per_task" | "hours_per_staff";
  cost_budget_amount?: number;
  currency_id?: string;
  customer_id: string;
  description?: string;
  project_name: string;
  rate?: string;
  tasks?: ProjectTaskInput[];
  user_id: string;
  users?: ProjectUserInput[];
}

export interface ProjectInvoice {
  balance?: string;
  created_time?: string;
  customer_name?: string;
  date?: string;
  due_date?: string;
  invoice_id?: string;
  invoice_number?: string;
  reference_number?: string;
  status?: string;
  total?: string;
}

export interface ProjectListItem {
  [member: `cf_${string}`]: unknown;
  billable_hours?: string;
  billing_type?: "fixed_cost_for_project" | "based_on_project_hours" | "based_on_staff_hours" | "based_on_task_hours" | (string & {});
  created_time?: string;
  customer_id?: string;
  customer_name?: string;
  description?: string;
  has_attachment?: boolean;
  project_id: string;
  project_name?: string;
  rate?: number;
  status?: string;
  total_hours?: string;
}

export interface ProjectTask {
  billed_hours?: string;
  budget_hours?: string;
  description?: string;
  is_billable?: boolean;
  non_billable_hours?: string;
  rate?: number;
  status?: string;
  task_custom_fields?: string;
  task_id?: string;
  task_name?: string;
  total_hours?: string;
  un_billed_hours?: string;
}

export interface ProjectTaskInput {
  budget_hours?: string;
  description?: string;
  rate?: string;
  task_name: string;
}

export interface ProjectUpdate {
  billing_type?: "fixed_cost_for_project" | "based_on_project_hours" | "based_on_staff_hours" | "based_on_task_hours";
  budget_amount?: string;
  budget_hours?: string;
  budget_type?: "total_project_cost" | "total_project_hours" | "hours_per_task" | "hours_per_staff";
  cost_budget_amount?: number;
  currency_id?: string;
  customer_id?: string;
  description?: string;
  project_name?: string;
  rate?: string;
  tasks?: ProjectTaskInput[];
  user_id?: string;
  users?: ProjectUserInput[];
}

export interface ProjectUser {
  billed_hours?: string;
  budget_hours?: string;
  cost_rate?: number;
  email?: string;
  is_current_user?: boolean;
  rate?: number;
  status?: string;
  total_hours?: string;
  un_billed_hours?: string;
  user_id?: string;
  user_name?: string;
  user_role?: "staff" | "admin" | "timesheetstaff" | (string & {});
}

export interface ProjectUserInput {
  billed_hours?: string;
  budget_hours?: string;
  cost_rate?: number;
  email?: string;
  is_current_user?: boolean;
  rate?: string;
  status?: string;
  total_hours?: string;
  un_billed_hours?: string;
  user_id?: string;
  user_name?: string;
  user_role?: "staff" | "admin" | "timesheetstaff";
}
