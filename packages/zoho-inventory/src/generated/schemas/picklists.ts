// Generated from specs/ by `pnpm generate`. Do not edit.
import type { CustomField, CustomFieldInput } from "../schemas/common.ts";

export interface GetBatch {
  batch_number?: string;
  out_quantity?: number;
}

export interface LineItemInput {
  batches?: LineItemInputBatch[];
  line_item_id?: string;
  serial_numbers?: string[];
}

export interface LineItemInputBatch {
  batch_id?: string;
  out_quantity?: number;
}

export interface Picklist {
  assignee_id?: string;
  assignee_name?: string;
  comments?: PicklistComment[];
  created_time?: string;
  custom_fields?: CustomField[];
  customer_names?: string[];
  date?: string;
  group_by?: string;
  group_by_formatted?: string;
  last_modified_time?: string;
  line_items?: PicklistLineItem[];
  location_id?: string;
  location_name?: string;
  notes?: string;
  parent_entity?: string;
  picklist_id: string;
  picklist_number?: string;
  purchase_return_numbers?: string[];
  salesorder_numbers?: string[];
  status?: string;
  total_picking_quantity?: number;
}

export interface PicklistBatch {
  batch_id?: string;
  out_quantity?: number;
  storages?: PicklistStorageInput[];
}

export interface PicklistComment {
  comment_id?: string;
  commented_by?: string;
  date?: string;
  description?: string;
}

export interface PicklistCreate {
  assignee_id?: string;
  custom_fields?: CustomFieldInput[];
  date?: string;
  group_by?: "none" | "item" | "sales_order";
  line_items: PicklistLineItemInput[];
  location_id: string;
  notes?: string;
  parent_entity?: "salesorder" | "purchase_return";
  picklist_number?: string;
}

export interface PicklistLineItem {
  advanced_tracking_missing_quantity?: number;
  assignee_id?: string;
  assignee_name?: string;
  available_stock_for_picking?: number;
  base_unit?: string;
  base_unit_id?: string;
  batches?: GetBatch[];
  conversion_rate?: number;
  customer_name?: string;
  delivery_method?: string;
  description?: string;
  ean?: string;
  image_document_id?: string;
  image_name?: string;
  image_type?: string;
  is_combo_product?: boolean;
  is_storage_location_enabled?: boolean;
  isbn?: string;
  item_custom_fields?: CustomField[];
  item_id?: string;
  line_item_id?: string;
  mapping_entity_details?: PicklistMappingEntityDetails[];
  name?: string;
  order_date?: string;
  parent_id?: string;
  parent_name?: string;
  pr_line_item_id?: string;
  pr_quantity_picked?: number;
  pr_quantity_returned?: number;
  preferred_storage_id?: string;
  preferred_storage_name?: string;
  purchasereturn_id?: string;
  purchasereturn_number?: string;
  quantity_decimal_place?: number;
  quantity_manually_fulfilled?: number;
  quantity_ordered?: number;
  quantity_packed?: number;
  quantity_picked?: number;
  quantity_picked_remaining?: number;
  quantity_returned?: number;
  quantity_to_be_picked?: number;
  rate?: number;
  salesorder_id?: string;
  salesorder_number?: string;
  serial_numbers?: string[];
  shipment_date?: string;
  sku?: string;
  so_line_item_id?: string;
  so_quantity_ordered?: number;
  so_quantity_picked?: number;
  status?: string;
  storages?: PicklistStorage[];
  track_batch_for_package?: boolean;
  track_batch_number?: boolean;
  track_serial_for_package?: boolean;
  track_serial_number?: boolean;
  unit?: string;
  unit_conversion_id?: string;
  upc?: string;
}

export interface PicklistLineItemInput {
  assignee_id?: string;
  batches?: PicklistBatch[];
  item_custom_fields?: CustomFieldInput[];
  line_item_id?: string;
  mapping_entity_details?: PicklistMappingEntityDetailsInput[];
  parent_entity_id?: string;
  parent_line_item_id?: string;
  pr_line_item_id?: string;
  preferred_storage_id?: string;
  quantity_picked?: number;
  quantity_to_be_picked?: number;
  salesorder_id?: string;
  serial_numbers?: string[];
  so_line_item_id?: string;
  status?: "yettostart" | "inprogress" | "onhold" | "completed";
  storages?: PicklistStorageInput[];
}

export interface PicklistListItem {
  [member: `cf_${string}`]: unknown;
  assignee_id?: string;
  assignee_name?: string;
  created_time?: string;
  customer_names?: string[];
  date?: string;
  last_modified_time?: string;
  location_id?: string;
  location_name?: string;
  notes?: string;
  picklist_id: string;
  picklist_number?: string;
  purchase_return_numbers?: string[];
  salesorder_numbers?: string[];
  status?: string;
}

