// Generated from specs/ by `pnpm generate`. Do not edit.
export interface AcquisitionVatSummary {
  tax_amount?: string;
  tax_name?: string;
}

export interface Address {
  address?: string;
  attention?: string;
  city?: string;
  country?: string;
  fax?: string;
  phone?: string;
  state?: string;
  state_code?: string;
  street2?: string;
  zip?: string;
}

export interface AddressInput {
  address?: string;
  attention?: string;
  city?: string;
  country?: string;
  fax?: string;
  phone?: string;
  state?: string;
  street2?: string;
  zip?: string;
}

export interface AddressUpdate {
  address?: string;
  city?: string;
  country?: string;
  fax?: string;
  state?: string;
  zip?: string;
}

export interface ApiError {
  code: number;
  error_info?: unknown;
  message: string;
}

export interface AppliedPayment {
  amount_applied?: number;
  payment_id?: string;
}

export interface BankTransactionBill {
  amount_applied?: number;
  bill_id?: string;
  bill_payment_id?: string;
  tax_amount_withheld?: number;
}

export interface CommentCreate {
  description: string;
}

export interface CommentInput {
  description?: string;
}

export interface CommunicationPreference {
  is_email_enabled?: boolean;
  /** Only: SMS integration. */
  is_sms_enabled?: boolean;
  /** Only: WhatsApp integration. */
  is_whatsapp_enabled?: boolean;
}

export interface ContactCommunicationPreference {
  /** Only: SMS integration. */
  is_sms_enabled?: boolean;
  /** Only: WhatsApp integration. */
  is_whatsapp_enabled?: boolean;
}

export interface ContactEmail {
  body: string;
  subject: string;
  to_mail_ids: string[];
}

export interface ContactPersonAssociation {
  communication_preference?: CommunicationPreference;
  contact_person_email?: string;
  contact_person_id?: string;
  contact_person_name?: string;
  first_name?: string;
  last_name?: string;
  mobile?: string;
  phone?: string;
}

export interface ContactPersonAssociationInput {
  communication_preference?: CommunicationPreference;
  contact_person_id?: string;
}

export interface CustomField {
  api_name?: string;
  custom_field_id?: string;
  customfield_id?: string;
  data_type?: string;
  edit_on_portal?: boolean;
  edit_on_store?: boolean;
  index?: number;
  is_active?: boolean;
  is_dependent_field?: boolean;
  label?: string;
  order?: number;
  search_entity?: string;
  show_in_all_pdf?: boolean;
  show_in_portal?: boolean;
  show_in_store?: boolean;
  show_on_pdf?: boolean;
  value?: string | number | boolean | string[];
  value_formatted?: string;
}

export interface CustomFieldInput {
  api_name?: string;
  custom_field_id?: string;
  customfield_id?: string;
  data_type?: string;
  index?: number;
  label?: string;
  show_on_pdf?: boolean;
  value?: string | number | boolean | string[];
  value_formatted?: string;
}

export interface CustomFieldUpdate {
  customfield_id?: string;
  value?: string | number | boolean | string[];
}

export interface Document {
  attachment_order?: number;
  can_show_in_portal?: boolean;
  document_id?: string;
  document_type?: string;
  file_name?: string;
  file_size?: number;
  file_size_formatted?: string;
  file_type?: string;
}

export interface DocumentInput {
  document_id?: string;
  file_name?: string;
}

export interface EInvoicePush {
  ack_date?: string;
  ack_no?: string;
  internal_data?: string;
  signed_qr_code?: string;
  uuid?: string;
}

export interface EmailContent {
  body?: string;
  customer_id?: string;
  emailtemplates?: EmailTemplateReference[];
  error_list?: string[];
  file_name?: string;
  from_emails?: FromEmail[];
  subject?: string;
  to_contacts?: ToContact[];
}

export interface EmailTemplateReference {
  email_template_id?: string;
  name?: string;
  selected?: boolean;
}

export interface Envelope {
  code: number;
  message: string;
}

export interface EstimateAddComment {
  description?: string;
  show_comment_to_clients?: boolean;
}

export interface ExpenseAcquisitionVatSummary {
  tax?: ExpenseTax;
}

