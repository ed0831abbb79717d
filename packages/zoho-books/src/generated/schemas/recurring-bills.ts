// Generated from specs/ by `pnpm generate`. Do not edit.
import type { AcquisitionVatSummary, CustomField, CustomFieldInput, Tag, TagInput } from "../schemas/common.ts";

export interface LineItemDetails {
  account_id?: string;
  account_name?: string;
  /** Only: eu, uk. */
  acquisition_vat_amount?: string;
  /** Only: uk. */
  acquisition_vat_id?: string;
  /** Only: eu, uk. */
  acquisition_vat_name?: string;
  /** Only: eu, uk. */
  acquisition_vat_percentage?: string;
  bcy_rate?: number;
  customer_id?: string;
  customer_name?: string;
  description?: string;
  /** Only: in, ke, za. */
  hsn_or_sac?: string;
  /** Only: in. */
  image_document_id?: string;
  is_billable?: boolean;
  item_custom_fields?: CustomField[];
  item_id?: string;
  item_order?: number;
  item_total?: number;
  item_total_inclusive_of_tax?: number;
  line_item_category?: "line_item" | "header" | "subtotal" | (string & {});
  line_item_id?: string;
  location_id?: string;
  location_name?: string;
  name?: string;
  /** Only: eu, uk. */
  product_type?: "digital_service" | "goods" | "service" | (string & {});
  project_id?: string;
  project_name?: string;
  quantity?: number;
  rate?: number;
  /** Only: in. */
  reverse_charge_tax_amount?: number;
  /** Only: gcc, in, za. */
  reverse_charge_tax_id?: string;
  /** Only: in. */
  reverse_charge_tax_name?: string;
  /** Only: in. */
  reverse_charge_tax_percentage?: number;
  /** Only: eu, uk. */
  reverse_charge_vat_amount?: string;
  /** Only: uk. */
  reverse_charge_vat_id?: string;
  /** Only: eu, uk. */
  reverse_charge_vat_name?: string;
  /** Only: eu, uk. */
  reverse_charge_vat_percentage?: string;
  sku?: string;
  tags?: Tag[];
  /** Only: au, ca, in. */
  tax_exemption_code?: string;
  /** Only: au, ca, in. */
  tax_exemption_id?: string;
  tax_id?: string;
  tax_name?: string;
  tax_percentage?: number;
  /** Only: gcc. */
  tax_treatment_code?: string;
  tax_type?: string;
  /** Only: mx. */
  tds_tax_id?: string;
  unit?: string;
}

export interface RecurringBill {
  [member: `cf_${string}`]: unknown;
  /** Only: au. */
  abn?: string;
  /** Only: eu, uk. */
  acquisition_vat_summary?: AcquisitionVatSummary[];
  /** Only: eu, uk. */
  acquisition_vat_total?: number;
  created_by_id?: string;
  created_time?: string;
  currency_code?: string;
  currency_id?: string;
  currency_symbol?: string;
  custom_fields?: CustomField[];
  /** Only: in. */
  destination_of_supply?: string;
  discount?: string;
  discount_account_id?: string;
  end_date?: string;
  /** Only: in. */
  gst_no?: string;
  /** Only: in. */
  gst_treatment?: "business_gst" | "business_none" | "overseas" | "consumer" | (string & {});
  /** Only: au. */
  is_abn_quoted?: string;
  is_discount_before_tax?: boolean;
  is_inclusive_tax?: boolean;
  /** Only: in. */
  is_reverse_charge_applied?: boolean;
  /** Only: au, global, in. */
  is_tds_applied?: boolean;
  last_modified_time?: string;
  line_items?: LineItemDetails[];
  location_id?: string;
  location_name?: string;
  notes?: string;
  payment_terms?: number;
  payment_terms_label?: string;
  /** Only: gcc. */
  place_of_supply?: string;
  pricebook_id?: string;
  pricebook_name?: string;
  recurrence_name?: string;
  recurring_bill_id: string;
  /** Only: eu, uk. */
  reverse_charge_vat_summary?: AcquisitionVatSummary[];
  /** Only: eu, uk. */
  reverse_charge_vat_total?: number;
  /** Only: in. */
  source_of_supply?: string;
  start_date?: string;
  status?: string;
  tags?: Tag[];
  /** Only: gcc, ke, mx, za. */
  tax_treatment?: string;
  terms?: string;
  /** Only: Avalara Integration, uk. */
  vat_reg_no?: string;
  /** Only: uk. */
  vat_treatment?: string;
  vendor_id?: string;
  vendor_name?: string;
}

