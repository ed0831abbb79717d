// Generated from specs/ by `pnpm generate`. Do not edit.
import type { Address, ContactCommunicationPreference, CustomField, CustomFieldInput, FromEmail, TagInput, ToContact } from "../schemas/common.ts";

export interface Contact {
  billing_address?: Address;
  company_name?: string;
  contact_id: string;
  contact_name?: string;
  contact_number?: string;
  contact_persons?: ContactPersonDetails[];
  contact_type?: "customer" | "vendor" | (string & {});
  created_time?: string;
  credit_limit?: number;
  currency_code?: string;
  currency_id?: string;
  currency_symbol?: string;
  custom_fields?: CustomField[];
  customer_sub_type?: "individual" | "business" | (string & {});
  default_templates?: DefaultTemplate;
  facebook?: string;
  /** Only: in. */
  gst_no?: string;
  /** Only: in. */
  gst_treatment?: "business_gst" | "business_none" | "overseas" | "consumer" | (string & {});
  has_transaction?: boolean;
  ignore_auto_number_generation?: boolean;
  is_linked_with_zohocrm?: boolean;
  is_portal_enabled?: boolean;
  /** Only: au, ca, in, ke, mx, us, za. */
  is_taxable?: boolean;
  /** Only: mx. */
  is_tds_registered?: boolean;
  language_code?: "de" | "en" | "es" | "fr" | "it" | "ja" | "nl" | "pt" | "pt_br" | "sv" | "zh" | "en_gb" | (string & {});
  last_modified_time?: string;
  /** Only: mx. */
  legal_name?: string;
  notes?: string;
  opening_balances?: ContactOpeningBalance[];
  outstanding_receivable_amount?: number;
  outstanding_receivable_amount_bcy?: number;
  owner_id?: string;
  payment_reminder_enabled?: boolean;
  payment_terms?: number;
  payment_terms_label?: string;
  /** Only: in. */
  place_of_contact?: string;
  pricebook_id?: string;
  primary_contact_id?: string;
  shipping_address?: Address;
  status?: "active" | "inactive" | (string & {});
  /** Only: us. */
  tax_authority_id?: string;
  tax_authority_name?: string;
  /** Only: ke. */
  tax_exemption_certificate_number?: string;
  /** Only: au, ca, in, us. */
  tax_exemption_code?: string;
  /** Only: au, ca, in, us. */
  tax_exemption_id?: string;
  /** Only: in, us. */
  tax_id?: string;
  /** Only: in. */
  tax_name?: string;
  tax_percentage?: number;
  /** Only: mx. */
  tax_regime?: "general_legal_person" | "legal_entities_non_profit" | "resident_abroad" | "production_cooperative_societies" | "agricultural_livestock" | "optional_group_of_companies" | "coordinated" | "simplified_trust" | "wages_salaries_income" | "lease" | "property_disposal_acquisition" | "other_income" | "divident_income" | "individual_business_professional" | "interest_income" | "income_obtaining_price" | "no_tax_obligation" | "tax_incorporation" | "income_through_technology_platform" | (string & {});
  /** Only: gcc, ke, mx, za. */
  tax_treatment?: "vat_registered" | "vat_not_registered" | "gcc_vat_not_registered" | "gcc_vat_registered" | "non_gcc" | "dz_vat_registered" | "dz_vat_not_registered" | "home_country_mexico" | "border_region_mexico" | "non_mexico" | (string & {});
  /** Only: mx. */
  tds_tax_id?: string;
  twitter?: string;
  unused_credits_receivable_amount?: number;
  unused_credits_receivable_amount_bcy?: number;
  /** Only: uk. */
  vat_treatment?: "uk" | "eu_vat_registered" | "overseas" | "eu_vat_not_registered" | "non_eu" | (string & {});
  website?: string;
}

export interface ContactComment {
  comment_id?: string;
  commented_by?: string;
  commented_by_id?: string;
  contact_id?: string;
  contact_name?: string;
  date?: string;
  date_description?: string;
  description?: string;
  is_entity_deleted?: boolean;
  operation_type?: string;
  time?: string;
  transaction_id?: string;
  transaction_type?: string;
}

