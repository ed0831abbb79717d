// Generated from specs/ by `pnpm generate`. Do not edit.
import type { NamedReference, PluralModuleReference, PluralModuleReferenceInput, ViewFilter, ViewFilterInput, ViewReference, ViewReferenceInput } from "../schemas/common.ts";

export interface Permission {
  create: boolean;
  create_attachment: boolean;
  delete: boolean;
  delete_attachment: boolean;
  edit: boolean;
  edit_shared_records: boolean;
  view: boolean;
}

export interface PermissionInput {
  create?: boolean;
  create_attachment?: boolean;
  delete?: boolean;
  delete_attachment?: boolean;
  edit?: boolean;
  edit_shared_records?: boolean;
  view?: boolean;
}

export interface PortalUserType {
  active: boolean | null;
  created_by: NamedReference;
  created_time: string;
  default: boolean | null;
  id: string;
  modified_by: NamedReference;
  modified_time: string;
  modules: PortalUserTypeModule[];
  name: string;
  no_of_users: number;
  personality_module: PluralModuleReference;
}

export interface PortalUserTypeField {
  api_name: string;
  id: string | null;
  read_only: boolean;
}

export interface PortalUserTypeFieldInput {
  api_name?: string;
  id?: string | null;
  read_only?: boolean;
}

export interface PortalUserTypeInput {
  active: boolean | null;
  modules: PortalUserTypeModuleInput[];
  name: string;
  personality_module: PluralModuleReferenceInput;
}

export interface PortalUserTypeLayout {
  _default_view: ViewReference;
  display_label: string;
  id: string;
  name: string;
}

export interface PortalUserTypeLayoutInput {
  _default_view?: ViewReferenceInput;
  display_label?: string;
  id?: string;
  name?: string;
}

export interface PortalUserTypeModule {
  api_name: string;
  fields: PortalUserTypeField[];
  filters: ViewFilter[];
  id: string;
  layouts: PortalUserTypeLayout[];
  permissions: Permission;
  plural_label: string;
  shared_type: string;
  views: ViewReference;
}

export interface PortalUserTypeModuleInput {
  api_name?: string;
  fields?: PortalUserTypeFieldInput[];
  filters?: ViewFilterInput[];
  id?: string;
  layouts?: PortalUserTypeLayoutInput[];
  permissions?: PermissionInput;
  plural_label?: string;
  shared_type?: string;
  views?: ViewReferenceInput;
}
