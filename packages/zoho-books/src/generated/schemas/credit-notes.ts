// Generated from specs/ by `pnpm generate`. Do not edit.
import type { Address, ContactPersonAssociation, ContactPersonAssociationInput, CustomField, JournalInvoice, Tag, TagInput, TaxAmount } from "../schemas/common.ts";

export interface CreditNote {
  balance?: number;
  billing_address?: Address;
  /** Only: mx. */
  cfdi_reference_type?: "credit_note" | "debit_note" | "return_of_merchandise" | "substitution_previous_cfdi" | "transfer_of_goods" | "invoice_generated_from_order" | "cfdi_for_advance" | (string & {});
  /** Only: mx. */
  cfdi_usage?: "acquisition_of_merchandise" | "return_discount_bonus" | "general_expense" | "buildings" | "furniture_office_equipment" | "transport_equipment" | "computer_equipmentdye_molds_tools" | "telephone_communication" | "satellite_communication" | "other_machinery_equipment" | "hospital_expense" | "medical_expense_disability" | "funeral_expense" | "donation" | "interest_mortage_loans" | "contribution_sar" | "medical_expense_insurance_pormium" | "school_transportation_expense" | "deposit_saving_account" | "payment_educational_service" | "no_tax_effect" | "payment" | "payroll" | (string & {});
  contact_persons_associated?: ContactPersonAssociation[];
  created_time?: string;
  creditnote_id: string;
  creditnote_number?: string;
  currency_code?: string;
  currency_symbol?: string;
  custom_fields?: CustomField[];
  customer_id?: string;
  customer_name?: string;
  date?: string;
  email?: string;
  /** Only: in. */
  gst_no?: string;
  /** Only: in. */
  gst_treatment?: "business_gst" | "business_none" | "overseas" | "consumer" | (string & {});
  invoices?: CreditNoteInvoice[];
  /** Only: in. */
  is_pre_gst?: boolean;
  /** Only: za. */
  is_reverse_charge_applied?: boolean;
  line_items?: CreditNoteLineItem[];
  location_id?: string;
  location_name?: string;
  notes?: string;
  /** Only: gcc, in. */
  place_of_supply?: string;
  reference_number?: string;
  shipping_address?: Address;
  status?: string;
  tags?: Tag[];
  /** Only: gcc, ke, mx, za. */
  tax_treatment?: string;
  taxes?: TaxAmount[];
  template_id?: string;
  template_name?: string;
  terms?: string;
  total?: number;
  updated_time?: string;
  vat_reg_no?: string;
  /** Only: uk. */
  vat_treatment?: string;
}

export interface CreditNoteApplyToInvoices {
  amount_applied: number;
  invoice_id: string;
  invoices?: JournalInvoice[];
}

export interface CreditNoteComment {
  comment_id?: string;
  comment_type?: string;
  commented_by?: string;
  commented_by_id?: string;
  creditnote_id?: string;
  date?: string;
  date_description?: string;
  description?: string;
  operation_type?: string;
  time?: string;
  transaction_id?: string;
  transaction_type?: string;
}

export interface CreditNoteCreate {
  /** Only: Avalara Integration. */
  avatax_exempt_no?: string;
  /** Only: Avalara Integration. */
  avatax_tax_code?: string;
  /** Only: Avalara Integration. */
  avatax_use_code?: string;
  /** Only: mx. */
  cfdi_reference_type?: "credit_note" | "debit_note" | "return_of_merchandise" | "substitution_previous_cfdi" | "transfer_of_goods" | "invoice_generated_from_order" | "cfdi_for_advance";
  /** Only: mx. */
  cfdi_usage?: "acquisition_of_merchandise" | "return_discount_bonus" | "general_expense" | "buildings" | "furniture_office_equipment" | "transport_equipment" | "computer_equipmentdye_molds_tools" | "telephone_communication" | "satellite_communication" | "other_machinery_equipment" | "hospital_expense" | "medical_expense_disability" | "funeral_expense" | "donation" | "interest_mortage_loans" | "contribution_sar" | "medical_expense_insurance_pormium" | "school_transportation_expense" | "deposit_saving_account" | "payment_educational_service" | "no_tax_effect" | "payment" | "payroll";
  contact_persons_associated?: ContactPersonAssociationInput[];
  creditnote_number: string;
  currency_id?: string;
  custom_fields?: string[];
  customer_id: string;
  date: string;
  exchange_rate?: string;
  /** Only: in. */
  gst_no?: string;
  /** Only: in. */
  gst_treatment?: "business_gst" | "business_none" | "overseas" | "consumer";
  ignore_auto_number_generation?: boolean;
  is_draft?: boolean;
  is_inclusive_tax?: boolean;
  /** Only: za. */
  is_reverse_charge_applied?: boolean;
  line_items: CreditNoteCreateLineItem[];
  location_id?: string;
  notes?: string;
  /** Only: gcc, in. */
  place_of_supply?: string;
  reference_number?: string;
  tags?: TagInput[];
  /** Only: us. */
  tax_authority_id?: string;
  /** Only: au, ca, in, us. */
  tax_exemption_id?: string;
  tax_id?: string;
  /** Only: gcc, ke, mx, za. */
  tax_treatment?: string;
  template_id?: string;
  terms?: string;
  /** Only: uk. */
  vat_treatment?: string;
}

