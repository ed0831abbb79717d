// Generated from specs/ by `pnpm generate`. Do not edit.
import type { Address, AppliedPayment, ContactPersonAssociation, ContactPersonAssociationInput, CustomField, CustomFieldInput, EmailTemplateReference, PaymentOption, PaymentOptionInput, Tag, TagInput, TaxAmount } from "../schemas/common.ts";

export interface ApplyCreditNote {
  amount_applied?: number;
  creditnote_id?: string;
}

export interface BatchPayment {
  account_id?: string;
  amount?: string;
  payment_mode?: string;
}

export interface CcMail {
  email?: unknown;
  user_name?: string;
}

export interface EmailErrors {
  ids?: string[];
  message?: string;
}

export interface EmailSuccesses {
  message?: string;
  sent_count?: number;
}

export interface Invoice {
  ach_payment_initiated?: boolean;
  adjustment?: number;
  adjustment_description?: string;
  allow_partial_payments?: boolean;
  attachment_name?: string;
  balance?: number;
  billing_address?: Address;
  can_send_in_mail?: boolean;
  /** Only: mx. */
  cfdi_reference_type?: "return_of_merchandise" | "substitution_previous_cfdi" | "transfer_of_goods" | "invoice_generated_from_order" | "cfdi_for_advance" | (string & {});
  /** Only: mx. */
  cfdi_usage?: "acquisition_of_merchandise" | "return_discount_bonus" | "general_expense" | "buildings" | "furniture_office_equipment" | "transport_equipment" | "computer_equipmentdye_molds_tools" | "telephone_communication" | "satellite_communication" | "other_machinery_equipment" | "hospital_expense" | "medical_expense_disability" | "funeral_expense" | "donation" | "interest_mortage_loans" | "contribution_sar" | "medical_expense_insurance_pormium" | "school_transportation_expense" | "deposit_saving_account" | "payment_educational_service" | "no_tax_effect" | "payment" | "payroll" | (string & {});
  client_viewed_time?: string;
  contact_persons_associated?: ContactPersonAssociation[];
  created_time?: string;
  credits_applied?: number;
  currency_code?: string;
  currency_id?: string;
  custom_fields?: CustomField[];
  customer_id?: string;
  customer_name?: string;
  date?: string;
  discount?: number;
  discount_type?: string;
  due_date?: string;
  exchange_rate?: number;
  /** Only: in. */
  gst_no?: string;
  /** Only: in. */
  gst_treatment?: "business_gst" | "business_none" | "overseas" | "consumer" | (string & {});
  has_attachment?: boolean;
  invoice_id: string;
  invoice_number?: string;
  invoice_url?: string;
  is_discount_before_tax?: boolean;
  is_emailed?: boolean;
  is_inclusive_tax?: boolean;
  /** Only: in. */
  is_pre_gst?: boolean;
  /** Only: za. */
  is_reverse_charge_applied?: boolean;
  is_viewed_by_client?: boolean;
  last_modified_time?: string;
  last_payment_date?: string;
  last_reminder_sent_date?: string;
  line_items?: InvoiceLineItem[];
  location_id?: string;
  location_name?: string;
  notes?: string;
  payment_expected_date?: string;
  payment_made?: number;
  payment_options?: PaymentOption;
  payment_reminder_enabled?: boolean;
  payment_terms?: number;
  payment_terms_label?: string;
  /** Only: gcc, in. */
  place_of_supply?: string;
  price_precision?: number;
  recurring_invoice_id?: string;
  /** Only: mx. */
  reference_invoice_id?: string;
  reference_number?: string;
  reminders_sent?: number;
  salesorder_id?: string;
  salesorder_number?: string;
  salesorders?: InvoiceSalesOrder;
  salesperson_id?: string;
  salesperson_name?: string;
  shipping_address?: Address;
  shipping_charge?: string;
  status?: "sent" | "draft" | "overdue" | "paid" | "void" | "unpaid" | "partially_paid" | "viewed" | (string & {});
  sub_total?: number;
  tags?: Tag[];
  tax_amount_withheld?: number;
  tax_total?: number;
  /** Only: gcc, ke, mx, za. */
  tax_treatment?: string;
  taxes?: TaxAmount[];
  template_id?: string;
  template_name?: string;
  terms?: string;
  total?: number;
  vat_reg_no?: string;
  /** Only: uk. */
  vat_treatment?: string;
  write_off_amount?: number;
}

