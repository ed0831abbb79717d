// Generated from specs/ by `pnpm generate`. Do not edit.
import type { Address, Batch, BillBatch, BillStorage, CreditNoteBatch, CreditNoteStorage, CustomField, CustomFieldInput, TaxListItem, TransferOrderStorage } from "../schemas/common.ts";

export interface Bill {
  attachment_name?: string;
  balance?: number;
  bill_id: string;
  bill_number?: string;
  billing_address?: Address;
  created_time?: string;
  currency_code?: string;
  currency_id?: string;
  currency_symbol?: string;
  custom_fields?: CustomField[];
  date?: string;
  /** Only: in. */
  destination_of_supply?: string;
  due_by_days?: number;
  due_date?: string;
  exchange_rate?: number;
  /** Only: in. */
  gst_no?: string;
  /** Only: in. */
  gst_treatment?: "business_gst" | "business_none" | "overseas" | "consumer" | (string & {});
  is_item_level_tax_calc?: boolean;
  /** Only: in. */
  is_pre_gst?: boolean;
  /** Only: in. */
  is_reverse_charge_applied?: boolean;
  last_modified_time?: string;
  line_items?: BillLineItem[];
  location_id?: string;
  location_name?: string;
  notes?: string;
  open_purchaseorders_count?: number;
  payments?: BillPayment[];
  price_precision?: number;
  purchaseorder_id?: string;
  reference_id?: string;
  reference_number?: string;
  /** Only: in. */
  source_of_supply?: string;
  status?: string;
  sub_total?: number;
  tax_total?: number;
  taxes?: TaxListItem[];
  terms?: string;
  unused_credits_payable_amount?: number;
  vendor_credits?: BillVendorCredit[];
  vendor_credits_applied?: number;
  vendor_id?: string;
  vendor_name?: string;
}

export interface BillCreate {
  bill_number: string;
  currency_id?: string;
  custom_fields?: CustomFieldInput[];
  date: string;
  /** Only: in. */
  destination_of_supply?: string;
  due_date: string;
  exchange_rate?: number;
  /** Only: in. */
  gst_no?: string;
  /** Only: in. */
  gst_treatment?: "business_gst" | "business_none" | "overseas" | "consumer";
  is_inclusive_tax?: boolean;
  is_item_level_tax_calc?: boolean;
  line_items: BillCreateLineItem[];
  location_id?: string;
  notes?: string;
  purchaseorder_id?: string;
  reference_number?: string;
  /** Only: in. */
  source_of_supply?: string;
  /** Only: mx. */
  tax_treatment?: string;
  terms?: string;
  vendor_id: string;
}

export interface BillCreateLineItem {
  account_id?: string;
  account_name?: string;
  batches?: BillBatch[];
  bcy_rate?: number;
  description?: string;
  /** Only: in. */
  hsn_or_sac?: string;
  image_id?: string;
  image_name?: string;
  image_type?: string;
  item_custom_fields?: CustomFieldInput[];
  item_order?: number;
  item_total?: number;
  line_item_id?: string;
  location_id?: string;
  name?: string;
  purchaseorder_item_id?: string;
  quantity?: number;
  rate?: number;
  receive_item_id?: string;
  /** Only: in. */
  reverse_charge_tax_id?: string;
  serial_numbers?: string[];
  storages?: CreditNoteStorage[];
  /** Only: au, ca, in, mx. */
  tax_exemption_code?: string;
  /** Only: au, ca, in. */
  tax_exemption_id?: string;
  tax_id?: string;
  tax_name?: string;
  tax_percentage?: number;
  tax_type?: string;
  /** Only: mx. */
  tds_tax_id?: string;
  unit?: string;
}

export interface BillLineItem {
  account_id?: string;
  account_name?: string;
  batches?: Batch[];
  bcy_rate?: number;
  description?: string;
  /** Only: in. */
  hsn_or_sac?: string;
  image_id?: string;
  image_name?: string;
  image_type?: string;
  item_custom_fields?: CustomField[];
  item_order?: number;
  item_total?: number;
  line_item_id?: string;
  location_id?: string;
  location_name?: string;
  name?: string;
  purchaseorder_item_id?: string;
  quantity?: number;
  rate?: number;
  receive_item_id?: string;
  /** Only: in. */
  reverse_charge_tax_amount?: number;
  /** Only: in. */
  reverse_charge_tax_id?: string;
  /** Only: in. */
  reverse_charge_tax_name?: string;
  /** Only: in. */
  reverse_charge_tax_percentage?: number;
  serial_numbers?: string[];
  storages?: BillStorage[];
  /** Only: au, ca, in, mx. */
  tax_exemption_code?: string;
  /** Only: au, ca, in. */
  tax_exemption_id?: string;
  tax_id?: string;
  tax_name?: string;
  tax_percentage?: number;
  tax_type?: string;
  /** Only: mx. */
  tds_tax_id?: string;
  unit?: string;
}

