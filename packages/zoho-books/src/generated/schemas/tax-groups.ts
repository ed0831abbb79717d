// Generated from specs/ by `pnpm generate`. Do not edit.
import type { TaxAmount } from "../schemas/common.ts";

export interface TaxGroup {
  tax_group_id: string;
  tax_group_name?: string;
  tax_group_percentage?: number;
  taxes?: TaxAmount[];
}

export interface TaxGroupCreate {
  tax_group_name?: string;
  taxes?: string;
}
