// Generated from specs/ by `pnpm generate`. Do not edit.
import type { AssemblyBatch, AssemblyStorage, CreditNoteStorage, CustomField, CustomFieldInput, PackageStorage } from "../schemas/common.ts";

export interface Assembly {
  bundle_id: string;
  composite_item_id?: string;
  composite_item_name?: string;
  composite_item_sku?: string;
  created_by_id?: string;
  created_time?: string;
  custom_fields?: CustomField[];
  date?: string;
  description?: string;
  is_completed?: boolean;
  last_modified_time?: string;
  line_items?: AssemblyLineItem[];
  location_id?: string;
  location_name?: string;
  project_id?: string;
  project_name?: string;
  quantity_to_bundle?: number;
  reference_number?: string;
  status?: string;
  total?: number;
  transaction_number?: string;
  warehouse_id?: string;
  warehouse_name?: string;
}

export interface AssemblyCreate {
  composite_item_id: string;
  composite_item_name: string;
  composite_item_sku?: string;
  custom_fields?: CustomFieldInput[];
  date: string;
  description?: string;
  finished_product_batches?: FinishedProductBatch[];
  finished_product_serial_numbers?: string[];
  finished_product_storages?: CreditNoteStorage[];
  is_completed: boolean;
  line_items: AssemblyLineItemInput[];
  location_id?: string;
  quantity_to_bundle: number;
  reference_number: string;
  status?: "draft" | "confirmed" | "bundled";
  warehouse_id?: string;
}

export interface AssemblyLineItem {
  account_id?: string;
  account_name?: string;
  description?: string;
  item_id?: string;
  item_order?: number;
  line_item_id?: string;
  location_id?: string;
  location_name?: string;
  name?: string;
  quantity_consumed?: number;
  rate?: number;
  unit?: string;
}

export interface AssemblyLineItemInput {
  account_id: string;
  account_name?: string;
  batches?: AssemblyBatch[];
  description?: string;
  item_id: string;
  item_order?: number;
  location_id: string;
  location_name?: string;
  name: string;
  quantity_consumed: number;
  rate?: number;
  serial_numbers?: string[];
  sku?: string;
  storages?: PackageStorage[];
  total_quantity_consumed?: number;
  unit?: string;
  warehouse_id?: string;
}

export interface AssemblyListItem {
  [member: `cf_${string}`]: unknown;
  bundle_id: string;
  composite_item_id?: string;
  composite_item_name?: string;
  composite_item_sku?: string;
  created_by_id?: string;
  created_time?: string;
  custom_fields?: CustomField[];
  date?: string;
  description?: string;
  last_modified_time?: string;
  line_items?: AssemblyLineItem[];
  location_id?: string;
  location_name?: string;
  quantity_to_bundle?: number;
  reference_number?: string;
  status?: string;
  total?: number;
  transaction_number?: string;
  warehouse_id?: string;
  warehouse_name?: string;
}

export interface AssemblyUpdate {
  composite_item_id?: string;
  composite_item_name?: string;
  composite_item_sku?: string;
  custom_fields?: CustomFieldInput[];
  date?: string;
  description?: string;
  finished_product_batches?: FinishedProductBatch[];
  finished_product_serial_numbers?: string[];
  finished_product_storages?: CreditNoteStorage[];
  is_completed?: boolean;
  line_items?: AssemblyLineItemInput[];
  location_id?: string;
  quantity_to_bundle?: number;
  reference_number?: string;
  status?: "draft" | "confirmed" | "bundled";
  warehouse_id?: string;
}

export interface FinishedProductBatch {
  batch_number: string;
  expiry_date?: string;
  external_batch_number?: string;
  in_quantity: number;
  manufacturer_date?: string;
  /** Only: Batch with Bin tracked items. */
  storages?: AssemblyStorage[];
}