export interface CreditNoteCreateLineItem {
  account_id?: string;
  account_name?: string;
  code?: string;
  description?: string;
  invoice_id?: string;
  invoice_item_id?: string;
  item_id?: string;
  line_item_category?: "line_item" | "header" | "subtotal";
  location_id?: string;
  name?: string;
  product_type?: string;
  project_id?: string;
  quantity?: number;
  /** Only: mx. */
  sat_item_key_code?: string;
  serial_numbers?: string;
  tags?: TagInput[];
  tax_id?: string;
  /** Only: gcc. */
  tax_treatment_code?: string;
  /** Only: mx. */
  tds_tax_id?: string;
  type?: number;
  /** Only: mx. */
  unitkey_code?: string;
}

export interface CreditNoteCreateRefund {
  amount?: number;
  date?: string;
  description?: string;
  exchange_rate?: string;
  from_account_id?: string;
  /** Only: mx. */
  payment_form?: string;
  reference_number?: string;
  refund_mode?: string;
}

export interface CreditNoteEmail {
  body: string;
  cc_mail_ids?: string[];
  subject: string;
  to_mail_ids: string[];
}

export interface CreditNoteInvoice {
  amount?: number;
  invoice_id?: string;
  invoice_number?: string;
}

export interface CreditNoteLineItem {
  account_id?: string;
  account_name?: string;
  /** Only: Avalara Integration. */
  avatax_tax_code?: string;
  /** Only: Avalara Integration. */
  avatax_use_code?: string;
  code?: string;
  description?: string;
  discount?: number;
  /** Only: in, ke, za. */
  hsn_or_sac?: string;
  item_custom_fields?: string[];
  item_id?: string;
  item_order?: number;
  line_item_category?: "line_item" | "header" | "subtotal" | (string & {});
  line_item_id?: string;
  location_id?: string;
  location_name?: string;
  name?: string;
  product_type?: string;
  project_id?: string;
  project_name?: string;
  quantity?: number;
  rate?: number;
  /** Only: mx. */
  sat_item_key_code?: string;
  serial_numbers?: string;
  tags?: Tag[];
  /** Only: au, ca, in, mx, us. */
  tax_exemption_code?: string;
  /** Only: au, ca, in, us. */
  tax_exemption_id?: string;
  tax_id?: string;
  /** Only: gcc. */
  tax_treatment_code?: string;
  /** Only: mx. */
  tds_tax_id?: string;
  type?: number;
  unit?: string;
  /** Only: mx. */
  unitkey_code?: string;
}

