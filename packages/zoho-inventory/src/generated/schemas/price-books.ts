// Generated from specs/ by `pnpm generate`. Do not edit.
export interface PriceBook {
  currency_code?: string;
  currency_id?: string;
  decimal_place?: 1 | 2 | 3;
  description?: string;
  is_default?: boolean;
  is_increase?: boolean;
  name?: string;
  percentage?: number;
  pricebook_id: string;
  pricebook_items?: PriceBookItem[];
  pricebook_rate?: number;
  pricebook_type?: "per_item" | "fixed_percentage" | (string & {});
  pricing_scheme?: "unit" | "volume" | (string & {});
  rounding_type?: "no_rounding" | "round_to_dollor" | "round_to_dollar_minus_01" | "round_to_half_dollar" | "round_to_half_dollar_minus_01" | (string & {});
  sales_or_purchase_type?: "sales" | "purchases" | (string & {});
  status?: string;
}

export interface PriceBookCreate {
  currency_id?: string;
  decimal_place?: 1 | 2 | 3;
  description?: string;
  is_increase?: boolean;
  name: string;
  percentage?: number;
  pricebook_items?: PriceBookCreatePriceBookItem[];
  pricebook_rate?: number;
  pricebook_type: "per_item" | "fixed_percentage";
  pricing_scheme?: "unit" | "volume";
  rounding_type?: "no_rounding" | "round_to_dollor" | "round_to_dollar_minus_01" | "round_to_half_dollar" | "round_to_half_dollar_minus_01";
  sales_or_purchase_type: "sales" | "purchases";
}

export interface PriceBookCreatePriceBookItem {
  item_id?: string;
  price_brackets?: PriceBookCreatePriceBookItemPriceBracket[];
  pricebook_discount?: string;
  pricebook_rate?: number;
  pricing_scheme?: "unit" | "volume";
}

export interface PriceBookCreatePriceBookItemPriceBracket {
  end_quantity?: number;
  pricebook_discount?: string;
  pricebook_rate?: number;
  start_quantity?: number;
}

export interface PriceBookItem {
  item_id?: string;
  price_brackets?: PriceBookPriceBracket[];
  pricebook_discount?: string;
  pricebook_item_id?: string;
  pricebook_rate?: number;
  pricing_scheme?: "unit" | "volume" | (string & {});
}

export interface PriceBookItemInput {
  item_id?: string;
  price_brackets?: PriceBookPriceBracket[];
  pricebook_discount?: string;
  pricebook_item_id?: string;
  pricebook_rate?: number;
  pricing_scheme?: "unit" | "volume";
}

export interface PriceBookListItem {
  currency_code?: string;
  currency_id?: string;
  decimal_place?: 1 | 2 | 3;
  description?: string;
  is_default?: boolean;
  is_increase?: boolean;
  name?: string;
  percentage?: number;
  pricebook_id: string;
  pricebook_items?: PriceBookItem[];
  pricebook_type?: "per_item" | "fixed_percentage" | (string & {});
  pricing_scheme?: "unit" | "volume" | (string & {});
  rounding_type?: "no_rounding" | "round_to_dollor" | "round_to_dollar_minus_01" | "round_to_half_dollar" | "round_to_half_dollar_minus_01" | (string & {});
  sales_or_purchase_type?: "sales" | "purchases" | (string & {});
  status?: string;
}

export interface PriceBookPriceBracket {
  end_quantity?: number;
  pricebook_discount?: string;
  pricebook_item_id?: string;
  pricebook_rate?: number;
  start_quantity?: number;
}

export interface PriceBookUpdate {
  currency_id?: string;
  decimal_place?: 1 | 2 | 3;
  description?: string;
  is_increase?: boolean;
  name?: string;
  percentage?: number;
  pricebook_items?: PriceBookItemInput[];
  pricebook_rate?: number;
  pricebook_type?: "per_item" | "fixed_percentage";
  pricing_scheme?: "unit" | "volume";
  rounding_type?: "no_rounding" | "round_to_dollor" | "round_to_dollar_minus_01" | "round_to_half_dollar" | "round_to_half_dollar_minus_01";
  sales_or_purchase_type?: "sales" | "purchases";
}
