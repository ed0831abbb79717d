// Generated from specs/ by `pnpm generate`. Do not edit.
export interface ProjectUserCreate {
  cost_rate: number;
  users?: ProjectUserCreateUser[];
}

export interface ProjectUserCreateUser {
  user_id: string;
}

export interface ProjectUserInvite {
  budget_hours?: string;
  cost_rate?: number;
  email: string;
  rate?: string;
  user_name: string;
  user_role?: "staff" | "admin" | "timesheetstaff";
}

export interface ProjectUserUpdate {
  budget_hours?: string;
  cost_rate?: number;
  rate?: number;
  user_name?: string;
  user_role?: "staff" | "admin" | "timesheetstaff";
}

export interface ProjectUserUser {
  cost_rate?: number;
  email?: string;
  is_current_user?: boolean;
  user_id: string;
  user_name?: string;
  user_role?: "staff" | "admin" | "timesheetstaff" | (string & {});
}

export interface User {
  budget_hours?: string;
  cost_rate?: number;
  email?: string;
  is_current_user?: boolean;
  rate?: number;
  status?: string;
  user_id: string;
  user_name?: string;
  user_role?: "staff" | "admin" | "timesheetstaff" | (string & {});
}
