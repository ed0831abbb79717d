// Generated from specs/ by `pnpm generate`. Do not edit.
import type { Location } from "../schemas/common.ts";

export interface OpeningStock {
  batches?: VariantBatch[];
  initial_stock?: number;
  initial_stock_rate?: number;
  locations?: Location[];
  serial_numbers?: string[];
}

export interface VariantBatch {
  batch_number?: string;
  quantity?: number;
  rate?: number;
}

export interface VariantLocation {
  batches?: VariantLocationBatch[];
  initial_stock?: number;
  initial_stock_rate?: number;
  location_id?: string;
  serial_numbers?: string[];
  storages?: VariantLocationStorage[];
}

export interface VariantLocationBatch {
  batch_number?: string;
  expiry_date?: string;
  manufactured_date?: string;
  quantity?: number;
  rate?: number;
  storages?: VariantStorage[];
}

export interface VariantLocationStorage {
  quantity?: number;
  serial_numbers?: string[];
  storage_location_id?: string;
}

export interface VariantStorage {
  quantity?: number;
  storage_location_id?: string;
}

export interface VariantUpdateOpeningStock {
  batches?: VariantUpdateOpeningStockBatch[];
  initial_stock?: number;
  initial_stock_rate?: number;
  locations?: VariantLocation[];
  serial_numbers?: string[];
}

export interface VariantUpdateOpeningStockBatch {
  batch_number?: string;
  expiry_date?: string;
  manufactured_date?: string;
  quantity?: number;
  rate?: number;
}
