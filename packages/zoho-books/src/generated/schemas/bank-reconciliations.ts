// Generated from specs/ by `pnpm generate`. Do not edit.
export interface BankReconciliationCreate {
  closing_balance?: number;
  end_date?: string;
  save_option?: string;
  start_date?: string;
  transactions_to_be_reconciled?: TransactionsToBeReconciled[];
}

export interface TransactionsToBeReconciled {
  transaction_id?: string;
}
