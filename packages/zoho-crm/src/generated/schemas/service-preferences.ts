// Generated from specs/ by `pnpm generate`. Do not edit.
export interface ServicePreference {
  job_sheet_enabled: boolean;
}

export interface ServicePreferenceInput {
  job_sheet_enabled?: boolean;
}
