// Generated from specs/ by `pnpm generate`. Do not edit.
import type { AcquisitionVatSummary, Address, AppliedPayment, CustomField, CustomFieldInput, Document, DocumentInput, LineItemTax, Tag, TagInput, TaxAmount } from "../schemas/common.ts";

export interface ApplyVendorCredit {
  amount_applied?: number;
  vendor_credit_id?: string;
}

export interface Approver {
  approver_id?: string;
  order?: number;
}

export interface Bill {
  /** Only: eu, uk. */
  acquisition_vat_summary?: AcquisitionVatSummary[];
  /** Only: eu, uk. */
  acquisition_vat_total?: number;
  adjustment?: number;
  adjustment_description?: string;
  attachment_name?: string;
  balance?: number;
  bill_id: string;
  bill_number?: string;
  billing_address?: Address;
  created_by_id?: string;
  created_time?: string;
  currency_code?: string;
  currency_id?: string;
  currency_symbol?: string;
  custom_fields?: CustomField[];
  date?: string;
  /** Only: in. */
  destination_of_supply?: string;
  documents?: Document[];
  due_by_days?: string;
  due_date?: string;
  due_in_days?: number;
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
  /** Only: au. */
  is_abn_quoted?: string;
  is_inclusive_tax?: boolean;
  is_item_level_tax_calc?: boolean;
  is_line_item_invoiced?: boolean;
  /** Only: in. */
  is_pre_gst?: boolean;
  /** Only: in. */
  is_reverse_charge_applied?: boolean;
  /** Only: au, global, in. */
  is_tds_applied?: boolean;
  last_modified_time?: string;
  line_items?: BillLineItem[];
  location_id?: string;
  location_name?: string;
  notes?: string;
  open_purchaseorders_count?: number;
  payment_expected_date?: string;
  payment_made?: number;
  payment_terms?: number;
  payment_terms_label?: string;
  payments?: BillPayment[];
  /** Only: uae. */
  permit_number?: string;
  /** Only: gcc. */
  place_of_supply?: string;
  price_precision?: number;
  pricebook_id?: string;
  pricebook_name?: string;
  purchaseorder_ids?: string[];
  purchaseorders?: BillPurchaseOrder[];
  recurring_bill_id?: string;
  reference_id?: string;
  reference_number?: string;
  /** Only: eu, uk. */
  reverse_charge_vat_summary?: AcquisitionVatSummary[];
  /** Only: eu, uk. */
  reverse_charge_vat_total?: number;
  /** Only: in. */
  source_of_supply?: string;
  status?: string;
  sub_total?: number;
  tags?: Tag[];
  tax_total?: number;
  /** Only: gcc, ke, mx, za. */
  tax_treatment?: string;
  taxes?: TaxAmount[];
  terms?: string;
  total?: number;
  unused_credits_payable_amount?: number;
  /** Only: Avalara Integration, uk. */
  vat_reg_no?: string;
  /** Only: uk. */
  vat_treatment?: string;
  vendor_credits?: BillVendorCredit[];
  vendor_credits_applied?: number;
  vendor_id?: string;
  vendor_name?: string;
}

export interface BillApplyCredits {
  apply_vendor_credits?: ApplyVendorCredit[];
  bill_payments?: AppliedPayment[];
}

export interface BillCheckDetails {
  /** Only: ca, us. */
  check_number?: string;
  /** Only: ca, us. */
  check_status?: string;
}

export interface BillComment {
  bill_id?: string;
  comment_id?: string;
  comment_type?: string;
  commented_by?: string;
  commented_by_id?: string;
  date?: string;
  date_description?: string;
  description?: string;
  time?: string;
}

export interface BillCreate {
  adjustment?: number;
  adjustment_description?: string;
  approvers?: Approver[];
  bill_number: string;
  currency_id?: string;
  custom_fields?: CustomFieldInput[];
  date?: string;
  /** Only: in. */
  destination_of_supply?: string;
  documents?: DocumentInput[];
  due_date?: string;
  exchange_rate?: number;
  /** Only: in. */
  gst_no?: string;
  /** Only: in. */
  gst_treatment?: "business_gst" | "business_none" | "overseas" | "consumer";
  is_inclusive_tax?: boolean;
  is_item_level_tax_calc?: boolean;
  is_update_customer?: boolean;
  line_items?: BillLineItemInput[];
  location_id?: string;
  notes?: string;
  payment_terms?: number;
  payment_terms_label?: string;
  /** Only: uae. */
  permit_number?: string;
  /** Only: gcc. */
  place_of_supply?: string;
  pricebook_id?: string;
  purchaseorder_ids?: string[];
  recurring_bill_id?: string;
  reference_number?: string;
  /** Only: in. */
  source_of_supply?: string;
  tags?: TagInput[];
  /** Only: gcc, ke, mx, za. */
  tax_treatment?: string;
  taxes?: LineItemTax[];
  terms?: string;
  /** Only: uk. */
  vat_treatment?: string;
  vendor_id: string;
}

