// Generated from specs/ by `pnpm generate`. Do not edit.
export interface BaseCurrencyAdjustment {
  adjustment_date?: string;
  base_currency_adjustment_id: string;
  currency_code?: string;
  currency_id?: string;
  exchange_rate?: number;
  gain_or_loss?: number;
  notes?: string;
}

export interface BaseCurrencyAdjustmentAccount {
  account_id?: string;
  account_name?: string;
  adjusted_balance?: number;
  bcy_balance?: number;
  fcy_balance?: number;
  gain_or_loss?: number;
  gl_specific_type?: number;
}

export interface BaseCurrencyAdjustmentAccounts {
  accounts?: BaseCurrencyAdjustmentAccount[];
  adjustment_date?: string;
  currency_code?: string;
  currency_id?: string;
  exchange_rate?: number;
  notes?: string;
}

export interface BaseCurrencyAdjustmentContact {
  adjusted_balance?: number;
  bcy_balance?: number;
  contact_id?: string;
  contact_name?: string;
  fcy_balance?: number;
  gain_or_loss?: number;
}

export interface BaseCurrencyAdjustmentCreate {
  adjustment_date: string;
  currency_id: string;
  exchange_rate: number;
  notes: string;
}

export interface BaseCurrencyAdjustmentData {
  accounts?: BaseCurrencyAdjustmentAccount[];
  adjustment_date?: string;
  base_currency_adjustment_id: string;
  currency_code?: string;
  currency_id?: string;
  exchange_rate?: number;
  notes?: string;
}
