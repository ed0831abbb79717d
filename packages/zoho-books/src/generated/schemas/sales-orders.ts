// Generated from specs/ by `pnpm generate`. Do not edit.
import type { Address, ContactPersonAssociation, ContactPersonAssociationInput, CustomField, CustomFieldInput, EmailTemplateReference, Tag, TagInput, TaxAmount, ToContact } from "../schemas/common.ts";

export interface SalesOrder {
  adjustment?: number;
  adjustment_description?: string;
  attachment_name?: string;
  /** Only: Avalara Integration. */
  avatax_exempt_no?: string;
  /** Only: Avalara Integration. */
  avatax_use_code?: string;
  billing_address?: Address;
  billing_address_id?: string;
  can_send_in_mail?: boolean;
  contact_persons_associated?: ContactPersonAssociation[];
  created_by_id?: string;
  created_time?: string;
  crm_custom_reference_id?: string;
  crm_owner_id?: string;
  currency_code?: string;
  currency_id?: string;
  currency_symbol?: string;
  custom_fields?: CustomField[];
  customer_id?: string;
  customer_name?: string;
  date?: string;
  delivery_method?: string;
  delivery_method_id?: string;
  discount?: string;
  discount_amount?: number;
  discount_applied_on_amount?: number;
  discount_type?: string;
  documents?: string[];
  estimate_id?: string;
  exchange_rate?: number;
  /** Only: in. */
  gst_no?: string;
  /** Only: in. */
  gst_treatment?: "business_gst" | "business_none" | "overseas" | "consumer" | (string & {});
  is_discount_before_tax?: boolean;
  is_emailed?: boolean;
  is_inclusive_tax?: boolean;
  /** Only: in. */
  is_pre_gst?: boolean;
  /** Only: za. */
  is_reverse_charge_applied?: boolean;
  is_update_customer?: boolean;
  last_modified_time?: string;
  line_items?: SalesOrderLineItem[];
  location_id?: string;
  location_name?: string;
  merchant_id?: string;
  merchant_name?: string;
  notes?: string;
  notes_default?: string;
  orientation?: string;
  page_height?: string;
  page_width?: string;
  /** Only: gcc, in. */
  place_of_supply?: string;
  price_precision?: number;
  pricebook_id?: string;
  reference_number?: string;
  salesorder_id: string;
  salesorder_number?: string;
  salesperson_id?: string;
  salesperson_name?: string;
  shipment_date?: string;
  shipping_address?: Address;
  shipping_address_id?: string;
  shipping_charge?: number;
  status?: string;
  sub_statuses?: SubStatus[];
  sub_total?: number;
  tags?: Tag[];
  /** Only: us. */
  tax_authority_id?: string;
  /** Only: mx, us. */
  tax_authority_name?: string;
  /** Only: in, mx, us. */
  tax_exemption_code?: string;
  /** Only: in, us. */
  tax_exemption_id?: string;
  tax_id?: string;
  tax_total?: number;
  /** Only: gcc, ke, mx, za. */
  tax_treatment?: "vat_registered" | "vat_not_registered" | "gcc_vat_not_registered" | "gcc_vat_registered" | "non_gcc" | "dz_vat_registered" | "dz_vat_not_registered" | (string & {});
  taxes?: TaxAmount[];
  template_id?: string;
  template_name?: string;
  template_type?: string;
  terms?: string;
  terms_default?: string;
  total?: number;
  /** Only: uk. */
  vat_treatment?: string;
  zcrm_potential_id?: string;
  zcrm_potential_name?: string;
}

export interface SalesOrderComment {
  comment_id?: string;
  comment_type?: string;
  commented_by?: string;
  commented_by_id?: string;
  date?: string;
  date_description?: string;
  description?: string;
  operation_type?: string;
  salesorder_id?: string;
  time?: string;
  transaction_id?: string;
  transaction_type?: string;
}

