// Generated from specs/ by `pnpm generate`. Do not edit.
import type { ExpenseAcquisitionVatSummary, LineItemTax, Tag, TagInput, TaxAmount } from "../schemas/common.ts";

export interface Expense {
  account_id?: string;
  account_name?: string;
  acquisition_vat_summary?: ExpenseAcquisitionVatSummary[];
  acquisition_vat_total?: number;
  amount?: number;
  bcy_total?: number;
  currency_code?: string;
  currency_id?: string;
  customer_id?: string;
  customer_name?: string;
  date?: string;
  description?: string;
  /** Only: in. */
  destination_of_supply?: string;
  /** Only: in. */
  destination_of_supply_state?: string;
  end_reading?: number;
  exchange_rate?: number;
  expense_id: string;
  expense_item_id?: string;
  expense_receipt_name?: string;
  expense_receipt_type?: string;
  expense_type?: string;
  /** Only: in. */
  gst_no?: string;
  /** Only: in. */
  gst_treatment?: "business_gst" | "business_none" | "overseas" | "consumer" | (string & {});
  /** Only: in, ke. */
  hsn_or_sac?: string;
  invoice_id?: string;
  invoice_number?: string;
  is_billable?: boolean;
  is_inclusive_tax?: boolean;
  is_itemized_expense?: boolean;
  is_personal?: boolean;
  /** Only: in. */
  is_pre_gst?: string;
  last_modified_time?: string;
  line_item?: ExpenseLineItem;
  location_id?: string;
  location_name?: string;
  mileage_rate?: number;
  mileage_type?: string;
  paid_through_account_name?: string;
  /** Only: gcc. */
  place_of_supply?: string;
  project_id?: string;
  project_name?: string;
  reference_number?: string;
  /** Only: in. */
  reverse_charge_tax_amount?: number;
  reverse_charge_tax_id?: string;
  /** Only: in. */
  reverse_charge_tax_name?: string;
  /** Only: in. */
  reverse_charge_tax_percentage?: number;
  reverse_charge_vat_summary?: ExpenseAcquisitionVatSummary[];
  /** Only: in. */
  reverse_charge_vat_total?: number;
  /** Only: in. */
  source_of_supply?: string;
  start_reading?: number;
  status?: string;
  sub_total?: number;
  tags?: Tag[];
  tax_amount?: number;
  tax_id?: string;
  tax_name?: string;
  tax_percentage?: number;
  /** Only: gcc, ke, za. */
  tax_treatment?: string;
  /** Only: mx. */
  taxes?: TaxAmount[];
  total?: number;
  transaction_id?: string;
  transaction_type?: string;
  trip_id?: string;
  trip_number?: string;
  vat_reg_no?: string;
}

export interface ExpenseComment {
  comment_id?: string;
  commented_by?: string;
  commented_by_id?: string;
  date_description?: string;
  description?: string;
  expense_id?: string;
  operation_type?: string;
  time?: string;
  transaction_id?: string;
  transaction_type?: string;
}

export interface ExpenseCreate {
  account_id: string;
  /** Only: uk. */
  acquisition_vat_id?: string;
  amount: number;
  /** Only: uk. */
  can_reclaim_vat_on_mileage?: string;
  currency_id?: string;
  custom_fields?: string[];
  customer_id?: string;
  date: string;
  description?: string;
  /** Only: in. */
  destination_of_supply?: string;
  distance?: string;
  /** Only: uk. */
  employee_id?: string;
  end_reading?: number;
  /** Only: uk. */
  engine_capacity_range?: "less_than_1400cc" | "between_1400cc_and_1600cc" | "between_1600cc_and_2000cc" | "more_than_2000cc";
  exchange_rate?: number;
  /** Only: uk. */
  fuel_type?: "petrol" | "lpg" | "diesel";
  /** Only: in. */
  gst_no?: string;
  /** Only: in, ke. */
  hsn_or_sac?: string;
  is_billable?: boolean;
  is_inclusive_tax?: boolean;
  line_items?: ExpenseLineItemInput[];
  location_id?: string;
  mileage_rate?: number;
  mileage_type?: string;
  mileage_unit?: "km" | "mile";
  paid_through_account_id: string;
  /** Only: gcc. */
  place_of_supply?: string;
  /** Only: uk, za. */
  product_type?: string;
  project_id?: string;
  reference_number?: string;
  reverse_charge_tax_id?: string;
  /** Only: uk. */
  reverse_charge_vat_id?: string;
  /** Only: in. */
  source_of_supply?: string;
  start_reading?: number;
  tags?: TagInput[];
  tax_id?: string;
  /** Only: gcc, ke, za. */
  tax_treatment?: string;
  /** Only: mx. */
  taxes?: LineItemTax[];
  /** Only: uk. */
  vat_treatment?: string;
  /** Only: uk. */
  vehicle_type?: "car" | "van" | "motorcycle" | "bike";
  vendor_id?: string;
}

