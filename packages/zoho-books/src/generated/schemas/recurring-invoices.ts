// Generated from specs/ by `pnpm generate`. Do not edit.
import type { Address, ContactPersonAssociation, ContactPersonAssociationInput, CustomField, CustomFieldInput, PaymentOption, PaymentOptionInput, Tag, TagInput } from "../schemas/common.ts";

export interface InvoiceHistory {
  allow_partial_payments?: boolean;
  balance?: number;
  customer_name?: string;
  date?: string;
  due_date?: string;
  due_days?: number;
  invoice_id?: string;
  invoice_number?: string;
  reference_number?: string;
  source?: string;
  status?: string;
  total?: number;
}

export interface RecurringInvoice {
  /** Only: Avalara Integration. */
  avatax_exempt_no?: string;
  /** Only: Avalara Integration. */
  avatax_use_code?: string;
  billing_address?: Address;
  /** Only: mx. */
  cfdi_usage?: "acquisition_of_merchandise" | "return_discount_bonus" | "general_expense" | "buildings" | "furniture_office_equipment" | "transport_equipment" | "computer_equipmentdye_molds_tools" | "telephone_communication" | "satellite_communication" | "other_machinery_equipment" | "hospital_expense" | "medical_expense_disability" | "funeral_expense" | "donation" | "interest_mortage_loans" | "contribution_sar" | "medical_expense_insurance_pormium" | "school_transportation_expense" | "deposit_saving_account" | "payment_educational_service" | "no_tax_effect" | "payment" | "payroll" | (string & {});
  company_name?: string;
  contact_persons_associated?: ContactPersonAssociation[];
  currency_code?: string;
  currency_id?: string;
  custom_fields?: CustomField[];
  customer_email?: string;
  customer_id?: string;
  customer_mobile_phone?: string;
  customer_name?: string;
  customer_phone?: string;
  end_date?: string;
  /** Only: in. */
  gst_no?: string;
  /** Only: in. */
  gst_treatment?: "business_gst" | "business_none" | "overseas" | "consumer" | (string & {});
  /** Only: in. */
  is_pre_gst?: string;
  /** Only: za. */
  is_reverse_charge_applied?: boolean;
  last_sent_date?: string;
  line_items?: RecurringInvoiceLineItem[];
  location_id?: string;
  location_name?: string;
  next_invoice_date?: string;
  paid_invoices_total?: number;
  payment_options?: PaymentOption;
  photo_url?: string;
  /** Only: gcc, in. */
  place_of_supply?: string;
  recurrence_name?: string;
  recurring_invoice_id: string;
  reference_number?: string;
  shipping_address?: Address;
  start_date?: string;
  tags?: Tag[];
  /** Only: gcc, ke, mx, za. */
  tax_treatment?: string;
  unpaid_invoices_balance?: number;
  /** Only: uk. */
  vat_treatment?: string;
}

export interface RecurringInvoiceComment {
  comment_description?: string;
  comment_id?: string;
  comment_type?: string;
  commented_by?: string;
  commented_by_id?: string;
  date?: string;
  date_description?: string;
  operation_type?: string;
  recurring_invoice_id?: string;
  time?: string;
  transaction_id?: string;
  transaction_type?: string;
}

export interface RecurringInvoiceCreate {
  adjustment?: number;
  adjustment_description?: string;
  /** Only: mx. */
  allow_partial_payments?: boolean;
  /** Only: Avalara Integration. */
  avatax_exempt_no?: string;
  avatax_tax_code?: string;
  /** Only: Avalara Integration. */
  avatax_use_code?: string;
  billing_address?: Address;
  /** Only: mx. */
  cfdi_usage?: "acquisition_of_merchandise" | "return_discount_bonus" | "general_expense" | "buildings" | "furniture_office_equipment" | "transport_equipment" | "computer_equipmentdye_molds_tools" | "telephone_communication" | "satellite_communication" | "other_machinery_equipment" | "hospital_expense" | "medical_expense_disability" | "funeral_expense" | "donation" | "interest_mortage_loans" | "contribution_sar" | "medical_expense_insurance_pormium" | "school_transportation_expense" | "deposit_saving_account" | "payment_educational_service" | "no_tax_effect" | "payment" | "payroll";
  contact_persons_associated?: ContactPersonAssociationInput[];
  currency_id?: string;
  custom_fields?: CustomFieldInput[];
  customer_id: string;
  description?: string;
  discount?: string;
  discount_type?: "entity_level" | "item_level";
  email?: string;
  end_date?: string;
  exchange_rate?: string;
  /** Only: in. */
  gst_no?: string;
  /** Only: in. */
  gst_treatment?: "business_gst" | "business_none" | "overseas" | "consumer";
  is_discount_before_tax?: boolean;
  is_inclusive_tax?: boolean;
  /** Only: za. */
  is_reverse_charge_applied?: boolean;
  item_id?: string;
  line_items?: RecurringInvoiceCreateLineItem[];
  location_id?: string;
  name?: string;
  payment_options?: PaymentOptionInput;
  payment_terms?: number;
  payment_terms_label?: string;
  /** Only: gcc, in. */
  place_of_supply?: string;
  quantity?: number;
  rate?: number;
  recurrence_frequency: "weeks";
  recurrence_name: string;
  reference_number?: string;
  repeat_every?: number;
  /** Only: au, ca, us. */
  salesperson_name?: string;
  shipping_address?: Address;
  shipping_charge?: number;
  start_date?: string;
  tags?: TagInput[];
  /** Only: us. */
  tax_authority_id?: string;
  /** Only: au, ca, in, us. */
  tax_exemption_id?: string;
  tax_id?: string;
  /** Only: gcc, ke, mx, za. */
  tax_treatment?: string;
  template_id?: string;
  unit?: string;
  /** Only: uk. */
  vat_treatment?: string;
}