export interface ContactCreate {
  /** Only: Avalara Integration. */
  avatax_exempt_no?: string;
  /** Only: Avalara Integration. */
  avatax_use_code?: string;
  billing_address?: Address;
  company_name?: string;
  contact_name: string;
  contact_number?: string;
  contact_persons?: ContactPersonInput[];
  contact_type?: "customer" | "vendor";
  /** Only: Avalara Integration, gcc, uk. */
  country_code?: string;
  credit_limit?: number;
  currency_id?: string;
  custom_fields?: CustomFieldInput[];
  customer_sub_type?: "individual" | "business";
  default_templates?: DefaultTemplate;
  facebook?: string;
  /** Only: in. */
  gst_no?: string;
  /** Only: in. */
  gst_treatment?: "business_gst" | "business_none" | "overseas" | "consumer";
  ignore_auto_number_generation?: boolean;
  is_portal_enabled?: boolean;
  /** Only: au, ca, in, ke, mx, us, za. */
  is_taxable?: boolean;
  /** Only: mx. */
  is_tds_registered?: boolean;
  language_code?: "de" | "en" | "es" | "fr" | "it" | "ja" | "nl" | "pt" | "pt_br" | "sv" | "zh" | "en_gb";
  /** Only: mx. */
  legal_name?: string;
  notes?: string;
  opening_balances?: ContactOpeningBalance[];
  owner_id?: string;
  payment_terms?: number;
  payment_terms_label?: string;
  /** Only: in. */
  place_of_contact?: string;
  pricebook_id?: string;
  shipping_address?: Address;
  tags?: TagInput[];
  /** Only: us. */
  tax_authority_id?: string;
  tax_authority_name?: string;
  /** Only: ke. */
  tax_exemption_certificate_number?: string;
  /** Only: au, ca, in, us. */
  tax_exemption_code?: string;
  /** Only: au, ca, in, us. */
  tax_exemption_id?: string;
  /** Only: in, us. */
  tax_id?: string;
  /** Only: us. */
  tax_id_type?: string;
  /** Only: us. */
  tax_id_value?: string;
  /** Only: gcc, ke, mx, za. */
  tax_reg_no?: string;
  /** Only: mx. */
  tax_regime?: "general_legal_person" | "legal_entities_non_profit" | "resident_abroad" | "production_cooperative_societies" | "agricultural_livestock" | "optional_group_of_companies" | "coordinated" | "simplified_trust" | "wages_salaries_income" | "lease" | "property_disposal_acquisition" | "other_income" | "divident_income" | "individual_business_professional" | "interest_income" | "income_obtaining_price" | "no_tax_obligation" | "tax_incorporation" | "income_through_technology_platform";
  /** Only: gcc, ke, mx, za. */
  tax_treatment?: "vat_registered" | "vat_not_registered" | "gcc_vat_not_registered" | "gcc_vat_registered" | "non_gcc" | "dz_vat_registered" | "dz_vat_not_registered" | "home_country_mexico" | "border_region_mexico" | "non_mexico";
  /** Only: mx. */
  tds_tax_id?: string;
  /** Only: us. */
  track_1099?: boolean;
  twitter?: string;
  /** Only: Avalara Integration, uk. */
  vat_reg_no?: string;
  /** Only: uk. */
  vat_treatment?: "uk" | "eu_vat_registered" | "overseas" | "eu_vat_not_registered" | "non_eu";
  website?: string;
}

export interface ContactCreditNoteRefund {
  amount_bcy?: string;
  amount_fcy?: string;
  creditnote_id?: string;
  creditnote_number?: string;
  creditnote_refund_id?: string;
  customer_name?: string;
  date?: string;
  description?: string;
  reference_number?: string;
  refund_mode?: string;
}

export interface ContactEmailStatement {
  body: string;
  cc_mail_ids?: string[];
  send_from_org_email_id?: boolean;
  subject: string;
  to_mail_ids: string[];
}

export interface ContactListItem {
  [member: `cf_${string}`]: unknown;
  company_name?: string;
  contact_id: string;
  contact_name?: string;
  contact_type?: "customer" | "vendor" | (string & {});
  created_time?: string;
  currency_code?: string;
  currency_id?: string;
  email?: string;
  first_name?: string;
  last_modified_time?: string;
  last_name?: string;
  mobile?: string;
  outstanding_receivable_amount?: number;
  payment_terms?: number;
  payment_terms_label?: string;
  phone?: string;
  status?: "active" | "inactive" | (string & {});
  unused_credits_receivable_amount?: number;
}

export interface ContactOpeningBalance {
  exchange_rate?: number;
  location_id?: string;
  opening_balance_amount?: number;
}

export interface ContactPersonDetails {
  communication_preference?: ContactCommunicationPreference;
  contact_person_id: string;
  department?: string;
  designation?: string;
  email?: string;
  enable_portal?: boolean;
  first_name?: string;
  is_primary_contact?: boolean;
  last_name?: string;
  mobile?: string;
  phone?: string;
  salutation?: string;
  skype?: string;
}

export interface ContactPersonDetailsInput {
  communication_preference?: ContactCommunicationPreference;
  contact_person_id?: string;
  department?: string;
  designation?: string;
  email?: string;
  enable_portal?: boolean;
  first_name?: string;
  is_primary_contact?: boolean;
  last_name?: string;
  mobile?: string;
  phone?: string;
  salutation?: string;
  skype?: string;
}

export interface ContactPersonInput {
  communication_preference?: ContactCommunicationPreference;
  department?: string;
  designation?: string;
  email?: string;
  enable_portal?: boolean;
  first_name?: string;
  is_primary_contact?: boolean;
  last_name?: string;
  mobile?: string;
  phone?: string;
  salutation?: string;
  skype?: string;
}

