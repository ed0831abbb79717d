// Generated from specs/ by `pnpm generate`. Do not edit.
export interface ContactRole {
  id: string;
  name: string;
  sequence_number: number | null;
}

export interface ContactRoleInput {
  id?: string;
  name?: string;
  sequence_number?: number | null;
}
