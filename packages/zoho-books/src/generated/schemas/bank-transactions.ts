// Generated from specs/ by `pnpm generate`. Do not edit.
import type { BankTransactionBill, CustomFieldInput, Document, DocumentInput, ImportedTransaction, LineItemTax, Tag, TagInput } from "../schemas/common.ts";

export interface BankTransaction {
  /** Only: eu, uk. */
  acquisition_vat_amount?: string;
  /** Only: eu, uk. */
  acquisition_vat_id?: string;
  /** Only: eu, uk. */
  acquisition_vat_name?: string;
  /** Only: eu, uk. */
  acquisition_vat_percentage?: string;
  amount?: number;
  bank_charges?: number;
  bcy_total?: number;
  currency_code?: string;
  currency_id?: string;
  customer_id?: string;
  customer_name?: string;
  date?: string;
  description?: string;
  documents?: Document[];
  exchange_rate?: number;
  /** Only: uk. */
  filed_in_vat_return_id?: string;
  /** Only: uk. */
  filed_in_vat_return_name?: string;
  /** Only: uk. */
  filed_in_vat_return_type?: string;
  from_account_id?: string;
  from_account_name?: string;
  imported_transactions?: ImportedTransaction[];
  is_inclusive_tax?: boolean;
  line_items?: BankTransactionLineItem[];
  payment_mode?: string;
  /** Only: eu, uk, za. */
  product_type?: string;
  reference_number?: string;
  /** Only: gcc, in, za. */
  reverse_charge_tax_id?: string;
  /** Only: eu, uk. */
  reverse_charge_vat_amount?: string;
  /** Only: eu, uk. */
  reverse_charge_vat_id?: string;
  /** Only: eu, uk. */
  reverse_charge_vat_name?: string;
  /** Only: eu, uk. */
  reverse_charge_vat_percentage?: string;
  sub_total?: number;
  tags?: Tag[];
  tax_amount?: number;
  /** Only: au, ca, us. */
  tax_authority_id?: string;
  /** Only: au, ca, us. */
  tax_authority_name?: string;
  /** Only: au, ca, in, us. */
  tax_exemption_code?: string;
  /** Only: au, ca, in, us. */
  tax_exemption_id?: string;
  tax_id?: string;
  tax_name?: string;
  tax_percentage?: number;
  /** Only: gcc, ke, za. */
  tax_treatment?: string;
  to_account_id?: string;
  to_account_name?: string;
  total?: number;
  transaction_id: string;
  transaction_type?: string;
  /** Only: eu, uk. */
  vat_treatment?: string;
  vendor_id?: string;
  vendor_name?: string;
}

export interface BankTransactionCategorize {
  amount?: number;
  bank_charges?: number;
  currency_id?: string;
  custom_fields?: CustomFieldInput[];
  customer_id?: string;
  date?: string;
  description?: string;
  documents?: DocumentInput[];
  exchange_rate?: number;
  from_account_id?: string;
  from_account_tags?: ToAccountTag[];
  is_inclusive_tax?: boolean;
  line_items?: BankTransactionLineItemInput[];
  payment_mode?: string;
  reference_number?: string;
  tags?: TagInput[];
  /** Only: au, ca, us. */
  tax_authority_id?: string;
  /** Only: au, ca, in, us. */
  tax_exemption_id?: string;
  tax_id?: string;
  to_account_id?: string;
  to_account_tags?: ToAccountTag[];
  transaction_type: string;
  user_id?: string;
}

export interface BankTransactionCategorizeAsCreditNoteRefund {
  amount?: number;
  creditnote_id: string;
  date: string;
  description?: string;
  exchange_rate?: number;
  from_account_id?: string;
  reference_number?: string;
  refund_mode?: string;
}

export interface BankTransactionCategorizeAsCustomerPayment {
  account_id?: string;
  amount?: number;
  bank_charges?: number;
  contact_persons?: string[];
  custom_fields?: CustomFieldInput[];
  customer_id?: string;
  date?: string;
  description?: string;
  documents?: DocumentInput[];
  exchange_rate?: number;
  invoices?: BankTransactionInvoice[];
  payment_mode?: string;
  reference_number?: string;
  retainerinvoice_id?: string;
  template_id?: string;
}

