// Generated from specs/ by `pnpm generate`. Do not edit.
export interface TransactionLock {
  account_exceptions?: string[];
  account_exceptions_count?: number;
  accounting_period_id?: string;
  accounting_period_name?: string;
  active_lock_summary?: unknown;
  end_date?: string;
  fiscal_year_name?: string;
  is_adjustment_period?: boolean;
  lock_scope?: number;
  lock_scope_formatted?: string;
  lock_status?: string;
  lock_status_formatted?: string;
  locked_by?: string;
  partial_lock_number?: number;
  reason?: string;
  start_date?: string;
  status?: string;
  transaction_lock_date?: string;
  transaction_lock_id?: string;
  transaction_lock_status?: "disabled" | "enabled" | "enabled_with_logging" | (string & {});
  user_exceptions?: string[];
  user_exceptions_count?: number;
}

export interface TransactionLockUnlockPartially {
  end_date?: string;
  is_enabled?: boolean;
  lock_module?: "all" | "sales" | "purchase" | "accountant" | "banking";
  reason?: string;
  start_date?: string;
}

export interface TransactionLockUpdate {
  account_ids?: string[];
  accounting_period_id?: string;
  reason?: string;
  transaction_lock_date?: string;
  transaction_lock_module?: "sales" | "purchase" | "accountant" | "banking" | "inventory_adjustments";
  transaction_lock_status?: "disabled" | "enabled" | "enabled_with_logging";
  user_ids?: string[];
}
