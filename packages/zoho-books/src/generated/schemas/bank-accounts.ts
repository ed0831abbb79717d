// Generated from specs/ by `pnpm generate`. Do not edit.
export interface BankAccount {
  account_code?: string;
  account_id: string;
  account_name?: string;
  account_number?: string;
  account_type?: string;
  balance?: number;
  bank_balance?: number;
  bank_name?: string;
  bcy_balance?: number;
  currency_code?: string;
  currency_id?: string;
  currency_symbol?: string;
  description?: string;
  feeds_last_refresh_date?: string;
  is_active?: boolean;
  is_feeds_active?: boolean;
  is_feeds_subscribed?: boolean;
  is_paypal_account?: boolean;
  is_primary_account?: boolean;
  is_show_warning_for_feeds_refresh?: boolean;
  is_system_account?: boolean;
  price_precision?: number;
  refresh_status_code?: string;
  routing_number?: string;
  service_id?: string;
  total_unprinted_checks?: number;
  uncategorized_transactions?: number;
}

export interface BankAccountCreate {
  account_code?: string;
  account_name: string;
  account_number?: string;
  account_type: string;
  bank_name?: string;
  currency_code?: string;
  currency_id?: string;
  description?: string;
  is_paypal_account?: boolean;
  is_primary_account?: boolean;
  paypal_email_address?: string;
  paypal_type?: "standard" | "adaptive";
  routing_number?: string;
}

export interface BankAccountListItem {
  account_code?: string;
  account_id: string;
  account_name?: string;
  account_number?: string;
  account_type?: string;
  balance?: number;
  bank_balance?: number;
  bank_name?: string;
  bcy_balance?: number;
  currency_code?: string;
  currency_id?: string;
  is_active?: boolean;
  is_paypal_account?: boolean;
  is_primary_account?: boolean;
  routing_number?: string;
  total_unprinted_checks?: number;
  uncategorized_transactions?: number;
}

export interface BankAccountUpdate {
  account_code?: string;
  account_name?: string;
  account_number?: string;
  account_type?: string;
  bank_name?: string;
  currency_code?: string;
  currency_id?: string;
  description?: string;
  is_paypal_account?: boolean;
  is_primary_account?: boolean;
  paypal_email_address?: string;
  paypal_type?: "standard" | "adaptive";
  routing_number?: string;
}
