// Generated from specs/ by `pnpm generate`. Do not edit.
export interface CustomModule {
  is_active?: boolean;
  module_api_name?: string;
  module_id?: string;
  module_name?: string;
  plural_name?: string;
  singular_name?: string;
}

export interface CustomModuleCreate {
  allow_forclone?: boolean;
  allowed_apps?: string[];
  can_allow_pdf_print?: boolean;
  can_attach_documents?: boolean;
  can_bulk_send_mail?: boolean;
  can_bulk_update_module?: boolean;
  can_create_module?: boolean;
  can_delete_module?: boolean;
  can_edit_module?: boolean;
  can_lock_record?: boolean;
  can_send_mail?: boolean;
  can_show_custommodule_lhs?: boolean;
  can_show_pdf_view?: boolean;
  can_use_widget_for_custommodule?: boolean;
  default_customview_api_name?: string;
  description?: string;
  is_reporting_tags_supported?: boolean;
  module_name: string;
  module_permission?: ModulePermission[];
  module_visibility?: ModuleVisibility[];
  parent_module_id?: string;
  plural_name: string;
  record_name?: string;
  shared_type?: "private" | "read_only" | "read_write" | "public";
  show_custommodule_in?: ShowCustomModuleIn[];
}

export interface CustomModuleUpdate {
  allow_forclone?: boolean;
  can_allow_pdf_print?: boolean;
  can_attach_documents?: boolean;
  can_bulk_send_mail?: boolean;
  can_bulk_update_module?: boolean;
  can_edit_module?: boolean;
  can_lock_record?: boolean;
  can_send_mail?: boolean;
  can_show_custommodule_lhs?: boolean;
  can_show_pdf_view?: boolean;
  can_use_widget_for_custommodule?: boolean;
  default_customview_api_name?: string;
  description?: string;
  is_reporting_tags_supported?: boolean;
  module_name?: string;
  module_permission?: ModulePermission[];
  module_visibility?: ModuleVisibility[];
  parent_module_id?: string;
  plural_name?: string;
  record_name?: string;
  shared_type?: "private" | "read_only" | "read_write" | "public";
  show_custommodule_in?: ShowCustomModuleIn[];
}

export interface ModulePermission {
  can_approve?: boolean;
  can_create?: boolean;
  can_delete?: boolean;
  can_edit?: boolean;
  can_view?: boolean;
  full_access?: boolean;
  role_id?: string;
}

export interface ModuleVisibility {
  is_hidden?: boolean;
  type?: string;
}

export interface ShowCustomModuleIn {
  show_in?: "settings" | "webui" | "extension" | "lhs";
}
