// Generated from specs/ by `pnpm generate`. Do not edit.
import type { BatchCustomField } from "../schemas/common.ts";

export interface AssociatedLocation {
  balance_quantity?: number;
  in_quantity?: number;
  location_id?: string;
}

export interface BatchCreate {
  batch_custom_fields?: BatchCustomField[];
  batch_number: string;
  expiry_date?: string;
  item_id: string;
  /** Only: Batch Price enabled. */
  label_rate?: number;
  manufactured_date?: string;
  manufacturer_batch_number?: string;
  /** Only: Batch Price enabled. */
  sales_rate?: number;
}

export interface BatchDetails {
  balance_quantity?: number;
  batch_custom_fields?: BatchCustomField[];
  batch_id: string;
  batch_number?: string;
  expiry_date?: string;
  item_id?: string;
  manufactured_date?: string;
  manufacturer_batch_number?: string;
  status?: "active" | "inactive" | (string & {});
}

export interface BatchListItem {
  associated_locations?: AssociatedLocation[];
  balance_quantity?: number;
  balance_quantity_unit?: string;
  batch_custom_fields?: BatchCustomField[];
  batch_id: string;
  batch_in_id?: string;
  batch_number?: string;
  expiry_date?: string;
  external_batch_number?: string;
  in_quantity?: number;
  internal_batch_number?: string;
  location_id?: string;
  manufactured_date?: string;
  manufacturer_batch_number?: string;
  manufacturer_date?: string;
  status?: "active" | "inactive" | (string & {});
}

export interface BatchUpdate {
  batch_custom_fields?: BatchCustomField[];
  batch_number?: string;
  expiry_date?: string;
  /** Only: Batch Price enabled. */
  label_rate?: number;
  manufactured_date?: string;
  manufacturer_batch_number?: string;
  /** Only: Batch Price enabled. */
  sales_rate?: number;
}
