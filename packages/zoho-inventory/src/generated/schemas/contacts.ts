// Generated from specs/ by `pnpm generate`. Do not edit.
import type { Address, ContactCommunicationPreference, CustomField, CustomFieldInput, FromEmail, ToContact } from "../schemas/common.ts";

export interface BillingAddress {
  address?: string;
  attention?: string;
  city?: string;
  country?: string;
  state?: string;
  street2?: string;
  zip?: string;
}

export interface Contact {
  billing_address?: Address;
  company_name?: string;
  contact_id: string;
  contact_name?: string;
  contact_persons?: ContactPersonDetails[];
  contact_type?: "customer" | "vendor" | (string & {});
  created_time?: string;
  currency_code?: string;
  currency_id?: string;
  currency_symbol?: string;
  custom_fields?: CustomField[];
  default_templates?: DefaultTemplate;
  facebook?: string;
  /** Only: in. */
  gst_no?: string;
  /** Only: in. */
  gst_treatment?: "business_gst" | "business_none" | "overseas" | "consumer" | (string & {});
  has_transaction?: boolean;
  is_linked_with_zohocrm?: boolean;
  /** Only: au, ca, in, mx, us. */
  is_taxable?: boolean;
  /** Only: mx. */
  is_tds_registered?: boolean;
  language_code?: "de" | "en" | "es" | "fr" | "it" | "ja" | "nl" | "pt" | "sv" | "zh" | (string & {});
  last_modified_time?: string;
  /** Only: mx. */
  legal_name?: string;
  location_id?: string;
  location_name?: string;
  notes?: string;
  opening_balances?: OpeningBalance[];
  outstanding_receivable_amount?: number;
  outstanding_receivable_amount_bcy?: number;
  payment_reminder_enabled?: boolean;
  payment_terms?: number;
  payment_terms_label?: string;
  /** Only: in. */
  place_of_contact?: string;
  primary_contact_id?: string;
  shipping_address?: Address;
  status?: string;
  /** Only: us. */
  tax_authority_id?: string;
  tax_authority_name?: string;
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
  /** Only: mx. */
  tax_treatment?: "vat_registered" | "vat_not_registered" | "gcc_vat_not_registered" | "gcc_vat_registered" | "non_gcc" | "dz_vat_registered" | "dz_vat_not_registered" | "home_country_mexico" | "border_region_mexico" | "non_mexico" | (string & {});
  twitter?: string;
  unused_credits_receivable_amount?: number;
  unused_credits_receivable_amount_bcy?: number;
  /** Only: uk. */
  vat_treatment?: "uk" | "eu_vat_registered" | "overseas" | "eu_vat_not_registered" | "non_eu" | (string & {});
  website?: string;
}

export interface ContactAddress {
  address?: string;
  address_id?: string;
  attention?: string;
  city?: string;
  country?: string;
  /** Only: Avalara Integration, uk. */
  country_code?: string;
  fax?: string;
  phone?: string;
  state?: string;
  state_code?: string;
  street2?: string;
  zip?: string;
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
  billing_address?: BillingAddress;
  company_name?: string;
  contact_name: string;
  contact_persons?: ContactPersonDetails[];
  contact_type?: "customer" | "vendor";
  /** Only: Avalara Integration, uk. */
  country_code?: string;
  currency_id?: string;
  custom_fields?: CustomFieldInput[];
  default_templates?: DefaultTemplate;
  facebook?: string;
  /** Only: in. */
  gst_no?: string;
  /** Only: in. */
  gst_treatment?: "business_gst" | "business_none" | "overseas" | "consumer";
  /** Only: au, ca, in, mx, us. */
  is_taxable?: boolean;
  /** Only: mx. */
  is_tds_registered?: boolean;
  language_code?: "de" | "en" | "es" | "fr" | "it" | "ja" | "nl" | "pt" | "sv" | "zh";
  /** Only: mx. */
  legal_name?: string;
  notes?: string;
  opening_balances?: OpeningBalance[];
  payment_terms?: number;
  /** Only: in. */
  place_of_contact?: string;
  shipping_address?: BillingAddress;
  /** Only: us. */
  tax_authority_id?: string;
  tax_authority_name?: string;
  /** Only: au, ca, in, us. */
  tax_exemption_code?: string;
  /** Only: au, ca, in, us. */
  tax_exemption_id?: string;
  /** Only: in, us. */
  tax_id?: string;
  /** Only: mx. */
  tax_reg_no?: string;
  /** Only: mx. */
  tax_regime?: "general_legal_person" | "legal_entities_non_profit" | "resident_abroad" | "production_cooperative_societies" | "agricultural_livestock" | "optional_group_of_companies" | "coordinated" | "simplified_trust" | "wages_salaries_income" | "lease" | "property_disposal_acquisition" | "other_income" | "divident_income" | "individual_business_professional" | "interest_income" | "income_obtaining_price" | "no_tax_obligation" | "tax_incorporation" | "income_through_technology_platform";
  /** Only: mx. */
  tax_treatment?: "vat_registered" | "vat_not_registered" | "gcc_vat_not_registered" | "gcc_vat_registered" | "non_gcc" | "dz_vat_registered" | "dz_vat_not_registered" | "home_country_mexico" | "border_region_mexico" | "non_mexico";
  twitter?: string;
  /** Only: Avalara Integration, uk. */
  vat_reg_no?: string;
  /** Only: uk. */
  vat_treatment?: "uk" | "eu_vat_registered" | "overseas" | "eu_vat_not_registered" | "non_eu";
  website?: string;
}

