// Generated from specs/ by `pnpm generate`. Do not edit.
export interface ExchangeRate {
  currency_code?: string;
  currency_id?: string;
  effective_date?: string;
  exchange_rate_id: string;
  rate?: number;
}

export interface ExchangeRateCreate {
  effective_date?: string;
  rate?: number;
}