export interface InvoiceAddOnlinePaymentBankAccount {
  account_id?: string;
  account_number?: string;
  account_type?: string;
  autobill_client_status?: string;
  bank_name?: string;
  enable_autobilling?: boolean;
  first_name?: string;
  gateway?: string;
  invoice_ids?: string;
  last_name?: string;
  payment_amount?: number;
  routing_number?: string;
}

export interface InvoiceApplyCredits {
  apply_creditnotes: ApplyCreditNote[];
  invoice_payments: AppliedPayment[];
}

export interface InvoiceComment {
  comment_id?: string;
  comment_type?: string;
  commented_by?: string;
  commented_by_id?: string;
  date?: string;
  date_description?: string;
  description?: string;
  invoice_id?: string;
  operation_type?: string;
  time?: string;
  transaction_id?: string;
  transaction_type?: string;
}

export interface InvoiceContact {
  contact_id?: string;
  email?: boolean;
  snail_mail?: boolean;
}

export interface InvoiceCreate {
  adjustment?: number;
  adjustment_description?: string;
  allow_partial_payments?: boolean;
  /** Only: Avalara Integration. */
  avatax_exempt_no?: string;
  /** Only: Avalara Integration. */
  avatax_tax_code?: string;
  /** Only: Avalara Integration. */
  avatax_use_code?: string;
  batch_payments?: BatchPayment[];
  billing_address_id?: string;
  /** Only: mx. */
  cfdi_usage?: "acquisition_of_merchandise" | "return_discount_bonus" | "general_expense" | "buildings" | "furniture_office_equipment" | "transport_equipment" | "computer_equipmentdye_molds_tools" | "telephone_communication" | "satellite_communication" | "other_machinery_equipment" | "hospital_expense" | "medical_expense_disability" | "funeral_expense" | "donation" | "interest_mortage_loans" | "contribution_sar" | "medical_expense_insurance_pormium" | "school_transportation_expense" | "deposit_saving_account" | "payment_educational_service" | "no_tax_effect" | "payment" | "payroll";
  contact_persons?: string[];
  contact_persons_associated?: ContactPersonAssociationInput[];
  currency_id?: string;
  custom_body?: string;
  custom_fields?: CustomFieldInput[];
  custom_subject?: string;
  customer_id: string;
  date?: string;
  discount?: number;
  discount_type?: string;
  due_date?: string;
  exchange_rate?: number;
  expense_id?: string;
  /** Only: in. */
  gst_no?: string;
  /** Only: in. */
  gst_treatment?: "business_gst" | "business_none" | "overseas" | "consumer";
  invoice_number?: string;
  invoiced_estimate_id?: string;
  is_discount_before_tax?: boolean;
  is_inclusive_tax?: boolean;
  /** Only: za. */
  is_reverse_charge_applied?: boolean;
  line_items: InvoiceLineItemInput[];
  location_id?: string;
  notes?: string;
  payment_options?: PaymentOptionInput;
  payment_terms?: number;
  payment_terms_label?: string;
  /** Only: gcc, in. */
  place_of_supply?: string;
  reason?: string;
  recurring_invoice_id?: string;
  reference_invoice_id?: string;
  reference_invoice_type?: string;
  reference_number?: string;
  salesorder_item_id?: string;
  salesperson_name?: string;
  send?: boolean;
  shipping_address_id?: string;
  shipping_charge?: string;
  tags?: TagInput[];
  /** Only: us. */
  tax_authority_id?: string;
  /** Only: in, us. */
  tax_exemption_id?: string;
  tax_id?: string;
  /** Only: gcc, ke, mx, za. */
  tax_treatment?: string;
  template_id?: string;
  terms?: string;
  time_entry_ids?: string[];
  type?: "debit_note";
  /** Only: uk. */
  vat_treatment?: string;
}