export interface ContactEmail {
  body: string;
  subject: string;
  to_mail_ids: string[];
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
  status?: string;
  unused_credits_receivable_amount?: number;
}

export interface ContactPersonDetails {
  communication_preference?: ContactCommunicationPreference;
  email?: string;
  first_name?: string;
  is_primary_contact?: boolean;
  last_name?: string;
  mobile?: string;
  phone?: string;
  salutation?: string;
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
  billing_address?: BillingAddress;
  company_name?: string;
  contact_name?: string;
  contact_persons?: ContactPersonDetails[];
  contact_type?: "customer" | "vendor";
  /** Only: Avalara Integration, uk. */
  country_code?: string;
  currency_id?: string;
  custom_fields?: CustomFieldInput[];
  default_templates?: DefaultTemplate;
  facebook?: string;
  /** Only: in. */
  gst_no?: string;
  /** Only: in. */
  gst_treatment?: "business_gst" | "business_none" | "overseas" | "consumer";
  /** Only: au, ca, in, mx, us. */
  is_taxable?: boolean;
  /** Only: mx. */
  is_tds_registered?: boolean;
  language_code?: "de" | "en" | "es" | "fr" | "it" | "ja" | "nl" | "pt" | "sv" | "zh";
  /** Only: mx. */
  legal_name?: string;
  notes?: string;
  opening_balances?: OpeningBalance[];
  payment_terms?: number;
  /** Only: in. */
  place_of_contact?: string;
  shipping_address?: BillingAddress;
  /** Only: us. */
  tax_authority_id?: string;
  tax_authority_name?: string;
  /** Only: au, ca, in, us. */
  tax_exemption_code?: string;
  /** Only: au, ca, in, us. */
  tax_exemption_id?: string;
  /** Only: in, us. */
  tax_id?: string;
  /** Only: mx. */
  tax_reg_no?: string;
  /** Only: mx. */
  tax_regime?: "general_legal_person" | "legal_entities_non_profit" | "resident_abroad" | "production_cooperative_societies" | "agricultural_livestock" | "optional_group_of_companies" | "coordinated" | "simplified_trust" | "wages_salaries_income" | "lease" | "property_disposal_acquisition" | "other_income" | "divident_income" | "individual_business_professional" | "interest_income" | "income_obtaining_price" | "no_tax_obligation" | "tax_incorporation" | "income_through_technology_platform";
  /** Only: mx. */
  tax_treatment?: "vat_registered" | "vat_not_registered" | "gcc_vat_not_registered" | "gcc_vat_registered" | "non_gcc" | "dz_vat_registered" | "dz_vat_not_registered" | "home_country_mexico" | "border_region_mexico" | "non_mexico";
  twitter?: string;
  /** Only: Avalara Integration, uk. */
  vat_reg_no?: string;
  /** Only: uk. */
  vat_treatment?: "uk" | "eu_vat_registered" | "overseas" | "eu_vat_not_registered" | "non_eu";
  website?: string;
}

export interface DefaultTemplate {
  creditnote_email_template_id?: string;
  creditnote_email_template_name?: string;
  creditnote_template_id?: string;
  creditnote_template_name?: string;
  estimate_email_template_id?: string;
  estimate_email_template_name?: string;
  estimate_template_id?: string;
  estimate_template_name?: string;
  invoice_email_template_id?: string;
  invoice_email_template_name?: string;
  invoice_template_id?: string;
  invoice_template_name?: string;
}

export interface OpeningBalance {
  exchange_rate?: number;
  location_id?: string;
  opening_balance_amount?: number;
}
