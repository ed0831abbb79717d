// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CustomField, CustomFieldInput, Document } from "../schemas/common.ts";

export interface Dependency {
  dependency_id?: string;
  dependency_type?: number;
  depends_on_entity_type?: number;
  depends_on_id?: string;
}

export interface MailAttachment {
  attachment_id?: string;
  file_name?: string;
}

export interface Owner {
  owner_id?: string;
  owner_mail?: string;
  owner_name?: string;
  photo_url?: string;
}

export interface Reminder {
  alert_type?: string;
  alert_type_formatted?: string;
  remind_at?: string;
  remind_at_formatted?: string;
  remind_before?: number;
  remind_type?: string;
  remind_type_formatted?: string;
}

export interface Task {
  billing_type?: string;
  can_push?: boolean;
  color_code?: string;
  comments?: TaskComment[];
  completion_percentage?: number;
  contact_id?: string;
  contact_name?: string;
  contact_type?: "customer" | "vendor" | (string & {});
  created_by_id?: string;
  created_by_name?: string;
  custom_fields?: CustomField[];
  custom_status_id?: string;
  dependencies?: Dependency[];
  documents?: Document[];
  due_after?: number;
  due_date?: string;
  due_date_formatted?: string;
  entity_tags?: TaskEntityTag[];
  is_accountant_task?: boolean;
  is_billable?: boolean;
  is_overdue?: boolean;
  is_subtask?: boolean;
  is_system_task?: boolean;
  last_modified_by_id?: string;
  owner_id?: string;
  owner_ids?: string;
  owner_name?: string;
  owners?: Owner[];
  parent_status?: string;
  parent_task_id?: string;
  parent_task_name?: string;
  parent_task_number?: string;
  priority?: "normal" | "low" | "high" | "lowest" | "highest" | (string & {});
  recurring_task_id?: string;
  related_entity?: number;
  related_entity_id?: string;
  related_entity_type?: string;
  related_entity_value?: string;
  reminder?: Reminder;
  status?: string;
  statuses?: string[];
  system_task_type?: number;
  task_description?: string;
  task_id: string;
  task_number?: string;
  task_number_prefix?: string;
  task_number_suffix?: string;
  task_rate?: number;
  template_id?: string;
  title?: string;
}

export interface TaskComment {
  comment_id?: string;
  comment_type?: string;
  commented_by?: string;
  commented_by_id?: string;
  date?: string;
  date_description?: string;
  description?: string;
  operation_type?: string;
  time?: string;
  transaction_id?: string;
  transaction_type?: string;
}

export interface TaskCreate {
  billing_type?: string;
  can_push?: boolean;
  completion_percentage?: number;
  contact_id?: string;
  contact_type?: "customer" | "vendor";
  custom_fields?: CustomFieldInput[];
  dependencies?: Dependency[];
  due_after?: number;
  due_date?: string;
  email_account_id?: string;
  email_account_type?: string;
  email_folder_id?: string;
  entity_tags?: TaskCreateEntityTag[];
  is_billable?: boolean;
  is_sub_task?: boolean;
  mail_attachments?: MailAttachment[];
  mail_id?: string;
  owner_id?: string;
  owner_ids?: string;
  parent_id?: string;
  priority?: "normal" | "low" | "high" | "lowest" | "highest";
  recurring_task_id?: string;
  related_entity_id?: string;
  related_entity_type?: string;
  related_sub_entity_id?: string;
  related_sub_entity_type?: string;
  reminder?: Reminder;
  send_email_notification?: boolean;
  status?: string;
  task_description?: string;
  task_id?: string;
  task_number?: string;
  task_number_prefix?: string;
  task_number_suffix?: string;
  task_rate?: number;
  task_type?: string;
  template_id?: string;
  title?: string;
}

export interface TaskCreateEntityTag {
  color?: string;
  name?: string;
}

export interface TaskEntityTag {
  color?: string;
  id?: string;
  name?: string;
}

export interface TaskListItem {
  [member: `cf_${string}`]: unknown;
  billing_type?: string;
  client_id?: string;
  client_name?: string;
  color_code?: string;
  completion_percentage?: number;
  contact_id?: string;
  contact_name?: string;
  contact_type?: "customer" | "vendor" | (string & {});
  created_time?: string;
  created_time_formatted?: string;
  custom_fields?: CustomField[];
  due_date?: string;
  entity_tags?: TaskEntityTag[];
  is_accountant_task?: boolean;
  is_billable?: boolean;
  is_overdue?: boolean;
  is_subtask?: boolean;
  owner_id?: string;
  owner_name?: string;
  owners?: Owner[];
  parent_status?: string;
  parent_task_id?: string;
  parent_task_name?: string;
  parent_task_number?: string;
  priority?: "normal" | "low" | "high" | "lowest" | "highest" | (string & {});
  status?: string;
  subtask_count?: number;
  task_description?: string;
  task_id: string;
  task_number?: string;
  task_rate?: number;
  title?: string;
}

export interface TaskUpdatePercentage {
  completion_percentage: number;
}