export interface InvoiceCreateAsynchronousOnlinePayment {
  gateway?: string;
  invoice_ids?: string;
  payment_amount?: number;
}

export interface InvoiceCreateSynchronousOnlinePayment {
  address?: string;
  card_number?: string;
  card_token?: string;
  city?: string;
  country?: string;
  cvv?: string;
  first_name?: string;
  gateway?: string;
  invoice_ids?: string;
  last_name?: string;
  payment_amount?: number;
  state?: string;
}

export interface InvoiceCredit {
  amount_applied?: number;
  credited_date?: string;
  creditnote_id?: string;
  creditnotes_invoice_id?: string;
  creditnotes_number?: string;
}

export interface InvoiceDocument {
  created_time?: string;
  document_id?: string;
  document_name?: string;
  document_url?: string;
  file_name?: string;
  file_size?: number;
  file_type?: string;
  last_modified_time?: string;
}

export interface InvoiceEmail {
  body?: string;
  cc_mail_ids?: string[];
  from_address_id?: string;
  send_from_org_email_id?: boolean;
  subject?: string;
  to_mail_ids: string[];
}

export interface InvoiceEmailContent {
  attach_pdf?: boolean;
  attachment_name?: string;
  bcc_mails?: string[];
  bcc_mails_str?: string;
  body?: string;
  cc_mails_list?: CcMail[];
  cc_mails_str?: string;
  customer_id?: string;
  customer_name?: string;
  deprecated_placeholders_used?: string[];
  documents?: string;
  emailtemplate_documents?: string[];
  emailtemplates?: EmailTemplateReference[];
  entity_id?: string;
  error_list?: string[];
  file_name?: string;
  file_name_without_extension?: string;
  from_address?: string;
  from_email?: string;
  from_emails?: InvoiceFromEmail[];
  gateways_associated?: boolean;
  gateways_configured?: boolean;
  subject?: string;
  to_contacts?: InvoiceToContact[];
  to_mails_str?: string;
}

export interface InvoiceError {
  code?: number;
  ids?: string[];
  message?: string;
}

export interface InvoiceFromEmail {
  email?: unknown;
  is_org_email_id?: boolean;
  organization_contact_id?: string;
  selected?: boolean;
  user_name?: string;
}

export interface InvoiceLineItem {
  bcy_rate?: number;
  description?: string;
  discount?: number;
  discount_amount?: number;
  expense_id?: string;
  expense_receipt_name?: string;
  item_id?: string;
  item_order?: number;
  item_total?: number;
  item_type?: string;
  line_item_category?: "line_item" | "header" | "subtotal" | (string & {});
  line_item_id?: string;
  location_id?: string;
  location_name?: string;
  name?: string;
  product_type?: "goods" | "services" | (string & {});
  project_id?: string;
  project_name?: string;
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
  time_entry_ids?: string[];
  unit?: string;
  /** Only: mx. */
  unitkey_code?: string;
}

export interface InvoiceLineItemInput {
  bcy_rate?: number;
  bill_id?: string;
  bill_item_id?: string;
  description?: string;
  discount?: number;
  discount_amount?: number;
  expense_id?: string;
  expense_receipt_name?: string;
  /** Only: in, ke, za. */
  hsn_or_sac?: string;
  item_id: string;
  item_order?: number;
  line_item_category?: "line_item" | "header" | "subtotal";
  location_id?: string;
  name?: string;
  product_type?: "goods" | "services";
  project_id?: string;
  quantity?: number;
  rate?: number;
  salesorder_item_id?: string;
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
  time_entry_ids?: string[];
  unit?: string;
  /** Only: mx. */
  unitkey_code?: string;
}

