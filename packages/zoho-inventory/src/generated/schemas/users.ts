// Generated from specs/ by `pnpm generate`. Do not edit.
export interface EmailId {
  email?: string;
  is_selected?: boolean;
}

export interface User {
  created_time?: string;
  custom_fields?: string;
  email_ids?: EmailId[];
  is_claimant?: boolean;
  name?: string;
  photo_url?: string;
  role_id?: string;
  status?: string;
  user_id: string;
  user_role?: string;
  user_type?: string;
}

export interface UserCreate {
  email: string;
  name: string;
  user_role?: string;
}

export interface UserListItem {
  email?: string;
  is_current_user?: boolean;
  name?: string;
  photo_url?: string;
  role_id?: string;
  status?: string;
  user_id: string;
  user_role?: string;
  user_type?: string;
}

export interface UserUpdate {
  email?: string;
  name?: string;
  user_role?: string;
}