export interface BankTransactionCategorizeAsExpense {
  account_id?: string;
  /** Only: eu, uk. */
  acquisition_vat_id?: string;
  amount?: number;
  /** Only: eu, uk. */
  can_reclaim_vat_on_mileage?: boolean;
  currency_id?: string;
  custom_fields?: CustomFieldInput[];
  customer_id?: string;
  date?: string;
  description?: string;
  distance?: number;
  documents?: DocumentInput[];
  employee_id?: string;
  end_reading?: string;
  /** Only: eu, uk. */
  engine_capacity_range?: "less_than_1400cc" | "between_1401cc_and_1600cc" | "between_1601cc_and_2000cc" | "more_than_2000cc";
  exchange_rate?: number;
  expense_type?: string;
  /** Only: eu, uk. */
  fuel_type?: "petrol" | "lpg" | "diesel";
  is_billable?: boolean;
  is_inclusive_tax?: boolean;
  is_update_customer?: boolean;
  line_items?: BankTransactionCategorizeAsExpenseLineItem[];
  mileage_rate?: number;
  mileage_type?: "gmaps" | "imaps" | "gps" | "odometer" | "wmaps" | "manual" | "non_mileage" | "per_diem";
  mileage_unit?: string;
  paid_through_account_id?: string;
  /** Only: eu, uk, za. */
  product_type?: string;
  project_id?: string;
  reason?: string;
  recurring_expense_id?: string;
  reference_number?: string;
  /** Only: eu, uk. */
  reverse_charge_vat_id?: string;
  start_reading?: string;
  tags?: TagInput[];
  /** Only: au, ca, in, us. */
  tax_exemption_code?: string;
  /** Only: au, ca, in, us. */
  tax_exemption_id?: string;
  tax_id?: string;
  /** Only: gcc, ke, za. */
  tax_treatment?: string;
  taxes?: LineItemTax[];
  /** Only: eu, uk. */
  vat_treatment?: string;
  vehicle_id?: string;
  vendor_id?: string;
  zcrm_potential_id?: string;
  zp_client_id?: string;
  zp_project_id?: string;
  zp_project_name?: string;
}

export interface BankTransactionCategorizeAsExpenseLineItem {
  account_id?: string;
  /** Only: eu, uk. */
  acquisition_vat_id?: string;
  amount?: number;
  description?: string;
  item_order?: number;
  line_item_id?: string;
  /** Only: eu, uk, za. */
  product_type?: string;
  /** Only: eu, uk. */
  reverse_charge_vat_id?: string;
  tags?: TagInput[];
  /** Only: au, ca, in, us. */
  tax_exemption_code?: string;
  /** Only: au, ca, in, us. */
  tax_exemption_id?: string;
  tax_id?: string;
}

export interface BankTransactionCategorizeAsPaymentRefund {
  amount: number;
  date: string;
  description?: string;
  exchange_rate?: number;
  from_account_id: string;
  reference_number?: string;
  refund_mode?: string;
}

export interface BankTransactionCategorizeAsVendorCreditRefund {
  account_id?: string;
  amount?: number;
  date: string;
  description?: string;
  exchange_rate?: number;
  reference_number?: string;
  refund_mode?: string;
  vendor_credit_id: string;
}

export interface BankTransactionCategorizeAsVendorPayment {
  amount?: number;
  bills?: BankTransactionBill[];
  check_details?: BankTransactionCheckDetails[];
  custom_fields?: CustomFieldInput[];
  date?: string;
  description?: string;
  exchange_rate?: number;
  /** Only: ca, us. */
  is_paid_via_print_check?: boolean;
  paid_through_account_id?: string;
  payment_mode?: string;
  reference_number?: string;
  vendor_id?: string;
}

export interface BankTransactionCategorizeAsVendorPaymentRefund {
  amount: number;
  date: string;
  description?: string;
  exchange_rate?: number;
  reference_number?: string;
  refund_mode?: string;
  to_account_id: string;
  vendorpayment_id?: string;
}