export interface SalesOrderCreate {
  adjustment?: number;
  adjustment_description?: string;
  /** Only: Avalara Integration. */
  avatax_exempt_no?: string;
  /** Only: Avalara Integration. */
  avatax_use_code?: string;
  billing_address_id?: string;
  contact_persons_associated?: ContactPersonAssociationInput[];
  crm_custom_reference_id?: string;
  crm_owner_id?: string;
  currency_id?: string;
  custom_fields?: CustomFieldInput[];
  customer_id: string;
  date?: string;
  delivery_method?: string;
  discount?: string;
  discount_type?: string;
  documents?: string[];
  estimate_id?: string;
  exchange_rate?: number;
  /** Only: in. */
  gst_no?: string;
  /** Only: in. */
  gst_treatment?: "business_gst" | "business_none" | "overseas" | "consumer";
  is_discount_before_tax?: boolean;
  is_inclusive_tax?: boolean;
  /** Only: za. */
  is_reverse_charge_applied?: boolean;
  is_update_customer?: boolean;
  line_items?: SalesOrderCreateLineItem[];
  location_id?: string;
  merchant_id?: string;
  notes?: string;
  notes_default?: string;
  /** Only: gcc, in. */
  place_of_supply?: string;
  pricebook_id?: string;
  reference_number?: string;
  salesorder_number?: string;
  salesperson_id?: string;
  salesperson_name?: string;
  shipment_date?: string;
  shipping_address_id?: string;
  shipping_charge?: number;
  tags?: TagInput[];
  /** Only: us. */
  tax_authority_id?: string;
  /** Only: mx, us. */
  tax_authority_name?: string;
  /** Only: in, mx, us. */
  tax_exemption_code?: string;
  /** Only: in, us. */
  tax_exemption_id?: string;
  tax_id?: string;
  /** Only: gcc, ke, mx, za. */
  tax_treatment?: "vat_registered" | "vat_not_registered" | "gcc_vat_not_registered" | "gcc_vat_registered" | "non_gcc" | "dz_vat_registered" | "dz_vat_not_registered";
  template_id?: string;
  terms?: string;
  terms_default?: string;
  /** Only: uk. */
  vat_treatment?: string;
  zcrm_potential_id?: string;
  zcrm_potential_name?: string;
}

export interface SalesOrderCreateLineItem {
  /** Only: Avalara Integration. */
  avatax_exempt_no?: string;
  /** Only: Avalara Integration. */
  avatax_use_code?: string;
  description?: string;
  discount?: string;
  /** Only: in, ke, za. */
  hsn_or_sac?: string;
  item_custom_fields?: CustomFieldInput[];
  item_id?: string;
  item_order?: number;
  line_item_category?: "line_item" | "header" | "subtotal";
  location_id?: string;
  name?: string;
  product_type?: string;
  project_id?: string;
  quantity?: number;
  rate?: number;
  /** Only: mx. */
  sat_item_key_code?: string;
  tags?: TagInput[];
  /** Only: in, mx, us. */
  tax_exemption_code?: string;
  /** Only: in, us. */
  tax_exemption_id?: string;
  tax_id?: string;
  /** Only: gcc. */
  tax_treatment_code?: string;
  /** Only: mx. */
  tds_tax_id?: string;
  unit?: string;
  /** Only: mx. */
  unitkey_code?: string;
}

export interface SalesOrderEmail {
  bcc_mail_ids?: string[];
  body: string;
  cc_mail_ids?: string[];
  from_address_id?: string;
  invoice_id?: string;
  send_from_org_email_id?: boolean;
  subject: string;
  to_mail_ids: string[];
}

export interface SalesOrderEmailContent {
  attachment_name?: string;
  bcc_mails?: string[];
  bcc_mails_str?: string;
  body?: string;
  cc_mails_list?: string[];
  cc_mails_str?: string;
  customer_id?: string;
  customer_name?: string;
  documents?: string[];
  emailtemplate_documents?: string[];
  emailtemplates?: EmailTemplateReference[];
  entity_id?: string;
  error_list?: string[];
  file_name?: string;
  file_name_without_extension?: string;
  from_address?: string;
  from_email?: string;
  from_emails?: SalesOrderFromEmail[];
  subject?: string;
  to_contacts?: ToContact[];
  to_mails_str?: string;
}

export interface SalesOrderFromEmail {
  email?: string;
  is_org_email_id?: boolean;
  organization_contact_id?: string;
  selected?: boolean;
  user_name?: string;
}

export interface SalesOrderLineItem {
  /** Only: Avalara Integration. */
  avatax_exempt_no?: string;
  /** Only: Avalara Integration. */
  avatax_tax_code_desc?: string;
  /** Only: Avalara Integration. */
  avatax_tax_code_id?: string;
  /** Only: Avalara Integration. */
  avatax_use_code?: string;
  /** Only: Avalara Integration. */
  avatax_use_code_desc?: string;
  /** Only: Avalara Integration. */
  avatax_use_code_id?: string;
  bcy_rate?: number;
  description?: string;
  discount?: string;
  /** Only: in, ke, za. */
  hsn_or_sac?: string;
  image_id?: string;
  image_name?: string;
  image_type?: string;
  is_invoiced?: boolean;
  /** Only: us. */
  is_taxable?: boolean;
  item_custom_fields?: CustomField[];
  item_id?: string;
  item_order?: number;
  item_total_inclusive_of_tax?: number;
  line_item_category?: "line_item" | "header" | "subtotal" | (string & {});
  line_item_id?: string;
  location_id?: string;
  location_name?: string;
  name?: string;
  /** Only: us. */
  product_exemption_code?: string;
  /** Only: us. */
  product_exemption_id?: string;
  product_type?: string;
  project_id?: string;
  project_name?: string;
  quantity?: number;
  rate?: number;
  /** Only: mx. */
  sat_item_key_code?: string;
  sku?: string;
  stock_on_hand?: string;
  tags?: Tag[];
  /** Only: in, mx, us. */
  tax_exemption_code?: string;
  /** Only: in, us. */
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
  /** Only: mx. */
  unitkey_code?: string;
}

