// Generated from specs/ by `pnpm generate`. Do not edit.
export interface OpeningBalance {
  accounts?: OpeningBalanceAccount[];
  date?: string;
  opening_balance_id?: string;
  price_precision?: number;
  total?: number;
}

export interface OpeningBalanceAccount {
  account_id?: string;
  account_name?: string;
  account_split_id?: string;
  amount?: number;
  bcy_amount?: number;
  currency_code?: string;
  currency_id?: string;
  debit_or_credit?: "debit" | "credit" | (string & {});
  exchange_rate?: number;
  location_id?: string;
  location_name?: string;
}

export interface OpeningBalanceAccountInput {
  account_id?: string;
  account_name?: string;
  account_split_id?: string;
  amount?: number;
  bcy_amount?: number;
  currency_code?: string;
  currency_id?: string;
  debit_or_credit?: "debit" | "credit";
  exchange_rate?: number;
  location_id?: string;
  location_name?: string;
}

export interface OpeningBalanceCreate {
  accounts?: OpeningBalanceCreateAccount[];
  date: string;
}

export interface OpeningBalanceCreateAccount {
  account_id?: string;
  amount?: number;
  currency_id?: string;
  debit_or_credit: "debit" | "credit";
  exchange_rate?: number;
  location_id?: string;
}

export interface OpeningBalanceTransaction {
  amount?: number;
  debit_or_credit?: "debit" | "credit" | (string & {});
  transaction_date?: string;
  transaction_id?: string;
  transaction_type?: string;
}

export interface OpeningBalanceUpdate {
  accounts?: OpeningBalanceAccountInput[];
  date?: string;
  opening_balance_id?: string;
}
