// Generated from specs/ by `pnpm generate`. Do not edit.
import type { EnrichedIndustry, EnrichedSocialMedia, EnrichedSocialMediaInput, NamedReference } from "../schemas/common.ts";

export interface EnrichedAddress {
  continent: string;
  country: string;
  name: string;
  primary: boolean;
  region: string;
}

export interface EnrichedAddressInput {
  continent?: string;
  country?: string;
  name?: string;
  primary?: boolean;
  region?: string;
}

export interface EnrichedCompany {
  experiences: EnrichedExperience[];
  industries: EnrichedIndustry[];
  name: string;
}

export interface EnrichedCompanyInput {
  experiences?: EnrichedExperienceInput[];
  industries?: EnrichedIndustry[];
  name?: string;
}

export interface EnrichedEmail {
  email: string;
  type: string;
}

export interface EnrichedEmailInput {
  email?: string;
  type?: string;
}

export interface EnrichedExperience {
  company_name: string;
  end_date: string;
  primary: boolean;
  start_date: string;
  title: string;
}

export interface EnrichedExperienceInput {
  company_name?: string;
  end_date?: string;
  primary?: boolean;
  start_date?: string;
  title?: string;
}

export interface EnrichmentCompany {
  name?: string;
  website?: string;
}

export interface EnrichmentSocial {
  facebook?: string;
  linkedin?: string;
  twitter?: string;
}

export interface ZiaPeopleEnrichment {
  created_by: NamedReference;
  created_time: string;
  enrich_based_on: ZiaPeopleEnrichmentEnrichBasedOn;
  enriched_data: ZiaPeopleEnrichmentEnrichedData;
  id: string;
  status: string;
}

export interface ZiaPeopleEnrichmentEnrichBasedOn {
  company?: EnrichmentCompany;
  email: string;
  name?: string;
  social?: EnrichmentSocial;
}

export interface ZiaPeopleEnrichmentEnrichBasedOnInput {
  company?: EnrichmentCompany;
  email?: string;
  name?: string;
  social?: EnrichmentSocial;
}

export interface ZiaPeopleEnrichmentEnrichedData {
  address_list_info?: EnrichedAddress[];
  company_info?: EnrichedCompany;
  designation?: string;
  educations?: unknown[];
  email_infos?: EnrichedEmail[];
  first_name?: string;
  gender?: string;
  id?: string;
  interests?: unknown[];
  last_name?: string;
  middle_name?: string;
  name?: string;
  other_contacts?: string[];
  primary_address_info?: EnrichedAddress;
  primary_contact?: string;
  primary_email?: string;
  secondary_contact?: string;
  skills?: unknown[];
  social_media?: EnrichedSocialMedia[];
  website?: string;
}

export interface ZiaPeopleEnrichmentEnrichedDataInput {
  address_list_info?: EnrichedAddressInput[];
  company_info?: EnrichedCompanyInput;
  designation?: string;
  educations?: unknown[];
  email_infos?: EnrichedEmailInput[];
  first_name?: string;
  gender?: string;
  id?: string;
  interests?: unknown[];
  last_name?: string;
  middle_name?: string;
  name?: string;
  other_contacts?: string[];
  primary_address_info?: EnrichedAddressInput;
  primary_contact?: string;
  primary_email?: string;
  secondary_contact?: string;
  skills?: unknown[];
  social_media?: EnrichedSocialMediaInput[];
  website?: string;
}

export interface ZiaPeopleEnrichmentInput {
  created_by?: NamedReference;
  created_time?: string;
  enrich_based_on?: ZiaPeopleEnrichmentEnrichBasedOnInput;
  enriched_data?: ZiaPeopleEnrichmentEnrichedDataInput;
  id?: string;
  status?: string;
}