export interface PicklistMappingEntityDetails {
  advanced_tracking_missing_quantity?: number;
  available_stock_for_picking?: number;
  base_unit?: string;
  base_unit_id?: string;
  batches?: PicklistMappingEntityDetailsBatch[];
  conversion_rate?: number;
  description?: string;
  ean?: string;
  image_document_id?: string;
  image_name?: string;
  image_type?: string;
  is_combo_product?: boolean;
  is_storage_location_enabled?: boolean;
  isbn?: string;
  item_custom_fields?: CustomField[];
  item_id?: string;
  mapping_entity_id?: string;
  mapping_entity_item_id?: string;
  mapping_entity_name?: string;
  mapping_line_item_id?: string;
  name?: string;
  preferred_storage_id?: string;
  preferred_storage_name?: string;
  quantity_decimal_place?: number;
  quantity_manually_fulfilled?: number;
  quantity_ordered?: number;
  quantity_packed?: number;
  quantity_picked?: number;
  quantity_picked_remaining?: number;
  quantity_to_be_picked?: number;
  rate?: number;
  serial_numbers?: string[];
  sku?: string;
  so_quantity_ordered?: number;
  so_quantity_picked?: number;
  status?: string;
  storages?: PicklistStorage[];
  track_batch_for_package?: boolean;
  track_batch_number?: boolean;
  track_serial_for_package?: boolean;
  track_serial_number?: boolean;
  unit?: string;
  unit_conversion_id?: string;
  upc?: string;
}

export interface PicklistMappingEntityDetailsBatch {
  batch_number?: string;
  out_quantity?: number;
  storages?: PicklistStorage[];
}

export interface PicklistMappingEntityDetailsInput {
  batches?: PicklistBatch[];
  item_custom_fields?: CustomFieldInput[];
  mapping_entity_item_id?: string;
  mapping_line_item_id?: string;
  preferred_storage_id?: string;
  quantity_picked?: number;
  quantity_to_be_picked?: number;
  serial_numbers?: string[];
  status?: "yettostart" | "inprogress" | "onhold" | "completed";
  storages?: PicklistStorageInput[];
}

export interface PicklistPurchaseReturnLineItem {
  available_stock_for_picking?: number;
  base_unit?: string;
  conversion_rate?: number;
  description?: string;
  image_document_id?: string;
  image_name?: string;
  image_type?: string;
  is_storage_location_enabled?: boolean;
  item_custom_fields?: CustomField[];
  item_id?: string;
  location_id?: string;
  location_name?: string;
  name?: string;
  pr_line_item_id?: string;
  purchasereturn_id?: string;
  purchasereturn_number?: string;
  quantity?: number;
  quantity_decimal_place?: number;
  quantity_picked?: number;
  quantity_to_be_picked?: number;
  sku?: string;
  track_batch_for_package?: boolean;
  track_batch_number?: boolean;
  track_serial_for_package?: boolean;
  track_serial_number?: boolean;
  unit?: string;
  unit_conversion_id?: string;
  unit_group_id?: string;
}

export interface PicklistSalesOrder {
  customer_id?: string;
  customer_name?: string;
  date?: string;
  delivery_method?: string;
  delivery_method_id?: string;
  sales_channel?: string;
  salesorder_id?: string;
  salesorder_number?: string;
  shipment_date?: string;
}

export interface PicklistSalesOrderLineItem {
  available_stock_for_picking?: number;
  base_unit?: string;
  conversion_rate?: number;
  customer_id?: string;
  customer_name?: string;
  description?: string;
  image_document_id?: string;
  image_name?: string;
  image_type?: string;
  is_storage_location_enabled?: boolean;
  item_custom_fields?: CustomField[];
  item_id?: string;
  location_id?: string;
  location_name?: string;
  name?: string;
  quantity?: number;
  quantity_decimal_place?: number;
  quantity_picked?: number;
  quantity_to_be_picked?: number;
  salesorder_id?: string;
  salesorder_number?: string;
  sku?: string;
  so_line_item_id?: string;
  track_batch_for_package?: boolean;
  track_batch_number?: boolean;
  track_serial_for_package?: boolean;
  track_serial_number?: boolean;
  unit?: string;
  unit_conversion_id?: string;
  unit_group_id?: string;
}

export interface PicklistStorage {
  out_quantity?: number;
  storage_id?: string;
  storage_name?: string;
}

export interface PicklistStorageInput {
  out_quantity?: number;
  storage_id?: string;
}

export interface PicklistUpdate {
  assignee_id?: string;
  custom_fields?: CustomFieldInput[];
  date?: string;
  group_by?: "none" | "item" | "sales_order";
  line_items?: PicklistLineItemInput[];
  location_id?: string;
  notes?: string;
  parent_entity?: "salesorder" | "purchase_return";
  picklist_number?: string;
}

export interface Transaction {
  line_items?: TransactionLineItem[];
  transaction_id?: string;
}

export interface TransactionLineItem {
  batches?: GetBatch[];
  item_id?: string;
  line_item_id?: string;
  name?: string;
  serial_numbers?: string[];
}