export interface BankTransactionCheckDetails {
  check_number?: string;
  memo?: string;
}

export interface BankTransactionCreate {
  amount?: number;
  bank_charges?: number;
  currency_id?: string;
  custom_fields?: CustomFieldInput[];
  customer_id?: string;
  date?: string;
  description?: string;
  documents?: DocumentInput[];
  exchange_rate?: number;
  from_account_id?: string;
  from_account_tags?: ToAccountTag[];
  is_inclusive_tax?: boolean;
  payment_mode?: string;
  reference_number?: string;
  tags?: TagInput[];
  /** Only: au, ca, us. */
  tax_authority_id?: string;
  /** Only: au, ca, in, us. */
  tax_exemption_id?: string;
  tax_id?: string;
  to_account_id?: string;
  to_account_tags?: ToAccountTag[];
  transaction_type: string;
  user_id?: string;
}

export interface BankTransactionInvoice {
  amount_applied?: number;
  discount_amount?: number;
  invoice_id?: string;
  invoice_payment_id?: string;
  tax_amount_withheld?: number;
}

export interface BankTransactionLineItem {
  bcy_total?: number;
  customer_id?: string;
  customer_name?: string;
  from_account_id?: string;
  from_account_name?: string;
  payment_mode?: string;
  sub_total?: number;
  tags?: Tag[];
  total?: number;
  vendor_id?: string;
  vendor_name?: string;
}

export interface BankTransactionLineItemInput {
  account_id?: string;
  account_name?: string;
  description?: string;
  item_order?: number;
  item_total?: number;
  item_total_inclusive_of_tax?: number;
  line_id?: string;
  tags?: TagInput[];
  tax_amount?: number;
  tax_id?: string;
  tax_name?: string;
  tax_percentage?: number;
  tax_type?: string;
}

export interface BankTransactionListItem {
  [member: `cf_${string}`]: unknown;
  account_id?: string;
  account_name?: string;
  account_type?: string;
  amount?: number;
  currency_code?: string;
  currency_id?: string;
  currency_symbol?: string;
  customer_id?: string;
  date?: string;
  debit_or_credit?: string;
  description?: string;
  imported_transaction_id?: string;
  is_offsetaccount_matched?: boolean;
  /** Only: ca, us. */
  is_paid_via_print_check?: boolean;
  is_rule_exist?: boolean;
  offset_account_name?: string;
  payee?: string;
  price_precision?: number;
  reference_number?: string;
  rule_details?: string[];
  source?: string;
  status?: string;
  transaction_id: string;
  transaction_type?: string;
}

export interface BankTransactionUpdate {
  amount?: number;
  bank_charges?: number;
  currency_id?: string;
  custom_fields?: CustomFieldInput[];
  customer_id?: string;
  date?: string;
  description?: string;
  documents?: DocumentInput[];
  exchange_rate?: number;
  from_account_id?: string;
  from_account_tags?: ToAccountTag[];
  is_inclusive_tax?: boolean;
  line_items?: BankTransactionLineItemInput[];
  payment_mode?: string;
  reference_number?: string;
  tags?: TagInput[];
  /** Only: au, ca, us. */
  tax_authority_id?: string;
  /** Only: au, ca, in, us. */
  tax_exemption_id?: string;
  tax_id?: string;
  to_account_id?: string;
  to_account_tags?: ToAccountTag[];
  transaction_type?: string;
  user_id?: string;
}

export interface MatchingTransaction {
  amount?: number;
  contact_name?: string;
  date?: string;
  debit_or_credit?: string;
  is_best_match?: boolean;
  /** Only: ca, us. */
  is_paid_via_print_check?: boolean;
  reference_number?: string;
  transaction_id?: string;
  transaction_number?: string;
  transaction_type?: string;
}

export interface ToAccountTag {
  tag_id?: string;
  tag_option_id?: string;
}

export interface TransactionsToBeMatched {
  transaction_id?: string;
  transaction_type?: string;
}
