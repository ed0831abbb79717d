// Generated from specs/ by `pnpm generate`. Do not edit.
export interface GeneralLedger {
  generalledger_id?: string;
  generalledger_name?: string;
}

export interface RegisterBudgetInfo {
  budget_id?: string;
  budget_name?: string;
}

export interface RegisterBudgetVsActual {
  budget_info_list?: RegisterBudgetInfo[];
  budget_vs_actuals?: RegisterBudgetVsActualsDetail;
}

export interface RegisterBudgetVsActualsDetail {
  budget_info?: RegisterBudgetInfo;
  detailed_budget_vs_actual?: unknown[];
  generalledger_info?: GeneralLedger;
}

export interface RegisterBulkAction {
  account_id?: string;
  action_type?: string;
  bulk_action_id?: string;
  date?: string;
  description?: string;
  status?: string;
  txn_count?: string;
  updated_field?: string;
  updated_reason?: string;
  updated_value?: string;
  user_id?: string;
  user_name?: string;
}

export interface RegisterBulkActionDetails {
  account_id?: string;
  account_name?: string;
  action_type?: string;
  bulk_action_id?: string;
  date?: string;
  description?: string;
  status?: string;
  transactions?: RegisterBulkActionEntityTransaction[];
  updated_field?: string;
  updated_reason?: string;
  updated_value?: string;
}

export interface RegisterBulkActionEntityTransaction {
  entity_id?: string;
  entity_status?: string;
  transaction_number?: string;
  transaction_type?: string;
}

export interface RegisterBulkUpdateField {
  can_show_field?: boolean;
  data_type?: string;
  field?: string;
  label?: string;
  option_label?: string;
  option_value?: string;
  values?: unknown[];
}

export interface RegisterDeleteTransactions {
  account_id?: string;
  branch_id?: string;
  bulk_update_reason?: string;
  date?: string;
  entities?: RegisterEntity[];
}

export interface RegisterEntity {
  entity_id?: string;
  entity_type?: string;
}

export interface RegisterTransaction {
  account_id?: string;
  credit_amount?: number;
  debit_amount?: number;
  transaction_date?: string;
  transaction_id?: string;
  transaction_type?: string;
  transaction_type_formatted?: string;
}

export interface RegisterTransactionListItem {
  account_transactions?: RegisterTransaction[];
  account_type?: string;
  gl_closing_balance?: number;
}
