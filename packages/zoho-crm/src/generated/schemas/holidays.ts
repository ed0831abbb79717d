// Generated from specs/ by `pnpm generate`. Do not edit.
import type { NamedReference } from "../schemas/common.ts";

export interface Holiday {
  date: string;
  id: string;
  name: string;
  shift_hour: NamedReference;
  type: string;
  year: number;
}

export interface HolidayInput {
  date?: string;
  id?: string;
  name?: string;
  shift_hour?: NamedReference;
  type?: string;
  year?: number;
}

export interface ShiftHolidayInput {
  date?: string | null;
  id?: string | null;
  name?: string | null;
  year?: number | null;
}
