// Generated from specs/ by `pnpm generate`. Do not edit.
import type { Address, ContactPersonAssociation, ContactPersonAssociationInput, CustomField, CustomFieldInput, Tag, TagInput, TaxAmount } from "../schemas/common.ts";

export interface Comment {
  comment_id?: string;
  comment_type?: string;
  commented_by?: string;
  commented_by_id?: string;
  date?: string;
  date_description?: string;
  description?: string;
  estimate_id?: string;
  time?: string;
}

export interface Estimate {
  adjustment?: number;
  adjustment_description?: string;
  billing_address?: Address;
  client_viewed_time?: string;
  contact_persons_associated?: ContactPersonAssociation[];
  created_time?: string;
  currency_code?: string;
  currency_id?: string;
  custom_fields?: CustomField[];
  customer_id?: string;
  customer_name?: string;
  date?: string;
  discount?: number;
  discount_type?: "entity_level" | "item_level" | (string & {});
  estimate_id: string;
  estimate_number?: string;
  exchange_rate?: number;
  expiry_date?: string;
  /** Only: in. */
  gst_no?: string;
  /** Only: in. */
  gst_treatment?: "business_gst" | "business_none" | "overseas" | "consumer" | (string & {});
  is_discount_before_tax?: boolean;
  is_inclusive_tax?: boolean;
  /** Only: in. */
  is_pre_gst?: boolean;
  /** Only: za. */
  is_reverse_charge_applied?: boolean;
  is_viewed_by_client?: boolean;
  last_modified_time?: string;
  line_items?: EstimateLineItem[];
  location_id?: string;
  location_name?: string;
  notes?: string;
  /** Only: gcc, in. */
  place_of_supply?: string;
  price_precision?: number;
  project?: EstimateProject;
  reference_number?: string;
  salesperson_id?: string;
  salesperson_name?: string;
  shipping_address?: Address;
  shipping_charge?: string;
  status?: "draft" | "sent" | "invoiced" | "accepted" | "declined" | "expired" | (string & {});
  sub_total?: number;
  tags?: Tag[];
  tax_total?: number;
  /** Only: gcc, ke, mx, za. */
  tax_treatment?: "vat_registered" | "vat_not_registered" | "gcc_vat_not_registered" | "gcc_vat_registered" | "non_gcc" | "dz_vat_registered" | "dz_vat_not_registered" | (string & {});
  taxes?: TaxAmount[];
  template_id?: string;
  template_name?: string;
  terms?: string;
  total?: number;
}

export interface EstimateComment {
  comment_id?: string;
  comment_type?: string;
  commented_by?: string;
  commented_by_id?: string;
  date?: string;
  date_description?: string;
  description?: string;
  estimate_id?: string;
  operation_type?: string;
  time?: string;
  transaction_id?: string;
  transaction_type?: string;
}

export interface EstimateCreate {
  accept_retainer?: boolean;
  adjustment?: number;
  adjustment_description?: string;
  /** Only: Avalara Integration. */
  avatax_exempt_no?: string;
  /** Only: Avalara Integration. */
  avatax_use_code?: string;
  contact_persons_associated?: ContactPersonAssociationInput[];
  currency_id?: string;
  custom_body?: string;
  custom_fields?: CustomFieldInput[];
  custom_subject?: string;
  customer_id: string;
  date?: string;
  description?: string;
  discount?: number;
  discount_type?: "entity_level" | "item_level";
  estimate_number?: string;
  exchange_rate?: number;
  expiry_date?: string;
  /** Only: in. */
  gst_no?: string;
  /** Only: in. */
  gst_treatment?: "business_gst" | "business_none" | "overseas" | "consumer";
  is_discount_before_tax?: boolean;
  is_inclusive_tax?: boolean;
  /** Only: za. */
  is_reverse_charge_applied?: boolean;
  item_id?: string;
  line_item_id?: string;
  line_items: EstimateLineItemInput[];
  location_id?: string;
  name?: string;
  notes?: string;
  /** Only: gcc, in. */
  place_of_supply?: string;
  project_id?: string;
  quantity?: number;
  rate?: number;
  reference_number?: string;
  retainer_percentage?: number;
  salesperson_name?: string;
  shipping_charge?: string;
  tags?: TagInput[];
  /** Only: us. */
  tax_authority_id?: string;
  /** Only: in, us. */
  tax_exemption_id?: string;
  tax_id?: string;
  /** Only: gcc, ke, mx, za. */
  tax_treatment?: "vat_registered" | "vat_not_registered" | "gcc_vat_not_registered" | "gcc_vat_registered" | "non_gcc" | "dz_vat_registered" | "dz_vat_not_registered";
  template_id?: string;
  terms?: string;
  unit?: string;
  /** Only: uk. */
  vat_treatment?: string;
}

