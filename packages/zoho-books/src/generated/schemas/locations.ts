// Generated from specs/ by `pnpm generate`. Do not edit.
export interface AssociatedUser {
  user_id?: string;
  user_name?: string;
}

export interface Location {
  address?: LocationAddress;
  associated_series_ids?: string[];
  associated_users?: AssociatedUser[];
  auto_number_generation_id?: string;
  email?: string;
  is_primary?: boolean;
  location_id: string;
  location_name?: string;
  parent_location_id?: string;
  phone?: string;
  status?: unknown;
  /** Only: in. */
  tax_settings_id?: string;
  type?: string;
}

export interface LocationAddress {
  attention?: string;
  city?: string;
  country?: string;
  state?: string;
  state_code?: string;
  street_address1?: string;
  street_address2?: string;
}

export interface LocationCreate {
  address?: LocationAddress;
  associated_series_ids?: string[];
  auto_number_generation_id?: string;
  country: string;
  email?: string;
  is_all_users_selected?: boolean;
  location_name: string;
  parent_location_id?: string;
  phone?: string;
  /** Only: in. */
  tax_settings_id: string;
  type?: string;
  user_ids?: string;
}

export interface LocationListItem {
  address?: LocationAddress;
  associated_series_ids?: string[];
  associated_users?: AssociatedUser[];
  auto_number_generation_id?: string;
  email?: string;
  is_all_users_selected?: boolean;
  location_id: string;
  location_name?: string;
  parent_location_id?: string;
  phone?: string;
  /** Only: in. */
  tax_settings_id?: string;
  type?: string;
}

export interface LocationUpdate {
  address?: LocationAddress;
  associated_series_ids?: string[];
  auto_number_generation_id?: string;
  country?: string;
  email?: string;
  is_all_users_selected?: boolean;
  location_name?: string;
  parent_location_id?: string;
  phone?: string;
  /** Only: in. */
  tax_settings_id?: string;
  type?: string;
  user_ids?: string;
}