export interface RecurringInvoiceCreateLineItem {
  /** Only: in, ke, za. */
  hsn_or_sac?: string;
  item_total?: number;
  line_item_category?: "line_item" | "header" | "subtotal";
  line_item_id?: string;
  location_id?: string;
  name?: string;
  product_type?: string;
  project_id?: string;
  quantity?: number;
  /** Only: mx. */
  sat_item_key_code?: string;
  tags?: TagInput[];
  tax_id?: string;
  /** Only: gcc. */
  tax_treatment_code?: string;
  /** Only: mx. */
  tds_tax_id?: string;
  /** Only: mx. */
  unitkey_code?: string;
}

export interface RecurringInvoiceLineItem {
  item_total?: number;
  line_item_category?: "line_item" | "header" | "subtotal" | (string & {});
  line_item_id?: string;
  location_id?: string;
  location_name?: string;
  name?: string;
  product_type?: string;
  project_id?: string;
  project_name?: string;
  quantity?: number;
  /** Only: mx. */
  sat_item_key_code?: string;
  sku?: string;
  tags?: Tag[];
  tax_id?: string;
  /** Only: gcc. */
  tax_treatment_code?: string;
  /** Only: mx. */
  unitkey_code?: string;
}

export interface RecurringInvoiceListItem {
  [member: `cf_${string}`]: unknown;
  billing_address?: Address;
  currency_code?: string;
  currency_id?: string;
  custom_fields?: CustomField[];
  customer_id?: string;
  customer_name?: string;
  end_date?: string;
  last_sent_date?: string;
  next_invoice_date?: string;
  recurrence_name?: string;
  recurring_invoice_id: string;
  shipping_address?: Address;
  start_date?: string;
  tags?: Tag[];
}

export interface RecurringInvoiceStop {
  recurring_invoice_id?: string;
}

export interface RecurringInvoiceUpdate {
  /** Only: mx. */
  allow_partial_payments?: boolean;
  /** Only: Avalara Integration. */
  avatax_exempt_no?: string;
  /** Only: Avalara Integration. */
  avatax_use_code?: string;
  /** Only: mx. */
  cfdi_usage?: "acquisition_of_merchandise" | "return_discount_bonus" | "general_expense" | "buildings" | "furniture_office_equipment" | "transport_equipment" | "computer_equipmentdye_molds_tools" | "telephone_communication" | "satellite_communication" | "other_machinery_equipment" | "hospital_expense" | "medical_expense_disability" | "funeral_expense" | "donation" | "interest_mortage_loans" | "contribution_sar" | "medical_expense_insurance_pormium" | "school_transportation_expense" | "deposit_saving_account" | "payment_educational_service" | "no_tax_effect" | "payment" | "payroll";
  contact_persons_associated?: ContactPersonAssociationInput[];
  currency_id?: string;
  custom_fields?: CustomFieldInput[];
  customer_id?: string;
  email?: string;
  end_date?: string;
  /** Only: in. */
  gst_no?: string;
  /** Only: in. */
  gst_treatment?: "business_gst" | "business_none" | "overseas" | "consumer";
  /** Only: za. */
  is_reverse_charge_applied?: boolean;
  line_items?: RecurringInvoiceUpdateLineItem[];
  location_id?: string;
  payment_options?: PaymentOptionInput;
  /** Only: gcc, in. */
  place_of_supply?: string;
  recurrence_frequency?: "weeks";
  recurrence_name?: string;
  reference_number?: string;
  repeat_every?: number;
  start_date?: string;
  tags?: TagInput[];
  /** Only: us. */
  tax_authority_id?: string;
  /** Only: au, ca, in, us. */
  tax_exemption_id?: string;
  tax_id?: string;
  /** Only: gcc, ke, mx, za. */
  tax_treatment?: string;
  /** Only: uk. */
  vat_treatment?: string;
}

export interface RecurringInvoiceUpdateLineItem {
  avatax_tax_code?: string;
  /** Only: Avalara Integration. */
  avatax_use_code?: string;
  description?: string;
  discount?: string;
  /** Only: in, ke, za. */
  hsn_or_sac?: string;
  item_id?: string;
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
  /** Only: au, ca, in, us. */
  tax_exemption_id?: string;
  tax_id?: string;
  /** Only: gcc. */
  tax_treatment_code?: string;
  /** Only: mx. */
  tds_tax_id?: string;
  /** Only: mx. */
  unitkey_code?: string;
}

export interface RecurringInvoiceUpdateTemplate {
  recurring_invoice_id?: string;
  template_id?: string;
}
