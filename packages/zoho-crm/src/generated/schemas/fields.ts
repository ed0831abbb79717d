// Generated from specs/ by `pnpm generate`. Do not edit.
import type { ModuleReference } from "../schemas/common.ts";

export interface FieldPicklistValue {
  actual_value: string;
  colour_code: string | null;
  display_value: string;
  id: string;
  layout_associations: ModuleReference[];
  reference_value: string;
  sequence_number: number;
  type: string;
}
