// Generated from specs/ by `pnpm generate`. Do not edit.
import type { UnitConversionUpdate, UpdateUnitConversion } from "../schemas/common.ts";

export interface UnitGroup {
  base_unit?: string;
  base_unit_decimal?: number;
  base_unit_id?: string;
  base_unit_name?: string;
  unit_conversions?: UnitGroupUnitConversion[];
  unit_group_id: string;
  unit_group_name?: string;
}

export interface UnitGroupCreate {
  base_unit_id: string;
  unit_conversions?: UnitConversionUpdate[];
  unit_group_name: string;
}

export interface UnitGroupListItem {
  base_unit?: string;
  base_unit_id?: string;
  base_unit_name?: string;
  unit_conversion_count?: number;
  unit_group_id: string;
  unit_group_name?: string;
}

export interface UnitGroupUnitConversion {
  conversion_rate?: number;
  quantity_decimal_place?: number;
  target_unit?: string;
  target_unit_id?: string;
  target_unit_name?: string;
  unit_conversion_id?: string;
}

export interface UnitGroupUpdate {
  base_unit_id?: string;
  unit_conversions?: UpdateUnitConversion[];
  unit_group_name?: string;
}
