// Generated from specs/ by `pnpm generate`. Do not edit.
import type { FieldReference, NamedReference } from "../schemas/common.ts";

export interface AssociatedPlace {
  details: UnsubscribeLinkPlace;
  resource: NamedReference;
  type: string | null;
}

export interface UnsubscribeLink {
  action_on_unsubscribe?: string;
  created_by: NamedReference;
  created_time: string;
  custom_location_url: string | null;
  id: string;
  landing_url: string | null;
  location_url_type?: string;
  modified_by: NamedReference;
  modified_time: string;
  name: string;
  page_type: "standard" | "custom" | (string & {});
  standard_page_message: string | null;
  submission_action_type: "redirect" | "display_message" | (string & {});
  submission_message: string | null;
  submission_redirect_url: string | null;
}

export interface UnsubscribeLinkAssociation {
  associated_places: AssociatedPlace[];
  id: string | null;
}

export interface UnsubscribeLinkInput {
  action_on_unsubscribe?: string;
  created_by?: NamedReference;
  created_time?: string;
  custom_location_url?: string | null;
  id?: string;
  landing_url?: string | null;
  location_url_type?: string;
  modified_by?: NamedReference;
  modified_time?: string;
  name?: string;
  page_type?: "standard" | "custom";
  standard_page_message?: string | null;
  submission_action_type?: "redirect" | "display_message";
  submission_message?: string | null;
  submission_redirect_url?: string | null;
}

export interface UnsubscribeLinkPlace {
  module: FieldReference;
}
