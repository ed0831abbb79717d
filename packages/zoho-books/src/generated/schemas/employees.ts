// Generated from specs/ by `pnpm generate`. Do not edit.
export interface Employee {
  email?: string;
  /** Only: uk. */
  employee_id: string;
  name?: string;
}

export interface EmployeeCreate {
  email: string;
  name: string;
}
