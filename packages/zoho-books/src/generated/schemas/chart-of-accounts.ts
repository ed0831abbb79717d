// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CustomField, CustomFieldInput } from "../schemas/common.ts";

export interface ChartOfAccount {
  account_code?: string;
  account_id: string;
  account_name?: string;
  account_type?: "other_asset" | "other_current_asset" | "cash" | "bank" | "fixed_asset" | "other_current_liability" | "credit_card" | "long_term_liability" | "equity" | "income" | "other_income" | "expense" | "cost_of_goods_sold" | "other_expense" | "accounts_receivable" | "accounts_payable" | (string & {});
  can_show_in_ze?: boolean;
  closing_balance?: number;
  created_time?: string;
  currency_code?: string;
  currency_id?: string;
  custom_fields?: CustomField[];
  description?: string;
  documents?: string[];
  /** Only: uk. */
  include_in_vat_return?: boolean;
  is_active?: boolean;
  is_involved_in_transaction?: boolean;
  is_system_account?: boolean;
  last_modified_time?: string;
  parent_account_id?: string;
}

export interface ChartOfAccountCreate {
  account_code?: string;
  account_name?: string;
  account_type?: "other_asset" | "other_current_asset" | "cash" | "bank" | "fixed_asset" | "other_current_liability" | "credit_card" | "long_term_liability" | "equity" | "income" | "other_income" | "expense" | "cost_of_goods_sold" | "other_expense" | "accounts_receivable" | "accounts_payable";
  can_show_in_ze?: boolean;
  currency_id?: string;
  custom_fields?: CustomFieldInput[];
  description?: string;
  /** Only: uk. */
  include_in_vat_return?: boolean;
  parent_account_id?: string;
  show_on_dashboard?: boolean;
}

export interface ChartOfAccountListItem {
  [member: `cf_${string}`]: unknown;
  account_code?: string;
  account_id: string;
  account_name?: string;
  account_type?: "other_asset" | "other_current_asset" | "cash" | "bank" | "fixed_asset" | "other_current_liability" | "credit_card" | "long_term_liability" | "equity" | "income" | "other_income" | "expense" | "cost_of_goods_sold" | "other_expense" | "accounts_receivable" | "accounts_payable" | (string & {});
  can_show_in_ze?: boolean;
  child_count?: string;
  created_time?: string;
  current_balance?: unknown;
  depth?: string;
  documents?: string[];
  has_attachment?: boolean;
  is_active?: boolean;
  is_child_present?: string;
  is_involved_in_transaction?: boolean;
  is_standalone_account?: boolean;
  is_system_account?: boolean;
  is_user_created?: boolean;
  last_modified_time?: string;
  parent_account_id?: string;
  parent_account_name?: string;
}

export interface ChartOfAccountTransaction {
  account_id?: string;
  categorized_transaction_id?: string;
  credit_amount?: number;
  currency_code?: string;
  currency_id?: string;
  customer_id?: string;
  debit_amount?: string;
  debit_or_credit?: string;
  description?: string;
  entry_number?: string;
  offset_account_name?: string;
  payee?: string;
  reconcile_status?: string;
  reference_number?: string;
  transaction_date?: string;
  transaction_id?: string;
  transaction_source?: string;
  transaction_status?: string;
  transaction_type?: "invoice" | "customer_payment" | "bills" | "vendor_payment" | "credit_notes" | "creditnote_refund" | "expense" | "card_payment" | "purchase_or_charges" | "journal" | "deposit" | "refund" | "transfer_fund" | "base_currency_adjustment" | "opening_balance" | "sales_without_invoices" | "expense_refund" | "tax_refund" | "receipt_from_initial_debtors" | "owner_contribution" | "interest_income" | "other_income" | "owner_drawings" | "payment_to_initial_creditors" | (string & {});
}
