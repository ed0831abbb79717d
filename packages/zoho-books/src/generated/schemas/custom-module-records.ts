// Generated from specs/ by `pnpm generate`. Do not edit.
export interface CustomModuleRecord {
  module_record?: ModuleRecordGet;
  module_record_hash?: CustomModuleRecordDetails;
  users?: CustomModuleRecordUser[];
}

export interface CustomModuleRecordComment {
  comment_id?: string;
  comment_type?: string;
  commented_by?: string;
  commented_by_id?: string;
  date?: string;
  date_formatted?: string;
  description?: string;
  operation_type?: string;
  time?: string;
}

export interface CustomModuleRecordCreate {
  [member: string]: unknown;
  record_name: string;
}

export interface CustomModuleRecordDetails {
  [member: string]: unknown;
  code?: number;
  created_by_id?: string;
  created_time?: string;
  created_time_formatted?: string;
  last_modified_by_id?: string;
  last_modified_time?: string;
  last_modified_time_formatted?: string;
  message?: string;
  module_api_name?: string;
  module_record_id: string;
  record_name?: string;
  record_name_formatted?: string;
}

export interface CustomModuleRecordUpdate {
  [member: string]: unknown;
  record_name?: string;
}

export interface CustomModuleRecordUpdateMany {
  [member: string]: unknown;
  module_record_id?: string;
  record_name?: string;
}

export interface CustomModuleRecordUser {
  email?: string;
  id?: string;
  is_current_user?: boolean;
  name?: string;
  photo_url?: string;
  text?: string;
}

export interface ModuleField {
  api_name?: string;
  data_type?: string;
  data_type_formatted?: string;
  field_id?: string;
  help_text?: string;
  is_active?: boolean;
  is_mandatory?: boolean;
  label?: string;
  max_length?: number;
  pii_type?: string;
  value?: string;
  value_formatted?: string;
}

export interface ModuleRecordGet {
  approvers_list?: string;
  can_approve?: boolean;
  can_submit?: boolean;
  comments?: CustomModuleRecordComment[];
  module_api_name?: string;
  module_fields?: ModuleField[];
  module_name?: string;
  module_plural_name?: string;
  module_record_id?: string;
  shared_to?: string[];
  shared_type?: string;
}

export interface ModuleRecordHash {
  created_by_id?: string;
  created_time?: string;
  created_time_formatted?: string;
  last_modified_by_id?: string;
  last_modified_time?: string;
  last_modified_time_formatted?: string;
  module_api_name?: string;
  module_record_id?: string;
  record_name?: string;
  record_name_formatted?: string;
}