export interface InvoiceListItem {
  [member: `cf_${string}`]: unknown;
  ach_payment_initiated?: boolean;
  adjustment?: number;
  balance?: string;
  client_viewed_time?: string;
  created_time?: string;
  currency_code?: string;
  currency_id?: string;
  custom_fields?: CustomField[];
  customer_id?: string;
  customer_name?: string;
  date?: string;
  documents?: string;
  due_date?: string;
  due_days?: string;
  exchange_rate?: number;
  has_attachment?: boolean;
  invoice_id: string;
  invoice_number?: string;
  is_emailed?: boolean;
  is_viewed_by_client?: boolean;
  last_modified_time?: string;
  last_payment_date?: string;
  last_reminder_sent_date?: string;
  location_id?: string;
  location_name?: string;
  payment_expected_date?: string;
  reference_number?: string;
  reminders_sent?: number;
  salesperson_id?: string;
  salesperson_name?: string;
  schedule_time?: string;
  shipping_charge?: string;
  status?: "sent" | "draft" | "overdue" | "paid" | "void" | "unpaid" | "partially_paid" | "viewed" | (string & {});
  tags?: Tag[];
  total?: string;
  write_off_amount?: number;
}

export interface InvoicePayment {
  amount?: number;
  date?: string;
  description?: string;
  exchange_rate?: number;
  invoice_id?: string;
  invoice_payment_id?: string;
  is_single_invoice_payment?: boolean;
  online_transaction_id?: string;
  payment_id: string;
  payment_mode?: string;
  payment_number?: number;
  reference_number?: string;
  tax_amount_withheld?: number;
}

export interface InvoicePaymentLink {
  share_link?: string;
}

export interface InvoicePreviewCoupons {
  adjustment?: number;
  adjustment_description?: string;
  allow_partial_payments?: boolean;
  /** Only: Avalara Integration. */
  avatax_exempt_no?: string;
  /** Only: Avalara Integration. */
  avatax_tax_code?: string;
  /** Only: Avalara Integration. */
  avatax_use_code?: string;
  batch_payments?: BatchPayment[];
  billing_address_id?: string;
  /** Only: mx. */
  cfdi_usage?: "acquisition_of_merchandise" | "return_discount_bonus" | "general_expense" | "buildings" | "furniture_office_equipment" | "transport_equipment" | "computer_equipmentdye_molds_tools" | "telephone_communication" | "satellite_communication" | "other_machinery_equipment" | "hospital_expense" | "medical_expense_disability" | "funeral_expense" | "donation" | "interest_mortage_loans" | "contribution_sar" | "medical_expense_insurance_pormium" | "school_transportation_expense" | "deposit_saving_account" | "payment_educational_service" | "no_tax_effect" | "payment" | "payroll";
  contact_persons?: string[];
  contact_persons_associated?: ContactPersonAssociationInput[];
  currency_id?: string;
  custom_body?: string;
  custom_fields?: CustomFieldInput[];
  custom_subject?: string;
  customer_id: string;
  date?: string;
  discount?: number;
  discount_type?: string;
  due_date?: string;
  exchange_rate?: number;
  expense_id?: string;
  /** Only: in. */
  gst_no?: string;
  /** Only: in. */
  gst_treatment?: "business_gst" | "business_none" | "overseas" | "consumer";
  invoice_number?: string;
  invoiced_estimate_id?: string;
  is_discount_before_tax?: boolean;
  is_inclusive_tax?: boolean;
  /** Only: za. */
  is_reverse_charge_applied?: boolean;
  line_items: InvoiceLineItemInput[];
  location_id?: string;
  notes?: string;
  payment_options?: PaymentOptionInput;
  payment_terms?: number;
  payment_terms_label?: string;
  /** Only: gcc, in. */
  place_of_supply?: string;
  reason?: string;
  recurring_invoice_id?: string;
  reference_number?: string;
  salesorder_item_id?: string;
  salesperson_name?: string;
  send?: boolean;
  shipping_address_id?: string;
  shipping_charge?: string;
  tags?: TagInput[];
  /** Only: us. */
  tax_authority_id?: string;
  /** Only: in, us. */
  tax_exemption_id?: string;
  tax_id?: string;
  /** Only: gcc, ke, mx, za. */
  tax_treatment?: string;
  template_id?: string;
  terms?: string;
  time_entry_ids?: string[];
  /** Only: uk. */
  vat_treatment?: string;
}

export interface InvoiceReminderResult {
  code?: number;
  email_errors_info?: EmailErrors[];
  email_success_info?: EmailSuccesses;
}

