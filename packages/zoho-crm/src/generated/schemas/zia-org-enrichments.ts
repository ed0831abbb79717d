// Generated from specs/ by `pnpm generate`. Do not edit.
import type { EnrichedIndustry, EnrichedSocialMedia, EnrichedSocialMediaInput, NamedReference } from "../schemas/common.ts";

export interface EnrichedDescription {
  description?: string;
  title?: string;
}

export interface ZiaOrgEnrichment {
  created_by: NamedReference;
  created_time: string;
  enrich_based_on: ZiaOrgEnrichmentEnrichBasedOn;
  enriched_data?: ZiaOrgEnrichmentEnrichedData;
  id: string;
  status: string;
}

export interface ZiaOrgEnrichmentAddress {
  city: string;
  country: string;
  fill_address: string;
  pin_code: string;
  state: string;
}

export interface ZiaOrgEnrichmentAddressInput {
  city?: string;
  country?: string;
  fill_address?: string;
  pin_code?: string;
  state?: string;
}

export interface ZiaOrgEnrichmentEnrichBasedOn {
  email?: string;
  name: string;
  website?: string;
}

export interface ZiaOrgEnrichmentEnrichBasedOnInput {
  email?: string;
  name?: string;
  website?: string;
}

export interface ZiaOrgEnrichmentEnrichedData {
  address?: ZiaOrgEnrichmentAddress[];
  business_model?: string[];
  ceo?: string;
  description?: EnrichedDescription[];
  founding_year?: string;
  head_quarters?: ZiaOrgEnrichmentAddress[];
  id?: string;
  industries?: EnrichedIndustry[];
  logo?: string;
  name?: string;
  no_of_employees?: string;
  org_status?: string;
  org_type?: string;
  other_contacts?: string[];
  other_emails?: string[];
  primary_contact?: string;
  primary_email?: string;
  revenue?: string;
  secondary_contact?: string;
  secondary_email?: string;
  sign_in?: string;
  sign_up?: string;
  social_media?: EnrichedSocialMedia[];
  techno_graphic_data?: string;
  territory_list?: string[];
  website?: string;
  years_in_industry?: string;
}

export interface ZiaOrgEnrichmentEnrichedDataInput {
  address?: ZiaOrgEnrichmentAddressInput[];
  business_model?: string[];
  ceo?: string;
  description?: EnrichedDescription[];
  founding_year?: string;
  head_quarters?: ZiaOrgEnrichmentAddressInput[];
  id?: string;
  industries?: EnrichedIndustry[];
  logo?: string;
  name?: string;
  no_of_employees?: string;
  org_status?: string;
  org_type?: string;
  other_contacts?: string[];
  other_emails?: string[];
  primary_contact?: string;
  primary_email?: string;
  revenue?: string;
  secondary_contact?: string;
  secondary_email?: string;
  sign_in?: string;
  sign_up?: string;
  social_media?: EnrichedSocialMediaInput[];
  techno_graphic_data?: string;
  territory_list?: string[];
  website?: string;
  years_in_industry?: string;
}

export interface ZiaOrgEnrichmentInput {
  created_by?: NamedReference;
  created_time?: string;
  enrich_based_on?: ZiaOrgEnrichmentEnrichBasedOnInput;
  enriched_data?: ZiaOrgEnrichmentEnrichedDataInput;
  id?: string;
  status?: string;
}
