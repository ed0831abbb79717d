// Generated from specs/ by `pnpm generate`. Do not edit.
export interface VariableGroup {
  api_name: string;
  description: string | null;
  display_label: string;
  id: string;
  name: string;
  source?: string;
}
