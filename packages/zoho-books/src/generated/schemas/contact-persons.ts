// Generated from specs/ by `pnpm generate`. Do not edit.
import type { ContactCommunicationPreference } from "../schemas/common.ts";

export interface ContactPerson {
  communication_preference?: ContactCommunicationPreference;
  contact_id?: string;
  contact_person_id: string;
  department?: string;
  designation?: string;
  email?: string;
  first_name?: string;
  is_added_in_portal?: boolean;
  is_primary_contact?: boolean;
  last_name?: string;
  mobile?: string;
  phone?: string;
  salutation?: string;
  skype?: string;
}

export interface ContactPersonCreate {
  communication_preference?: ContactCommunicationPreference;
  contact_id?: string;
  department?: string;
  designation?: string;
  email?: string;
  enable_portal?: boolean;
  fax?: string;
  first_name?: string;
  is_primary_contact?: boolean;
  last_name?: string;
  mobile?: string;
  mobile_country_code?: string;
  phone?: string;
  salutation?: string;
  skype?: string;
}

export interface ContactPersonListItem {
  communication_preference?: ContactCommunicationPreference;
  contact_person_id: string;
  department?: string;
  designation?: string;
  email?: string;
  first_name?: string;
  is_added_in_portal?: boolean;
  is_primary_contact?: boolean;
  last_name?: string;
  mobile?: string;
  phone?: string;
  salutation?: string;
  skype?: string;
}
