// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CrmRecord, FieldReference, Module, NamedReference } from "../schemas/common.ts";

export interface ConversionOption {
  Accounts: CrmRecord[];
  Contacts: CrmRecord[];
  Deals: CrmRecord[];
  module_preference: Module;
  modules_with_multiple_layouts: Module[];
  preference_field_matched_value: PreferenceFieldMatchedValue;
}

export interface LeadConvertDetails {
  Accounts?: NamedReference | null;
  Contacts?: NamedReference | null;
  Deals?: NamedReference | null;
}

export interface LeadConvertResult {
  code: string;
  details: LeadConvertDetails;
  message: string;
  status: "success" | (string & {});
}

export interface MassConvertStatus {
  Converted_Count?: number;
  Failed_Count?: number;
  Not_Converted_Count?: number;
  Status?: string;
  Total_Count?: number;
}

export interface PreferenceFieldMatch {
  field: FieldReference;
  matched_lead_value: string;
}

export interface PreferenceFieldMatchedValue {
  Accounts: PreferenceFieldMatch[];
  Contacts: PreferenceFieldMatch[];
  Deals: PreferenceFieldMatch[];
}
