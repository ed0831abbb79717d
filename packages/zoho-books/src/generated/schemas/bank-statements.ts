// Generated from specs/ by `pnpm generate`. Do not edit.
export interface BankStatement {
  from_date?: string;
  source?: string;
  statement_id?: string;
  to_date?: string;
  transactions?: BankStatementLine[];
}

export interface BankStatementImport {
  account_id: string;
  end_date?: string;
  start_date?: string;
  transactions: BankStatementTransaction[];
}

export interface BankStatementLine {
  amount?: number;
  customer_id?: string;
  date?: string;
  debit_or_credit?: string;
  payee?: string;
  reference_number?: string;
  status?: string;
  transaction_id?: string;
  transaction_type?: string;
}

export interface BankStatementTransaction {
  amount: number;
  date: string;
  debit_or_credit: string;
  description?: string;
  payee?: string;
  reference_number?: string;
  transaction_id?: string;
}
