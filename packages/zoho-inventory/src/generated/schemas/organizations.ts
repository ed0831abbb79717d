// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CustomField, CustomFieldInput } from "../schemas/common.ts";

export interface Organization {
  account_created_date?: string;
  address?: OrganizationAddress;
  company_id_label?: string;
  company_id_value?: string;
  contact_name?: string;
  currency_code?: string;
  currency_format?: string;
  currency_id?: string;
  currency_symbol?: string;
  custom_fields?: CustomField[];
  date_format?: string;
  email?: string;
  fax?: string;
  field_separator?: string;
  fiscal_year_start_month?: string;
  industry_size?: string;
  industry_type?: string;
  is_default_org?: boolean;
  is_logo_uploaded?: string;
  is_org_active?: boolean;
  language_code?: string;
  name?: string;
  org_address?: string;
  organization_id: string;
  phone?: string;
  price_precision?: number;
  remit_to_address?: string;
  tax_group_enabled?: boolean;
  tax_id_label?: string;
  tax_id_value?: string;
  time_zone?: string;
  user_role?: string;
  user_status?: string;
  website?: string;
}

export interface OrganizationAddress {
  city?: string;
  country?: string;
  state?: string;
  street_address1?: string;
  street_address2?: string;
  zip?: string;
}

export interface OrganizationCreate {
  address?: OrganizationAddress;
  currency_code: string;
  date_format?: string;
  field_separator?: string;
  fiscal_year_start_month?: "january" | "february" | "march" | "april" | "may" | "june" | "july" | "august" | "september" | "october" | "november" | "december";
  industry_size?: string;
  industry_type?: string;
  language_code?: string;
  name: string;
  org_address?: string;
  portal_name: string;
  remit_to_address?: string;
  time_zone: string;
}

export interface OrganizationListItem {
  account_created_date?: string;
  account_created_date_formatted?: string;
  contact_name?: string;
  currency_code?: string;
  currency_format?: string;
  currency_id?: string;
  currency_symbol?: string;
  email?: string;
  fiscal_year_start_month?: string;
  is_default_org?: boolean;
  is_org_active?: boolean;
  language_code?: string;
  name?: string;
  organization_id: string;
  plan_name?: string;
  plan_period?: string;
  plan_type?: number;
  price_precision?: number;
  tax_group_enabled?: boolean;
  time_zone?: string;
  zi_migration_status?: number;
}

export interface OrganizationUpdate {
  address?: OrganizationAddress;
  companyid_label?: string;
  companyid_value?: string;
  contact_name?: string;
  currency_id?: string;
  custom_fields?: CustomFieldInput[];
  date_format?: string;
  email?: string;
  fax?: string;
  field_separator?: string;
  fiscal_year_start_month?: "january" | "february" | "march" | "april" | "may" | "june" | "july" | "august" | "september" | "october" | "november" | "december";
  is_logo_uploaded?: boolean;
  language_code?: string;
  name?: string;
  org_address?: string;
  phone?: string;
  remit_to_address?: string;
  taxid_label?: string;
  taxid_value?: string;
  time_zone?: string;
  website?: string;
}
