// Generated from specs/ by `pnpm generate`. Do not edit.
export interface BusinessHours {
  business_days: ("Monday" | "Thursday" | "Friday" | "Sunday" | "Wednesday" | "Tuesday" | "Saturday" | (string & {}))[];
  custom_timing: BusinessHoursCustomTiming[];
  daily_timing: string[];
  id: string | null;
  same_as_everyday: boolean | null;
  type: "24_by_7" | "24_by_5" | "custom" | (string & {});
  week_starts_on: "Monday" | "Thursday" | "Friday" | "Sunday" | "Wednesday" | "Tuesday" | "Saturday" | (string & {});
}

export interface BusinessHoursCustomTiming {
  _delete?: boolean;
  business_timing?: string[];
  days?: "Monday" | "Thursday" | "Friday" | "Sunday" | "Wednesday" | "Tuesday" | "Saturday" | (string & {});
}

export interface BusinessHoursCustomTimingInput {
  _delete?: boolean;
  business_timing?: string[];
  days?: "Monday" | "Thursday" | "Friday" | "Sunday" | "Wednesday" | "Tuesday" | "Saturday";
}

export interface BusinessHoursInput {
  business_days?: ("Monday" | "Thursday" | "Friday" | "Sunday" | "Wednesday" | "Tuesday" | "Saturday")[];
  custom_timing?: BusinessHoursCustomTimingInput[];
  daily_timing?: string[];
  id?: string | null;
  same_as_everyday?: boolean | null;
  type?: "24_by_7" | "24_by_5" | "custom";
  week_starts_on?: "Monday" | "Thursday" | "Friday" | "Sunday" | "Wednesday" | "Tuesday" | "Saturday";
}
