// Generated from specs/ by `pnpm generate`. Do not edit.
import type { AssemblyBatch, CustomField, CustomFieldInput, Document, ItemDocument, PackageBatch, PackageStorage, Tag, TagInput, TaxListItem, UpdateStorage } from "../schemas/common.ts";

export interface AcquisitionVatSummary {
  tax?: VendorCreditTax;
}

export interface AddedComment {
  comment_id?: string;
  commented_by?: string;
  commented_by_id?: string;
  date?: string;
  description?: string;
  vendor_credit_id?: string;
}

export interface CreditedBill {
  bill_id?: string;
  bill_number?: string;
  date?: string;
  vendor_credit_bill_id: string;
  vendor_credit_id?: string;
}

export interface ImportedTransaction {
  account_id?: string;
  amount?: number;
  date?: string;
  description?: string;
  imported_transaction_id?: string;
  payee?: string;
  reference_number?: string;
  status?: string;
}

export interface VendorCredit {
  /** Only: eu, uk. */
  acquisition_vat_summary?: AcquisitionVatSummary[];
  /** Only: eu, uk. */
  acquisition_vat_total?: number;
  balance?: number;
  bills_credited?: VendorCreditBillsCredited[];
  comments?: VendorCreditComment[];
  created_time?: string;
  currency_code?: string;
  currency_id?: string;
  custom_fields?: CustomField[];
  date?: string;
  /** Only: in. */
  destination_of_supply?: string;
  documents?: Document[];
  exchange_rate?: number;
  /** Only: uk. */
  filed_in_vat_return_id?: string;
  /** Only: uk. */
  filed_in_vat_return_name?: string;
  /** Only: uk. */
  filed_in_vat_return_type?: string;
  /** Only: in. */
  gst_no?: string;
  /** Only: in. */
  gst_treatment?: "business_gst" | "business_none" | "overseas" | "consumer" | (string & {});
  is_inclusive_tax?: boolean;
  /** Only: in. */
  is_reverse_charge_applied?: boolean;
  last_modified_time?: string;
  line_items?: VendorCreditLineItem;
  location_id?: string;
  location_name?: string;
  notes?: string;
  /** Only: gcc. */
  place_of_supply?: string;
  price_precision?: number;
  pricebook_id?: string;
  reference_number?: string;
  /** Only: eu, uk. */
  reverse_charge_vat_summary?: AcquisitionVatSummary[];
  /** Only: eu, uk. */
  reverse_charge_vat_total?: number;
  /** Only: in. */
  source_of_supply?: string;
  status?: string;
  sub_total?: number;
  /** Only: gcc, mx. */
  tax_treatment?: string;
  taxes?: TaxListItem[];
  total?: number;
  total_credits_used?: number;
  total_refunded_amount?: number;
  /** Only: uk. */
  vat_treatment?: string;
  vendor_credit_id: string;
  vendor_credit_number?: string;
  vendor_credit_refunds?: VendorCreditRefundDetails[];
  vendor_id?: string;
  vendor_name?: string;
}

export interface VendorCreditBill {
  amount_applied: number;
  bill_id: string;
}

export interface VendorCreditBillsCredited {
  amount?: number;
  bill_id?: string;
  bill_number?: string;
  date?: string;
  vendor_credit_bill_id?: string;
}

export interface VendorCreditComment {
  comment_id?: string;
  comment_type?: string;
  commented_by?: string;
  commented_by_id?: string;
  date?: string;
  date_description?: string;
  description?: string;
  operation_type?: string;
  time?: string;
  transaction_id?: string;
  transaction_type?: string;
  vendor_credit_id?: string;
}

export interface VendorCreditCreate {
  custom_fields?: CustomFieldInput[];
  date?: string;
  /** Only: in. */
  destination_of_supply?: string;
  documents?: ItemDocument[];
  exchange_rate?: number;
  /** Only: in. */
  gst_no?: string;
  /** Only: in. */
  gst_treatment?: "business_gst" | "business_none" | "overseas" | "consumer";
  is_inclusive_tax?: boolean;
  is_update_customer?: boolean;
  line_items?: VendorCreditCreateLineItem[];
  location_id?: string;
  notes?: string;
  /** Only: gcc. */
  place_of_supply?: string;
  pricebook_id?: string;
  reference_number?: string;
  /** Only: in. */
  source_of_supply?: string;
  /** Only: gcc, mx. */
  tax_treatment?: string;
  /** Only: uk. */
  vat_treatment?: string;
  vendor_credit_number?: string;
  vendor_id: string;
}

export interface VendorCreditCreateLineItem {
  account_id?: string;
  batches?: AssemblyBatch[];
  description?: string;
  /** Only: in. */
  hsn_or_sac?: string;
  item_custom_fields?: CustomFieldInput[];
  item_id?: string;
  item_order?: number;
  line_item_id?: string;
  location_id?: string;
  name?: string;
  project_id?: string;
  project_name?: string;
  quantity?: number;
  rate?: number;
  /** Only: gcc, in. */
  reverse_charge_tax_id?: string;
  serial_numbers?: string[];
  storages?: PackageStorage[];
  tags?: TagInput[];
  tax_id?: string;
  /** Only: gcc. */
  tax_treatment_code?: string;
  /** Only: mx. */
  tds_tax_id?: string;
  unit?: string;
}

export interface VendorCreditCreateRefund {
  account_id: string;
  amount: number;
  date: string;
  description?: string;
  exchange_rate?: number;
  reference_number?: string;
  refund_mode?: string;
}

