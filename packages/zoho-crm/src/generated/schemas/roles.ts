// Generated from specs/ by `pnpm generate`. Do not edit.
import type { NamedReference, UserReference, UserReferenceInput } from "../schemas/common.ts";

export interface Role {
  admin_user?: boolean;
  created_by__s?: UserReference;
  created_time__s?: string | null;
  description?: string | null;
  display_label?: string;
  forecast_manager?: NamedReference;
  id?: string;
  modified_by__s?: UserReference;
  modified_time__s?: string | null;
  name: string;
  reporting_to?: NamedReference;
  share_with_peers?: boolean | null;
}

export interface RoleInput {
  admin_user?: boolean;
  created_by__s?: UserReferenceInput;
  created_time__s?: string | null;
  description?: string | null;
  display_label?: string;
  forecast_manager?: NamedReference;
  id?: string;
  modified_by__s?: UserReferenceInput;
  modified_time__s?: string | null;
  name?: string;
  reporting_to?: NamedReference;
  share_with_peers?: boolean | null;
}
