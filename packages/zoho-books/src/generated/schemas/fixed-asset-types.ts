// Generated from specs/ by `pnpm generate`. Do not edit.
export interface FixedAssetType {
  computation_type?: string;
  depreciation_account_id?: string;
  depreciation_account_name?: string;
  depreciation_frequency?: string;
  depreciation_method?: string;
  depreciation_percentage?: number;
  expense_account_id?: string;
  expense_account_name?: string;
  fixed_asset_type_id: string;
  fixed_asset_type_name?: string;
  total_life?: number;
}

export interface FixedAssetTypeCreate {
  computation_type: string;
  depreciation_account_id: string;
  depreciation_frequency: string;
  depreciation_method: string;
  depreciation_percentage: number;
  expense_account_id: string;
  fixed_asset_type_name: string;
  total_life: number;
}

export interface FixedAssetTypeUpdate {
  computation_type?: string;
  depreciation_account_id?: string;
  depreciation_frequency?: string;
  depreciation_method?: string;
  depreciation_percentage?: number;
  expense_account_id?: string;
  fixed_asset_type_name?: string;
  total_life?: number;
}
