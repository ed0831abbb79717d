// Generated from specs/ by `pnpm generate`. Do not edit.
import type { LinkedRecordReference, NamedReference } from "../schemas/common.ts";

export interface EntityScore {
  $field_states?: string[];
  $zia_visions?: boolean;
  Entity?: LinkedRecordReference;
  Negative_Score?: number | null;
  Positive_Score?: number | null;
  Score?: number | null;
  Scoring_Rule?: NamedReference;
  Touch_Point_Negative_Score?: number | null;
  Touch_Point_Positive_Score?: number | null;
  Touch_Point_Score?: number | null;
  id: string;
}
