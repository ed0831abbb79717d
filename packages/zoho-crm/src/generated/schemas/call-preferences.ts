// Generated from specs/ by `pnpm generate`. Do not edit.
export interface CallPreferences {
  show_from_number: boolean;
  show_to_number: boolean;
}

export interface CallPreferencesInput {
  show_from_number?: boolean;
  show_to_number?: boolean;
}