export interface InvoiceSalesOrder {
  crm_custom_reference_id?: string;
  date?: string;
  reference_number?: string;
  salesorder_id?: string;
  salesorder_number?: string;
  salesorder_order_status?: string;
  shipment_date?: string;
  sub_total?: number;
  sub_total_formatted?: string;
  total?: string;
  total_formatted?: string;
}

export interface InvoiceScheduleEmail {
  schedule_time?: string;
}

export interface InvoiceSendPaymentReminder {
  body?: string;
  cc_mail_ids: string[];
  send_from_org_email_id?: boolean;
  subject?: string;
  to_mail_ids?: string[];
}

export interface InvoiceToContact {
  contact_person_id?: string;
  email?: unknown;
  first_name?: string;
  last_name?: string;
  mobile?: string;
  phone?: string;
  salutation?: string;
  selected?: boolean;
}

export interface InvoiceUpdate {
  adjustment?: number;
  adjustment_description?: string;
  allow_partial_payments?: boolean;
  /** Only: Avalara Integration. */
  avatax_exempt_no?: string;
  /** Only: Avalara Integration. */
  avatax_tax_code?: string;
  /** Only: Avalara Integration. */
  avatax_use_code?: string;
  /** Only: mx. */
  cfdi_reference_type?: "return_of_merchandise" | "substitution_previous_cfdi" | "transfer_of_goods" | "invoice_generated_from_order" | "cfdi_for_advance";
  /** Only: mx. */
  cfdi_usage?: "acquisition_of_merchandise" | "return_discount_bonus" | "general_expense" | "buildings" | "furniture_office_equipment" | "transport_equipment" | "computer_equipmentdye_molds_tools" | "telephone_communication" | "satellite_communication" | "other_machinery_equipment" | "hospital_expense" | "medical_expense_disability" | "funeral_expense" | "donation" | "interest_mortage_loans" | "contribution_sar" | "medical_expense_insurance_pormium" | "school_transportation_expense" | "deposit_saving_account" | "payment_educational_service" | "no_tax_effect" | "payment" | "payroll";
  contact_persons_associated?: ContactPersonAssociationInput[];
  currency_id?: string;
  custom_body?: string;
  custom_fields?: CustomFieldInput[];
  custom_subject?: string;
  customer_id?: string;
  date?: string;
  discount?: number;
  discount_type?: string;
  due_date?: string;
  exchange_rate?: number;
  expense_id?: string;
  /** Only: in. */
  gst_no?: string;
  /** Only: in. */
  gst_treatment?: "business_gst" | "business_none" | "overseas" | "consumer";
  invoice_number?: string;
  invoiced_estimate_id?: string;
  is_discount_before_tax?: boolean;
  is_inclusive_tax?: boolean;
  /** Only: za. */
  is_reverse_charge_applied?: boolean;
  line_item_id?: string;
  line_items?: InvoiceUpdateLineItem[];
  location_id?: string;
  notes?: string;
  payment_options?: PaymentOptionInput;
  payment_terms?: number;
  payment_terms_label?: string;
  /** Only: gcc, in. */
  place_of_supply?: string;
  reason?: string;
  recurring_invoice_id?: string;
  /** Only: mx. */
  reference_invoice_id?: string;
  reference_number?: string;
  salesorder_item_id?: string;
  salesperson_name?: string;
  shipping_charge?: string;
  tags?: TagInput[];
  /** Only: us. */
  tax_authority_id?: string;
  /** Only: in, us. */
  tax_exemption_id?: string;
  tax_id?: string;
  /** Only: gcc, ke, mx, za. */
  tax_treatment?: string;
  template_id?: string;
  terms?: string;
  type?: "debit_note";
  /** Only: uk. */
  vat_treatment?: string;
}