export interface ExpenseLineItem {
  account_id?: string;
  account_name?: string;
  amount?: number;
  description?: string;
  /** Only: in, ke. */
  hsn_or_sac?: string;
  item_order?: string;
  item_total?: string;
  line_item_id?: string;
  location_id?: string;
  /** Only: in. */
  reverse_charge_tax_amount?: number;
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

export interface ExpenseLineItemInput {
  account_id?: string;
  /** Only: uk. */
  acquisition_vat_id?: string;
  amount?: number;
  description?: string;
  item_order?: string;
  line_item_id?: string;
  location_id?: string;
  /** Only: uk, za. */
  product_type?: string;
  reverse_charge_tax_id?: string;
  /** Only: uk. */
  reverse_charge_vat_id?: string;
  tags?: TagInput[];
  /** Only: in. */
  tax_exemption_code?: string;
  /** Only: in. */
  tax_exemption_id?: string;
  tax_id?: string;
}

export interface ExpenseListItem {
  [member: `cf_${string}`]: unknown;
  account_name?: string;
  bcy_total?: number;
  bcy_total_without_tax?: number;
  created_time?: string;
  currency_code?: string;
  currency_id?: string;
  customer_id?: string;
  customer_name?: string;
  date?: string;
  description?: string;
  end_reading?: number;
  expense_id: string;
  expense_receipt_name?: string;
  expense_type?: string;
  is_billable?: boolean;
  last_modified_time?: string;
  location_id?: string;
  location_name?: string;
  mileage_rate?: number;
  mileage_unit?: "km" | "mile" | (string & {});
  reference_number?: string;
  start_reading?: number;
  status?: string;
  total?: number;
  total_without_tax?: number;
}

export interface ExpenseUpdate {
  account_id?: string;
  /** Only: uk. */
  acquisition_vat_id?: string;
  amount?: number;
  /** Only: uk. */
  can_reclaim_vat_on_mileage?: string;
  currency_id?: string;
  custom_fields?: string[];
  customer_id?: string;
  date?: string;
  description?: string;
  /** Only: in. */
  destination_of_supply?: string;
  distance?: string;
  /** Only: uk. */
  employee_id?: string;
  end_reading?: number;
  /** Only: uk. */
  engine_capacity_range?: "less_than_1400cc" | "between_1400cc_and_1600cc" | "between_1600cc_and_2000cc" | "more_than_2000cc";
  exchange_rate?: number;
  /** Only: uk. */
  fuel_type?: "petrol" | "lpg" | "diesel";
  /** Only: in. */
  gst_no?: string;
  /** Only: in, ke. */
  hsn_or_sac?: string;
  is_billable?: boolean;
  is_inclusive_tax?: boolean;
  line_items?: ExpenseLineItemInput[];
  location_id?: string;
  mileage_rate?: number;
  mileage_type?: string;
  mileage_unit?: "km" | "mile";
  paid_through_account_id?: string;
  /** Only: gcc. */
  place_of_supply?: string;
  /** Only: uk, za. */
  product_type?: string;
  project_id?: string;
  reference_number?: string;
  reverse_charge_tax_id?: string;
  /** Only: uk. */
  reverse_charge_vat_id?: string;
  /** Only: in. */
  source_of_supply?: string;
  start_reading?: number;
  tags?: TagInput[];
  tax_id?: string;
  /** Only: gcc, ke, za. */
  tax_treatment?: string;
  /** Only: mx. */
  taxes?: LineItemTax[];
  /** Only: uk. */
  vat_treatment?: string;
  /** Only: uk. */
  vehicle_type?: "car" | "van" | "motorcycle" | "bike";
  vendor_id?: string;
}
