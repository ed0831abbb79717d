// Generated from specs/ by `pnpm generate`. Do not edit.
import type { Address, AssemblyBatch, ContactPersonAssociation, ContactPersonAssociationInput, CustomField, CustomFieldInput, EmailTemplateReference, GetStorage, InvoiceBatch, PackageBatch, PackageStorage, PaymentOption, PaymentOptionInput, TaxListItem, ToContact, UpdateStorage } from "../schemas/common.ts";

export interface AppliedCredit {
  amount_applied?: number;
  credited_date?: string;
  creditnote_id?: string;
  creditnotes_invoice_id?: string;
  creditnotes_number?: string;
}

export interface ApplyCreditNote {
  amount_applied?: number;
  creditnote_id?: string;
}

export interface CcMail {
  email?: string;
  user_name?: string;
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
  discount_type?: "entity_level" | "item_level" | (string & {});
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
  /** Only: in. */
  place_of_supply?: string;
  price_precision?: number;
  recurring_invoice_id?: string;
  /** Only: mx. */
  reference_invoice_id?: string;
  reference_number?: string;
  reminders_sent?: number;
  salesperson_id?: string;
  salesperson_name?: string;
  shipping_address?: Address;
  shipping_charge?: string;
  status?: "sent" | "draft" | "overdue" | "paid" | "void" | "unpaid" | "partially_paid" | "viewed" | (string & {});
  sub_total?: number;
  tax_amount_withheld?: number;
  tax_total?: number;
  /** Only: mx. */
  tax_treatment?: string;
  taxes?: TaxListItem[];
  template_id?: string;
  template_name?: string;
  terms?: string;
  total?: number;
  write_off_amount?: number;
}

