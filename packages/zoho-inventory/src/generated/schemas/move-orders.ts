// Generated from specs/ by `pnpm generate`. Do not edit.
import type { Document, MoveOrderBatch, SerialNumber, Storage } from "../schemas/common.ts";

export interface MoveOrder {
  assignee_id?: string;
  assignee_name?: string;
  comments?: MoveOrderComment[];
  completed_date?: string;
  created_by_id?: string;
  created_by_name?: string;
  date?: string;
  documents?: Document[];
  html_string?: string;
  line_items?: MoveOrderLineItem[];
  location_id?: string;
  location_name?: string;
  moveorder_id: string;
  moveorder_number?: string;
  notes?: string;
  status?: string;
  warehouse_id?: string;
  warehouse_name?: string;
}

export interface MoveOrderComment {
  comment_id?: string;
  comment_type?: string;
  commented_by?: string;
  commented_by_id?: string;
  date?: string;
  date_description?: string;
  description?: string;
  moveorder_id?: string;
  operation_type?: string;
  time?: string;
}

export interface MoveOrderCreate {
  assignee_id?: string;
  completed_date?: string;
  date: string;
  line_items: MoveOrderLineItemInput[];
  location_id?: string;
  moveorder_number?: string;
  notes?: string;
  status?: string;
  warehouse_id?: string;
}

export interface MoveOrderLineItem {
  batches?: MoveOrderBatch[];
  description?: string;
  from_storages?: Storage[];
  image_document_id?: string;
  is_combo_product?: boolean;
  is_storage_location_enabled?: boolean;
  item_id?: string;
  line_item_id?: string;
  name?: string;
  quantity_transferred?: number;
  serial_numbers?: SerialNumber[];
  sku?: string;
  to_storages?: Storage[];
  track_batch_number?: boolean;
  track_serial_number?: boolean;
  unit?: string;
  unit_id?: string;
}

export interface MoveOrderLineItemInput {
  batches?: MoveOrderBatch[];
  description?: string;
  from_storages?: Storage[];
  item_id: string;
  line_item_id?: string;
  quantity_transferred: number;
  to_storages?: Storage[];
}

export interface MoveOrderListItem {
  assignee_id?: string;
  assignee_name?: string;
  created_time?: string;
  date?: string;
  has_attachment?: boolean;
  last_modified_time?: string;
  location_id?: string;
  location_name?: string;
  moveorder_id: string;
  moveorder_number?: string;
  notes?: string;
  status?: string;
  warehouse_id?: string;
  warehouse_name?: string;
}

export interface MoveOrderUpdate {
  assignee_id?: string;
  completed_date?: string;
  date?: string;
  line_items?: MoveOrderLineItemInput[];
  location_id?: string;
  moveorder_number?: string;
  notes?: string;
  status?: string;
  warehouse_id?: string;
}