export interface InvoiceUpdateByCustomField {
  adjustment?: number;
  adjustment_description?: string;
  allow_partial_payments?: boolean;
  /** Only: Avalara Integration. */
  avatax_exempt_no?: string;
  /** Only: Avalara Integration. */
  avatax_tax_code?: string;
  /** Only: Avalara Integration. */
  avatax_use_code?: string;
  /** Only: mx. */
  cfdi_reference_type?: "return_of_merchandise" | "substitution_previous_cfdi" | "transfer_of_goods" | "invoice_generated_from_order" | "cfdi_for_advance";
  /** Only: mx. */
  cfdi_usage?: "acquisition_of_merchandise" | "return_discount_bonus" | "general_expense" | "buildings" | "furniture_office_equipment" | "transport_equipment" | "computer_equipmentdye_molds_tools" | "telephone_communication" | "satellite_communication" | "other_machinery_equipment" | "hospital_expense" | "medical_expense_disability" | "funeral_expense" | "donation" | "interest_mortage_loans" | "contribution_sar" | "medical_expense_insurance_pormium" | "school_transportation_expense" | "deposit_saving_account" | "payment_educational_service" | "no_tax_effect" | "payment" | "payroll";
  contact_persons_associated?: ContactPersonAssociationInput[];
  currency_id?: string;
  custom_body?: string;
  custom_fields?: CustomFieldInput[];
  custom_subject?: string;
  customer_id?: string;
  date?: string;
  discount?: number;
  discount_type?: string;
  due_date?: string;
  exchange_rate?: number;
  expense_id?: string;
  /** Only: in. */
  gst_no?: string;
  /** Only: in. */
  gst_treatment?: "business_gst" | "business_none" | "overseas" | "consumer";
  invoice_number?: string;
  invoiced_estimate_id?: string;
  is_discount_before_tax?: boolean;
  is_inclusive_tax?: boolean;
  /** Only: za. */
  is_reverse_charge_applied?: boolean;
  line_item_id?: string;
  line_items?: InvoiceUpdateByCustomFieldLineItem[];
  location_id?: string;
  notes?: string;
  payment_options?: PaymentOptionInput;
  payment_terms?: number;
  payment_terms_label?: string;
  /** Only: gcc, in. */
  place_of_supply?: string;
  reason?: string;
  recurring_invoice_id?: string;
  /** Only: mx. */
  reference_invoice_id?: string;
  reference_number?: string;
  salesorder_item_id?: string;
  salesperson_name?: string;
  shipping_charge?: string;
  tags?: TagInput[];
  /** Only: us. */
  tax_authority_id?: string;
  /** Only: in, us. */
  tax_exemption_id?: string;
  tax_id?: string;
  /** Only: gcc, ke, mx, za. */
  tax_treatment?: string;
  template_id?: string;
  terms?: string;
  /** Only: uk. */
  vat_treatment?: string;
}

export interface InvoiceUpdateByCustomFieldLineItem {
  bcy_rate?: number;
  description?: string;
  discount?: number;
  discount_amount?: number;
  expense_id?: string;
  expense_receipt_name?: string;
  /** Only: in, ke, za. */
  hsn_or_sac?: string;
  item_id: string;
  item_order?: number;
  line_item_category?: "line_item" | "header" | "subtotal";
  location_id?: string;
  name?: string;
  product_type?: "goods" | "services";
  project_id?: string;
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
  time_entry_ids?: string[];
  unit?: string;
  /** Only: mx. */
  unitkey_code?: string;
}

export interface InvoiceUpdateLineItem {
  bcy_rate?: number;
  description?: string;
  discount?: number;
  discount_amount?: number;
  expense_id?: string;
  expense_receipt_name?: string;
  hsn_or_sac?: string;
  item_id: string;
  item_order?: number;
  item_total?: number;
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
  tax_id?: string;
  tax_name?: string;
  tax_percentage?: number;
  /** Only: gcc. */
  tax_treatment_code?: string;
  tax_type?: string;
  /** Only: mx. */
  tds_tax_id?: string;
  time_entry_ids?: string[];
  unit?: string;
  /** Only: mx. */
  unitkey_code?: string;
}

export interface InvoiceUpdateShippingAddress {
  address?: string;
  city?: string;
  country?: string;
  fax?: string;
  state?: string;
  street2?: string;
  zip?: string;
}

export interface UpdatedComment {
  comment_id?: string;
  comment_type?: string;
  commented_by?: string;
  commented_by_id?: string;
  date?: string;
  date_description?: string;
  description?: string;
  invoice_id?: string;
  time?: string;
}