export interface SalesOrderListItem {
  [member: `cf_${string}`]: unknown;
  bcy_total?: number;
  created_time?: string;
  currency_code?: string;
  currency_id?: string;
  custom_fields?: CustomField[];
  customer_id?: string;
  customer_name?: string;
  date?: string;
  has_attachment?: boolean;
  is_emailed?: boolean;
  last_modified_time?: string;
  reference_number?: string;
  salesorder_id: string;
  salesorder_number?: string;
  shipment_date?: string;
  shipment_days?: number;
  status?: string;
  sub_total?: number;
  total?: number;
  zcrm_potential_id?: string;
  zcrm_potential_name?: string;
}

export interface SalesOrderUpdate {
  adjustment?: number;
  adjustment_description?: string;
  /** Only: Avalara Integration. */
  avatax_exempt_no?: string;
  /** Only: Avalara Integration. */
  avatax_use_code?: string;
  billing_address_id?: string;
  contact_persons_associated?: ContactPersonAssociationInput[];
  crm_custom_reference_id?: string;
  crm_owner_id?: string;
  currency_id?: string;
  custom_fields?: CustomFieldInput[];
  customer_id?: string;
  date?: string;
  delivery_method?: string;
  discount?: string;
  discount_type?: string;
  documents?: string[];
  exchange_rate?: number;
  /** Only: in. */
  gst_no?: string;
  /** Only: in. */
  gst_treatment?: "business_gst" | "business_none" | "overseas" | "consumer";
  is_discount_before_tax?: boolean;
  is_inclusive_tax?: boolean;
  /** Only: za. */
  is_reverse_charge_applied?: boolean;
  is_update_customer?: boolean;
  line_items?: SalesOrderUpdateLineItem[];
  location_id?: string;
  merchant_id?: string;
  notes?: string;
  notes_default?: string;
  /** Only: gcc, in. */
  place_of_supply?: string;
  pricebook_id?: string;
  reference_number?: string;
  salesorder_number?: string;
  salesperson_id?: string;
  salesperson_name?: string;
  shipment_date?: string;
  shipping_address_id?: string;
  shipping_charge?: number;
  tags?: TagInput[];
  /** Only: us. */
  tax_authority_id?: string;
  /** Only: mx, us. */
  tax_authority_name?: string;
  /** Only: in, mx, us. */
  tax_exemption_code?: string;
  /** Only: in, us. */
  tax_exemption_id?: string;
  tax_id?: string;
  /** Only: gcc, ke, mx, za. */
  tax_treatment?: "vat_registered" | "vat_not_registered" | "gcc_vat_not_registered" | "gcc_vat_registered" | "non_gcc" | "dz_vat_registered" | "dz_vat_not_registered";
  template_id?: string;
  terms?: string;
  terms_default?: string;
  /** Only: uk. */
  vat_treatment?: string;
  zcrm_potential_id?: string;
  zcrm_potential_name?: string;
}

export interface SalesOrderUpdateBillingAddress {
  address?: string;
  attention?: string;
  city?: string;
  country?: string;
  fax?: string;
  is_one_off_address?: boolean;
  is_update_customer?: boolean;
  /** Only: Avalara Integration. */
  is_verified?: boolean;
  phone?: string;
  state?: string;
  zip?: string;
}

export interface SalesOrderUpdateCustomFields {
  customfield_id?: string;
  index?: number;
  label?: string;
  value?: string;
}

export interface SalesOrderUpdateLineItem {
  /** Only: Avalara Integration. */
  avatax_exempt_no?: string;
  /** Only: Avalara Integration. */
  avatax_use_code?: string;
  description?: string;
  discount?: string;
  item_custom_fields?: CustomFieldInput[];
  item_id?: string;
  item_order?: number;
  line_item_category?: "line_item" | "header" | "subtotal";
  line_item_id?: string;
  location_id?: string;
  name?: string;
  project_id?: string;
  quantity?: number;
  rate?: number;
  tags?: TagInput[];
  /** Only: in, mx, us. */
  tax_exemption_code?: string;
  /** Only: in, us. */
  tax_exemption_id?: string;
  tax_id?: string;
  /** Only: gcc. */
  tax_treatment_code?: string;
  /** Only: mx. */
  tds_tax_id?: string;
  unit?: string;
}

export interface SalesOrderUpdateShippingAddress {
  address?: string;
  attention?: string;
  city?: string;
  country?: string;
  fax?: string;
  is_one_off_address?: boolean;
  is_update_customer?: boolean;
  /** Only: Avalara Integration. */
  is_verified?: boolean;
  state?: string;
  zip?: string;
}

export interface SubStatus {
  color_code?: string;
  description?: string;
  display_name?: string;
  label_name?: string;
  parent_status?: string;
  status_code?: string;
  status_id?: string;
}