export interface BillListItem {
  [member: `cf_${string}`]: unknown;
  attachment_name?: string;
  balance?: number;
  bill_id: string;
  bill_number?: string;
  billing_address?: Address;
  created_time?: string;
  currency_code?: string;
  currency_id?: string;
  currency_symbol?: string;
  custom_fields?: CustomField[];
  date?: string;
  due_by_days?: number;
  due_date?: string;
  exchange_rate?: number;
  is_item_level_tax_calc?: boolean;
  last_modified_time?: string;
  line_items?: BillLineItem[];
  location_id?: string;
  location_name?: string;
  notes?: string;
  open_purchaseorders_count?: number;
  payments?: BillPayment[];
  price_precision?: number;
  purchaseorder_id?: string;
  reference_id?: string;
  reference_number?: string;
  status?: string;
  sub_total?: number;
  tax_total?: number;
  taxes?: TaxListItem[];
  terms?: string;
  unused_credits_payable_amount?: number;
  vendor_credits?: BillVendorCredit[];
  vendor_credits_applied?: number;
  vendor_id?: string;
  vendor_name?: string;
}

export interface BillPayment {
  amount?: number;
  bill_id?: string;
  bill_payment_id?: string;
  date?: string;
  description?: string;
  exchange_rate?: number;
  is_single_bill_payment?: boolean;
  paid_through_account_id?: string;
  paid_through_account_name?: string;
  payment_id?: string;
  payment_mode?: string;
  payment_number?: string;
  reference_number?: string;
}

export interface BillUpdate {
  bill_number?: string;
  currency_id?: string;
  custom_fields?: CustomFieldInput[];
  date?: string;
  /** Only: in. */
  destination_of_supply?: string;
  due_date?: string;
  exchange_rate?: number;
  /** Only: in. */
  gst_no?: string;
  /** Only: in. */
  gst_treatment?: "business_gst" | "business_none" | "overseas" | "consumer";
  is_inclusive_tax?: boolean;
  is_item_level_tax_calc?: boolean;
  /** Only: in. */
  is_pre_gst?: boolean;
  /** Only: in. */
  is_reverse_charge_applied?: boolean;
  line_items?: BillUpdateLineItem[];
  location_id?: string;
  notes?: string;
  purchaseorder_id?: string;
  reference_number?: string;
  /** Only: in. */
  source_of_supply?: string;
  /** Only: mx. */
  tax_treatment?: string;
  terms?: string;
  vendor_id?: string;
}

export interface BillUpdateLineItem {
  account_id?: string;
  account_name?: string;
  batches?: CreditNoteBatch[];
  bcy_rate?: number;
  description?: string;
  /** Only: in. */
  hsn_or_sac?: string;
  image_id?: string;
  image_name?: string;
  image_type?: string;
  item_custom_fields?: CustomFieldInput[];
  item_order?: number;
  item_total?: number;
  line_item_id?: string;
  location_id?: string;
  name?: string;
  purchaseorder_item_id?: string;
  quantity?: number;
  rate?: number;
  receive_item_id?: string;
  /** Only: in. */
  reverse_charge_tax_id?: string;
  serial_numbers?: string[];
  storages?: TransferOrderStorage[];
  /** Only: au, ca, in, mx. */
  tax_exemption_code?: string;
  /** Only: au, ca, in. */
  tax_exemption_id?: string;
  tax_id?: string;
  tax_name?: string;
  tax_percentage?: number;
  tax_type?: string;
  /** Only: mx. */
  tds_tax_id?: string;
  unit?: string;
}

export interface BillVendorCredit {
  amount?: number;
  date?: string;
  vendor_credit_bill_id?: string;
  vendor_credit_id?: string;
  vendor_credit_number?: number;
}
