// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CustomField, CustomFieldInput } from "../schemas/common.ts";

export interface BatchInput {
  batch_id?: string;
  batch_in_id?: string;
  batch_number?: string;
  expiry_date?: string;
  external_batch_number?: string;
  in_quantity?: number;
  manufacturer_date?: string;
  out_quantity?: number;
  /** Only: Batch with Bin tracked items. */
  storages?: BatchInputStorage[];
}

export interface BatchInputStorage {
  in_quantity?: number;
  out_quantity?: number;
  storage_id: string;
}

export interface InventoryAdjustment {
  adjustment_type?: "quantity" | (string & {});
  custom_fields?: CustomField[];
  date?: string;
  description?: string;
  inventory_adjustment_id: string;
  line_items?: InventoryAdjustmentLineItem[];
  location_id?: string;
  location_name?: string;
  reason?: string;
  reason_id?: string;
  reference_number?: string;
  total?: number;
}

export interface InventoryAdjustmentBatch {
  batch_id?: string;
  batch_in_id?: string;
  batch_number?: string;
  expiry_date?: string;
  external_batch_number?: string;
  in_quantity?: number;
  manufacturer_date?: string;
  out_quantity?: number;
  /** Only: Batch with Bin tracked items. */
  storages?: InventoryAdjustmentStorage[];
}

export interface InventoryAdjustmentBatchInput {
  batch_id: string;
  batch_in_id?: string;
  batch_number?: string;
  expiry_date?: string;
  external_batch_number?: string;
  in_quantity?: number;
  manufacturer_date?: string;
  out_quantity?: number;
  /** Only: Batch with Bin tracked items. */
  storages?: InventoryAdjustmentBatchInputStorage[];
}

export interface InventoryAdjustmentBatchInputStorage {
  in_quantity?: number;
  out_quantity?: number;
  storage_id: string;
  storage_in_id?: string;
  storage_out_id?: string;
}

export interface InventoryAdjustmentCreate {
  adjustment_type: "quantity";
  custom_fields?: CustomFieldInput[];
  date: string;
  description?: string;
  line_items: InventoryAdjustmentCreateLineItem[];
  location_id?: string;
  reason: string;
  reference_number?: string;
}

export interface InventoryAdjustmentCreateLineItem {
  adjustment_account_id?: string;
  adjustment_account_name?: string;
  batches?: BatchInput[];
  description?: string;
  is_combo_product?: boolean;
  item_id: string;
  item_total?: number;
  location_id?: string;
  name?: string;
  quantity_adjusted: number;
  serial_numbers?: string[];
  storages?: InventoryAdjustmentCreateLineItemStorage[];
  unit?: string;
}

export interface InventoryAdjustmentCreateLineItemStorage {
  in_quantity?: number;
  out_quantity?: number;
  /** Only: Serial with Bin tracked items. */
  serial_numbers?: string[];
  storage_id: string;
}

export interface InventoryAdjustmentLineItem {
  adjustment_account_id?: string;
  adjustment_account_name?: string;
  batches?: InventoryAdjustmentBatch[];
  description?: string;
  is_combo_product?: boolean;
  item_id?: string;
  item_total?: number;
  line_item_id?: string;
  location_id?: string;
  location_name?: string;
  name?: string;
  quantity_adjusted?: number;
  serial_numbers?: string[];
  storages?: InventoryAdjustmentLineItemStorage[];
  unit?: string;
}

export interface InventoryAdjustmentLineItemStorage {
  in_quantity?: number;
  out_quantity?: number;
  /** Only: Serial with Bin tracked items. */
  serial_numbers?: string[];
  storage_id?: string;
  storage_in_id?: string;
  storage_name?: string;
  storage_out_id?: string;
}

export interface InventoryAdjustmentListItem {
  [member: `cf_${string}`]: unknown;
  adjustment_type?: "quantity" | (string & {});
  custom_fields?: CustomField[];
  date?: string;
  description?: string;
  inventory_adjustment_id: string;
  reason?: string;
  reason_id?: string;
  reference_number?: string;
  total?: number;
}

export interface InventoryAdjustmentStorage {
  in_quantity?: number;
  out_quantity?: number;
  storage_id?: string;
  storage_in_id?: string;
  storage_name?: string;
  storage_out_id?: string;
}

export interface InventoryAdjustmentStorageInput {
  in_quantity?: number;
  out_quantity?: number;
  /** Only: Serial with Bin tracked items. */
  serial_numbers?: string[];
  storage_id: string;
  storage_in_id?: string;
  storage_out_id?: string;
}

export interface InventoryAdjustmentUpdate {
  adjustment_type?: "quantity";
  custom_fields?: CustomFieldInput[];
  date?: string;
  description?: string;
  line_items?: InventoryAdjustmentUpdateLineItem[];
  location_id?: string;
  reason?: string;
  reference_number?: string;
}

export interface InventoryAdjustmentUpdateLineItem {
  adjustment_account_id?: string;
  adjustment_account_name?: string;
  batches?: InventoryAdjustmentBatchInput[];
  description?: string;
  is_combo_product?: boolean;
  item_id: string;
  item_total?: number;
  line_item_id?: string;
  location_id?: string;
  name?: string;
  quantity_adjusted: number;
  serial_numbers?: string[];
  storages?: InventoryAdjustmentStorageInput[];
  unit?: string;
}
