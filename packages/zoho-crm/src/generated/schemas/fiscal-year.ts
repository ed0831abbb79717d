// Generated from specs/ by `pnpm generate`. Do not edit.
export interface FiscalYear {
  display_based_on: "start_month" | "end_month" | (string & {});
  id?: string;
  start_month: "June" | "October" | "December" | "May" | "September" | "March" | "July" | "January" | "February" | "April" | "August" | "November" | (string & {});
}

export interface FiscalYearInput {
  display_based_on?: "start_month" | "end_month";
  id?: string;
  start_month?: "June" | "October" | "December" | "May" | "September" | "March" | "July" | "January" | "February" | "April" | "August" | "November";
}