export interface RecurringBillCreate {
  /** Only: au. */
  abn?: string;
  currency_id?: string;
  custom_fields?: CustomFieldInput[];
  /** Only: in. */
  destination_of_supply?: string;
  discount?: string;
  discount_account_id?: string;
  end_date?: string;
  /** Only: in. */
  gst_no?: string;
  /** Only: in. */
  gst_treatment?: "business_gst" | "business_none" | "overseas" | "consumer";
  /** Only: au. */
  is_abn_quoted?: string;
  is_discount_before_tax?: boolean;
  is_inclusive_tax?: boolean;
  /** Only: in. */
  is_reverse_charge_applied?: boolean;
  /** Only: au, global, in. */
  is_tds_applied?: boolean;
  line_items?: RecurringBillLineItem[];
  location_id?: string;
  notes?: string;
  payment_terms?: number;
  payment_terms_label?: string;
  /** Only: gcc. */
  place_of_supply?: string;
  pricebook_id?: string;
  recurrence_frequency: string;
  recurrence_name: string;
  repeat_every: string;
  /** Only: in. */
  source_of_supply?: string;
  start_date: string;
  tags?: TagInput[];
  /** Only: gcc, ke, mx, za. */
  tax_treatment?: string;
  terms?: string;
  /** Only: Avalara Integration, uk. */
  vat_reg_no?: string;
  /** Only: uk. */
  vat_treatment?: string;
  vendor_id: string;
}

export interface RecurringBillLineItem {
  account_id?: string;
  /** Only: uk. */
  acquisition_vat_id?: string;
  customer_id?: string;
  description?: string;
  /** Only: in, ke, za. */
  hsn_or_sac?: string;
  is_billable?: boolean;
  item_custom_fields?: CustomFieldInput[];
  item_id?: string;
  item_order?: number;
  line_item_category?: "line_item" | "header" | "subtotal";
  line_item_id?: string;
  location_id?: string;
  name?: string;
  /** Only: eu, uk. */
  product_type?: "digital_service" | "goods" | "service";
  project_id?: string;
  quantity?: number;
  rate?: number;
  /** Only: gcc, in, za. */
  reverse_charge_tax_id?: string;
  /** Only: uk. */
  reverse_charge_vat_id?: string;
  serial_numbers?: string[];
  tags?: TagInput[];
  /** Only: au, ca, in. */
  tax_exemption_code?: string;
  /** Only: au, ca, in. */
  tax_exemption_id?: string;
  tax_id?: string;
  /** Only: gcc. */
  tax_treatment_code?: string;
  /** Only: mx. */
  tds_tax_id?: string;
  unit?: string;
}

export interface RecurringBillUpdate {
  /** Only: au. */
  abn?: string;
  currency_id?: string;
  custom_fields?: CustomFieldInput[];
  /** Only: in. */
  destination_of_supply?: string;
  discount?: string;
  discount_account_id?: string;
  end_date?: string;
  /** Only: in. */
  gst_no?: string;
  /** Only: in. */
  gst_treatment?: "business_gst" | "business_none" | "overseas" | "consumer";
  /** Only: au. */
  is_abn_quoted?: string;
  is_discount_before_tax?: boolean;
  is_inclusive_tax?: boolean;
  /** Only: in. */
  is_reverse_charge_applied?: boolean;
  /** Only: au, global, in. */
  is_tds_applied?: boolean;
  line_items?: RecurringBillLineItem[];
  location_id?: string;
  notes?: string;
  payment_terms?: number;
  payment_terms_label?: string;
  /** Only: gcc. */
  place_of_supply?: string;
  pricebook_id?: string;
  pricebook_name?: string;
  recurrence_frequency?: string;
  recurrence_name?: string;
  recurring_bill_id?: string;
  repeat_every?: string;
  /** Only: in. */
  source_of_supply?: string;
  start_date?: string;
  status?: string;
  tags?: TagInput[];
  /** Only: gcc, ke, mx, za. */
  tax_treatment?: string;
  terms?: string;
  /** Only: Avalara Integration, uk. */
  vat_reg_no?: string;
  /** Only: uk. */
  vat_treatment?: string;
  vendor_id?: string;
}