export interface EstimateEmail {
  body?: string;
  cc_mail_ids?: string[];
  mail_documents?: string[];
  send_from_org_email_id?: boolean;
  subject?: string;
  to_mail_ids: string[];
}

export interface EstimateLineItem {
  bcy_rate?: number;
  description?: string;
  discount?: number;
  discount_amount?: number;
  item_id?: string;
  item_order?: number;
  item_total?: number;
  line_item_category?: "line_item" | "header" | "subtotal" | (string & {});
  line_item_id?: string;
  location_id?: string;
  location_name?: string;
  name?: string;
  product_type?: "goods" | "services" | (string & {});
  quantity?: number;
  rate?: number;
  /** Only: mx. */
  sat_item_key_code?: string;
  tags?: Tag[];
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

export interface EstimateLineItemInput {
  bcy_rate?: number;
  description?: string;
  discount?: number;
  discount_amount?: number;
  /** Only: in, ke, za. */
  hsn_or_sac?: string;
  item_id?: string;
  item_order?: number;
  item_total?: number;
  line_item_category?: "line_item" | "header" | "subtotal";
  line_item_id?: string;
  location_id?: string;
  name?: string;
  product_type?: "goods" | "services";
  quantity?: number;
  rate?: number;
  /** Only: mx. */
  sat_item_key_code?: string;
  tags?: TagInput[];
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

export interface EstimateListItem {
  [member: `cf_${string}`]: unknown;
  accepted_date?: string;
  client_viewed_time?: string;
  created_time?: string;
  currency_code?: string;
  currency_id?: string;
  customer_id?: string;
  customer_name?: string;
  date?: string;
  declined_date?: string;
  estimate_id: string;
  estimate_number?: string;
  expiry_date?: string;
  has_attachment?: boolean;
  is_viewed_by_client?: boolean;
  last_modified_time?: string;
  location_id?: string;
  location_name?: string;
  reference_number?: string;
  status?: "draft" | "sent" | "invoiced" | "accepted" | "declined" | "expired" | (string & {});
  total?: number;
}

export interface EstimateProject {
  project_id?: string;
  project_name?: string;
}

export interface EstimateUpdate {
  accept_retainer?: boolean;
  adjustment?: number;
  adjustment_description?: string;
  /** Only: Avalara Integration. */
  avatax_exempt_no?: string;
  /** Only: Avalara Integration. */
  avatax_use_code?: string;
  contact_persons_associated?: ContactPersonAssociationInput[];
  currency_id?: string;
  custom_body?: string;
  custom_fields?: CustomFieldInput[];
  custom_subject?: string;
  customer_id?: string;
  date?: string;
  description?: string;
  discount?: number;
  discount_type?: "entity_level" | "item_level";
  estimate_number?: string;
  exchange_rate?: number;
  expiry_date?: string;
  /** Only: in. */
  gst_no?: string;
  /** Only: in. */
  gst_treatment?: "business_gst" | "business_none" | "overseas" | "consumer";
  is_discount_before_tax?: boolean;
  is_inclusive_tax?: boolean;
  /** Only: za. */
  is_reverse_charge_applied?: boolean;
  item_id?: string;
  line_item_id?: string;
  line_items?: EstimateLineItemInput[];
  location_id?: string;
  name?: string;
  notes?: string;
  /** Only: gcc, in. */
  place_of_supply?: string;
  project_id?: string;
  quantity?: number;
  rate?: number;
  reference_number?: string;
  retainer_percentage?: number;
  salesperson_name?: string;
  shipping_charge?: string;
  tags?: TagInput[];
  /** Only: us. */
  tax_authority_id?: string;
  /** Only: in, us. */
  tax_exemption_id?: string;
  tax_id?: string;
  /** Only: gcc, ke, mx, za. */
  tax_treatment?: "vat_registered" | "vat_not_registered" | "gcc_vat_not_registered" | "gcc_vat_registered" | "non_gcc" | "dz_vat_registered" | "dz_vat_not_registered";
  template_id?: string;
  terms?: string;
  unit?: string;
  /** Only: uk. */
  vat_treatment?: string;
}
