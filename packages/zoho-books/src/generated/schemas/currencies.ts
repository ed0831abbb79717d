// Generated from specs/ by `pnpm generate`. Do not edit.
export interface Currency {
  currency_code?: string;
  currency_format?: string;
  currency_id: string;
  currency_name?: string;
  currency_symbol?: string;
  is_base_currency?: boolean;
  price_precision?: number;
}

export interface CurrencyCreate {
  currency_code: string;
  currency_format: string;
  currency_symbol?: string;
  price_precision?: number;
}

export interface CurrencyListItem {
  currency_code?: string;
  currency_format?: string;
  currency_id: string;
  currency_name?: string;
  currency_symbol?: string;
  effective_date?: string;
  exchange_rate?: number;
  is_base_currency?: boolean;
  price_precision?: number;
}

export interface CurrencyUpdate {
  currency_code?: string;
  currency_format?: string;
  currency_symbol?: string;
  price_precision?: number;
}
