// Generated from specs/ by `pnpm generate`. Do not edit.
export interface CheckinPreference {
  restricted_event_types: string | null;
}

export interface HierarchyPreference {
  strictly_reporting: boolean;
  type: "Role_Hierarchy" | "Reporting_To_Hierarchy" | (string & {});
}

export interface LicenseDetails {
  paid: boolean;
  paid_expiry: string;
  paid_type: string;
  trial_action: string;
  trial_expiry: string | null;
  trial_type: string | null;
  users_license_purchased: number;
}

export interface Org {
  alias: string | null;
  call_icon: string;
  checkin_preferences: CheckinPreference;
  city: string | null;
  company_name: string;
  country: string;
  country_code: string;
  created_time?: string;
  currency: string;
  currency_locale: string;
  currency_symbol: string;
  deletable_org_account: boolean;
  description: string | null;
  domain_name: string;
  employee_count?: string;
  ezgid: string;
  fax: string | null;
  gapps_enabled: boolean;
  hierarchy_preferences: HierarchyPreference;
  hipaa_compliance_enabled: boolean;
  id: string;
  iso_code: string;
  license_details: LicenseDetails;
  lite_users_enabled: boolean;
  max_per_page: number;
  mc_status: boolean;
  mobile: string | null;
  oauth_presence: boolean;
  phone: string;
  photo_id: string | null;
  primary_email: string;
  primary_zuid: string;
  privacy_settings: boolean;
  state: string | null;
  street: string | null;
  time_zone: string;
  translation_enabled: boolean;
  type?: "Bigin" | "Production" | "Developer" | "Sandbox" | (string & {});
  website?: string;
  zgid: string;
  zia_portal_id: string | null;
  zia_zgid: number;
  zip: string | null;
}
