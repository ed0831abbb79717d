// Generated from specs/ by `pnpm generate`. Do not edit.
export interface ReplenishmentCreate {
  item_id?: string;
  location_id?: string;
  max_order_quantity?: number;
  max_stock_level?: number;
  min_order_quantity?: number;
  order_multiple?: number;
  order_type?: "purchase_order" | "transfer_order";
  preferred_location_id?: string;
  preferred_vendor_id?: string;
  preferred_warehouse_id?: string;
  reorder_level?: number;
  replenishment_configuration_id?: string;
  status?: "active" | "paused";
  trigger?: string;
  trigger_frequency?: string;
  type?: "auto" | "manual";
  warehouse_id?: string;
}

export interface ReplenishmentOrderDetail {
  order_date?: string;
  order_id?: string;
  order_number?: string;
  order_status?: string;
  order_type?: "purchase_order" | "transfer_order" | (string & {});
}