export interface VendorCreditLineItem {
  account_id?: string;
  account_name?: string;
  /** Only: eu, uk. */
  acquisition_vat_amount?: string;
  /** Only: eu, uk. */
  acquisition_vat_id?: string;
  /** Only: eu, uk. */
  acquisition_vat_name?: string;
  /** Only: eu, uk. */
  acquisition_vat_percentage?: string;
  bcy_rate?: number;
  description?: string;
  /** Only: in. */
  hsn_or_sac?: string;
  item_custom_fields?: CustomField[];
  item_id?: string;
  item_order?: number;
  item_total?: number;
  item_total_inclusive_of_tax?: number;
  line_item_id?: string;
  location_id?: string;
  location_name?: string;
  name?: string;
  /** Only: eu, uk. */
  product_type?: "goods" | "digital_service" | "service" | (string & {});
  project_id?: string;
  project_name?: string;
  quantity?: number;
  rate?: number;
  /** Only: in. */
  reverse_charge_tax_amount?: number;
  /** Only: gcc, in. */
  reverse_charge_tax_id?: string;
  /** Only: in. */
  reverse_charge_tax_name?: string;
  /** Only: in. */
  reverse_charge_tax_percentage?: number;
  /** Only: eu, uk. */
  reverse_charge_vat_amount?: string;
  /** Only: eu, uk. */
  reverse_charge_vat_id?: string;
  /** Only: eu, uk. */
  reverse_charge_vat_name?: string;
  /** Only: eu, uk. */
  reverse_charge_vat_percentage?: string;
  sku?: string;
  stock_on_hand?: string;
  tags?: Tag[];
  /** Only: au, in. */
  tax_exemption_code?: string;
  /** Only: au, in. */
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

export interface VendorCreditListItem {
  [member: `cf_${string}`]: unknown;
  balance?: number;
  created_time?: string;
  currency_code?: string;
  currency_id?: string;
  date?: string;
  exchange_rate?: number;
  has_attachment?: boolean;
  last_modified_time?: string;
  reference_number?: string;
  status?: string;
  total?: number;
  vendor_credit_id: string;
  vendor_credit_number?: string;
  vendor_id?: string;
  vendor_name?: string;
}

export interface VendorCreditRefund {
  account_id?: string;
  account_name?: string;
  amount?: number;
  date?: string;
  description?: string;
  exchange_rate?: number;
  imported_transactions?: ImportedTransaction[];
  reference_number?: string;
  refund_mode?: string;
  vendor_credit_id?: string;
  vendor_credit_refund_id?: string;
}

export interface VendorCreditRefundDetails {
  amount_bcy?: number;
  amount_fcy?: number;
  date?: string;
  description?: string;
  /** Only: uk. */
  filed_in_vat_return_id?: string;
  /** Only: uk. */
  filed_in_vat_return_name?: string;
  /** Only: uk. */
  filed_in_vat_return_type?: string;
  reference_number?: string;
  refund_mode?: string;
  vendor_credit_id?: string;
  vendor_credit_refund_id?: string;
}

export interface VendorCreditRefundListItem {
  amount?: number;
  amount_bcy?: number;
  amount_fcy?: number;
  customer_name?: string;
  date?: string;
  description?: string;
  reference_number?: string;
  refund_mode?: string;
  vendor_credit_id?: string;
  vendor_credit_number?: string;
  vendor_credit_refund_id?: string;
}

export interface VendorCreditTax {
  tax_amount?: number;
  tax_name?: string;
}

export interface VendorCreditUpdate {
  custom_fields?: CustomFieldInput[];
  date?: string;
  /** Only: in. */
  destination_of_supply?: string;
  documents?: ItemDocument[];
  exchange_rate?: number;
  /** Only: in. */
  gst_no?: string;
  /** Only: in. */
  gst_treatment?: "business_gst" | "business_none" | "overseas" | "consumer";
  is_inclusive_tax?: boolean;
  is_update_customer?: boolean;
  line_items?: VendorCreditUpdateLineItem[];
  location_id?: string;
  notes?: string;
  /** Only: gcc. */
  place_of_supply?: string;
  pricebook_id?: string;
  reference_number?: string;
  /** Only: in. */
  source_of_supply?: string;
  /** Only: gcc, mx. */
  tax_treatment?: string;
  /** Only: uk. */
  vat_treatment?: string;
  vendor_credit_number?: string;
  vendor_id?: string;
}

export interface VendorCreditUpdateLineItem {
  account_id?: string;
  batches?: PackageBatch[];
  description?: string;
  /** Only: in. */
  hsn_or_sac?: string;
  item_custom_fields?: CustomFieldInput[];
  item_id?: string;
  item_order?: number;
  line_item_id?: string;
  location_id?: string;
  name?: string;
  project_id?: string;
  project_name?: string;
  quantity?: number;
  rate?: number;
  /** Only: gcc, in. */
  reverse_charge_tax_id?: string;
  serial_numbers?: string[];
  storages?: UpdateStorage[];
  tags?: TagInput[];
  tax_id?: string;
  /** Only: gcc. */
  tax_treatment_code?: string;
  /** Only: mx. */
  tds_tax_id?: string;
  unit?: string;
}

export interface VendorCreditUpdateRefund {
  account_id?: string;
  amount?: number;
  date?: string;
  description?: string;
  exchange_rate?: number;
  reference_number?: string;
  refund_mode?: string;
}
