// Generated from specs/ by `pnpm generate`. Do not edit.
import type { Address, ContactPersonAssociation, ContactPersonAssociationInput, CustomField, CustomFieldInput, Document, DocumentInput, ExpenseTax, Tag, TagInput } from "../schemas/common.ts";

export interface DeliveryAddress {
  address?: string;
  address1?: string;
  address2?: string;
  city?: string;
  country?: string;
  email?: string;
  is_primary?: string;
  is_valid?: string;
  is_verifiable?: boolean;
  is_verified?: boolean;
  organization_address_id?: string;
  phone?: string;
  state?: string;
  zip?: string;
}

export interface ListCommentsComment {
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

export interface PurchaseOrder {
  /** Only: eu, uk. */
  acquisition_vat_summary?: ExpenseTax[];
  /** Only: eu, uk. */
  acquisition_vat_total?: number;
  attachment_name?: string;
  attention?: string;
  billing_address?: Address;
  can_mark_as_bill?: boolean;
  can_mark_as_unbill?: boolean;
  can_send_in_mail?: boolean;
  contact_persons_associated?: ContactPersonAssociation[];
  created_by_id?: string;
  created_time?: string;
  crm_owner_id?: string;
  currency_code?: string;
  currency_id?: string;
  currency_symbol?: string;
  custom_fields?: CustomField[];
  date?: string;
  delivery_address?: DeliveryAddress;
  delivery_customer_id?: string;
  delivery_date?: string;
  delivery_org_address_id?: string;
  /** Only: in. */
  destination_of_supply?: string;
  discount?: string;
  discount_account_id?: string;
  documents?: Document[];
  exchange_rate?: number;
  expected_delivery_date?: string;
  /** Only: in. */
  gst_no?: string;
  /** Only: in. */
  gst_treatment?: "business_gst" | "business_none" | "overseas" | "consumer" | (string & {});
  is_discount_before_tax?: boolean;
  is_emailed?: boolean;
  is_inclusive_tax?: boolean;
  /** Only: in. */
  is_pre_gst?: boolean;
  /** Only: in. */
  is_reverse_charge_applied?: boolean;
  last_modified_time?: string;
  line_items?: PurchaseOrderLineItem[];
  location_id?: string;
  location_name?: string;
  notes?: string;
  orientation?: string;
  page_height?: string;
  page_width?: string;
  /** Only: gcc. */
  place_of_supply?: string;
  price_precision?: number;
  pricebook_id?: string;
  pricebook_name?: string;
  purchaseorder_id: string;
  purchaseorder_number?: string;
  reference_number?: string;
  /** Only: eu, uk. */
  reverse_charge_vat_summary?: ExpenseTax[];
  /** Only: eu, uk. */
  reverse_charge_vat_total?: number;
  ship_via?: string;
  ship_via_id?: string;
  /** Only: in. */
  source_of_supply?: string;
  status?: string;
  sub_total?: number;
  tags?: Tag[];
  tax_total?: number;
  /** Only: gcc, ke, mx, za. */
  tax_treatment?: string;
  taxes?: string[];
  template_id?: string;
  template_name?: string;
  template_type?: string;
  terms?: string;
  total?: number;
  /** Only: uk. */
  vat_treatment?: string;
  vendor_id?: string;
  vendor_name?: string;
}

export interface PurchaseOrderAddComment {
  description: string;
  expected_delivery_date: string;
}

export interface PurchaseOrderComment {
  comment_id?: string;
  comment_type?: string;
  commented_by?: string;
  commented_by_id?: string;
  date?: string;
  date_description?: string;
  description?: string;
  purchaseorder_id?: string;
  time?: string;
}

export interface PurchaseOrderCreate {
  attention?: string;
  billing_address_id?: string;
  contact_persons_associated?: ContactPersonAssociationInput[];
  crm_custom_reference_id?: string;
  crm_owner_id?: string;
  currency_id?: string;
  custom_fields?: CustomFieldInput[];
  date?: string;
  delivery_customer_id?: string;
  delivery_date?: string;
  delivery_org_address_id?: string;
  /** Only: in. */
  destination_of_supply?: string;
  discount?: string;
  discount_account_id?: string;
  documents?: DocumentInput[];
  due_date?: string;
  exchange_rate?: number;
  /** Only: in. */
  gst_no?: string;
  /** Only: in. */
  gst_treatment?: "business_gst" | "business_none" | "overseas" | "consumer";
  is_discount_before_tax?: boolean;
  is_inclusive_tax?: boolean;
  is_update_customer?: string;
  line_items: PurchaseOrderCreateLineItem[];
  location_id?: string;
  notes?: string;
  notes_default?: string;
  /** Only: gcc. */
  place_of_supply?: string;
  pricebook_id?: string;
  purchaseorder_number?: string;
  reference_number?: string;
  salesorder_id?: string;
  ship_via?: string;
  /** Only: in. */
  source_of_supply?: string;
  tags?: TagInput[];
  /** Only: gcc, ke, mx, za. */
  tax_treatment?: string;
  template_id?: string;
  terms?: string;
  terms_default?: string;
  /** Only: uk. */
  vat_treatment?: string;
  vendor_id: string;
}

export interface PurchaseOrderCreateLineItem {
  account_id?: string;
  /** Only: eu, uk. */
  acquisition_vat_id?: string;
  description?: string;
  /** Only: in, ke, za. */
  hsn_or_sac?: string;
  item_custom_fields?: CustomFieldInput[];
  item_id?: string;
  item_order?: number;
  line_item_category?: "line_item" | "header" | "subtotal";
  location_id?: string;
  name?: string;
  project_id?: string;
  quantity?: string;
  rate?: number;
  reverse_charge_tax_id?: string;
  /** Only: eu, uk. */
  reverse_charge_vat_id?: string;
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

export interface PurchaseOrderEmail {
  bcc_mail_ids?: string[];
  body: string;
  cc_mail_ids?: string[];
  from_address_id?: string;
  mail_documents?: DocumentInput[];
  send_from_org_email_id?: boolean;
  subject?: string;
  to_mail_ids: string[];
}

export interface PurchaseOrderLineItem {
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
  /** Only: in, ke, za. */
  hsn_or_sac?: string;
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
  /** Only: uk. */
  product_type?: "goods" | "digital_service" | "service" | (string & {});
  project_id?: string;
  project_name?: string;
  quantity?: string;
  rate?: number;
  /** Only: in. */
  reverse_charge_tax_amount?: number;
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
  unit?: string;
}

export interface PurchaseOrderListItem {
  [member: `cf_${string}`]: unknown;
  created_time?: string;
  currency_code?: string;
  currency_id?: string;
  custom_fields?: CustomField[];
  date?: string;
  delivery_date?: string;
  has_attachment?: boolean;
  last_modified_time?: string;
  price_precision?: number;
  purchaseorder_id: string;
  purchaseorder_number?: string;
  reference_number?: string;
  status?: string;
  total?: number;
  vendor_id?: string;
  vendor_name?: string;
}

export interface PurchaseOrderUpdate {
  attention?: string;
  billing_address_id?: string;
  contact_persons_associated?: ContactPersonAssociationInput[];
  crm_custom_reference_id?: string;
  crm_owner_id?: string;
  currency_id?: string;
  custom_fields?: CustomFieldInput[];
  date?: string;
  delivery_customer_id?: string;
  delivery_date?: string;
  delivery_org_address_id?: string;
  /** Only: in. */
  destination_of_supply?: string;
  discount?: string;
  discount_account_id?: string;
  documents?: DocumentInput[];
  due_date?: string;
  exchange_rate?: number;
  /** Only: in. */
  gst_no?: string;
  /** Only: in. */
  gst_treatment?: "business_gst" | "business_none" | "overseas" | "consumer";
  is_discount_before_tax?: boolean;
  is_inclusive_tax?: boolean;
  is_update_customer?: string;
  line_items?: PurchaseOrderUpdateLineItem[];
  location_id?: string;
  notes?: string;
  notes_default?: string;
  /** Only: gcc. */
  place_of_supply?: string;
  pricebook_id?: string;
  purchaseorder_number?: string;
  reference_number?: string;
  salesorder_id?: string;
  ship_via?: string;
  /** Only: in. */
  source_of_supply?: string;
  tags?: TagInput[];
  /** Only: gcc, ke, mx, za. */
  tax_treatment?: string;
  template_id?: string;
  terms?: string;
  terms_default?: string;
  /** Only: uk. */
  vat_treatment?: string;
  vendor_id?: string;
}

export interface PurchaseOrderUpdateBillingAddress {
  address?: string;
  attention?: string;
  city?: string;
  country?: string;
  fax?: string;
  is_update_customer?: string;
  state?: string;
  zip?: string;
}

export interface PurchaseOrderUpdateComment {
  description?: string;
  expected_delivery_date?: string;
}

export interface PurchaseOrderUpdateLineItem {
  account_id?: string;
  /** Only: eu, uk. */
  acquisition_vat_id?: string;
  description?: string;
  /** Only: in, ke, za. */
  hsn_or_sac?: string;
  item_custom_fields?: CustomFieldInput[];
  item_id?: string;
  item_order?: number;
  line_item_category?: "line_item" | "header" | "subtotal";
  line_item_id?: string;
  location_id?: string;
  name?: string;
  project_id?: string;
  quantity?: string;
  rate?: number;
  reverse_charge_tax_id?: string;
  /** Only: eu, uk. */
  reverse_charge_vat_id?: string;
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