export interface ContactStatementEmailContent {
  body?: string;
  contact_id?: string;
  file_name?: string;
  from_emails?: FromEmail[];
  subject?: string;
  to_contacts?: ToContact[];
}

export interface ContactUpdate {
  /** Only: Avalara Integration. */
  avatax_exempt_no?: string;
  /** Only: Avalara Integration. */
  avatax_use_code?: string;
  billing_address?: Address;
  company_name?: string;
  contact_name?: string;
  contact_number?: string;
  contact_persons?: ContactPersonDetailsInput[];
  contact_type?: "customer" | "vendor";
  /** Only: Avalara Integration, gcc, uk. */
  country_code?: string;
  credit_limit?: number;
  currency_id?: string;
  custom_fields?: CustomFieldInput[];
  customer_sub_type?: "individual" | "business";
  default_templates?: DefaultTemplate;
  facebook?: string;
  /** Only: in. */
  gst_no?: string;
  /** Only: in. */
  gst_treatment?: "business_gst" | "business_none" | "overseas" | "consumer";
  ignore_auto_number_generation?: boolean;
  /** Only: au, ca, in, ke, mx, us, za. */
  is_taxable?: boolean;
  /** Only: mx. */
  is_tds_registered?: boolean;
  /** Only: mx. */
  legal_name?: string;
  notes?: string;
  opening_balances?: ContactOpeningBalance[];
  owner_id?: string;
  payment_terms?: number;
  payment_terms_label?: string;
  /** Only: in. */
  place_of_contact?: string;
  pricebook_id?: string;
  shipping_address?: Address;
  tags?: TagInput[];
  /** Only: us. */
  tax_authority_id?: string;
  tax_authority_name?: string;
  /** Only: ke. */
  tax_exemption_certificate_number?: string;
  /** Only: au, ca, in, us. */
  tax_exemption_code?: string;
  /** Only: au, ca, in, us. */
  tax_exemption_id?: string;
  /** Only: in, us. */
  tax_id?: string;
  /** Only: us. */
  tax_id_type?: string;
  /** Only: us. */
  tax_id_value?: string;
  /** Only: gcc, ke, mx, za. */
  tax_reg_no?: string;
  /** Only: mx. */
  tax_regime?: "general_legal_person" | "legal_entities_non_profit" | "resident_abroad" | "production_cooperative_societies" | "agricultural_livestock" | "optional_group_of_companies" | "coordinated" | "simplified_trust" | "wages_salaries_income" | "lease" | "property_disposal_acquisition" | "other_income" | "divident_income" | "individual_business_professional" | "interest_income" | "income_obtaining_price" | "no_tax_obligation" | "tax_incorporation" | "income_through_technology_platform";
  /** Only: gcc, ke, mx, za. */
  tax_treatment?: "vat_registered" | "vat_not_registered" | "gcc_vat_not_registered" | "gcc_vat_registered" | "non_gcc" | "dz_vat_registered" | "dz_vat_not_registered" | "home_country_mexico" | "border_region_mexico" | "non_mexico";
  /** Only: us. */
  track_1099?: boolean;
  twitter?: string;
  /** Only: Avalara Integration, uk. */
  vat_reg_no?: string;
  /** Only: uk. */
  vat_treatment?: "uk" | "eu_vat_registered" | "overseas" | "eu_vat_not_registered" | "non_eu";
  website?: string;
}

export interface ContactUpdateAddress {
  address?: string;
  address_id?: string;
  attention?: string;
  city?: string;
  country?: string;
  fax?: string;
  phone?: string;
  state?: string;
  street2?: string;
  zip?: string;
}

export interface DefaultTemplate {
  bill_template_id?: string;
  creditnote_email_template_id?: string;
  creditnote_template_id?: string;
  estimate_email_template_id?: string;
  estimate_template_id?: string;
  invoice_email_template_id?: string;
  invoice_template_id?: string;
  payment_remittance_email_template_id?: string;
  paymentthankyou_email_template_id?: string;
  paymentthankyou_template_id?: string;
  purchaseorder_email_template_id?: string;
  purchaseorder_template_id?: string;
  retainerinvoice_email_template_id?: string;
  retainerinvoice_paymentthankyou_email_template_id?: string;
  retainerinvoice_paymentthankyou_template_id?: string;
  retainerinvoice_template_id?: string;
  salesorder_email_template_id?: string;
  salesorder_template_id?: string;
  statement_template_id?: string;
}

export interface EnablePortalContactPerson {
  contact_person_id?: string;
}

export interface UnusedCreditsReceivable {
  amount?: number;
  currency_code?: string;
  currency_id?: string;
  currency_symbol?: string;
  date?: string;
  description?: string;
  payment_id?: string;
  payment_mode?: string;
  payment_number?: string;
  reference_number?: string;
  unused_amount?: number;
}
