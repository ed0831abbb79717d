// Generated from specs/ by `pnpm generate`. Do not edit.
import type { FieldReference, NamedReference } from "../schemas/common.ts";

export interface Cadence {
  active?: boolean;
  created_by?: NamedReference;
  created_time?: string;
  custom_view?: NamedReference;
  execution_details?: CadenceExecution;
  id?: string;
  modified_by?: NamedReference;
  modified_time?: string;
  module?: FieldReference;
  name?: string;
  published: boolean;
  status?: string;
  summary?: CadenceSummary;
  type: string;
}

export interface CadenceEnrolment {
  cadences?: NamedReference[];
  id?: string;
}

export interface CadenceEnrolmentResult {
  code: string;
  details: CadenceEnrolment;
  message: string;
  status: "success" | (string & {});
}

export interface CadenceExecution {
  automatic_unenroll?: boolean;
  end_date?: string;
  execute_every?: CadenceInterval;
  type?: string | null;
  unenroll_properties?: CadenceUnenrollment;
}

export interface CadenceInterval {
  period?: string;
  unit?: number;
}

export interface CadenceSummary {
  call_follow_up_count?: number;
  email_follow_up_count?: number;
  task_follow_up_count?: number;
}

export interface CadenceUnenrollment {
  end_date?: string;
  type?: string | null;
}
