// Generated from specs/ by `pnpm generate`. Do not edit.
import type { NamedReference, ViewFilter, ViewReference } from "../schemas/common.ts";

export interface Portal {
  active: boolean;
  created_by: NamedReference;
  created_time: string;
  modified_by: NamedReference;
  modified_time: string;
  name: string;
  zaid: string;
}

export interface PortalDetails {
  name: string | null;
}

export interface PortalInput {
  name: string;
}

export interface PortalLayout {
  display_label: string | null;
  id: string | null;
  name: string | null;
}

export interface PortalModule {
  api_name: string | null;
  filters: ViewFilter[];
  id: string | null;
  layouts: PortalLayout[];
  plural_label: string | null;
  shared_type: string | null;
  views: ViewReference[];
}

export interface PortalRelatedList {
  module: PortalModule;
}

export interface PortalResult {
  code: string;
  details: PortalDetails;
  message: string;
  status: "success" | (string & {});
}