export interface ExpenseTax {
  tax_amount?: number;
  tax_name?: string;
}

export interface FromEmail {
  email?: string;
  selected?: boolean;
  user_name?: string;
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

export interface InvoiceAddComment {
  description?: string;
  payment_expected_date?: string;
  show_comment_to_clients?: boolean;
}

export interface Journal {
  bcy_total?: number;
  created_time?: string;
  currency_code?: string;
  currency_id?: string;
  currency_symbol?: string;
  custom_fields?: CustomField[];
  entry_number?: string;
  exchange_rate?: number;
  /** Only: eu, uk. */
  include_in_vat_return?: boolean;
  /** Only: au. */
  is_bas_adjustment?: boolean;
  journal_date?: string;
  journal_id: string;
  journal_type?: "Cash" | "Both" | (string & {});
  last_modified_time?: string;
  line_item_total?: number;
  line_items?: LineItem[];
  location_id?: string;
  location_name?: string;
  notes?: string;
  price_precision?: number;
  /** Only: uk. */
  product_type?: "digital_service" | "goods" | "service" | (string & {});
  reference_number?: string;
  status?: "draft" | "published" | (string & {});
  tags?: Tag[];
  taxes?: TaxAmount[];
  total?: number;
  /** Only: eu, uk. */
  vat_treatment?: string;
}

export interface JournalCreate {
  currency_id?: string;
  custom_fields?: CustomFieldInput[];
  exchange_rate?: number;
  /** Only: eu, uk. */
  include_in_vat_return?: boolean;
  /** Only: au. */
  is_bas_adjustment?: boolean;
  journal_date: string;
  journal_type?: "Cash" | "Both";
  line_items?: JournalLineItem[];
  location_id?: string;
  notes?: string;
  /** Only: uk. */
  product_type?: "digital_service" | "goods" | "service";
  reference_number?: string;
  status?: "draft" | "published";
  tags?: TagInput[];
  /** Only: au, ca, in, us. */
  tax_exemption_code?: string;
  /** Only: au, ca, in, mx, us. */
  tax_exemption_type?: "customer" | "item";
  /** Only: eu, uk. */
  vat_treatment?: string;
}

export interface JournalInvoice {
  amount_applied?: number;
  invoice_id?: string;
}

export interface JournalLineItem {
  account_id?: string;
  /** Only: uk. */
  acquisition_vat_id?: string;
  amount: number;
  customer_id?: string;
  debit_or_credit: "debit" | "credit";
  description?: string;
  line_id?: string;
  location_id?: string;
  project_id?: string;
  /** Only: uk. */
  reverse_charge_vat_id?: string;
  tags?: TagInput[];
  /** Only: au, ca, mx, us. */
  tax_authority_id?: string;
  /** Only: au, ca, us. */
  tax_authority_name?: string;
  /** Only: au, ca, in, us. */
  tax_exemption_code?: string;
  /** Only: au, ca, in, mx, us. */
  tax_exemption_id?: string;
  /** Only: au, ca, in, mx, us. */
  tax_exemption_type?: "customer" | "item";
  tax_id?: string;
}

export interface JournalListItem {
  [member: `cf_${string}`]: unknown;
  bcy_total?: number;
  currency_id?: string;
  custom_field?: string;
  entity_type?: string;
  entry_number?: string;
  journal_date?: string;
  journal_id: string;
  journal_type?: "Cash" | "Both" | (string & {});
  notes?: string;
  reference_number?: string;
  tags?: Tag[];
  total?: number;
}

export interface JournalUpdate {
  currency_id?: string;
  custom_fields?: CustomFieldInput[];
  exchange_rate?: number;
  /** Only: eu, uk. */
  include_in_vat_return?: boolean;
  /** Only: au. */
  is_bas_adjustment?: boolean;
  journal_date?: string;
  journal_type?: "Cash" | "Both";
  line_items?: JournalLineItem[];
  location_id?: string;
  notes?: string;
  /** Only: uk. */
  product_type?: "digital_service" | "goods" | "service";
  reference_number?: string;
  tags?: TagInput[];
  /** Only: au, ca, in, us. */
  tax_exemption_code?: string;
  /** Only: au, ca, in, mx, us. */
  tax_exemption_type?: "customer" | "item";
  /** Only: eu, uk. */
  vat_treatment?: string;
}

export interface LineItem {
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
  amount?: number;
  bcy_amount?: number;
  customer_id?: string;
  customer_name?: string;
  debit_or_credit?: "debit" | "credit" | (string & {});
  description?: string;
  line_id?: string;
  location_id?: string;
  location_name?: string;
  project_id?: string;
  project_name?: string;
  /** Only: eu, uk. */
  reverse_charge_vat_amount?: string;
  /** Only: uk. */
  reverse_charge_vat_id?: string;
  /** Only: eu, uk. */
  reverse_charge_vat_name?: string;
  /** Only: eu, uk. */
  reverse_charge_vat_percentage?: string;
  tags?: Tag[];
  /** Only: au, ca, mx, us. */
  tax_authority_id?: string;
  /** Only: au, ca, us. */
  tax_authority_name?: string;
  /** Only: au, ca, in, us. */
  tax_exemption_code?: string;
  /** Only: au, ca, in, mx, us. */
  tax_exemption_id?: string;
  /** Only: au, ca, in, mx, us. */
  tax_exemption_type?: "customer" | "item" | (string & {});
  tax_id?: string;
  tax_name?: string;
  tax_percentage?: string;
  tax_type?: string;
}

export interface LineItemTax {
  tax_amount?: number;
  tax_id?: string;
  tax_name?: string;
}

export interface PageContext {
  applied_filter?: string;
  custom_fields?: unknown[];
  has_more_page?: boolean;
  page?: number;
  per_page?: number;
  report_name?: string;
  search_criteria?: unknown[];
  sort_column?: string;
  sort_order?: string;
  total?: number;
  total_pages?: number;
}

export interface PaymentGateway {
  additional_field1?: "standard" | "adaptive" | (string & {});
  configured?: boolean;
  gateway_name?: "paypal" | "authorize_net" | "payflow_pro" | "stripe" | "2checkout" | "braintree" | (string & {});
}

export interface PaymentGatewayInput {
  additional_field1?: "standard" | "adaptive";
  configured?: boolean;
  gateway_name?: "paypal" | "authorize_net" | "payflow_pro" | "stripe" | "2checkout" | "braintree";
}

export interface PaymentOption {
  payment_gateways?: PaymentGateway[];
}

export interface PaymentOptionInput {
  payment_gateways?: PaymentGatewayInput[];
}

export interface Reason {
  reason?: string;
}

export interface Tag {
  description?: string;
  is_active?: boolean;
  is_class?: boolean;
  is_draft?: boolean;
  is_mandatory?: boolean;
  is_tag_mandatory?: boolean;
  tag_id?: string;
  tag_name?: string;
  tag_option_id?: string;
  tag_option_name?: string;
  tag_order?: number;
}

export interface TagInput {
  is_tag_mandatory?: boolean;
  tag_id?: string;
  tag_name?: string;
  tag_option_id?: string;
  tag_option_name?: string;
}

export interface TaxAmount {
  debit_or_credit?: "debit" | "credit" | (string & {});
  is_default_tax?: boolean;
  is_editable?: boolean;
  is_value_added?: boolean;
  /** Only: mx. */
  output_tax_account_name?: string;
  /** Only: mx. */
  purchase_tax_account_id?: string;
  /** Only: mx. */
  purchase_tax_account_name?: string;
  tax_account?: boolean;
  /** Only: mx. */
  tax_account_id?: string;
  tax_amount?: number;
  /** Only: mx, us. */
  tax_authority_id?: string;
  tax_authority_name?: string;
  /** Only: mx. */
  tax_factor?: "rate" | "share" | (string & {});
  tax_id?: string;
  tax_name?: string;
  tax_percentage?: number;
  /** Only: in, mx, za. */
  tax_specific_type?: "igst" | "cgst" | "sgst" | "nil" | "cess" | (string & {});
  tax_type?: string;
}

export interface Template {
  template_id?: string;
  template_name?: string;
  template_type?: string;
}

export interface ToContact {
  contact_person_id?: string;
  email?: string;
  first_name?: string;
  last_name?: string;
  mobile?: string;
  phone?: string;
  salutation?: string;
  selected?: boolean;
}
