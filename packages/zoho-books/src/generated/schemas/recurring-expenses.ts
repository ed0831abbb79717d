// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CustomField, CustomFieldInput, ExpenseTax, Tag, TagInput } from "../schemas/common.ts";

export interface RecurringExpense {
  account_id?: string;
  account_name?: string;
  /** Only: uk. */
  acquisition_vat_id?: string;
  acquisition_vat_summary?: ExpenseTax[];
  acquisition_vat_total?: number;
  amount?: number;
  bcy_total?: number;
  created_time?: string;
  currency_code?: string;
  currency_id?: string;
  custom_fields?: CustomField[];
  customer_id?: string;
  customer_name?: string;
  description?: string;
  /** Only: in. */
  destination_of_supply?: string;
  /** Only: in. */
  destination_of_supply_state?: string;
  end_date?: string;
  exchange_rate?: number;
  /** Only: in. */
  gst_no?: string;
  /** Only: in. */
  gst_treatment?: "business_gst" | "business_none" | "overseas" | "consumer" | (string & {});
  /** Only: in, ke. */
  hsn_or_sac?: string;
  is_billable?: boolean;
  is_inclusive_tax?: boolean;
  /** Only: in. */
  is_pre_gst?: boolean;
  /** Only: in. */
  is_reverse_charge_applied?: boolean;
  last_created_date?: string;
  last_modified_time?: string;
  line_item?: RecurringExpenseLineItem;
  location_id?: string;
  location_name?: string;
  next_expense_date?: string;
  /** Only: gcc. */
  place_of_supply?: string;
  /** Only: uk, za. */
  product_type?: string;
  project_id?: string;
  project_name?: string;
  recurrence_frequency?: string;
  recurrence_name?: string;
  recurring_expense_id: string;
  repeat_every?: string;
  /** Only: in. */
  reverse_charge_tax_amount?: number;
  /** Only: gcc, in, za. */
  reverse_charge_tax_id?: string;
  /** Only: in. */
  reverse_charge_tax_name?: string;
  /** Only: in. */
  reverse_charge_tax_percentage?: number;
  /** Only: in, uk. */
  reverse_charge_vat_id?: string;
  reverse_charge_vat_summary?: ExpenseTax[];
  /** Only: in. */
  reverse_charge_vat_total?: number;
  /** Only: in. */
  source_of_supply?: string;
  start_date?: string;
  status?: string;
  sub_total?: number;
  tags?: Tag[];
  tax_amount?: number;
  tax_id?: string;
  tax_name?: string;
  tax_percentage?: number;
  /** Only: gcc, ke, mx, za. */
  tax_treatment?: string;
  total?: number;
  /** Only: uk. */
  vat_treatment?: string;
}

export interface RecurringExpenseComment {
  comment_id?: string;
  commented_by?: string;
  commented_by_id?: string;
  date?: string;
  description?: string;
  operation_type?: string;
  recurring_expense_id?: string;
  time?: string;
  transaction_id?: string;
  transaction_type?: string;
}

export interface RecurringExpenseCreate {
  account_id: string;
  /** Only: uk. */
  acquisition_vat_id?: string;
  amount: number;
  currency_id?: string;
  custom_fields?: CustomFieldInput[];
  customer_id?: string;
  /** Only: in. */
  destination_of_supply?: string;
  end_date?: string;
  exchange_rate?: number;
  /** Only: in. */
  gst_no?: string;
  is_billable?: boolean;
  is_inclusive_tax?: boolean;
  line_items?: RecurringExpenseLineItemInput[];
  location_id?: string;
  /** Only: gcc. */
  place_of_supply?: string;
  /** Only: uk, za. */
  product_type?: string;
  project_id?: string;
  recurrence_frequency: string;
  recurrence_name: string;
  repeat_every: string;
  /** Only: gcc, in, za. */
  reverse_charge_tax_id?: string;
  /** Only: in, uk. */
  reverse_charge_vat_id?: string;
  /** Only: in. */
  source_of_supply?: string;
  start_date: string;
  tags?: TagInput[];
  tax_id?: string;
  /** Only: gcc, ke, mx, za. */
  tax_treatment?: string;
  /** Only: uk. */
  vat_treatment?: string;
}

export interface RecurringExpenseExpense {
  account_name?: string;
  customer_name?: string;
  date?: string;
  expense_id?: string;
  paid_through_account_name?: string;
  status?: string;
  total?: number;
  vendor_name?: string;
}

export interface RecurringExpenseLineItem {
  account_id?: string;
  account_name?: string;
  description?: string;
  /** Only: in, ke. */
  hsn_or_sac?: string;
  item_order?: string;
  item_total?: string;
  line_item_id?: string;
  /** Only: in. */
  reverse_charge_tax_amount?: number;
  /** Only: gcc, in, za. */
  reverse_charge_tax_id?: string;
  /** Only: in. */
  reverse_charge_tax_name?: string;
  /** Only: in. */
  reverse_charge_tax_percentage?: number;
  tags?: Tag[];
  tax_amount?: number;
  tax_id?: string;
  tax_name?: string;
  tax_percentage?: number;
  tax_type?: string;
}

export interface RecurringExpenseLineItemInput {
  account_id?: string;
  /** Only: uk. */
  acquisition_vat_id?: string;
  amount?: number;
  description?: string;
  item_order?: string;
  line_item_id?: string;
  /** Only: uk, za. */
  product_type?: string;
  /** Only: gcc, in, za. */
  reverse_charge_tax_id?: string;
  /** Only: in, uk. */
  reverse_charge_vat_id?: string;
  tags?: TagInput[];
  /** Only: in, mx. */
  tax_exemption_code?: string;
  /** Only: in, mx. */
  tax_exemption_id?: string;
  tax_id?: string;
}

export interface RecurringExpenseListItem {
  [member: `cf_${string}`]: unknown;
  account_name?: string;
  created_time?: string;
  currency_code?: string;
  currency_id?: string;
  custom_fields?: CustomField[];
  customer_name?: string;
  description?: string;
  is_billable?: boolean;
  last_created_date?: string;
  last_modified_time?: string;
  next_expense_date?: string;
  recurrence_frequency?: string;
  recurrence_name?: string;
  recurring_expense_id: string;
  repeat_every?: string;
  status?: string;
  tags?: Tag[];
  total?: number;
}

export interface RecurringExpenseUpdate {
  account_id?: string;
  /** Only: uk. */
  acquisition_vat_id?: string;
  amount?: number;
  currency_id?: string;
  custom_fields?: CustomFieldInput[];
  customer_id?: string;
  /** Only: in. */
  destination_of_supply?: string;
  end_date?: string;
  exchange_rate?: number;
  /** Only: in. */
  gst_no?: string;
  is_billable?: boolean;
  is_inclusive_tax?: boolean;
  line_items?: RecurringExpenseLineItemInput[];
  location_id?: string;
  /** Only: gcc. */
  place_of_supply?: string;
  /** Only: uk, za. */
  product_type?: string;
  project_id?: string;
  recurrence_frequency?: string;
  recurrence_name?: string;
  repeat_every?: string;
  /** Only: gcc, in, za. */
  reverse_charge_tax_id?: string;
  /** Only: in, uk. */
  reverse_charge_vat_id?: string;
  /** Only: in. */
  source_of_supply?: string;
  start_date?: string;
  tags?: TagInput[];
  tax_id?: string;
  /** Only: gcc, ke, mx, za. */
  tax_treatment?: string;
  /** Only: uk. */
  vat_treatment?: string;
}
