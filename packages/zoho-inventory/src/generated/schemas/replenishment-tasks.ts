// Generated from specs/ by `pnpm generate`. Do not edit.
export interface ReplenishmentTaskComment {
  comment_id?: string;
  comment_type?: "system" | "user" | (string & {});
  commented_by?: string;
  commented_by_id?: string;
  date?: string;
  date_description?: string;
  date_with_time?: string;
  description?: string;
  operation_type?: string;
  time?: string;
}

export interface ReplenishmentTaskListItem {
  current_stock_available_for_sale?: number;
  current_stock_in_transit?: number;
  current_stock_yet_to_be_received?: number;
  entry_number?: string;
  is_stock_updated?: boolean;
  item_id?: string;
  item_name?: string;
  item_status?: string;
  location_id?: string;
  location_name?: string;
  location_status?: string;
  max_order_quantity?: number;
  max_stock_level?: number;
  min_order_quantity?: number;
  order_multiple?: number;
  order_type?: "purchase_order" | "transfer_order" | (string & {});
  preferred_vendor_id?: string;
  preferred_vendor_name?: string;
  preferred_vendor_status?: string;
  quantity_to_replenish?: number;
  reorder_level?: number;
  replenishment_task_id?: string;
  sku?: string;
  source_location_id?: string;
  source_location_name?: string;
  source_location_status?: string;
  source_warehouse_id?: string;
  source_warehouse_name?: string;
  source_warehouse_status?: string;
  stock_available_for_sale?: number;
  stock_from_draft_replenishment_purchase_orders?: number;
  stock_from_draft_replenishment_transfer_orders?: number;
  stock_in_transit?: number;
  stock_yet_to_be_received?: number;
  task_status?: "pending" | "replenished" | "completed" | "dismissed" | (string & {});
  total_available_stock?: number;
  unit?: string;
}

export interface ReplenishmentTaskPurchaseOrder {
  date?: string;
  order_status?: string;
  purchase_order_id?: string;
  purchase_order_number?: string;
  vendor_name?: string;
}

export interface ReplenishmentTaskReportRow {
  created_time?: string;
  entry_number?: string;
  item_id?: string;
  item_name?: string;
  last_modified_time?: string;
  location?: string;
  location_id?: string;
  max_order_quantity?: number;
  max_stock_level?: number;
  min_order_quantity?: number;
  order_multiple?: number;
  order_type?: "purchase_order" | "transfer_order" | (string & {});
  preferred_vendor_id?: string;
  preferred_vendor_name?: string;
  quantity_to_replenish?: number;
  reorder_level?: number;
  sku?: string;
  source_location_id?: string;
  source_location_name?: string;
  source_warehouse_id?: string;
  source_warehouse_name?: string;
  status?: "pending" | "replenished" | "completed" | "dismissed" | (string & {});
  stock_available_for_sale?: number;
  warehouse?: string;
  warehouse_id?: string;
}

export interface ReplenishmentTaskTransferOrder {
  date?: string;
  from_location_name?: string;
  status?: string;
  to_location_name?: string;
  transfer_order_id?: string;
  transfer_order_number?: string;
}

export interface TaskDetails {
  comments?: ReplenishmentTaskComment[];
  date?: string;
  date_with_time?: string;
  entry_number?: string;
  item_id?: string;
  item_name?: string;
  item_status?: string;
  location_id?: string;
  location_name?: string;
  location_status?: string;
  max_order_quantity?: number;
  max_stock_level?: number;
  min_order_quantity?: number;
  order_multiple?: number;
  order_type?: "purchase_order" | "transfer_order" | (string & {});
  preferred_location_id?: string;
  preferred_location_name?: string;
  preferred_location_status?: string;
  preferred_vendor_id?: string;
  preferred_vendor_name?: string;
  preferred_vendor_status?: string;
  purchase_orders?: ReplenishmentTaskPurchaseOrder[];
  quantity_to_replenish?: number;
  reorder_level?: number;
  replenishment_task_id?: string;
  sku?: string;
  status?: "pending" | "replenished" | "completed" | "dismissed" | (string & {});
  stock_available_for_sale?: number;
  transfer_orders?: ReplenishmentTaskTransferOrder[];
  unit?: string;
}
