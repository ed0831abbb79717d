// Generated from specs/ by `pnpm generate`. Do not edit.
import type { UnitConversionUpdate, UpdateUnitConversion } from "../schemas/common.ts";

export interface ListUnitConversion {
  conversion_rate?: number;
  target_unit_id?: string;
  unit_conversion_id?: string;
  unit_group_id?: string;
}

export interface Unit {
  name?: string;
  quantity_decimal_place?: number;
  unit?: string;
  unit_conversions?: ListUnitConversion[];
  unit_id: string;
  uqc?: string;
}

export interface UnitCreate {
  name: string;
  quantity_decimal_place?: number;
  unit: string;
  unit_conversions?: UnitConversionUpdate[];
  uqc?: string;
}

export interface UnitUpdate {
  name?: string;
  quantity_decimal_place?: number;
  unit?: string;
  unit_conversions?: UpdateUnitConversion[];
  uqc?: string;
}
