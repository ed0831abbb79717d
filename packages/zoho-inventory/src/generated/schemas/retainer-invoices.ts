// Generated from specs/ by `pnpm generate`. Do not edit.
import type { Address, ContactPersonAssociation, ContactPersonAssociationInput, CustomField, CustomFieldInput, PaymentOption, PaymentOptionInput, TaxListItem } from "../schemas/common.ts";

export interface Comment {
  comment_id?: string;
  comment_type?: string;
  commented_by?: string;
  commented_by_id?: string;
  date?: string;
  date_description?: string;
  description?: string;
  retainerinvoice_id?: string;
  time?: string;
}

export interface RetainerInvoice {
  allow_partial_payments?: boolean;
  attachment_name?: string;
  balance?: number;
  billing_address?: Address;
  can_send_in_mail?: boolean;
  client_viewed_time?: boolean;
  contact_persons_associated?: ContactPersonAssociation[];
  created_by_id?: string;
  created_time?: string;
  currency_code?: string;
  currency_id?: string;
  currency_symbol?: string;
  custom_fields?: CustomField[];
  customer_id?: string;
  customer_name?: string;
  date?: string;
  documents?: string[];
  exchange_rate?: number;
  is_emailed?: string;
  is_inclusive_tax?: boolean;
  is_pre_gst?: string;
  is_viewed_by_client?: boolean;
  last_modified_time?: string;
  last_payment_date?: string;
  line_items?: RetainerInvoiceLineItem[];
  location_id?: string;
  location_name?: string;
  notes?: string;
  orientation?: string;
  page_height?: string;
  page_width?: string;
  payment_drawn?: number;
  payment_made?: number;
  payment_options?: PaymentOption;
  /** Only: in. */
  place_of_supply?: string;
  price_precision?: number;
  project_id?: string;
  project_name?: string;
  reference_number?: string;
  retainerinvoice_id: string;
  retainerinvoice_number?: string;
  shipping_address?: Address;
  status?: "sent" | "draft" | "overdue" | "paid" | "void" | "unpaid" | "partially_paid" | "viewed" | (string & {});
  sub_total?: number;
  taxes?: TaxListItem[];
  template_id?: string;
  template_name?: string;
  template_type?: string;
  terms?: string;
  total?: number;
}

export interface RetainerInvoiceComment {
  comment_id?: string;
  comment_type?: string;
  commented_by?: string;
  commented_by_id?: string;
  date?: string;
  date_description?: string;
  description?: string;
  operation_type?: string;
  retainerinvoice_id?: string;
  time?: string;
  transaction_id?: string;
  transaction_type?: string;
}

export interface RetainerInvoiceCreate {
  contact_persons_associated?: ContactPersonAssociationInput[];
  custom_fields?: CustomFieldInput[];
  customer_id: string;
  date?: string;
  line_items: RetainerInvoiceLineItemInput[];
  location_id?: string;
  notes?: string;
  payment_options?: PaymentOptionInput;
  /** Only: in. */
  place_of_supply?: string;
  reference_number?: string;
  template_id?: string;
  terms?: string;
}

export interface RetainerInvoiceEmailContent {
  attachment_name?: string;
  body?: string;
  customer_id?: string;
  deprecated_placeholders_used?: string[];
  email_template_id?: string;
  error_list?: string[];
  file_name?: string;
  from_emails?: RetainerInvoiceFromEmail[];
  gateways_configured?: boolean;
  subject?: string;
  to_contacts?: RetainerInvoiceToContact[];
}

export interface RetainerInvoiceFromEmail {
  email?: string;
  selected?: string;
  user_name?: string[];
}

export interface RetainerInvoiceLineItem {
  bcy_rate?: number;
  description?: string;
  item_order?: number;
  item_total?: number;
  line_item_id?: string;
  location_id?: string;
  location_name?: string;
  rate?: number;
  tax_id?: string;
  tax_name?: string;
  tax_percentage?: number;
  tax_type?: string;
}

export interface RetainerInvoiceLineItemInput {
  description?: string;
  item_order?: number;
  rate?: number;
}

export interface RetainerInvoiceListItem {
  [member: `cf_${string}`]: unknown;
  balance?: string;
  client_viewed_time?: boolean;
  created_time?: string;
  currency_code?: string;
  currency_id?: string;
  customer_id?: string;
  customer_name?: string;
  date?: string;
  has_attachment?: boolean;
  is_emailed?: string;
  is_viewed_by_client?: boolean;
  last_modified_time?: string;
  last_payment_date?: string;
  project_or_estimate_name?: string;
  reference_number?: string;
  retainerinvoice_id: string;
  retainerinvoice_number?: string;
  status?: "sent" | "draft" | "overdue" | "paid" | "void" | "unpaid" | "partially_paid" | "viewed" | (string & {});
  total?: string;
}

export interface RetainerInvoiceToContact {
  contact_person_id?: string;
  email?: string;
  first_name?: string;
  last_name?: string;
  mobile?: string;
  phone?: string;
  salutation?: string;
  selected?: string;
}

export interface RetainerInvoiceUpdate {
  contact_persons_associated?: ContactPersonAssociationInput[];
  custom_fields?: CustomFieldInput[];
  customer_id?: string;
  date?: string;
  line_items?: RetainerInvoiceLineItemInput[];
  location_id?: string;
  notes?: string;
  payment_options?: PaymentOptionInput;
  /** Only: in. */
  place_of_supply?: string;
  project_id?: string;
  reference_number?: string;
  template_id?: string;
  terms?: string;
}
