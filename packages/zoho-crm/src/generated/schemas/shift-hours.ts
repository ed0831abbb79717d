// Generated from specs/ by `pnpm generate`. Do not edit.
import type { NamedReference } from "../schemas/common.ts";
import type { ShiftHolidayInput } from "../schemas/holidays.ts";

export interface BreakHours {
  break_days: string[];
  custom_timing: BreakHoursCustomTiming[];
  daily_timing: unknown[];
  id: string;
  same_as_everyday: boolean;
}

export interface BreakHoursCustomTiming {
  break_timing: unknown[];
  days: string;
}

export interface BreakHoursCustomTimingInput {
  break_timing?: unknown[];
  days?: string;
}

export interface BreakHoursInput {
  break_days?: string[];
  custom_timing?: BreakHoursCustomTimingInput[];
  daily_timing?: unknown[];
  id?: string;
  same_as_everyday?: boolean;
}

export interface ShiftCount {
  total_shift: number | null;
  total_shift_with_user: number | null;
}

export interface ShiftHoliday {
  date: string | null;
  id: string | null;
  name: string | null;
  year: number | null;
}

export interface ShiftHours {
  break_hours: BreakHours[];
  custom_timing: ShiftHoursCustomTiming[];
  daily_timing: unknown[];
  holidays: ShiftHoliday[];
  id: string;
  name: string;
  same_as_everyday: boolean;
  shift_days: string[];
  timezone: unknown;
  users: ShiftUser[];
  users_count: number;
}

export interface ShiftHoursCustomTiming {
  days: string;
  shift_timing: unknown[];
}

export interface ShiftHoursCustomTimingInput {
  days?: string;
  shift_timing?: unknown[];
}

export interface ShiftHoursInput {
  break_hours?: BreakHoursInput[];
  custom_timing?: ShiftHoursCustomTimingInput[];
  daily_timing?: unknown[];
  holidays?: ShiftHolidayInput[];
  id?: string;
  name?: string;
  same_as_everyday?: boolean;
  shift_days?: string[];
  timezone?: unknown;
  users?: ShiftUserInput[];
  users_count?: number;
}

export interface ShiftUser {
  effective_from: string | null;
  email: string;
  id: string | null;
  name: string;
  role: NamedReference;
  zuid: string;
}

export interface ShiftUserInput {
  effective_from?: string | null;
  email?: string;
  id?: string | null;
  name?: string;
  role?: NamedReference;
  zuid?: string;
}
