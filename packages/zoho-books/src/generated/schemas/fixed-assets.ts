// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CustomField, CustomFieldInput, Tag, TagInput } from "../schemas/common.ts";

export interface AssetHistory {
  accumulated_value?: number;
  current_value?: number;
  depreciated_value?: number;
  description?: string;
  is_journal_posted?: boolean;
  type?: string;
  valuation_date?: string;
  valuation_id?: string;
}

export interface FixedAsset {
  accumulated_dep_value?: number;
  asset_account_id?: string;
  asset_account_name?: string;
  asset_cost?: number;
  asset_name?: string;
  asset_number?: string;
  asset_number_prefix?: string;
  asset_number_suffix?: number;
  asset_purchase_date?: string;
  associated_transactions?: unknown[];
  comments?: FixedAssetComment[];
  computation_type?: string;
  current_asset_value?: number;
  custom_fields?: CustomField[];
  dep_start_value?: number;
  depreciation_account_id?: string;
  depreciation_account_name?: string;
  depreciation_frequency?: string;
  depreciation_method?: string;
  depreciation_percentage?: number;
  depreciation_start_date?: string;
  description?: string;
  expense_account_id?: string;
  expense_account_name?: string;
  fixed_asset_id: string;
  fixed_asset_type_id?: string;
  fixed_asset_type_name?: string;
  last_depreciation_date?: string;
  notes?: string;
  salvage_value?: string;
  serial_no?: string;
  status?: string;
  tags?: Tag[];
  total_life?: number;
  warranty_expiry_date?: string;
}

export interface FixedAssetComment {
  comment_id?: string;
  comment_type?: string;
  commented_by?: string;
  commented_by_id?: string;
  date?: string;
  date_description?: string;
  description?: string;
  operation_type?: string;
  time?: string;
}

export interface FixedAssetCreate {
  asset_account_id: string;
  asset_cost: number;
  asset_name: string;
  asset_purchase_date: string;
  computation_type?: string;
  custom_fields?: CustomFieldInput[];
  dep_start_value?: number;
  depreciation_account_id?: string;
  depreciation_frequency?: string;
  depreciation_method?: string;
  depreciation_percentage?: number;
  depreciation_start_date?: string;
  description?: string;
  expense_account_id?: string;
  fixed_asset_type_id: string;
  notes?: string;
  salvage_value?: string;
  serial_no?: string;
  tags?: TagInput[];
  total_life?: number;
  warranty_expiry_date?: string;
}

export interface FixedAssetForecast {
  accumulated_value?: number;
  current_value?: number;
  depreciated_value?: number;
  valuation_date?: string;
}

export interface FixedAssetListItem {
  [member: `cf_${string}`]: unknown;
  asset_cost?: number;
  asset_name?: string;
  asset_number?: string;
  current_asset_value?: number;
  fixed_asset_id: string;
  fixed_asset_type_name?: string;
  status?: string;
}

export interface FixedAssetSell {
  expense_account_id: string;
  invoice_id: string;
  line_item_id: string;
  reason: string;
}

export interface FixedAssetUpdate {
  asset_account_id?: string;
  asset_cost?: number;
  asset_name?: string;
  asset_purchase_date?: string;
  computation_type?: string;
  custom_fields?: CustomFieldInput[];
  dep_start_value?: number;
  depreciation_account_id?: string;
  depreciation_frequency?: string;
  depreciation_method?: string;
  depreciation_percentage?: number;
  depreciation_start_date?: string;
  description?: string;
  expense_account_id?: string;
  fixed_asset_type_id?: string;
  notes?: string;
  salvage_value?: string;
  serial_no?: string;
  tags?: TagInput[];
  total_life?: number;
  warranty_expiry_date?: string;
}

export interface FixedAssetWriteOff {
  date: string;
  expense_account_id: string;
  reason: string;
}