export interface BillDraftFromPurchaseOrders {
  bill?: Bill;
  purchaseorder_ids?: string[];
}

export interface BillLineItem {
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
  invoice_id?: string;
  invoice_number?: string;
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
  purchaseorder_item_id?: string;
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
  /** Only: au, ca, in, mx. */
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

export interface BillLineItemInput {
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
  purchaseorder_item_id?: string;
  quantity?: number;
  rate?: number;
  /** Only: gcc, in, za. */
  reverse_charge_tax_id?: string;
  /** Only: uk. */
  reverse_charge_vat_id?: string;
  serial_numbers?: string[];
  tags?: TagInput[];
  /** Only: au, ca, in, mx. */
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

export interface BillListItem {
  [member: `cf_${string}`]: unknown;
  attachment_name?: string;
  balance?: number;
  bill_id: string;
  bill_number?: string;
  created_time?: string;
  currency_code?: string;
  currency_id?: string;
  date?: string;
  due_date?: string;
  due_days?: string;
  exchange_rate?: number;
  has_attachment?: boolean;
  /** Only: au. */
  is_abn_quoted?: string;
  /** Only: au, global, in. */
  is_tds_applied?: boolean;
  last_modified_time?: string;
  location_id?: string;
  location_name?: string;
  price_precision?: number;
  reference_number?: string;
  status?: string;
  total?: number;
  vendor_id?: string;
  vendor_name?: string;
}

export interface BillPayment {
  ach_gw_transaction_id?: string;
  ach_payment_status?: string;
  amount?: number;
  bill_id?: string;
  bill_payment_id?: string;
  /** Only: ca, us. */
  check_details?: BillCheckDetails[];
  date?: string;
  description?: string;
  exchange_rate?: number;
  /** Only: uk. */
  filed_in_vat_return_id?: string;
  /** Only: uk. */
  filed_in_vat_return_name?: string;
  /** Only: uk. */
  filed_in_vat_return_type?: string;
  is_ach_payment?: boolean;
  /** Only: ca, us. */
  is_paid_via_print_check?: boolean;
  is_single_bill_payment?: boolean;
  paid_through_account_id?: string;
  paid_through_account_name?: string;
  payment_id?: string;
  payment_mode?: string;
  payment_number?: string;
  reference_number?: string;
}

export interface BillPurchaseOrder {
  purchaseorder_date?: string;
  purchaseorder_id?: string;
  purchaseorder_number?: string;
  purchaseorder_status?: string;
}

export interface BillUpdate {
  adjustment?: number;
  adjustment_description?: string;
  approvers?: Approver[];
  bill_number?: string;
  currency_id?: string;
  custom_fields?: CustomFieldInput[];
  date?: string;
  /** Only: in. */
  destination_of_supply?: string;
  documents?: DocumentInput[];
  due_date?: string;
  exchange_rate?: number;
  /** Only: in. */
  gst_no?: string;
  /** Only: in. */
  gst_treatment?: "business_gst" | "business_none" | "overseas" | "consumer";
  is_inclusive_tax?: boolean;
  is_item_level_tax_calc?: boolean;
  is_update_customer?: boolean;
  line_items?: BillLineItemInput[];
  location_id?: string;
  notes?: string;
  payment_terms?: number;
  payment_terms_label?: string;
  /** Only: uae. */
  permit_number?: string;
  /** Only: gcc. */
  place_of_supply?: string;
  pricebook_id?: string;
  purchaseorder_ids?: string[];
  recurring_bill_id?: string;
  reference_number?: string;
  /** Only: in. */
  source_of_supply?: string;
  tags?: TagInput[];
  /** Only: gcc, ke, mx, za. */
  tax_treatment?: string;
  taxes?: LineItemTax[];
  terms?: string;
  /** Only: uk. */
  vat_treatment?: string;
  vendor_id?: string;
}

export interface BillUpdateBillingAddress {
  address?: string;
  attention?: string;
  city?: string;
  country?: string;
  fax?: string;
  is_update_customer?: boolean;
  state?: string;
  zip?: string;
}

export interface BillUpdateCustomFields {
  custom_field_id?: string;
  index?: number;
  label?: string;
  value?: string;
}

export interface BillVendorCredit {
  amount?: number;
  date?: string;
  vendor_credit_bill_id?: string;
  vendor_credit_id?: string;
  vendor_credit_number?: string;
}

export interface CommentListItem {
  bill_id?: string;
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
}

export interface PaymentListItem {
  amount?: number;
  bill_id?: string;
  bill_payment_id?: string;
  date?: string;
  description?: string;
  exchange_rate?: number;
  is_single_bill_payment?: boolean;
  paid_through?: string;
  payment_id: string;
  payment_mode?: string;
  reference_number?: string;
  vendor_id?: string;
  vendor_name?: string;
}
