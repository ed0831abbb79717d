// Generated from specs/ by `pnpm generate`. Do not edit.
export interface UnitConversion {
  conversion_rate?: number;
  target_unit?: string;
  target_unit_id?: string;
  unit_conversion_id: string;
}

export interface UnitConversionCreate {
  conversion_rate: number;
  target_unit_id: string;
}
