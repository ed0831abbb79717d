// Generated from specs/ by `pnpm generate`. Do not edit.
export interface EmailId {
  email?: string;
  is_selected?: boolean;
}

export interface UserCreate {
  cost_rate?: number;
  email: string;
  name: string;
  role_id?: string;
}

export interface UserDetails {
  cost_rate?: number;
  created_time?: string;
  custom_fields?: string;
  email_ids?: EmailId[];
  is_employee?: boolean;
  name?: string;
  photo_url?: string;
  role_id?: string;
  status?: string;
  user_id: string;
  user_role?: "staff" | "admin" | "timesheetstaff" | (string & {});
  user_type?: string;
}

export interface UserListItem {
  email?: string;
  is_current_user?: boolean;
  is_customer_segmented?: boolean;
  is_vendor_segmented?: boolean;
  name?: string;
  photo_url?: string;
  role_id?: string;
  status?: string;
  user_id: string;
  user_role?: "staff" | "admin" | "timesheetstaff" | (string & {});
  user_type?: string;
}

export interface UserUpdate {
  cost_rate?: number;
  email?: string;
  name?: string;
  role_id?: string;
}