export interface CreditNoteLineItemInput {
  account_id?: string;
  /** Only: Avalara Integration. */
  avatax_tax_code?: string;
  /** Only: Avalara Integration. */
  avatax_use_code?: string;
  description?: string;
  discount?: number;
  /** Only: in, ke, za. */
  hsn_or_sac?: string;
  item_custom_fields?: string[];
  item_id?: string;
  item_order?: number;
  line_item_category?: "line_item" | "header" | "subtotal";
  line_item_id?: string;
  location_id?: string;
  location_name?: string;
  name?: string;
  product_type?: string;
  project_id?: string;
  quantity?: number;
  rate?: number;
  /** Only: mx. */
  sat_item_key_code?: string;
  serial_numbers?: string;
  tags?: TagInput[];
  /** Only: au, ca, in, mx, us. */
  tax_exemption_code?: string;
  /** Only: au, ca, in, us. */
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

export interface CreditNoteListItem {
  [member: `cf_${string}`]: unknown;
  balance?: number;
  created_time?: string;
  creditnote_id: string;
  creditnote_number?: string;
  currency_code?: string;
  currency_id?: string;
  customer_id?: string;
  customer_name?: string;
  date?: string;
  is_emailed?: boolean;
  last_modified_time?: string;
  location_id?: string;
  location_name?: string;
  reference_number?: string;
  status?: string;
  total?: number;
}

export interface CreditNoteRefund {
  amount?: number;
  creditnote_id?: string;
  creditnote_refund_id?: string;
  customer_name?: string;
  date?: string;
  description?: string;
  /** Only: mx. */
  payment_form?: string;
  reference_number?: string;
  refund_mode?: string;
}

export interface CreditNoteRefundListItem {
  amount_bcy?: number;
  amount_fcy?: number;
  creditnote_id?: string;
  creditnote_number?: string;
  creditnote_refund_id?: string;
  customer_name?: string;
  date?: string;
  description?: string;
  /** Only: mx. */
  payment_form?: string;
  reference_number?: string;
  refund_mode?: string;
}

export interface CreditNoteUpdate {
  account_id?: string;
  /** Only: Avalara Integration. */
  avatax_exempt_no?: string;
  /** Only: Avalara Integration. */
  avatax_tax_code?: string;
  /** Only: Avalara Integration. */
  avatax_use_code?: string;
  /** Only: mx. */
  cfdi_reference_type?: "credit_note" | "debit_note" | "return_of_merchandise" | "substitution_previous_cfdi" | "transfer_of_goods" | "invoice_generated_from_order" | "cfdi_for_advance";
  /** Only: mx. */
  cfdi_usage?: "acquisition_of_merchandise" | "return_discount_bonus" | "general_expense" | "buildings" | "furniture_office_equipment" | "transport_equipment" | "computer_equipmentdye_molds_tools" | "telephone_communication" | "satellite_communication" | "other_machinery_equipment" | "hospital_expense" | "medical_expense_disability" | "funeral_expense" | "donation" | "interest_mortage_loans" | "contribution_sar" | "medical_expense_insurance_pormium" | "school_transportation_expense" | "deposit_saving_account" | "payment_educational_service" | "no_tax_effect" | "payment" | "payroll";
  contact_persons_associated?: ContactPersonAssociationInput[];
  creditnote_number?: string;
  currency_id?: string;
  custom_fields?: string[];
  customer_id?: string;
  date?: string;
  description?: string;
  exchange_rate?: string;
  /** Only: in. */
  gst_no?: string;
  /** Only: in. */
  gst_treatment?: "business_gst" | "business_none" | "overseas" | "consumer";
  ignore_auto_number_generation?: boolean;
  is_draft?: boolean;
  is_inclusive_tax?: boolean;
  /** Only: za. */
  is_reverse_charge_applied?: boolean;
  item_id?: string;
  line_items?: CreditNoteLineItemInput[];
  location_id?: string;
  name?: string;
  notes?: string;
  /** Only: gcc, in. */
  place_of_supply?: string;
  quantity?: number;
  rate?: number;
  reference_number?: string;
  tags?: TagInput[];
  /** Only: us. */
  tax_authority_id?: string;
  /** Only: au, ca, in, us. */
  tax_exemption_id?: string;
  tax_id?: string;
  /** Only: gcc, ke, mx, za. */
  tax_treatment?: string;
  template_id?: string;
  terms?: string;
  unit?: string;
  /** Only: uk. */
  vat_treatment?: string;
}

export interface CreditedInvoice {
  credited_amount?: number;
  creditnote_id?: string;
  creditnote_invoice_id: string;
  creditnote_number?: string;
  date?: string;
  invoice_id?: string;
  invoice_number?: string;
}

export interface EmailHistory {
  date?: string;
  from?: string;
  mailhistory_id?: string;
  subject?: string;
  to_mail_ids?: string[];
}