export interface InvoiceApplyCredits {
  apply_creditnotes?: ApplyCreditNote[];
  invoice_payments?: InvoicePayment[];
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

export interface InvoiceCreate {
  adjustment?: number;
  adjustment_description?: string;
  allow_partial_payments?: boolean;
  /** Only: Avalara Integration. */
  avatax_exempt_no?: string;
  /** Only: Avalara Integration. */
  avatax_use_code?: string;
  billing_address_id?: string;
  /** Only: mx. */
  cfdi_usage?: "acquisition_of_merchandise" | "return_discount_bonus" | "general_expense" | "buildings" | "furniture_office_equipment" | "transport_equipment" | "computer_equipmentdye_molds_tools" | "telephone_communication" | "satellite_communication" | "other_machinery_equipment" | "hospital_expense" | "medical_expense_disability" | "funeral_expense" | "donation" | "interest_mortage_loans" | "contribution_sar" | "medical_expense_insurance_pormium" | "school_transportation_expense" | "deposit_saving_account" | "payment_educational_service" | "no_tax_effect" | "payment" | "payroll";
  contact_persons_associated?: ContactPersonAssociationInput[];
  custom_body?: string;
  custom_fields?: CustomFieldInput[];
  custom_subject?: string;
  customer_id: string;
  date?: string;
  discount?: number;
  discount_type?: "entity_level" | "item_level";
  due_date?: string;
  exchange_rate?: number;
  /** Only: in. */
  gst_no?: string;
  /** Only: in. */
  gst_treatment?: "business_gst" | "business_none" | "overseas" | "consumer";
  invoice_number?: string;
  invoiced_estimate_id?: string;
  is_discount_before_tax?: boolean;
  is_inclusive_tax?: boolean;
  line_items: InvoiceCreateLineItem[];
  location_id?: string;
  notes?: string;
  payment_options?: PaymentOptionInput;
  payment_terms?: number;
  payment_terms_label?: string;
  /** Only: in. */
  place_of_supply?: string;
  project_id?: string;
  reason?: string;
  recurring_invoice_id?: string;
  reference_number?: string;
  salesperson_name?: string;
  shipping_address_id?: string;
  shipping_charge?: string;
  /** Only: us. */
  tax_authority_id?: string;
  /** Only: in, us. */
  tax_exemption_id?: string;
  /** Only: mx. */
  tax_treatment?: string;
  template_id?: string;
  terms?: string;
  /** Only: uk. */
  vat_treatment?: string;
}

export interface InvoiceCreateLineItem {
  batches?: AssemblyBatch[];
  bcy_rate?: number;
  description?: string;
  discount?: number;
  discount_amount?: number;
  expense_id?: string;
  expense_receipt_name?: string;
  /** Only: in. */
  hsn_or_sac?: string;
  item_custom_fields?: CustomFieldInput[];
  item_id?: string;
  item_order?: number;
  item_total?: number;
  line_item_id?: string;
  location_id?: string;
  mapped_items?: InvoiceCreateLineItemMappedItem[];
  name?: string;
  project_id?: string;
  quantity?: number;
  rate?: number;
  salesorder_item_id?: string;
  /** Only: mx. */
  sat_item_key_code?: string;
  serial_numbers?: string[];
  storages?: PackageStorage[];
  tax_id?: string;
  tax_name?: string;
  tax_percentage?: number;
  tax_type?: string;
  /** Only: mx. */
  tds_tax_id?: string;
  time_entry_ids?: string;
  unit?: string;
  /** Only: mx. */
  unitkey_code?: string;
}

export interface InvoiceCreateLineItemMappedItem {
  description?: string;
  item_id?: string;
  item_order?: number;
  location_id?: string;
  mapped_items?: InvoiceCreateLineItemMappedItemMappedItem[];
  name?: string;
  quantity?: number;
  salesorder_item_id?: string;
  warehouse_id?: string;
}

export interface InvoiceCreateLineItemMappedItemMappedItem {
  description?: string;
  item_id?: string;
  item_order?: number;
  location_id?: string;
  name?: string;
  quantity?: number;
  salesorder_item_id?: string;
  warehouse_id?: string;
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
  to_contacts?: ToContact[];
  to_mails_str?: string;
}

export interface InvoiceFromEmail {
  email?: string;
  is_org_email_id?: boolean;
  organization_contact_id?: string;
  selected?: boolean;
  user_name?: string;
}

export interface InvoiceLineItem {
  batches?: InvoiceBatch[];
  bcy_rate?: number;
  combo_type?: "assembly" | "kit" | (string & {});
  description?: string;
  discount?: number;
  discount_amount?: number;
  expense_id?: string;
  expense_receipt_name?: string;
  /** Only: in. */
  hsn_or_sac?: string;
  is_combo_product?: boolean;
  item_custom_fields?: CustomField[];
  item_id?: string;
  item_order?: number;
  item_total?: number;
  line_item_id?: string;
  location_id?: string;
  location_name?: string;
  mapped_items?: InvoiceMappedItem[];
  name?: string;
  project_id?: string;
  quantity?: number;
  rate?: number;
  /** Only: mx. */
  sat_item_key_code?: string;
  serial_numbers?: string[];
  storages?: GetStorage[];
  tax_id?: string;
  tax_name?: string;
  tax_percentage?: number;
  tax_type?: string;
  /** Only: mx. */
  tds_tax_id?: string;
  time_entry_ids?: string;
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
  total?: string;
  write_off_amount?: number;
}

export interface InvoiceMappedItem {
  combo_type?: "assembly" | "kit" | (string & {});
  description?: string;
  item_id?: string;
  item_order?: number;
  line_item_id?: string;
  location_id?: string;
  mapped_items?: InvoiceMappedItemMappedItem[];
  name?: string;
  quantity?: number;
  warehouse_id?: string;
}

export interface InvoiceMappedItemInput {
  description?: string;
  item_id?: string;
  item_order?: number;
  line_item_id?: string;
  location_id?: string;
  mapped_items?: InvoiceMappedItemInputMappedItem[];
  name?: string;
  quantity?: number;
  salesorder_item_id?: string;
  warehouse_id?: string;
}

export interface InvoiceMappedItemInputMappedItem {
  description?: string;
  item_id?: string;
  item_order?: number;
  line_item_id?: string;
  location_id?: string;
  name?: string;
  quantity?: number;
  salesorder_item_id?: string;
  warehouse_id?: string;
}

export interface InvoiceMappedItemMappedItem {
  combo_type?: "assembly" | "kit" | (string & {});
  description?: string;
  item_id?: string;
  item_order?: number;
  line_item_id?: string;
  location_id?: string;
  name?: string;
  quantity?: number;
  warehouse_id?: string;
}

export interface InvoicePayment {
  amount_applied?: number;
  payment_id?: string;
}

export interface InvoiceUpdate {
  adjustment?: number;
  adjustment_description?: string;
  allow_partial_payments?: boolean;
  /** Only: Avalara Integration. */
  avatax_exempt_no?: string;
  /** Only: Avalara Integration. */
  avatax_use_code?: string;
  billing_address_id?: string;
  /** Only: mx. */
  cfdi_reference_type?: "return_of_merchandise" | "substitution_previous_cfdi" | "transfer_of_goods" | "invoice_generated_from_order" | "cfdi_for_advance";
  /** Only: mx. */
  cfdi_usage?: "acquisition_of_merchandise" | "return_discount_bonus" | "general_expense" | "buildings" | "furniture_office_equipment" | "transport_equipment" | "computer_equipmentdye_molds_tools" | "telephone_communication" | "satellite_communication" | "other_machinery_equipment" | "hospital_expense" | "medical_expense_disability" | "funeral_expense" | "donation" | "interest_mortage_loans" | "contribution_sar" | "medical_expense_insurance_pormium" | "school_transportation_expense" | "deposit_saving_account" | "payment_educational_service" | "no_tax_effect" | "payment" | "payroll";
  contact_persons_associated?: ContactPersonAssociationInput[];
  custom_body?: string;
  custom_fields?: CustomFieldInput[];
  custom_subject?: string;
  customer_id?: string;
  date?: string;
  discount?: number;
  discount_type?: "entity_level" | "item_level";
  due_date?: string;
  exchange_rate?: number;
  /** Only: in. */
  gst_no?: string;
  /** Only: in. */
  gst_treatment?: "business_gst" | "business_none" | "overseas" | "consumer";
  invoice_number?: string;
  invoiced_estimate_id?: string;
  is_discount_before_tax?: boolean;
  is_inclusive_tax?: boolean;
  line_items?: InvoiceUpdateLineItem[];
  location_id?: string;
  notes?: string;
  payment_options?: PaymentOptionInput;
  payment_terms?: number;
  payment_terms_label?: string;
  /** Only: in. */
  place_of_supply?: string;
  project_id?: string;
  reason?: string;
  recurring_invoice_id?: string;
  /** Only: mx. */
  reference_invoice_id?: string;
  reference_number?: string;
  salesperson_name?: string;
  shipping_address_id?: string;
  shipping_charge?: string;
  /** Only: us. */
  tax_authority_id?: string;
  /** Only: in, us. */
  tax_exemption_id?: string;
  /** Only: mx. */
  tax_treatment?: string;
  template_id?: string;
  terms?: string;
  /** Only: uk. */
  vat_treatment?: string;
}

export interface InvoiceUpdateLineItem {
  batches?: PackageBatch[];
  bcy_rate?: number;
  description?: string;
  discount?: number;
  discount_amount?: number;
  expense_id?: string;
  expense_receipt_name?: string;
  /** Only: in. */
  hsn_or_sac?: string;
  item_custom_fields?: CustomFieldInput[];
  item_id?: string;
  item_order?: number;
  item_total?: number;
  line_item_id?: string;
  location_id?: string;
  mapped_items?: InvoiceMappedItemInput[];
  name?: string;
  project_id?: string;
  quantity?: number;
  rate?: number;
  /** Only: mx. */
  sat_item_key_code?: string;
  serial_numbers?: string[];
  storages?: UpdateStorage[];
  tax_id?: string;
  tax_name?: string;
  tax_percentage?: number;
  tax_type?: string;
  /** Only: mx. */
  tds_tax_id?: string;
  time_entry_ids?: string;
  unit?: string;
  /** Only: mx. */
  unitkey_code?: string;
}

export interface InvoiceUpdatedComment {
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

export interface PaymentListItem {
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
